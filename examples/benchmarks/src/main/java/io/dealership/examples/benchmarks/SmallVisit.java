package io.dealership.examples.benchmarks;

import static io.dealership.core.process.RelationKind.BLOCKS;
import static io.dealership.core.process.RelationKind.DEMANDS;
import static io.dealership.core.process.RelationKind.LOCKS;
import static io.dealership.core.process.RelationKind.REQUIRES;

import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.process.Activity;
import io.dealership.core.process.ActivityGraph;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.CaseEvent;
import io.dealership.core.process.DocumentCode;
import io.dealership.core.process.EventId;
import io.dealership.core.process.Relation;
import io.dealership.core.process.SignerCode;
import io.dealership.core.process.Workflow;
import io.dealership.core.text.LocalText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A visit of seven steps, one of them refused by the final inspection and done again. */
final class SmallVisit {

  private static final Instant BEGIN = Instant.parse("2026-11-26T01:00:00Z");

  private SmallVisit() {}

  private static Activity.Builder activity(String code, String role) {
    return Activity.builder().code(code).name(LocalText.same(code)).addRoles(RoleId.of(role));
  }

  /** Order, repair, fail, inspect, hand over, and call. */
  static Workflow workflow() {
    return new Workflow(
        "small-visit",
        "1",
        LocalText.same("small visit"),
        new ActivityGraph(
            List.of(
                activity("order", "service-advisor")
                    .initiallyOwed(true)
                    .addProduces(DocumentCode.of("repair-order"))
                    .addSigners(SignerCode.of("customer"))
                    .build(),
                activity("repair", "repair-technician")
                    .addNeeds(DocumentCode.of("repair-order"))
                    .build(),
                activity("fail", "quality-inspector").build(),
                activity("inspect", "quality-inspector")
                    .addOtherHandsThan(ActivityPath.of("repair"))
                    .build(),
                activity("hand-over", "service-advisor").build(),
                activity("follow-up", "customer-service-specialist").build()),
            List.of(
                Relation.of("order", DEMANDS, "repair"),
                Relation.of("order", DEMANDS, "inspect"),
                Relation.of("order", DEMANDS, "hand-over"),
                Relation.of("repair", REQUIRES, "order"),
                Relation.of("repair", BLOCKS, "inspect"),
                Relation.of("repair", BLOCKS, "fail"),
                Relation.of("fail", REQUIRES, "repair"),
                Relation.of("fail", DEMANDS, "repair"),
                Relation.of("inspect", REQUIRES, "repair"),
                Relation.of("inspect", BLOCKS, "hand-over"),
                Relation.of("hand-over", REQUIRES, "inspect"),
                Relation.of("hand-over", DEMANDS, "follow-up"),
                Relation.of("hand-over", LOCKS, "order"),
                Relation.of("hand-over", LOCKS, "repair"),
                Relation.of("hand-over", LOCKS, "fail"),
                Relation.of("follow-up", REQUIRES, "hand-over"))));
  }

  /** What happens: the first repair fails. */
  static List<CaseEvent> run() {
    String[][] steps = {
      {"order", "E-1"},
      {"repair", "E-2"},
      {"fail", "E-3"},
      {"repair", "E-2"},
      {"inspect", "E-3"},
      {"hand-over", "E-1"},
      {"follow-up", "E-4"}
    };
    List<CaseEvent> events = new ArrayList<>();
    for (int i = 0; i < steps.length; i++) {
      CaseEvent.Builder event =
          CaseEvent.builder()
              .id(EventId.of("e" + i))
              .activity(ActivityPath.of(steps[i][0]))
              .at(BEGIN.plusSeconds(600L * i))
              .by(EmployeeNumber.of(steps[i][1]));
      if (i == 0) {
        event.addDocuments(DocumentCode.of("repair-order")).addSignedBy(SignerCode.of("customer"));
      }
      events.add(event.build());
    }
    return events;
  }
}
