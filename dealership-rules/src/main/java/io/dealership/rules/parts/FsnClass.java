package io.dealership.rules.parts;

/**
 * The class of a part by how often it is asked for.
 *
 * <h2>Source</h2>
 *
 * <p>Usual practice; no norm sets the limits.
 *
 * @since 0.1
 */
public enum FsnClass {
  /** Asked for in many periods. */
  FAST,
  /** Asked for in few periods. */
  SLOW,
  /** Not asked for at all in the periods looked at. */
  NON_MOVING
}
