package io.dealership.examples.stock;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Unpacks what is packed with gzip, and leaves the rest as it is. */
final class Unpacked {

  private static final int GZIP = 0x8B1F;
  private static final int BUFFER = 1 << 16;

  private Unpacked() {}

  /**
   * The bytes that a stream stands for.
   *
   * @throws IOException when it is not packed as it should be
   */
  static InputStream of(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, BUFFER);
    buffered.mark(2);
    int magic = buffered.read() | buffered.read() << 8;
    buffered.reset();
    return magic == GZIP ? new GZIPInputStream(buffered, BUFFER) : buffered;
  }
}
