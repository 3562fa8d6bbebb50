package io.dealership.rules.warranty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealership.core.vehicle.Odometer;
import io.dealership.core.vehicle.VehicleClass;
import io.dealership.core.warranty.EarlierRepair;
import io.dealership.core.warranty.RepairCause;
import io.dealership.core.warranty.RepairKind;
import io.dealership.core.warranty.WarrantyTerm;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Finding;
import io.dealership.rules.decision.MissingFact;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples M01 to M12 of the law behind the rules, and the days beside them. */
class RepairGuaranteeTest {

  private static final WarrantyRules RULES = DealershipRules.standard().warranty();
  private static final LocalDate OUT = LocalDate.of(2024, 6, 1);

  private static EarlierRepair.Builder aRepair(RepairKind kind) {
    return EarlierRepair.builder().kind(kind).leftShopOn(OUT).leftShopAt(Odometer.of(50_000));
  }

  private static RepairGuaranteeQuestion back(
      EarlierRepair repair, VehicleClass vehicleClass, LocalDate on, int kilometers) {
    return RepairGuaranteeQuestion.builder()
        .vehicleClass(vehicleClass)
        .repair(repair)
        .complainedOn(on)
        .odometer(Odometer.of(kilometers))
        .build();
  }

  // ---- the terms by law ----

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource({
    "M01, PASSENGER_CAR, COMPLETE_OVERHAUL, P100D/20000 km",
    "M01, PASSENGER_CAR, ASSEMBLY_OVERHAUL, P100D/20000 km",
    "M04, PASSENGER_CAR, SECONDARY_MAINTENANCE, P30D/5000 km",
    "R-201, PASSENGER_CAR, PRIMARY_MAINTENANCE, P10D/2000 km",
    "R-201, PICKUP_TRUCK, MINOR_REPAIR, P10D/2000 km",
    "R-201, SPECIAL_PURPOSE_CAR, SPECIAL_REPAIR, P10D/2000 km",
    "R-201, DANGEROUS_GOODS_VEHICLE, ASSEMBLY_OVERHAUL, P100D/20000 km",
    "M06, MOTORCYCLE, COMPLETE_OVERHAUL, P80D/7000 km",
    "R-201, MOTORCYCLE, ASSEMBLY_OVERHAUL, P80D/7000 km",
    "R-201, MOTORCYCLE, SECONDARY_MAINTENANCE, P10D/800 km",
    "R-201, MOTORCYCLE, MINOR_REPAIR, P10D/800 km",
    "R-201, OTHER, COMPLETE_OVERHAUL, P60D/6000 km",
    "R-201, OTHER, SECONDARY_MAINTENANCE, P7D/700 km",
    "M07, OTHER, MINOR_REPAIR, P7D/700 km"
  })
  void r201_the_law_gives_each_kind_of_work_a_term(
      String id, VehicleClass vehicleClass, RepairKind kind, String term) {
    assertThat(RULES.guaranteeTerm(kind, vehicleClass, OUT)).hasToString(term);
  }

