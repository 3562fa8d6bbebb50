package io.dealership.examples.stock;

import io.dealership.examples.stock.PositionBlocks.Block;
import java.time.LocalDate;
import java.util.concurrent.Callable;

/** A block of lines on its way to a sink. It is used again for the next one. */
final class Piece<S extends PositionSink> implements Callable<Piece<S>> {

  private final Block block;
  private final PositionDecoder decoder;
  private final PositionReport report;
  private final S sink;

  /** The day of the positions, after which nothing can have moved. */
  private final int lastDay;

  private int lines;
  private int parts;

  Piece(Block block, PositionDecoder decoder, PositionReport report, S sink, int lastDay) {
    this.block = block;
    this.decoder = decoder;
    this.report = report;
    this.sink = sink;
    this.lastDay = lastDay;
  }

  Block block() {
    return block;
  }

  PositionReport report() {
    return report;
  }

  S sink() {
    return sink;
  }

  /** The lines of the block, also empty ones. */
  int lines() {
    return lines;
  }

  /** The lines with a part. */
  int parts() {
    return parts;
  }

  @Override
  public Piece<S> call() {
    report.clear();
    lines = 0;
    parts = 0;
    byte[] bytes = block.bytes;
    int end = block.end;
    int at = block.start;
    if (block.isOverlong) {
      lines = 1;
      parts = 1;
      report.begin(1);
      report.overlong(PositionBlocks.SIZE);
      report.end();
      return this;
    }
    while (at < end) {
      lines++;
      int next = decoder.fast(bytes, at);
      if (next > 0 && !isLate(decoder.line())) {
        parts++;
        sink.line(decoder.line());
        at = next;
      } else {
        at = slow(bytes, at);
      }
    }
    return this;
  }

  private int slow(byte[] bytes, int start) {
    int feed = PositionFile.lineEnd(bytes, start);
    int end = feed > start && bytes[feed - 1] == '\r' ? feed - 1 : feed;
    if (!isBlank(bytes, start, end)) {
      parts++;
      report.begin(lines);
      decoder.slow(bytes, start, end, report);
      late(PositionColumn.LAST_RECEIPT, decoder.line().lastReceipt());
      late(PositionColumn.LAST_ISSUE, decoder.line().lastIssue());
      if (report.end()) {
        sink.line(decoder.line());
      }
    }
    return feed + 1;
  }

  private boolean isLate(PositionLine line) {
    return line.lastReceipt() > lastDay || line.lastIssue() > lastDay;
  }

  private void late(PositionColumn column, int day) {
    if (day > lastDay) {
      report.late(decoder.name(column), LocalDate.ofEpochDay(day), LocalDate.ofEpochDay(lastDay));
    }
  }

  private static boolean isBlank(byte[] bytes, int start, int end) {
    for (int i = start; i < end; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\t') {
        return false;
      }
    }
    return true;
  }
}
