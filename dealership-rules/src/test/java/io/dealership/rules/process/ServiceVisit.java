package io.dealership.rules.process;

import static io.dealership.core.process.RelationKind.BLOCKS;
import static io.dealership.core.process.RelationKind.DEMANDS;
import static io.dealership.core.process.RelationKind.LOCKS;
import static io.dealership.core.process.RelationKind.REQUIRES;
import static io.dealership.core.process.RelationKind.UNLOCKS;

import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.process.Activity;
import io.dealership.core.process.ActivityGraph;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.CaseEvent;
import io.dealership.core.process.CaseNumber;
import io.dealership.core.process.DocumentCode;
import io.dealership.core.process.EventId;
import io.dealership.core.process.GuardCode;
import io.dealership.core.process.Relation;
import io.dealership.core.process.SignerCode;
import io.dealership.core.process.Workflow;
import io.dealership.core.text.LocalText;
import io.dealership.core.time.OpeningHours;
import io.dealership.core.time.TimeLimit;
import io.dealership.rules.DealershipRules;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A small visit to the workshop, with additional items and rework, and the people for it. */
final class ServiceVisit {

  static final StoreTimes TIME =
      StoreTimes.of(
          DealershipRules.standard()
              .businessTime(OpeningHours.roundTheClock(ZoneId.of("Asia/Shanghai"))));

  static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");

  private static Activity.Builder activity(String code, String zh, String en, String... roles) {
    Activity.Builder activity = Activity.builder().code(code).name(new LocalText(zh, en));
    for (String role : roles) {
      activity.addRoles(RoleId.of(role));
    }
    return activity;
  }

  private static final ActivityGraph ITEM =
      new ActivityGraph(
          List.of(
              activity("quote", "报价", "Quote", "service-advisor").initiallyOwed(true).build(),
              activity("consent", "客户同意", "Consent", "service-advisor")
                  .addSigners(SignerCode.of("customer"))
                  .build(),
              activity("refuse", "客户拒绝", "Refusal", "service-advisor").build(),
              activity("work", "增项作业", "Additional work", "repair-worker").build()),
          List.of(
              Relation.of("consent", REQUIRES, "quote"),
              Relation.of("work", REQUIRES, "consent"),
              Relation.of("consent", DEMANDS, "work"),
              Relation.of("refuse", LOCKS, "consent"),
              Relation.of("refuse", LOCKS, "quote"),
              Relation.of("refuse", LOCKS, "work")));

  static final Workflow WORKFLOW =
      new Workflow(
          "service-visit",
          "1",
          new LocalText("进厂维修", "Service visit"),
          new ActivityGraph(
              List.of(
                  activity("order", "签订委托书", "Order", "service-advisor")
                      .addProduces(DocumentCode.of("repair-order"))
                      .addSigners(SignerCode.of("customer"))
                      .build(),
                  activity("repair", "维修作业", "Repair", "repair-worker")
                      .addNeeds(DocumentCode.of("repair-order"))
                      .build(),
                  activity("additional-item", "增项", "Additional item", "repair-worker")
                      .part(ITEM)
                      .mostInstances(OptionalInt.of(2))
                      .build(),
                  activity("inspect", "终检", "Final inspection", "quality-inspector")
                      .addOtherHandsThan(
                          ActivityPath.of("repair"), ActivityPath.parse("additional-item/work"))
                      .build(),
                  activity("fail", "终检不合格", "Inspection failed", "quality-inspector").build(),
                  activity("hand-over", "交车", "Hand-over", "service-advisor")
                      .addGuards(GuardCode.of("hand-over"))
                      .build(),
                  activity("follow-up", "回访", "Follow-up call").build()),
              List.of(
                  Relation.of("repair", REQUIRES, "order"),
                  Relation.of("order", DEMANDS, "hand-over"),
                  Relation.of("additional-item", REQUIRES, "order"),
                  Relation.of("inspect", REQUIRES, "repair"),
                  Relation.of("additional-item", BLOCKS, "inspect"),
                  Relation.of("fail", REQUIRES, "repair"),
                  Relation.of("fail", DEMANDS, "repair"),
                  Relation.of("fail", DEMANDS, "inspect"),
                  Relation.of("repair", BLOCKS, "inspect"),
                  Relation.of("inspect", BLOCKS, "hand-over"),
                  Relation.of("hand-over", REQUIRES, "inspect"),
                  Relation.of("hand-over", DEMANDS, "follow-up").within(TimeLimit.days(3)),
                  Relation.of("hand-over", LOCKS, "repair"),
                  Relation.of("order", UNLOCKS, "repair"),
                  new Relation(
                      ActivityPath.of("follow-up"),
                      REQUIRES,
                      ActivityPath.of("hand-over"),
                      Optional.of(TimeLimit.hours(24)),
                      Optional.empty(),
                      false))));

  private static final Map<String, Set<String>> POSTS =
      Map.of(
          "E-1", Set.of("service-advisor"),
          "E-2", Set.of("repair-worker"),
          "E-3", Set.of("quality-inspector"),
          "E-4", Set.of("repair-worker", "quality-inspector"));

  static final RoleHolders HOLDERS =
      (employee, role, at) -> POSTS.getOrDefault(employee.value(), Set.of()).contains(role.code());

  static final ProcessDesk DESK =
      new ProcessDesk(WorkflowEngine.of(WORKFLOW), TIME, HOLDERS, Guards.none());

  static ProcessCase begin() {
    return DESK.begin(CaseNumber.of("RO-1"));
  }

  /** An event some minutes after nine, with all papers that the sample asks for. */
  static CaseEvent event(int minute, String activity, String by) {
    return CaseEvent.builder()
        .id(EventId.of("e" + minute))
        .activity(ActivityPath.parse(activity))
        .at(NINE.plusSeconds(60L * minute))
        .by(EmployeeNumber.of(by))
        .addDocuments(DocumentCode.of("repair-order"))
        .addSignedBy(SignerCode.of("customer"))
        .build();
  }

  private ServiceVisit() {}
}
