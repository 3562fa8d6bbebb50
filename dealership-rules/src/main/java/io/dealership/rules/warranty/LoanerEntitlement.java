package io.dealership.rules.warranty;

import io.dealership.core.time.RepairDays;
import java.util.OptionalInt;

/**
 * For how many days of one repair a loaner car or transport money is owed, unless otherwise agreed.
 *
 * <h2>Source</h2>
 *
 * <p>SAMR Order 43 of 2021, article 21; R-109. Five days give none.
 *
 * @param visit the days of the repair, waiting for parts included and nothing excluded
 * @param entitled the days of them that are entitled, which are its last ones
 */
public record LoanerEntitlement(RepairDays visit, RepairDays entitled) {

  /** The first entitled day of the repair, from 1; empty when there is none. */
  public OptionalInt firstDay() {
    return entitled.count() == 0
        ? OptionalInt.empty()
        : OptionalInt.of(visit.count() - entitled.count() + 1);
  }

  /** Who owes it. */
  public DutyBearer dutyBearer() {
    return DutyBearer.REPAIRER;
  }

  /** The days, such as {@code 1 day of 6 days}. */
  @Override
  public String toString() {
    return entitled + " of " + visit;
  }
}
