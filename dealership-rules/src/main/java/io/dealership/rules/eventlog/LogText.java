package io.dealership.rules.eventlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a log: decoded strictly, and handed on only so far from the last {@link
 * #mark()} as an event may be long, so that no parser gathers more.
 */
final class LogText extends Reader {

  private static final int BUFFER = 64 * 1024;

  private final InputStream in;
  private final Charset charset;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
  private final long maxEventLength;

  /** How many bytes were there before those in the buffer. */
  private long bytesBefore;

  private boolean ended;
  private boolean begun;
  private long count;
  private long mark;
  private @Nullable IOException failure;

  LogText(InputStream in, Charset charset, LogLimits limits) {
    this.in = in;
    this.charset = charset;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    this.maxEventLength = limits.maxEventLength();
    bytes.limit(0);
  }

  /** Begins to count anew how long an event is. */
  void mark() {
    mark = count;
  }

  /** Why the text ended early, if it did: parsers wrap what they are thrown. */
  Optional<IOException> failure() {
    return Optional.ofNullable(failure);
  }

  /** Whether all characters were handed on. */
  boolean isAtEnd() {
    return ended && !bytes.hasRemaining();
  }

  /** How many characters were handed on. */
  long count() {
    return count;
  }

  Charset charset() {
    return charset;
  }

  @Override
  public int read(char[] to, int offset, int length) throws IOException {
    if (failure != null) {
      throw failure;
    }
    try {
      return decode(CharBuffer.wrap(to, offset, length));
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  private int decode(CharBuffer to) throws IOException {
    if (count - mark > maxEventLength) {
      throw LogStop.limit(".", "at most " + maxEventLength + " characters");
    }
    if (!begun) {
      begin();
    }
    int start = to.position();
    while (true) {
      CoderResult result = decoder.decode(bytes, to, ended);
      int decoded = to.position() - start;
      if (decoded > 0) {
        count += decoded;
        return decoded; // what is wrong with the next bytes is said at the next call
      }
      if (result.isError()) {
        throw malformed();
      }
      if (ended) {
        return -1;
      }
      fill();
    }
  }

  private void fill() throws IOException {
    bytesBefore += bytes.position();
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (read < 0) {
      ended = true;
    } else {
      bytes.position(bytes.position() + read);
    }
    bytes.flip();
  }

  /** Passes over the mark of the encoding itself, and refuses those of others. */
  private void begin() throws IOException {
    begun = true;
    while (bytes.remaining() < 4 && !ended) {
      fill();
    }
    String mark = byteOrderMark();
    if (mark.isEmpty()
        || charset.name().startsWith("UTF-16")
        || charset.name().startsWith("UTF-32")) {
      return;
    }
    if (!mark.equals("UTF-8") || !charset.equals(UTF_8)) {
      throw new LogStop("byte 1", "the byte order mark of " + mark, charset.name());
    }
    bytes.position(3);
  }

  private String byteOrderMark() {
    if (at(0) == 0xEF && at(1) == 0xBB && at(2) == 0xBF) {
      return "UTF-8";
    }
    if (at(0) == 0xFF && at(1) == 0xFE) {
      return at(2) == 0 && at(3) == 0 ? "UTF-32" : "UTF-16";
    }
    return at(0) == 0xFE && at(1) == 0xFF ? "UTF-16" : "";
  }

  private int at(int index) {
    return index < bytes.limit() ? bytes.get(index) & 0xFF : -1;
  }

  private LogStop malformed() {
    return new LogStop(
        "byte " + (bytesBefore + bytes.position() + 1),
        bytes.hasRemaining()
            ? String.format(Locale.ROOT, "the byte 0x%02X", bytes.get(bytes.position()) & 0xFF)
            : "the end of the log",
        charset.name());
  }

  /** Does nothing: who opened the bytes closes them. */
  @Override
  public void close() {}
}
