package io.dealership.rules.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** By axis: the first region in which an unknown value can lie, where bounds of it are known. */
  private final int[] firsts;

  /** By axis: the last one. */
  private final int[] lasts;

  /** The axes that are unknown. */
  final List<Integer> unknown = new ArrayList<>();

  /** The axes whose value is presumed. */
  final List<Integer> presumed = new ArrayList<>();

  /** Which value is not allowed, as a sentence; or null. */
  final @Nullable String violation;

  private Point(int[] regions, int[] firsts, int[] lasts, @Nullable String violation) {
    this.regions = regions;
    this.firsts = firsts;
    this.lasts = lasts;
    this.violation = violation;
  }

  /**
   * Places facts.
   *
   * @param values by axis: the value, or null when it is not given
   * @param ranges by axis: what is known of a number that is not given; null when that is nothing
   */
  static Point of(
      Space space,
      IntFunction<@Nullable Object> values,
      IntFunction<UnaryTest.@Nullable Interval> ranges) {
    int[] regions = new int[space.axes.size()];
    int[] firsts = new int[regions.length];
    int[] lasts = new int[regions.length];
    List<Integer> unknown = new ArrayList<>();
    List<Integer> presumed = new ArrayList<>();
    String violation = null;
    for (int i = 0; i < regions.length; i++) {
      Axis axis = space.axes.get(i);
      lasts[i] = axis.regions.size() - 1;
      Object value = values.apply(i);
      UnaryTest.Interval range = value == null ? ranges.apply(i) : null;
      WhenMissing whenMissing = space.facts.get(i).whenMissing();
      if (value != null) {
        regions[i] = axis.regionOf(value);
        violation = violation == null ? violation(space, i, regions[i], value) : violation;
      } else if (range != null) {
        firsts[i] = axis.regionOf(value(range.low()));
        lasts[i] = range.high().isPresent() ? axis.regionOf(value(range.high())) : lasts[i];
        regions[i] = firsts[i] == lasts[i] ? firsts[i] : UNKNOWN;
        if (regions[i] == UNKNOWN) {
          unknown.add(i);
        } else if (violation == null) {
          violation = violation(space, i, regions[i], range);
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
    Point point = new Point(regions, firsts, lasts, violation);
    point.unknown.addAll(unknown);
    point.presumed.addAll(presumed);
    return point;
  }

  private static @Nullable String violation(Space space, int axis, int region, Object value) {
    if (space.axes.get(axis).regions.get(region).allowed()) {
      return null;
    }
    String fact = space.axes.get(axis).fact;
    String shown = value instanceof UnaryTest range ? range.toString() : Feel.write(value);
    return "Fact '"
        + fact
        + "' must be "
        + allowed(space, fact)
        + " for table '"
        + space.table.id()
        + "', but was "
        + (space.facts.get(axis).personal() ? "another value" : shown)
        + ".";
  }

  private static Object value(Optional<Endpoint> bound) {
    return ((Endpoint.Constant) bound.orElseThrow()).value();
  }

  /** Whether a value of an axis can lie in a region, as far as bounds of it are known. */
  boolean canLieIn(int axis, int region) {
    return region >= firsts[axis] && region <= lasts[axis];
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
