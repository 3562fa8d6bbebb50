package io.dealership.examples.stock;

import io.dealership.core.text.VisibleText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;

/**
 * Reads the lines of one format: at once where they are written as they mostly are, else slowly and
 * with all that is wrong with them.
 */
abstract class PositionDecoder {

  /** Numbers of parts are no longer. */
  static final int LONGEST_PART = 40;

  static final int LONGEST_NAME = 200;

  private final Charset charset;
  private final CharsetDecoder decoder;
  private final CharBuffer text = CharBuffer.allocate(LONGEST_NAME);
  private final PositionLine line;
  private ByteBuffer window = ByteBuffer.allocate(0);

  PositionDecoder(Charset charset, PositionLine line) {
    this.charset = charset;
    this.decoder = charset.newDecoder();
    this.line = line;
  }

  PositionLine line() {
    return line;
  }

  /**
   * Reads a line that begins somewhere, without allocating anything.
   *
   * @return the position behind its line feed, or -1 where it has to be read slowly
   */
  abstract int fast(byte[] bytes, int start);

  /** Reads a line slowly; the report says all that is wrong with it. */
  abstract void slow(byte[] bytes, int start, int end, PositionReport report);

  /**
   * Whether bytes are a text that is allowed, without allocating anything; no also where it has to
   * be looked at slowly.
   *
   * @param isPart whether it is the number of a part
   */
  boolean isText(byte[] bytes, int start, int end, boolean isPart) {
    boolean isPlain = true;
    for (int i = start; i < end; i++) {
      if (bytes[i] < 0) {
        isPlain = false;
      } else if (bytes[i] < ' ' || bytes[i] == 0x7F) {
        return false;
      }
    }
    if (isPlain) {
      return isPart
          ? end - start <= LONGEST_PART && bytes[start] != ' ' && bytes[end - 1] != ' '
          : end - start <= LONGEST_NAME;
    }
    return !isPart && isDecoded(bytes, start, end);
  }

  private boolean isDecoded(byte[] bytes, int start, int end) {
    if (window.array() != bytes) {
      window = ByteBuffer.wrap(bytes);
    }
    window.limit(end).position(start);
    text.clear();
    return decoder.reset().decode(window, text, true).isUnderflow();
  }

  /** Whether a text may be the number of a part. */
  static boolean isPart(String text) {
    try {
      VisibleText.check("part", text, LONGEST_PART);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Whether a text may be the name of a part. */
  static boolean isName(String text) {
    return text.length() <= LONGEST_NAME && text.chars().noneMatch(c -> c < ' ' || c == 0x7F);
  }

  /** The text of some bytes, strictly. */
  String decode(byte[] bytes, int start, int end) throws CharacterCodingException {
    return charset.newDecoder().decode(ByteBuffer.wrap(bytes, start, end - start)).toString();
  }

  Charset charset() {
    return charset;
  }
}
