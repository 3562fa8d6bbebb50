package io.dealership.rules.eventlog;

import java.io.IOException;
import java.util.Arrays;

/** The lines of a text, one at a time; no line is longer than the limit. */
final class LogLines {

  private static final int FIRST_SIZE = 32 * 1024;

  private final LogText text;
  private final int maxLength;
  private char[] chars = new char[FIRST_SIZE];
  private int start;
  private int end;
  private int next;
  private int limit;
  private long number;
  private boolean ended;

  LogLines(LogText text, LogLimits limits) {
    this.text = text;
    this.maxLength = limits.maxEventLength();
  }

  /** Goes to the next line. */
  boolean next() throws IOException {
    start = next;
    int at = start;
    while (true) {
      while (at < limit && chars[at] != '\n') {
        at++;
      }
      if (at - start > maxLength) {
        throw LogStop.limit(
            "line " + (number + 1), "a line of at most " + maxLength + " characters");
      }
      if (at < limit || ended) {
        break;
      }
      int scanned = at - start;
      fill();
      at = start + scanned;
    }
    if (start == limit && ended) {
      return false;
    }
    next = Math.min(at + 1, limit);
    end = at > start && at < limit && chars[at - 1] == '\r' ? at - 1 : at;
    number++;
    return true;
  }

  private void fill() throws IOException {
    if (start > 0) {
      System.arraycopy(chars, start, chars, 0, limit - start);
      limit -= start;
      start = 0;
    } else if (limit == chars.length) {
      chars = Arrays.copyOf(chars, 2 * limit);
    }
    text.mark(); // the length of a line is counted here
    int read = text.read(chars, limit, chars.length - limit);
    if (read < 0) {
      ended = true;
    } else {
      limit += read;
    }
  }

  char[] chars() {
    return chars;
  }

  int start() {
    return start;
  }

  int length() {
    return end - start;
  }

  /** The number of the line, from 1. */
  long number() {
    return number;
  }

  boolean isBlank() {
    for (int i = start; i < end; i++) {
      if (chars[i] > ' ') {
        return false;
      }
    }
    return true;
  }
}
