package io.dealership.rules.settlement;

import static io.dealership.rules.settlement.Bills.ON;
import static io.dealership.rules.settlement.Bills.SETTLEMENT;
import static io.dealership.rules.settlement.Bills.aSettlement;
import static io.dealership.rules.settlement.Bills.against;
import static io.dealership.rules.settlement.Bills.bill;
import static io.dealership.rules.settlement.Bills.cny;
import static io.dealership.rules.settlement.Bills.en;
import static io.dealership.rules.settlement.Bills.fee;
import static io.dealership.rules.settlement.Bills.finding;
import static io.dealership.rules.settlement.Bills.labor;
import static io.dealership.rules.settlement.Bills.part;
import static io.dealership.rules.settlement.Bills.reasons;
import static io.dealership.rules.settlement.Bills.zh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import io.dealership.core.organization.DutyId;
import io.dealership.core.settlement.BillPayer;
import io.dealership.core.settlement.ChargeCode;
import io.dealership.core.settlement.ChargeKind;
import io.dealership.core.settlement.ChargeLine;
import io.dealership.core.settlement.ChargeUnit;
import io.dealership.core.settlement.Invoice;
import io.dealership.core.settlement.PartKind;
import io.dealership.core.settlement.SettlementStep;
import io.dealership.core.settlement.TaxTerms;
import io.dealership.rules.JsonRoundTrip;
import io.dealership.rules.decision.Citation;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.MissingFact;
import io.dealership.rules.decision.Permit;
import io.dealership.rules.pack.CaseCoverage;
import io.dealership.rules.pack.PackLoader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SettlementRulesTest {

  private static Decision<Permit> decide(SettlementQuestion question) {
    return SETTLEMENT.step(question, ON);
  }

  // ---- what closes a gate, one by one and all at once ----

  /**
   * What spoils the list, whatever the step, by its reason; each can be combined with the others.
   */
  private static Map<String, UnaryOperator<SettlementQuestion>> ofTheList() {
    Map<String, UnaryOperator<SettlementQuestion>> all = new LinkedHashMap<>();
    all.put(
        "labor-not-apart",
        q ->
            q.withList(
                q.list().withLines(added(q, fee(3, "WASH", "60.00").withKind(ChargeKind.LUMP)))));
    all.put(
        "not-itemized",
        q ->
            q.withList(
                q.list()
                    .withLines(added(q, labor(4, "0.1", "200.00").withTrade(Optional.empty())))));
    all.put("lines-untrue", q -> q.withUntrueLines(1, 2));
    all.put("list-not-checked", q -> q.withCheckedAgainstWork(false));
    all.put("consent-open", q -> q.withConsentOpen(true));
    all.put("over-authorized", q -> q.withAuthorized(cny("899.99")));
    all.put(
        "payer-not-agreed",
        q ->
            q.withList(
                    q.list()
                        .withLines(added(q, fee(5, "WASH", "60.00").withPayer(BillPayer.INSURER))))
                .withPayersOpen(BillPayer.INSURER));
    all.put(
        "price-not-marked", q -> q.withList(q.list().withLines(added(q, fee(6, "CARE", "10.00")))));
    all.put(
        "price-above-marked",
        q -> q.withList(q.list().withLines(added(q, fee(7, "WASH", "60.01")))));
    all.put(
        "part-notice-missing",
        q ->
            q.withList(
                q.list()
                    .withLines(
                        added(
                            q,
                            part(8, "1.00")
                                .withPartKind(PartKind.REUSED)
                                .withNoticeRecorded(false)
                                .withChoiceRecorded(true)))));
    return all;
  }

  private static List<ChargeLine> added(SettlementQuestion question, ChargeLine line) {
    List<ChargeLine> lines = new ArrayList<>(question.list().lines());
    lines.add(line);
    return lines;
  }

  private static Map<String, UnaryOperator<SettlementQuestion>> causes(SettlementStep step) {
    Map<String, UnaryOperator<SettlementQuestion>> all = new LinkedHashMap<>();
    if (step != SettlementStep.HAND_OVER_GATE_PASS) {
      all.putAll(ofTheList());
    }
    switch (step) {
      case ISSUE_LIST -> {}
      case TAKE_PAYMENT -> {
        all.put("list-not-issued", q -> q.withListIssued(false));
        all.put("list-not-explained", q -> q.withListExplained(false));
        all.put("list-not-signed", q -> q.withListSigned(false));
        all.put("not-accompanied", q -> q.withAccompanied(false));
        all.put("advisor-takes-money", q -> q.withAdvisorTakesMoney(true));
      }
      case HAND_OVER_GATE_PASS -> {
        all.put("pass-not-printed", q -> q.withGatePassPrinted(false));
        all.put("payment-open", q -> q.withPaid(cny("899.99")));
        all.put("payer-not-agreed", ofTheList().get("payer-not-agreed"));
      }
      case CLOSE_ORDER -> {
        all.put("list-after-payment", q -> q.withListBeforePayment(false));
        all.put("payment-open", q -> q.withPaid(cny("0.00")));
        all.put(
            "invoice-sum",
            q -> q.withInvoices(new Invoice("F-9", BillPayer.STORE, List.of(), cny("0.01"))));
      }
    }
    return all;
  }

  static Stream<Arguments> steps() {
    return Stream.of(SettlementStep.values())
        .flatMap(step -> causes(step).keySet().stream().map(reason -> Arguments.of(step, reason)));
  }

  /** Enough is authorized and paid for whatever is added. */
  private static SettlementQuestion open(SettlementStep step) {
    return aSettlement(step).withAuthorized(cny("5000.00")).withPaid(cny("5000.00"));
  }

  @ParameterizedTest
  @EnumSource(SettlementStep.class)
  void a_step_may_be_done_where_nothing_is_against_it(SettlementStep step) {
    Decision<Permit> decision = decide(open(step));

    assertThat(decision.outcome()).contains(Permit.ALLOWED);
    assertThat(against(decision)).isEmpty();
    assertThat(decision.missing()).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("steps")
  void each_cause_alone_closes_a_step_and_is_all_that_is_told(SettlementStep step, String reason) {
    Decision<Permit> decision = decide(causes(step).get(reason).apply(open(step)));

    assertThat(decision.outcome().orElseThrow()).isNotEqualTo(Permit.ALLOWED);
    assertThat(against(decision)).containsExactly(reason);
    assertThat(decision.question()).isEqualTo(decide(open(step)).question());
  }

  @ParameterizedTest(name = "{0}: all but {1}")
  @MethodSource("steps")
  void all_causes_are_told_at_once_and_what_is_taken_away_is_gone(
      SettlementStep step, String healed) {
    SettlementQuestion question = open(step);
    TreeSet<String> expected = new TreeSet<>();
    for (var cause : causes(step).entrySet()) {
      if (!cause.getKey().equals(healed)) {
        question = cause.getValue().apply(question);
        expected.add(cause.getKey());
      }
    }

    Decision<Permit> decision = decide(question);

    if (expected.isEmpty()) {
      assertThat(decision.outcome()).contains(Permit.ALLOWED);
    }
    assertThat(new TreeSet<>(against(decision))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "ISSUE_LIST, lines-untrue, FORBIDDEN",
    "ISSUE_LIST, consent-open, NOT_YET",
    "TAKE_PAYMENT, lines-untrue, FORBIDDEN",
    "TAKE_PAYMENT, price-not-marked, FORBIDDEN",
    "TAKE_PAYMENT, part-notice-missing, NOT_YET",
    "CLOSE_ORDER, price-above-marked, FORBIDDEN",
    "CLOSE_ORDER, invoice-sum, NOT_YET"
  })
  void what_the_law_forbids_is_forbidden_at_each_step(
      SettlementStep step, String reason, Permit outcome) {
    assertThat(decide(causes(step).get(reason).apply(open(step))).outcome()).contains(outcome);
  }

  // ---- worked examples ----

  @ParameterizedTest(name = "{0} R-208 labor apart {1}, list before payment {2}: {3}")
  @CsvSource({
    "M17, true, true, ALLOWED",
    "M17 one amount, false, true, NOT_YET",
    "M17 list too late, true, false, NOT_YET",
    "M17 both, false, false, NOT_YET"
  })
  void worked_examples_of_closing(String id, boolean apart, boolean beforePayment, Permit outcome) {
    SettlementQuestion question =
        aSettlement(SettlementStep.CLOSE_ORDER).withListBeforePayment(beforePayment);
    if (!apart) {
      question =
          question
              .withList(bill(fee(1, "WASH", "60.00").withKind(ChargeKind.LUMP)))
              .withPaid(cny("60.00"));
    }

    Decision<Permit> decision = decide(question);

    assertThat(decision.outcome()).contains(outcome);
    assertThat(against(decision).contains("labor-not-apart")).isEqualTo(!apart);
    assertThat(against(decision).contains("list-after-payment")).isEqualTo(!beforePayment);
    for (String reason : against(decision)) {
      assertThat(finding(decision, reason).citations())
          .extracting(Citation::toString)
          .contains("regulations R-208");
    }
  }

  @Test
  void M15_an_excess_closes_every_step_that_rests_on_the_list() {
    for (SettlementStep step : SettlementStep.values()) {
      Decision<Permit> decision =
          decide(
              aSettlement(step)
                  .withList(bill(labor(1, "2", "220.00"), part(2, "500.00")))
                  .withPaid(cny("940.00")));

      assertThat(decision.outcome())
          .contains(step == SettlementStep.HAND_OVER_GATE_PASS ? Permit.ALLOWED : Permit.FORBIDDEN);
      assertThat(against(decision))
          .isEqualTo(
              step == SettlementStep.HAND_OVER_GATE_PASS
                  ? List.of()
                  : List.of("price-above-marked"));
    }
  }

  @ParameterizedTest(name = "{0}: authorized {1}, billed 900.00: {2}")
  @CsvSource({"M13, 899.99, over-authorized", "M14, 900.00, ", "M16, 1000.00, "})
  void the_customer_is_billed_no_more_than_authorized(String id, String authorized, String reason) {
    assertThat(
            against(decide(aSettlement(SettlementStep.ISSUE_LIST).withAuthorized(cny(authorized)))))
        .isEqualTo(reason == null ? List.of() : List.of(reason));
  }

  // ---- single rules ----

  @Test
  void what_others_pay_the_customer_need_not_authorize() {
    SettlementQuestion insured =
        aSettlement(SettlementStep.ISSUE_LIST)
            .withList(
                bill(
                    labor(1, "2", "200.00").withPayer(BillPayer.INSURER),
                    part(2, "500.00").withPayer(BillPayer.MAKER)))
            .withAuthorized(Optional.empty())
            .withPayersAgreed(BillPayer.INSURER, BillPayer.MAKER);

    assertThat(decide(insured).outcome()).contains(Permit.ALLOWED);
    assertThat(decide(insured.withPayersAgreed(BillPayer.INSURER)).outcome()).isEmpty();
    assertThat(
            against(
                decide(
                    insured
                        .withPayersAgreed(BillPayer.INSURER)
                        .withPayersOpen(BillPayer.MAKER, BillPayer.STORE))))
        .containsExactly("payer-not-agreed");
    assertThat(
            en(
                decide(
                    insured
                        .withPayersAgreed()
                        .withPayersOpen(BillPayer.MAKER, BillPayer.INSURER, BillPayer.STORE)),
                "payer-not-agreed"))
        .isEqualTo("These payers have not agreed to pay their lines: insurer, maker.");
  }

  @Test
  void SETTLE_03_only_who_pays_at_the_counter_is_accompanied() {
    SettlementQuestion question =
        aSettlement(SettlementStep.TAKE_PAYMENT).withAccompanied(Optional.empty());

    assertThat(decide(question).outcome()).isEmpty();
    assertThat(decide(question).missing())
        .extracting(MissingFact::name)
        .containsExactly("accompanied");
    assertThat(decide(question.withPaidAtCounter(false)).outcome()).contains(Permit.ALLOWED);
    assertThat(
            decide(
                    question
                        .withPaidAtCounter(Optional.empty())
                        .withList(bill(labor(1, "2", "200.00").withPayer(BillPayer.STORE)))
                        .withPayersAgreed(BillPayer.STORE))
                .outcome())
        .contains(Permit.ALLOWED);
  }

  @ParameterizedTest
  @CsvSource({
    "900.00, , ALLOWED",
    "900.01, , ALLOWED",
    "899.99, false, NOT_YET",
    "899.99, true, ALLOWED",
    "899.99, , ",
    ", true, ALLOWED",
    ", false, ",
    "0.00, false, NOT_YET"
  })
  void SETTLE_02_the_gate_pass_goes_with_the_payment(String paid, Boolean credit, Permit outcome) {
    for (SettlementStep step :
        List.of(SettlementStep.HAND_OVER_GATE_PASS, SettlementStep.CLOSE_ORDER)) {
      assertThat(
              decide(
                      aSettlement(step)
                          .withPaid(Optional.ofNullable(paid).map(Bills::cny))
                          .withCreditAuthorized(Optional.ofNullable(credit)))
                  .outcome())
          .as("%s", step)
          .isEqualTo(Optional.ofNullable(outcome));
    }
  }

  @Test
  void SETTLE_05_who_owes_nothing_gets_the_gate_pass_without_paying() {
    assertThat(
            decide(
                    aSettlement(SettlementStep.HAND_OVER_GATE_PASS)
                        .withList(bill(labor(1, "2", "200.00").withPayer(BillPayer.INSURER)))
                        .withPayersAgreed(BillPayer.INSURER)
                        .withPaid(Optional.empty())
                        .withCreditAuthorized(Optional.empty()))
                .outcome())
        .contains(Permit.ALLOWED);
  }

  @Test
  void the_customer_pays_tax_as_well() {
    SettlementQuestion net =
        aSettlement(SettlementStep.HAND_OVER_GATE_PASS)
            .withList(bill(labor(1, "2", "200.00").withTax(TaxTerms.excluded(Bills.TAX.rate()))));

    assertThat(decide(net.withPaid(cny("452.00"))).outcome()).contains(Permit.ALLOWED);
    assertThat(en(decide(net.withPaid(cny("400.00"))), "payment-open"))
        .isEqualTo(
            "CNY 52.00 of CNY 452.00 are not paid, and nobody with the authority lets the customer"
                + " pay later.");
  }

  @Test
  void findings_name_the_lines_in_both_languages() {
    SettlementQuestion question = open(SettlementStep.ISSUE_LIST);
    for (var cause : ofTheList().values()) {
      question = cause.apply(question);
    }
    Decision<Permit> decision = decide(question.withAuthorized(cny("899.99")));

    assertThat(en(decision, "labor-not-apart"))
        .isEqualTo("Labor and material stand in one amount in these lines: 3.");
    assertThat(zh(decision, "labor-not-apart")).isEqualTo("以下各行工时费与材料费未分列：3。");
    assertThat(en(decision, "not-itemized"))
        .isEqualTo("The trade is missing in these lines of labor: 4.");
    assertThat(en(decision, "lines-untrue")).endsWith("a replacement not needed: 1, 2.");
    assertThat(en(decision, "over-authorized"))
        .isEqualTo("The customer is billed CNY 1051.01 and has authorized CNY 899.99.");
    assertThat(decision.headline(Locale.ENGLISH)).isEqualTo("The list must not be issued so");
  }

  @Test
  void a_step_is_headed_by_its_own_words_whatever_is_against_it() {
    assertThat(
            decide(aSettlement(SettlementStep.TAKE_PAYMENT).withList(bill(fee(1, "CARE", "1.00"))))
                .headline(Locale.ENGLISH))
        .isEqualTo("Payment must not be taken on this list");
    assertThat(
            decide(aSettlement(SettlementStep.CLOSE_ORDER).withConsentOpen(true))
                .headline(Locale.CHINESE))
        .isEqualTo("工单暂不得关闭");
    assertThat(
            decide(aSettlement(SettlementStep.CLOSE_ORDER).withPrices(Optional.empty()))
                .headline(Locale.ENGLISH))
        .isEqualTo("Undetermined: facts are missing");
  }

  @Test
  void what_is_not_known_is_asked_for() {
    Decision<Permit> decision =
        decide(
            SettlementQuestion.builder()
                .step(SettlementStep.TAKE_PAYMENT)
                .list(bill(labor(1, "2", "200.00")))
                .build());

    assertThat(decision.outcome()).isEmpty();
    assertThat(decision.missing())
        .extracting(MissingFact::name)
        .contains(
            "marking",
            "consentOpen",
            "overAuthorized",
            "checkedAgainstWork",
            "listIssued",
            "listExplained",
            "listSigned",
            "advisorTakesMoney");
  }

  @Test
  void a_certain_no_stays_a_no_where_other_things_are_not_known() {
    Decision<Permit> decision =
        decide(
            SettlementQuestion.builder()
                .step(SettlementStep.TAKE_PAYMENT)
                .list(bill(labor(1, "2", "200.00")))
                .listIssued(false)
                .build());

    assertThat(decision.outcome()).isEmpty();
    assertThat(decision.possible()).containsExactly(Permit.FORBIDDEN, Permit.NOT_YET);
    assertThat(
            decide(
                    SettlementQuestion.builder()
                        .step(SettlementStep.TAKE_PAYMENT)
                        .list(bill(labor(1, "2", "200.00")))
                        .addUntrueLines(1)
                        .build())
                .outcome())
        .contains(Permit.FORBIDDEN);
  }

  @Test
  void SETTLE_08_revenue_statistics_are_due_once_a_month() {
    assertThat(Bills.STANDARD.schedule().schedules(ON))
        .filteredOn(act -> act.id().equals(DutyId.of("revenue-statistics")))
        .singleElement()
        .satisfies(
            act ->
                assertThat(act.citations())
                    .extracting(Citation::toString)
                    .containsExactly("requirements SETTLE-08"));
  }

  // ---- values ----

  @Test
  void a_question_comes_back_from_json() {
    JsonRoundTrip.assertSurvives(
        aSettlement(SettlementStep.CLOSE_ORDER)
            .withUntrueLines(1)
            .withPayersAgreed(BillPayer.INSURER)
            .withPayersOpen(BillPayer.MAKER)
            .withInvoices(new Invoice("F-1", BillPayer.CUSTOMER, List.of(), cny("0.00"))),
        SettlementQuestion.class);
    assertThat(
            JsonRoundTrip.read3(
                JsonRoundTrip.write3(
                    SettlementQuestion.builder()
                        .step(SettlementStep.ISSUE_LIST)
                        .list(bill(labor(1, "2", "200.00")))
                        .build()),
                SettlementQuestion.class))
        .isEqualTo(
            SettlementQuestion.builder()
                .step(SettlementStep.ISSUE_LIST)
                .list(bill(labor(1, "2", "200.00")))
                .build());
    new EqualsTester()
        .addEqualityGroup(
            aSettlement(SettlementStep.CLOSE_ORDER), aSettlement(SettlementStep.CLOSE_ORDER))
        .addEqualityGroup(aSettlement(SettlementStep.ISSUE_LIST))
        .testEquals();
  }

  @Test
  void a_question_is_about_one_list() {
    SettlementQuestion question = aSettlement(SettlementStep.ISSUE_LIST);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> question.withAuthorized(Money.parse("USD 1.00")))
        .withMessage(
            "SettlementQuestion.authorized must be in CNY and not negative, but was USD 1.00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> question.withPaid(cny("-0.01")))
        .withMessage("SettlementQuestion.paid must be in CNY and not negative, but was CNY -0.01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> question.withUntrueLines(3))
        .withMessage("SettlementQuestion.untrueLines must be among the lines [1, 2], but were [3]");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> question.withPayersAgreed(BillPayer.MAKER).withPayersOpen(BillPayer.MAKER))
        .withMessage(
            "SettlementQuestion.payersOpen must be others than payersAgreed [maker], but were"
                + " [maker]");
  }

  @Test
  void before_the_pack_nothing_is_decided() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                SETTLEMENT.step(aSettlement(SettlementStep.ISSUE_LIST), LocalDate.of(2022, 6, 30)))
        .withMessage(
            "Pack settlement-rules 2026.1 must be in force on the day asked about, but is from"
                + " 2022-07-01 and was asked about 2022-06-30");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SettlementRules.of(PackLoader.create().load(PriceRules.pack())));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SettlementRules.of(PackLoader.create().load(SettlementRules.pack())));
  }

  @Test
  void the_cases_of_the_pack_come_out_and_show_everything() {
    assertThat(SETTLEMENT.runCases()).isEmpty();
    CaseCoverage.assertWhole(
        Bills.STANDARD.packs().pack(SettlementRules.PACK),
        Map.of(SettlementRules.ISSUE, Permit.class, SettlementRules.CASH, CashDayState.class));
  }

  @Test
  void prices_by_the_unit_are_told_apart_in_a_settlement_too() {
    Decision<Permit> decision =
        decide(
            open(SettlementStep.ISSUE_LIST)
                .withList(
                    bill(
                        labor(1, "1", "60.00")
                            .withCode(ChargeCode.of("WASH"))
                            .withUnit(ChargeUnit.HOUR))));

    assertThat(reasons(decision)).contains("price-by-other-unit", "list-may-be-issued");
  }
}
