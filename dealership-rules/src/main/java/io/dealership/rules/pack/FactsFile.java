package io.dealership.rules.pack;

import java.util.List;
import java.util.Map;

/**
 * The file {@code facts.json}.
 *
 * @param facts the facts that the tables test
 * @param impossible combinations that cannot be, each with tests in S-FEEL by the name of the fact
 */
public record FactsFile(List<FactEntry> facts, List<Map<String, String>> impossible) {

  public FactsFile {
    facts = List.copyOf(facts);
    impossible = List.copyOf(impossible);
  }
}
