package io.dealership.examples.command;

import java.util.Arrays;

/** Some lines that follow each other, as bytes. It is used again for the next ones. */
public final class LineChunk {

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private byte[] bytes = new byte[1 << 16];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private boolean[] overlong = new boolean[64];
  private int count;
  private int size;
  private long first;

  /** The number of lines. */
  public int count() {
    return count;
  }

  /** The number of the first line in its file, from 1. */
  public long first() {
    return first;
  }

  /** The bytes of all lines. */
  public byte[] bytes() {
    return bytes;
  }

  /** Where a line begins in {@link #bytes()}. */
  public int start(int line) {
    return starts[line];
  }

  /** The position behind the last byte of a line, without its line end. */
  public int end(int line) {
    return ends[line];
  }

  /** Whether a line is longer than any may be; it is empty then. */
  public boolean isOverlong(int line) {
    return overlong[line];
  }

  /** Whether a line has nothing but blanks. */
  public boolean isBlank(int line) {
    for (int i = starts[line]; i < ends[line]; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\t') {
        return false;
      }
    }
    return !overlong[line];
  }

  void clear(long number) {
    first = number;
    count = 0;
    size = 0;
  }

  int size() {
    return size;
  }

  void append(byte[] from, int start, int end) {
    int length = end - start;
    if (size + length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + length, 2 * bytes.length));
    }
    System.arraycopy(from, start, bytes, size, length);
    size += length;
  }

  /** Ends a line that began at {@code start}; what was appended of an overlong one is dropped. */
  void endLine(int start, boolean isCut, int longest) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
      overlong = Arrays.copyOf(overlong, 2 * count);
    }
    int end = size;
    if (end > start && bytes[end - 1] == '\r') {
      end--;
    }
    boolean isOverlong = isCut || end - start > longest;
    if (isOverlong) {
      size = start;
      end = start;
    }
    starts[count] = start;
    ends[count] = end;
    overlong[count] = isOverlong;
    count++;
  }

  /** Leaves out the byte order mark of UTF-8 in front of the first line. */
  void skipMark() {
    int at = starts[0];
    if (ends[0] - at >= MARK.length
        && Arrays.equals(MARK, 0, MARK.length, bytes, at, at + MARK.length)) {
      starts[0] += MARK.length;
    }
  }
}
