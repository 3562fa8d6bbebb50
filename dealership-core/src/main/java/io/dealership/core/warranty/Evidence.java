package io.dealership.core.warranty;

/**
 * What there is to show that a ground of exclusion caused the damage.
 *
 * <p>A ground that nobody has looked at has no evidence at all, not even {@link #NONE}.
 *
 * @since 0.1
 */
public enum Evidence {

  /** Looked for, and nothing speaks for it. */
  NONE,

  /** Someone says so; it is not proven. */
  CLAIMED,

  /** Proven. */
  PROVEN
}
