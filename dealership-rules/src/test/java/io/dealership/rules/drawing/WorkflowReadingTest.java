package io.dealership.rules.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.process.Activity;
import io.dealership.core.process.ActivityGraph;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.Relation;
import io.dealership.core.process.RelationKind;
import io.dealership.core.process.Workflow;
import io.dealership.core.text.LocalText;
import io.dealership.core.time.TimeLimit;
import io.dealership.rules.process.WorkflowWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WorkflowReadingTest {

  @Test
  void a_textbook_graph_in_English() {
    assertThat(
            WorkflowReading.of(WorkshopVisit.MEDICINE, WorkflowWords.codes()).text(Locale.ENGLISH))
        .isEqualTo(
            """
            textbook (version 1)

            An activity may happen any number of times unless a sentence says otherwise. \
            What is off the table is neither waited for nor owed until it is back on it. \
            A later deadline takes the place of one that is running unless a sentence says otherwise. \
            The case may be closed when nothing is owed.

            1. prescribe
            Anybody may do “prescribe”. After “prescribe”, “sign” and “give” are owed.

            2. sign
            Anybody may do “sign”. Before “sign”, “prescribe” must have been done. \
            After “sign”, “give” is on the table.

            3. give
            Anybody may do “give”. Before “give”, “sign” must have been done.

            4. do-not-trust
            Anybody may do “do-not-trust”. Before “do-not-trust”, “sign” must have been done. \
            After “do-not-trust”, “sign” is owed. After “do-not-trust”, “give” may no longer happen.
            """);
  }

  @Test
  void a_textbook_graph_in_Chinese() {
    assertThat(WorkflowReading.of(WorkshopVisit.MEDICINE, WorkflowWords.codes()).text(Locale.CHINA))
        .isEqualTo(
            """
            教材（版本1）

            除另有说明外，各环节可办理任意次。不可办理的环节，在恢复之前既不必等待，也不算待办。\
            除另有说明外，新的期限取代正在计算的期限。没有待办环节时，方可结案。

            1. prescribe
            “prescribe”可由任何人办理。“prescribe”之后，须分别办理“sign”和“give”。

            2. sign
            “sign”可由任何人办理。“sign”之前，须已办完“prescribe”。“sign”之后，可以办理“give”。

            3. give
            “give”可由任何人办理。“give”之前，须已办完“sign”。

            4. do-not-trust
            “do-not-trust”可由任何人办理。“do-not-trust”之前，须已办完“sign”。\
            “do-not-trust”之后，须办理“sign”。“do-not-trust”之后，不得再办理“give”。
            """);
  }

  private static List<String> sentences(String activity, Locale locale) {
    return WorkflowReading.of(WorkshopVisit.WORKFLOW, WorkshopVisit.WORDS)
        .paragraphs(locale)
        .stream()
        .filter(paragraph -> paragraph.activity().equals(ActivityPath.parse(activity)))
        .flatMap(paragraph -> paragraph.sentences().stream())
        .map(ReadingSentence::text)
        .toList();
  }

  @Test
  void what_is_before_an_activity_who_does_it_and_what_is_after_it() {
    assertThat(sentences("hand-over", Locale.ENGLISH))
        .containsExactly(
            "“Hand-over” is for: service advisor.",
            "Before “Hand-over”, “Explanation of work and charges” and “Car wash” must have been"
                + " done.",
            "While “Final inspection” is owed, “Hand-over” may not happen.",
            "“Hand-over” has to be allowed by this decision: release for hand-over.",
            "After “Hand-over”, “Follow-up call” is owed within 3 days.",
            "After “Hand-over”, “Repair”, “Order cancelled” and “Additional item” may no longer"
                + " happen.");
    assertThat(sentences("hand-over", Locale.CHINESE))
        .containsExactly(
            "“交车”由服务顾问办理。",
            "“交车”之前，须已办完“解释维修项目和费用”和“洗车”。",
            "“终检”待办期间，不得办理“交车”。",
            "“交车”须经以下判定放行：交车放行。",
            "“交车”之后，须在3日内办理“回访”。",
            "“交车”之后，不得再办理“维修作业”、“取消委托”和“增项”。");
  }

  @Test
  void papers_signatures_and_the_start() {
    assertThat(sentences("order", Locale.ENGLISH))
        .contains(
            "“Repair order signed” is owed from the start.",
            "“Repair order signed” needs this document: intake form.",
            "“Repair order signed” has to be signed by all of these: the customer and service"
                + " advisor.",
            "These documents must come of “Repair order signed”: repair order and estimate sheet.");
    assertThat(sentences("answer", Locale.CHINESE)).contains("“答复投诉”开始时不可办理。");
  }

  @Test
  void hands_certificates_and_amounts() {
    assertThat(sentences("inspect", Locale.ENGLISH))
        .contains(
            "Whoever did “Repair” or “Additional work” of every “Additional item” last may not do"
                + " “Final inspection”.",
            "Whoever does “Final inspection” needs this certificate: license of an inspector.");
    assertThat(sentences("settlement", Locale.CHINESE))
        .contains("“结算”的金额不得超过“估价”和每个“增项”中的“报价”的金额合计。");
  }

  @Test
  void parts_with_their_steps() {
    assertThat(sentences("additional-item", Locale.ENGLISH))
        .contains(
            "Each time “Additional item” is done, a part with steps of its own begins: “Quote”,"
                + " “Consent”, “Refusal” and “Additional work”.",
            "“Additional item” may happen 5 times at most.");
    assertThat(sentences("additional-item/quote", Locale.ENGLISH))
        .containsExactly(
            "“Quote” is for: service advisor.",
            "“Quote” is owed from the start of every “Additional item”.",
            "“Quote” may not happen a second time unless something puts it back on the table.");
    assertThat(sentences("additional-item/work", Locale.CHINESE))
        .contains("“增项作业”之前，须已办完“客户同意”。", "“增项作业”之后，须办理“自检”。");
  }

  @Test
  void deadlines_that_stay_and_delays_on_a_calendar() {
    Workflow workflow =
        WorkshopVisit.plain(
            List.of("pay", "remind", "sue"),
            Relation.of("pay", RelationKind.DEMANDS, "remind")
                .within(TimeLimit.workingDays(1))
                .on("bank-days")
                .keepingEarliest(),
            Relation.of("sue", RelationKind.REQUIRES, "remind").within(TimeLimit.days(1)));
    WorkflowWords words =
        WorkflowWords.of(
            Map.of(
                WorkflowWords.Kind.CALENDAR,
                Map.of("bank-days", new LocalText("银行", "days of banks"))));
    assertThat(WorkflowReading.of(workflow, words).text(Locale.ENGLISH))
        .contains(
            "After “pay”, “remind” is owed within 1 working day (on the calendar “days of banks”);"
                + " an earlier deadline that is running stays.",
            "Before “sue”, “remind” must have been done, and at least 1 day must have passed since"
                + " the last time.");
  }

  /** A relation with the activity in whose part it lies. */
  private record Placed(Optional<ActivityPath> within, Relation relation) {}

  private static void collect(String way, ActivityGraph graph, List<Placed> to) {
    Optional<ActivityPath> within =
        way.isEmpty() ? Optional.empty() : Optional.of(ActivityPath.parse(way));
    graph.relations().forEach(relation -> to.add(new Placed(within, relation)));
    for (Activity activity : graph.activities()) {
      String inner = way.isEmpty() ? activity.code() : way + "/" + activity.code();
      activity.part().ifPresent(part -> collect(inner, part, to));
    }
  }

  @Property(tries = 300)
  void every_relation_is_said_once(@ForAll long seed) {
    Workflow workflow = RandomDrawings.of(seed);
    List<Placed> expected = new ArrayList<>();
    collect("", workflow.graph(), expected);
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      List<Placed> said = new ArrayList<>();
      for (ReadingParagraph paragraph :
          WorkflowReading.of(workflow, WorkflowWords.codes()).paragraphs(locale)) {
        for (ReadingSentence sentence : paragraph.sentences()) {
          for (Relation relation : sentence.relations()) {
            assertThat(relation.kind().name()).isEqualTo(sentence.aspect().name());
            said.add(new Placed(sentence.within(), relation));
          }
        }
      }
      assertThat(said).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  private static Map<ReadingAspect, Integer> attributes(Activity activity) {
    Map<ReadingAspect, Integer> expected = new HashMap<>();
    expected.put(ReadingAspect.ROLES, 1);
    expected.put(ReadingAspect.INITIALLY_OWED, activity.initiallyOwed() ? 1 : 0);
    expected.put(ReadingAspect.INITIALLY_LOCKED, activity.initiallyLocked() ? 1 : 0);
    expected.put(ReadingAspect.NEEDS, activity.needs().isEmpty() ? 0 : 1);
    expected.put(ReadingAspect.PRODUCES, activity.produces().isEmpty() ? 0 : 1);
    expected.put(ReadingAspect.SIGNERS, activity.signers().isEmpty() ? 0 : 1);
    expected.put(ReadingAspect.GUARDS, activity.guards().isEmpty() ? 0 : 1);
    expected.put(ReadingAspect.OTHER_HANDS, activity.otherHandsThan().isEmpty() ? 0 : 1);
    expected.put(ReadingAspect.CERTIFICATES, activity.certificates().isEmpty() ? 0 : 1);
    expected.put(ReadingAspect.AMOUNTS, activity.amounts().size());
    expected.put(ReadingAspect.PART, activity.part().isPresent() ? 1 : 0);
    expected.put(ReadingAspect.MOST_INSTANCES, activity.mostInstances().isPresent() ? 1 : 0);
    return expected;
  }

  @Property(tries = 200)
  void every_attribute_is_said_once_with_all_its_codes(@ForAll long seed) {
    Workflow workflow = RandomDrawings.of(seed);
    for (ReadingParagraph paragraph :
        WorkflowReading.of(workflow, WorkflowWords.codes()).paragraphs(Locale.ENGLISH)) {
      Activity activity = workflow.graph().find(paragraph.activity()).orElseThrow();
      attributes(activity)
          .forEach(
              (aspect, times) ->
                  assertThat(paragraph.sentences())
                      .filteredOn(sentence -> sentence.aspect() == aspect)
                      .as("%s of %s", aspect, paragraph.activity())
                      .hasSize(times));
      String all =
          String.join(" ", paragraph.sentences().stream().map(ReadingSentence::text).toList());
      activity.roles().forEach(role -> assertThat(all).contains(role.code()));
      activity.needs().forEach(document -> assertThat(all).contains(document.code()));
      activity.produces().forEach(document -> assertThat(all).contains(document.code()));
      activity.signers().forEach(signer -> assertThat(all).contains(signer.code()));
      activity.guards().forEach(guard -> assertThat(all).contains(guard.code()));
      activity.certificates().forEach(code -> assertThat(all).contains(code));
    }
  }

  @Property(tries = 200)
  void the_grammar_holds_whatever_the_names(@ForAll long seed) {
    Workflow workflow = RandomDrawings.of(seed);
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      String text = WorkflowReading.of(workflow, WorkflowWords.codes()).text(locale);
      assertThat(text)
          .doesNotContain("  ")
          .doesNotContain("{activity}")
          .doesNotContain("{others}")
          .doesNotContainPattern("\\b1 (working |opening )?(days|hours|minutes|times)\\b")
          .doesNotContainPattern("\\bone of\\b|, and\\b(?! at least)")
          .doesNotContainPattern("[\\p{Cc}&&[^\n]]")
          .isEqualTo(WorkflowReading.of(workflow, WorkflowWords.codes()).text(locale));
    }
  }
}
