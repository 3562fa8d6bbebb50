package io.dealership.examples.command;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads lines as bytes, in bounded memory whatever comes: of a line that is too long only so much
 * is kept that its end is found.
 *
 * <p>A line ends with LF or CR LF, the last one also with the end of the input. A byte order mark
 * of UTF-8 in front of the first line is left out.
 */
public final class LineSource {

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int limit;
  private long next = 1;

  /**
   * The lines of a stream.
   *
   * @param longest the most bytes a line may have
   */
  public LineSource(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /**
   * Reads the next lines: until there are enough of them, or of their bytes, or the input ends.
   *
   * @return whether there was one
   */
  public boolean next(LineChunk chunk, int mostLines, int mostBytes) throws IOException {
    chunk.clear(next);
    while (chunk.count() < mostLines && chunk.size() < mostBytes && line(chunk)) {
      next++;
    }
    return chunk.count() > 0;
  }

  private boolean line(LineChunk chunk) throws IOException {
    int start = chunk.size();
    boolean begun = false;
    boolean overlong = false;
    while (at < limit || fill()) {
      begun = true;
      int end = at;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      if (!overlong) {
        // one byte more than allowed, for it may be a CR
        overlong = chunk.size() - start + (end - at) > longest + 1;
        if (!overlong) {
          chunk.append(buffer, at, end);
        }
      }
      boolean complete = end < limit;
      at = complete ? end + 1 : end;
      if (complete) {
        break;
      }
    }
    if (begun) {
      chunk.endLine(start, overlong, longest);
      if (next == 1) {
        chunk.skipMark();
      }
    }
    return begun;
  }

  private boolean fill() throws IOException {
    at = 0;
    limit = Math.max(0, in.read(buffer, 0, buffer.length));
    return limit > 0;
  }
}
