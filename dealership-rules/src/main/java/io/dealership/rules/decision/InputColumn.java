package io.dealership.rules.decision;

import java.util.Optional;
import org.immutables.value.Value;

/** An input column of a decision table: one fact that its rules test. */
@Value.Immutable
public interface InputColumn extends WithInputColumn {

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The id in the DMN file. */
  String id();

  /**
   * The input expression, which here is always the name of a fact, such as {@code daysLeft} or
   * {@code ApplicantData.Age}.
   */
  String fact();

  /** What modelers show above the column; empty when they show the fact. */
  Optional<String> label();

  /** The type of the values. */
  FeelType type();

  /** The values that the fact can have; {@link Cell#any()} when the table does not say. */
  @Value.Default
  default Cell allowedValues() {
    return Cell.any();
  }

  /** Builds {@link InputColumn}s. */
  final class Builder extends ImmutableInputColumn.Builder {
    Builder() {}
  }
}
