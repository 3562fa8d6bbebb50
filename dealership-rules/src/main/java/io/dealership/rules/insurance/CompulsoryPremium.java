package io.dealership.rules.insurance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.RoundingMode;
import org.joda.money.Money;

/**
 * A compulsory premium as the tables have it. It is data for people; the insurer states the
 * premium.
 *
 * @param base the premium before it floats
 * @param looked what it is multiplied by; its mark is the weaker one of base and float
 */
public record CompulsoryPremium(Money base, LookedUpFactor looked) {

  /** Returns a premium. */
  @JsonCreator
  public static CompulsoryPremium of(
      @JsonProperty("base") Money base, @JsonProperty("looked") LookedUpFactor looked) {
    return new CompulsoryPremium(base, looked);
  }

  /** What the insured pays: the base times the factor, rounded half up to the smallest unit. */
  public Money premium() {
    return base.multipliedBy(looked.factor(), RoundingMode.HALF_UP);
  }
}
