package io.dealership.rules.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.rules.conformance.Visits.Draft;
import io.dealership.rules.eventlog.LogEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand visits, each with one known violation or none: what is found is what was planted.
 */
class PlantedViolationsTest {

  private static final int CASES = 10_000;

  /** What has to be found: at which event (none for the end), what, and by which rule. */
  private record Expected(
      Conformity conformity, Optional<Draft> event, String code, String rule, String owed) {}

  /** A way to spoil a case that fits. */
  private interface Plant {
    Expected in(List<Draft> events, Random random);
  }

  private static final Expected NOTHING =
      new Expected(Conformity.FITS, Optional.empty(), "", "", "");

  private static Expected deviates(Draft event, String code, String rule) {
    return new Expected(Conformity.DEVIATES, Optional.of(event), code, rule, "");
  }

  private static Draft last(List<Draft> events, String activity) {
    for (int i = events.size() - 1; i >= 0; i--) {
      if (events.get(i).activity.equals(activity)) {
        return events.get(i);
      }
    }
    throw new IllegalStateException(activity);
  }

  private static Draft extra(String activity, Draft after, int seconds, String by) {
    return new Draft("extra", activity, after.at.plusSeconds(seconds), Optional.of(by));
  }

  private static final Map<String, Plant> PLANTS = new LinkedHashMap<>();

