package io.dealership.examples.roster;

import java.io.IOException;
import java.util.List;

/** Writes a roster in one format. */
interface RosterWriter {

  /** Writes all of it. */
  void write(RosterView view, List<RosterRow> rows) throws IOException;
}
