package io.dealership.rules.eventlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class XesLogReaderTest {

  private static final String AT = "<date key='time:timestamp' value='2026-03-02T08:30:00+08:00'/>";
  private static final String NAME = "<string key='concept:name' value='a'/>";
  private static final String GOOD = event(NAME + AT);

  private static String event(String attributes) {
    return "<event>" + attributes + "</event>";
  }

  private static String log(String content) {
    return "<log xmlns='http://www.xes-standard.org/'>\n" + content + "\n</log>";
  }

  private static String trace(String content) {
    return "<trace><string key='concept:name' value='T'/>" + content + "</trace>";
  }

  private static LogCollector read(String xes) {
    return LogCollector.read(xes, LogFormat.XES, LogLayout.xes());
  }

  @Test
  void what_is_nested_has_joined_keys() {
    LogCollector read =
        read(
            log(
                trace(
                    event(
                        NAME
                            + AT
                            + "<id key='identity:id' value='e1'/><string key='org:role' value='r'/>"
                            + "<float key='cost' value='1.5'><string key='cur' value='CNY'/></float>"
                            + "<list key='parts'><values><string key='x' value='p'/>"
                            + "<container key='y'><int key='n' value='7'/></container></values></list>"
                            + "<container key='c'><boolean key='b' value='true'/></container>"))));

    assertThat(read.said()).isEmpty();
    assertThat(read.events)
        .containsExactly(
            new LogEvent(
                "T",
                Optional.of("e1"),
                "a",
                Instant.parse("2026-03-02T00:30:00Z"),
                Optional.empty(),
                Optional.of("r"),
                Map.of(
                    "cost",
                    "1.5",
                    "cost.cur",
                    "CNY",
                    "parts.0",
                    "p",
                    "parts.1.n",
                    "7",
                    "c.b",
                    "true"),
                1));
  }

  @Test
  void prefixes_are_read_and_elements_of_others_are_not() {
    String plain = log(trace(GOOD));
    String prefixed =
        "<x:log xmlns:x='http://www.xes-standard.org/' xmlns:o='urn:other'>"
            + "<o:trace><o:event/></o:trace><x:trace><x:string key='concept:name' value='T'/>"
            + "<x:event><o:string key='other' value='o'><x:string key='y' value='z'/></o:string>"
            + "<x:string key='concept:name' value='a'/>"
            + "<x:date key='time:timestamp' value='2026-03-02T08:30:00+08:00'/></x:event></x:trace></x:log>";

    assertThat(read(prefixed).events).isEqualTo(read(plain).events).hasSize(1);
    assertThat(read(plain.replaceFirst(" xmlns='[^']*'", "")).events).isEqualTo(read(plain).events);
  }

  @Test
  void what_is_wrong_with_an_event_is_said_and_reading_goes_on() {
    LogCollector read =
        read(
            log(
                trace(event(AT) + GOOD)
                    + "\n"
                    + trace(
                        event(NAME)
                            + event(
                                NAME + "<date key='time:timestamp' value='2026-02-30T00:00:00Z'/>")
                            + event(NAME + AT + "<string value='v'/>")
                            + event(NAME + AT + "<string key='k'/>")
                            + event(NAME + AT + NAME)
                            + event(NAME + AT + "<strng key='k' value='v'/>")
                            + GOOD)));

    assertThat(read.said())
        .containsExactly(
            "log, /log/trace[1]/event[1], 'concept:name', line 2: expected a value of"
                + " 'concept:name', but was nothing",
            "log, /log/trace[2]/event[1], 'time:timestamp', line 3: expected a value of"
                + " 'time:timestamp', but was nothing",
            "log, /log/trace[2]/event[2], 'time:timestamp', line 3: expected a time of ISO 8601"
                + " with offset, such as 2026-03-02T08:30:00+08:00, but was 2026-02-30T00:00:00Z",
            "log, /log/trace[2]/event[3], line 3: expected a key of each attribute, but was"
                + " <string> without key",
            "log, /log/trace[2]/event[4], line 3: expected a value of each attribute, but was"
                + " 'k' without value",
            "log, /log/trace[2]/event[5], 'concept:name', line 3: expected each name once, but was"
                + " 'concept:name' again",
            "log, /log/trace[2]/event[6], line 3: expected an attribute such as <string>, but was"
                + " <strng>");
    assertThat(read.events).extracting(LogEvent::position).containsExactly(2L, 9L);
    assertThat(read.ended).containsExactly("T", "T");
  }

  @Test
  void a_trace_without_name_has_its_number_and_ends_all_the_same() {
    LogCollector read = read(log("<trace/>" + "<trace>" + GOOD + "</trace>" + trace("")));

    assertThat(read.ended).containsExactly("trace 1", "trace 2", "T");
    assertThat(read.events).extracting(LogEvent::caseId).containsExactly("trace 2");
    assertThat(read.reading.cases()).hasValue(3);
  }

  @Test
  void attributes_of_a_trace_come_along_when_asked_for() {
    String log =
        log(
            "<global scope='trace'><string key='region' value='east'/><string key='concept:name'"
                + " value='U'/></global><trace><string key='concept:name' value='T'/>"
                + "<string key='brand' value='b'><string key='x' value='y'/></string>"
                + event(NAME + AT + "<string key='case:brand' value='own'/>")
                + GOOD
                + "</trace>");

    assertThat(
            LogCollector.read(log, LogFormat.XES, LogLayout.xes().withTraceAttributes(true)).events)
        .extracting(LogEvent::attributes)
        .containsExactly(
            Map.of("case:brand", "own", "case:brand.x", "y", "case:region", "east"),
            Map.of("case:brand", "b", "case:brand.x", "y", "case:region", "east"));
    assertThat(read(log).events.get(1).attributes()).isEmpty();
  }

  @Test
  void globals_supply_what_is_missing_but_neither_case_nor_time() {
    LogCollector read =
        read(
            log(
                "<global scope='trace'><string key='concept:name' value='U'/></global>"
                    + "<global scope='event'><string key='concept:name' value='unknown'/>"
                    + "<date key='time:timestamp' value='1970-01-01T00:00:00Z'/>"
                    + "<string key='impact' value='low'/></global>"
                    + "<trace>"
                    + event(AT)
                    + event(NAME + AT + "<string key='impact' value='high'/>")
                    + event(NAME)
                    + "</trace>"));

    assertThat(read.events).extracting(LogEvent::activity).containsExactly("unknown", "a");
    assertThat(read.events)
        .extracting(event -> event.attributes().get("impact"))
        .containsExactly("low", "high");
    assertThat(read.events.get(0).caseId()).isEqualTo("trace 1");
    assertThat(read.said())
        .containsExactly(
            "log, /log/trace[1]/event[3], 'time:timestamp', line 2: expected a value of"
                + " 'time:timestamp', but was nothing");
  }

  @Test
  void what_stands_at_the_wrong_place_is_said() {
    LogCollector read = read(log(GOOD + trace(GOOD + "<string key='late' value='v'/>" + GOOD)));

    assertThat(read.said())
        .containsExactly(
            "log, /log, line 2: expected an event within a trace, but was <event>",
            "log, /log/trace[1]/event[1], line 2: expected the attributes of a trace before its"
                + " events, but was <string>");
    assertThat(read.events).hasSize(2);
  }

  @Test
  void limits_of_an_event_pass_it_over_and_depth_ends_the_reading() {
    LogLimits limits =
        LogLimits.builder()
            .maxAttributes(3)
            .maxValueLength(30)
            .maxNameLength(20)
            .maxDepth(2)
            .build();
    String log =
        log(
            trace(
                event(NAME + AT + "<string key='a' value='1'/><string key='b' value='2'/>")
                    + event(NAME + AT + "<string key='" + "k".repeat(21) + "' value='1'/>")
                    + event(NAME + AT + "<string key='v' value='" + "v".repeat(31) + "'/>")
                    + GOOD
                    + event(
                        "<string key='x' value='1'><string key='x' value='1'>"
                            + "<string key='x' value='1'/></string></string>")
                    + GOOD));

    LogCollector read =
        LogCollector.read(
            new ByteArrayInputStream(log.getBytes(UTF_8)), LogFormat.XES, LogLayout.xes(), limits);

    assertThat(read.said())
        .containsExactly(
            "log, /log/trace[1]/event[1], 'b', line 2: expected at most 3 attributes, but was more",
            "log, /log/trace[1]/event[2], '…', line 2: expected a name of at most 20 characters,"
                + " but was kkkkkkkkkkkkkkkkkkkkk",
            "log, /log/trace[1]/event[3], 'v', line 2: expected at most 30 characters, but was 31"
                + " characters",
            "log, /log/trace[1]/event[5], line 2: expected attributes nested at most 2 deep, but"
                + " was more");
    assertThat(read.events).extracting(LogEvent::position).containsExactly(4L);
    assertThat(read.reading.complete()).isFalse();
  }

  @Test
  void the_five_entities_are_no_bomb() {
    String log =
        log(
            trace(event(NAME + AT + "<string key='t' value='&lt;&amp;&quot;&apos;&#x4E2D;&gt;'/>"))
                .repeat(30_000));

    LogCollector read = read(log);

    assertThat(read.said()).isEmpty();
    assertThat(read.events).hasSize(30_000);
    assertThat(read.events.get(29_999).attributes()).isEqualTo(Map.of("t", "<&\"'中>"));
  }
}
