package io.dealership.rules.warranty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealership.core.identity.RepairOrderNumber;
import io.dealership.core.identity.Vin;
import io.dealership.core.service.JobLine;
import io.dealership.core.service.RepairOrder;
import io.dealership.core.vehicle.Brand;
import io.dealership.core.vehicle.Component;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.vehicle.VehicleClass;
import io.dealership.core.vehicle.VehicleUse;
import io.dealership.core.warranty.Diagnosis;
import io.dealership.core.warranty.VoucherState;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.MissingFact;
import io.dealership.rules.document.InvalidDocumentException;
import io.dealership.rules.document.Problem;
import io.dealership.rules.pack.PackLoader;
import io.dealership.rules.pack.PackSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class WarrantyRulesTest {

  private static final LocalDate SOLD = LocalDate.of(2024, 3, 15);
  private static final LocalDate ON = LocalDate.of(2025, 6, 2);
  private static final WarrantyRules LAW = DealershipRules.standard().warranty();

  private static WarrantyQuestion anEngine() {
    return WarrantyQuestion.builder()
        .brand(Brand.of("better"))
        .vehicleClass(VehicleClass.PASSENGER_CAR)
        .vehicleUse(VehicleUse.HOUSEHOLD)
        .invoicedOn(SOLD)
        .deliveredOn(SOLD)
        .odometer(Odometer.of(20_000))
        .component(Component.ENGINE)
        .diagnosis(Diagnosis.CONFIRMED_DEFECT)
        .voucher(VoucherState.PRESENT)
        .build();
  }

  private static String promise(String more) {
    return """
        {"brand": "better", "soldFrom": "2022-01-01", "uses": [], "wearParts": {},
         "source": "vouchers 1", %s}
        """
        .formatted(more);
  }

  private static List<String> missing(Decision<?> decision) {
    return decision.missing().stream()
        .filter(fact -> fact.presumed().isEmpty())
        .map(MissingFact::name)
        .toList();
  }

  private static List<String> reasons(Decision<?> decision) {
    return decision.findings().stream().map(finding -> finding.reason().code()).toList();
  }

  // ---- asking ----

  @Test
  void a_job_line_is_decided_on_the_day_and_reading_of_its_order() {
    RepairOrder order =
        RepairOrder.builder()
            .number(RepairOrderNumber.of("RO-2026-0001"))
            .vin(Vin.of("LFV2A21K2G4123456"))
            .openedOn(LocalDate.of(2027, 3, 15))
            .odometerIn(Odometer.of(59_000))
            .vehicleClass(VehicleClass.PASSENGER_CAR)
            .vehicleUse(VehicleUse.HOUSEHOLD)
            .invoicedOn(SOLD)
            .deliveredOn(SOLD)
            .build();
    JobLine line =
        JobLine.builder()
            .lineNumber(1)
            .component(Component.ENGINE)
            .labor(Money.parse("CNY 300.00"))
            .material(Money.parse("CNY 0.00"))
            .diagnosis(Diagnosis.CONFIRMED_DEFECT)
            .build();

    // asked two weeks later, the day of the request decides
    Decision<Coverage> decision = LAW.coverage(order, line, LocalDate.of(2027, 3, 29));

    assertThat(decision.outcome()).contains(Coverage.STATUTORY_WARRANTY);
    assertThat(decision.on()).isEqualTo(LocalDate.of(2027, 3, 29));
  }

  @Test
  void without_a_day_of_request_the_day_asked_about_decides() {
    assertThat(LAW.coverage(anEngine(), LocalDate.of(2027, 3, 15)).outcome())
        .contains(Coverage.STATUTORY_WARRANTY);
    assertThat(LAW.coverage(anEngine(), LocalDate.of(2027, 3, 17)).outcome())
        .contains(Coverage.NOT_COVERED);
  }

  @Test
  void nothing_given_is_undetermined_and_asks_for_what_decides() {
    Decision<Coverage> decision = LAW.coverage(WarrantyQuestion.builder().build(), ON);

    assertThat(decision.outcome()).isEmpty();
    assertThat(missing(decision))
        .contains(
            "edition", "vehicleClass", "vehicleUse", "daysLeft", "kilometersLeft", "diagnosis")
        .doesNotContain("maintainedElsewhere", "voucher", "promised");
    assertThat(decision.possible())
        .contains(Coverage.STATUTORY_WARRANTY, Coverage.HELD_FOR_MAKER, Coverage.NOT_COVERED);
  }

  @Test
  void the_law_is_not_asked_before_its_time() {
    assertThatThrownBy(() -> LAW.coverage(anEngine(), LocalDate.of(2013, 9, 30)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Pack cn-household-car-warranty 2026.1 must be in force on the day asked about, but is from"
                + " 2013-10-01 and was asked about 2013-09-30");
  }

  @Test
  void the_law_must_be_among_the_packs() {
    var packs =
        PackLoader.create()
            .load(PackSource.folder(Path.of("src/test/resources/packs/sample-fees")));

    assertThatThrownBy(() -> WarrantyRules.of(packs))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There is no pack 'cn-household-car-warranty'. The packs are [sample-fees].");
  }

  @Test
  void every_outcome_says_who_pays() {
    assertThat(Coverage.EXCLUDED.payer()).isEqualTo(Payer.CUSTOMER);
    assertThat(Coverage.STATUTORY_WARRANTY.payer()).isEqualTo(Payer.MAKER);
    assertThat(Coverage.HELD_FOR_MAKER.payer()).isEqualTo(Payer.OPEN);
    assertThat(Coverage.MAKER_PROMISE.payer()).isEqualTo(Payer.MAKER);
    assertThat(Coverage.BORDERLINE.payer()).isEqualTo(Payer.OPEN);
    assertThat(Coverage.NOT_COVERED.payer()).isEqualTo(Payer.CUSTOMER);
  }

  // ---- promises ----

  @Test
  void a_promise_of_time_alone_has_no_limit_of_distance_and_the_other_way_round() {
    WarrantyRules years = SampleMakers.promising(promise("\"term\": \"P10Y\"")).warranty();
    WarrantyQuestion far = anEngine().withOdometer(Odometer.of(900_000));

    assertThat(years.coverage(far, ON).outcome()).contains(Coverage.MAKER_PROMISE);
    assertThat(
            years.coverage(far.withOdometer(Optional.empty()), LocalDate.of(2033, 1, 4)).outcome())
        .contains(Coverage.MAKER_PROMISE);
    assertThat(years.coverage(far, LocalDate.of(2034, 3, 16)).outcome())
        .contains(Coverage.NOT_COVERED);
    assertThat(years.coverage(far, ON).findings().get(0).message(Locale.ENGLISH))
        .isEqualTo(
            "The maker's promise for this component runs (to 2034-03-15 and any number of km), and"
                + " the maker pays.");
    assertThat(years.coverage(far, ON).findings().get(0).message(Locale.CHINESE))
        .isEqualTo("厂家承诺对该部件有效（至 2034-03-15、不限 公里），由厂家承担。");
  }

  @Test
  void a_promise_is_for_its_brand_period_and_uses() {
    WarrantyRules rules =
        SampleMakers.promising(
                """
                {"brand": "better", "soldFrom": "2022-01-01", "soldUntil": "2024-03-15",
                 "term": "P5Y/100000 km", "uses": ["HOUSEHOLD"], "wearParts": {},
                 "source": "vouchers 1"},
                {"brand": "better", "soldFrom": "2024-03-15",
                 "term": "P6Y/100000 km", "uses": ["HOUSEHOLD"], "wearParts": {},
                 "source": "vouchers 2"}
                """)
            .warranty();
    WarrantyQuestion before =
        anEngine().withInvoicedOn(SOLD.minusDays(1)).withDeliveredOn(SOLD.minusDays(1));

    assertThat(rules.coverage(before, LocalDate.of(2029, 3, 15)).outcome())
        .contains(Coverage.NOT_COVERED);
    assertThat(rules.coverage(anEngine(), LocalDate.of(2030, 3, 15)).outcome())
        .contains(Coverage.MAKER_PROMISE);
    assertThat(
            rules
                .coverage(anEngine().withVehicleUse(VehicleUse.TAXI), LocalDate.of(2025, 6, 2))
                .outcome())
        .contains(Coverage.NOT_COVERED);
    assertThat(
            rules
                .coverage(anEngine().withBrand(Brand.of("other")), LocalDate.of(2028, 6, 2))
                .outcome())
        .contains(Coverage.NOT_COVERED);
  }

  @Test
  void whether_a_promise_runs_is_asked_for_where_brand_or_component_are_not_known() {
    WarrantyRules rules = SampleMakers.promising(promise("\"term\": \"P5Y/100000 km\"")).warranty();
    LocalDate later = LocalDate.of(2028, 6, 2);

    assertThat(missing(rules.coverage(anEngine().withBrand(Optional.empty()), later)))
        .contains("promised");
    assertThat(missing(rules.coverage(anEngine().withComponent(Optional.empty()), later)))
        .contains("promised");
    assertThat(rules.coverage(anEngine(), later).outcome()).contains(Coverage.MAKER_PROMISE);
  }

  @Test
  void a_promise_of_wear_parts_alone_promises_nothing_for_an_engine() {
    WarrantyRules rules =
        SampleMakers.promising(
                """
                {"brand": "better", "soldFrom": "2022-01-01", "uses": [],
                 "wearParts": {"tire": "P6M"}, "source": "vouchers 1"},
                {"brand": "best", "soldFrom": "2022-01-01", "term": "P5Y", "uses": [],
                 "wearParts": {}, "source": "vouchers 2"}
                """)
            .warranty();

    assertThat(reasons(rules.coverage(anEngine(), LocalDate.of(2028, 6, 2))))
        .contains("time-ended")
        .doesNotContain("promise-time-ended");
    assertThat(
            rules
                .coverage(anEngine().withComponent(Component.TIRE), LocalDate.of(2024, 9, 13))
                .outcome())
        .contains(Coverage.STATUTORY_WARRANTY);
  }

  @Test
  void all_errors_of_promises_are_told_at_once() {
    String promises =
        """
        {"brand": "No Brand", "soldFrom": "2022-01-01", "soldUntil": "2021-12-31",
         "term": "five years", "uses": ["HOUSEHOLD", "TAXY"], "wearParts": {"Tire": "P6M"},
         "source": "brochure 1"}
        """;

    assertThatThrownBy(() -> SampleMakers.promising(promises))
        .isInstanceOfSatisfying(
            InvalidDocumentException.class,
            e ->
                assertThat(
                        e.problems().stream()
                            .map(WarrantyRulesTest::withoutFile)
                            .map(WarrantyRulesTest::withoutSources))
                    .containsExactlyInAnyOrder(
                        "/promises/0/source (line 3, column 12): expected a clause of one of the"
                            + " sources [those of all packs, vouchers], but was \"brochure 1\"",
                        "/promises/0/brand (line 1, column 25): expected a brand, words of small"
                            + " letters and digits, joined by hyphens, but was \"No Brand\"",
                        "/promises/0/uses/1 (line 2, column 46): expected one of [HOUSEHOLD, TAXI,"
                            + " RIDE_HAILING, RENTAL, OTHER_COMMERCIAL], but was \"TAXY\"",
                        "/promises/0/wearParts/Tire (line 2, column 77): expected to be named by a"
                            + " component, words of small letters and digits, joined by hyphens,"
                            + " but was \"P6M\"",
                        "/promises/0/term (line 2, column 10): expected a term such as P3Y/60000"
                            + " km, P60D or 5000 km, but was \"five years\"",
                        "/promises/0/soldUntil (line 1, column 76): expected a day after soldFrom"
                            + " 2022-01-01, but was \"2021-12-31\""));
  }

  @Test
  void all_errors_of_groups_capacities_and_parts_are_told_at_once() {
    String promises =
        """
        {"brand": "better", "soldFrom": "2022-01-01", "uses": [],
         "groups": [{"components": ["engine", "Gear Box"], "term": "P1Y/60000 km"},
                    {"components": ["engine"], "term": "forever"},
                    {"components": [], "term": "P8Y"}],
         "batteryCapacity": [{"term": "P8Y", "minimumPercent": 0},
                             {"term": "ages", "minimumPercent": 101}],
         "parts": "long", "wearParts": {}, "source": "vouchers 1"}
        """;

    assertThatThrownBy(() -> SampleMakers.promising(promises))
        .isInstanceOfSatisfying(
            InvalidDocumentException.class,
            e ->
                assertThat(e.problems().stream().map(WarrantyRulesTest::withoutFile))
                    .extracting(problem -> problem.replaceAll(" \\(line.*?\\)", ""))
                    .containsExactlyInAnyOrder(
                        "/promises/0/groups/0/components/0: expected a component that stands in one"
                            + " group only, but was \"engine\"",
                        "/promises/0/groups/0/components/1: expected a component, words of small"
                            + " letters and digits, joined by hyphens, but was \"Gear Box\"",
                        "/promises/0/groups/0/term: expected a term of at least P3Y/60000 km, the"
                            + " statutory minimum of cn-order-43-2021 18, but was"
                            + " \"P1Y/60000 km\"",
                        "/promises/0/groups/1/components/0: expected a component that stands in one"
                            + " group only, but was \"engine\"",
                        "/promises/0/groups/1/term: expected a term such as P3Y/60000 km, P60D or"
                            + " 5000 km, but was \"forever\"",
                        "/promises/0/groups/2/components: expected at least one component, but was"
                            + " []",
                        "/promises/0/batteryCapacity/0/minimumPercent: expected a percentage from 1"
                            + " to 100, but was 0",
                        "/promises/0/batteryCapacity/1/term: expected a term such as P3Y/60000 km,"
                            + " P60D or 5000 km, but was \"ages\"",
                        "/promises/0/batteryCapacity/1/minimumPercent: expected a percentage from 1"
                            + " to 100, but was 101",
                        "/promises/0/parts: expected a term such as P3Y/60000 km, P60D or 5000 km,"
                            + " but was \"long\""));
  }

  /** Which sources there are depends on the packs that are shipped. */
  private static String withoutSources(String problem) {
    return problem.replaceAll(
        "\\[cn-order-43-2021, .*, vouchers]", "[those of all packs, vouchers]");
  }

  private static String withoutFile(Problem problem) {
    return problem.toString().substring(problem.file().length() + 2);
  }

  @Test
  void a_promise_below_the_law_of_each_edition_it_meets_is_refused_with_the_article() {
    String promises =
        """
        {"brand": "better", "soldFrom": "2014-01-01", "term": "P3Y/50000 km", "uses": [],
         "wearParts": {}, "source": "vouchers 1"}
        """;

    assertThatThrownBy(() -> SampleMakers.promising(promises))
        .isInstanceOfSatisfying(
            InvalidDocumentException.class,
            e ->
                assertThat(e.problems().stream().map(Problem::expectation))
                    .containsExactly(
                        "a term of at least P3Y/60000 km, the statutory minimum of"
                            + " cn-order-150-2012 17",
                        "a term of at least P3Y/60000 km, the statutory minimum of"
                            + " cn-order-43-2021 18"));
  }

  @Test
  void a_promise_for_sales_of_one_edition_is_held_against_its_law_alone() {
    String promises =
        """
        {"brand": "better", "soldFrom": "2014-01-01", "soldUntil": "2022-01-01",
         "term": "P2Y/60000 km", "uses": [], "wearParts": {}, "source": "vouchers 1"}
        """;

    assertThatThrownBy(() -> SampleMakers.promising(promises))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining("cn-order-150-2012 17")
        .hasMessageNotContaining("cn-order-43-2021");
  }

  @Test
  void a_message_names_both_limits() {
    WarrantyRules rules = DealershipRules.using(PackSource.folder(SampleMakers.FOLDER)).warranty();

    Decision<Coverage> decision = rules.coverage(anEngine(), LocalDate.of(2028, 6, 2));

    assertThat(decision.findings().get(0).message(Locale.ENGLISH))
        .isEqualTo(
            "The maker's promise for this component runs (to 2029-03-15 and 150000 km), and the"
                + " maker pays.");
  }
}
