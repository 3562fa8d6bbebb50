package io.dealership.rules.eventlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonLinesLogReaderTest {

  private static final LogLayout LAYOUT = LogLayout.of("case", "what", "when");
  private static final String GOOD =
      "{\"case\":1,\"what\":\"a\",\"when\":\"2026-03-02T08:30:00+08:00\"%s}\n";

  private static LogCollector read(String lines) {
    return LogCollector.read(lines, LogFormat.JSON_LINES, LAYOUT.withRole("as"));
  }

  private static String good(String more) {
    return GOOD.formatted(more);
  }

  @Test
  void what_is_nested_has_joined_names_and_numbers_are_as_written() {
    LogCollector read =
        read(
            good(
                ",\"as\":\"r\",\"amount\":1280.50,\"paid\":true,\"none\":null,\"empty\":\"\","
                    + "\"customer\":{\"city\":{\"name\":\"沪\"}},\"parts\":[\"p\",{\"id\":7},[]]"));

    assertThat(read.said()).isEmpty();
    LogEvent event = read.events.get(0);
    assertThat(event.caseId()).isEqualTo("1");
    assertThat(event.role()).isEqualTo(Optional.of("r"));
    assertThat(event.attributes())
        .containsExactly(
            Map.entry("amount", "1280.50"),
            Map.entry("paid", "true"),
            Map.entry("customer.city.name", "沪"),
            Map.entry("parts.0", "p"),
            Map.entry("parts.1.id", "7"));
  }

  @Test
  void what_is_wrong_with_a_line_is_said_and_reading_goes_on() {
    LogCollector read =
        read(
            "\n"
                + "[1]\n"
                + "{\"case\":1\n"
                + "{\"case\":1,,}\n"
                + good("").trim()
                + " {}\n"
                + good(",\"case\":2")
                + "{\"case\":1,\"when\":\"2026-03-02T08:30:00\"}\n"
                + good("").trim());

    assertThat(read.said())
        .containsExactly(
            "log, line 2: expected an object of JSON on each line, but was something else",
            "log, line 3, column 10: expected valid JSON, but was the end of the line",
            "log, line 4, column 11: expected valid JSON, but was an error of syntax",
            "log, line 5: expected one object on each line, but was more data",
            "log, line 6, field 'case': expected each name once, but was 'case' again",
            "log, line 7, field 'what': expected a value of 'what', but was nothing",
            "log, line 7, field 'when': expected a time of ISO 8601 with offset, such as"
                + " 2026-03-02T08:30:00+08:00, but was 2026-03-02T08:30:00");
    assertThat(read.events).extracting(LogEvent::position).containsExactly(8L);
    assertThat(read.reading.complete()).isTrue();
  }

  @Test
  void values_names_attributes_and_depth_have_their_limits() {
    LogLimits limits =
        LogLimits.builder()
            .maxValueLength(30)
            .maxNameLength(10)
            .maxAttributes(5)
            .maxDepth(3)
            .build();
    String lines =
        good(",\"v\":\"" + "x".repeat(31) + "\"")
            + good(",\"" + "n".repeat(11) + "\":1")
            + good(",\"a\":1,\"b\":2,\"c\":3,\"d\":4")
            + good(",\"a\":[[[1]]]")
            + good(",\"a\":[[1]],\"b\":\"" + "x".repeat(30) + "\"");

    LogCollector read =
        LogCollector.read(
            new ByteArrayInputStream(lines.getBytes(UTF_8)), LogFormat.JSON_LINES, LAYOUT, limits);

    assertThat(read.said())
        .containsExactly(
            "log, line 1, field 'v': expected at most 30 characters, but was 31 characters",
            "log, line 2, field '…': expected a name of at most 10 characters, but was nnnnnnnnnnn",
            "log, line 3, field 'c': expected at most 5 attributes, but was more",
            "log, line 4: expected values nested at most 3 deep, but was more");
    assertThat(read.events).extracting(LogEvent::position).containsExactly(5L);
  }

  @Test
  void more_names_than_are_remembered_are_still_told_apart() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      lines.append(good(",\"x" + i + "\":1,\"y" + i + "\":2"));
    }
    lines.append(good(",\"z\":1,\"z\":2"));

    LogCollector read = read(lines.toString());

    assertThat(read.events).hasSize(3_000);
    assertThat(read.events.get(2_999).attributes()).isEqualTo(Map.of("x2999", "1", "y2999", "2"));
    assertThat(read.said())
        .containsExactly("log, line 3001, field 'z': expected each name once, but was 'z' again");
  }
}
