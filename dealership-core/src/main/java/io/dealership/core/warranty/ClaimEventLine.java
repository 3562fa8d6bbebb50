package io.dealership.core.warranty;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * What an event says of one line of a claim.
 *
 * <p>An amount that is missing is zero; none is negative.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"lineNumber", "approved", "denied", "paid", "reason"})
public interface ClaimEventLine extends WithClaimEventLine {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if the number or an amount is out of range
   */
  @JsonCreator
  static ClaimEventLine of(
      @JsonProperty("lineNumber") int lineNumber,
      @JsonProperty("approved") Optional<Money> approved,
      @JsonProperty("denied") Optional<Money> denied,
      @JsonProperty("paid") Optional<Money> paid,
      @JsonProperty("reason") Optional<MakerCode> reason) {
    return builder()
        .lineNumber(lineNumber)
        .approved(approved)
        .denied(denied)
        .paid(paid)
        .reason(reason)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the number of the line of the claim, from 1. */
  @JsonProperty
  int lineNumber();

  /** Returns the amount that is approved. */
  @JsonProperty
  Optional<Money> approved();

  /** Returns the amount that is denied. */
  @JsonProperty
  Optional<Money> denied();

  /** Returns the amount that is paid. */
  @JsonProperty
  Optional<Money> paid();

  /** Returns the maker's code of why it was denied. */
  @JsonProperty
  Optional<MakerCode> reason();

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if the number or an amount is out of range
   */
  @Value.Check
  default void check() {
    checkArgument(
        lineNumber() >= 1,
        "ClaimEventLine.lineNumber must be at least 1, but was %s",
        lineNumber());
    Stream.of(approved(), denied(), paid())
        .flatMap(Optional::stream)
        .forEach(
            amount ->
                checkArgument(
                    !amount.isNegative(),
                    "ClaimEventLine must have amounts that are not negative, but had %s in line %s",
                    amount,
                    lineNumber()));
  }

  /** Builds lines of events. */
  final class Builder extends ImmutableClaimEventLine.Builder {
    Builder() {}
  }
}
