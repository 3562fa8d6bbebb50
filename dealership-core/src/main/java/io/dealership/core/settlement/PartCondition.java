package io.dealership.core.settlement;

/**
 * What an inspection of a part found.
 *
 * @since 0.1
 */
public enum PartCondition {
  /** It bears a brand that it is not of. */
  COUNTERFEIT,
  /** Its quality is below what is sold. */
  INFERIOR,
  /** It is what it is sold as. */
  SOUND
}
