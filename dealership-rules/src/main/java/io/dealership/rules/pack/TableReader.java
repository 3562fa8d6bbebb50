package io.dealership.rules.pack;

import io.dealership.rules.decision.DecisionTable;
import java.util.List;

/** Reads the tables of a file. */
@FunctionalInterface
interface TableReader {

  /**
   * Reads a file.
   *
   * @throws io.dealership.rules.document.InvalidDocumentException with all problems of the file
   */
  List<DecisionTable> read(String file, byte[] bytes);
}
