package io.dealership.rules.measure;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.identity.RepairOrderNumber;
import io.dealership.core.time.DayRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts the orders after which a car came back.
 *
 * @param orders how many orders were closed in the period
 * @param notFixed those that came back with the same complaint
 * @param unclear those that came back, with nobody knows what complaint
 * @param running those whose window has not ended
 */
record ComebackCount(
    int orders,
    List<RepairOrderNumber> notFixed,
    List<RepairOrderNumber> unclear,
    List<RepairOrderNumber> running) {

  static ComebackCount of(
      Collection<ClosedOrder> orders,
      Collection<Comeback> comebacks,
      DayRange period,
      int window,
      LocalDate on) {
    Map<RepairOrderNumber, LocalDate> closed = closed(orders, period, on);
    Set<RepairOrderNumber> same = new HashSet<>();
    Set<RepairOrderNumber> unknown = new HashSet<>();
    for (Comeback back : comebacks) {
      LocalDate closedOn = closed.get(back.original());
      if (closedOn == null || back.returnedOn().isAfter(on)) {
        continue;
      }
      checkArgument(
          !back.returnedOn().isBefore(closedOn),
          "Comeback.returnedOn of %s must not be before it was closed on %s, but was %s",
          back.original(),
          closedOn,
          back.returnedOn());
      if (!back.returnedOn().isAfter(closedOn.plusDays(window))) {
        if (back.sameComplaint().isEmpty()) {
          unknown.add(back.original());
        } else if (back.sameComplaint().get()) {
          same.add(back.original());
        }
      }
    }
    unknown.removeAll(same);
    List<RepairOrderNumber> running = new ArrayList<>();
    closed.forEach(
        (number, day) -> {
          if (on.isBefore(day.plusDays(window)) && !same.contains(number)) {
            running.add(number);
          }
        });
    return new ComebackCount(
        closed.size(), inOrder(closed, same), inOrder(closed, unknown), List.copyOf(running));
  }

  private static Map<RepairOrderNumber, LocalDate> closed(
      Collection<ClosedOrder> orders, DayRange period, LocalDate on) {
    Map<RepairOrderNumber, LocalDate> all = new LinkedHashMap<>();
    for (ClosedOrder order : orders) {
      LocalDate before = all.putIfAbsent(order.number(), order.closedOn());
      checkArgument(
          before == null || before.equals(order.closedOn()),
          "ClosedOrder.closedOn of %s must be one day, but was %s and %s",
          order.number(),
          before,
          order.closedOn());
    }
    all.values().removeIf(day -> !period.contains(day) || day.isAfter(on));
    return all;
  }

  private static List<RepairOrderNumber> inOrder(
      Map<RepairOrderNumber, LocalDate> closed, Set<RepairOrderNumber> some) {
    return closed.keySet().stream().filter(some::contains).toList();
  }
}
