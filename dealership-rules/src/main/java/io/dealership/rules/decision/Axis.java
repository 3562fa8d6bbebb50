package io.dealership.rules.decision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * All values of one fact, cut into regions within which no cell of a table can tell two values
 * apart.
 *
 * <p>This is what makes every answer of the kernel exact: one value of a region, its witness,
 * stands for all of them.
 */
final class Axis {

  /** How the values of a fact lie: named one by one, as whole numbers, or densely. */
  enum Scale {
    CHOICE,
    INTEGRAL,
    CONTINUOUS
  }

  /**
   * A set of neighboring values that all cells treat alike.
   *
   * @param cell the region as a cell of its own
   * @param witness one of its values
   * @param allowed whether the table's allowed values hold it
   */
  record Region(Cell cell, Object witness, boolean allowed) {}

  final String fact;
  final FeelType type;
  final Scale scale;
  final List<Region> regions;

  /** The first whole number of every region but the first; only for {@link Scale#INTEGRAL}. */
  final long[] starts;

  private Axis(String fact, FeelType type, Scale scale, List<Region> regions, long[] starts) {
    this.fact = fact;
    this.type = type;
    this.scale = scale;
    this.regions = List.copyOf(regions);
    this.starts = starts;
  }

  /**
   * Cuts the values of a fact.
   *
   * @param integral whether numbers are whole ones
   * @param choices the names of all choices, or empty when any text may come
   * @param cells all cells that test the fact
   * @param allowed the allowed values
   */
  static Axis of(
      String fact,
      FeelType type,
      boolean integral,
      List<String> choices,
      Collection<Cell> cells,
      Cell allowed) {
    Set<Cell> distinct = new LinkedHashSet<>(cells);
    distinct.add(allowed);
    Cutter cutter = new Cutter(List.copyOf(distinct), allowed);
    return switch (type) {
      case STRING -> new Axis(fact, type, Scale.CHOICE, cutter.texts(choices), new long[0]);
      case BOOLEAN ->
          new Axis(fact, type, Scale.CHOICE, cutter.each(List.of(false, true)), new long[0]);
      case DATE, YEARS_AND_MONTHS_DURATION -> integral(fact, type, cutter);
      case NUMBER ->
          integral
              ? integral(fact, type, cutter)
              : new Axis(fact, type, Scale.CONTINUOUS, cutter.continuous(type), new long[0]);
      case DATE_TIME, DAYS_AND_TIME_DURATION ->
          new Axis(fact, type, Scale.CONTINUOUS, cutter.continuous(type), new long[0]);
    };
  }

  private static Axis integral(String fact, FeelType type, Cutter cutter) {
    List<Region> regions = new ArrayList<>();
    long[] starts = cutter.integral(type, regions);
    return new Axis(fact, type, Scale.INTEGRAL, regions, starts);
  }

  /** The number of the region that holds a value in its canonical form. */
  int regionOf(Object value) {
    if (scale == Scale.INTEGRAL) {
      long code = code(value);
      int region = 0;
      while (region < starts.length && code >= starts[region]) {
        region++;
      }
      return region;
    }
    int low = 0;
    int high = regions.size() - 1;
    if (scale == Scale.CONTINUOUS) {
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (isBelowEndOf(value, regions.get(middle))) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      return low;
    }
    while (low < high && !CellTest.accepts(regions.get(low).cell(), value)) {
      low++;
    }
    return low;
  }

