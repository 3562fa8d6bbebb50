package io.dealership.rules.warranty;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.vehicle.Brand;
import io.dealership.core.vehicle.Component;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.vehicle.VehicleClass;
import io.dealership.core.vehicle.VehicleUse;
import io.dealership.core.warranty.Diagnosis;
import io.dealership.core.warranty.Evidence;
import io.dealership.core.warranty.ExclusionGround;
import io.dealership.core.warranty.VoucherState;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.pack.PackSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The worked examples of the law behind the rules, section 12.1, as far as they belong to the
 * coverage of a job line. The ids are those of that section; ids that are not in it stand for the
 * days and readings beside its boundaries.
 */
class WorkedExamplesTest {

  private static final LocalDate START = LocalDate.of(2024, 3, 15);
  private static final DealershipRules LAW = DealershipRules.standard();
  private static final DealershipRules PROMISES =
      DealershipRules.using(PackSource.folder(Path.of("src/test/resources/packs/sample-promises")));

  private static WarrantyQuestion aHouseholdCar(LocalDate start) {
    return WarrantyQuestion.builder()
        .vehicleClass(VehicleClass.PASSENGER_CAR)
        .vehicleUse(VehicleUse.HOUSEHOLD)
        .invoicedOn(start)
        .deliveredOn(start)
        .component(Component.ENGINE)
        .diagnosis(Diagnosis.CONFIRMED_DEFECT)
        .voucher(VoucherState.PRESENT)
        .build();
  }

