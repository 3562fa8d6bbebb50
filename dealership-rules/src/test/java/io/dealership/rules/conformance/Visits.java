package io.dealership.rules.conformance;

import static io.dealership.core.process.RelationKind.BLOCKS;
import static io.dealership.core.process.RelationKind.DEMANDS;
import static io.dealership.core.process.RelationKind.LOCKS;
import static io.dealership.core.process.RelationKind.REQUIRES;

import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.process.Activity;
import io.dealership.core.process.ActivityGraph;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.AmountRule;
import io.dealership.core.process.AmountRuleKind;
import io.dealership.core.process.DocumentCode;
import io.dealership.core.process.Relation;
import io.dealership.core.process.SignerCode;
import io.dealership.core.process.Workflow;
import io.dealership.core.text.LocalText;
import io.dealership.core.time.OpeningHours;
import io.dealership.core.time.TimeLimit;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.eventlog.LogAmount;
import io.dealership.rules.eventlog.LogEvent;
import io.dealership.rules.eventlog.LogLayout;
import io.dealership.rules.eventlog.LogMapping;
import io.dealership.rules.eventlog.LogProof;
import io.dealership.rules.process.Guards;
import io.dealership.rules.process.ProcessDesk;
import io.dealership.rules.process.RoleHolders;
import io.dealership.rules.process.StoreTimes;
import io.dealership.rules.process.WorkflowEngine;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.joda.money.CurrencyUnit;

/** Visits to a workshop as a log tells them: a workflow, its mapping, and cases that fit. */
final class Visits {

