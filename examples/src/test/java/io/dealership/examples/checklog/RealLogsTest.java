package io.dealership.examples.checklog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dealership.examples.DealershipCommand;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The logs of a help desk and of a problem management, checked against workflows written for them,
 * and judged a second time by a loop over the names of each case.
 */
class RealLogsTest {

  private static final ObjectMapper JSON = JsonMapper.builder().build();
  private static final Path RESOURCES =
      Path.of("src/main/resources/io/dealership/examples/checklog");

  @TempDir Path folder;

  private static Path logs() {
    String data = System.getProperty("thirdparty.data");
    assumeTrue(data != null, "needs -Dthirdparty.data");
    return Path.of(data, "event-logs");
  }

  private Map<String, String> checked(String log, String workflow, String asOf) throws IOException {
    Path verdicts = folder.resolve("verdicts.jsonl");
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    DealershipCommand.run(
        List.of(
            "check-log",
            "--log",
            logs().resolve(log).toString(),
            "--workflow-file",
            RESOURCES.resolve(workflow + ".json").toString(),
            "--mapping",
            RESOURCES.resolve(workflow + "-mapping.json").toString(),
            "--as-of",
            asOf,
            "--verdicts",
            verdicts.toString(),
            "--html",
            folder.resolve("page.html").toString()),
        nowhere,
        nowhere);
    Map<String, String> byCase = new TreeMap<>();
    long events = 0;
    for (String line : Files.readAllLines(verdicts)) {
      JsonNode verdict = JSON.readTree(line);
      byCase.put(verdict.path("caseId").asText(), verdict.path("conformity").asText());
      events += verdict.path("events").asLong();
    }
    JsonNode expected = JSON.readTree(Files.readString(logs().resolve("expected.json"))).path(log);
    long ignored =
        expected
            .path("activities")
            .path(workflow.equals("help-desk") ? "Wait" : "Accepted+Wait")
            .asLong();
    assertThat(byCase).hasSize(expected.path("traces").asInt());
    assertThat(events).isEqualTo(expected.path("events").asLong() - ignored);
    return byCase;
  }

  /** An event as the JDK's own reader of XML sees it. */
  private record Seen(String name, String state, String at, String by) {}

  private static Map<String, String> judged(String log, Function<List<Seen>, String> judge)
      throws IOException, XMLStreamException {
    Map<String, String> byCase = new TreeMap<>();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(logs().resolve(log)))) {
      XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
      String name = "";
      List<Seen> events = new ArrayList<>();
      Map<String, String> event = null;
      while (xml.hasNext()) {
        int kind = xml.next();
        if (kind == XMLStreamConstants.START_ELEMENT) {
          String key = xml.getAttributeValue(null, "key");
          if (xml.getLocalName().equals("event")) {
            event = new TreeMap<>();
          } else if (event != null && key != null) {
            event.put(key, xml.getAttributeValue(null, "value"));
          } else if ("concept:name".equals(key)) {
            name = xml.getAttributeValue(null, "value");
          }
        } else if (kind == XMLStreamConstants.END_ELEMENT) {
          if (xml.getLocalName().equals("event") && event != null) {
            events.add(
                new Seen(
                    event.getOrDefault("concept:name", ""),
                    event.getOrDefault("lifecycle:transition", ""),
                    event.getOrDefault("time:timestamp", ""),
                    event.getOrDefault("org:resource", "")));
            event = null;
          } else if (xml.getLocalName().equals("trace")) {
            byCase.put(name, judge.apply(events));
            events.clear();
          }
        }
      }
    }
    return byCase;
  }

  private static String ticket(List<Seen> events) {
    Set<String> done = new HashSet<>();
    Set<Seen> seen = new HashSet<>();
    boolean unresolved = true;
    for (Seen event : events) {
      if (event.name().equals("Wait")) {
        continue;
      }
      boolean isFine =
          seen.add(event)
              && !done.contains("Closed")
              && switch (event.name()) {
                case "Insert ticket", "Assign seriousness" -> true;
                case "Take in charge ticket", "Require upgrade" ->
                    done.contains("Assign seriousness");
                case "Resolve ticket", "Create SW anomaly", "Schedule intervention" ->
                    done.contains("Take in charge ticket");
                case "Resolve SW anomaly" -> done.contains("Create SW anomaly");
                case "Closed" -> !unresolved;
                default -> false;
              };
      if (!isFine) {
        return "DEVIATES";
      }
      done.add(event.name());
      unresolved =
          event.name().equals("Resolve ticket")
              ? false
              : unresolved
                  || Set.of(
                          "Take in charge ticket",
                          "Require upgrade",
                          "Schedule intervention",
                          "Create SW anomaly")
                      .contains(event.name());
    }
    boolean isComplete =
        done.containsAll(
            Set.of("Assign seriousness", "Take in charge ticket", "Resolve ticket", "Closed"));
    return isComplete && !unresolved ? "FITS" : "INCOMPLETE";
  }

  private static String problem(List<Seen> events) {
    Set<Seen> seen = new HashSet<>();
    String last = "";
    for (Seen event : events) {
      String name = event.name() + "+" + event.state();
      if (name.equals("Accepted+Wait")) {
        continue;
      }
      boolean isFine =
          seen.add(event)
              && !last.equals("Completed+Closed")
              && switch (name) {
                case "Queued+Awaiting Assignment", "Accepted+Assigned", "Accepted+In Progress" ->
                    !last.equals("Completed+Cancelled");
                case "Completed+Closed" ->
                    Set.of("Accepted+In Progress", "Completed+Cancelled").contains(last);
                case "Completed+Cancelled" -> last.equals("Accepted+In Progress");
                default -> false;
              };
      if (!isFine) {
        return "DEVIATES";
      }
      last = name;
    }
    return last.equals("Completed+Closed") ? "FITS" : "INCOMPLETE";
  }

  private static Map<String, Long> counts(Map<String, String> verdicts) {
    Map<String, Long> counts = new TreeMap<>();
    verdicts.values().forEach(verdict -> counts.merge(verdict, 1L, Long::sum));
    return counts;
  }

  @Test
  void nine_of_ten_tickets_of_the_help_desk_fit() throws IOException, XMLStreamException {
    Map<String, String> verdicts =
        checked("helpdesk.xes.gz", "help-desk", "2014-01-04T00:00:00+01:00");

    assertThat(verdicts).isEqualTo(judged("helpdesk.xes.gz", RealLogsTest::ticket));
    assertThat(counts(verdicts))
        .isEqualTo(Map.of("DEVIATES", 462L, "FITS", 4_097L, "INCOMPLETE", 21L));
  }

  @Test
  void nine_of_ten_problems_fit() throws IOException, XMLStreamException {
    String log = "bpic2013_closed_problems.xes.gz";
    Map<String, String> verdicts = checked(log, "problem-management", "2014-01-01T00:00:00+01:00");

    assertThat(verdicts).isEqualTo(judged(log, RealLogsTest::problem));
    assertThat(counts(verdicts)).isEqualTo(Map.of("DEVIATES", 150L, "FITS", 1_337L));
  }
}
