package io.dealership.examples.stock;

/**
 * Takes the lines of a piece of a position file, one after the other, on one thread at a time.
 *
 * <p>It is used again for later pieces; what it found in one is taken from it between two of them.
 */
public interface PositionSink {

  /**
   * Takes the next line.
   *
   * @param line is used again for the next one
   */
  void line(PositionLine line);
}
