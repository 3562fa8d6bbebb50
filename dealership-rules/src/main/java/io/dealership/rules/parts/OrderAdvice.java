package io.dealership.rules.parts;

/**
 * Whether a part should be ordered now; the weightiest outcome stands first.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements STOCK-20, STOCK-21.
 *
 * @since 0.1
 */
public enum OrderAdvice {
  /** It should not be ordered now. */
  HOLD,
  /** It should be ordered now. */
  ORDER
}
