package io.dealership.examples;

import io.dealership.core.vehicle.Component;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.vehicle.VehicleClass;
import io.dealership.core.vehicle.VehicleUse;
import io.dealership.core.warranty.Diagnosis;
import io.dealership.core.warranty.Evidence;
import io.dealership.core.warranty.ExclusionGround;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.warranty.WarrantyQuestion;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/** Asks what would have to be otherwise for another answer, and tries it. */
public final class WhatWouldChangeExample {

  private WhatWouldChangeExample() {}

  public static void main(String[] args) {
    var warranty = DealershipRules.standard().warranty();
    var on = LocalDate.of(2026, 3, 2);

    // the store says that the customer used the car against the manual, but has not proven it
    var line =
        WarrantyQuestion.builder()
            .vehicleClass(VehicleClass.PASSENGER_CAR)
            .vehicleUse(VehicleUse.HOUSEHOLD)
            .deliveredOn(LocalDate.of(2024, 11, 15))
            .odometer(Odometer.of(18_200))
            .component(Component.ENGINE)
            .diagnosis(Diagnosis.CONFIRMED_DEFECT)
            .putExclusionEvidence(ExclusionGround.IMPROPER_USE, Evidence.CLAIMED)
            .build();
    var decision = warranty.coverage(line, on);

    System.out.println(decision);
    for (var alternative : decision.alternatives()) {
      System.out.println(alternative.facts() + " -> " + alternative.outcome());
      System.out.println("  " + alternative.text(Locale.ENGLISH));
    }

    var proven = line.withExclusionEvidence(Map.of(ExclusionGround.IMPROPER_USE, Evidence.PROVEN));
    System.out.println(warranty.coverage(proven, on));
  }
}
