package io.dealership.rules.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Where facts lie in the space of a table: a region on each axis, no value, or an unknown one. */
final class Point {

  /** On an axis: there is no value. */
  static final int ABSENT = -2;

  /** On an axis: there is a value, and nobody told which. */
  static final int UNKNOWN = -1;

  /** By axis: the region, {@link #ABSENT} or {@link #UNKNOWN}. */
  final int[] regions;

  /** The axes that are unknown. */
  final List<Integer> unknown = new ArrayList<>();

  /** The axes whose value is presumed. */
  final List<Integer> presumed = new ArrayList<>();

  /** Which value is not allowed, as a sentence; or null. */
  final @Nullable String violation;

  private Point(int[] regions, @Nullable String violation) {
    this.regions = regions;
    this.violation = violation;
  }

  static Point of(Space space, IntFunction<@Nullable Object> values) {
    int[] regions = new int[space.axes.size()];
    List<Integer> unknown = new ArrayList<>();
    List<Integer> presumed = new ArrayList<>();
    String violation = null;
    for (int i = 0; i < regions.length; i++) {
      Axis axis = space.axes.get(i);
      Object value = values.apply(i);
      WhenMissing whenMissing = space.facts.get(i).whenMissing();
      if (value != null) {
        regions[i] = axis.regionOf(value);
        if (violation == null && !axis.regions.get(regions[i]).allowed()) {
          violation =
              "Fact '"
                  + axis.fact
                  + "' must be "
                  + allowed(space, axis.fact)
                  + " for table '"
                  + space.table.id()
                  + "', but was "
                  + (space.facts.get(i).personal() ? "another value" : Feel.write(value))
                  + ".";
        }
      } else if (whenMissing instanceof WhenMissing.Unknown) {
        regions[i] = UNKNOWN;
        unknown.add(i);
      } else if (whenMissing instanceof WhenMissing.Presume presumption) {
        regions[i] = axis.regionOf(presumption.value());
        presumed.add(i);
      } else {
        regions[i] = ABSENT;
      }
    }
    Point point = new Point(regions, violation);
    point.unknown.addAll(unknown);
    point.presumed.addAll(presumed);
    return point;
  }

  private static Cell allowed(Space space, String fact) {
    return space.table.inputs().stream()
        .filter(input -> input.fact().equals(fact))
        .findFirst()
        .map(InputColumn::allowedValues)
        .orElse(Cell.any());
  }

  /**
   * The rules and impossible combinations that accept the value on one axis; all when it is
   * unknown.
   */
  Bits mask(Space space, int axis) {
    return switch (regions[axis]) {
      case UNKNOWN -> space.everything;
      case ABSENT -> space.absentMasks[axis];
      default -> space.masks[axis][regions[axis]];
    };
  }
}
