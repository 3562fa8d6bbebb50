package io.dealership.rules.drawing;

import static io.dealership.core.process.RelationKind.BLOCKS;
import static io.dealership.core.process.RelationKind.DEMANDS;
import static io.dealership.core.process.RelationKind.LOCKS;
import static io.dealership.core.process.RelationKind.REQUIRES;
import static io.dealership.core.process.RelationKind.UNLOCKS;

import io.dealership.core.organization.RoleId;
import io.dealership.core.process.Activity;
import io.dealership.core.process.ActivityGraph;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.AmountRule;
import io.dealership.core.process.AmountRuleKind;
import io.dealership.core.process.DocumentCode;
import io.dealership.core.process.GuardCode;
import io.dealership.core.process.Relation;
import io.dealership.core.process.SignerCode;
import io.dealership.core.process.Workflow;
import io.dealership.core.text.LocalText;
import io.dealership.core.time.BusinessTime;
import io.dealership.core.time.OpeningHours;
import io.dealership.core.time.TimeLimit;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.process.Guards;
import io.dealership.rules.process.ProcessDesk;
import io.dealership.rules.process.StoreTimes;
import io.dealership.rules.process.WorkflowEngine;
import io.dealership.rules.process.WorkflowWords;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** A visit to the workshop of 25 activities, large enough to be hard to draw, and its words. */
final class WorkshopVisit {

