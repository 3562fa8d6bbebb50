package io.dealership.rules.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dealership.rules.conformance.Visits.Draft;
import io.dealership.rules.eventlog.EventLogs;
import io.dealership.rules.eventlog.LogFormat;
import io.dealership.rules.eventlog.LogLayout;
import io.dealership.rules.eventlog.LogLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogTallyTest {

  @ParameterizedTest
  @CsvSource({
    "running-example.xes.gz, concept:name, ''",
    "helpdesk.xes.gz, concept:name, ''",
    "bpic2013_closed_problems.xes.gz, concept:name, lifecycle:transition"
  })
  void published_logs_have_the_figures_of_a_second_computation(
      String file, String name, String more) throws IOException {
    String data = System.getProperty("thirdparty.data");
    assumeTrue(data != null, "needs thirdparty.data");
    Path folder = Path.of(data, "event-logs");
    JsonNode expected =
        new ObjectMapper().readTree(folder.resolve("expected.json").toFile()).get(file);
    LogLayout layout =
        LogLayout.xes().withActivity(more.isEmpty() ? List.of(name) : List.of(name, more));
    LogTally tally = LogTally.of(Optional.empty(), List.of());
    try (InputStream in = Files.newInputStream(folder.resolve(file))) {
      EventLogs.read(file, in, LogFormat.XES, layout, LogLimits.standard(), tally);
    }
    LogFigures figures = tally.finish();
    assertThat(figures.cases()).isEqualTo(expected.get("traces").asLong());
    assertThat(figures.events()).isEqualTo(expected.get("events").asLong());
    Map<String, Long> activities = new HashMap<>();
    figures.activities().forEach(one -> activities.put(one.activity(), one.count()));
    assertThat(activities).isEqualTo(counts(expected.get("activities")));
    Map<String, Long> pairs = new HashMap<>();
    figures.pairs().forEach(one -> pairs.put(one.from() + " -> " + one.to(), one.count()));
    assertThat(pairs).isEqualTo(counts(expected.get("dfg")));
    double median = expected.get("median_duration_s").asDouble();
    // of an even number of cases it is the mean of two, which are apart when there are few
    assertThat((double) figures.throughput().median().toSeconds())
        .isCloseTo(median, Offset.offset(figures.cases() < 10 ? median / 16 : median / 64 + 1));
    assertThat((double) figures.throughput().mean().toSeconds())
        .isCloseTo(expected.get("mean_duration_s").asDouble(), Offset.offset(1.5));
    assertThat((double) figures.throughput().longest().toSeconds())
        .isCloseTo(expected.get("max_duration_s").asDouble(), Offset.offset(1.5));
    assertThat(figures.uncounted()).isZero();
  }

  private static Map<String, Long> counts(JsonNode node) {
    Map<String, Long> counts = new HashMap<>();
    node.properties().forEach(field -> counts.put(field.getKey(), field.getValue().asLong()));
    return counts;
  }

  @Test
  void a_check_counts_what_it_sees() {
    LogTally tally =
        LogTally.of(
            Optional.of(Visits.TIME.usual()),
            List.of(new LogStage("in the house", "order", "hand-over")));
    LogCheck check =
        LogCheck.counting(
            Visits.DESK, Visits.MAPPING, LogCheckOptions.standard(), tally, verdict -> {});
    Random random = new Random(3);
    Map<String, Long> pairs = new HashMap<>();
    Map<String, Long> hands = new HashMap<>();
    List<Long> stays = new ArrayList<>();
    long withoutFailure = 0;
    long rework = 0;
    for (int i = 0; i < 500; i++) {
      List<Draft> events = Visits.fitting(random);
      events.removeIf(event -> event.activity.equals("备注"));
      if (i % 10 == 0) {
        events.removeIf(event -> event.activity.equals("settle"));
      }
      Instant order = Instant.EPOCH;
      for (int at = 0; at < events.size(); at++) {
        Draft event = events.get(at);
        check.event(event.event("RO-" + i, at + 1));
        if (event.activity.equals("开单")) {
          order = event.at;
        } else if (event.activity.equals("hand-over")) {
          stays.add(Duration.between(order, event.at).toSeconds());
        }
        if (at > 0) {
          Draft before = events.get(at - 1);
          pairs.merge(label(before) + " -> " + label(event), 1L, Long::sum);
          if (!before.by.equals(event.by)) {
            hands.merge(before.by.get() + " -> " + event.by.get(), 1L, Long::sum);
          }
        }
      }
      withoutFailure += events.stream().noneMatch(event -> event.activity.equals("fail")) ? 1 : 0;
      rework +=
          events.stream().filter(event -> event.activity.equals("repair")).count() > 1 ? 1 : 0;
      check.caseEnd("RO-" + i);
    }
    LogFigures figures = tally.figures();
    Map<String, Long> counted = new HashMap<>();
    figures.pairs().forEach(one -> counted.put(one.from() + " -> " + one.to(), one.count()));
    assertThat(counted).isEqualTo(pairs);
    Map<String, Long> handed = new HashMap<>();
    figures
        .betweenEmployees()
        .forEach(one -> handed.put(one.from() + " -> " + one.to(), one.count()));
    assertThat(handed).isEqualTo(hands);
    assertThat(figures.cases()).isEqualTo(500);
    assertThat(figures.shareFitting()).hasValue(0.9);
    assertThat(figures.byDeviation()).isEqualTo(Map.of("not-done-before", 50L));
    assertThat(figures.byRule().values()).containsExactly(50L);
    assertThat(figures.shareWithout("fail")).hasValue(withoutFailure / 500.0);
    long reworked = rework;
    assertThat(figures.activities())
        .anySatisfy(
            one -> {
              assertThat(one.activity()).isEqualTo("repair");
              assertThat(one.casesWithRework()).isEqualTo(reworked);
            });
    Collections.sort(stays);
    TimeFigures stay = figures.stages().get(0).lying();
    assertThat(stay.count()).isEqualTo(500);
    assertThat(stay.total().toSeconds()).isEqualTo(stays.stream().mapToLong(Long::longValue).sum());
    assertThat(stay.longest().toSeconds()).isEqualTo(stays.get(499));
    assertThat((double) stay.median().toSeconds())
        .isCloseTo(stays.get(249), Offset.offset(stays.get(249) / 64.0));
    assertThat((double) stay.ninetieth().toSeconds())
        .isCloseTo(stays.get(449), Offset.offset(stays.get(449) / 64.0));
    // open round the clock, all time is working time
    assertThat(figures.stages().get(0).working()).hasValue(stay);
  }

  private static String label(Draft event) {
    return switch (event.activity) {
      case "开单" -> "order";
      case "终检" -> "inspect";
      case "报价" -> "item/quote";
      default -> event.activity;
    };
  }
}
