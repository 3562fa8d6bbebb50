package io.dealership.core.tool;

/**
 * What happened to a tool that is damaged or gone.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements, AUTH-16, TOOL-06, TOOL-07.
 *
 * @since 0.1
 */
public enum ToolCaseKind {
  /** It wore out in proper use. */
  WEAR,
  /** It was damaged by use against the rules. */
  MISUSE,
  /** It is gone. */
  LOSS
}
