package io.dealership.examples.calls;

import java.io.IOException;
import java.util.List;

/** Writes the days of stores in one format. */
interface DayWriter {

  /** Writes the day of a store. */
  void write(StoreDay day, List<CallRow> rows) throws IOException;

  /** Writes what stands at the end. */
  void end() throws IOException;
}
