package io.dealership.examples.benchmarks;

import io.dealership.examples.stock.PositionLine;
import io.dealership.examples.stock.PositionSink;
import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** Reads, and does next to nothing with what it reads. */
final class StockReading implements PositionSink {

  private long onHand;

  @Override
  public void line(PositionLine line) {
    onHand += line.onHand();
  }

  /** What is on hand of all parts together. */
  static double onHand(InputStream file, int threads) {
    long[] all = {0};
    StockByHand.read(
        file,
        threads,
        StockReading::new,
        piece -> {
          all[0] += piece.onHand;
          piece.onHand = 0;
        });
    return all[0] / 1e3;
  }

  /** The same of a file in memory. */
  static double onHand(byte[] file, int threads) {
    return onHand(new ByteArrayInputStream(file), threads);
  }
}
