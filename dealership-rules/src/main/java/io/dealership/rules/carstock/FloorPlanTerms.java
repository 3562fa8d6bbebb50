package io.dealership.rules.carstock;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.sales.DayCount;
import io.dealership.core.sales.FloorPlan;
import io.dealership.core.sales.StockCar;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.joda.money.Money;

/**
 * How a store counts the interest of its loans where a contract does not say otherwise.
 *
 * @param otherPerDay what a car in stock costs a day besides the interest
 */
record FloorPlanTerms(DayCount dayCount, int interestFreeDays, Money otherPerDay) {

  /** What a loan has cost up to a day. */
  CarryingCost cost(StockCar car, FloorPlan plan, LocalDate on) {
    checkArgument(
        !plan.drawnOn().isAfter(on),
        "FloorPlan.drawnOn must not be after %s, the day asked about, but was %s",
        on,
        plan.drawnOn());
    boolean running = plan.repaidOn().filter(day -> !day.isAfter(on)).isEmpty();
    LocalDate until = running ? on : plan.repaidOn().orElseThrow();
    long days = ChronoUnit.DAYS.between(plan.drawnOn(), until);
    int free = plan.interestFreeDays().orElse(interestFreeDays);
    long bearing = Math.max(0, days - free);
    Money other =
        otherPerDay.isZero() ? Money.zero(plan.principal().getCurrencyUnit()) : otherPerDay;
    long next = running && days + 1 > free ? 1 : 0;
    return new CarryingCost(
        car.vin(), days, bearing, interest(plan, bearing), interest(plan, next).plus(other));
  }

  private Money interest(FloorPlan plan, long days) {
    BigDecimal year = plan.principal().getAmount().multiply(plan.annualPercent()).movePointLeft(2);
    int daysOfYear = plan.dayCount().orElse(dayCount).daysOfYear();
    return Money.of(
        plan.principal().getCurrencyUnit(),
        year.multiply(BigDecimal.valueOf(days))
            .divide(
                BigDecimal.valueOf(daysOfYear),
                plan.principal().getCurrencyUnit().getDecimalPlaces(),
                RoundingMode.HALF_UP));
  }
}
