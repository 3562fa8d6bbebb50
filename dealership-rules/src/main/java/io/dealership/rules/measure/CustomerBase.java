package io.dealership.rules.measure;

import io.dealership.core.customer.CustomerNumber;
import io.dealership.core.time.DayRange;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who comes to the store, and what it earns by them. */
final class CustomerBase {

  private CustomerBase() {}

  /** Those who came within some months before a day, which is itself not counted. */
  static Set<CustomerNumber> active(
      Collection<CustomerVisit> visits, LocalDate day, int months, LocalDate on) {
    Set<CustomerNumber> active = new HashSet<>();
    in(visits, new DayRange(day.minusMonths(months), day), on)
        .forEach(visit -> active.add(visit.customer()));
    return active;
  }

  /** The visits of a period that are known on a day. */
  static List<CustomerVisit> in(Collection<CustomerVisit> visits, DayRange period, LocalDate on) {
    return visits.stream()
        .filter(visit -> period.contains(visit.day()) && !visit.day().isAfter(on))
        .toList();
  }

  /** What was earned by visits; zero without any, in no currency yet. */
  static Figure grossProfit(List<CustomerVisit> visits) {
    return visits.stream()
        .map(visit -> Figure.money("grossProfit", visit.grossProfit()))
        .reduce(Figure::plus)
        .orElse(Figure.of(0));
  }
}
