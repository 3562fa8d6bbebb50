package io.dealership.rules.parts;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * An order that is not repeated, such as one for a season.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface OneTimeOrderQuestion extends WithOneTimeOrderQuestion {

  /** Returns one with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static OneTimeOrderQuestion of(
      @JsonProperty("mean") BigDecimal mean,
      @JsonProperty("deviation") Optional<BigDecimal> deviation,
      @JsonProperty("overCost") Money overCost,
      @JsonProperty("underCost") Money underCost) {
    return builder()
        .mean(mean)
        .deviation(deviation)
        .overCost(overCost)
        .underCost(underCost)
        .build();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The most pieces of a Poisson demand. */
  int MOST_PIECES = 100_000;

  /** The mean of the demand, in units; above nothing. */
  @JsonProperty
  BigDecimal mean();

  /**
   * The standard deviation of a normal demand, in units; empty for a Poisson demand, in pieces,
   * whose mean may be at most {@value #MOST_PIECES}.
   */
  @JsonProperty
  Optional<BigDecimal> deviation();

  /** What a unit that is left over costs; not negative. */
  @JsonProperty
  Money overCost();

  /** What a unit that is lacking costs, such as its margin; not negative. */
  @JsonProperty
  Money underCost();

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException if one is out of its range
   */
  @Value.Check
  default void check() {
    checkArgument(
        mean().signum() > 0, "OneTimeOrderQuestion.mean must be above 0, but was %s", mean());
    checkArgument(
        deviation().isPresent() || mean().compareTo(BigDecimal.valueOf(MOST_PIECES)) <= 0,
        "OneTimeOrderQuestion.mean must be at most %s without a deviation, but was %s",
        MOST_PIECES,
        mean());
    checkArgument(
        deviation().filter(each -> each.signum() < 0).isEmpty(),
        "OneTimeOrderQuestion.deviation must not be negative, but was %s",
        deviation().orElse(BigDecimal.ZERO));
    checkArgument(
        !overCost().isNegative(),
        "OneTimeOrderQuestion.overCost must not be negative, but was %s",
        overCost());
    checkArgument(
        !underCost().isNegative() && underCost().isSameCurrency(overCost()),
        "OneTimeOrderQuestion.underCost must be an amount in %s, not negative, but was %s",
        overCost().getCurrencyUnit(),
        underCost());
  }

  /** Builds one. */
  final class Builder extends ImmutableOneTimeOrderQuestion.Builder {
    Builder() {}
  }
}
