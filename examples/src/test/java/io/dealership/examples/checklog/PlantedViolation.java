package io.dealership.examples.checklog;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What goes wrong in some visits of the sample store, and what has to be found of it. */
enum PlantedViolation {
  NONE(-1, visit -> List.of()),

  INSPECTION_SKIPPED(
      7,
      visit -> {
        visit.remove("洗车");
        visit.remove("终检");
        return List.of(
            "document-missing file",
            "not-done-before notify-advisor",
            "owed-first internal-handover",
            "owed-first notify-advisor",
            "owed-first return-items");
      }),

  OWN_WORK_INSPECTED(
      19,
      visit -> {
        visit.by("终检", visit.technician(), "质检员");
        return List.of("same-hands final-inspection", "same-hands final-inspection");
      }),

  WRONG_POST(
      28,
      visit -> {
        visit.by("维修估价", visit.technician(), "维修技工");
        return List.of("not-in-role estimate");
      }),

  POST_NOT_IN_MAPPING(
      37,
      visit -> {
        visit.by("派工", "宋明", "实习生");
        return List.of("not-in-role dispatch");
      }),

  ORDER_NOT_SIGNED(
      45,
      visit -> {
        visit.papers("委托书签字", "任务委托书", "", visit.amount("委托书签字"));
        return List.of("signature-missing order-sign");
      }),

  NO_ISSUE_SLIP(
      54,
      visit -> {
        visit.papers("领料", "", "", "");
        return List.of("document-not-produced draw-parts");
      }),

  NO_JOB_ORDER(
      66,
      visit -> {
        visit.papers("派工", "", "", "");
        return List.of(
            "document-missing repair",
            "document-missing team-accept",
            "document-not-produced dispatch");
      }),

  PAID_LESS(
      75,
      visit -> {
        BigDecimal less = new BigDecimal(visit.amount("收款")).subtract(new BigDecimal("50.00"));
        visit.papers("收款", "发票及收据", "", less.toPlainString());
        return List.of("amount-differs pay");
      }),

  MORE_THAN_AGREED(
      86, // has an item
      visit -> {
        BigDecimal more = new BigDecimal(visit.amount("增项同意")).add(new BigDecimal("120.00"));
        visit.papers("变更委托", "变更委托书", "", more.toPlainString());
        return List.of("amount-too-high item-change/order-change");
      }),

  AMOUNT_NOT_WRITTEN(
      97,
      visit -> {
        visit.papers("收款", "发票及收据", "", "");
        return List.of("amount-unknown pay");
      }),

  TOLD_TOO_LATE(
      108,
      visit -> {
        visit.delay("通知客户", 60);
        return List.of("late notify-customer");
      }),

  CALLED_TOO_LATE(
      119,
      visit -> {
        visit.delayOnly("客户回访", 6 * 24 * 60);
        return List.of("late follow-up");
      }),

  NEVER_CALLED(
      131,
      visit -> {
        visit.remove("客户回访");
        return List.of("overdue follow-up");
      }),

  NOT_REWORKED(
      148, // has rework
      visit -> {
        visit.remove("返修");
        return List.of("owed-first final-inspection", "owed-first rework-check");
      }),

  PAID_TWICE(
      160,
      visit -> {
        visit.again("收款", 1);
        return List.of("off-the-table pay");
      }),

  ITEM_WITHOUT_CONSENT(
      176, // has an item
      visit -> {
        visit.remove("增项同意");
        return List.of(
            "document-missing item-change/order-change",
            "off-the-table item-change/carry-out",
            "off-the-table item-change/order-change",
            "owed-first final-inspection");
      }),

  NO_SUCH_STEP(
      181,
      visit -> {
        visit.add("解释费用", "经理抹零");
        return List.of("unknown-activity 经理抹零");
      }),

  EXPORTED_TWICE(
      192,
      visit -> {
        visit.copy("移交车间");
        return List.of("duplicate handover-workshop");
      }),

  CLOCK_WRONG(
      203,
      visit -> {
        visit.showEarlier("班组长检", 300);
        return List.of("time-backwards leader-check");
      }),

  ITEM_NOT_NAMED(
      218, // has an item
      visit -> {
        visit.secondItem();
        visit.withoutItem("增项同意");
        return List.of("instance-unclear item-change/consent");
      }),

  OTHER_ITEM_NAMED(
      230, // has an item
      visit -> {
        visit.itemOf("增项报价", "7");
        return List.of(
            "document-missing item-change/consent",
            "no-such-instance item-change/report",
            "off-the-table item-change/consent",
            "owed-first final-inspection");
      }),

  NOBODY_NAMED(
      240,
      visit -> {
        visit.by("终检", "", "质检员");
        return List.of("person-unknown final-inspection", "person-unknown gate-pass");
      }),

  NOTHING_TO_TAKE_BACK(
      251,
      visit -> {
        visit.remove("洗车");
        visit.add("竣工通知", "撤销洗车");
        return List.of("nothing-to-correct 撤销洗车");
      }),

  LEADER_REPAIRED(
      262,
      visit -> {
        visit.by("班组长检", visit.technician(), "班组长");
        return List.of("same-hands leader-check", "same-hands leader-check");
      });

  private final int visit;

  @SuppressWarnings("ImmutableEnumChecker") // lambdas without state
  private final Function<SampleVisits.Visit, List<String>> plant;

  PlantedViolation(int visit, Function<SampleVisits.Visit, List<String>> plant) {
    this.visit = visit;
    this.plant = plant;
  }

  static PlantedViolation of(int visit) {
    return Stream.of(values()).filter(one -> one.visit == visit).findFirst().orElse(NONE);
  }

  List<String> plant(SampleVisits.Visit in) {
    return plant.apply(in);
  }
}