  static {
    PLANTS.put("nothing", (events, random) -> NOTHING);
    PLANTS.put(
        "skipped",
        (events, random) -> {
          events.removeIf(event -> event.activity.equals("settle"));
          return deviates(
              last(events, "hand-over"), "not-done-before", "hand-over REQUIRES settle");
        });
    PLANTS.put(
        "swapped",
        (events, random) -> {
          Draft settle = last(events, "settle");
          Draft handOver = last(events, "hand-over");
          events.remove(settle);
          events.add(events.indexOf(handOver) + 1, settle);
          settle.at = handOver.at.plusSeconds(1);
          return deviates(handOver, "not-done-before", "hand-over REQUIRES settle");
        });
    PLANTS.put(
        "wrong role",
        (events, random) -> {
          Draft settle = last(events, "settle");
          settle.by = Optional.of("A1");
          return deviates(settle, "not-in-role", "settle ROLES");
        });
    PLANTS.put(
        "same hands",
        (events, random) -> {
          last(events, "repair").by = Optional.of("W2");
          Draft inspect = last(events, "终检");
          inspect.by = Optional.of("W2");
          return deviates(inspect, "same-hands", "inspect OTHER_HANDS repair");
        });
    PLANTS.put(
        "nobody",
        (events, random) -> {
          Draft settle = last(events, "settle");
          settle.by = Optional.empty();
          return deviates(settle, "person-unknown", "settle ROLES");
        });
    PLANTS.put(
        "no certificate",
        (events, random) -> {
          Draft drive = extra("test-drive", last(events, "settle"), 0, "W1");
          events.add(events.indexOf(last(events, "settle")) + 1, drive);
          return deviates(drive, "not-qualified", "test-drive CERTIFICATES");
        });
    PLANTS.put(
        "no document",
        (events, random) -> {
          Draft settle = last(events, "settle");
          settle.attributes.remove("paper");
          return deviates(settle, "document-not-produced", "settle PRODUCES");
        });
    PLANTS.put(
        "document missing",
        (events, random) -> {
          Draft handOver = last(events, "hand-over");
          handOver.attributes.remove("paper");
          return deviates(handOver, "document-missing", "hand-over NEEDS");
        });
    PLANTS.put(
        "no signature",
        (events, random) -> {
          Draft order = last(events, "开单");
          order.attributes.put("signed", "N");
          return deviates(order, "signature-missing", "order SIGNERS");
        });
    PLANTS.put(
        "wrong amount",
        (events, random) -> {
          Draft settle = last(events, "settle");
          settle.attributes.put("sum", "1000.01");
          return deviates(settle, "amount-too-high", "settle AMOUNTS estimate");
        });
    PLANTS.put(
        "no amount",
        (events, random) -> {
          Draft settle = last(events, "settle");
          settle.attributes.put("sum", "about 900");
          return deviates(settle, "amount-unknown", "settle AMOUNTS settle");
        });
    PLANTS.put(
        "late",
        (events, random) -> {
          Draft call = last(events, "follow-up");
          call.at = last(events, "hand-over").at.plus(Duration.ofDays(3)).plusSeconds(1);
          return deviates(call, "late", "hand-over DEMANDS follow-up");
        });
    PLANTS.put(
        "just in time",
        (events, random) -> {
          Draft handOver = last(events, "hand-over");
          last(events, "follow-up").at =
              handOver.at.plus(Duration.ofHours(random.nextBoolean() ? 72 : 24));
          return NOTHING;
        });
    PLANTS.put(
        "too early",
        (events, random) -> {
          Draft call = last(events, "follow-up");
          call.at = last(events, "hand-over").at.plus(Duration.ofDays(1)).minusSeconds(1);
          return deviates(call, "too-early", "follow-up REQUIRES hand-over");
        });
    PLANTS.put(
        "unknown",
        (events, random) -> {
          int index = 1 + random.nextInt(events.size());
          Draft coffee = extra("Coffee", events.get(index - 1), 0, "A1");
          events.add(index, coffee);
          return deviates(coffee, "unknown-activity", "");
        });
    PLANTS.put(
        "duplicate",
        (events, random) -> {
          int index = random.nextInt(events.size());
          if (events.get(index).activity.equals("备注")) {
            return NOTHING;
          }
          Draft again = events.get(index).copy();
          events.add(index + 1 + random.nextInt(events.size() - index), again);
          return deviates(again, "duplicate", "");
        });
    PLANTS.put(
        "backwards",
        (events, random) -> {
          Draft inspect = last(events, "终检");
          Draft wash = extra("wash", inspect, -1, "W1");
          events.add(events.indexOf(inspect) + 1, wash);
          return deviates(wash, "time-backwards", "");
        });
    PLANTS.put(
        "off the table",
        (events, random) -> {
          Draft handOver = last(events, "hand-over");
          Draft repair = extra("repair", handOver, 5, "W1");
          events.add(events.indexOf(handOver) + 1, repair);
          return deviates(repair, "off-the-table", "hand-over LOCKS repair");
        });
    PLANTS.put(
        "owed first",
        (events, random) -> {
          Draft inspect = last(events, "终检");
          Draft fail = extra("fail", inspect, -1, "Q1");
          events.add(events.indexOf(inspect), fail);
          return new Expected(
              Conformity.DEVIATES,
              Optional.of(inspect),
              "owed-first",
              "repair BLOCKS inspect",
              // the hand-over takes the repair off the table: it is not owed any more
              "");
        });
    PLANTS.put(
        "no such item",
        (events, random) -> {
          Draft settle = last(events, "settle");
          Draft quote = extra("报价", settle, 0, "A1").with("item", "X9");
          events.add(events.indexOf(settle) + 1, quote);
          return deviates(quote, "no-such-instance", "item PART");
        });
    PLANTS.put(
        "not finished",
        (events, random) -> {
          events.remove(last(events, "follow-up"));
          return new Expected(Conformity.INCOMPLETE, Optional.empty(), "", "", "follow-up");
        });
    PLANTS.put(
        "overdue",
        (events, random) -> {
          events.remove(last(events, "follow-up"));
          Draft note = extra("wash", last(events, "hand-over"), 72 * 3600 + 1, "W1");
          events.add(note);
          return new Expected(
              Conformity.DEVIATES,
              Optional.empty(),
              "overdue",
              "hand-over DEMANDS follow-up",
              "follow-up");
        });
  }

  private final List<List<Draft>> cases = new ArrayList<>();
  private final List<Expected> expected = new ArrayList<>();

  private void generate() {
    Random random = new Random(4711);
    List<Plant> plants = List.copyOf(PLANTS.values());
    for (int i = 0; i < CASES; i++) {
      List<Draft> events = Visits.fitting(random);
      expected.add(plants.get(i % plants.size()).in(events, random));
      cases.add(events);
    }
  }

  /** The case and the event at each position. */
  private final Map<Long, Draft> byPosition = new HashMap<>();

  private Map<String, CaseVerdict> check(List<Map.Entry<Integer, Draft>> log, boolean endsCases) {
    Map<String, CaseVerdict> verdicts = new HashMap<>();
    LogCheck check =
        LogCheck.of(
            Visits.DESK,
            Visits.MAPPING,
            LogCheckOptions.standard(),
            verdict -> verdicts.put(verdict.caseId(), verdict));
    byPosition.clear();
    Instant last = Instant.EPOCH;
    long position = 0;
    for (Map.Entry<Integer, Draft> line : log) {
      position++;
      byPosition.put(position, line.getValue());
      LogEvent event = line.getValue().event("RO-" + line.getKey(), position);
      last = event.at();
      check.event(event);
    }
    if (endsCases) {
      for (int i = 0; i < CASES; i++) {
        check.caseEnd("RO-" + i);
      }
    }
    assertThat(check.openCases()).isEqualTo(endsCases ? 0 : CASES);
    LogSummary summary = check.finish(last);
    assertThat(summary.cases()).isEqualTo(CASES);
    assertThat(summary.stoppedBy()).isEmpty();
    return verdicts;
  }

