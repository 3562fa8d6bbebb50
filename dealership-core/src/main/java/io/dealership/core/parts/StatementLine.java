package io.dealership.core.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.settlement.PartKind;
import org.immutables.value.Value;

/** What came, went and is left of one kind of parts in a month. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface StatementLine extends WithStatementLine {

  /** The one with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static StatementLine of(
      @JsonProperty("kind") PartKind kind,
      @JsonProperty("opening") Quantity opening,
      @JsonProperty("in") Quantity in,
      @JsonProperty("out") Quantity out,
      @JsonProperty("closing") Quantity closing) {
    return builder().kind(kind).opening(opening).in(in).out(out).closing(closing).build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The kind of parts. */
  @JsonProperty
  PartKind kind();

  /** What was there when the month began. */
  @JsonProperty
  Quantity opening();

  /** What came in; what was taken back of it is taken off. */
  @JsonProperty
  Quantity in();

  /** What went out; what was taken back of it is taken off. */
  @JsonProperty
  Quantity out();

  /** What is there at the end of the month. */
  @JsonProperty
  Quantity closing();

  /** Whether what was there, with what came and without what went, is what is left. */
  default boolean addsUp() {
    return opening().plus(in()).minus(out()).equals(closing());
  }

  /** Builds {@link StatementLine}s. */
  final class Builder extends ImmutableStatementLine.Builder {
    Builder() {}
  }
}
