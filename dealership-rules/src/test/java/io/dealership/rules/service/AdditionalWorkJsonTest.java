package io.dealership.rules.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.service.AddedItem;
import io.dealership.core.service.ConsentChannel;
import io.dealership.core.service.PersonName;
import io.dealership.core.service.PhoneNumber;
import io.dealership.core.service.RefusalRecord;
import io.dealership.core.service.WorkPayer;
import io.dealership.rules.JsonRoundTrip;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Questions and answers on additional work in JSON, and in words. */
class AdditionalWorkJsonTest {

  private static final AddedItem BRAKES = Orders.part("A1", Orders.cny("100.00"));
  private static final AddedItem LIGHTS =
      Orders.part("A2", Orders.cny("50.00")).withSafetyCritical(true);
  private static final AddedItem GLASS =
      Orders.part("A3", Orders.cny("300.00")).withPayer(WorkPayer.INSURER);

  private static AdditionalWorkQuestion anOrderOfAllKinds() {
    return Orders.aThousand()
        .withMarket("cn")
        .withAdded(BRAKES, LIGHTS, GLASS, Orders.later("A4", Orders.PROMISED.plusSeconds(3600)))
        .withConsents(
            Orders.yes("C1", Orders.NOON, Orders.cny("1400.00"), BRAKES, GLASS),
            Orders.no("C2", Orders.NOON, LIGHTS)
                .withRefusal(RefusalRecord.signed("too expensive", "less light")),
            Orders.yes("C3", Orders.NOON, Orders.cny("1.00"), LIGHTS))
        .withApprovals(
            Orders.approval(WorkPayer.INSURER, "K-1", "A3").withUpTo(Orders.cny("250.00")));
  }

  @Test
  void a_question_and_its_answer_survive() {
    AdditionalWorkQuestion question = anOrderOfAllKinds();

    JsonRoundTrip.assertSurvives(question, AdditionalWorkQuestion.class);
    JsonRoundTrip.assertSurvives(Orders.ask(question), AdditionalWorkApproval.class);
    for (int seed = 0; seed < 40; seed++) {
      AdditionalWorkQuestion random = new RandomOrders(seed, "us-fl", "USD").next();
      JsonRoundTrip.assertSurvives(random, AdditionalWorkQuestion.class);
      JsonRoundTrip.assertSurvives(Orders.askAbroad(random), AdditionalWorkApproval.class);
    }
  }

  @Test
  void it_is_told_in_english() {
    assertThat(Orders.ask(anOrderOfAllKinds()).explain(Locale.ENGLISH))
        .isEqualTo(
            """
            RO-1: estimated CNY 1000.00, to be billed CNY 1400.00, billable CNY 1350.00
              customer CNY 1100.00
              insurer CNY 250.00
            E1 major service CNY 1000.00
              May be done
                - Item E1 may be done. [requirements SURCHARGE-02; compilation of the law R-205]
                    Next: Go on.
              May be billed
                - Item E1, CNY 1000.00, may be billed to the customer. [compilation of the law R-205]
                    Next: Put it on the settlement list.
            A1 part A1 CNY 100.00
              May be done
                - Item A1 may be done. [requirements SURCHARGE-02; compilation of the law R-205]
                    Next: Go on.
              May be billed
                - Item A1, CNY 100.00, may be billed to the customer. [compilation of the law R-205]
                    Next: Put it on the settlement list.
            A2 part A2 CNY 50.00
              Must not be done
                - The customer refused item A2; it must not be done. [requirements SURCHARGE-01; Consumer Rights Protection Law, art. 9]
                    Next: Leave it. Only a new consent of the customer changes that.
              Must not be billed
                - The customer refused item A2; it must not be billed. [Consumer Rights Protection Law, art. 9; compilation of the law R-205]
                    Next: Leave it. Only a new consent of the customer changes that.
              The record of the refusal is complete, or not needed
                - The refusal of item A2 is on file. [requirements RETURN-02; requirements RETURN-07]
                    Next: Nothing to do.
            A3 part A3 CNY 300.00
              Not to be done yet
                - Item A3 is for the insurer to pay, who has not agreed to all of it. [Common practice of service departments payer]
                    Next: Get the number of an approval of the payer for this order, or agree with the customer who pays.
              Not billable yet, or not in full
                - Of item A3, CNY 300.00, the insurer approved CNY 250.00. [Common practice of service departments payer]
                    Next: Have the approval raised, or agree with the customer who pays the rest.
              * the insurance claims specialist -> the insurer: approval, before 2026-03-02 17:00
            A4 later A4 CNY 0.00
              Not to be done yet
                - Item A4 is without the customer's consent. [requirements SURCHARGE-01; compilation of the law R-205]
                    Next: Tell the customer condition, price, time and new total, and record who agrees, when and how.
              Not billable yet, or not in full
                - Item A4, CNY 0.00, is not billable until the customer consents. [compilation of the law R-205; Provisions on marked prices and price fraud (SAMR Order 56 of 2022), art. 8; Penalty Measures for Infringing Consumer Rights, art. 13(1)]
                    Next: Tell the customer condition, price, time and new total, and record who agrees, when and how.
              * the service advisor -> the customer: consent, before 2026-03-02 17:00
            C3
              Does not count
                - Consent C3 says that the order then comes to CNY 1.00; with all that was agreed to it comes to CNY 1450.00. [compilation of the law R-205]
                    Next: Put the items with their price and the new total to the customer again, and record the answer.
            """);
  }

