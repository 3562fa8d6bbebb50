package io.dealership.rules.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.CaseEvent;
import io.dealership.core.process.CaseNumber;
import io.dealership.core.process.DocumentCode;
import io.dealership.core.process.EventId;
import io.dealership.core.process.Workflow;
import io.dealership.rules.drawing.SvgReader.DrawnBox;
import io.dealership.rules.process.NextStep;
import io.dealership.rules.process.ProcessCase;
import io.dealership.rules.process.ProcessDesk;
import io.dealership.rules.process.WorkflowWords;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CaseDrawingTest {

  private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");
  private static final Instant AFTERNOON = Instant.parse("2026-03-02T07:00:00Z");

  private static CaseEvent event(int number, ActivityPath activity) {
    return CaseEvent.builder()
        .id(EventId.of("e" + number))
        .activity(activity)
        .at(NINE.plusSeconds(60L * number))
        .by(EmployeeNumber.of("E-1"))
        .addDocuments(DocumentCode.of("intake-form"), DocumentCode.of("repair-order"))
        .build();
  }

  private static ProcessCase visit(String... activities) {
    ProcessCase visit = WorkshopVisit.DESK.begin(CaseNumber.of("RO-42"));
    int number = 0;
    for (String activity : activities) {
      visit = visit.record(event(number++, ActivityPath.parse(activity)));
    }
    return visit;
  }

  /** Two additional items, one of them agreed to and late; the inspection failed. */
  private static ProcessCase rework() {
    return visit(
        "welcome",
        "walk-round",
        "diagnosis",
        "estimate",
        "order",
        "dispatch",
        "parts",
        "repair",
        "additional-item",
        "additional-item",
        "additional-item#1/quote",
        "additional-item#1/consent",
        "additional-item#2/quote",
        "self-check",
        "group-check",
        "fail");
  }

  private static CaseStates states(ProcessCase drawn) {
    return new CaseStates(
        new Activities(WorkshopVisit.WORKFLOW.graph()),
        WorkshopVisit.WORDS,
        Phrases.ofDrawing(Locale.ENGLISH),
        drawn,
        AFTERNOON,
        WorkshopVisit.SHANGHAI);
  }

  private static Tone tone(ProcessCase drawn, String activity) {
    return states(drawn).tone(ActivityPath.parse(activity));
  }

  private static List<String> remarks(ProcessCase drawn, String activity) {
    return states(drawn).remarks(ActivityPath.parse(activity)).stream()
        .map(remark -> remark.replace('\u00a0', ' '))
        .toList();
  }

  @Test
  void what_is_done_says_when() {
    assertThat(tone(rework(), "order")).isEqualTo(Tone.DONE);
    assertThat(remarks(rework(), "order")).containsExactly("done 2026-03-02 09:04");
  }

  @Test
  void what_is_owed_says_by_when_and_whether_it_is_possible() {
    assertThat(tone(rework(), "repair")).isEqualTo(Tone.OWED);
    assertThat(remarks(rework(), "repair"))
        .containsExactly("owed by 2026-03-02 17:15", "done 2026-03-02 09:07", "possible now");
  }

  @Test
  void what_is_late_says_since_when_for_each_instance() {
    assertThat(tone(rework(), "additional-item/work")).isEqualTo(Tone.LATE);
    assertThat(remarks(rework(), "additional-item/work"))
        .containsExactly(
            "no. 1: late, owed by 2026-03-02 13:11; possible now", "no. 2: not yet: 1");
  }

  @Test
  void what_is_possible_blocked_and_off_the_table() {
    assertThat(tone(rework(), "cancel")).isEqualTo(Tone.POSSIBLE);
    assertThat(remarks(rework(), "cancel")).containsExactly("possible now");
    assertThat(tone(rework(), "wash")).isEqualTo(Tone.BLOCKED);
    assertThat(tone(rework(), "answer")).isEqualTo(Tone.OFF);
    assertThat(remarks(rework(), "answer")).containsExactly("off the table");
  }

  @Test
  void a_part_that_has_not_begun_says_so() {
    assertThat(tone(visit(), "additional-item/quote")).isEqualTo(Tone.OFF);
    assertThat(remarks(visit(), "additional-item/quote")).containsExactly("none yet");
  }

  private static WorkflowDrawing drawing(ProcessCase drawn) {
    return WorkflowDrawing.of(WorkshopVisit.WORKFLOW, WorkshopVisit.WORDS)
        .ofCase(drawn, AFTERNOON, WorkshopVisit.SHANGHAI);
  }

  @Test
  void the_causes_stand_under_the_picture() {
    assertThat(drawing(rework()).notes(Locale.ENGLISH))
        .startsWith(
            "13.4 Additional work (no. 2): “Consent (no. 2)” has to be done first.",
            "16 Final inspection: “Repair” is owed and comes first.",
            "16 Final inspection: “Additional item” is owed and comes first.")
        .contains("22 Hand-over: “Final inspection” is owed and comes first.");
    assertThat(drawing(rework()).notes(Locale.CHINESE)).contains("20 结算：须先完成“终检”。");
    String svg = drawing(rework()).svg(Locale.CHINESE);
    assertThat(svg).contains("尚不可办的原因").contains("20 结算：须先完成“终检”。");
  }

  @Test
  void causes_name_papers_and_moments_by_their_words() {
    ProcessCase without =
        WorkshopVisit.DESK
            .begin(CaseNumber.of("RO-43"))
            .record(event(0, ActivityPath.of("welcome")).withDocuments())
            .record(event(1, ActivityPath.of("hand-over")).withDocuments());
    assertThat(drawing(without).notes(Locale.ENGLISH))
        .contains(
            "7 Repair order signed: A document that it needs is missing: intake form.",
            "23 Follow-up call: After “Hand-over” it has to wait until 2026-03-03 09:01.");
  }

  @Test
  void a_case_of_another_workflow_is_refused() {
    WorkflowDrawing other = WorkflowDrawing.of(WorkshopVisit.MEDICINE, WorkflowWords.codes());
    assertThatThrownBy(() -> other.ofCase(visit(), NINE, WorkshopVisit.SHANGHAI))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "WorkflowDrawing.ofCase must be asked of a case of workflow textbook 1, but was of"
                + " workshop-visit 2026.1");
  }

  @Property(tries = 100)
  void any_case_of_any_workflow_can_be_drawn(@ForAll long seed) {
    Workflow workflow = RandomDrawings.of(seed);
    ProcessDesk desk = WorkshopVisit.desk(workflow);
    ProcessCase drawn = desk.begin(CaseNumber.of("</desc>&\""));
    Random random = new Random(seed);
    for (int number = 0; number < random.nextInt(12); number++) {
      List<NextStep> steps = drawn.next(NINE);
      NextStep step = steps.get(random.nextInt(steps.size()));
      drawn = drawn.record(event(number, step.activity()));
    }
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      WorkflowDrawing drawing =
          WorkflowDrawing.of(workflow, WorkflowWords.codes())
              .ofCase(drawn, AFTERNOON, WorkshopVisit.SHANGHAI);
      String svg = drawing.svg(locale);
      assertThat(drawing.svg(locale)).isEqualTo(svg);
      for (DrawnBox box : SvgReader.of(svg).boxes()) {
        assertThat(box.texts()).allMatch(box.area()::contains, "lies in " + box);
      }
      MermaidGrammar.check(drawing.mermaid(locale));
    }
  }
}
