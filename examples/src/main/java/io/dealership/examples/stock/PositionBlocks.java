package io.dealership.examples.stock;

import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts a stream into blocks of whole lines, which always lie the same, and so that memory does not
 * grow with the stream.
 */
final class PositionBlocks {

  /** The most bytes of a block, and of a line. */
  static final int SIZE = 1 << 18;

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final byte[] rest = new byte[SIZE];
  private int restSize;
  private boolean begun;

  /** Some lines, each with a line feed at its end, and room to look beyond the last. */
  static final class Block {
    final byte[] bytes = new byte[SIZE + 1 + PositionCells.MARGIN];
    int start;
    int end;

    /** Whether it stands for one line that is longer than any may be. */
    boolean isOverlong;
  }

  PositionBlocks(InputStream in) {
    this.in = in;
  }

  /** Reads the next block; whether there was one. */
  boolean next(Block block) throws IOException {
    byte[] bytes = block.bytes;
    System.arraycopy(rest, 0, bytes, 0, restSize);
    int size = restSize + in.readNBytes(bytes, restSize, SIZE - restSize);
    restSize = 0;
    block.start = begun ? 0 : mark(bytes, size);
    block.isOverlong = false;
    begun = true;
    if (size == block.start) {
      return false;
    }
    int end = size;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    if (size < SIZE) {
      if (end < size) {
        bytes[size++] = '\n'; // the last line may do without
      }
      block.end = size;
    } else if (end == 0) {
      block.isOverlong = true;
      bytes[block.start] = '\n';
      block.end = block.start + 1;
      skipLine();
    } else {
      restSize = size - end;
      System.arraycopy(bytes, end, rest, 0, restSize);
      block.end = end;
    }
    return true;
  }

  private static int mark(byte[] bytes, int size) {
    for (int i = 0; i < MARK.length; i++) {
      if (i >= size || bytes[i] != MARK[i]) {
        return 0;
      }
    }
    return MARK.length;
  }

  private void skipLine() throws IOException {
    while (true) {
      int size = in.readNBytes(rest, 0, SIZE);
      int at = 0;
      while (at < size && rest[at] != '\n') {
        at++;
      }
      if (at < size) {
        restSize = size - at - 1;
        System.arraycopy(rest, at + 1, rest, 0, restSize);
        return;
      }
      if (size < SIZE) {
        return;
      }
    }
  }
}
