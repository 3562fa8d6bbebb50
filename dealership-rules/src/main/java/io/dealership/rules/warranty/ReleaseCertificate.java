package io.dealership.rules.warranty;

/**
 * Whether a repaired vehicle may be handed over as far as its release certificate goes: the
 * outcomes, of which the weightiest stands first.
 */
public enum ReleaseCertificate {
  /** The work needs a signed certificate, and there is none. */
  BLOCKED,
  /** The certificate is there and signed, or none is needed. */
  MAY_HAND_OVER
}
