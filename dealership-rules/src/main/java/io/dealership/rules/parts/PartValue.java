package io.dealership.rules.parts;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.parts.Quantity;
import io.dealership.core.warranty.PartNumber;
import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.Money;

/**
 * The value of the demand of a part: quantity times cost, in the currency of the store.
 *
 * @param part its number
 * @param value with at most {@value #DECIMALS} decimals, and less than a million millions; empty
 *     when the cost is not known. What is not above nothing counts as nothing.
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PartValue(
    @JsonProperty("part") PartNumber part, @JsonProperty("value") Optional<BigDecimal> value) {

  /** The most decimals of a value. */
  public static final int DECIMALS = 6;

  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

  /**
   * Checks the value.
   *
   * @throws IllegalArgumentException if it has more decimals, or is too large
   */
  public PartValue {
    requireNonNull(part, "part");
    checkArgument(
        value
            .filter(v -> v.stripTrailingZeros().scale() > DECIMALS || v.abs().compareTo(MOST) >= 0)
            .isEmpty(),
        "PartValue.value must have at most %s decimals and be below %s, but was %s",
        DECIMALS,
        MOST,
        value.map(BigDecimal::toPlainString).orElse(""));
  }

  /**
   * The value of a demand at a cost; known also without a cost where there is no demand.
   *
   * @param cost of a unit; empty if it is not known
   */
  public static PartValue of(PartNumber part, Quantity demand, Optional<Money> cost) {
    return new PartValue(
        part,
        demand.isZero()
            ? Optional.of(BigDecimal.ZERO)
            : cost.map(each -> each.getAmount().multiply(demand.units())));
  }

  /** The value in the smallest unit that values are compared in. */
  long millionths() {
    return value.orElse(BigDecimal.ZERO).movePointRight(DECIMALS).longValueExact();
  }
}
