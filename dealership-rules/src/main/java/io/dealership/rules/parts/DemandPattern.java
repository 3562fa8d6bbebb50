package io.dealership.rules.parts;

/**
 * The pattern of a demand by how often it occurs and how much its size varies.
 *
 * <h2>Source</h2>
 *
 * <p>Syntetos, Boylan, Croston (2005), On the categorization of demand patterns.
 *
 * @since 0.1
 */
public enum DemandPattern {
  /** No pattern: there is no demand, or one only, whose variation is not defined. */
  UNDETERMINED,
  /** Often, and of much the same size. */
  SMOOTH,
  /** Often, and of very different size. */
  ERRATIC,
  /** Seldom, and of much the same size. */
  INTERMITTENT,
  /** Seldom, and of very different size. */
  LUMPY
}
