package io.dealership.rules.service;

/** How the consent to an item stands; the weightiest stands first. */
public enum ItemConsent {
  /** The customer refused it. */
  REFUSED,
  /** The customer has not consented. */
  PENDING,
  /** The customer consented to less than it is. */
  FOR_LESS,
  /** The customer consented. */
  CONSENTED,
  /** It lies within what the market lets pass without consent. */
  NOT_NEEDED;

  /** Whether it lets the whole item pass. */
  public boolean isWhole() {
    return this == CONSENTED || this == NOT_NEEDED;
  }
}
