package io.dealership.rules.measure;

/**
 * Where a value lies against the bounds of its target.
 *
 * @since 0.1
 */
public enum TargetStanding {
  /** Under the lower bound. */
  BELOW,
  /** In the bounds. */
  WITHIN,
  /** Over the upper bound. */
  ABOVE
}
