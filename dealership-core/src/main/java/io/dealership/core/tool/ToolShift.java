package io.dealership.core.tool;

/**
 * The shift in which a tool is lent.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements, TOOL-01; the papers leave the night shift open.
 *
 * @since 0.1
 */
public enum ToolShift {
  /** A shift that ends on the day on which it begins. */
  DAY,
  /** A shift that ends on the day after it began. */
  NIGHT
}
