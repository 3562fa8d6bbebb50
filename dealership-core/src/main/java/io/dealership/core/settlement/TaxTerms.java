package io.dealership.core.settlement;

import static java.util.Objects.requireNonNull;

/**
 * What an amount says about value added tax: whether it is in it, and at which rate. There is no
 * default: whoever states an amount states this with it.
 *
 * @param included whether the amount has the tax in it
 * @param rate the rate
 * @since 0.1
 */
public record TaxTerms(boolean included, TaxRate rate) {

  /** Checks that the rate is there. */
  public TaxTerms {
    requireNonNull(rate, "rate");
  }

  /** Returns the terms of an amount with the tax in it. */
  public static TaxTerms included(TaxRate rate) {
    return new TaxTerms(true, rate);
  }

  /** Returns the terms of an amount to which the tax is added. */
  public static TaxTerms excluded(TaxRate rate) {
    return new TaxTerms(false, rate);
  }

  /** Returns the terms for people, such as {@code 13 % included}. */
  @Override
  public String toString() {
    return rate + (included ? " included" : " to be added");
  }
}