  private static WarrantyQuestion at(WarrantyQuestion car, LocalDate requestedOn, int kilometers) {
    return car.withRequestedOn(requestedOn).withOdometer(Odometer.of(kilometers));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  // ---- where the terms start, and when they end ----

  static Stream<Arguments> terms() {
    return Stream.of(
        terms(
            "W01 delivery after invoice",
            "2024-03-10",
            "2024-03-15",
            "2024-03-15",
            "2026-03-15",
            "2027-03-15"),
        terms(
            "W03 delivery before invoice",
            "2024-03-20",
            "2024-03-15",
            "2024-03-15",
            "2026-03-15",
            "2027-03-15"),
        terms(
            "W04 edition 2013 starts at the invoice",
            "2020-05-10",
            "2020-05-20",
            "2020-05-10",
            "2022-05-10",
            "2023-05-10"),
        terms(
            "W06 leap day", "2024-02-29", "2024-02-29", "2024-02-29", "2026-02-28", "2027-02-28"));
  }

  private static Arguments terms(
      String id, String invoice, String delivery, String start, String tgEnd, String rpEnd) {
    return Arguments.of(id, day(invoice), day(delivery), day(start), day(tgEnd), day(rpEnd));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("terms")
  void terms_start_and_end(
      String id,
      LocalDate invoice,
      LocalDate delivery,
      LocalDate start,
      LocalDate tgEnd,
      LocalDate rpEnd) {
    var question = WarrantyQuestion.builder().invoicedOn(invoice).deliveredOn(delivery).build();

    var periods = LAW.warranty().periods(question).orElseThrow();

    assertThat(periods.repair().start()).isEqualTo(start);
    assertThat(periods.repair().lastDay()).contains(rpEnd);
    assertThat(periods.repair().lastOdometer()).contains(Odometer.of(60_000));
    assertThat(periods.exchange().start()).isEqualTo(start);
    assertThat(periods.exchange().lastDay()).contains(tgEnd);
    assertThat(periods.exchange().lastOdometer()).contains(Odometer.of(50_000));
  }

  // ---- coverage ----

  static Stream<Arguments> lines() {
    var ecu =
        aHouseholdCar(START)
            .withExclusionEvidence(Map.of(ExclusionGround.FORBIDDEN_MODIFICATION, Evidence.PROVEN));
    var doorLock = aHouseholdCar(START).withComponent(Component.BODY);
    var wear =
        aHouseholdCar(START).withComponent(Component.BRAKE_LINING).withBrand(Brand.of("plain"));
    var better = aHouseholdCar(START).withBrand(Brand.of("better"));
    var rideHailing = aHouseholdCar(START).withVehicleUse(VehicleUse.RIDE_HAILING);
    return Stream.of(
        line(
            "W08 last day",
            LAW,
            at(aHouseholdCar(START), day("2027-03-15"), 30_000),
            Coverage.STATUTORY_WARRANTY,
            "defect-in-term"),
        line(
            "W09 ended by time",
            LAW,
            at(aHouseholdCar(START), day("2027-03-16"), 30_000),
            Coverage.NOT_COVERED,
            "time-ended"),
        line(
            "W10 ended by distance",
            LAW,
            at(aHouseholdCar(START), day("2025-06-01"), 60_001),
            Coverage.NOT_COVERED,
            "distance-ended"),
        line(
            "W11 on the last kilometer",
            LAW,
            at(aHouseholdCar(START), day("2025-06-01"), 60_000),
            Coverage.STATUTORY_WARRANTY,
            "defect-in-term"),
        line(
            "W12 outside TG, inside RP",
            LAW,
            at(aHouseholdCar(START), day("2025-06-01"), 50_001),
            Coverage.STATUTORY_WARRANTY,
            "defect-in-term"),
        line(
            "W13 promise on top",
            PROMISES,
            at(better, day("2028-12-31"), 149_999),
            Coverage.MAKER_PROMISE,
            "promise-in-term"),
        line(
            "W13a promise ended by distance",
            PROMISES,
            at(aHouseholdCar(START).withBrand(Brand.of("better")), day("2028-12-31"), 150_001),
            Coverage.NOT_COVERED,
            "promise-distance-ended"),
        line(
            "W57 ride-hailing by law",
            LAW,
            at(rideHailing, day("2025-06-01"), 20_000),
            Coverage.NOT_COVERED,
            "use-out-of-scope"),
        line(
            "W57 ride-hailing, promise may apply",
            PROMISES,
            at(
                aHouseholdCar(START)
                    .withVehicleUse(VehicleUse.RIDE_HAILING)
                    .withBrand(Brand.of("better")),
                day("2025-06-01"),
                20_000),
            Coverage.MAKER_PROMISE,
            "promise-in-term"),
        line(
            "W58 maintained elsewhere",
            LAW,
            at(aHouseholdCar(START).withMaintainedElsewhere(true), day("2025-06-01"), 20_000),
            Coverage.STATUTORY_WARRANTY,
            "maintained-elsewhere"),
        line(
            "W59 turbo after forbidden tuning",
            LAW,
            at(ecu, day("2025-06-01"), 20_000),
            Coverage.EXCLUDED,
            "forbidden-modification"),
        line(
            "W59 separate door lock",
            LAW,
            at(doorLock, day("2025-06-01"), 20_000),
            Coverage.STATUTORY_WARRANTY,
            "defect-in-term"),
        line(
            "W60 voucher lost, sale found by VIN",
            LAW,
            at(
                aHouseholdCar(START).withVoucher(VoucherState.MISSING).withSaleOnRecord(true),
                day("2025-06-01"),
                20_000),
            Coverage.STATUTORY_WARRANTY,
            "voucher-not-needed"),
        line(
            "W61 wear part in its own term",
            PROMISES,
            at(wear, day("2024-06-15"), 4_800),
            Coverage.STATUTORY_WARRANTY,
            "wear-part-in-term"),
        line(
            "W61a wear part after its last day, a Saturday, and the Sunday and Monday behind it",
            PROMISES,
            at(
                aHouseholdCar(START)
                    .withComponent(Component.BRAKE_LINING)
                    .withBrand(Brand.of("plain")),
                day("2024-06-18"),
                4_800),
            Coverage.NOT_COVERED,
            "wear-part-time-ended"),
        line(
            "W61b wear part a kilometer further",
            PROMISES,
            at(
                aHouseholdCar(START)
                    .withComponent(Component.BRAKE_LINING)
                    .withBrand(Brand.of("plain")),
                day("2024-06-15"),
                5_001),
            Coverage.NOT_COVERED,
            "wear-part-distance-ended"),
        line(
            "W63 found on the last day of six months",
            LAW,
            at(aHouseholdCar(START).withDiagnosis(Diagnosis.UNCLEAR), day("2024-09-15"), 8_000),
            Coverage.STATUTORY_WARRANTY,
            "operator-bears-proof"),
        line(
            "W63 found a day after six months",
            LAW,
            at(aHouseholdCar(START).withDiagnosis(Diagnosis.UNCLEAR), day("2024-09-16"), 8_000),
            Coverage.HELD_FOR_MAKER,
            "cause-unclear"),
        line(
            "W66 sold 2021-12-31, a pickup",
            LAW,
            at(
                aHouseholdCar(day("2021-12-31")).withVehicleClass(VehicleClass.PICKUP_TRUCK),
                day("2023-06-01"),
                20_000),
            Coverage.NOT_COVERED,
            "class-out-of-scope"),
        line(
            "W66 sold 2022-01-01, a pickup",
            LAW,
            at(
                aHouseholdCar(day("2022-01-01")).withVehicleClass(VehicleClass.PICKUP_TRUCK),
                day("2023-06-01"),
                20_000),
            Coverage.STATUTORY_WARRANTY,
            "defect-in-term"),
        line(
            "B3 a request in the rest days after the end",
            LAW,
            at(aHouseholdCar(day("2023-03-18")), day("2026-03-18"), 20_000),
            Coverage.STATUTORY_WARRANTY,
            "defect-in-term"),
        line(
            "B3 last day is a Sunday, request on Monday",
            LAW,
            at(aHouseholdCar(day("2023-03-15")), day("2026-03-16"), 20_000),
            Coverage.BORDERLINE,
            "borderline-rest-day"),
        line(
            "B3 last day is a Sunday, request on Tuesday",
            LAW,
            at(aHouseholdCar(day("2023-03-15")), day("2026-03-17"), 20_000),
            Coverage.NOT_COVERED,
            "time-ended"));
  }

  private static Arguments line(
      String id,
      DealershipRules rules,
      WarrantyQuestion question,
      Coverage outcome,
      String reason) {
    return Arguments.of(id, rules, question, outcome, reason);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void coverage_of_a_line(
      String id,
      DealershipRules rules,
      WarrantyQuestion question,
      Coverage outcome,
      String reason) {
    Decision<Coverage> decision =
        rules.warranty().coverage(question, question.requestedOn().orElseThrow());

    assertThat(decision.outcome()).as(decision.explain(Locale.ENGLISH)).contains(outcome);
    assertThat(reasons(decision)).contains(reason);
  }

  private static List<String> reasons(Decision<Coverage> decision) {
    return decision.findings().stream().map(finding -> finding.reason().code()).toList();
  }
}
