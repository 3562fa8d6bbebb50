package io.dealership.core.tool;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What ledger, cards and shelf say of one tool number; what is left out is not known.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements, TOOL-09, TOOL-10.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ToolStand extends WithToolStand {

  /** The one with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static ToolStand of(
      @JsonProperty("tool") ToolNumber tool,
      @JsonProperty("ledger") Optional<Integer> ledger,
      @JsonProperty("cards") Optional<Integer> cards,
      @JsonProperty("shelf") Optional<Integer> shelf) {
    return builder().tool(tool).ledger(ledger).cards(cards).shelf(shelf).build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The tool. */
  @JsonProperty
  ToolNumber tool();

  /** How many there are by the ledger. */
  @JsonProperty
  Optional<Integer> ledger();

  /** How many there are by the cards. */
  @JsonProperty
  Optional<Integer> cards();

  /** How many were counted in the room. */
  @JsonProperty
  Optional<Integer> shelf();

  /** Checks that nothing is less than nothing. */
  @Value.Check
  default void check() {
    checkQuantity("ledger", ledger());
    checkQuantity("cards", cards());
    checkQuantity("shelf", shelf());
  }

  private static void checkQuantity(String attribute, Optional<Integer> quantity) {
    checkArgument(
        quantity.isEmpty() || quantity.get() >= 0,
        "ToolStand.%s must be at least 0, but was %s",
        attribute,
        quantity.map(String::valueOf).orElse(""));
  }

  /** Builds {@link ToolStand}s. */
  final class Builder extends ImmutableToolStand.Builder {
    Builder() {}
  }
}
