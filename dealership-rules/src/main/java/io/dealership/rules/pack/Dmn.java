package io.dealership.rules.pack;

import io.dealership.rules.decision.DecisionTable;
import io.dealership.rules.document.InvalidDocumentException;
import io.dealership.rules.document.Problem;
import java.util.List;

/** Reads tables from DMN files. */
final class Dmn {

  private Dmn() {}

  static List<DecisionTable> read(String file, byte[] bytes) {
    throw new InvalidDocumentException(
        List.of(new Problem(file, "document", bytes.length + " bytes", "a reader of DMN")));
  }
}