  @ParameterizedTest(name = "{0}: {1} {2}, back {3} at {4} km: {5}")
  @CsvSource({
    "M01, PASSENGER_CAR, ASSEMBLY_OVERHAUL, 2024-09-09, 70000, FREE_REWORK",
    "M02 a day late, PASSENGER_CAR, ASSEMBLY_OVERHAUL, 2024-09-10, 60000, ENDED",
    "M03, PASSENGER_CAR, ASSEMBLY_OVERHAUL, 2024-08-01, 70001, ENDED",
    "M04 last day, PASSENGER_CAR, SECONDARY_MAINTENANCE, 2024-07-01, 55000, FREE_REWORK",
    "M04 a day late, PASSENGER_CAR, SECONDARY_MAINTENANCE, 2024-07-02, 55000, ENDED",
    "M04 too far, PASSENGER_CAR, SECONDARY_MAINTENANCE, 2024-07-01, 55001, ENDED",
    "M05 minor repair, PASSENGER_CAR, MINOR_REPAIR, 2024-06-11, 52000, FREE_REWORK",
    "M05 a day late, PASSENGER_CAR, MINOR_REPAIR, 2024-06-12, 52000, ENDED",
    "M06 last day, MOTORCYCLE, COMPLETE_OVERHAUL, 2024-08-20, 57000, FREE_REWORK",
    "M06 a day late, MOTORCYCLE, COMPLETE_OVERHAUL, 2024-08-21, 57000, ENDED",
    "M06 too far, MOTORCYCLE, COMPLETE_OVERHAUL, 2024-08-20, 57001, ENDED",
    "M07 last day, OTHER, MINOR_REPAIR, 2024-06-08, 50700, FREE_REWORK",
    "M07 a day late, OTHER, MINOR_REPAIR, 2024-06-09, 50700, ENDED",
    "M07 too far, OTHER, MINOR_REPAIR, 2024-06-08, 50701, ENDED"
  })
  void r201_both_limits_are_inclusive_and_the_first_one_ends_it(
      String id,
      VehicleClass vehicleClass,
      RepairKind kind,
      LocalDate on,
      int kilometers,
      RepairGuarantee expected) {
    EarlierRepair repair = aRepair(kind).cause(RepairCause.THE_REPAIR).build();

    assertThat(RULES.repairGuarantee(back(repair, vehicleClass, on, kilometers), on).outcome())
        .contains(expected);
  }

  @Test
  void m03_says_which_limit_ended_it() {
    EarlierRepair repair =
        aRepair(RepairKind.ASSEMBLY_OVERHAUL).cause(RepairCause.THE_REPAIR).build();
    LocalDate on = LocalDate.of(2024, 8, 1);

    Decision<RepairGuarantee> decision =
        RULES.repairGuarantee(back(repair, VehicleClass.PASSENGER_CAR, on, 70_001), on);

    assertThat(decision.findings().get(0).message(Locale.ENGLISH))
        .isEqualTo(
            "The guarantee for the repair has ended by distance: the limit was 70000 km, the"
                + " odometer shows 70001 km.");
    assertThat(decision.findings().get(0).message(Locale.CHINESE))
        .isEqualTo("维修质量保证期已因里程届满：上限为70000公里，里程表为70001公里。");
  }

  @ParameterizedTest(name = "M08 promise {0}, back {1} at {2} km: {3}")
  @CsvSource({
    "P180D/10000 km, 2024-11-28, 60000, FREE_REWORK", // time of the promise
    "P180D/10000 km, 2024-11-29, 60000, ENDED",
    "P180D/10000 km, 2024-08-01, 70000, FREE_REWORK", // distance of the law
    "P180D/10000 km, 2024-08-01, 70001, ENDED",
    "P1Y, 2025-06-01, 70001, FREE_REWORK", // a promise without distance
    "P30D/5000 km, 2024-09-09, 70000, FREE_REWORK" // less than the law is void
  })
  void r201_the_better_of_law_and_promise_prevails_by_each_limit(
      WarrantyTerm promise, LocalDate on, int kilometers, RepairGuarantee expected) {
    EarlierRepair repair =
        aRepair(RepairKind.ASSEMBLY_OVERHAUL)
            .promised(promise)
            .cause(RepairCause.THE_REPAIR)
            .build();

    assertThat(
            RULES
                .repairGuarantee(back(repair, VehicleClass.PASSENGER_CAR, on, kilometers), on)
                .outcome())
        .contains(expected);
  }

  // ---- R-202 ----

