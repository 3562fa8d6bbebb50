package io.dealership.rules.eventlog;

import java.io.IOException;
import java.io.Reader;

/** A text in which each line ends with a line feed alone, whatever it ended with. */
final class LineFeeds extends Reader {

  private final Reader text;

  /** Whether the last character was a carriage return, whose line feed may still come. */
  private boolean returned;

  LineFeeds(Reader text) {
    this.text = text;
  }

  @Override
  public int read(char[] to, int offset, int length) throws IOException {
    int kept;
    do {
      int read = text.read(to, offset, length);
      if (read < 0) {
        return read;
      }
      kept = tidy(to, offset, offset + read) - offset;
    } while (kept == 0);
    return kept;
  }

  private int tidy(char[] chars, int from, int end) {
    int at = from;
    for (int i = from; i < end; i++) {
      char c = chars[i];
      if (c == '\n' && returned) {
        returned = false;
        continue;
      }
      returned = c == '\r';
      chars[at++] = returned ? '\n' : c;
    }
    return at;
  }

  /** Does nothing: who opened the text closes it. */
  @Override
  public void close() {}
}
