package io.dealership.rules.decision;

import io.dealership.rules.document.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The characters of an XML document, read from bytes with a limit and without mercy for broken
 * encodings.
 *
 * <p>UTF-8 is read, and UTF-16 with a byte order mark. The XML reader of the JDK would take any
 * encoding that it knows, and would replace what is broken in most of them without a word.
 */
final class XmlText extends Reader {

  private static final int BLOCK = 8192;

  private final String file;
  private final InputStream bytes;
  private final long maxBytes;
  private final ByteBuffer block = ByteBuffer.allocate(BLOCK).limit(0);
  private final CharsetDecoder decoder;
  private long bytesRead;
  private long charactersRead;
  private int line = 1;
  private int column = 1;
  private boolean atEnd;
  private @Nullable Problem failure;

  XmlText(String file, InputStream bytes, long maxBytes) {
    this.file = file;
    this.bytes = bytes;
    this.maxBytes = maxBytes;
    fill();
    this.decoder =
        charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** The problem for which reading stopped. */
  Optional<Problem> failure() {
    return Optional.ofNullable(failure);
  }

  /** How many characters have been handed on. */
  long charactersRead() {
    return charactersRead;
  }

  /** Whether the last byte has been handed on. */
  boolean isAtEnd() {
    return atEnd && !block.hasRemaining();
  }

  /** Whether the encoding that the document declares is the one in which it is read. */
  boolean isIn(String encoding) {
    String name = encoding.toUpperCase(Locale.ROOT);
    return decoder.charset().equals(StandardCharsets.UTF_8)
        ? name.equals("UTF-8") || name.equals("US-ASCII")
        : name.equals("UTF-16") || name.equals(decoder.charset().name());
  }

  /** What a document in these bytes may declare. */
  String encodings() {
    return decoder.charset().equals(StandardCharsets.UTF_8)
        ? "the encoding UTF-8, or UTF-16 with a byte order mark"
        : "the encoding UTF-16, as the byte order mark says";
  }

  /** Looks at the first bytes, and skips a byte order mark. */
  private Charset charset() {
    if (startsWith(0xEF, 0xBB, 0xBF)) {
      block.position(3);
      return StandardCharsets.UTF_8;
    }
    if (startsWith(0xFE, 0xFF)) {
      block.position(2);
      return StandardCharsets.UTF_16BE;
    }
    if (startsWith(0xFF, 0xFE)) {
      block.position(2);
      return StandardCharsets.UTF_16LE;
    }
    if (startsWith(0, '<') || startsWith('<', 0)) {
      failure =
          problem("UTF-8, or UTF-16 with a byte order mark", "UTF-16 without a byte order mark");
    }
    return StandardCharsets.UTF_8;
  }

  private boolean startsWith(int... start) {
    if (block.remaining() < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((block.get(i) & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  /** A file that cannot be read is not a broken document: the parser must not take it for one. */
  private int readBytes() {
    try {
      return bytes.read(block.array(), block.arrayOffset() + block.position(), block.remaining());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fill() {
    block.compact();
    while (block.hasRemaining() && !atEnd) {
      int count = readBytes();
      if (count < 0) {
        atEnd = true;
      } else {
        bytesRead += count;
        block.position(block.position() + count);
        if (bytesRead > maxBytes) {
          break;
        }
      }
    }
    block.flip();
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    CharBuffer out = CharBuffer.wrap(target, offset, length);
    while (failure == null) {
      if (bytesRead > maxBytes) {
        failure = problem("a document of at most " + maxBytes + " bytes", "a longer one");
        break;
      }
      CoderResult result = decoder.decode(block, out, atEnd);
      int written = out.position() - offset;
      if (written > 0) {
        count(target, offset, written);
        charactersRead += written;
        return written;
      }
      if (result.isError()) {
        failure = malformed(result.length());
      } else if (isAtEnd()) {
        return -1;
      } else {
        fill();
      }
    }
    throw new IOException(String.valueOf(failure));
  }

  private void count(char[] target, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      if (target[i] == '\n') {
        line++;
        column = 1;
      } else {
        column++;
      }
    }
  }

  private Problem malformed(int length) {
    StringBuilder hex = new StringBuilder();
    for (int i = 0; i < length && block.hasRemaining(); i++) {
      hex.append(String.format(Locale.ROOT, " %02X", block.get()));
    }
    return problem(
        "a character in " + decoder.charset().name(), "the byte" + (length == 1 ? "" : "s") + hex);
  }

  private Problem problem(String expectation, String value) {
    return new Problem(file, "line " + line + ", column " + column, value, expectation);
  }

  /** Does nothing: the bytes belong to the caller. */
  @Override
  public void close() {}
}
