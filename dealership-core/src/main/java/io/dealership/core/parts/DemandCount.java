package io.dealership.core.parts;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Counts, month by month, what was asked of the parts of a chain. */
final class DemandCount {

  private final YearMonth first;
  private final long[] served;
  private final long[] emergency;
  private final long[] lost;
  private final int[] times;

  /** What came back, nobody knows of which issue. */
  private final long[] back;

  DemandCount(YearMonth first, YearMonth last) {
    checkArgument(
        !last.isBefore(first) && ChronoUnit.MONTHS.between(first, last) < DemandHistory.MOST_MONTHS,
        "StockLedger.demand must be of 1 to %s months, but was of %s to %s",
        DemandHistory.MOST_MONTHS,
        first,
        last);
    this.first = first;
    int months = (int) ChronoUnit.MONTHS.between(first, last) + 1;
    this.served = new long[months];
    this.emergency = new long[months];
    this.lost = new long[months];
    this.times = new int[months];
    this.back = new long[months];
  }

  private int month(LocalDate day) {
    long at = ChronoUnit.MONTHS.between(first, YearMonth.from(day));
    return at < 0 || at >= times.length ? -1 : (int) at;
  }

  void add(PartBook book) {
    for (BookEntry entry : book.entries()) {
      int month = month(entry.movement.on());
      if (month >= 0 && entry.isCounted() && entry.movement.kind() == MovementKind.ISSUE) {
        (entry.movement.emergency() ? emergency : served)[month] += entry.left();
        times[month] += entry.left() > 0 ? 1 : 0;
      }
      if (month >= 0
          && entry.isCounted()
          && entry.movement.kind() == MovementKind.CUSTOMER_RETURN
          && entry.followed == null) {
        back[month] += entry.movement.quantity().thousandths();
      }
    }
  }

  /** Takes what came back off the latest demand before it. */
  private void takeOff(int month) {
    for (int at = month; at >= 0 && back[month] > 0; at--) {
      long part = Math.min(served[at], back[month]);
      served[at] -= part;
      back[month] -= part;
    }
  }

  void add(LostSale sale) {
    int month = month(sale.on());
    if (month >= 0) {
      lost[month] += sale.quantity().thousandths();
      times[month]++;
    }
  }

  DemandHistory history() {
    DemandHistory.Builder history = DemandHistory.builder().first(first);
    for (int i = 0; i < times.length; i++) {
      takeOff(i);
    }
    for (int i = 0; i < times.length; i++) {
      history.addMonths(
          new MonthDemand(
              new Quantity(served[i]),
              new Quantity(emergency[i]),
              new Quantity(lost[i]),
              Optional.of(times[i])));
    }
    return history.build();
  }
}
