package io.dealership.rules.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A rule of a decision table: one row of a table that is drawn with rules as rows. */
@Value.Immutable
@SuppressWarnings(
    "unchecked") // Immutables writes withOutputs(Optional<Object>...), and copies this there
public interface DecisionRule extends WithDecisionRule {

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The id in the DMN file, unique in its table; it never changes its meaning. */
  String id();

  /** One cell for each input column. */
  List<Cell> cells();

  /** One value for each output column; empty where the table says {@code null} or {@code -}. */
  List<Optional<Object>> outputs();

  /**
   * The texts of the annotation columns by the name of the column; columns left blank are left out.
   */
  Map<String, String> annotations();

  /** The description that modelers show for the rule. */
  Optional<String> description();

  /** The rule with outputs in the form in which equal values are {@code equals}. */
  @Value.Check
  default DecisionRule canonical() {
    List<Optional<Object>> canonical = new ArrayList<>();
    for (Optional<Object> output : outputs()) {
      canonical.add(Values.canonical(output));
    }
    return canonical.equals(outputs()) ? this : withOutputs(canonical);
  }

  /** Builds {@link DecisionRule}s. */
  final class Builder extends ImmutableDecisionRule.Builder {
    Builder() {}
  }
}
