package io.dealership.rules.decision;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.TreeMap;

/**
 * One way to another answer: facts that would have to be different, all at once.
 *
 * @param facts the facts to change by name, each with the values that lead to the other answer;
 *     whichever of them is taken
 * @param answer the other {@linkplain Match#possible() answer}
 */
public record Change(Map<String, Cell> facts, Object answer) {

  public Change {
    facts = Map.copyOf(facts);
  }

  /** {@code odometer <= 60000, diagnosis "CONFIRMED_DEFECT"}. */
  @Override
  public String toString() {
    return new TreeMap<>(facts)
        .entrySet().stream()
            .map(fact -> fact.getKey() + " " + fact.getValue())
            .collect(joining(", "));
  }
}
