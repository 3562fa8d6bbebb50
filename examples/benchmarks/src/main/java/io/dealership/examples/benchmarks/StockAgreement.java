package io.dealership.examples.benchmarks;

import io.dealership.examples.stock.PositionLine;
import io.dealership.examples.stock.PositionSink;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.parts.PartReview;
import io.dealership.rules.parts.StockReview;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/**
 * Checks that DuckDB and we say the same of each part and of the whole store, before anyone is
 * timed; as far as 1e-9 of each figure, for sums are added up in another order.
 */
public final class StockAgreement {

  private static final int PARTS = 100_000;
  private static final double TOLERANCE = 1e-9;

  private StockAgreement() {}

  /** Checks a store of 100,000 parts; a first argument says how many instead. */
  public static void main(String[] args) throws IOException, SQLException {
    int parts = args.length == 0 ? PARTS : Integer.parseInt(args[0]);
    Path file = Files.createTempFile("positions", ".csv");
    try {
      StockStore.csv(parts, file);
      check(file);
    } finally {
      Files.delete(file);
    }
    System.out.printf("agrees on %,d parts: DuckDB, by hand and reviewed%n", parts);
  }

  /** Checks a file. */
  static void check(Path file) throws IOException, SQLException {
    Deque<Row> rows = new ArrayDeque<>();
    try (InputStream in = Files.newInputStream(file)) {
      StockByHand.read(in, 1, () -> new Rows(rows), done -> {});
    }
    try (DuckDbStock duck = DuckDbStock.ofThreads(2)) {
      double[] totals = duck.totals(file);
      duck.forEach((part, measures) -> same(rows.remove(), new Row(part, measures)));
      if (!rows.isEmpty()) {
        throw new IllegalStateException("DuckDB left out " + rows.size() + " parts");
      }
      duck.forEach(reviewed(file));
      for (int threads : new int[] {1, 2}) {
        try (InputStream in = Files.newInputStream(file)) {
          same(new Row("all parts", StockByHand.totals(in, threads)), new Row("all parts", totals));
        }
      }
    }
  }

  /** Holds what a review says of each part against DuckDB. */
  private static BiConsumer<String, double[]> reviewed(Path file) throws IOException {
    StockReview review;
    try (InputStream in = Files.newInputStream(file)) {
      review = StockReviewing.review(DealershipRules.standard(), in, 2);
    }
    Iterator<PartReview> parts = review.parts().iterator();
    return (number, theirs) -> {
      PartReview part = parts.next();
      double[] ours = theirs.clone();
      put(
          ours,
          StockMeasure.YEAR_DEMAND,
          part.yearDemand().map(each -> each.units().doubleValue()));
      put(ours, StockMeasure.TURNOVER, part.grossTurnover());
      put(ours, StockMeasure.TRUE_TURNOVER, part.trueTurnover());
      put(ours, StockMeasure.MONTHS_SUPPLY, part.monthsOfSupply());
      put(ours, StockMeasure.FILL_RATE, part.fillRate());
      put(ours, StockMeasure.MARGIN_RETURN, part.grossMarginReturn());
      ours[StockMeasure.IDLE_DAYS.index()] =
          part.daysStill().isPresent() ? part.daysStill().getAsInt() : Double.NaN;
      same(new Row(part.number(), ours), new Row(number, theirs));
    };
  }

  private static void put(double[] to, StockMeasure measure, OptionalDouble value) {
    to[measure.index()] = value.orElse(Double.NaN);
  }

  private static void put(double[] to, StockMeasure measure, Optional<Double> value) {
    to[measure.index()] = value.orElse(Double.NaN);
  }

  private static void same(Row ours, Row theirs) {
    boolean isSame =
        ours.part.equals(theirs.part)
            && IntStream.range(0, ours.values.length)
                .allMatch(i -> isSame(ours.values[i], theirs.values[i]));
    if (!isSame) {
      throw new IllegalStateException("All must agree, but we say " + ours + ", DuckDB " + theirs);
    }
  }

  private static boolean isSame(double a, double b) {
    return Double.isNaN(a)
        ? Double.isNaN(b)
        : Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a));
  }

  @SuppressWarnings("ArrayRecordComponent") // gone after it was compared
  private record Row(String part, double[] values) {
    @Override
    public String toString() {
      return part + " " + Arrays.toString(values);
    }
  }

  private record Rows(Deque<Row> to) implements PositionSink {
    @Override
    public void line(PositionLine line) {
      double[] measures = new double[StockMeasure.count()];
      StockMeasure.all(
          line, (int) StockStore.AS_OF.toEpochDay(), new long[line.months()], measures);
      to.add(new Row(line.part(), measures));
    }
  }
}
