package io.dealership.rules.process;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.dealership.core.process.Activity;
import io.dealership.core.process.ActivityGraph;
import io.dealership.core.process.Relation;
import io.dealership.core.text.KebabCode;
import io.dealership.core.time.BusinessTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The calendars and hours of a store in which the limits of its workflows are counted: the usual
 * ones, and others by name, such as those of the workshop or of the banks.
 *
 * @param usual those of limits that name none
 * @param named the others by their names, in {@code kebab-case}
 * @since 0.1
 */
public record StoreTimes(BusinessTime usual, Map<String, BusinessTime> named) {

  /**
   * Copies the map.
   *
   * @throws IllegalArgumentException if a name is not in {@code kebab-case}
   */
  public StoreTimes {
    requireNonNull(usual, "usual");
    named = Map.copyOf(named);
    named.keySet().forEach(name -> KebabCode.check("StoreTimes.named", name));
  }

  /** Calendar and hours that hold for everything. */
  public static StoreTimes of(BusinessTime usual) {
    return new StoreTimes(usual, Map.of());
  }

  /**
   * The calendar and hours of a limit.
   *
   * @param calendar the name; empty for the usual ones
   * @throws IllegalArgumentException if there is none of this name
   */
  public BusinessTime time(Optional<String> calendar) {
    if (calendar.isEmpty()) {
      return usual;
    }
    BusinessTime found = named.get(calendar.get());
    checkArgument(
        found != null,
        "StoreTimes.named must have the calendar of a limit, but '%s' is none of %s",
        calendar.get(),
        new TreeSet<>(named.keySet()));
    return found;
  }

  /**
   * Checks that there are the calendars of all limits of a graph.
   *
   * @throws IllegalArgumentException if one is not there; the message names all of them
   */
  void checkFor(ActivityGraph graph) {
    Set<String> missing = new TreeSet<>();
    missing(graph, missing);
    checkArgument(
        missing.isEmpty(),
        "StoreTimes.named must have the calendars of all limits, but %s are none of %s",
        missing,
        new TreeMap<>(named).keySet());
  }

  private void missing(ActivityGraph graph, Set<String> missing) {
    for (Relation relation : graph.relations()) {
      relation.calendar().filter(name -> !named.containsKey(name)).ifPresent(missing::add);
    }
    for (Activity activity : graph.activities()) {
      activity.part().ifPresent(part -> missing(part, missing));
    }
  }
}
