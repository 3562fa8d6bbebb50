package io.dealership.core.warranty;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.vehicle.Distance;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.Money;

/**
 * What a buyer owes for the use of a car that is taken back: a share of its price for each stretch
 * of road.
 *
 * <p>For example, in California the whole price for 120,000 miles: of USD 40000.00 after 10,000
 * miles, USD 3333.33. In China the coefficient on the voucher for 1,000 km: with 0.4 %, of CNY
 * 200000.00 after 15,000 km, CNY 12000.00. There is no cap.
 *
 * <h2>Source</h2>
 *
 * <p>SAMR Order 43 of 2021, article 27; California Civil Code, section 1793.2.
 *
 * @param share the share of the price, positive: 0.004 for 0.4 %, 1 for the whole price
 * @param per the stretch of road that it is owed for, positive
 * @since 0.1
 */
public record UsageOffset(BigDecimal share, Distance per) {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one of them is not positive
   */
  public UsageOffset {
    checkArgument(share.signum() > 0, "UsageOffset.share must be positive, but was %s", share);
    checkArgument(
        per.number().signum() > 0, "UsageOffset.per must be more than nothing, but was %s", per);
  }

  /** Returns an offset. */
  @JsonCreator
  public static UsageOffset of(
      @JsonProperty("share") BigDecimal share, @JsonProperty("per") Distance per) {
    return new UsageOffset(share, per);
  }

  /**
   * Returns what is owed, rounded once, half up, to the smallest unit. A distance in another unit
   * than {@link #per} is converted exactly, and never taken for one in the same.
   *
   * @param price the price of the car, not negative
   * @param driven how far it was driven
   * @throws IllegalArgumentException if {@code price} is negative
   */
  public Money of(Money price, Distance driven) {
    checkArgument(!price.isNegative(), "UsageOffset.price must not be negative, but was %s", price);
    boolean sameUnit = driven.unit() == per.unit();
    BigDecimal way = sameUnit ? driven.number() : driven.inKilometers();
    BigDecimal stretch = sameUnit ? per.number() : per.inKilometers();
    return Money.of(
        price.getCurrencyUnit(),
        price
            .getAmount()
            .multiply(way)
            .multiply(share)
            .divide(stretch, price.getScale(), RoundingMode.HALF_UP));
  }
}
