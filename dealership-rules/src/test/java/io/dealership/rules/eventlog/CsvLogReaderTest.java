package io.dealership.rules.eventlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLogReaderTest {

  private static final LogLayout LAYOUT = LogLayout.of("case", "what", "when");
  private static final String HEADINGS = "case,what,when,note\n";
  private static final String TIME = "2026-03-02T08:30:00+08:00";

  private static LogCollector read(String csv) {
    return LogCollector.read(csv, LogFormat.CSV, LAYOUT);
  }

  private static String line(String rest) {
    return "1,a," + TIME + "," + rest + "\n";
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void values_in_quotes_have_line_ends_and_quotes_and_lines_are_counted(String end) {
    String csv = HEADINGS + line("\"two\nlines, \"\"quoted\"\"\"") + "\n" + line("x") + line("y");

    LogCollector read = read(csv.replace("\n", end));

    assertThat(read.said()).isEmpty();
    assertThat(read.events).extracting(LogEvent::position).containsExactly(2L, 5L, 6L);
    assertThat(read.events.get(0).attributes()).isEqualTo(Map.of("note", "two\nlines, \"quoted\""));
  }

  @Test
  void line_ends_in_quotes_are_counted_wherever_they_stand() {
    StringBuilder csv = new StringBuilder(HEADINGS);
    for (int i = 0; i < 2_000; i++) {
      csv.append(line('"' + "x".repeat(i % 311) + "\r\n" + "y".repeat(i % 97) + '"'));
    }

    LogCollector read = read(csv.toString());

    for (int i = 0; i < 2_000; i++) {
      assertThat(read.events.get(i).position()).isEqualTo(2 + 2 * i);
    }
  }

  @Test
  void what_is_wrong_with_a_line_is_said_and_reading_goes_on() {
    LogCollector read =
        read(
            HEADINGS
                + "1,a\n"
                + "1,a,"
                + TIME
                + ",n,more\n"
                + ",a,"
                + TIME
                + ",\n"
                + "1,,yesterday,\n"
                + "1,a,yesterday,\n"
                + "1,\"a\"b,"
                + TIME
                + ",\n"
                + "1,\"a\nb\"c,"
                + TIME
                + ",\n"
                + line("good"));

    assertThat(read.said())
        .containsExactly(
            "log, line 2: expected 4, one for each column, but was 2 values",
            "log, line 3: expected 4, one for each column, but was 5 values",
            "log, line 4, column 'case': expected a value of 'case', but was nothing",
            "log, line 5, column 'what': expected a value of 'what', but was nothing",
            "log, line 5, column 'when': expected a time of ISO 8601 with offset, such as"
                + " 2026-03-02T08:30:00+08:00, but was yesterday",
            "log, line 6, column 'when': expected a time of ISO 8601 with offset, such as"
                + " 2026-03-02T08:30:00+08:00, but was yesterday",
            "log, line 7, column 6: expected a separator or the end of the line after a value in"
                + " quotes, but was an error of syntax",
            "log, line 9, column 3: expected a separator or the end of the line after a value in"
                + " quotes, but was an error of syntax");
    assertThat(read.events).extracting(LogEvent::position).containsExactly(10L);
    assertThat(read.reading).isEqualTo(new LogReading(1, java.util.OptionalLong.empty(), 8, true));
  }

  @Test
  void a_quote_that_is_not_closed_ends_the_reading() {
    LogCollector read = read(HEADINGS + line("x") + line("\"y") + line("z"));

    assertThat(read.events).hasSize(1);
    assertThat(read.reading.complete()).isFalse();
    assertThat(read.said())
        .containsExactly(
            "log, line 3: expected a quote that ends the value, but was the end of the log");
  }

  @Test
  void headings_that_are_missing_are_all_said() {
    LogCollector read =
        LogCollector.read("cases,what,note\n1,a,b\n", LogFormat.CSV, LAYOUT.withRole("as"));

    assertThat(read.reading.complete()).isFalse();
    assertThat(read.events).isEmpty();
    assertThat(read.said())
        .containsExactly(
            "log, line 1: expected a column 'as', but was nothing",
            "log, line 1: expected a column 'case', but was nothing\n  Maybe it is 'cases'.",
            "log, line 1: expected a column 'when', but was nothing");
  }

  @Test
  void a_heading_that_comes_again_gets_a_number_unless_it_is_needed() {
    LogCollector notes = read("case,what,when,note,note,\n1,a," + TIME + ",x,y,z\n");
    LogCollector cases = read("case,what,when,case\n1,a," + TIME + ",2\n");

    assertThat(notes.said())
        .containsExactly("log, line 1: expected each heading once, but was 'note' again");
    assertThat(notes.events.get(0).attributes())
        .containsExactly(
            Map.entry("note", "x"), Map.entry("note (2)", "y"), Map.entry("column 6", "z"));
    assertThat(cases.events).isEmpty();
    assertThat(cases.reading.complete()).isFalse();
    assertThat(cases.said())
        .containsExactly("log, line 1: expected each heading once, but was 'case' again");
  }

  @Test
  void an_empty_log_has_no_headings() {
    assertThat(read("").said())
        .containsExactly("log, line 1: expected a line of headings, but was nothing");
  }

  @Test
  void separator_and_quote_are_those_of_the_layout() {
    LogCollector read =
        LogCollector.read(
            "case;what;when\n1;'a;''b''';" + TIME + "\n",
            LogFormat.CSV,
            LAYOUT.withSeparator(';').withQuote('\''));

    assertThat(read.events).extracting(LogEvent::activity).containsExactly("a;'b'");
  }

  @Test
  void values_names_and_columns_have_their_limits() {
    LogLimits limits = LogLimits.builder().maxValueLength(30).maxNameLength(10).build();
    byte[] csv = (HEADINGS + line("x".repeat(31)) + line("x".repeat(30))).getBytes(UTF_8);

    LogCollector read =
        LogCollector.read(new ByteArrayInputStream(csv), LogFormat.CSV, LAYOUT, limits);
    LogCollector columns =
        LogCollector.read(
            new ByteArrayInputStream(csv), LogFormat.CSV, LAYOUT, limits.withMaxAttributes(3));

    assertThat(read.events).hasSize(1);
    assertThat(read.said())
        .containsExactly(
            "log, line 2, column 'note': expected at most 30 characters, but was 31 characters");
    assertThat(columns.said())
        .containsExactly("log, line 1: expected at most 3 columns, but was more");
  }
}
