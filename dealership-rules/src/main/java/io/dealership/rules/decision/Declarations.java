package io.dealership.rules.decision;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of the facts beside the tables: what their absence means, how they can change, and
 * which combinations of values cannot be.
 *
 * @param facts the declarations by the name of the fact; a fact without one is absent when it is
 *     not given, and changeable
 * @param impossible combinations of facts that cannot be, each as cells by the name of the fact
 */
public record Declarations(Map<String, FactDeclaration> facts, List<Map<String, Cell>> impossible) {

  private static final Declarations NONE = new Declarations(Map.of(), List.of());

  public Declarations {
    facts = Map.copyOf(facts);
    List<Map<String, Cell>> copies = new ArrayList<>();
    for (Map<String, Cell> combination : impossible) {
      checkArgument(
          !combination.isEmpty(),
          "Declarations.impossible must not hold an empty combination, but was %s",
          impossible);
      copies.add(Map.copyOf(combination));
    }
    impossible = List.copyOf(copies);
  }

  /** No declarations: DMN's own meaning of a missing fact. */
  public static Declarations none() {
    return NONE;
  }

  /** Declarations of facts alone. */
  public static Declarations of(List<FactDeclaration> facts) {
    Map<String, FactDeclaration> byName = new LinkedHashMap<>();
    for (FactDeclaration fact : facts) {
      checkArgument(
          byName.put(fact.name(), fact) == null,
          "Declarations.facts must name each fact once, but '%s' is there twice",
          fact.name());
    }
    return new Declarations(byName, List.of());
  }

  FactDeclaration of(String fact) {
    FactDeclaration declared = facts.get(fact);
    return declared != null
        ? declared
        : new FactDeclaration(fact, WhenMissing.absent(), ChangeKind.CHANGEABLE, false);
  }
}
