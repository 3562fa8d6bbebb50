package io.dealership.rules.decision;

import static java.util.Objects.requireNonNull;

/**
 * What a knowledge pack says about one fact, whichever table tests it.
 *
 * @param name the name of the fact, as in the input expressions of tables
 * @param whenMissing what it means that the fact is not given
 * @param kind whether and how it can change
 * @param personal whether it is personal data, which no finding shows
 */
public record FactDeclaration(
    String name, WhenMissing whenMissing, ChangeKind kind, boolean personal) {

  public FactDeclaration {
    requireNonNull(name, "name");
    requireNonNull(whenMissing, "whenMissing");
    requireNonNull(kind, "kind");
  }
}
