package io.dealership.examples;

import io.dealership.core.vehicle.Component;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.vehicle.VehicleClass;
import io.dealership.core.vehicle.VehicleUse;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.warranty.WarrantyQuestion;
import java.time.LocalDate;
import java.util.Locale;

/** Asks with too few facts, sees what is missing, and asks again with it. */
public final class MissingFactsExample {

  private MissingFactsExample() {}

  public static void main(String[] args) {
    var warranty = DealershipRules.standard().warranty();
    var on = LocalDate.of(2026, 3, 2);

    // nobody has read the odometer, and the workshop has not looked yet
    var line =
        WarrantyQuestion.builder()
            .vehicleClass(VehicleClass.PASSENGER_CAR)
            .vehicleUse(VehicleUse.HOUSEHOLD)
            .deliveredOn(LocalDate.of(2024, 3, 15))
            .component(Component.STEERING)
            .build();
    var open = warranty.coverage(line, on);

    System.out.println(open);
    System.out.println("possible: " + open.possible());
    for (var fact : open.missing()) {
      System.out.println(
          fact.presumed().map(value -> "presumed " + value + ": ").orElse("needed: ")
              + fact.label(Locale.ENGLISH));
    }

    // at 60,001 km the diagnosis no longer matters
    var decided = warranty.coverage(line.withOdometer(Odometer.of(60_001)), on);

    System.out.println(decided);
    System.out.println(decided.findings().get(0).message(Locale.ENGLISH));
  }
}
