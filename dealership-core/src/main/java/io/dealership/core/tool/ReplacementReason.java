package io.dealership.core.tool;

/**
 * Why a new tool is asked for.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements, TOOL-08.
 *
 * @since 0.1
 */
public enum ReplacementReason {
  /** The service life of the old one is over. */
  LIFE_ENDED,
  /** The old one is damaged. */
  DAMAGED,
  /** The old one is lost. */
  LOST
}
