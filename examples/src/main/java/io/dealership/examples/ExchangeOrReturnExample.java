package io.dealership.examples;

import io.dealership.core.vehicle.Odometer;
import io.dealership.core.vehicle.VehicleClass;
import io.dealership.core.vehicle.VehicleUse;
import io.dealership.core.warranty.CountRange;
import io.dealership.core.warranty.SafetyFailure;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.warranty.ExchangeQuestion;
import io.dealership.rules.warranty.WarrantyQuestion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.joda.money.Money;

/** Asks whether a car that was often in the workshop is to be exchanged or taken back. */
public final class ExchangeOrReturnExample {

  private ExchangeOrReturnExample() {}

  public static void main(String[] args) {
    var warranty = DealershipRules.standard().warranty();
    var on = LocalDate.of(2025, 6, 2);

    var vehicle =
        WarrantyQuestion.builder()
            .vehicleClass(VehicleClass.PASSENGER_CAR)
            .vehicleUse(VehicleUse.HOUSEHOLD)
            .deliveredOn(LocalDate.of(2024, 3, 15))
            .odometer(Odometer.of(8_765))
            .build();
    // this store repaired it for 28 days; what other stores did is not known yet
    var car =
        ExchangeQuestion.builder()
            .fault(vehicle)
            .safetyFailure(SafetyFailure.NONE)
            .safetyRepairs(CountRange.ZERO)
            .assemblyReplacements(CountRange.ZERO)
            .samePartReplacements(CountRange.ZERO)
            .sameFaultRepairs(CountRange.of(3))
            .repairDays(CountRange.atLeast(28))
            .price(Money.parse("CNY 158800.00"))
            .usageCoefficient(new BigDecimal("0.004"))
            .claimedOn(on)
            .build();
    System.out.print(warranty.exchange(car, on).explain(Locale.ENGLISH));

    // they say: four days more
    var answer = warranty.exchange(car.withRepairDays(CountRange.of(32)), on);
    answer.outcome().ifPresent(right -> System.out.println(right + " by " + right.dutyBearer()));
    answer.amounts().ifPresent(amounts -> System.out.println(amounts.netOnReturn()));
    answer.deadlines().ifPresent(days -> System.out.println("by " + days.completeBy()));
  }
}