  @ParameterizedTest(name = "{0}: asked on {1}: {2}")
  @CsvSource({
    "M09 the same day, 2024-06-05, EVIDENCE_DUE",
    "M09 the third day is still in time, 2024-06-08, EVIDENCE_DUE",
    "M09 no evidence until 2024-06-08 24:00, 2024-06-09, FREE_REWORK"
  })
  void r202_without_evidence_of_another_cause_in_three_days_the_shop_repairs_again(
      String id, LocalDate on, RepairGuarantee expected) {
    RepairGuaranteeQuestion question =
        back(
            aRepair(RepairKind.MINOR_REPAIR).build(),
            VehicleClass.PASSENGER_CAR,
            LocalDate.of(2024, 6, 5),
            50_100);

    Decision<RepairGuarantee> decision = RULES.repairGuarantee(question, on);

    assertThat(decision.outcome()).contains(expected);
    assertThat(decision.findings().get(0).message(Locale.ENGLISH)).contains("2024-06-08");
  }

  @Test
  void r202_with_evidence_of_another_cause_the_guarantee_does_not_pay() {
    EarlierRepair repair =
        aRepair(RepairKind.MINOR_REPAIR).cause(RepairCause.ANOTHER_CAUSE).build();
    LocalDate on = LocalDate.of(2024, 6, 5);

    Decision<RepairGuarantee> decision =
        RULES.repairGuarantee(back(repair, VehicleClass.PASSENGER_CAR, on, 50_100), on);

    assertThat(decision.outcome()).contains(RepairGuarantee.NOT_THE_REPAIR);
    assertThat(decision.findings().get(0).nextStep().orElseThrow().text(Locale.ENGLISH))
        .isEqualTo("Show the customer the evidence of the other cause and keep it on file.");
  }

  // ---- R-203 ----

  @ParameterizedTest(name = "{0}: {1} reworks, usable {2}: {3}")
  @CsvSource({
    "M10, 2, false, REFER_OUT",
    "M10 nobody said whether it is usable, 2, , REFER_OUT",
    "M11 one rework, 1, false, FREE_REWORK",
    "M11 usable again, 2, true, FREE_REWORK",
    "M10 three reworks, 3, false, REFER_OUT"
  })
  void r203_after_two_reworks_in_vain_another_shop_repairs_at_our_cost(
      String id, int reworks, Boolean usable, RepairGuarantee expected) {
    EarlierRepair repair =
        aRepair(RepairKind.ASSEMBLY_OVERHAUL)
            .cause(RepairCause.THE_REPAIR)
            .reworks(reworks)
            .usable(Optional.ofNullable(usable))
            .build();
    LocalDate on = LocalDate.of(2024, 7, 1);

    assertThat(
            RULES
                .repairGuarantee(back(repair, VehicleClass.PASSENGER_CAR, on, 51_000), on)
                .outcome())
        .contains(expected);
  }

  @Test
  void r203_holds_in_the_guarantee_period_only() {
    EarlierRepair repair =
        aRepair(RepairKind.MINOR_REPAIR).cause(RepairCause.THE_REPAIR).reworks(2).build();
    LocalDate on = LocalDate.of(2024, 6, 12);

    assertThat(
            RULES
                .repairGuarantee(back(repair, VehicleClass.PASSENGER_CAR, on, 50_100), on)
                .outcome())
        .contains(RepairGuarantee.ENDED);
  }

  // ---- missing facts ----

  @Test
  void it_asks_for_the_day_or_the_class_only_where_they_matter() {
    EarlierRepair repair =
        EarlierRepair.builder().kind(RepairKind.MINOR_REPAIR).cause(RepairCause.THE_REPAIR).build();
    LocalDate on = LocalDate.of(2024, 6, 5);

    Decision<RepairGuarantee> decision =
        RULES.repairGuarantee(back(repair, VehicleClass.PASSENGER_CAR, on, 50_100), on);

    assertThat(decision.outcome()).isEmpty();
    assertThat(decision.missing())
        .extracting(MissingFact::name)
        .contains("guaranteeDaysLeft", "guaranteeKilometersLeft");
    assertThat(decision.missing().get(0).label(Locale.ENGLISH))
        .isEqualTo(
            "days left of the guarantee for the repair (needs class of vehicle, kind of work and the"
                + " day it left the shop)");
  }