  @Test
  void it_is_told_in_chinese() {
    assertThat(Orders.ask(anOrderOfAllKinds()).explain(Locale.CHINESE))
        .isEqualTo(
            """
            RO-1：授权估价CNY 1000.00，拟收费CNY 1400.00，可收费CNY 1350.00
              客户 CNY 1100.00
              保险公司 CNY 250.00
            E1 major service CNY 1000.00
              可以施工
                - 项目E1可以施工。【需求目录 SURCHARGE-02；法规汇编 R-205】
                    下一步：可以施工。
              可以收费
                - 项目E1（CNY 1000.00）可以向客户收费。【法规汇编 R-205】
                    下一步：列入结算清单。
            A1 part A1 CNY 100.00
              可以施工
                - 项目A1可以施工。【需求目录 SURCHARGE-02；法规汇编 R-205】
                    下一步：可以施工。
              可以收费
                - 项目A1（CNY 100.00）可以向客户收费。【法规汇编 R-205】
                    下一步：列入结算清单。
            A2 part A2 CNY 50.00
              不得施工
                - 客户已拒绝项目A2，不得施工。【需求目录 SURCHARGE-01；消费者权益保护法第9条】
                    下一步：不做此项，除非客户重新同意。
              不得收费
                - 客户已拒绝项目A2，不得收费。【消费者权益保护法第9条；法规汇编 R-205】
                    下一步：不做此项，除非客户重新同意。
              拒绝记录齐全，或无须记录
                - 拒绝项目A2的记录已齐全。【需求目录 RETURN-02；需求目录 RETURN-07】
                    下一步：无须处理。
            A3 part A3 CNY 300.00
              暂不得施工
                - 项目A3由保险公司付款，付款方尚未全额批准。【售后服务通行做法 payer】
                    下一步：取得付款方对本工单的批准编号，或与客户商定由谁付款。
              暂不得收费或不得全额收费
                - 项目A3为CNY 300.00，保险公司只批准CNY 250.00。【售后服务通行做法 payer】
                    下一步：申请追加批准金额，或与客户商定差额由谁付款。
              * 保险理赔员 → 保险公司：申请批准，2026-03-02 17:00之前
            A4 later A4 CNY 0.00
              暂不得施工
                - 项目A4未取得客户同意。【需求目录 SURCHARGE-01；法规汇编 R-205】
                    下一步：告知客户车况、价格、时间和新的总价，并记录同意人、时间和方式。
              暂不得收费或不得全额收费
                - 项目A4（CNY 0.00）在客户同意之前不得收费。【法规汇编 R-205；明码标价和禁止价格欺诈规定（国家市场监督管理总局令第56号）第8条；侵害消费者权益行为处罚办法第13条(1)】
                    下一步：告知客户车况、价格、时间和新的总价，并记录同意人、时间和方式。
              * 服务顾问 → 客户：征求同意，2026-03-02 17:00之前
            C3
              不能作为凭据
                - 同意记录C3写明新的总价为CNY 1.00，而连同此前已同意的项目合计为CNY 1450.00。【法规汇编 R-205】
                    下一步：将项目、价格和新的总价重新告知客户，并记录答复。
            """);
  }

  @Test
  void names_and_phone_numbers_are_told_to_nobody() {
    AdditionalWorkQuestion question =
        Orders.aThousand()
            .withAdded(BRAKES)
            .withConsents(
                Orders.yes("C1", Orders.NOON, Orders.cny("1100.00"), BRAKES)
                    .withName(PersonName.of("Wang Xiaoming"))
                    .withChannel(ConsentChannel.PHONE)
                    .withPhone(PhoneNumber.of("13800138000")));

    assertThat(question.toString()).doesNotContain("Xiaoming").doesNotContain("13800138000");
    assertThat(JsonRoundTrip.write2(Orders.ask(question)))
        .doesNotContain("Xiaoming")
        .doesNotContain("13800138000");
  }
}
