package io.dealership.rules.parts;

/**
 * The class of a part by its share of the value of all demand.
 *
 * <h2>Source</h2>
 *
 * <p>Usual practice; no norm sets the limits.
 *
 * @since 0.1
 */
public enum AbcClass {
  /** No class: there is no value to have a share of. */
  UNDETERMINED,
  /** The few parts with most of the value. */
  A,
  /** The parts in between. */
  B,
  /** The many parts with little value, and those without any. */
  C
}
