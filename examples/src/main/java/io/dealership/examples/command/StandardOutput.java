package io.dealership.examples.command;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintStream;

/** A print stream that says so when nobody reads it any more, and stays open. */
public final class StandardOutput extends FilterOutputStream {

  private final PrintStream to;

  /** Writes to a print stream. */
  public StandardOutput(PrintStream to) {
    super(to);
    this.to = to;
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    to.write(bytes, start, length);
    if (length > 0 && to.checkError()) {
      throw new IOException("The output must be read to its end, but was closed.");
    }
  }

  @Override
  public void close() {
    to.flush();
  }
}
