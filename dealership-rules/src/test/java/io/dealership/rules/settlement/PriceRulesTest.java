package io.dealership.rules.settlement;

import static io.dealership.rules.settlement.Bills.BOOK;
import static io.dealership.rules.settlement.Bills.ON;
import static io.dealership.rules.settlement.Bills.PRICES;
import static io.dealership.rules.settlement.Bills.against;
import static io.dealership.rules.settlement.Bills.bill;
import static io.dealership.rules.settlement.Bills.cny;
import static io.dealership.rules.settlement.Bills.en;
import static io.dealership.rules.settlement.Bills.fee;
import static io.dealership.rules.settlement.Bills.finding;
import static io.dealership.rules.settlement.Bills.labor;
import static io.dealership.rules.settlement.Bills.parameter;
import static io.dealership.rules.settlement.Bills.part;
import static io.dealership.rules.settlement.Bills.price;
import static io.dealership.rules.settlement.Bills.reasons;
import static io.dealership.rules.settlement.Bills.with;
import static io.dealership.rules.settlement.Bills.zh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.settlement.BillPayer;
import io.dealership.core.settlement.ChargeCode;
import io.dealership.core.settlement.ChargeKind;
import io.dealership.core.settlement.ChargeLine;
import io.dealership.core.settlement.ChargeUnit;
import io.dealership.core.settlement.ListPrice;
import io.dealership.core.settlement.PartCondition;
import io.dealership.core.settlement.PartKind;
import io.dealership.core.settlement.PriceBook;
import io.dealership.core.settlement.PriceList;
import io.dealership.core.settlement.TaxRate;
import io.dealership.core.settlement.TaxTerms;
import io.dealership.core.settlement.TiedThing;
import io.dealership.rules.JsonRoundTrip;
import io.dealership.rules.decision.Citation;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Finding;
import io.dealership.rules.decision.MissingFact;
import io.dealership.rules.decision.Permit;
import io.dealership.rules.pack.CaseCoverage;
import io.dealership.rules.pack.PackLoader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriceRulesTest {

  @TempDir Path folder;

  private static Decision<Permit> line(ChargeLine line) {
    return PRICES.line(line, Optional.of(BOOK), ON);
  }

  private static List<String> citations(Finding finding) {
    return finding.citations().stream().map(Citation::toString).toList();
  }

  // ---- worked examples ----

  @ParameterizedTest(name = "{0} R-206 labor marked 200/h, charged {1}/h x {2} h: reject {3}")
  @CsvSource({
    "M15, 220.00, 2, 40.00",
    "M15 equal is allowed, 200.00, 2, 0.00",
    "M15 one fen per hour, 200.01, 2, 0.02",
    "M15 less is allowed, 199.99, 2, 0.00",
    "M15 half an hour, 220.00, 0.5, 10.00"
  })
  void worked_examples_of_prices_above_the_marked_one(
      String id, String charged, String hours, String excess) {
    PriceCheck check = PRICES.check(bill(labor(1, hours, charged), part(2, "500.00")), BOOK, ON);

    assertThat(check.excess()).isEqualTo(cny(excess));
    assertThat(check.lines().get(0).excess()).isEqualTo(cny(excess));
    assertThat(check.billable().plus(check.excess())).isEqualTo(check.charged());
    assertThat(check.decision().outcome())
        .contains(cny(excess).isZero() ? Permit.ALLOWED : Permit.FORBIDDEN);
  }

  @Test
  void M15_the_excess_is_rejected_although_the_total_is_below_what_was_authorized() {
    PriceCheck check = PRICES.check(bill(labor(1, "2", "220.00"), part(2, "500.00")), BOOK, ON);

    assertThat(check.charged()).isEqualTo(cny("940.00")); // authorized are 1000.00
    assertThat(check.billable()).isEqualTo(cny("900.00"));
    assertThat(against(check.decision())).containsExactly("price-above-marked");
    assertThat(en(check.decision(), "price-above-marked"))
        .isEqualTo(
            "Line 1: LABOR is charged at CNY 220.00 and displayed at CNY 200.00. CNY 40.00 are too"
                + " much and not billable, whoever agreed.");
    assertThat(zh(check.decision(), "price-above-marked"))
        .isEqualTo("第1行：LABOR标价CNY 200.00，收费CNY 220.00，多收CNY 40.00；无论何人同意，均不可计费。");
    assertThat(citations(finding(check.decision(), "price-above-marked")))
        .containsExactly(
            "cn-price-marking-2022 8",
            "cn-auto-sales-measures-2017 10",
            "regulations R-206",
            "regulations R-301");
  }

  @ParameterizedTest(name = "{0} R-206 charged {1} and not marked: reject all")
  @CsvSource({"M15 not marked, 15.00", "S01, 2000.00", "S01 one fen, 0.01"})
  void worked_examples_of_charges_that_are_not_marked(String id, String amount) {
    PriceCheck check =
        PRICES.check(bill(labor(1, "2", "200.00"), fee(2, "DELIVERY", amount)), BOOK, ON);

    assertThat(check.excess()).isEqualTo(cny(amount));
    assertThat(check.lines().get(1).billable()).isEqualTo(cny("0.00"));
    assertThat(against(check.decision())).containsExactly("price-not-marked");
    assertThat(en(check.decision(), "price-not-marked"))
        .isEqualTo(
            "Line 2: there is no displayed price for DELIVERY. Nothing may be charged for it; CNY"
                + " %s are not billable.",
            amount);
    assertThat(citations(finding(check.decision(), "price-not-marked")))
        .contains("cn-price-marking-2022 8", "cn-auto-sales-measures-2017 10");
  }

  @ParameterizedTest(name = "{0} R-301 a car displayed at 159800.00 and sold at {1}: excess {2}")
  @CsvSource({
    "S01 equal is allowed, 159800.00, 0.00",
    "S01 one fen more, 159800.01, 0.01",
    "S01 a discount, 150000.00, 0.00"
  })
  void worked_examples_of_prices_of_cars(String id, String price, String excess) {
    PriceBook book = PriceBook.of(PriceList.of(price("SEDAN", ChargeUnit.PIECE, "159800.00")));
    ChargeLine car = fee(1, "SEDAN", price).withKind(ChargeKind.VEHICLE).withUnit(ChargeUnit.PIECE);

    assertThat(PRICES.check(bill(car), book, ON).excess()).isEqualTo(cny(excess));
    assertThat(PRICES.line(car, Optional.of(book), ON).outcome())
        .contains(excess.equals("0.00") ? Permit.ALLOWED : Permit.FORBIDDEN);
  }

  @ParameterizedTest(name = "{0} R-209 a {1} part, notice {2}, choice {3}: {4}")
  @CsvSource({
    "M18, same-quality, false, , NOT_YET",
    "M18 told and not asked, same-quality, true, false, NOT_YET",
    "M18 told and chosen, same-quality, true, true, ALLOWED",
    "M18 remanufactured, remanufactured, false, false, NOT_YET",
    "M18 reused, reused, false, true, NOT_YET",
    "M18 another kind, from-a-friend, false, true, NOT_YET",
    "M18 original, original, , , ALLOWED"
  })
  void worked_examples_of_kinds_of_parts(
      String id, String kind, Boolean notice, Boolean choice, Permit outcome) {
    Decision<Permit> decision =
        line(
            part(1, "500.00")
                .withPartKind(PartKind.of(kind))
                .withNoticeRecorded(Optional.ofNullable(notice))
                .withChoiceRecorded(Optional.ofNullable(choice)));

    assertThat(decision.outcome()).contains(outcome);
    assertThat(against(decision).contains("part-notice-missing"))
        .isEqualTo(Boolean.FALSE.equals(notice));
    assertThat(against(decision).contains("part-choice-missing"))
        .isEqualTo(Boolean.FALSE.equals(choice));
    if (id.equals("M18")) {
      assertThat(en(decision, "part-notice-missing"))
          .isEqualTo(
              "Line 1: it is not on record that the customer was told what PUMP is: part of the"
                  + " same quality.");
      assertThat(zh(decision, "part-notice-missing")).isEqualTo("第1行：PUMP为同质配件，未见已告知客户的记录。");
    }
    if (kind.equals("from-a-friend")) {
      assertThat(en(decision, "part-notice-missing")).endsWith("what PUMP is: from-a-friend.");
    }
  }

  @ParameterizedTest(name = "{0} fraud on {1}: further damages {2}")
  @CsvSource({
    "M20, 120.00, 500.00, MINIMUM",
    "M20 second, 300.00, 900.00, MULTIPLE_OF_PRICE",
    "M20 below the boundary, 166.66, 500.00, MINIMUM",
    "M20 above the boundary, 166.67, 500.01, MULTIPLE_OF_PRICE",
    "M20 nothing paid, 0.00, 500.00, MINIMUM"
  })
  void worked_examples_of_damages_for_fraud(
      String id, String price, String damages, DamagesBasis basis) {
    FraudDamages answer = PRICES.fraudDamages(cny(price), ON);

    assertThat(answer.price()).isEqualTo(cny(price));
    assertThat(answer.damages()).isEqualTo(cny(damages));
    assertThat(answer.decision().outcome()).contains(basis);
    assertThat(answer.decision().findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(citations(finding)).containsExactly("cn-consumer-law-2013 55");
              assertThat(finding.nextStep().orElseThrow().code()).isEqualTo("inform-only");
            });
  }

  @Test
  void M20_damages_are_told_in_words() {
    assertThat(en(PRICES.fraudDamages(cny("120.00"), ON).decision(), "damages-minimum"))
        .isEqualTo(
            "If it were fraud, the customer could ask for CNY 500.00 besides the loss: 3 times the"
                + " price of CNY 120.00 are less, CNY 360.00.");
    assertThat(zh(PRICES.fraudDamages(cny("300.00"), ON).decision(), "damages-multiple"))
        .isEqualTo("如构成欺诈，消费者除损失外可以要求价款CNY 300.00的3倍，即CNY 900.00。");
  }

  @ParameterizedTest(name = "{0} a sale only together with {1}: {2}")
  @CsvSource({
    "S02, insurance, FORBIDDEN",
    "S02 finance, finance, FORBIDDEN",
    "S02 accessories, accessories, FORBIDDEN",
    "S02 parts, parts, FORBIDDEN",
    "S02 rescue, rescue, FORBIDDEN",
    "S02 registration, registration, FORBIDDEN",
    "S02 the contract, the-contract, ALLOWED"
  })
  void worked_examples_of_tied_sales(String id, String thing, Permit outcome) {
    Decision<Permit> decision =
        PRICES.saleTerms(
            SaleTermsQuestion.builder()
                .conditional(true)
                .addRequired(TiedThing.of(thing))
                .householdRestricted(false)
                .build(),
            ON);

    assertThat(decision.outcome()).contains(outcome);
    if (outcome == Permit.FORBIDDEN) {
      assertThat(en(decision, "sale-tied"))
          .isEqualTo("The customer is made to take along: %s. Nobody can approve that.", thing);
      assertThat(citations(finding(decision, "sale-tied")))
          .containsExactly("cn-auto-sales-measures-2017 14", "cn-consumer-law-2013 9, 10");
    }
  }

  // ---- the price of the day ----

  @ParameterizedTest
  @CsvSource({"2026-05-31, 20.00", "2026-06-01, 0.00"})
  void the_price_of_the_day_counts(LocalDate on, String excess) {
    ListPrice old = price("LABOR", ChargeUnit.HOUR, "180.00").withUntil(LocalDate.of(2026, 6, 1));
    ListPrice now = price("LABOR", ChargeUnit.HOUR, "200.00").withFrom(LocalDate.of(2026, 6, 1));

    assertThat(
            PRICES
                .check(bill(labor(1, "1", "200.00")), PriceBook.of(PriceList.of(old, now)), on)
                .excess())
        .isEqualTo(cny(excess));
  }

  @Test
  void a_price_that_is_over_is_no_price() {
    PriceBook book =
        PriceBook.of(PriceList.of(price("LABOR", ChargeUnit.HOUR, "200.00").withUntil(ON)));

    assertThat(against(PRICES.line(labor(1, "1", "200.00"), Optional.of(book), ON)))
        .containsExactly("price-not-marked");
    assertThat(against(PRICES.line(labor(1, "1", "200.00"), Optional.of(book), ON.minusDays(1))))
        .isEmpty();
  }

  @Test
  void a_price_by_another_unit_does_not_let_anything_pass() {
    ChargeLine byHour = labor(1, "2", "30.00").withCode(ChargeCode.of("WASH"));
    PriceCheck check = PRICES.check(bill(byHour), BOOK, ON);

    assertThat(check.excess()).isEqualTo(cny("60.00"));
    assertThat(against(check.decision())).containsExactly("price-by-other-unit");
    assertThat(en(check.decision(), "price-by-other-unit"))
        .isEqualTo(
            "Line 1: WASH is displayed by another unit than the one charged. CNY 60.00 are not"
                + " billable.");
  }

  @Test
  void what_costs_nothing_needs_no_displayed_price() {
    assertThat(line(fee(1, "COFFEE", "0.00")).outcome()).contains(Permit.ALLOWED);
  }

  @Test
  void without_prices_a_line_waits_for_them() {
    Decision<Permit> decision = PRICES.line(labor(1, "2", "200.00"), Optional.empty(), ON);

    assertThat(decision.outcome()).isEmpty();
    assertThat(decision.missing()).extracting(MissingFact::name).contains("marking");
  }

  @ParameterizedTest
  @CsvSource({"maker, 0.00", "store, 0.00", "insurer, 40.00", "customer, 40.00"})
  void a_contract_sets_the_prices_for_the_maker_and_the_store(String payer, String excess) {
    PriceCheck check =
        PRICES.check(bill(labor(1, "2", "220.00").withPayer(BillPayer.of(payer))), BOOK, ON);

    assertThat(check.excess()).isEqualTo(cny(excess));
  }

  // ---- terms of tax ----

  /** 226.00 with 13 % in it are 200.00 without. */
  @ParameterizedTest(name = "charged {0} net, displayed {1} with tax: excess {2}")
  @CsvSource({
    "200.00, 226.00, 0.00",
    "200.01, 226.00, 0.02",
    "220.00, 226.00, 40.00",
    "200.00, 200.00, 46.02"
  })
  void prices_are_compared_in_the_terms_of_the_line(String net, String gross, String excess) {
    PriceBook book = PriceBook.of(PriceList.of(price("LABOR", ChargeUnit.HOUR, gross)));
    ChargeLine line = labor(1, "2", net).withTax(TaxTerms.excluded(TaxRate.ofPercent("13")));

    assertThat(PRICES.check(bill(line), book, ON).excess()).isEqualTo(cny(excess));
  }

  @Test
  void a_displayed_price_without_tax_is_put_with_tax() {
    PriceBook book =
        PriceBook.of(
            PriceList.of(
                price("LABOR", ChargeUnit.HOUR, "200.00")
                    .withTax(TaxTerms.excluded(TaxRate.ofPercent("13")))));

    assertThat(PRICES.check(bill(labor(1, "1", "226.00")), book, ON).excess())
        .isEqualTo(cny("0.00"));
    assertThat(PRICES.check(bill(labor(1, "1", "226.01")), book, ON).excess())
        .isEqualTo(cny("0.01"));
  }

  @Test
  void with_tax_in_both_the_rates_make_no_difference() {
    ChargeLine line = labor(1, "1", "200.00").withTax(TaxTerms.included(TaxRate.ofPercent("6")));

    assertThat(PRICES.check(bill(line), BOOK, ON).excess()).isEqualTo(cny("0.00"));
  }

  @Test
  void a_rate_that_is_higher_makes_a_net_price_lower() {
    PriceBook book =
        PriceBook.of(
            PriceList.of(
                price("LABOR", ChargeUnit.HOUR, "100.00")
                    .withTax(TaxTerms.excluded(TaxRate.ofPercent("6")))));
    ChargeLine line = labor(1, "1", "100.00").withTax(TaxTerms.excluded(TaxRate.ofPercent("13")));

    // 106.00 with tax are 93.81 without at 13 %
    assertThat(PRICES.check(bill(line), book, ON).excess()).isEqualTo(cny("6.19"));
  }

  // ---- rules of the maker, hours, parts ----

  @ParameterizedTest
  @CsvSource({"520.00, 0.00", "520.01, 0.01", "530.00, 10.00"})
  void PRICE_01_a_part_costs_no_more_than_the_maker_lets_it(String charged, String excess) {
    PriceBook dear =
        new PriceBook(PriceList.of(price("PUMP", ChargeUnit.PIECE, "600.00")), BOOK.permitted());
    PriceCheck check = PRICES.check(bill(part(1, charged)), dear, ON);

    assertThat(check.excess()).isEqualTo(cny(excess));
    assertThat(check.decision().outcome())
        .contains(cny(excess).isZero() ? Permit.ALLOWED : Permit.NOT_YET);
    if (charged.equals("530.00")) {
      assertThat(en(check.decision(), "price-above-maker-rule"))
          .isEqualTo(
              "Line 1: PUMP is charged at CNY 530.00; the rule of the maker lets it cost CNY 520.00"
                  + " at most.");
    }
  }

  @Test
  void PRICE_01_the_rule_of_the_maker_counts_for_parts_only_and_also_for_the_maker() {
    PriceBook dear =
        new PriceBook(PriceList.of(price("PUMP", ChargeUnit.PIECE, "600.00")), BOOK.permitted());
    ChargeLine fee = fee(1, "PUMP", "530.00").withUnit(ChargeUnit.PIECE);

    assertThat(against(PRICES.line(fee, Optional.of(dear), ON))).isEmpty();
    assertThat(
            against(
                PRICES.line(part(1, "530.00").withPayer(BillPayer.MAKER), Optional.of(BOOK), ON)))
        .containsExactly("price-above-maker-rule");
  }

  @Test
  void PRICE_01_a_store_may_have_a_tolerance() {
    PriceRules rules =
        with(folder.resolve("tolerant"), parameter(PriceRules.MARKUP, "number", "5"))
            .service()
            .prices();
    PriceBook dear =
        new PriceBook(PriceList.of(price("PUMP", ChargeUnit.PIECE, "600.00")), BOOK.permitted());

    assertThat(rules.check(bill(part(1, "546.00")), dear, ON).excess()).isEqualTo(cny("0.00"));
    assertThat(rules.check(bill(part(1, "546.01")), dear, ON).excess()).isEqualTo(cny("0.01"));
  }

  @Test
  void both_limits_count_and_the_lower_one_says_what_is_billable() {
    PriceCheck check = PRICES.check(bill(part(1, "530.00")), BOOK, ON);

    assertThat(check.excess()).isEqualTo(cny("30.00"));
    assertThat(against(check.decision()))
        .containsExactly("price-above-marked", "price-above-maker-rule");
  }

  @ParameterizedTest
  @CsvSource({"1.5, 0.00", "1.501, 0.20", "2, 100.00", "1, 0.00"})
  void PRICE_02_more_hours_than_the_standard_need_a_reason(String hours, String excess) {
    PriceBook book =
        PriceBook.of(
            PriceList.of(
                price("LABOR", ChargeUnit.HOUR, "200.00")
                    .withStandardHours(new BigDecimal("1.5"))));
    PriceCheck check = PRICES.check(bill(labor(1, hours, "200.00")), book, ON);
    PriceCheck explained =
        PRICES.check(bill(labor(1, hours, "200.00").withOverTimeReason("rusted bolts")), book, ON);

    assertThat(check.excess()).isEqualTo(cny(excess));
    assertThat(check.decision().outcome())
        .contains(cny(excess).isZero() ? Permit.ALLOWED : Permit.NOT_YET);
    assertThat(explained.excess()).isEqualTo(cny("0.00"));
    assertThat(explained.decision().outcome()).contains(Permit.ALLOWED);
    if (hours.equals("2")) {
      assertThat(en(check.decision(), "hours-above-standard"))
          .isEqualTo(
              "Line 1: 2 hours are charged for LABOR, the standard has 1.5, and no reason is noted."
                  + " CNY 100.00 are not billable.");
    }
  }

  @Test
  void PRICE_02_a_price_too_high_and_hours_too_many_are_told_apart() {
    PriceBook book =
        PriceBook.of(
            PriceList.of(
                price("LABOR", ChargeUnit.HOUR, "200.00").withStandardHours(BigDecimal.ONE)));
    PriceCheck check = PRICES.check(bill(labor(1, "2", "220.00")), book, ON);

    assertThat(check.charged()).isEqualTo(cny("440.00"));
    assertThat(check.billable()).isEqualTo(cny("200.00"));
    assertThat(en(check.decision(), "price-above-marked")).contains("CNY 40.00 are too much");
    assertThat(en(check.decision(), "hours-above-standard"))
        .contains("CNY 200.00 are not billable");
  }

  @ParameterizedTest
  @CsvSource({
    "COUNTERFEIT, part-counterfeit, received-counterfeit",
    "INFERIOR, part-inferior, received-inferior"
  })
  void PRICE_03_bad_parts_neither_come_in_nor_are_charged(
      PartCondition condition, String charged, String received) {
    Decision<Permit> line = line(part(1, "500.00").withPartCondition(condition));
    Decision<Permit> receipt =
        PRICES.partReceipt(
            PartReceiptQuestion.builder()
                .partCondition(condition)
                .originProven(true)
                .kindLabeled(true)
                .build(),
            ON);

    assertThat(line.outcome()).contains(Permit.FORBIDDEN);
    assertThat(against(line)).containsExactly(charged);
    assertThat(receipt.outcome()).contains(Permit.FORBIDDEN);
    assertThat(against(receipt)).containsExactly(received);
  }

  @Test
  void PRICE_03_a_part_from_the_store_is_presumed_to_be_sound() {
    Decision<Permit> decision = line(part(1, "500.00").withPartCondition(Optional.empty()));

    assertThat(decision.outcome()).contains(Permit.ALLOWED);
    assertThat(decision.findings())
        .anyMatch(
            finding ->
                finding.isPresumption() && citations(finding).contains("requirements PRICE-03"));
  }

  @Test
  void the_kind_of_a_part_does_not_matter_where_the_customer_was_told_and_chose() {
    assertThat(
            line(part(1, "500.00")
                    .withPartKind(Optional.empty())
                    .withNoticeRecorded(true)
                    .withChoiceRecorded(true))
                .outcome())
        .contains(Permit.ALLOWED);
    assertThat(line(part(1, "500.00").withPartKind(Optional.empty())).outcome()).isEmpty();
  }

  @Test
  void all_that_is_against_a_line_is_told_at_once() {
    ChargeLine line =
        part(1, "530.00")
            .withPartKind(PartKind.REUSED)
            .withPartCondition(PartCondition.INFERIOR)
            .withNoticeRecorded(false)
            .withChoiceRecorded(false);

    assertThat(against(line(line)))
        .containsExactly(
            "price-above-marked",
            "part-inferior",
            "price-above-maker-rule",
            "part-notice-missing",
            "part-choice-missing");
  }

  @Test
  void labor_and_material_in_one_amount_can_be_held_against_a_price_as_well() {
    ChargeLine lump = fee(1, "WASH", "61.00").withKind(ChargeKind.LUMP);

    assertThat(against(line(lump))).containsExactly("price-above-marked");
  }

  // ---- parts and terms ----

  @Test
  void parts_need_papers_and_labels() {
    Decision<Permit> decision =
        PRICES.partReceipt(
            PartReceiptQuestion.builder()
                .partCondition(PartCondition.SOUND)
                .originProven(false)
                .kindLabeled(false)
                .build(),
            ON);

    assertThat(decision.outcome()).contains(Permit.NOT_YET);
    assertThat(reasons(decision)).containsExactly("origin-not-proven", "kind-not-labeled");
  }

  @Test
  void parts_that_nobody_inspected_are_not_decided_on() {
    Decision<Permit> decision =
        PRICES.partReceipt(
            PartReceiptQuestion.builder().originProven(true).kindLabeled(true).build(), ON);

    assertThat(decision.outcome()).isEmpty();
    assertThat(decision.missing()).extracting(MissingFact::name).containsExactly("receivedPart");
  }

  @Test
  void a_condition_that_is_not_named_is_not_decided_on() {
    SaleTermsQuestion question =
        SaleTermsQuestion.builder().conditional(true).householdRestricted(false).build();

    assertThat(PRICES.saleTerms(question, ON).outcome()).isEmpty();
    assertThat(PRICES.saleTerms(question.withConditional(Optional.empty()), ON).outcome())
        .isEmpty();
    assertThat(PRICES.saleTerms(question.withConditional(false), ON).outcome())
        .contains(Permit.ALLOWED);
    // what is said to be required is a condition, whatever else is said
    assertThat(
            PRICES
                .saleTerms(question.withConditional(false).withRequired(TiedThing.FINANCE), ON)
                .outcome())
        .contains(Permit.FORBIDDEN);
  }

  @Test
  void nobody_is_turned_away_for_the_household() {
    Decision<Permit> decision =
        PRICES.saleTerms(
            SaleTermsQuestion.builder()
                .addRequired(TiedThing.RESCUE, TiedThing.FINANCE)
                .householdRestricted(true)
                .build(),
            ON);

    assertThat(against(decision)).containsExactly("sale-tied", "household-restricted");
    assertThat(zh(decision, "sale-tied")).isEqualTo("以搭售为条件：finance, rescue；任何人都无权批准。");
  }

  // ---- mistakes ----

  @Test
  void currencies_are_not_mixed() {
    ChargeLine dollars = labor(1, "1", "1.00").withUnitPrice(Money.parse("USD 200.00"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> line(dollars))
        .withMessage(
            "PriceBook must be in the currency of the line USD 200.00, but has CNY 200.00 for"
                + " LABOR");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PRICES.fraudDamages(Money.parse("USD 1.00"), ON))
        .withMessage("FraudDamages.price must be in CNY and not negative, but was USD 1.00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PRICES.fraudDamages(cny("-0.01"), ON))
        .withMessage("FraudDamages.price must be in CNY and not negative, but was CNY -0.01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-06-30", "2010-01-01"})
  void before_the_pack_nothing_is_decided(LocalDate on) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PRICES.line(fee(1, "WASH", "60.00"), Optional.of(BOOK), on))
        .withMessageStartingWith(
            "Pack price-rules 2026.1 must be in force on the day asked about, but is from"
                + " 2022-07-01 and was asked about "
                + on);
    assertThatIllegalArgumentException().isThrownBy(() -> PRICES.fraudDamages(cny("1.00"), on));
  }

  @Test
  void an_answer_makes_sense() {
    Decision<Permit> decision = line(labor(1, "2", "200.00"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LinePrice(1, cny("1.00"), cny("1.01"), decision))
        .withMessage("LinePrice.billable must be from 0 to charged CNY 1.00, but was CNY 1.01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LinePrice(1, cny("1.00"), cny("-0.01"), decision))
        .withMessage("LinePrice.billable must be from 0 to charged CNY 1.00, but was CNY -0.01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PriceCheck(List.of(), decision))
        .withMessage("PriceCheck.lines must be one at least, but were []");
  }

  // ---- knowledge ----

  @Test
  void a_store_may_say_whose_prices_contracts_set() {
    PriceRules rules =
        with(folder.resolve("store"), parameter(PriceRules.CONTRACT_PAYERS, "string-list", "[]"))
            .service()
            .prices();

    assertThat(
            rules
                .line(labor(1, "1", "201.00").withPayer(BillPayer.STORE), Optional.of(BOOK), ON)
                .outcome())
        .contains(Permit.FORBIDDEN);
  }

  @Test
  void what_the_law_has_set_a_store_does_not_set_otherwise() {
    PriceRules rules =
        with(
                folder.resolve("store"),
                parameter(PriceRules.ORIGINAL_KINDS, "string-list", "[\"reused\"]"),
                parameter(PriceRules.NOT_TO_BE_TIED, "string-list", "[\"rescue\"]"),
                parameter(PriceRules.FRAUD_FACTOR, "number", "1"),
                parameter(PriceRules.FRAUD_MINIMUM, "money", "\"CNY 1.00\""))
            .service()
            .prices();

    assertThat(
            rules
                .line(
                    part(1, "500.00").withPartKind(PartKind.REUSED).withNoticeRecorded(false),
                    Optional.of(BOOK),
                    ON)
                .outcome())
        .contains(Permit.NOT_YET);
    assertThat(
            rules
                .saleTerms(SaleTermsQuestion.builder().addRequired(TiedThing.FINANCE).build(), ON)
                .outcome())
        .contains(Permit.FORBIDDEN);
    assertThat(rules.fraudDamages(cny("120.00"), ON).damages()).isEqualTo(cny("500.00"));
    assertThat(rules.fraudDamages(cny("300.00"), ON).damages()).isEqualTo(cny("900.00"));
  }

  @Test
  void the_cases_of_the_pack_come_out_and_show_everything() {
    assertThat(PRICES.runCases()).isEmpty();
    CaseCoverage.assertWhole(
        Bills.STANDARD.packs().pack(PriceRules.PACK),
        Map.of(
            PriceRules.CHARGE_LINE, Permit.class,
            PriceRules.PART_RECEIPT, Permit.class,
            PriceRules.FRAUD_DAMAGES, DamagesBasis.class));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PriceRules.of(PackLoader.create().load()));
  }

  @Test
  void questions_and_answers_come_back_from_json() {
    JsonRoundTrip.assertJson(
        SaleTermsQuestion.builder().conditional(true).addRequired(TiedThing.INSURANCE).build(),
        SaleTermsQuestion.class,
        "{\"conditional\": true, \"required\": [\"insurance\"]}");
    JsonRoundTrip.assertJson(
        PartReceiptQuestion.builder().partCondition(PartCondition.SOUND).kindLabeled(true).build(),
        PartReceiptQuestion.class,
        "{\"partCondition\": \"SOUND\", \"kindLabeled\": true}");
    JsonRoundTrip.assertSurvives(
        PRICES.check(bill(labor(1, "2", "220.00")), BOOK, ON), PriceCheck.class);
    JsonRoundTrip.assertSurvives(PRICES.fraudDamages(cny("120.00"), ON), FraudDamages.class);
  }

  @Test
  void answers_are_told_in_both_languages() {
    Decision<Permit> decision = line(labor(1, "2", "220.00"));

    assertThat(decision.explain(Locale.ENGLISH))
        .startsWith("The line must not be charged so")
        .contains("Charge the displayed price at most.");
    assertThat(decision.explain(Locale.CHINESE)).startsWith("该行不得如此收费").contains("收费不得超过标价。");
  }
}
