package io.dealership.rules.warranty;

import static io.dealership.rules.warranty.Histories.START;
import static io.dealership.rules.warranty.Histories.aCar;
import static io.dealership.rules.warranty.Histories.at;
import static io.dealership.rules.warranty.Histories.visit;
import static io.dealership.rules.warranty.Histories.withVisits;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.time.RepairDays;
import io.dealership.core.vehicle.Component;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.warranty.CountRange;
import io.dealership.core.warranty.Diagnosis;
import io.dealership.core.warranty.RepairVisit;
import io.dealership.core.warranty.ReplacedPart;
import io.dealership.core.warranty.SafetyFailure;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.MissingFact;
import io.dealership.rules.pack.PackSealer;
import io.dealership.rules.pack.PackSource;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeRulesTest {

  private static final WarrantyRules LAW = DealershipRules.standard().warranty();
  private static final LocalDate ON = LocalDate.of(2025, 6, 1);
  private static final Instant OPENED = Instant.parse("2025-05-12T01:00:00Z");

  private static ExchangeQuestion inTerm() {
    return at(aCar(START), ON, 20_000);
  }

  private static ExchangeQuestion overNewYear() {
    return at(
        aCar(LocalDate.of(2021, 12, 31), LocalDate.of(2022, 1, 1)),
        LocalDate.of(2023, 6, 1),
        20_000);
  }

  private static ExchangeAnswer decide(ExchangeQuestion car) {
    return LAW.exchange(car, car.fault().requestedOn().orElse(ON));
  }

  private static CountRange reached(ExchangeQuestion car, String fact) {
    return decide(car).thresholds().stream()
        .filter(threshold -> threshold.fact().equals(fact))
        .findFirst()
        .orElseThrow()
        .reached();
  }

  private static List<String> missing(ExchangeAnswer answer) {
    return answer.decision().missing().stream()
        .filter(fact -> fact.presumed().isEmpty())
        .map(MissingFact::name)
        .toList();
  }

  // ---- ranges ----

  @ParameterizedTest(name = "R-505 {0} days under 2022")
  @CsvSource({
    "30, REPAIR_ONLY",
    "28..30, REPAIR_ONLY",
    "31+, EXCHANGE_OR_RETURN",
    "30..31, ",
    "2+, "
  })
  void a_range_across_the_threshold_is_never_a_no(
      CountRange days, @Nullable ExchangeRight outcome) {
    var answer = decide(inTerm().withRepairDays(days));

    assertThat(answer.outcome()).isEqualTo(Optional.ofNullable(outcome));
    assertThat(missing(answer)).isEqualTo(outcome != null ? List.of() : List.of("repairDays"));
  }

  @Test
  void r505_what_must_be_found_out_is_named_for_people() {
    var answer = decide(inTerm().withSameFaultRepairs(CountRange.atLeast(3)));

    assertThat(answer.outcome()).isEmpty();
    assertThat(answer.dutyBearer()).isEqualTo(DutyBearer.OPEN);
    assertThat(answer.decision().possible())
        .containsExactlyInAnyOrder(ExchangeRight.REPAIR_ONLY, ExchangeRight.EXCHANGE_OR_RETURN);
    assertThat(answer.decision().missing().get(0).label(Locale.ENGLISH))
        .isEqualTo("number of repairs of the same defect in the whole network");
    assertThat(answer.decision().missing().get(0).label(Locale.CHINESE))
        .isEqualTo("同一质量问题的累计修理次数（含网络内其他店）");
    assertThat(answer.explain(Locale.ENGLISH))
        .contains("Missing: number of repairs of the same defect in the whole network")
        .contains("number of repairs of the same defect in the whole network: 3+ of 5, 0..2 left");
  }

  @Test
  void r505_another_row_decides_whatever_the_range_is() {
    var answer =
        decide(
            inTerm()
                .withSameFaultRepairs(CountRange.UNKNOWN)
                .withSafetyRepairs(CountRange.UNKNOWN)
                .withRepairDays(CountRange.of(31)));

    assertThat(answer.outcome()).contains(ExchangeRight.EXCHANGE_OR_RETURN);
    assertThat(missing(answer)).isEmpty();
  }

  @Test
  void r505_a_range_that_decides_stands_in_the_finding() {
    var answer = decide(inTerm().withRepairDays(CountRange.atLeast(40)));

    assertThat(answer.decision().findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("Repairs of defects took >= 40 days in all, which is more than 30.");
    assertThat(answer.decision().findings().get(0).message(Locale.CHINESE))
        .isEqualTo("因质量问题累计修理 >= 40 日，超过 30 日。");
    assertThat(answer.decision().findings().get(0).citations())
        .hasToString("[cn-order-43-2021 24(1)(4), regulations R-107, regulations R-108]");
  }

  // ---- visits and counts ----

  @Test
  void visits_of_a_part_of_the_network_are_the_least() {
    var car = withVisits(inTerm(), visit(30, "P0301"), visit(30, "P0301"), visit(1, "P0420"));

    assertThat(reached(car, "sameFaultRepairs")).isEqualTo(CountRange.of(2));
    assertThat(reached(car, "repairDays")).isEqualTo(CountRange.of(5));
    assertThat(reached(car.withVisitsComplete(false), "sameFaultRepairs"))
        .isEqualTo(CountRange.atLeast(2));
    assertThat(reached(car.withVisitsComplete(Optional.empty()), "repairDays"))
        .isEqualTo(CountRange.atLeast(5));
    assertThat(decide(car.withVisitsComplete(false)).outcome()).isEmpty();
  }

  @Test
  void a_count_is_the_whole_number_and_must_agree_with_the_visits() {
    var car =
        withVisits(inTerm(), visit(30, "P0301"), visit(30, "P0301")).withVisitsComplete(false);

    assertThat(reached(car.withRepairDays(CountRange.of(9)), "repairDays"))
        .isEqualTo(CountRange.of(9));
    assertThat(reached(car.withRepairDays(CountRange.between(1, 9)), "repairDays"))
        .isEqualTo(CountRange.between(4, 9));
    assertThat(
            reached(
                car.withVisitsComplete(true).withRepairDays(CountRange.atLeast(1)), "repairDays"))
        .isEqualTo(CountRange.of(4));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> decide(car.withRepairDays(CountRange.of(3))))
        .withMessage(
            "ExchangeQuestion.repairDays must agree with the visits, which show 4+, but was 3");
  }

  @Test
  void a_visit_whose_cause_fault_or_safety_is_not_known_may_count_or_not() {
    RepairVisit known = visit(30, "P0301").withSafetyFailure(SafetyFailure.BRAKE_FAILURE);
    var car =
        withVisits(
            inTerm(),
            known,
            visit(5, "P0301").withDiagnosis(Diagnosis.UNCLEAR),
            visit(5, "P0420").withDiagnosis(Diagnosis.NO_DEFECT),
            visit(5, "x").withFault(Optional.empty()).withSafetyFailure(Optional.empty()),
            visit(5, "y")
                .withDiagnosis(Optional.empty())
                .withReplacedParts(ReplacedPart.assembly(Component.ENGINE)));

    assertThat(reached(car, "sameFaultRepairs")).isEqualTo(CountRange.between(1, 3));
    assertThat(reached(car, "safetyRepairs")).isEqualTo(CountRange.between(1, 2));
    assertThat(reached(car, "repairDays")).isEqualTo(CountRange.between(3, 5));
    assertThat(reached(car, "assemblyReplacements")).isEqualTo(CountRange.between(0, 1));
    assertThat(reached(car, "samePartReplacements")).isEqualTo(CountRange.ZERO);
  }

  @Test
  void a_repair_that_goes_on_counts_with_its_days_only() {
    RepairVisit open =
        RepairVisit.builder().openedAt(OPENED).diagnosis(Diagnosis.CONFIRMED_DEFECT).build();
    var car = withVisits(inTerm(), open, visit(30, "P0301"));

    assertThat(reached(car, "repairDays")).isEqualTo(CountRange.atLeast(2));
    var asOf = car.withAsOf(OPENED.plus(Duration.ofHours(121)));
    assertThat(reached(asOf, "repairDays")).isEqualTo(CountRange.of(8));
    assertThat(reached(asOf, "sameFaultRepairs")).isEqualTo(CountRange.of(1));
    assertThat(decide(asOf).loaners())
        .containsExactly(
            new LoanerEntitlement(RepairDays.of(6), RepairDays.of(1)),
            new LoanerEntitlement(RepairDays.of(2), RepairDays.NONE));
    assertThat(decide(car).loaners()).hasSize(1);
  }

  @Test
  void r107_any_two_assemblies_when_the_pack_says_so(@TempDir Path folder) throws IOException {
    Path copy = PackFolders.copy(PackFolders.LAW, folder.resolve("law"));
    Path file = copy.resolve("parameters.json");
    Files.writeString(
        file, Files.readString(file).replace("\"value\": \"same\"", "\"value\": \"any\""));
    PackSealer.seal(copy, PackFolders.loader());
    var any =
        WarrantyRules.of(
            PackFolders.loader().load(PackSource.folder(copy), WarrantyRules.layersPack()));
    var car =
        withVisits(
            inTerm().withStillAbnormal(true),
            visit(5, "P0301", ReplacedPart.assembly(Component.ENGINE)),
            visit(5, "P0700", ReplacedPart.assembly(Component.TRANSMISSION)));

    assertThat(any.exchange(car, ON).outcome()).contains(ExchangeRight.EXCHANGE_OR_RETURN);
    assertThat(decide(car).outcome()).contains(ExchangeRight.REPAIR_ONLY);
  }

  // ---- editions ----

  @Test
  void r116_both_editions_agree_on_36_days_to_the_point() {
    var agreed =
        decide(overNewYear().withStillAbnormal(true).withAssemblyReplacements(CountRange.of(2)));

    assertThat(agreed.outcome()).contains(ExchangeRight.EXCHANGE_OR_RETURN);
    assertThat(agreed.decision().findings().get(0).reason().code())
        .isEqualTo("both-editions-agree");
    assertThat(agreed.resaleLabel()).isEmpty();
    assertThat(agreed.thresholds()).isEmpty();
    assertThat(agreed.windows()).isEmpty();
  }

  @ParameterizedTest(name = "R-116 {0} days")
  @CsvSource({"30, REPAIR_ONLY", "31, ", "35, ", "36, "})
  void r116_the_editions_disagree_between_their_thresholds(
      int days, @Nullable ExchangeRight outcome) {
    var answer = decide(overNewYear().withRepairDays(CountRange.of(days)));

    assertThat(answer.outcome()).isEqualTo(Optional.ofNullable(outcome));
    if (outcome == null) {
      assertThat(missing(answer)).containsExactly("edition");
      assertThat(answer.decision().headline(Locale.ENGLISH))
          .isEqualTo("Undetermined: facts are missing");
    }
  }

  @Test
  void r116_what_follows_is_told_where_both_editions_say_the_same() {
    var car =
        overNewYear()
            .withStillAbnormal(true)
            .withAssemblyReplacements(CountRange.of(2))
            .withPrice(Money.parse("CNY 200000.00"))
            .withClaimedOn(LocalDate.of(2023, 6, 1));

    // 0.5 % is in both ranges, 0.4 % in one, 0.9 % in none
    var both = decide(car.withUsageCoefficient(new BigDecimal("0.005")));
    assertThat(both.amounts().orElseThrow().compensation()).hasToString("CNY 20000.00");
    assertThat(both.deadlines()).isEmpty();
    assertThat(decide(car.withUsageCoefficient(new BigDecimal("0.004"))).outcome()).isPresent();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> decide(car.withUsageCoefficient(new BigDecimal("0.009"))))
        .withMessage(
            "Coefficient n must be from 0.005 to 0.008 under EDITION_2013 (cn-order-150-2012 25),"
                + " but was 0.009; Coefficient n must be from 0 to 0.005 under EDITION_2022"
                + " (cn-order-43-2021 27), but was 0.009");
  }

  @Test
  void without_a_day_of_sale_only_what_is_no_household_car_is_decided() {
    var car = inTerm().withRepairDays(CountRange.of(36));
    var unsold =
        car.withFault(
            car.fault().withInvoicedOn(Optional.empty()).withDeliveredOn(Optional.empty()));

    var answer = decide(unsold);
    assertThat(answer.outcome()).isEmpty();
    assertThat(missing(answer)).contains("edition");
    assertThat(answer.thresholds()).isEmpty();
    assertThat(answer.windows()).isEmpty();
    assertThat(LAW.loaner(unsold.fault(), visit(200, "P0301"), ON)).isEmpty();
  }

  @Test
  void sold_before_all_rules_nothing_follows() {
    var car = at(aCar(LocalDate.of(2013, 9, 30)), LocalDate.of(2014, 6, 1), 9_000);

    var answer = decide(car.withUsageCoefficient(BigDecimal.ONE));

    assertThat(answer.outcome()).contains(ExchangeRight.NOT_UNDER_RULES);
    assertThat(answer.dutyBearer()).isEqualTo(DutyBearer.NOBODY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LAW.exchangeDeadlines(WarrantyEdition.NONE, ON, ON))
        .withMessage(
            "WarrantyEdition must be one of the law, but was NONE: sold before its first rules");
  }

  @Test
  void the_start_of_2013_is_the_invoice_and_without_it_not_known() {
    var car = at(aCar(LocalDate.of(2021, 5, 1)), LocalDate.of(2022, 6, 1), 20_000);
    var delivered = car.withFault(car.fault().withInvoicedOn(Optional.empty()));

    assertThat(decide(delivered.withRepairDays(CountRange.of(36))).outcome()).isEmpty();
    assertThat(decide(delivered).outcome()).contains(ExchangeRight.REPAIR_ONLY);
    assertThat(decide(delivered).windows()).isEmpty();
  }

  @Test
  void a_day_before_the_pack_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LAW.exchange(inTerm(), LocalDate.of(2013, 9, 30)))
        .withMessageContaining("must be in force on the day asked about");
  }

  // ---- B3: rest days ----

  @Test
  void b3_a_rest_day_is_told_with_both_answers_and_who_must_choose() {
    var car = at(aCar(START).withRepairDays(CountRange.of(31)), LocalDate.of(2026, 3, 16), 20_000);

    var decision = decide(car).decision();

    assertThat(decision.outcome()).contains(ExchangeRight.BORDERLINE);
    assertThat(decision.possible())
        .containsExactlyInAnyOrder(ExchangeRight.REPAIR_ONLY, ExchangeRight.EXCHANGE_OR_RETURN);
    assertThat(decision.headline(Locale.CHINESE)).isEqualTo("临界：需决定是否顺延");
    assertThat(decision.findings().get(0).nextStep().orElseThrow().code())
        .isEqualTo("choose-roll-over");
    assertThat(decision.findings())
        .extracting(finding -> finding.reason().code())
        .contains("exchange-time-ended", "repair-days-over");
    assertThat(LAW.withWorkingDays(day -> true).exchange(car, LocalDate.of(2026, 3, 16)).outcome())
        .contains(ExchangeRight.REPAIR_ONLY);
  }

  @Test
  void b3_with_roll_over_there_is_no_borderline(@TempDir Path folder) throws IOException {
    Path copy = PackFolders.copy(PackFolders.LAW, folder.resolve("law"));
    Path file = copy.resolve("parameters.json");
    String text = Files.readString(file);
    int at = text.indexOf("false", text.indexOf("count.rollOver"));
    Files.writeString(file, text.substring(0, at) + "true" + text.substring(at + 5));
    PackSealer.seal(copy, PackFolders.loader());
    var rolling =
        WarrantyRules.of(
            PackFolders.loader().load(PackSource.folder(copy), WarrantyRules.layersPack()));
    var car = at(aCar(START).withRepairDays(CountRange.of(31)), LocalDate.of(2026, 3, 16), 20_000);

    assertThat(rolling.exchange(car, LocalDate.of(2026, 3, 16)).outcome())
        .contains(ExchangeRight.EXCHANGE_OR_RETURN);
  }

  @Test
  void b3_an_unknown_count_leaves_a_rest_day_open() {
    var car = at(aCar(START).withRepairDays(CountRange.UNKNOWN), LocalDate.of(2026, 3, 16), 20_000);

    assertThat(decide(car).outcome()).isEmpty();
    assertThat(missing(decide(car))).containsExactly("repairDays");
  }

  // ---- what is left, as values and text ----

  @Test
  void what_is_left_is_told_in_both_languages() {
    var answer =
        decide(
            at(
                aCar(START)
                    .withRepairDays(CountRange.of(12))
                    .withSameFaultRepairs(CountRange.of(1)),
                LocalDate.of(2024, 5, 10),
                2_400));

    assertThat(answer.thresholds())
        .extracting(ThresholdLeft::fact, ThresholdLeft::needed, ThresholdLeft::left)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("safetyRepairs", 2, CountRange.of(2)),
            org.assertj.core.groups.Tuple.tuple("assemblyReplacements", 2, CountRange.of(2)),
            org.assertj.core.groups.Tuple.tuple("samePartReplacements", 2, CountRange.of(2)),
            org.assertj.core.groups.Tuple.tuple("repairDays", 31, CountRange.of(19)),
            org.assertj.core.groups.Tuple.tuple("sameFaultRepairs", 5, CountRange.of(4)));
    assertThat(answer.windows().stream().map(window -> window.text(Locale.ENGLISH)))
        .containsExactly(
            "term of repair: 1039 days left, 57600 km left",
            "term of exchange and return: 674 days left, 47600 km left",
            "time of early failures: 4 days left, 600 km left",
            "seven days: over");
    assertThat(answer.windows().stream().map(window -> window.text(Locale.CHINESE)))
        .containsExactly(
            "包修期：还有 1039 天、57600 公里",
            "三包有效期：还有 674 天、47600 公里",
            "早期故障期限：还有 4 天、600 公里",
            "七日期限：已结束");
    assertThat(answer.thresholds().get(3).text(Locale.ENGLISH))
        .isEqualTo("days of repairs of defects in the whole network: 12 of 31, 19 left");
    assertThat(answer.thresholds().get(3).text(Locale.CHINESE))
        .isEqualTo("质量问题的累计修理日数（含网络内其他店）：已计 12，须达到 31，还差 19");
    assertThat(answer).hasToString("warranty-exchange on 2024-05-10: REPAIR_ONLY");
  }

  @Test
  void what_would_change_the_answer_is_one_more_day() {
    var answer = decide(inTerm().withRepairDays(CountRange.of(30)));

    assertThat(answer.decision().alternatives())
        .anySatisfy(
            alternative ->
                assertThat(alternative.text(Locale.ENGLISH))
                    .isEqualTo(
                        "If days of repairs of defects in the whole network >= 31: Exchange or"
                            + " return at the customer's choice, with compensation for use"));
  }

  @Test
  void without_a_price_or_what_the_compensation_needs_there_are_no_amounts() {
    var car = inTerm().withRepairDays(CountRange.of(31));
    var priced = car.withPrice(Money.parse("CNY 200000.00"));
    BigDecimal n = new BigDecimal("0.004");

    assertThat(decide(car.withUsageCoefficient(n)).amounts()).isEmpty();
    assertThat(decide(priced).amounts()).isEmpty();
    assertThat(decide(priced.withUsageCoefficient(n)).amounts().orElseThrow().netOnReturn())
        .hasToString("CNY 184000.00");
    assertThat(decide(inTerm().withPrice(Money.parse("CNY 1.00"))).amounts()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                LAW.compensation(
                    WarrantyEdition.EDITION_2022, Money.parse("CNY -1.00"), Odometer.ZERO, n, ON))
        .withMessage("WarrantyRules.compensation.price must not be negative, but was CNY -1.00");
  }

  @Test
  void a_loaner_ends_with_the_term_of_repair() {
    var car = at(aCar(START), LocalDate.of(2027, 3, 16), 20_000);
    var far = at(aCar(START), ON, 60_001);
    RepairVisit visit = visit(200, "P0301");

    assertThat(LAW.loaner(car.fault(), visit, LocalDate.of(2027, 3, 16)))
        .contains(new LoanerEntitlement(RepairDays.of(9), RepairDays.NONE));
    assertThat(LAW.loaner(far.fault(), visit, ON))
        .contains(new LoanerEntitlement(RepairDays.of(9), RepairDays.NONE));
    assertThat(decide(withVisits(car, visit)).loaners()).isEmpty();
    var unread = far.fault().withOdometer(Optional.empty());
    assertThat(LAW.loaner(unread, visit, ON)).isEmpty();
    assertThat(LAW.loaner(unread, visit.withOdometer(Odometer.of(9)), ON)).isPresent();
    assertThat(LAW.loaner(far.fault(), RepairVisit.builder().build(), ON)).isEmpty();
  }
}
