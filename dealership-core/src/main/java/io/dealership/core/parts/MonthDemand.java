package io.dealership.core.parts;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * What was asked of a part in a month, by how it was met.
 *
 * @param served what went out of stock, less what came back; not negative
 * @param emergency what was bought for the very order that asked for it; not negative
 * @param lost what could not be served and was not waited for; not negative
 * @param times how many times the part was asked for, however much each time; empty if unknown
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record MonthDemand(
    @JsonProperty("served") Quantity served,
    @JsonProperty("emergency") Quantity emergency,
    @JsonProperty("lost") Quantity lost,
    @JsonProperty("times") Optional<Integer> times) {

  /** A month in which nobody asked. */
  public static final MonthDemand NONE =
      new MonthDemand(Quantity.ZERO, Quantity.ZERO, Quantity.ZERO, Optional.of(0));

  /**
   * Checks that nothing is negative.
   *
   * @throws IllegalArgumentException if a quantity or the number of times is
   */
  public MonthDemand {
    check("served", served);
    check("emergency", emergency);
    check("lost", lost);
    requireNonNull(times, "times");
    checkArgument(
        times.isEmpty() || times.get() >= 0,
        "MonthDemand.times must not be negative, but was %s",
        times.orElse(0));
  }

  private static void check(String name, Quantity quantity) {
    checkArgument(
        !quantity.isNegative(), "MonthDemand.%s must not be negative, but was %s", name, quantity);
  }

  /** Returns a month with all demand served from stock, asked for an unknown number of times. */
  public static MonthDemand of(Quantity served) {
    return new MonthDemand(served, Quantity.ZERO, Quantity.ZERO, Optional.empty());
  }

  /** Returns all that was asked for: served, bought for the order, and lost. */
  public Quantity total() {
    return served.plus(emergency).plus(lost);
  }

  /** Returns the demand of both; the number of times is known where both are. */
  public MonthDemand plus(MonthDemand other) {
    return new MonthDemand(
        served.plus(other.served),
        emergency.plus(other.emergency),
        lost.plus(other.lost),
        times.flatMap(mine -> other.times.map(theirs -> mine + theirs)));
  }
}
