package io.dealership.examples.benchmarks;

import io.dealership.examples.stock.PositionFile;
import io.dealership.examples.stock.PositionLine;
import io.dealership.examples.stock.PositionSink;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The measures written by hand, over our reader. */
final class StockByHand implements PositionSink {

  private static final int AS_OF = (int) StockStore.AS_OF.toEpochDay();

  private final long[] months = new long[StockStore.MONTHS];
  private final double[] measures = new double[StockMeasure.count()];
  private final double[] totals = new double[StockTotal.count()];
  private final double[] sums = new double[StockMeasure.count()];

  @Override
  public void line(PositionLine line) {
    StockMeasure.all(line, AS_OF, months, measures);
    StockTotal.add(line, measures, totals);
    for (int i = 0; i < sums.length; i++) {
      sums[i] += measures[i]; // so that none is left out
    }
  }

  /** The totals of a file. */
  static double[] totals(InputStream file, int threads) {
    double[] all = new double[StockTotal.count()];
    read(
        file,
        threads,
        StockByHand::new,
        piece -> {
          for (int i = 0; i < all.length; i++) {
            all[i] += piece.totals[i];
          }
          Arrays.fill(piece.totals, 0);
        });
    return all;
  }

  /** Reads a file of which all lines are as they should be. */
  static <S extends PositionSink> void read(
      InputStream file, int threads, Supplier<S> sinks, Consumer<S> inOrder) {
    try {
      PositionFile.csv("positions.csv", StandardCharsets.UTF_8, Locale.ENGLISH)
          .read(
              file,
              threads,
              sinks,
              inOrder,
              problem -> {
                throw new IllegalStateException(problem.toString());
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The totals of a file in memory. */
  static double[] totals(byte[] file, int threads) {
    return totals(new ByteArrayInputStream(file), threads);
  }
}
