package io.dealership.rules.warranty;

/**
 * Whether a repaired vehicle may be handed over as far as its release certificate goes: the
 * outcomes, of which the weightiest stands first.
 *
 * <h2>Source</h2>
 *
 * <p>The provisions on motor vehicle repair, articles 31, 32, and the road transport regulation,
 * article 44; R-204.
 */
public enum ReleaseCertificate {
  /** The work needs a signed certificate, and there is none. */
  BLOCKED,
  /** The certificate is there and signed, or none is needed. */
  MAY_HAND_OVER
}
