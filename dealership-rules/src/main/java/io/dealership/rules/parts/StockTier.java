package io.dealership.rules.parts;

/**
 * How long a part in stock has not moved, the longest first.
 *
 * <p>There are two ladders, of which a store uses one: active, slow, stagnant, dead by days;
 * active, potentially obsolete, obsolete by months. From when on a step holds stands in the pack.
 *
 * <h2>Source</h2>
 *
 * <p>R-903; section 9 of the compilation of the law: tiers of 90, 180 and 360 days are a proposal,
 * those of 4 and 12 months are used by dealers.
 *
 * @since 0.1
 */
public enum StockTier {
  /** By days: the last step. */
  DEAD,
  /** By months: the last step. */
  OBSOLETE,
  /** By days: the step before the last. */
  STAGNANT,
  /** By months: the step before the last. */
  POTENTIALLY_OBSOLETE,
  /** By days: the first step down. */
  SLOW,
  /** It moves, or has not been still for long. */
  ACTIVE;

  /** Whether it is the last step of its ladder. */
  public boolean isDead() {
    return this == DEAD || this == OBSOLETE;
  }
}