  /**
   * The values of some regions as one cell; the region behind the last stands for no value.
   *
   * @param canBeAbsent whether the fact may have no value, so that the cell must say whether it
   *     accepts that
   */
  Cell cell(BitSet inside, boolean canBeAbsent) {
    boolean acceptsAbsence = inside.get(regions.size()) || !canBeAbsent;
    boolean isOpenEnded =
        scale != Scale.CHOICE
            || (type == FeelType.STRING && !isListed(regions.get(regions.size() - 1)));
    if (isOpenEnded && inside.nextClearBit(0) >= regions.size()) {
      return acceptsAbsence ? Cell.any() : new Cell(true, List.of(new UnaryTest.IsNull()));
    }
    List<UnaryTest> tests = new ArrayList<>();
    if (scale == Scale.CHOICE && isOpenEnded && inside.get(regions.size() - 1)) {
      for (int region = 0; region < regions.size() - 1; region++) {
        if (!inside.get(region)) {
          tests.addAll(regions.get(region).cell().tests());
        }
      }
      if (!acceptsAbsence) {
        tests.add(new UnaryTest.IsNull());
      }
      return new Cell(true, tests);
    }
    if (inside.get(regions.size())) {
      tests.add(new UnaryTest.IsNull());
    }
    int from = inside.nextSetBit(0);
    while (from >= 0 && from < regions.size()) {
      int to =
          scale == Scale.CHOICE ? from : Math.min(inside.nextClearBit(from), regions.size()) - 1;
      tests.add(join(regions.get(from).cell(), regions.get(to).cell()));
      from = inside.nextSetBit(to + 1);
    }
    return new Cell(false, tests);
  }

  /** Whether a region is one choice of a list, and not all other texts. */
  private static boolean isListed(Region region) {
    return !region.cell().isAny() && !region.cell().negated();
  }

  private static UnaryTest join(Cell from, Cell to) {
    if (from.equals(to)) {
      return from.tests().get(0);
    }
    UnaryTest.Interval low = interval(from);
    UnaryTest.Interval high = interval(to);
    return new UnaryTest.Interval(low.low(), low.lowClosed(), high.high(), high.highClosed());
  }

  private static UnaryTest.Interval interval(Cell cell) {
    UnaryTest test = cell.tests().get(0);
    return test instanceof UnaryTest.EqualTo point
        ? new UnaryTest.Interval(Optional.of(point.value()), true, Optional.of(point.value()), true)
        : (UnaryTest.Interval) test;
  }

  /** Whether a value is not behind a region that is not the last one. */
  private static boolean isBelowEndOf(Object value, Region region) {
    UnaryTest test = region.cell().tests().get(0);
    if (test instanceof UnaryTest.EqualTo point) {
      return Values.compare(value, constant(point.value())) <= 0;
    }
    UnaryTest.Interval interval = (UnaryTest.Interval) test;
    int order = Values.compare(value, constant(interval.high().orElseThrow()));
    return order < 0 || (order == 0 && interval.highClosed());
  }

  private static Object constant(Endpoint endpoint) {
    return ((Endpoint.Constant) endpoint).value();
  }

  /** The whole number that stands for a value on an integral scale. */
  static long code(Object value) {
    if (value instanceof LocalDate date) {
      return date.toEpochDay();
    }
    if (value instanceof Period period) {
      return period.toTotalMonths();
    }
    return ((BigDecimal) value).longValueExact();
  }

  private static Object value(FeelType type, long code) {
    return switch (type) {
      case DATE -> LocalDate.ofEpochDay(code);
      case YEARS_AND_MONTHS_DURATION -> Values.canonical(Period.ofMonths(Math.toIntExact(code)));
      default -> Values.canonical(BigDecimal.valueOf(code));
    };
  }

  /** Finds the cut points of cells, and joins what they do not separate. */
  private record Cutter(List<Cell> cells, Cell allowed) {

    List<Region> texts(List<String> choices) {
      if (!choices.isEmpty()) {
        return each(List.copyOf(choices));
      }
      Set<Object> texts = new TreeSet<>(constants());
      List<Region> regions = new ArrayList<>(each(texts));
      StringBuilder other = new StringBuilder("other");
      while (texts.contains(other.toString())) {
        other.append('_');
      }
      List<UnaryTest> known = new ArrayList<>();
      for (Object text : texts) {
        known.add(new UnaryTest.EqualTo(Endpoint.of(text)));
      }
      regions.add(
          new Region(
              known.isEmpty() ? Cell.any() : new Cell(true, known),
              other.toString(),
              CellTest.accepts(allowed, other.toString())));
      return regions;
    }

    List<Region> each(Collection<?> values) {
      List<Region> regions = new ArrayList<>();
      for (Object value : values) {
        regions.add(
            new Region(
                Cell.of(new UnaryTest.EqualTo(Endpoint.of(value))),
                value,
                CellTest.accepts(allowed, value)));
      }
      return regions;
    }

