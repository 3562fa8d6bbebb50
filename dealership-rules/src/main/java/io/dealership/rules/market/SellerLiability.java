package io.dealership.rules.market;

/**
 * Whether a seller is liable for a car that is not as it should be: the outcomes, of which the
 * weightiest stands first.
 */
public enum SellerLiability {
  /** He is. */
  LIABLE,
  /** He is not. */
  NOT_LIABLE
}