  @Test
  void without_the_odometer_it_left_with_the_kilometers_are_unknown() {
    EarlierRepair repair =
        EarlierRepair.builder()
            .kind(RepairKind.MINOR_REPAIR)
            .leftShopOn(OUT)
            .cause(RepairCause.THE_REPAIR)
            .build();
    LocalDate on = LocalDate.of(2024, 6, 5);

    Decision<RepairGuarantee> decision =
        RULES.repairGuarantee(back(repair, VehicleClass.PASSENGER_CAR, on, 50_100), on);

    assertThat(decision.outcome()).isEmpty();
    assertThat(decision.missing())
        .extracting(MissingFact::name)
        .containsOnlyOnce("guaranteeKilometersLeft")
        .doesNotContain("guaranteeDaysLeft");
  }

  @Test
  void that_nobody_showed_another_cause_is_presumed_and_said() {
    LocalDate on = LocalDate.of(2024, 6, 5);

    Decision<RepairGuarantee> decision =
        RULES.repairGuarantee(
            back(aRepair(RepairKind.MINOR_REPAIR).build(), VehicleClass.PASSENGER_CAR, on, 50_100),
            on);

    assertThat(decision.findings().stream().filter(Finding::isPresumption))
        .extracting(finding -> finding.message(Locale.ENGLISH))
        .containsExactly(
            "The relation of the fault to the earlier repair was not given; presumed: unclear.");
  }

  // ---- QUALITY-18: the term that the inspector sets ----

  static Stream<Arguments> terms() {
    return Stream.of(
        Arguments.of("QUALITY-18 that of the law", "P10D/2000 km", null, "ACCEPTED"),
        Arguments.of("QUALITY-18 a day less", "P9D/2000 km", null, "BELOW_LAW"),
        Arguments.of("QUALITY-18 a kilometer less", "P10D/1999 km", null, "BELOW_LAW"),
        Arguments.of("QUALITY-18 better and published", "P6M/10000 km", true, "ACCEPTED"),
        Arguments.of("QUALITY-18 better, not published", "P6M/10000 km", false, "UNPUBLISHED"),
        Arguments.of("QUALITY-18 longer but not as far", "P6M/1999 km", true, "BELOW_LAW"),
        Arguments.of("QUALITY-18 without a limit of distance", "P10D", true, "ACCEPTED"),
        Arguments.of("QUALITY-18 none set", null, null, "NOT_SET"));
  }

  @ParameterizedTest(name = "{0}: {3}")
  @MethodSource("terms")
  void quality18_the_term_of_a_job_is_set_and_never_below_the_law(
      String id, String term, Boolean published, GuaranteeTermCheck expected) {
    GuaranteeTermQuestion question =
        GuaranteeTermQuestion.builder()
            .vehicleClass(VehicleClass.PASSENGER_CAR)
            .kind(RepairKind.MINOR_REPAIR)
            .term(Optional.ofNullable(term).map(WarrantyTerm::parse))
            .published(Optional.ofNullable(published))
            .build();

    assertThat(RULES.guaranteeTermCheck(question, OUT).outcome()).contains(expected);
  }

  @Test
  void quality18_a_refused_term_says_what_the_law_asks() {
    GuaranteeTermQuestion question =
        GuaranteeTermQuestion.builder()
            .vehicleClass(VehicleClass.PASSENGER_CAR)
            .kind(RepairKind.ASSEMBLY_OVERHAUL)
            .term(WarrantyTerm.parse("P3M/20000 km")) // from February on less than 100 days
            .build();

    Decision<GuaranteeTermCheck> decision = RULES.guaranteeTermCheck(question, OUT);

    assertThat(decision.outcome()).contains(GuaranteeTermCheck.BELOW_LAW);
    assertThat(decision.findings().get(0).message(Locale.ENGLISH))
        .isEqualTo(
            "The term set for this job ends by time before that of the law, P100D/20000 km: a shop"
                + " may promise more, never less.");
  }

