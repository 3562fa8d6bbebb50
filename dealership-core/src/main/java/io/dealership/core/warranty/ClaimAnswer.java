package io.dealership.core.warranty;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * One line of a maker's answer: what he says of one line of a claim.
 *
 * <p>All amounts are of one currency; none is negative. A line may say what is approved or denied,
 * what is paid, or all of it.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
  "claim",
  "lineNumber",
  "answeredOn",
  "approved",
  "denied",
  "paid",
  "reason",
  "creditNote"
})
public interface ClaimAnswer extends WithClaimAnswer {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if the line number or an amount is out of range, or the
   *     amounts are of two currencies
   */
  @JsonCreator
  static ClaimAnswer of(
      @JsonProperty("claim") ClaimNumber claim,
      @JsonProperty("lineNumber") int lineNumber,
      @JsonProperty("answeredOn") LocalDate answeredOn,
      @JsonProperty("approved") Money approved,
      @JsonProperty("denied") Money denied,
      @JsonProperty("paid") Money paid,
      @JsonProperty("reason") Optional<MakerCode> reason,
      @JsonProperty("creditNote") Optional<MakerCode> creditNote) {
    return builder()
        .claim(claim)
        .lineNumber(lineNumber)
        .answeredOn(answeredOn)
        .approved(approved)
        .denied(denied)
        .paid(paid)
        .reason(reason)
        .creditNote(creditNote)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the number of the claim. */
  @JsonProperty
  ClaimNumber claim();

  /** Returns the number of the line of the claim, from 1. */
  @JsonProperty
  int lineNumber();

  /** Returns the day of the answer. */
  @JsonProperty
  LocalDate answeredOn();

  /** Returns the amount that is approved. */
  @JsonProperty
  Money approved();

  /** Returns the amount that is denied. */
  @JsonProperty
  Money denied();

  /** Returns the amount that is paid. */
  @JsonProperty
  Money paid();

  /** Returns the maker's code of why it was denied. */
  @JsonProperty
  Optional<MakerCode> reason();

  /** Returns the number of the credit note that pays. */
  @JsonProperty
  Optional<MakerCode> creditNote();

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if the line number or an amount is out of range, or the
   *     amounts are of two currencies
   */
  @Value.Check
  default void check() {
    checkArgument(
        lineNumber() >= 1, "ClaimAnswer.lineNumber must be at least 1, but was %s", lineNumber());
    for (Money amount : List.of(approved(), denied(), paid())) {
      checkArgument(
          amount.isSameCurrency(approved()) && !amount.isNegative(),
          "ClaimAnswer must have amounts of the currency of approved %s that are not negative,"
              + " but had %s",
          approved(),
          amount);
    }
  }

  /** Builds answers. */
  final class Builder extends ImmutableClaimAnswer.Builder {
    Builder() {}
  }
}
