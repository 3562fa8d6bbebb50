package io.dealership.rules.warranty;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.vehicle.Component;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.vehicle.VehicleUse;
import io.dealership.core.warranty.Diagnosis;
import io.dealership.core.warranty.UsedCarSale;
import io.dealership.core.warranty.WarrantyTerm;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.MissingFact;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R-401, with the worked examples U01 to U04 of the law behind the rules. */
class UsedCarGuaranteeTest {

  private static final WarrantyRules RULES = DealershipRules.standard().warranty();
  private static final LocalDate SOLD = LocalDate.of(2024, 3, 15);

  private static UsedCarSale aSale(LocalDate registered, int kilometers, VehicleUse use) {
    return UsedCarSale.builder()
        .byDealer(true)
        .toEndUser(true)
        .firstRegisteredOn(registered)
        .deliveredOn(SOLD)
        .odometer(Odometer.of(kilometers))
        .formerUse(use)
        .build();
  }

  @ParameterizedTest(name = "{0}: registered {1}, {2} km, {3}: {4}")
  @CsvSource({
    "U01 2 years 11 months, 2021-04-15, 59000, HOUSEHOLD, OWED",
    "U01 three years to the day, 2021-03-15, 60000, HOUSEHOLD, OWED",
    "U02 a day older, 2021-03-14, 20000, HOUSEHOLD, NOT_OWED",
    "U02 3 years 1 month, 2021-02-15, 20000, HOUSEHOLD, NOT_OWED",
    "U02 60001 km, 2023-03-15, 60001, HOUSEHOLD, NOT_OWED",
    "U02 former taxi, 2023-03-15, 20000, TAXI, NOT_OWED",
    "U02 former ride-hailing car, 2023-03-15, 20000, RIDE_HAILING, NOT_OWED"
  })
  void r401_a_dealer_guarantees_young_cars_that_were_in_no_commercial_use(
      String id, LocalDate registered, int kilometers, VehicleUse use, UsedCarDuty expected) {
    assertThat(RULES.usedCarDuty(aSale(registered, kilometers, use), SOLD).outcome())
        .contains(expected);
  }

  @Test
  void r401_does_not_hold_between_dealers_or_private_persons() {
    UsedCarSale sale = aSale(LocalDate.of(2023, 3, 15), 20_000, VehicleUse.HOUSEHOLD);

    assertThat(RULES.usedCarDuty(sale.withByDealer(false), SOLD).outcome())
        .contains(UsedCarDuty.NOT_OWED);
    assertThat(RULES.usedCarDuty(sale.withToEndUser(false), SOLD).outcome())
        .contains(UsedCarDuty.NOT_OWED);
  }

