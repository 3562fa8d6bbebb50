package io.dealership.examples.batch;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.text.LocalText;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.carstock.CarAgeQuestion;
import io.dealership.rules.carstock.InventoryQuestion;
import io.dealership.rules.parts.StockHealthQuestion;
import io.dealership.rules.service.AdditionalWorkApproval;
import io.dealership.rules.service.AdditionalWorkQuestion;
import io.dealership.rules.service.HandOverQuestion;
import io.dealership.rules.settlement.SettlementQuestion;
import io.dealership.rules.warranty.ClaimCheck;
import io.dealership.rules.warranty.ExchangeQuestion;
import io.dealership.rules.warranty.GuaranteeTermQuestion;
import io.dealership.rules.warranty.LinePaymentQuestion;
import io.dealership.rules.warranty.ReleaseCertificateQuestion;
import io.dealership.rules.warranty.RepairGuaranteeQuestion;
import io.dealership.rules.warranty.UsedCarQuestion;
import io.dealership.rules.warranty.WarrantyQuestion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The questions of the batch door. */
public final class BatchQuestions {

  private static final List<BatchQuestion<?>> ALL =
      List.of(
          new BatchQuestion<>(
              "coverage",
              new LocalText(
                  "工单项目是否在质保期内、由谁付款", "whether a job line is under warranty, and who pays"),
              WarrantyQuestion.class,
              (rules, question, on) -> rules.warranty().coverage(question, on)),
          new BatchQuestion<>(
              "payment",
              new LocalText(
                  "工单项目由谁付款、各承担多少：召回、维修质量保证、三包、厂家承诺、配件、二手车、延保、善意承担",
                  "who pays how much of a job line, over all layers of warranty"),
              LinePaymentQuestion.class,
              (rules, question, on) -> rules.warranty().payment(question, on)),
          new BatchQuestion<>(
              "exchange",
              new LocalText("车辆是否应当换车、退车", "whether a car is to be exchanged or taken back"),
              ExchangeQuestion.class,
              (rules, question, on) -> rules.warranty().exchange(question, on)),
          new BatchQuestion<>(
              "repair-guarantee",
              new LocalText("故障是否属于维修质量保证", "whether the shop repairs again free"),
              RepairGuaranteeQuestion.class,
              (rules, question, on) -> rules.warranty().repairGuarantee(question, on)),
          new BatchQuestion<>(
              "guarantee-term",
              new LocalText("所定维修质量保证期是否有效", "whether the guarantee term set for a job can stand"),
              GuaranteeTermQuestion.class,
              (rules, question, on) -> rules.warranty().guaranteeTermCheck(question, on)),
          new BatchQuestion<>(
              "release-certificate",
              new LocalText("是否可凭竣工出厂合格证交车", "whether the release certificate lets a vehicle go"),
              ReleaseCertificateQuestion.class,
              (rules, question, on) -> rules.warranty().releaseCertificate(question, on)),
          new BatchQuestion<>(
              "used-car-guarantee",
              new LocalText("出售二手车的经销企业是否承担", "whether the dealer that sold a car used pays"),
              UsedCarQuestion.class,
              (rules, question, on) -> rules.warranty().usedCarGuarantee(question, on)),
          new BatchQuestion<>(
              "claim",
              new LocalText("索赔是否可以提交厂家", "whether a claim may be sent to the maker"),
              ClaimCheck.class,
              (rules, question, on) -> rules.warranty().claims().readiness(question, on)),
          new BatchQuestion<>(
              "additional-work",
              new LocalText(
                  "增项可否施工、可否收费、应向谁征求同意",
                  "what may be done and billed of an order to which something was added"),
              AdditionalWorkQuestion.class,
              BatchQuestions::additionalWork),
          new BatchQuestion<>(
              "settlement",
              new LocalText(
                  "结算清单可否出具、可否收款、交出门证、关闭工单",
                  "whether a bill may be issued or paid, the gate pass handed over, the order closed"),
              SettlementQuestion.class,
              (rules, question, on) -> rules.service().settlement().step(question, on)),
          new BatchQuestion<>(
              "hand-over",
              new LocalText("维修车辆是否可以交给客户", "whether a repaired car may go to its customer"),
              HandOverQuestion.class,
              (rules, question, on) -> rules.service().handOver().handOver(question, on)),
          new BatchQuestion<>(
              "stock-health",
              new LocalText(
                  "库存配件多久未流动、积压多少、应计提多少、如何处置及涉及金额",
                  "how long a part in stock has not moved, what of it is too much, what to set aside,"
                      + " what to do, and the money that it moves"),
              StockHealthQuestion.class,
              (rules, question, on) -> rules.parts().health().decide(question, on)),
          new BatchQuestion<>(
              "approval",
              new LocalText(
                  "申请已获哪些批准、还缺谁的批准、谁能批、谁不能批及原因",
                  "what a request has been given, what it still needs, who can give it, and why"
                      + " others cannot"),
              ApprovalLine.class,
              (rules, line, on) -> line.plan(rules, on)),
          new BatchQuestion<>(
              "car-age",
              new LocalText("库存车的库龄档", "how long a car has been in stock, by tiers"),
              CarAgeQuestion.class,
              (rules, question, on) -> rules.carStock().age(question, on)),
          new BatchQuestion<>(
              "inventory-coefficient",
              new LocalText("库存系数处于哪个区间", "how the stock of cars stands to the sales of a month"),
              InventoryQuestion.class,
              (rules, question, on) -> rules.carStock().level(question, on)));

  private BatchQuestions() {}

  /** It names its moment itself, which has to be on the day of the line. */
  private static AdditionalWorkApproval additionalWork(
      DealershipRules rules, AdditionalWorkQuestion question, LocalDate on) {
    checkArgument(
        question.day().equals(on),
        "AdditionalWorkQuestion.at must be on %s, the day of the line, but was on %s",
        on,
        question.day());
    return rules.service().additionalWork().approval(question);
  }

  /** All of them. */
  public static List<BatchQuestion<?>> all() {
    return ALL;
  }

  /** The one of a name. */
  public static Optional<BatchQuestion<?>> find(String name) {
    return ALL.stream().filter(question -> question.name().equals(name)).findFirst();
  }
}