    long[] integral(FeelType type, List<Region> regions) {
      Set<Long> cuts = new TreeSet<>();
      for (Object constant : constants()) {
        if (constant instanceof BigDecimal number) {
          cuts.add(number.setScale(0, RoundingMode.CEILING).longValueExact());
          cuts.add(number.setScale(0, RoundingMode.FLOOR).longValueExact() + 1);
        } else {
          cuts.add(code(constant));
          cuts.add(code(constant) + 1);
        }
      }
      // keep only the cuts where some cell changes its mind
      List<Long> starts = new ArrayList<>();
      long first = cuts.isEmpty() ? 0 : cuts.iterator().next() - 1;
      Object before = value(type, first);
      List<Object> witnesses = new ArrayList<>(List.of(before));
      for (long cut : cuts) {
        Object after = value(type, cut);
        if (differ(before, after)) {
          starts.add(cut);
          witnesses.add(after);
        }
        before = after;
      }
      for (int i = 0; i <= starts.size(); i++) {
        Optional<Endpoint> low =
            i == 0 ? Optional.empty() : Optional.of(Endpoint.of(value(type, starts.get(i - 1))));
        Optional<Endpoint> high =
            i == starts.size()
                ? Optional.empty()
                : Optional.of(Endpoint.of(value(type, starts.get(i) - 1)));
        regions.add(region(low, true, high, true, witnesses.get(i)));
      }
      long[] all = new long[starts.size()];
      for (int i = 0; i < all.length; i++) {
        all[i] = starts.get(i);
      }
      return all;
    }

    List<Region> continuous(FeelType type) {
      List<Object> points = new ArrayList<>(new LinkedHashSet<>(constants()));
      points.sort(Values::compare);
      if (points.isEmpty()) {
        return List.of(new Region(Cell.any(), Between.anyOf(type), true));
      }
      // below, at, between, at, ..., above
      List<Region> regions = new ArrayList<>();
      Optional<Endpoint> low = Optional.empty();
      boolean lowClosed = false;
      Object witness = Between.below(points.get(0));
      for (int i = 0; i < points.size(); i++) {
        Object point = points.get(i);
        if (differ(witness, point)) {
          regions.add(region(low, lowClosed, Optional.of(Endpoint.of(point)), false, witness));
          low = Optional.of(Endpoint.of(point));
          lowClosed = true;
          witness = point;
        }
        Object after =
            i + 1 < points.size()
                ? Between.between(point, points.get(i + 1))
                : Between.above(point);
        if (differ(point, after)) {
          regions.add(region(low, lowClosed, Optional.of(Endpoint.of(point)), true, witness));
          low = Optional.of(Endpoint.of(point));
          lowClosed = false;
          witness = after;
        }
      }
      regions.add(region(low, lowClosed, Optional.empty(), false, witness));
      return regions;
    }

    private Region region(
        Optional<Endpoint> low,
        boolean lowClosed,
        Optional<Endpoint> high,
        boolean highClosed,
        Object witness) {
      Cell cell;
      if (low.isEmpty() && high.isEmpty()) {
        cell = Cell.any();
      } else if (low.equals(high)) {
        cell = Cell.of(new UnaryTest.EqualTo(low.get()));
      } else {
        cell = Cell.of(new UnaryTest.Interval(low, lowClosed, high, highClosed));
      }
      return new Region(cell, witness, CellTest.accepts(allowed, witness));
    }

    private boolean differ(Object a, Object b) {
      for (Cell cell : cells) {
        if (CellTest.accepts(cell, a) != CellTest.accepts(cell, b)) {
          return true;
        }
      }
      return false;
    }

    private Set<Object> constants() {
      Set<Object> constants = new LinkedHashSet<>();
      for (Cell cell : cells) {
        for (UnaryTest test : cell.tests()) {
          if (test instanceof UnaryTest.Interval interval) {
            if (interval.low().isPresent()) {
              constants.add(constant(interval.low().get()));
            }
            if (interval.high().isPresent()) {
              constants.add(constant(interval.high().get()));
            }
          } else if (test instanceof UnaryTest.EqualTo equal) {
            constants.add(constant(equal.value()));
          }
        }
      }
      return constants;
    }
  }
}
