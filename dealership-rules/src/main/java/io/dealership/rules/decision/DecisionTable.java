package io.dealership.rules.decision;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * A decision table as it is written: columns, rules and hit policy, with constants or parameter
 * names in its cells.
 *
 * <p>A table is a value. It decides nothing until it is {@linkplain #bind bound} and compiled for a
 * type of facts.
 *
 * <h2>Source</h2>
 *
 * <p>OMG, Decision Model and Notation 1.5, chapter 8.
 */
@Value.Immutable
public interface DecisionTable extends WithDecisionTable {

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The id of the table: that of the DMN decision that holds it; the first half of the id of each
   * of its rules.
   */
  String id();

  /** The name of the decision, for people. */
  String name();

  /** What to answer when several rules match. */
  HitPolicy hitPolicy();

  /** The input columns, at least one. */
  List<InputColumn> inputs();

  /** The output columns, at least one. */
  List<OutputColumn> outputs();

  /** The names of the annotation columns. */
  List<String> annotations();

  /** The rules, in the order of the table. */
  List<DecisionRule> rules();

  /** The names of the parameters that stand in cells and are not bound yet. */
  @Value.Lazy
  default Set<String> parameters() {
    return Set.copyOf(new TreeSet<>(Binding.parameters(this)));
  }

  /**
   * A copy with each parameter name replaced by its value.
   *
   * @throws IllegalArgumentException when a parameter is not among the values or has another type
   *     than its column, naming all of them with table, rule and column
   */
  default DecisionTable bind(Map<String, ?> values) {
    return Binding.bind(this, values);
  }

  @Value.Check
  default void check() {
    checkArgument(
        !inputs().isEmpty(),
        "DecisionTable.inputs must not be empty in table '%s', but were []",
        id());
    checkArgument(
        !outputs().isEmpty(),
        "DecisionTable.outputs must not be empty in table '%s', but were []",
        id());
    Set<String> ids = new HashSet<>();
    for (DecisionRule rule : rules()) {
      checkArgument(
          ids.add(rule.id()),
          "DecisionRule.id must be unique in table '%s', but '%s' is there twice",
          id(),
          rule.id());
      checkArgument(
          rule.cells().size() == inputs().size(),
          "DecisionRule.cells must be as many as input columns (%s) in rule '%s' of table '%s', but were %s",
          inputs().size(),
          rule.id(),
          id(),
          rule.cells().size());
      checkArgument(
          rule.outputs().size() == outputs().size(),
          "DecisionRule.outputs must be as many as output columns (%s) in rule '%s' of table '%s', but were %s",
          outputs().size(),
          rule.id(),
          id(),
          rule.outputs().size());
    }
  }

  /** Builds {@link DecisionTable}s. */
  final class Builder extends ImmutableDecisionTable.Builder {
    Builder() {}
  }
}
