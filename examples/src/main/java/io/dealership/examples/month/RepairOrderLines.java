package io.dealership.examples.month;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.dealership.core.json.DealershipJackson2Module;
import io.dealership.core.service.JobLine;
import io.dealership.core.service.RepairOrder;
import io.dealership.core.service.RepairOrderDraft;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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

  private static final ObjectMapper MAPPER = mapper();

  /** Copies the lists. */
  public RepairOrderLines {
    orders = List.copyOf(orders);
    problems = List.copyOf(problems);
  }

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  private interface WithoutEmptyMaps {}

  private static ObjectMapper mapper() {
    JsonFactory factory =
        JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    return JsonMapper.builder(factory)
        .addModules(new Jdk8Module(), new JavaTimeModule(), new DealershipJackson2Module())
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .addMixIn(JobLine.class, WithoutEmptyMaps.class)
        .build();
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
      var reading = new Reading(file, factory.getValidator(), orders, problems);
      int from = 0;
      for (int line = 1; from < bytes.length; line++) {
        int to = from;
        while (to < bytes.length && bytes[to] != '\n') {
          to++;
        }
        reading.line(line, Arrays.copyOfRange(bytes, from, to));
        from = to + 1;
      }
    }
    return new RepairOrderLines(orders, problems);
  }

  private record Reading(
      String file, Validator validator, List<RepairOrder> orders, List<LineProblem> problems) {

    void line(int line, byte[] bytes) {
      try {
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        if (!text.isBlank()) {
          order(line, MAPPER.readValue(text, RepairOrderDraft.class));
        }
      } catch (CharacterCodingException e) {
        add(line, "", "must be UTF-8");
      } catch (JsonMappingException e) {
        add(line, field(e), message(e));
      } catch (JsonParseException e) {
        add(line, "", "column " + e.getLocation().getColumnNr() + ": " + withoutPlace(e));
      } catch (IOException e) {
        throw new IllegalStateException("a text can be read", e);
      }
    }

    private void order(int line, RepairOrderDraft draft) {
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

    private void add(int line, String field, String message) {
      problems.add(new LineProblem(file, line, field, message));
    }

    /** The message without the place in the line, which Jackson believes to be the file. */
    private static String withoutPlace(JsonParseException e) {
      return e.getOriginalMessage().replaceFirst(" \\(start marker at .*", "");
    }

    private static String field(JsonMappingException e) {
      return e.getPath().stream()
          .map(
              step ->
                  step.getFieldName() == null
                      ? "[" + step.getIndex() + "]"
                      : "." + step.getFieldName())
          .collect(Collectors.joining())
          .replaceFirst("^\\.", "");
    }

    private static String message(JsonMappingException e) {
      if (e instanceof UnrecognizedPropertyException unknown) {
        return "is no field here; the fields are "
            + unknown.getKnownPropertyIds().stream().map(String::valueOf).sorted().toList();
      }
      if (e instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
        return "must be one of "
            + Arrays.toString(format.getTargetType().getEnumConstants())
            + ", but was '"
            + format.getValue()
            + "'";
      }
      return e.getOriginalMessage();
    }
  }
}
