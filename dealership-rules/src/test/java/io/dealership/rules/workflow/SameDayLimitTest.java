package io.dealership.rules.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.process.Activity;
import io.dealership.core.process.ActivityGraph;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.Relation;
import io.dealership.core.process.RelationKind;
import io.dealership.core.process.Workflow;
import io.dealership.core.text.LocalText;
import io.dealership.core.time.OpeningHours;
import io.dealership.core.time.TimeLimit;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.conformance.CaseVerdict;
import io.dealership.rules.conformance.LogCheck;
import io.dealership.rules.conformance.LogCheckOptions;
import io.dealership.rules.drawing.ReadingSentence;
import io.dealership.rules.drawing.WorkflowReading;
import io.dealership.rules.eventlog.LogEvent;
import io.dealership.rules.eventlog.LogLayout;
import io.dealership.rules.eventlog.LogMapping;
import io.dealership.rules.process.Guards;
import io.dealership.rules.process.Marking;
import io.dealership.rules.process.OwedActivity;
import io.dealership.rules.process.ProcessDesk;
import io.dealership.rules.process.StoreTimes;
import io.dealership.rules.process.WorkflowEngine;
import io.dealership.rules.process.WorkflowWords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is owed on the same day: in the shipped workflows, in logs, and in words. */
class SameDayLimitTest {

  private static final LocalDate ON = LocalDate.of(2026, 3, 2);
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final DealershipRules RULES = DealershipRules.standard();
  private static final StoreTimes TIME =
      StoreTimes.of(RULES.businessTime(OpeningHours.roundTheClock(SHANGHAI)));

  private static final Workflow LENDING =
      new Workflow(
          "lending",
          "1",
          new LocalText("借还", "Lending"),
          new ActivityGraph(
              List.of(
                  activity("lend", "借出", "Lend"),
                  activity("give-back", "归还", "Give back"),
                  activity("note", "记录", "Note")),
              List.of(
                  Relation.of("lend", RelationKind.DEMANDS, "give-back")
                      .within(TimeLimit.sameDay()),
                  Relation.of("give-back", RelationKind.DEMANDS, "note")
                      .within(TimeLimit.sameDay())
                      .keepingEarliest())));

  private static Activity activity(String code, String zh, String en) {
    return Activity.builder().code(code).name(new LocalText(zh, en)).build();
  }

  /** A moment by the clock of the store. */
  private static Instant at(String text) {
    return LocalDateTime.parse(text).atZone(SHANGHAI).toInstant();
  }

  private static Optional<Instant> due(WorkflowEngine engine, Marking marking, String activity) {
    return engine.owed(marking).stream()
        .filter(owed -> owed.activity().equals(ActivityPath.of(activity)))
        .findFirst()
        .flatMap(OwedActivity::due);
  }

  @ParameterizedTest(name = "{0}: {2} after {1}")
  @CsvSource({
    "tool-lending, register, return",
    "insurance-renewal, won, enter",
    "insurance-new-policy, issue, register",
    "accident-incident-handling, stop, report",
    "daily-sales-meeting, morning, evening",
    "settlement-cash, cash, daily-close",
    "settlement-cash, collect, daily-close"
  })
  void a_shipped_workflow_owes_it_by_midnight(String workflow, String first, String then) {
    WorkflowEngine engine = RULES.processes().engine(workflow, ON);

    for (String time : List.of("2026-03-02T00:00", "2026-03-02T17:50", "2026-03-02T23:59:59")) {
      Marking after = engine.after(engine.start(), ActivityPath.of(first), at(time), TIME);

      assertThat(due(engine, after, then)).as(time).contains(at("2026-03-03T00:00"));
    }
    // 2026-03-01 is a Sunday
    assertThat(
            due(
                engine,
                engine.after(engine.start(), ActivityPath.of(first), at("2026-03-01T09:00"), TIME),
                then))
        .contains(at("2026-03-02T00:00"));
  }

  @ParameterizedTest(name = "lent {0}, back {1}: {2}")
  @CsvSource({
    "2026-03-02T09:00, 2026-03-02T23:59:59, FITS",
    "2026-03-02T00:00, 2026-03-02T23:59:59, FITS",
    "2026-03-02T23:59:59, 2026-03-03T00:00:01, DEVIATES",
    // less than 12 hours later, and yet on another day
    "2026-03-02T17:50, 2026-03-03T05:00, DEVIATES"
  })
  void a_log_is_checked_by_the_day_and_not_by_hours(String lent, String back, String expected) {
    List<CaseVerdict> verdicts = new ArrayList<>();
    ProcessDesk desk =
        new ProcessDesk(
            WorkflowEngine.of(LENDING), TIME, (employee, role, at) -> true, Guards.none());
    LogMapping mapping =
        LogMapping.builder()
            .workflow("lending")
            .layout(LogLayout.of("case", "activity", "time"))
            .build();
    LogCheck check = LogCheck.of(desk, mapping, LogCheckOptions.standard(), verdicts::add);
    check.event(event("lend", lent, 1));
    check.event(event("give-back", back, 2));
    check.event(event("note", back, 3));
    check.finish(at("2026-03-04T00:00"));

    assertThat(verdicts)
        .singleElement()
        .satisfies(verdict -> assertThat(verdict.conformity()).hasToString(expected));
    assertThat(verdicts.get(0).deviations())
        .extracting(one -> one.activity() + " " + one.code())
        .isEqualTo(expected.equals("FITS") ? List.of() : List.of("give-back late"));
  }

  private static LogEvent event(String activity, String time, long position) {
    return new LogEvent(
        "T-1",
        Optional.of("e" + position),
        activity,
        at(time),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        position);
  }

  private static List<String> sentences(String activity, Locale locale) {
    return WorkflowReading.of(LENDING, WorkflowWords.codes()).paragraphs(locale).stream()
        .filter(paragraph -> paragraph.activity().equals(ActivityPath.of(activity)))
        .flatMap(paragraph -> paragraph.sentences().stream())
        .map(ReadingSentence::text)
        .toList();
  }

  @Test
  void it_is_said_as_the_same_day() {
    assertThat(sentences("lend", Locale.ENGLISH))
        .contains("After “Lend”, “Give back” is owed within the same day.");
    assertThat(sentences("lend", Locale.CHINESE)).contains("“借出”之后，须在当日内办理“归还”。");
    assertThat(sentences("give-back", Locale.ENGLISH))
        .contains(
            "After “Give back”, “Note” is owed within the same day; an earlier deadline that is"
                + " running stays.");
  }
}
