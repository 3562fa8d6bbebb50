package io.dealership.rules.market;

/**
 * Whether a part or a service of somebody else is a ground to refuse a warranty: the outcomes, of
 * which the weightiest stands first.
 */
public enum DenialGround {
  /** It is none: the warranty must not be refused for it. */
  NO_GROUND,
  /** It is one. */
  GROUND
}
