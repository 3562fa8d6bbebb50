package io.dealership.rules.carstock;

/**
 * How the stock of cars stands to the sales of a month; the highest first.
 *
 * @since 0.1
 */
public enum InventoryLevel {
  /** Over the highest band, or in stock with nothing sold. */
  TOO_HIGH,
  /** Over the line of alert. */
  ALERT,
  /** Over what is reasonable; up to the line of alert, which is within. */
  ELEVATED,
  /** As it should be. */
  REASONABLE,
  /** Too little, or nothing at all. */
  LOW
}