  static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

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
              activity("refusal", "客户拒绝", "Refusal", "service-advisor").build(),
              activity("work", "增项作业", "Additional work", "repair-worker").build()),
          List.of(
              Relation.of("consent", REQUIRES, "quote"),
              Relation.of("refusal", REQUIRES, "quote"),
              Relation.of("work", REQUIRES, "consent"),
              Relation.of("consent", DEMANDS, "work").within(TimeLimit.hours(4)),
              Relation.of("quote", LOCKS, "quote"),
              Relation.of("refusal", LOCKS, "consent"),
              Relation.of("refusal", LOCKS, "work")));

  private static final List<Activity> ACTIVITIES =
      List.of(
          activity("appointment", "预约", "Appointment", "customer-service").build(),
          activity("prepare", "接待准备", "Preparation of the reception", "service-advisor").build(),
          activity("welcome", "迎接客户", "Welcome", "service-advisor").build(),
          activity("walk-round", "环车检查", "Walk-round inspection", "service-advisor")
              .addProduces(DocumentCode.of("intake-form"))
              .addSigners(SignerCode.of("customer"))
              .build(),
          activity("diagnosis", "故障诊断", "Diagnosis", "technician", "foreman").build(),
          activity("estimate", "估价", "Estimate of price and time", "service-advisor").build(),
          activity("order", "签订委托书", "Repair order signed", "service-advisor")
              .initiallyOwed(true)
              .addNeeds(DocumentCode.of("intake-form"))
              .addProduces(DocumentCode.of("repair-order"), DocumentCode.of("estimate-sheet"))
              .addSigners(SignerCode.of("customer"), SignerCode.of("service-advisor"))
              .build(),
          activity("cancel", "取消委托", "Order cancelled", "service-advisor").build(),
          activity("dispatch", "派工", "Dispatch", "workshop-scheduler").build(),
          activity("parts", "领料", "Parts issued", "parts-clerk").build(),
          activity("parts-order", "紧急订货", "Emergency order of parts", "parts-clerk").build(),
          activity("repair", "维修作业", "Repair", "technician")
              .addNeeds(DocumentCode.of("repair-order"))
              .build(),
          activity("additional-item", "增项", "Additional item", "technician")
              .part(ITEM)
              .mostInstances(OptionalInt.of(5))
              .build(),
          activity("self-check", "自检", "Self-check", "technician").build(),
          activity("group-check", "班组互检", "Check by the group", "foreman")
              .addOtherHandsThan(ActivityPath.of("self-check"))
              .build(),
          activity("inspect", "终检", "Final inspection", "quality-inspector")
              .addOtherHandsThan(
                  ActivityPath.of("repair"), ActivityPath.parse("additional-item/work"))
              .addCertificates("inspector-license")
              .build(),
          activity("fail", "终检不合格，返工", "Inspection failed, rework", "quality-inspector").build(),
          activity("road-test", "路试", "Road test", "quality-inspector").build(),
          activity("wash", "洗车", "Car wash", "car-washer").build(),
          activity("settlement", "结算", "Settlement", "cashier")
              .addProduces(DocumentCode.of("settlement-list"))
              .addAmounts(
                  new AmountRule(
                      AmountRuleKind.AT_MOST,
                      List.of(
                          ActivityPath.of("estimate"),
                          ActivityPath.parse("additional-item/quote"))))
              .build(),
          activity("explain", "解释维修项目和费用", "Explanation of work and charges", "service-advisor")
              .build(),
          activity("hand-over", "交车", "Hand-over", "service-advisor")
              .addGuards(GuardCode.of("hand-over"))
              .build(),
          activity("follow-up", "回访", "Follow-up call", "customer-service").build(),
          activity("complaint", "投诉", "Complaint", "customer-service").build(),
          activity("answer", "答复投诉", "Complaint answered", "service-manager")
              .initiallyLocked(true)
              .build());

  private static final List<Relation> RELATIONS =
      Stream.of(
              Stream.of(
                  Relation.of("appointment", DEMANDS, "prepare").within(TimeLimit.days(1)),
                  Relation.of("walk-round", REQUIRES, "welcome"),
                  Relation.of("diagnosis", REQUIRES, "walk-round"),
                  Relation.of("estimate", REQUIRES, "diagnosis"),
                  Relation.of("order", REQUIRES, "estimate"),
                  Relation.of("order", REQUIRES, "walk-round"),
                  Relation.of("cancel", REQUIRES, "order"),
                  Relation.of("cancel", LOCKS, "dispatch"),
                  Relation.of("cancel", LOCKS, "repair"),
                  Relation.of("cancel", LOCKS, "hand-over"),
                  Relation.of("order", DEMANDS, "hand-over"),
                  Relation.of("dispatch", REQUIRES, "order"),
                  Relation.of("parts", REQUIRES, "dispatch"),
                  Relation.of("parts-order", REQUIRES, "dispatch"),
                  Relation.of("parts-order", DEMANDS, "parts").within(TimeLimit.workingDays(3))),
              Stream.of(
                  Relation.of("repair", REQUIRES, "parts"),
                  Relation.of("repair", REQUIRES, "dispatch"),
                  Relation.of("repair", DEMANDS, "self-check"),
                  Relation.of("additional-item", REQUIRES, "order"),
                  Relation.of("additional-item", BLOCKS, "inspect"),
                  Relation.of("additional-item/work", DEMANDS, "self-check"),
                  Relation.of("self-check", REQUIRES, "repair"),
                  Relation.of("group-check", REQUIRES, "self-check"),
                  Relation.of("inspect", REQUIRES, "group-check"),
                  Relation.of("self-check", BLOCKS, "inspect"),
                  Relation.of("fail", REQUIRES, "group-check"),
                  Relation.of("fail", DEMANDS, "repair").within(TimeLimit.openingHours(8)),
                  Relation.of("fail", DEMANDS, "inspect"),
                  Relation.of("repair", BLOCKS, "inspect"),
                  Relation.of("inspect", BLOCKS, "hand-over"),
                  Relation.of("road-test", REQUIRES, "inspect"),
                  Relation.of("wash", REQUIRES, "inspect"),
                  Relation.of("settlement", REQUIRES, "inspect")),
              Stream.of(
                  Relation.of("explain", REQUIRES, "settlement"),
                  Relation.of("hand-over", REQUIRES, "explain"),
                  Relation.of("hand-over", REQUIRES, "wash"),
                  Relation.of("hand-over", DEMANDS, "follow-up").within(TimeLimit.days(3)),
                  Relation.of("hand-over", LOCKS, "repair"),
                  Relation.of("hand-over", LOCKS, "cancel"),
                  Relation.of("hand-over", LOCKS, "additional-item"),
                  Relation.of("follow-up", REQUIRES, "hand-over").within(TimeLimit.hours(24)),
                  Relation.of("complaint", UNLOCKS, "answer"),
                  Relation.of("complaint", DEMANDS, "answer")
                      .within(TimeLimit.days(1))
                      .keepingEarliest(),
                  Relation.of("complaint", BLOCKS, "follow-up")))
          .flatMap(relations -> relations)
          .toList();

  static final Workflow WORKFLOW =
      new Workflow(
          "workshop-visit",
          "2026.1",
          new LocalText("售后进厂维修", "Visit to the workshop"),
          new ActivityGraph(ACTIVITIES, RELATIONS));

  static final WorkflowWords WORDS =
      WorkflowWords.of(
          Map.of(
              WorkflowWords.Kind.ROLE,
              Map.of(
                  "service-advisor", new LocalText("服务顾问", "service advisor"),
                  "repair-worker", new LocalText("维修工", "repair worker"),
                  "technician", new LocalText("机电技师", "technician"),
                  "foreman", new LocalText("班组长", "foreman"),
                  "quality-inspector", new LocalText("质量检验员", "quality inspector"),
                  "customer-service", new LocalText("客户服务专员", "customer service"),
                  "service-manager", new LocalText("服务经理", "service manager"),
                  "parts-clerk", new LocalText("配件管理员", "parts clerk"),
                  "cashier", new LocalText("收银员", "cashier")),
              WorkflowWords.Kind.DOCUMENT,
              Map.of(
                  "intake-form", new LocalText("接车登记表", "intake form"),
                  "repair-order", new LocalText("维修委托书", "repair order"),
                  "estimate-sheet", new LocalText("估价单", "estimate sheet"),
                  "settlement-list", new LocalText("结算清单", "settlement list")),
              WorkflowWords.Kind.SIGNER,
              Map.of("customer", new LocalText("客户", "the customer")),
              WorkflowWords.Kind.GUARD,
              Map.of("hand-over", new LocalText("交车放行", "release for hand-over")),
              WorkflowWords.Kind.CERTIFICATE,
              Map.of("inspector-license", new LocalText("检验员资格证", "license of an inspector"))));

  static final ProcessDesk DESK = desk(WORKFLOW);

  static ProcessDesk desk(Workflow workflow) {
    BusinessTime time =
        DealershipRules.standard().businessTime(OpeningHours.roundTheClock(SHANGHAI));
    return new ProcessDesk(
        WorkflowEngine.of(workflow),
        new StoreTimes(time, Map.of("bank-days", time)),
        (employee, role, at) -> true,
        Guards.none());
  }

  /** A workflow without attributes, of activities by code. */
  static Workflow plain(List<String> activities, Relation... relations) {
    List<Activity> all = new ArrayList<>();
    for (String code : activities) {
      all.add(Activity.builder().code(code).name(LocalText.same(code)).build());
    }
    return new Workflow(
        "textbook",
        "1",
        new LocalText("教材", "textbook"),
        new ActivityGraph(all, List.of(relations)));
  }

  /** Hildebrandt and Mukkamala 2010, section 2: giving medicine in a hospital. */
  static final Workflow MEDICINE =
      plain(
          List.of("prescribe", "sign", "give", "do-not-trust"),
          Relation.of("sign", REQUIRES, "prescribe"),
          Relation.of("give", REQUIRES, "sign"),
          Relation.of("do-not-trust", REQUIRES, "sign"),
          Relation.of("prescribe", DEMANDS, "sign"),
          Relation.of("prescribe", DEMANDS, "give"),
          Relation.of("do-not-trust", DEMANDS, "sign"),
          Relation.of("do-not-trust", LOCKS, "give"),
          Relation.of("sign", UNLOCKS, "give"));

  private WorkshopVisit() {}
}
