package io.dealership.rules.pack;

import io.dealership.rules.decision.DecisionTable;
import io.dealership.rules.decision.DmnReader;
import java.io.ByteArrayInputStream;
import java.util.List;

/** Reads tables from DMN files. */
final class Dmn implements TableReader {

  @Override
  public List<DecisionTable> read(String file, byte[] bytes) {
    return DmnReader.read(file, new ByteArrayInputStream(bytes)).tables();
  }
}
