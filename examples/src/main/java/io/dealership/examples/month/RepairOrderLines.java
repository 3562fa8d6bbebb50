package io.dealership.examples.month;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dealership.core.service.JobLine;
import io.dealership.core.service.RepairOrder;
import io.dealership.core.service.RepairOrderDraft;
import io.dealership.examples.command.JsonProblems;
import io.dealership.examples.command.LineChunk;
import io.dealership.examples.command.LineProblem;
import io.dealership.examples.command.LineSource;
import io.dealership.examples.command.StrictJson;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;

/**
 * Repair orders as JSON Lines in UTF-8: one order in each line.
 *
 * <p>Reading is strict: a field that is unknown or there twice, a value of another type and
 * anything behind the order are problems. Empty lines are skipped.
 *
 * @param orders the orders of all lines without problems
 * @param problems what is wrong with the others, all of it
 */
public record RepairOrderLines(List<RepairOrder> orders, List<LineProblem> problems) {

  /** Far more than an order has. */
  private static final int LONGEST = 1 << 20;

  private static final ObjectMapper MAPPER = mapper();

  /** Copies the lists. */
  public RepairOrderLines {
    orders = List.copyOf(orders);
    problems = List.copyOf(problems);
  }

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  private interface WithoutEmptyMaps {}

  private static ObjectMapper mapper() {
    return StrictJson.builder().addMixIn(JobLine.class, WithoutEmptyMaps.class).build();
  }

  /** The lines of orders. */
  public static byte[] write(List<RepairOrder> orders) {
    var bytes = new ByteArrayOutputStream();
    try {
      for (RepairOrder order : orders) {
        bytes.writeBytes(MAPPER.writeValueAsBytes(order));
        bytes.write('\n');
      }
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a repair order can be written", e);
    }
    return bytes.toByteArray();
  }

  /**
   * Reads lines.
   *
   * @param file the name of the file, for messages
   * @param locale the language of messages about values that are not allowed
   */
  public static RepairOrderLines read(String file, byte[] bytes, Locale locale) {
    List<RepairOrder> orders = new ArrayList<>();
    List<LineProblem> problems = new ArrayList<>();
    try (ValidatorFactory factory =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .defaultLocale(locale)
            .buildValidatorFactory()) {
      var reading =
          new Reading(file, factory.getValidator(), new JsonProblems(locale), orders, problems);
      LineChunk chunk = new LineChunk();
      LineSource source = new LineSource(new ByteArrayInputStream(bytes), LONGEST);
      while (source.next(chunk, 1, 1)) {
        reading.line(chunk);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new RepairOrderLines(orders, problems);
  }

  private record Reading(
      String file,
      Validator validator,
      JsonProblems words,
      List<RepairOrder> orders,
      List<LineProblem> problems) {

    void line(LineChunk chunk) {
      long line = chunk.first();
      if (chunk.isBlank(0)) {
        return;
      }
      if (chunk.isOverlong(0)) {
        add(line, "", words.overlong(LONGEST));
        return;
      }
      try {
        String text = StrictJson.utf8(chunk.bytes(), chunk.start(0), chunk.end(0));
        order(line, MAPPER.readValue(text, RepairOrderDraft.class));
      } catch (CharacterCodingException e) {
        add(line, "", words.notUtf8());
      } catch (JsonMappingException e) {
        add(line, JsonProblems.field(e), words.message(e));
      } catch (JsonProcessingException e) {
        add(line, "", words.message(e));
      }
    }

    private void order(long line, RepairOrderDraft draft) {
      List<ConstraintViolation<RepairOrderDraft>> violations =
          validator.validate(draft).stream()
              .sorted(Comparator.comparing(v -> v.getPropertyPath() + " " + v.getMessage()))
              .toList();
      for (ConstraintViolation<RepairOrderDraft> violation : violations) {
        add(line, violation.getPropertyPath().toString(), violation.getMessage());
      }
      if (violations.isEmpty()) {
        try {
          orders.add(draft.toRepairOrder());
        } catch (IllegalArgumentException e) {
          add(line, "", String.valueOf(e.getMessage()));
        }
      }
    }

    private void add(long line, String field, String message) {
      problems.add(new LineProblem(file, line, field, "", message));
    }
  }
}
