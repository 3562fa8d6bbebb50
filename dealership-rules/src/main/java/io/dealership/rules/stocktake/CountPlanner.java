package io.dealership.rules.stocktake;

import io.dealership.core.time.DayRange;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Spreads the parts of a store over the counts of a cycle.
 *
 * @param cycle how long a cycle is
 * @param periodicCounts how many counts a cycle has where they are neither weekly nor monthly
 * @param times how often a part of each class is counted in a cycle; once where it says nothing
 */
record CountPlanner(
    CountFrequency frequency, Period cycle, int periodicCounts, Map<CountClass, Integer> times) {

  private static final Comparator<PlannedPart> BY_PLACE =
      Comparator.comparing(PlannedPart::place).thenComparing(PlannedPart::part);

  private static final int WEEK = 7;

  CountPlan plan(List<PlannedPart> parts, LocalDate first) {
    List<LocalDate> starts = starts(first, first.plus(cycle));
    int slots = starts.size() - 1;
    List<List<PlannedPart>> counted = new ArrayList<>();
    for (int i = 0; i < slots; i++) {
      counted.add(new ArrayList<>());
    }
    Map<CountClass, List<PlannedPart>> byClass = new EnumMap<>(CountClass.class);
    parts.stream()
        .sorted(BY_PLACE)
        .forEach(
            part ->
                byClass.computeIfAbsent(part.countClass(), each -> new ArrayList<>()).add(part));
    byClass.forEach(
        (each, some) -> spread(some, Math.min(times.getOrDefault(each, 1), slots), counted));
    CountPlan.Builder plan = CountPlan.builder().frequency(frequency);
    for (int i = 0; i < slots; i++) {
      counted.get(i).sort(BY_PLACE);
      plan.addSlots(new CountSlot(new DayRange(starts.get(i), starts.get(i + 1)), counted.get(i)));
    }
    return plan.build();
  }

  /** Neighbors on the shelves fall into the same slot, and slots differ by one part at most. */
  private static void spread(List<PlannedPart> some, int times, List<List<PlannedPart>> counted) {
    long all = (long) some.size() * times;
    for (int round = 0; round < times; round++) {
      for (int i = 0; i < some.size(); i++) {
        long at = (long) round * some.size() + i;
        counted.get((int) (at * counted.size() / all)).add(some.get(i));
      }
    }
  }

  /** The first days of the slots, and the day after the last one; what is left over goes last. */
  private List<LocalDate> starts(LocalDate first, LocalDate end) {
    List<LocalDate> starts = new ArrayList<>();
    starts.add(first);
    if (frequency == CountFrequency.PERIODIC) {
      long days = end.toEpochDay() - first.toEpochDay();
      for (int i = 1; i < Math.min(periodicCounts, days); i++) {
        starts.add(first.plusDays(days * i / Math.min(periodicCounts, days)));
      }
    } else {
      for (int i = 1; !start(first, i + 1).isAfter(end); i++) {
        starts.add(start(first, i));
      }
    }
    starts.add(end);
    return starts;
  }

  private LocalDate start(LocalDate first, int number) {
    return frequency == CountFrequency.WEEKLY
        ? first.plusDays((long) WEEK * number)
        : first.plusMonths(number);
  }
}
