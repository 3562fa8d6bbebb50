package io.dealership.rules.usedcar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import io.dealership.core.usedcar.AppraisalReport;
import io.dealership.core.usedcar.DisclosedItem;
import io.dealership.core.usedcar.DisclosureItem;
import io.dealership.core.usedcar.DisclosureState;
import io.dealership.core.usedcar.UsedCarGrade;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.vehicle.VehicleUse;
import io.dealership.core.warranty.UsedCarSale;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.JsonRoundTrip;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.MissingFact;
import io.dealership.rules.decision.Permit;
import io.dealership.rules.gate.GateCheck;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.PackLoader;
import io.dealership.rules.pack.Verification;
import io.dealership.rules.warranty.UsedCarDuty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsedCarSalesTest {

  private static final LocalDate ON = LocalDate.of(2026, 3, 2);
  private static final KnowledgePacks PACKS = PackLoader.create().load(UsedCarSales.pack());
  private static final UsedCarSales RULES = UsedCarSales.of(PACKS);

  private static final List<DisclosureItem> ITEMS =
      List.of(
          DisclosureItem.USE,
          DisclosureItem.REPAIRS,
          DisclosureItem.ACCIDENTS,
          DisclosureItem.INSPECTION,
          DisclosureItem.MORTGAGE,
          DisclosureItem.TAXES,
          DisclosureItem.SCRAPPING_DATE);

  private static List<DisclosedItem> allClear() {
    return ITEMS.stream().map(item -> DisclosedItem.clear(item, "seen")).toList();
  }

  private static UsedCarSaleQuestion aSale() {
    return UsedCarSaleQuestion.builder()
        .underStopSale(false)
        .addAllKnown(allClear())
        .addAllShown(allClear())
        .appraisal(AppraisalReport.GIVEN)
        .guaranteeOwed(false)
        .build();
  }

  private static List<DisclosedItem> with(List<DisclosedItem> items, DisclosedItem other) {
    return Stream.concat(
            items.stream().filter(each -> !each.item().equals(other.item())), Stream.of(other))
        .toList();
  }

  private static List<String> reasons(Decision<?> decision) {
    return decision.findings().stream().map(finding -> finding.reason().code()).toList();
  }

  private static void assertClosed(UsedCarSaleQuestion question, String... reasons) {
    Decision<Permit> decision = RULES.sale(question, ON);
    assertThat(decision.outcome()).contains(Permit.NOT_YET);
    assertThat(reasons(decision)).containsExactly(reasons);
    assertThat(decision.findings()).allMatch(finding -> finding.nextStep().isPresent());
  }

  // ---- grade ----

  private static Decision<UsedCarGrade> grade(String score, Boolean accident) {
    return RULES.grade(
        GradeQuestion.builder()
            .score(Optional.ofNullable(score).map(BigDecimal::new))
            .accidentCar(Optional.ofNullable(accident))
            .build(),
        ON);
  }

  @ParameterizedTest(name = "{0} R-403 score {1}, accident {2}: {3}")
  @CsvSource({
    "U05, 100, false, FIRST",
    "U05, 90, false, FIRST",
    "U05, 90.00, false, FIRST",
    "U05, 89.9, false, SECOND",
    "U05, 89.999999, false, SECOND",
    "U05, 60, false, SECOND",
    "U05, 59.9, false, THIRD",
    "U05, 20, false, THIRD",
    "U05, 19.9, false, FOURTH",
    "U05, 0, false, FOURTH",
    "U06, 95, true, FIFTH",
    "U06, 0, true, FIFTH",
    "U06, , true, FIFTH"
  })
  void U05_the_lower_bound_is_within_the_grade_and_an_accident_overrides_the_score(
      String id, String score, Boolean accident, UsedCarGrade expected) {
    assertThat(grade(score, accident).outcome()).contains(expected);
  }

  @Test
  void R_403_an_accident_that_nobody_ruled_out_leaves_the_grade_open() {
    assertThat(grade("95", null).outcome()).isEmpty();
    assertThat(grade("95", null).possible())
        .containsExactlyInAnyOrder(UsedCarGrade.FIFTH, UsedCarGrade.FIRST);
    assertThat(grade(null, false).missing()).extracting(MissingFact::name).containsExactly("score");
    assertThat(grade("89.9", false).findings().get(0).message(Locale.CHINESE))
        .isEqualTo("分值89.9，为二级。");
  }

  @ParameterizedTest(name = "score {0}")
  @CsvSource({"-0.1", "100.1", "-1", "1000"})
  void a_score_out_of_range_is_refused(BigDecimal score) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GradeQuestion.builder().score(score).build())
        .withMessage("GradeQuestion.score must be from 0 to 100, but was " + score);
  }

  @Property(tries = 300)
  void more_points_are_never_a_worse_grade(
      @ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal one,
      @ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal other) {
    UsedCarGrade worse = grade(one.min(other).toPlainString(), false).outcome().orElseThrow();
    UsedCarGrade better = grade(one.max(other).toPlainString(), false).outcome().orElseThrow();

    assertThat(better).isGreaterThanOrEqualTo(worse);
    assertThat(better).isEqualTo(plain(one.max(other)));
  }

  private static UsedCarGrade plain(BigDecimal score) {
    double points = score.doubleValue();
    return points >= 90
        ? UsedCarGrade.FIRST
        : points >= 60
            ? UsedCarGrade.SECOND
            : points >= 20 ? UsedCarGrade.THIRD : UsedCarGrade.FOURTH;
  }

  @Test
  void the_weights_are_data_that_is_marked_as_not_verified() {
    assertThat(RULES.gradeWeights(ON).verification()).isEqualTo(Verification.UNVERIFIED);
    assertThat(RULES.gradeWeights(ON).numbers().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("100");
  }

  // ---- disclosure ----

  @Test
  void R_402_an_item_that_nobody_knows_is_shown_as_not_known_with_a_warning() {
    UsedCarSaleQuestion question =
        aSale()
            .withKnown(
                DisclosedItem.clear(DisclosureItem.USE, "private"),
                DisclosedItem.adverse(DisclosureItem.ACCIDENTS, "rear impact in 2024"),
                DisclosedItem.unknown(DisclosureItem.TAXES),
                DisclosedItem.clear(DisclosureItem.of("tyres"), "new"));

    DisclosureSheet sheet = RULES.disclosure(question, ON);

    assertThat(sheet.lines())
        .extracting(line -> line.item().item() + " " + line.decision().outcome().orElseThrow())
        .containsExactly(
            "use AS_CLEAR",
            "repairs AS_UNKNOWN",
            "accidents AS_ADVERSE",
            "inspection AS_UNKNOWN",
            "mortgage AS_UNKNOWN",
            "taxes AS_UNKNOWN",
            "scrapping-date AS_UNKNOWN",
            "tyres AS_CLEAR");
    assertThat(sheet.warnings()).hasSize(5);
    assertThat(sheet.warnings().get(0).decision().findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("Nobody knows: repairs. It is shown as not known.");
    assertThat(sheet.lines().get(2).decision().findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("The buyer has to know: accidents: rear impact in 2024.");
    assertThat(sheet.lines())
        .allMatch(line -> line.decision().findings().get(0).nextStep().isPresent());
  }

  @ParameterizedTest(name = "known {0}, shown {1}: {2}")
  @CsvSource({
    "UNKNOWN, CLEAR, not-shown-truly",
    "ADVERSE, CLEAR, not-shown-truly",
    "ADVERSE, UNKNOWN, not-shown-truly",
    "UNKNOWN, UNKNOWN, ",
    "CLEAR, UNKNOWN, ",
    "CLEAR, ADVERSE, ",
    "ADVERSE, ADVERSE, ",
    "UNKNOWN, ADVERSE, ",
    "CLEAR, CLEAR, "
  })
  void R_402_what_nobody_knows_is_never_shown_as_fine(
      DisclosureState known, DisclosureState shown, String reason) {
    UsedCarSaleQuestion question =
        aSale()
            .withKnown(with(allClear(), item(known)))
            .withShown(with(allClear(), item(shown)))
            .withBuyerWarned(true);

    if (reason == null) {
      assertThat(RULES.sale(question, ON).outcome()).contains(Permit.ALLOWED);
    } else {
      assertClosed(question, reason);
      assertThat(RULES.sale(question, ON).findings().get(0).message(Locale.ENGLISH))
          .isEqualTo(
              "The sheet for the buyer shows this better than it is known to be: accidents.");
    }
  }

  private static DisclosedItem item(DisclosureState state) {
    return new DisclosedItem(DisclosureItem.ACCIDENTS, state, Optional.empty());
  }

  @Test
  void R_402_every_item_stands_on_the_sheet_and_the_buyer_is_warned() {
    UsedCarSaleQuestion unknown =
        aSale()
            .withKnown(with(allClear(), DisclosedItem.unknown(DisclosureItem.MORTGAGE)))
            .withShown(with(allClear(), DisclosedItem.unknown(DisclosureItem.MORTGAGE)));

    assertClosed(unknown.withBuyerWarned(false), "buyer-not-warned");
    assertThat(reasons(RULES.sale(unknown.withBuyerWarned(true), ON)))
        .containsExactly("sale-allowed-warned");
    assertThat(RULES.sale(unknown, ON).missing())
        .extracting(MissingFact::name)
        .containsExactly("buyerWarned");
    UsedCarSaleQuestion shorter = aSale().withShown(allClear().subList(0, 5));
    assertClosed(shorter, "items-not-shown");
    assertThat(RULES.sale(shorter, ON).findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("The sheet for the buyer leaves out: taxes, scrapping-date.");
    assertClosed(aSale().withShown().withSheetMade(false), "items-not-shown");
    assertThat(RULES.sale(aSale().withShown(), ON).missing())
        .extracting(MissingFact::name)
        .containsExactlyInAnyOrder("itemsShown", "shownTruly");
  }

  // ---- the rest of the gate ----

  @Test
  void R_601_a_recall_that_stops_the_sale_no_approval_heals() {
    Decision<Permit> decision = RULES.sale(aSale().withUnderStopSale(true), ON);

    assertThat(decision.outcome()).contains(Permit.FORBIDDEN);
    assertThat(reasons(decision)).containsExactly("recall-stop");
  }

  @ParameterizedTest(name = "UCAR-01 {0}: {1}")
  @CsvSource({"MISSING, no-appraisal", "WRONG, appraisal-wrong", "NOT_GIVEN, appraisal-not-given"})
  void UCAR_01_the_customer_has_a_report_that_is_right(AppraisalReport report, String reason) {
    assertThat(RULES.sale(aSale(), ON).outcome()).contains(Permit.ALLOWED);
    assertClosed(aSale().withAppraisal(report), reason);
  }

  @Test
  void R_401_a_guarantee_that_is_owed_stands_in_the_contract() {
    UsedCarSale young =
        UsedCarSale.builder()
            .byDealer(true)
            .toEndUser(true)
            .firstRegisteredOn(LocalDate.of(2024, 3, 15))
            .deliveredOn(ON)
            .odometer(Odometer.of(20_000))
            .formerUse(VehicleUse.HOUSEHOLD)
            .build();
    DealershipRules all = DealershipRules.standard();
    boolean owed =
        all.warranty().usedCarDuty(young, ON).outcome().orElseThrow() == UsedCarDuty.OWED;

    assertThat(owed).isTrue();
    UsedCarSaleQuestion question = aSale().withGuaranteeOwed(owed);
    assertClosed(question.withGuaranteePromised(false), "guarantee-not-promised");
    assertThat(all.usedCars().sale(question.withGuaranteePromised(true), ON).outcome())
        .contains(Permit.ALLOWED);
  }

  @Test
  void every_cause_is_named_at_once() {
    Decision<Permit> decision =
        RULES.sale(
            UsedCarSaleQuestion.builder()
                .underStopSale(true)
                .addShown(DisclosedItem.clear(DisclosureItem.USE, "private"))
                .buyerWarned(false)
                .appraisal(AppraisalReport.MISSING)
                .guaranteeOwed(true)
                .guaranteePromised(false)
                .build(),
            ON);

    assertThat(decision.outcome()).contains(Permit.FORBIDDEN);
    assertThat(reasons(decision))
        .containsExactly(
            "recall-stop",
            "items-not-shown",
            "not-shown-truly",
            "buyer-not-warned",
            "no-appraisal",
            "guarantee-not-promised");
  }

  @Test
  void the_causes_are_exactly_what_has_to_be_cured() {
    GateCheck.of(
            PACKS.pack(UsedCarSales.PACK),
            UsedCarSales.SALE,
            Map.of("appraisal", List.of("MISSING", "WRONG", "NOT_GIVEN", "GIVEN")))
        .cure("recall-stop", "recallStop", false)
        .cure("items-not-shown", "itemsShown", true)
        .cure("not-shown-truly", "shownTruly", true)
        .cure("buyer-not-warned", "buyerWarned", true)
        .cure("no-appraisal", "appraisal", "GIVEN")
        .cure("appraisal-wrong", "appraisal", "GIVEN")
        .cure("appraisal-not-given", "appraisal", "GIVEN")
        .cure("guarantee-not-promised", "guaranteePromised", true)
        .assertExact(UsedCarSalesTest::program);
  }

  private static List<String> program(Map<String, Object> facts) {
    List<String> causes = new ArrayList<>();
    if ((boolean) facts.get("recallStop")) {
      causes.add("recall-stop");
    }
    if (!(boolean) facts.get("itemsShown")) {
      causes.add("items-not-shown");
    }
    if (!(boolean) facts.get("shownTruly")) {
      causes.add("not-shown-truly");
    }
    if ((boolean) facts.get("itemsUnknown") && !(boolean) facts.get("buyerWarned")) {
      causes.add("buyer-not-warned");
    }
    switch ((String) facts.get("appraisal")) {
      case "MISSING" -> causes.add("no-appraisal");
      case "WRONG" -> causes.add("appraisal-wrong");
      case "NOT_GIVEN" -> causes.add("appraisal-not-given");
      default -> {}
    }
    if ((boolean) facts.get("guaranteeOwed") && !(boolean) facts.get("guaranteePromised")) {
      causes.add("guarantee-not-promised");
    }
    return causes;
  }

  // ---- pack and values ----

  @Test
  void all_cases_of_the_pack_come_out_as_they_should() {
    assertThat(RULES.runCases()).isEmpty();
  }

  @Test
  void each_item_stands_once_and_no_sheet_shows_nothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                aSale()
                    .withKnown(
                        DisclosedItem.unknown(DisclosureItem.USE),
                        DisclosedItem.clear(DisclosureItem.USE, "private")))
        .withMessage("UsedCarSaleQuestion.known must have each item once, but had use twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aSale().withSheetMade(false))
        .withMessage(
            "UsedCarSaleQuestion.shown must be empty where there is no sheet, but was 7 items");
  }

  @Test
  void values_come_back_from_json() {
    JsonRoundTrip.assertSurvives(aSale(), UsedCarSaleQuestion.class);
    JsonRoundTrip.assertSurvives(RULES.disclosure(aSale(), ON), DisclosureSheet.class);
    JsonRoundTrip.assertJson(
        GradeQuestion.builder().accidentCar(false).score(new BigDecimal("89.9")).build(),
        GradeQuestion.class,
        "{\"accidentCar\": false, \"score\": 89.9}");
  }

  @Test
  void questions_are_equal_by_value_and_null_is_refused() {
    new EqualsTester()
        .addEqualityGroup(aSale(), aSale().withGuaranteeOwed(false))
        .addEqualityGroup(aSale().withGuaranteeOwed(true))
        .testEquals();
    new NullPointerTester()
        .setDefault(UsedCarSaleQuestion.class, aSale())
        .setDefault(GradeQuestion.class, GradeQuestion.builder().build())
        .setDefault(LocalDate.class, ON)
        .testAllPublicInstanceMethods(RULES);
  }
}