  private List<Map.Entry<Integer, Draft>> oneAfterTheOther() {
    List<Map.Entry<Integer, Draft>> log = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      for (Draft event : cases.get(i)) {
        log.add(Map.entry(i, event));
      }
    }
    return log;
  }

  private List<Map.Entry<Integer, Draft>> mixed() {
    Random random = new Random(1);
    List<Map.Entry<Integer, Draft>> log = new ArrayList<>();
    List<Integer> left = new ArrayList<>();
    int[] next = new int[cases.size()];
    for (int i = 0; i < cases.size(); i++) {
      left.add(i);
    }
    while (!left.isEmpty()) {
      int at = random.nextInt(left.size());
      int number = left.get(at);
      log.add(Map.entry(number, cases.get(number).get(next[number]++)));
      if (next[number] == cases.get(number).size()) {
        left.set(at, left.get(left.size() - 1));
        left.remove(left.size() - 1);
      }
    }
    return log;
  }

  @Test
  void what_is_found_is_what_was_planted() {
    generate();
    Map<String, CaseVerdict> verdicts = check(oneAfterTheOther(), true);
    List<String> names = List.copyOf(PLANTS.keySet());
    int found = 0;
    for (int i = 0; i < CASES; i++) {
      Expected wanted = expected.get(i);
      CaseVerdict verdict = verdicts.get("RO-" + i);
      String name = names.get(i % names.size());
      assertThat(verdict.conformity()).as("%s: %s", name, verdict).isEqualTo(wanted.conformity());
      assertThat(verdict.deviations())
          .as("%s: %s", name, verdict)
          .hasSize(wanted.code().isEmpty() ? 0 : 1);
      for (Deviation deviation : verdict.deviations()) {
        found++;
        assertThat(deviation.code()).as("%s: %s", name, verdict).isEqualTo(wanted.code());
        assertThat(deviation.rule().map(BrokenRule::toString).orElse("")).isEqualTo(wanted.rule());
        assertThat(deviation.position().isPresent()).isEqualTo(wanted.event().isPresent());
        if (deviation.position().isPresent()) {
          assertThat(byPosition.get(deviation.position().getAsLong()))
              .as("%s: %s", name, verdict)
              .isSameAs(wanted.event().orElseThrow());
        }
      }
      assertThat(
              verdict.owed().stream()
                  .map(owed -> owed.activity().toString())
                  .collect(Collectors.joining(" ")))
          .as("%s: %s", name, verdict)
          .isEqualTo(wanted.owed());
    }
    assertThat(found).isGreaterThan(CASES * 3 / 4);
  }

  @Test
  void it_does_not_matter_how_cases_are_mixed() {
    generate();
    Map<String, CaseVerdict> apart = check(oneAfterTheOther(), true);
    Map<String, List<String>> first = new HashMap<>();
    apart.forEach((id, verdict) -> first.put(id, texts(verdict)));
    Map<String, CaseVerdict> mixed = check(mixed(), true);
    assertThat(mixed.keySet()).isEqualTo(apart.keySet());
    mixed.forEach((id, verdict) -> assertThat(texts(verdict)).isEqualTo(first.get(id)));
    // a log that does not say where cases end says the same, but for what is late by its end
    Map<String, CaseVerdict> open = check(mixed(), false);
    assertThat(new TreeSet<>(open.keySet())).isEqualTo(new TreeSet<>(apart.keySet()));
  }

  /** Without positions, which differ. */
  private List<String> texts(CaseVerdict verdict) {
    List<String> texts = new ArrayList<>();
    texts.add(verdict.conformity() + " " + verdict.owed() + " " + verdict.events());
    for (Deviation one : verdict.deviations()) {
      String event =
          one.position().isPresent()
              ? System.identityHashCode(byPosition.get(one.position().getAsLong())) + ""
              : "end";
      texts.add(event + one.code() + one.at() + one.activity() + one.path() + one.rule());
    }
    return texts;
  }
}
