package io.dealership.rules.conformance;

import static io.dealership.core.process.RelationKind.DEMANDS;
import static io.dealership.core.process.RelationKind.LOCKS;
import static io.dealership.core.process.RelationKind.REQUIRES;
import static io.dealership.core.process.RelationKind.UNLOCKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.dealership.core.process.Activity;
import io.dealership.core.process.ActivityGraph;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.Relation;
import io.dealership.core.process.Workflow;
import io.dealership.core.text.LocalText;
import io.dealership.rules.conformance.Visits.Draft;
import io.dealership.rules.eventlog.EventLogs;
import io.dealership.rules.eventlog.LogCorrection;
import io.dealership.rules.eventlog.LogEvent;
import io.dealership.rules.eventlog.LogFormat;
import io.dealership.rules.eventlog.LogLayout;
import io.dealership.rules.eventlog.LogLimits;
import io.dealership.rules.eventlog.LogMapping;
import io.dealership.rules.process.Guards;
import io.dealership.rules.process.ProcessDesk;
import io.dealership.rules.process.WorkflowEngine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LogCheckTest {

  private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");

  private final List<CaseVerdict> verdicts = new ArrayList<>();

  private LogCheck check(LogMapping mapping, LogCheckOptions options) {
    return LogCheck.of(Visits.DESK, mapping, options, verdicts::add);
  }

  private static Draft draft(int minute, String activity, String by) {
    return new Draft("e" + minute, activity, NINE.plusSeconds(60L * minute), Optional.of(by));
  }

  private static List<String> codes(CaseVerdict verdict) {
    return verdict.deviations().stream()
        .map(
            one -> one.path().map(ActivityPath::toString).orElse(one.activity()) + " " + one.code())
        .toList();
  }

  private CaseVerdict only(LogMapping mapping, LogCheckOptions options, Draft... drafts) {
    verdicts.clear();
    LogCheck check = check(mapping, options);
    long position = 0;
    for (Draft draft : drafts) {
      check.event(draft.event("RO-1", ++position));
    }
    check.finish(NINE.plusSeconds(86_400));
    assertThat(verdicts).hasSize(1);
    return verdicts.get(0);
  }

  @Test
  void more_open_cases_than_allowed_stop_the_check_and_what_was_judged_stands() {
    LogCheck check =
        check(Visits.MAPPING, LogCheckOptions.standard().withMostOpenCases(2).withLogName("a.csv"));
    for (Draft event : Visits.fitting(new Random(1))) {
      check.event(event.event("RO-0", 1));
    }
    check.caseEnd("RO-0");
    check.event(draft(0, "wash", "W1").event("RO-1", 30));
    check.event(draft(0, "wash", "W1").event("RO-2", 31));
    check.event(draft(0, "wash", "W1").event("RO-3", 32));
    check.event(draft(1, "wash", "W1").event("RO-1", 33));
    check.caseEnd("RO-1");
    LogSummary summary = check.finish(NINE);
    assertThat(verdicts).extracting(CaseVerdict::conformity).containsExactly(Conformity.FITS);
    assertThat(summary.fitting()).isEqualTo(1);
    assertThat(summary.unjudged()).isEqualTo(2);
    assertThat(summary.stoppedBy().orElseThrow())
        .hasToString(
            "a.csv, event 32, case 'RO-3': expected at most 2 open cases, but was 3 open cases");
    assertThatThrownBy(() -> check.finish(NINE)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void an_event_after_the_end_of_its_case_is_found() {
    LogCheck check = check(Visits.MAPPING, LogCheckOptions.standard());
    check.event(draft(0, "wash", "W1").event("RO-1", 1));
    check.caseEnd("RO-1");
    check.event(draft(1, "wash", "W1").event("RO-1", 2));
    check.finish(NINE);
    assertThat(verdicts).hasSize(2);
    assertThat(verdicts.get(0).conformity()).isEqualTo(Conformity.FITS);
    assertThat(codes(verdicts.get(1))).containsExactly("wash case-reopened");
  }

  @Test
  void without_ids_the_same_activity_time_and_person_are_one_event() {
    LogCheck check = check(Visits.MAPPING, LogCheckOptions.standard());
    for (String who : List.of("W1", "W2", "W1")) {
      check.event(
          new LogEvent(
              "RO-1",
              Optional.empty(),
              "wash",
              NINE,
              Optional.of(who),
              Optional.empty(),
              java.util.Map.of(),
              1));
    }
    check.finish(NINE);
    assertThat(codes(verdicts.get(0))).containsExactly("wash duplicate");
  }

  @Test
  void what_the_mapping_cannot_see_is_not_missed() {
    LogMapping blind = Visits.bare().build();
    CaseVerdict verdict =
        only(blind, LogCheckOptions.standard(), draft(0, "开单", "A1"), draft(1, "estimate", "A1"));
    assertThat(verdict.deviations()).isEmpty();
    assertThat(verdict.conformity()).isEqualTo(Conformity.INCOMPLETE);
    CaseVerdict assumed =
        only(
            blind,
            LogCheckOptions.standard().withUnseenDocuments(UnseenDocuments.TAKEN_AS_PRODUCED),
            draft(1, "repair", "W1"),
            draft(2, "开单", "A1"),
            draft(3, "estimate", "A1"),
            draft(4, "repair", "W1"));
    assertThat(codes(assumed)).containsExactly("repair not-done-before", "repair document-missing");
    CaseVerdict missing =
        only(
            blind,
            LogCheckOptions.standard().withUnseenDocuments(UnseenDocuments.MISSING),
            draft(2, "开单", "A1"));
    assertThat(codes(missing)).containsExactly("order document-not-produced");
  }

  @Test
  void roles_are_believed_where_nobody_knows_the_posts() {
    LogCheckOptions options = LogCheckOptions.standard().withHoldersKnown(false);
    LogCheck check = check(Visits.bare().build(), options);
    int minute = 0;
    for (String role : List.of("advisor", "worker", "接待员")) {
      LogEvent event = draft(minute++, "开单", "nobody").event("RO-" + role, minute);
      check.event(
          new LogEvent(
              event.caseId(),
              event.id(),
              event.activity(),
              event.at(),
              event.resource(),
              Optional.of(role),
              event.attributes(),
              event.position()));
    }
    check.finish(NINE);
    assertThat(verdicts.get(0).deviations()).isEmpty();
    assertThat(codes(verdicts.get(1))).containsExactly("order not-in-role");
    assertThat(codes(verdicts.get(2))).containsExactly("order not-in-role");
  }

  @Test
  void instances_are_found_by_attribute_or_else_by_how_they_stand() {
    LogMapping bare = Visits.bare().build();
    CaseVerdict verdict =
        only(
            bare,
            LogCheckOptions.standard(),
            draft(0, "开单", "A1"),
            draft(1, "item", "W1").with("item", "brakes"),
            draft(2, "item", "W1").with("item", "tyres"),
            draft(3, "报价", "A1").with("item", "tyres"),
            draft(4, "item/consent", "A1").with("item", "brakes"),
            draft(5, "item/consent", "A1"),
            draft(6, "item#2/work", "W1"),
            draft(7, "报价", "A1").with("item", "oil"));
    assertThat(codes(verdict))
        .containsExactly(
            "item#1/consent not-done-before",
            "item/consent instance-unclear",
            "item#3/quote no-such-instance");
    LogMapping unnamed = LogMapping.builder().workflow("visit").layout(Visits.LAYOUT).build();
    CaseVerdict byStanding =
        only(
            unnamed,
            LogCheckOptions.standard(),
            draft(0, "order", "A1"),
            draft(1, "item/quote", "A1"),
            draft(2, "item", "W1"),
            draft(3, "item", "W1"),
            draft(4, "item/quote", "A1"),
            draft(5, "item/consent", "A1"),
            draft(6, "item/quote", "A1"),
            draft(7, "item/work", "W1"),
            draft(8, "item/work", "W1"));
    assertThat(codes(byStanding)).containsExactly("item#1/quote no-such-instance");
  }

  @Test
  void a_correction_takes_back_what_was_said_of_an_event() {
    LogMapping mapping =
        Visits.bare()
            .putCorrections("撤销", new LogCorrection(Optional.of("of"), Optional.empty()))
            .putCorrections(
                "undo item",
                new LogCorrection(Optional.empty(), Optional.of(ActivityPath.of("item"))))
            .build();
    CaseVerdict verdict =
        only(
            mapping,
            LogCheckOptions.standard(),
            draft(0, "hand-over", "A1"),
            draft(1, "撤销", "A1").with("of", "e0"),
            draft(2, "撤销", "A1").with("of", "e0"),
            draft(3, "撤销", "A1"),
            draft(4, "开单", "A1"),
            draft(5, "item", "W1").with("item", "a"),
            draft(6, "undo item", "W1"),
            draft(7, "item", "W1").with("item", "b"),
            draft(8, "报价", "A1").with("item", "b"),
            draft(9, "undo item", "W1"));
    assertThat(codes(verdict))
        .containsExactly("撤销 nothing-to-correct", "撤销 nothing-to-correct", "item part-went-on");
    assertThat(verdict.owed())
        .extracting(owed -> owed.activity().toString())
        .containsExactly("hand-over");
  }

  @Test
  void deviations_beyond_the_limit_are_counted() {
    CaseVerdict verdict =
        only(
            Visits.bare().build(),
            LogCheckOptions.standard().withMostDeviations(1),
            draft(0, "tea", "A1"),
            draft(1, "tea", "A1"),
            draft(2, "tea", "A1"));
    assertThat(verdict.deviations()).hasSize(1);
    assertThat(verdict.furtherDeviations()).isEqualTo(2);
    assertThat(verdict.message(Visits.WORKFLOW, Locale.ENGLISH))
        .isEqualTo(
            """
            RO-1 deviates
            - Neither the workflow nor the mapping of the log knows “tea”. (event 1, \
            2026-03-02T01:00:00Z)
            - and 2 more deviations""");
  }

  @Test
  void a_verdict_says_what_why_and_where_in_both_languages() {
    CaseVerdict verdict =
        only(
            Visits.bare().build(),
            LogCheckOptions.standard().withMostRepairSteps(5),
            draft(0, "开单", "A1"),
            draft(1, "repair", "W1"));
    assertThat(verdict.message(Visits.WORKFLOW, Locale.ENGLISH))
        .isEqualTo(
            """
            RO-1 deviates
            - “Repair” was not allowed: “Estimate” has to be done first. (event 2, \
            2026-03-02T01:01:00Z)
            = drop step 1, “Order”; drop step 2, “Repair”.""");
    assertThat(verdict.message(Visits.WORKFLOW, Locale.CHINESE))
        .isEqualTo(
            """
            RO-1 偏离
            - “维修作业”不应办理：须先完成“估价”。（第2条，2026-03-02T01:01:00Z）
            = 去除第1步“签订委托书”；去除第2步“维修作业”。""");
    for (DeviationKind kind : DeviationKind.values()) {
      assertThat(kind.text().zh()).contains("{activity}");
      assertThat(kind.text().en()).contains("{activity}");
    }
  }

  @Test
  void a_mapping_of_another_workflow_is_refused() {
    assertThatThrownBy(
            () ->
                check(
                    LogMapping.builder().workflow("other").layout(Visits.LAYOUT).build(),
                    LogCheckOptions.standard()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("LogMapping.workflow must be that of the desk, visit, but was other");
  }

  /** The compensation request of van der Aalst's book, written as a graph. */
  private static final Workflow COMPENSATION =
      new Workflow(
          "compensation",
          "1",
          new LocalText("赔偿申请", "Compensation request"),
          new ActivityGraph(
              Stream.of(
                      "register-request",
                      "examine-casually",
                      "examine-thoroughly",
                      "check-ticket",
                      "decide",
                      "reinitiate-request",
                      "pay-compensation",
                      "reject-request")
                  .map(
                      code ->
                          Activity.builder()
                              .code(code)
                              .name(new LocalText(code, code))
                              .initiallyLocked(!code.equals("register-request"))
                              .build())
                  .toList(),
              relations()));

  private static List<Relation> relations() {
    List<Relation> all = new ArrayList<>();
    for (String begin : List.of("register-request", "reinitiate-request")) {
      for (String next : List.of("examine-casually", "examine-thoroughly", "check-ticket")) {
        all.add(Relation.of(begin, UNLOCKS, next));
      }
      all.add(Relation.of(begin, DEMANDS, "check-ticket"));
      all.add(Relation.of(begin, DEMANDS, "decide"));
      all.add(Relation.of(begin, LOCKS, begin));
    }
    for (String examination : List.of("examine-casually", "examine-thoroughly")) {
      all.add(Relation.of(examination, LOCKS, "examine-casually"));
      all.add(Relation.of(examination, LOCKS, "examine-thoroughly"));
      all.add(Relation.of(examination, UNLOCKS, "decide"));
    }
    all.add(Relation.of("check-ticket", LOCKS, "check-ticket"));
    all.add(Relation.of("check-ticket", io.dealership.core.process.RelationKind.BLOCKS, "decide"));
    all.add(Relation.of("decide", REQUIRES, "register-request"));
    all.add(Relation.of("decide", LOCKS, "decide"));
    List<String> ends = List.of("reinitiate-request", "pay-compensation", "reject-request");
    for (String one : ends) {
      all.add(Relation.of("decide", UNLOCKS, one));
      for (String other : ends) {
        if (!(one.equals("reinitiate-request") && other.equals(one))) {
          all.add(Relation.of(one, LOCKS, other));
        }
      }
    }
    return all;
  }

  @Test
  void all_six_cases_of_the_textbook_fit() throws IOException {
    String data = System.getProperty("thirdparty.data");
    assumeTrue(data != null, "needs thirdparty.data");
    LogMapping.Builder mapping =
        LogMapping.builder().workflow("compensation").layout(LogLayout.xes());
    for (Activity activity : COMPENSATION.graph().activities()) {
      mapping.putActivities(activity.code().replace('-', ' '), ActivityPath.of(activity.code()));
    }
    ProcessDesk desk =
        new ProcessDesk(
            WorkflowEngine.of(COMPENSATION),
            Visits.TIME,
            (employee, role, at) -> false,
            Guards.none());
    LogCheck check =
        LogCheck.of(
            desk,
            mapping.build(),
            LogCheckOptions.standard().withMostRepairSteps(OptionalInt.of(3)),
            verdicts::add);
    try (InputStream in =
        Files.newInputStream(Path.of(data, "event-logs", "running-example.xes.gz"))) {
      EventLogs.read(
          "running-example", in, LogFormat.XES, LogLayout.xes(), LogLimits.standard(), check);
    }
    LogSummary summary = check.finish(NINE);
    assertThat(verdicts).allSatisfy(one -> assertThat(one.deviations()).isEmpty());
    assertThat(summary.fitting()).isEqualTo(6);
    assertThat(summary.events()).isEqualTo(42);
  }
}
