package io.dealership.rules.eventlog;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The bytes of a log, unpacked if need be, and never more than the limits allow. */
final class LogBytes extends InputStream {

  /** A log this small may be as uniform as it likes. */
  private static final long FREE = 16L * 1024 * 1024;

  private static final int PACKED_BUFFER = 16 * 1024;
  private static final int GZIP_FIRST = 0x1F;
  private static final int GZIP_SECOND = 0x8B;

  private final Packed packed;
  private final LogLimits limits;
  private final InputStream in;
  private final boolean isPacked;
  private long count;

  /** Looks at the first bytes of a stream; the stream stays open whatever happens. */
  LogBytes(InputStream source, LogLimits limits) throws IOException {
    this.packed = new Packed(source);
    this.limits = limits;
    this.isPacked = packed.beginsWith(GZIP_FIRST, GZIP_SECOND);
    try {
      this.in = isPacked ? new GZIPInputStream(packed, PACKED_BUFFER) : packed;
    } catch (EOFException | ZipException e) {
      throw broken();
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    int read;
    try {
      read = in.read(to, offset, length);
    } catch (EOFException | ZipException e) {
      if (isPacked) {
        throw broken();
      }
      throw e;
    }
    if (read > 0) {
      count += read;
      check();
    }
    return read;
  }

  private void check() throws LogStop {
    if (count > limits.maxBytes()) {
      throw LogStop.limit(
          "byte " + (limits.maxBytes() + 1), "at most " + limits.maxBytes() + " bytes");
    }
    // multiplied, not divided: a fraction over the limit is over it
    if (isPacked && count > FREE && count > packed.count * limits.maxCompression()) {
      throw LogStop.limit(
          "byte " + count, "at most " + limits.maxCompression() + " bytes out of each packed one");
    }
  }

  private LogStop broken() {
    return new LogStop(
        "byte " + packed.count + " of the packed log",
        packed.ended ? "the end of the packed log" : "something else",
        "a whole gzip stream");
  }

  /** Lets go of the memory of the unpacking; the stream below stays open. */
  @Override
  public void close() throws IOException {
    in.close();
  }

  /** The bytes as they come, counted. */
  private static final class Packed extends InputStream {

    private final InputStream source;
    private final byte[] buffer = new byte[PACKED_BUFFER];
    private int next;
    private int limit;
    private long count;
    private boolean ended;

    Packed(InputStream source) {
      this.source = source;
    }

    boolean beginsWith(int first, int second) throws IOException {
      while (limit < 2 && !ended) {
        fill();
      }
      return limit >= 2 && (buffer[0] & 0xFF) == first && (buffer[1] & 0xFF) == second;
    }

    private void fill() throws IOException {
      if (next == limit) {
        next = 0;
        limit = 0;
      }
      int read = source.read(buffer, limit, buffer.length - limit);
      if (read < 0) {
        ended = true;
      } else {
        limit += read;
        count += read;
      }
    }

    private boolean hasMore() throws IOException {
      while (next == limit && !ended) {
        fill();
      }
      return next < limit;
    }

    @Override
    public int read() throws IOException {
      return hasMore() ? buffer[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      if (!hasMore()) {
        return -1;
      }
      int part = Math.min(length, limit - next);
      System.arraycopy(buffer, next, to, offset, part);
      next += part;
      return part;
    }

    /** Never 0 before the end: the unpacking takes that for the end of several packed parts. */
    @Override
    public int available() throws IOException {
      return hasMore() ? limit - next : 0;
    }
  }
}
