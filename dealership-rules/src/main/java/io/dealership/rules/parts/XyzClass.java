package io.dealership.rules.parts;

/**
 * The class of a part by how much its demand varies from period to period.
 *
 * <h2>Source</h2>
 *
 * <p>Usual practice; no norm sets the limits.
 *
 * @since 0.1
 */
public enum XyzClass {
  /** No class: there is no demand, or there are too few periods. */
  UNDETERMINED,
  /** The demand hardly varies. */
  X,
  /** The demand varies. */
  Y,
  /** The demand varies so much that it can hardly be foreseen. */
  Z
}
