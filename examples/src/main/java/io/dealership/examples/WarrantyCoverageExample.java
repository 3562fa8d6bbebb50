package io.dealership.examples;

import io.dealership.core.vehicle.Component;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.vehicle.VehicleClass;
import io.dealership.core.vehicle.VehicleUse;
import io.dealership.core.warranty.Diagnosis;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.warranty.WarrantyQuestion;
import java.time.LocalDate;
import java.util.Locale;

/** Asks whether a gearbox fault is covered by the warranty of the law, and why. */
public final class WarrantyCoverageExample {

  private WarrantyCoverageExample() {}

  public static void main(String[] args) {
    // the standard knowledge: Chinese law, no maker's promise on top
    var rules = DealershipRules.standard();

    // one job line, as the service advisor typed it
    var line =
        WarrantyQuestion.builder()
            .vehicleClass(VehicleClass.PASSENGER_CAR)
            .vehicleUse(VehicleUse.HOUSEHOLD)
            .deliveredOn(LocalDate.of(2024, 3, 15))
            .odometer(Odometer.of(42_180))
            .component(Component.TRANSMISSION)
            .diagnosis(Diagnosis.CONFIRMED_DEFECT)
            .build();

    // decide as of a date: rules never read the clock
    var decision = rules.warranty().coverage(line, LocalDate.of(2026, 3, 2));

    decision
        .outcome()
        .ifPresent(outcome -> System.out.println(outcome + ", paid by: " + outcome.payer()));
    for (var finding : decision.findings()) {
      System.out.println(finding.reason().code() + ": " + finding.message(Locale.ENGLISH));
      System.out.println("  " + finding.citations());
    }
  }
}
