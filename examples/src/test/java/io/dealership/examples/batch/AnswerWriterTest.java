package io.dealership.examples.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dealership.core.service.JobLine;
import io.dealership.core.service.RepairOrder;
import io.dealership.core.text.LocalText;
import io.dealership.examples.command.StrictJson;
import io.dealership.examples.month.MonthCommand;
import io.dealership.examples.month.StoreMonth;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.PackVersion;
import io.dealership.rules.warranty.Coverage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerWriterTest {

  private static String written(AnswerWriter writer, @Nullable LineId id, Object answer)
      throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (JsonGenerator to = writer.generator(bytes)) {
      writer.write(id, answer, to);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static List<Decision<Coverage>> month() {
    DealershipRules rules = DealershipRules.using(MonthCommand.samplePromises());
    List<Decision<Coverage>> decisions = new ArrayList<>();
    for (RepairOrder order : StoreMonth.orders()) {
      for (JobLine line : order.jobLines()) {
        decisions.add(rules.warranty().coverage(order, line, order.openedOn()));
      }
    }
    return decisions;
  }

  @Test
  void writes_the_bytes_of_databind_in_front_of_them_the_id() throws IOException {
    AnswerWriter writer = new AnswerWriter(null, AnswerWriter.Shape.FULL);
    ObjectMapper mapper = StrictJson.builder().build();

    List<Decision<Coverage>> month = month();
    assertThat(month).hasSizeGreaterThan(800);
    for (Decision<Coverage> decision : month) {
      String expected = mapper.writeValueAsString(decision);

      assertThat(written(writer, null, decision)).isEqualTo(expected + "\n");
      assertThat(written(writer, new LineId("a \"b\"", true), decision))
          .isEqualTo("{\"id\":\"a \\\"b\\\"\"," + expected.substring(1) + "\n");
      assertThat(written(writer, new LineId("1.50", false), decision))
          .startsWith("{\"id\":1.50,\"question\"");
    }
  }

  @Test
  void one_language_stands_in_the_place_of_two() throws IOException {
    AnswerWriter writer = new AnswerWriter(Locale.CHINESE, AnswerWriter.Shape.FULL);
    ObjectMapper mapper = StrictJson.builder().build();

    for (Decision<Coverage> decision : month()) {
      String both = mapper.writeValueAsString(decision);
      String expected =
          both.replaceAll(
              "\\{\"zh\":(\"(?:[^\"\\\\]|\\\\.)*\"),\"en\":\"(?:[^\"\\\\]|\\\\.)*\"}", "$1");

      assertThat(written(writer, null, decision)).isEqualTo(expected + "\n");
    }
  }

  @Test
  void writes_decisions_of_no_enum_and_answers_of_other_types() throws IOException {
    record Layer(String payer, LocalDate until) {}

    record Layers(List<Layer> layers, LocalText text) {}

    AnswerWriter writer = new AnswerWriter(Locale.ENGLISH, AnswerWriter.Shape.FULL);
    Decision<String> plain =
        Decision.of(
            "q",
            LocalDate.of(2026, 3, 2),
            new PackVersion("p", "1"),
            Optional.of("YES"),
            Optional.empty(),
            List.of("YES"),
            LocalText.same("yes"),
            List.of(),
            List.of(),
            List.of());

    assertThat(written(writer, null, plain))
        .isEqualTo(
            "{\"question\":\"q\",\"on\":\"2026-03-02\",\"pack\":{\"id\":\"p\",\"version\":\"1\"},"
                + "\"outcome\":\"YES\",\"possible\":[\"YES\"],\"headline\":\"yes\","
                + "\"findings\":[],\"missing\":[],\"alternatives\":[]}\n");
    assertThat(
            written(
                writer,
                new LineId("7", false),
                new Layers(
                    List.of(new Layer("maker", LocalDate.of(2027, 1, 1))),
                    new LocalText("是", "yes"))))
        .isEqualTo(
            "{\"id\":7,\"layers\":[{\"payer\":\"maker\",\"until\":\"2027-01-01\"}],"
                + "\"text\":\"yes\"}\n");
  }
}
