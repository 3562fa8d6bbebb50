package io.dealership.core.tool;

/**
 * Where a tool is used that is asked for.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements, TOOL-05.
 *
 * @since 0.1
 */
public enum ToolDestination {
  /** In the store. */
  STORE,
  /** Outside, for the business of the store, such as help on the road. */
  OUTSIDE_FOR_STORE,
  /** Outside, for somebody's own ends. */
  OUTSIDE_PRIVATE
}