  static final StoreTimes TIME =
      StoreTimes.of(
          DealershipRules.standard()
              .businessTime(OpeningHours.roundTheClock(ZoneId.of("Asia/Shanghai"))));

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
              activity("quote", "报价", "Quote", "advisor").initiallyOwed(true).build(),
              activity("consent", "客户同意", "Consent", "advisor")
                  .addSigners(SignerCode.of("customer"))
                  .build(),
              activity("work", "增项作业", "Additional work", "worker").build()),
          List.of(
              Relation.of("consent", REQUIRES, "quote"),
              Relation.of("work", REQUIRES, "consent"),
              Relation.of("consent", DEMANDS, "work")));

  static final Workflow WORKFLOW =
      new Workflow(
          "visit",
          "1",
          new LocalText("进厂维修", "Visit"),
          new ActivityGraph(
              List.of(
                  activity("order", "签订委托书", "Order", "advisor")
                      .addProduces(DocumentCode.of("repair-order"))
                      .addSigners(SignerCode.of("customer"))
                      .build(),
                  activity("estimate", "估价", "Estimate", "advisor").build(),
                  activity("wash", "洗车", "Car wash").build(),
                  activity("test-drive", "试车", "Test drive").addCertificates("license").build(),
                  activity("repair", "维修作业", "Repair", "worker")
                      .addNeeds(DocumentCode.of("repair-order"))
                      .build(),
                  activity("item", "增项", "Additional item", "worker")
                      .part(ITEM)
                      .mostInstances(OptionalInt.of(3))
                      .build(),
                  activity("inspect", "终检", "Final inspection", "inspector")
                      .addOtherHandsThan(ActivityPath.of("repair"))
                      .build(),
                  activity("fail", "终检不合格", "Inspection failed", "inspector").build(),
                  activity("settle", "结算", "Settlement", "cashier")
                      .addProduces(DocumentCode.of("settlement-list"))
                      .addAmounts(
                          new AmountRule(
                              AmountRuleKind.AT_MOST, List.of(ActivityPath.of("estimate"))))
                      .build(),
                  activity("hand-over", "交车", "Hand-over", "advisor")
                      .addNeeds(DocumentCode.of("pick-up-slip"))
                      .build(),
                  activity("follow-up", "回访", "Follow-up call").build()),
              List.of(
                  Relation.of("estimate", REQUIRES, "order"),
                  Relation.of("repair", REQUIRES, "estimate"),
                  Relation.of("item", REQUIRES, "order"),
                  Relation.of("order", DEMANDS, "hand-over"),
                  Relation.of("inspect", REQUIRES, "repair"),
                  Relation.of("item", BLOCKS, "inspect"),
                  Relation.of("fail", REQUIRES, "repair"),
                  Relation.of("fail", DEMANDS, "repair"),
                  Relation.of("fail", DEMANDS, "inspect"),
                  Relation.of("repair", BLOCKS, "inspect"),
                  Relation.of("inspect", BLOCKS, "hand-over"),
                  Relation.of("hand-over", REQUIRES, "inspect"),
                  Relation.of("hand-over", REQUIRES, "settle"),
                  Relation.of("hand-over", LOCKS, "repair"),
                  Relation.of("hand-over", DEMANDS, "follow-up").within(TimeLimit.hours(72)),
                  Relation.of("follow-up", REQUIRES, "hand-over").within(TimeLimit.hours(24)))));

  private static final Map<String, Set<String>> POSTS =
      Map.of(
          "A1", Set.of("advisor"),
          "W1", Set.of("worker"),
          "W2", Set.of("worker", "inspector"),
          "Q1", Set.of("inspector"),
          "C1", Set.of("cashier"));

  private static final class Holders implements RoleHolders {
    @Override
    public boolean mayActAs(EmployeeNumber employee, RoleId role, Instant at) {
      return POSTS.getOrDefault(employee.value(), Set.of()).contains(role.code());
    }

    @Override
    public boolean hasCertificate(EmployeeNumber employee, String certificate, Instant at) {
      return employee.value().startsWith("Q");
    }
  }

  static final ProcessDesk DESK =
      new ProcessDesk(WorkflowEngine.of(WORKFLOW), TIME, new Holders(), Guards.none());

  static final LogLayout LAYOUT =
      LogLayout.of("case", "activity", "time").withId("id").withResource("who").withRole("as");

  /** Without documents, signatures and amounts. */
  static LogMapping.Builder bare() {
    return LogMapping.builder()
        .workflow("visit")
        .layout(LAYOUT)
        .putActivities("开单", ActivityPath.of("order"))
        .putActivities("终检", ActivityPath.of("inspect"))
        .putActivities("报价", ActivityPath.parse("item/quote"))
        .addIgnored("备注")
        .putInstances(ActivityPath.of("item"), "item");
  }

  static final LogMapping MAPPING =
      bare()
          .addDocuments(
              new LogProof<>("order-no", Optional.empty(), DocumentCode.of("repair-order")),
              new LogProof<>("paper", Optional.of("list"), DocumentCode.of("settlement-list")),
              new LogProof<>("paper", Optional.of("slip"), DocumentCode.of("pick-up-slip")))
          .addSignatures(new LogProof<>("signed", Optional.of("Y"), SignerCode.of("customer")))
          .amount(new LogAmount("sum", CurrencyUnit.of("CNY")))
          .build();

  /** An event that is still being written. */
  static final class Draft {
    String id;
    String activity;
    Instant at;
    Optional<String> by;
    final Map<String, String> attributes = new LinkedHashMap<>();

    Draft(String id, String activity, Instant at, Optional<String> by) {
      this.id = id;
      this.activity = activity;
      this.at = at;
      this.by = by;
    }

    Draft with(String name, String value) {
      attributes.put(name, value);
      return this;
    }

    Draft copy() {
      Draft copy = new Draft(id, activity, at, by);
      copy.attributes.putAll(attributes);
      return copy;
    }

    LogEvent event(String caseId, long position) {
      return new LogEvent(
          caseId, Optional.of(id), activity, at, by, Optional.empty(), attributes, position);
    }
  }

  private final Random random;
  private final List<Draft> events = new ArrayList<>();
  private Instant now = Instant.parse("2026-03-02T01:00:00Z");

  private Visits(Random random) {
    this.random = random;
  }

  private Draft add(String activity, String... people) {
    now = now.plusSeconds(1 + random.nextInt(3000));
    Draft draft =
        new Draft(
            "e" + events.size(), activity, now, Optional.of(people[random.nextInt(people.length)]));
    events.add(draft);
    return draft;
  }

  private void perhaps(String activity, String... people) {
    if (random.nextInt(3) == 0) {
      add(activity, people);
    }
  }

  /** A case that fits. */
  static List<Draft> fitting(Random random) {
    Visits visit = new Visits(random);
    visit.play();
    return visit.events;
  }

  private void play() {
    perhaps("wash", "W1");
    add("开单", "A1").with("order-no", "4711").with("signed", "Y");
    add("estimate", "A1").with("sum", "1000.00");
    perhaps("备注", "A1");
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      add("repair", "W1", "W2");
    }
    perhaps("test-drive", "Q1");
    items();
    if (random.nextInt(3) == 0) {
      add("fail", "Q1");
      add("repair", "W1", "W2");
    }
    add("终检", "Q1");
    add("settle", "C1").with("sum", 500 + random.nextInt(501) + ".00").with("paper", "list");
    perhaps("wash", "W1");
    add("hand-over", "A1").with("paper", "slip");
    now = now.plusSeconds(3600L * (24 + random.nextInt(40)));
    add("follow-up", "A1", "W1", "Q1");
  }

  /** Two items that mix, or one, or none. */
  private void items() {
    int[] next = new int[random.nextInt(3)];
    List<String> steps = List.of("item", "报价", "item/consent", "item/work");
    for (int left = 4 * next.length; left > 0; left--) {
      int item = random.nextInt(next.length);
      while (next[item] == steps.size()) {
        item = (item + 1) % next.length;
      }
      String step = steps.get(next[item]++);
      boolean byWorker = step.equals("item") || step.equals("item/work");
      add(step, byWorker ? "W1" : "A1").with("item", "X" + item);
      if (step.equals("item/consent")) {
        events.get(events.size() - 1).with("signed", "Y");
      }
    }
  }
}
