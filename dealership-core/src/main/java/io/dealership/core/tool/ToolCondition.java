package io.dealership.core.tool;

/**
 * In what condition a tool comes back from a loan.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements, TOOL-03, TOOL-06.
 *
 * @since 0.1
 */
public enum ToolCondition {
  /** As it was lent. */
  INTACT,
  /** Damaged, by whatever cause. */
  DAMAGED,
  /** It does not come back. */
  LOST
}
