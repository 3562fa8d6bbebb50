package io.dealership.rules.carstock;

/**
 * What the inventory alert index of the trade says of the market.
 *
 * @since 0.1
 */
public enum StockPressure {
  /** Over the line: stock presses, the market shrinks. */
  CONTRACTION,
  /** Exactly on the line: neither. */
  ON_THE_LINE,
  /** Under the line: the pressure eases. */
  EASING
}
