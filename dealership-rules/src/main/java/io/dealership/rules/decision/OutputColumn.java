package io.dealership.rules.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An output column of a decision table. */
@Value.Immutable
public interface OutputColumn extends WithOutputColumn {

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The id in the DMN file. */
  String id();

  /** The name of the output; may be empty when the table has one output only. */
  String name();

  /** What modelers show above the column. */
  Optional<String> label();

  /** The type of the values. */
  FeelType type();

  /** The possible values, the weightiest first; empty when the table does not say. */
  List<Object> values();

  /** What the table answers when no rule matches; empty when it answers nothing. */
  Optional<Object> defaultValue();

  /** The column with values in the form in which equal values are {@code equals}. */
  @Value.Check
  default OutputColumn canonical() {
    List<Object> canonical = new ArrayList<>();
    for (Object value : values()) {
      canonical.add(Values.canonical(value));
    }
    Optional<Object> canonicalDefault = Values.canonical(defaultValue());
    return canonical.equals(values()) && canonicalDefault.equals(defaultValue())
        ? this
        : builder()
            .id(id())
            .name(name())
            .label(label())
            .type(type())
            .addAllValues(canonical)
            .defaultValue(canonicalDefault)
            .build();
  }

  /** Builds {@link OutputColumn}s. */
  final class Builder extends ImmutableOutputColumn.Builder {
    Builder() {}
  }
}
