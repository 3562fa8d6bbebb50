package io.dealership.rules.insurance;

/**
 * Whether a policy may be offered: the outcomes, of which the weightiest stands first.
 *
 * <h2>Source</h2>
 *
 * <p>Insurance Law, articles 116 and 131; regulations on compulsory insurance, articles 13 and 20;
 * requirements INSURANCE-03 to INSURANCE-05.
 */
public enum InsuranceOfferOutcome {
  /** It must not be offered so. */
  REFUSED,
  /** It is too early to issue it; a quote may be given. */
  QUOTE_ONLY,
  /** It may be offered and issued. */
  ALLOWED
}
