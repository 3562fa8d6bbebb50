package io.dealership.examples.claims;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.cfg.MapperBuilder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.dealership.core.json.DealershipJackson2Module;
import io.dealership.core.warranty.ClaimAnswerDraft;
import io.dealership.core.warranty.WarrantyClaim;
import io.dealership.core.warranty.WarrantyClaimDraft;
import io.dealership.examples.command.LineProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Reads claims as JSON, and answers of makers as CSV with a header or as JSON Lines, all in UTF-8.
 *
 * <p>Reading is strict: a field or column that is unknown, and a value of another type, are
 * problems of their line. What the values of a line mean is not looked at here.
 */
public final class ClaimFiles {

  private static final JsonMapper JSON = strict(JsonMapper.builder()).build();

  private static final CsvMapper CSV =
      strict(CsvMapper.builder())
          .enable(CsvParser.Feature.EMPTY_STRING_AS_NULL)
          .enable(CsvParser.Feature.FAIL_ON_MISSING_HEADER_COLUMNS)
          .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
          // every value of a CSV file is a text
          .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build();

  private ClaimFiles() {}

  private static <
          M extends com.fasterxml.jackson.databind.ObjectMapper, B extends MapperBuilder<M, B>>
      B strict(B builder) {
    return builder
        .addModules(new Jdk8Module(), new JavaTimeModule(), new DealershipJackson2Module())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
  }

  /**
   * The lines of an answer that could be read, and what is wrong with the others.
   *
   * @param drafts the lines
   * @param lines the number of each of them in the file, from 1
   * @param problems what is wrong with the others
   */
  public record Answers(
      List<ClaimAnswerDraft> drafts, List<Integer> lines, List<LineProblem> problems) {

    /** Copies the lists. */
    public Answers {
      drafts = List.copyOf(drafts);
      lines = List.copyOf(lines);
      problems = List.copyOf(problems);
    }
  }

  /**
   * A claim from JSON.
   *
   * @throws IllegalArgumentException when it is no claim; the message names what is wrong
   */
  public static WarrantyClaim claim(byte[] bytes) {
    try {
      return JSON.readValue(bytes, WarrantyClaimDraft.class).toWarrantyClaim();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Claim must be JSON: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The answers of a file whose name ends with {@code .csv} or {@code .jsonl}. */
  public static Answers answers(String file, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return file.endsWith(".csv") ? csv(file, text) : jsonLines(file, text);
  }

  /** A file beside this class. */
  public static byte[] resource(String name) {
    try (var stream = Objects.requireNonNull(ClaimFiles.class.getResourceAsStream(name), name)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Answers jsonLines(String file, String text) {
    List<ClaimAnswerDraft> drafts = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    List<LineProblem> problems = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        try {
          drafts.add(JSON.readValue(line, ClaimAnswerDraft.class));
          lines.add(number);
        } catch (JsonProcessingException e) {
          problems.add(new LineProblem(file, number, "", "", message(e)));
        }
      }
    }
    return new Answers(drafts, lines, problems);
  }

  private static Answers csv(String file, String text) {
    List<ClaimAnswerDraft> drafts = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    List<LineProblem> problems = new ArrayList<>();
    CsvSchema header =
        CSV.schemaFor(ClaimAnswerDraft.class).withHeader().withColumnReordering(true);
    try (MappingIterator<ClaimAnswerDraft> rows =
        CSV.readerFor(ClaimAnswerDraft.class).with(header).readValues(text)) {
      while (true) {
        try {
          if (!rows.hasNextValue()) {
            break;
          }
          drafts.add(rows.nextValue());
          lines.add(rows.getParser().currentLocation().getLineNr() - 1);
        } catch (JsonProcessingException e) {
          int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
          problems.add(new LineProblem(file, line, "", "", message(e)));
          if (e instanceof com.fasterxml.jackson.core.JsonParseException) {
            break; // nobody knows where the next line begins
          }
        }
      }
    } catch (JsonProcessingException e) {
      problems.add(new LineProblem(file, 1, "", "", message(e)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Answers(drafts, lines, problems);
  }

  private static String message(JsonProcessingException e) {
    return String.valueOf(e.getOriginalMessage());
  }
}
