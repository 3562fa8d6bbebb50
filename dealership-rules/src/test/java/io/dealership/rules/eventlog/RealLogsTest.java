package io.dealership.rules.eventlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

class RealLogsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  // ---- against the published figures ----

  @ParameterizedTest
  @EnumSource
  void a_log_has_the_expected_figures(RealLogs log) throws IOException {
    JsonNode expected = JSON.readTree(RealLogs.bytes("expected.json")).get(log.file);

    LogCollector read = log.read();

    assertThat(read.said()).isEmpty();
    assertThat(read.reading.complete()).isTrue();
    assertThat(read.reading.events()).isEqualTo(expected.get("events").asLong());
    assertThat(read.reading.cases()).hasValue(expected.get("traces").asLong());
    assertFigures(read, expected);
    assertTimes(read, expected);
  }

  private static void assertFigures(LogCollector read, JsonNode expected) {
    Map<String, Integer> activities = new TreeMap<>();
    Map<String, Integer> starts = new TreeMap<>();
    Map<String, Integer> ends = new TreeMap<>();
    Map<String, Integer> follows = new TreeMap<>();
    Map<List<String>, Integer> variants = new LinkedHashMap<>();
    Set<String> resources = new HashSet<>();
    for (List<LogEvent> events : cases(read)) {
      List<String> names = events.stream().map(LogEvent::activity).toList();
      names.forEach(name -> activities.merge(name, 1, Integer::sum));
      starts.merge(names.get(0), 1, Integer::sum);
      ends.merge(names.get(names.size() - 1), 1, Integer::sum);
      variants.merge(names, 1, Integer::sum);
      for (int i = 1; i < names.size(); i++) {
        follows.merge(names.get(i - 1) + " -> " + names.get(i), 1, Integer::sum);
      }
      events.forEach(event -> event.resource().ifPresent(resources::add));
    }
    assertThat(activities).isEqualTo(counts(expected.get("activities")));
    assertThat(starts).isEqualTo(counts(expected.get("start")));
    assertThat(ends).isEqualTo(counts(expected.get("end")));
    assertThat(follows).hasSize(expected.get("dfg_edges").asInt());
    assertThat(follows).containsAllEntriesOf(counts(expected.get("dfg")));
    assertThat(variants).hasSize(expected.get("variants").asInt());
    for (JsonNode top : expected.get("top_variants")) {
      List<String> trace = new ArrayList<>();
      top.get("trace").forEach(name -> trace.add(name.asText()));
      assertThat(variants).containsEntry(trace, top.get("count").asInt());
    }
    assertThat(resources).hasSize(expected.get("resources").asInt());
  }

  private static void assertTimes(LogCollector read, JsonNode expected) {
    List<Double> durations = new ArrayList<>();
    int unsorted = 0;
    for (List<LogEvent> events : cases(read)) {
      List<Instant> times = events.stream().map(LogEvent::at).toList();
      List<Instant> sorted = times.stream().sorted().toList();
      unsorted += times.equals(sorted) ? 0 : 1;
      durations.add(
          Duration.between(sorted.get(0), sorted.get(sorted.size() - 1)).toMillis() / 1000.0);
    }
    durations.sort(Comparator.naturalOrder());
    int middle = durations.size() / 2;
    double median =
        durations.size() % 2 == 1
            ? durations.get(middle)
            : (durations.get(middle - 1) + durations.get(middle)) / 2;
    assertThat(unsorted).isEqualTo(expected.get("traces_with_unsorted_timestamps").asInt());
    assertThat(median).isCloseTo(expected.get("median_duration_s").asDouble(), offset(1e-3));
    assertThat(durations.stream().mapToDouble(d -> d).average().orElseThrow())
        .isCloseTo(expected.get("mean_duration_s").asDouble(), offset(1e-3));
    assertThat(durations.get(durations.size() - 1))
        .isCloseTo(expected.get("max_duration_s").asDouble(), offset(1e-3));
    // the figures are to the second
    assertThat(read.events.stream().map(LogEvent::at).min(Comparator.naturalOrder()).orElseThrow())
        .isBetween(second(expected, "min_ts"), second(expected, "min_ts").plusMillis(999));
    assertThat(read.events.stream().map(LogEvent::at).max(Comparator.naturalOrder()).orElseThrow())
        .isBetween(second(expected, "max_ts"), second(expected, "max_ts").plusMillis(999));
  }

  private static Instant second(JsonNode expected, String name) {
    return OffsetDateTime.parse(expected.get(name).asText()).toInstant();
  }

  private static Map<String, Integer> counts(JsonNode node) {
    Map<String, Integer> counts = new TreeMap<>();
    node.properties().forEach(field -> counts.put(field.getKey(), field.getValue().asInt()));
    return counts;
  }

  private static List<List<LogEvent>> cases(LogCollector read) {
    Map<String, List<LogEvent>> cases = new LinkedHashMap<>();
    read.events.forEach(e -> cases.computeIfAbsent(e.caseId(), c -> new ArrayList<>()).add(e));
    return List.copyOf(cases.values());
  }

  // ---- against the other way to read XML ----

  @ParameterizedTest
  @EnumSource
  void a_log_has_the_events_of_its_tree(RealLogs log)
      throws IOException, ParserConfigurationException, SAXException {
    List<LogEvent> tree = new ArrayList<>();
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(log.bytes()))) {
      Element root =
          DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getDocumentElement();
      Map<String, String> defaults = new LinkedHashMap<>();
      for (Element global : children(root, "global")) {
        if (global.getAttribute("scope").equals("event")) {
          defaults.putAll(attributes(global));
        }
      }
      for (Element trace : children(root, "trace")) {
        String caseId = attributes(trace).get("concept:name");
        for (Element event : children(trace, "event")) {
          Map<String, String> all = attributes(event);
          defaults.forEach(all::putIfAbsent);
          StringBuilder activity = new StringBuilder();
          for (String name : log.layout.activity()) {
            activity.append(activity.isEmpty() ? "" : "+").append(all.remove(name));
          }
          tree.add(
              new LogEvent(
                  caseId,
                  Optional.empty(),
                  activity.toString(),
                  OffsetDateTime.parse(all.remove("time:timestamp")).toInstant(),
                  Optional.ofNullable(all.remove("org:resource")),
                  Optional.ofNullable(all.remove("org:role")),
                  all,
                  tree.size() + 1L));
        }
      }
    }

    List<LogEvent> events = log.read().events;
    assertThat(events).hasSameSizeAs(tree);
    for (int i = 0; i < tree.size(); i++) {
      assertThat(events.get(i)).isEqualTo(tree.get(i));
    }
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> children = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element && element.getTagName().equals(name)) {
        children.add(element);
      }
    }
    return children;
  }

  private static Map<String, String> attributes(Element parent) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element && element.hasAttribute("key")) {
        attributes.put(element.getAttribute("key"), element.getAttribute("value"));
      }
    }
    attributes.values().removeIf(String::isEmpty);
    return attributes;
  }

  // ---- in the other formats ----

  @ParameterizedTest
  @EnumSource
  void the_same_log_as_csv_has_the_same_events(RealLogs log) {
    List<LogEvent> events = log.read().events;

    LogCollector csv =
        LogCollector.read(WrittenLogs.csv(events, UTF_8), LogFormat.CSV, WrittenLogs.LAYOUT);

    assertThat(csv.said()).isEmpty();
    assertThat(csv.events).isEqualTo(WrittenLogs.moved(events, 2));
    assertThat(csv.ended).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void the_same_log_as_csv_in_another_encoding_has_the_same_events(RealLogs log) {
    List<LogEvent> events = log.read().events;
    Charset charset = Charset.forName("GB18030");

    LogCollector csv =
        LogCollector.read(
            WrittenLogs.csv(events, charset),
            LogFormat.CSV,
            WrittenLogs.LAYOUT.withCharset(charset));

    assertThat(csv.events).isEqualTo(WrittenLogs.moved(events, 2));
  }

  @ParameterizedTest
  @EnumSource
  void the_same_log_as_json_lines_has_the_same_events(RealLogs log) {
    List<LogEvent> events = log.read().events;

    LogCollector lines =
        LogCollector.read(WrittenLogs.jsonLines(events), LogFormat.JSON_LINES, WrittenLogs.LAYOUT);

    assertThat(lines.said()).isEmpty();
    assertThat(lines.events).isEqualTo(WrittenLogs.moved(events, 1));
    assertThat(lines.reading.cases()).isEmpty();
  }
}
