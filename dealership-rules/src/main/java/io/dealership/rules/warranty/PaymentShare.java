package io.dealership.rules.warranty;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dealership.core.warranty.WarrantyLayer;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What one payer bears of a job line.
 *
 * @param payer who pays
 * @param layer the layer by which he pays; empty for the customer, and for what is open
 * @param labor his share of the labor, not negative
 * @param material his share of the material, not negative, in the currency of the labor
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PaymentShare(
    Payer payer, Optional<WarrantyLayer> layer, Money labor, Money material) {

  /**
   * Checks the amounts.
   *
   * @throws IllegalArgumentException if one is negative, or their currencies differ
   */
  public PaymentShare {
    checkArgument(
        !labor.isNegative(), "PaymentShare.labor must not be negative, but was %s", labor);
    checkArgument(
        !material.isNegative(), "PaymentShare.material must not be negative, but was %s", material);
    checkArgument(
        labor.isSameCurrency(material),
        "PaymentShare.material must be in the currency of labor %s, but was %s",
        labor,
        material);
  }

  /** Labor and material together. */
  public Money total() {
    return labor.plus(material);
  }

  /** Payer and total, such as {@code MAKER CNY 640.00}. */
  @Override
  public String toString() {
    return payer + " " + total();
  }
}