  @Test
  void quality18_without_the_kind_of_work_nobody_can_tell() {
    GuaranteeTermQuestion question =
        GuaranteeTermQuestion.builder()
            .vehicleClass(VehicleClass.PASSENGER_CAR)
            .term(WarrantyTerm.parse("P3M/20000 km"))
            .build();

    assertThat(RULES.guaranteeTermCheck(question, OUT).outcome()).isEmpty();
  }

  // ---- R-204 ----

  static Stream<Arguments> certificates() {
    return Stream.of(
        Arguments.of(
            "M12 minor repair", Set.of(RepairKind.MINOR_REPAIR), false, false, "MAY_HAND_OVER"),
        Arguments.of(
            "M12 primary maintenance",
            Set.of(RepairKind.PRIMARY_MAINTENANCE),
            false,
            false,
            "MAY_HAND_OVER"),
        Arguments.of(
            "M12 special", Set.of(RepairKind.SPECIAL_REPAIR), false, false, "MAY_HAND_OVER"),
        Arguments.of(
            "R-204 secondary maintenance",
            Set.of(RepairKind.SECONDARY_MAINTENANCE),
            false,
            false,
            "BLOCKED"),
        Arguments.of(
            "R-204 assembly overhaul",
            Set.of(RepairKind.ASSEMBLY_OVERHAUL),
            false,
            false,
            "BLOCKED"),
        Arguments.of(
            "R-204 complete overhaul",
            Set.of(RepairKind.COMPLETE_OVERHAUL),
            false,
            false,
            "BLOCKED"),
        Arguments.of(
            "R-204 one of two lines",
            Set.of(RepairKind.MINOR_REPAIR, RepairKind.ASSEMBLY_OVERHAUL),
            false,
            false,
            "BLOCKED"),
        Arguments.of(
            "R-204 not signed", Set.of(RepairKind.ASSEMBLY_OVERHAUL), true, false, "BLOCKED"),
        Arguments.of(
            "R-204 signed", Set.of(RepairKind.ASSEMBLY_OVERHAUL), true, true, "MAY_HAND_OVER"));
  }

  @ParameterizedTest(name = "{0}: {4}")
  @MethodSource("certificates")
  void r204_overhauls_and_secondary_maintenance_need_a_signed_certificate(
      String id,
      Set<RepairKind> kinds,
      boolean issued,
      boolean signed,
      ReleaseCertificate expected) {
    ReleaseCertificateQuestion question =
        ReleaseCertificateQuestion.builder()
            .addAllKinds(kinds)
            .certificateIssued(issued)
            .certificateSigned(signed)
            .build();

    assertThat(RULES.releaseCertificate(question, OUT).outcome()).contains(expected);
  }

  @Test
  void r204_without_the_kinds_of_work_a_certificate_settles_it() {
    ReleaseCertificateQuestion unknown = ReleaseCertificateQuestion.builder().build();
    ReleaseCertificateQuestion signed =
        ReleaseCertificateQuestion.builder()
            .certificateIssued(true)
            .certificateSigned(true)
            .build();

    assertThat(RULES.releaseCertificate(unknown, OUT).outcome()).isEmpty();
    assertThat(RULES.releaseCertificate(signed, OUT).outcome())
        .contains(ReleaseCertificate.MAY_HAND_OVER);
  }

  @Test
  void the_pack_must_be_in_force() {
    LocalDate before = LocalDate.of(2013, 9, 30);

    assertThatThrownBy(
            () -> RULES.guaranteeTerm(RepairKind.MINOR_REPAIR, VehicleClass.OTHER, before))
        .hasMessage(
            "Pack cn-warranty-layers 2026.1 must be in force on the day asked about, but is from"
                + " 2013-10-01 and was asked about 2013-09-30");
  }
}
