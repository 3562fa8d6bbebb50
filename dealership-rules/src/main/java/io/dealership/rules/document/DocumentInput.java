package io.dealership.rules.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The first steps with a document from outside: its bytes, bounded, and its text, in strict UTF-8.
 */
public final class DocumentInput {

  private static final long LONGEST_ARRAY = Integer.MAX_VALUE - 8;

  private DocumentInput() {}

  /**
   * Reads the bytes of a document and closes it; never more than the limit and one byte.
   *
   * @param opener opens the document; gives {@code null} when there is none
   * @return the bytes; empty when there was a problem, which is then added
   */
  public static Optional<byte[]> read(
      String file,
      Supplier<? extends @Nullable InputStream> opener,
      DocumentLimits limits,
      Problems problems) {
    try (InputStream in = opener.get()) {
      if (in == null) {
        problems.add(file, "document", "nothing", "a file of this name");
        return Optional.empty();
      }
      byte[] bytes = in.readNBytes((int) Math.min(LONGEST_ARRAY, limits.maxBytes() + 1));
      return tooLong(file, bytes, limits, problems) ? Optional.empty() : Optional.of(bytes);
    } catch (IOException e) {
      problems.add(file, "document", String.valueOf(e.getMessage()), "a file that can be read");
      return Optional.empty();
    }
  }

  static boolean tooLong(String file, byte[] bytes, DocumentLimits limits, Problems problems) {
    if (bytes.length > limits.maxBytes()) {
      problems.add(file, "document", "more", "at most " + limits.maxBytes() + " bytes");
      return true;
    }
    return false;
  }

  /** The characters of a document in UTF-8 without byte order mark; empty when it is not that. */
  static Optional<CharBuffer> decode(String file, byte[] bytes, Problems problems) {
    String mark = byteOrderMark(bytes);
    if (!mark.isEmpty()) {
      problems.add(
          file, place(1, 1), "the byte order mark of " + mark, "UTF-8 without byte order mark");
      return Optional.empty();
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    if (result.isError()) {
      int line = 1;
      int column = 1;
      for (int i = 0; i < out.length(); i++) {
        column++;
        if (out.charAt(i) == '\n') {
          line++;
          column = 1;
        }
      }
      problems.add(
          file,
          place(line, column),
          String.format(Locale.ROOT, "the byte 0x%02X", bytes[in.position()] & 0xFF),
          "UTF-8");
      return Optional.empty();
    }
    return Optional.of(out);
  }

  static String place(int line, int column) {
    return "line " + line + ", column " + column;
  }

  private static String byteOrderMark(byte[] bytes) {
    int first = at(bytes, 0);
    int second = at(bytes, 1);
    if (first == 0xEF && second == 0xBB && at(bytes, 2) == 0xBF) {
      return "UTF-8";
    }
    if (first == 0xFF && second == 0xFE) {
      return at(bytes, 2) == 0 && at(bytes, 3) == 0 ? "UTF-32" : "UTF-16";
    }
    if (first == 0xFE && second == 0xFF) {
      return "UTF-16";
    }
    return first == 0 && second == 0 && at(bytes, 2) == 0xFE && at(bytes, 3) == 0xFF
        ? "UTF-32"
        : "";
  }

  private static int at(byte[] bytes, int index) {
    return index < bytes.length ? bytes[index] & 0xFF : -1;
  }
}