  @Test
  void r401_one_ground_against_is_enough_whatever_else_is_missing() {
    Decision<UsedCarDuty> decision =
        RULES.usedCarDuty(UsedCarSale.builder().formerUse(VehicleUse.TAXI).build(), SOLD);

    assertThat(decision.outcome()).contains(UsedCarDuty.NOT_OWED);
    assertThat(decision.findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("The car was in commercial use before (taxi), so no guarantee is owed.");
  }

  @Test
  void r401_says_what_it_must_know() {
    Decision<UsedCarDuty> decision =
        RULES.usedCarDuty(
            UsedCarSale.builder()
                .byDealer(true)
                .toEndUser(true)
                .formerUse(VehicleUse.HOUSEHOLD)
                .build(),
            SOLD);

    assertThat(decision.outcome()).isEmpty();
    assertThat(decision.missing())
        .extracting(MissingFact::name)
        .containsExactlyInAnyOrder("ageDaysLeft", "ageKilometersLeft");
  }

  @ParameterizedTest(name = "{0}: {1} on {2} at {3} km: {4}")
  @CsvSource({
    "U03 on both limits, engine, 2024-06-15, 45000, GUARANTEED",
    "U03 steering, steering, 2024-06-15, 45000, GUARANTEED",
    "U03 driveline, driveline, 2024-06-15, 45000, GUARANTEED",
    "U03 brake, brake, 2024-06-15, 45000, GUARANTEED",
    "U03 suspension, suspension, 2024-06-15, 45000, GUARANTEED",
    "U04 a day late, engine, 2024-06-16, 45000, NOT_GUARANTEED",
    "U04 a kilometer too far, engine, 2024-06-15, 45001, NOT_GUARANTEED",
    "U04 air conditioning, air-conditioning, 2024-06-15, 45000, NOT_GUARANTEED"
  })
  void r401_three_months_or_5000_km_on_five_systems(
      String id, String component, LocalDate on, int kilometers, UsedCarGuarantee expected) {
    assertThat(RULES.usedCarGuarantee(aLine(component, on, kilometers), on).outcome())
        .contains(expected);
  }

  private static UsedCarQuestion aLine(String component, LocalDate on, int kilometers) {
    return UsedCarQuestion.builder()
        .sale(aSale(LocalDate.of(2022, 6, 1), 40_000, VehicleUse.HOUSEHOLD))
        .requestedOn(on)
        .odometer(Odometer.of(kilometers))
        .component(Component.of(component))
        .diagnosis(Diagnosis.CONFIRMED_DEFECT)
        .build();
  }

  @Test
  void r401_all_grounds_against_are_said() {
    LocalDate on = LocalDate.of(2024, 6, 16);

    Decision<UsedCarGuarantee> decision =
        RULES.usedCarGuarantee(aLine("air-conditioning", on, 45_001), on);

    assertThat(decision.findings())
        .extracting(finding -> finding.message(Locale.ENGLISH))
        .containsExactly(
            "The guarantee of the dealer covers engine, steering, driveline, brake and suspension,"
                + " not air-conditioning.",
            "The guarantee of the dealer has ended by time: its last day was 2024-06-15, the request"
                + " is of 2024-06-16.",
            "The guarantee of the dealer has ended by distance: the limit is 45000 km, the odometer"
                + " shows 45001 km.");
  }

  @ParameterizedTest(name = "promised {0}, on {1} at {2} km: {3}")
  @CsvSource({
    "P1Y/20000 km, 2025-03-15, 60000, GUARANTEED",
    "P1Y/20000 km, 2025-03-16, 60000, NOT_GUARANTEED",
    "P1M/1000 km, 2024-06-15, 45000, GUARANTEED" // less than the rules ask
  })
  void a_promise_of_the_dealer_prevails_where_it_is_better(
      WarrantyTerm promise, LocalDate on, int kilometers, UsedCarGuarantee expected) {
    UsedCarQuestion line = aLine("engine", on, kilometers);

    assertThat(
            RULES.usedCarGuarantee(line.withSale(line.sale().withPromised(promise)), on).outcome())
        .contains(expected);
  }

  @Test
  void a_promise_binds_where_the_rules_ask_for_nothing() {
    LocalDate on = LocalDate.of(2024, 4, 15);
    UsedCarQuestion line = aLine("engine", on, 40_500);
    UsedCarSale taxi = line.sale().withFormerUse(VehicleUse.TAXI);

    assertThat(RULES.usedCarGuarantee(line.withSale(taxi), on).outcome())
        .contains(UsedCarGuarantee.NOT_GUARANTEED);
    assertThat(
            RULES
                .usedCarGuarantee(
                    line.withSale(taxi.withPromised(WarrantyTerm.parse("P1M/1000 km"))), on)
                .outcome())
        .contains(UsedCarGuarantee.GUARANTEED);
  }

  @Test
  void an_unclear_cause_holds_the_line() {
    LocalDate on = LocalDate.of(2024, 4, 15);

    assertThat(
            RULES
                .usedCarGuarantee(aLine("engine", on, 40_500).withDiagnosis(Diagnosis.UNCLEAR), on)
                .outcome())
        .contains(UsedCarGuarantee.HELD);
  }
}
