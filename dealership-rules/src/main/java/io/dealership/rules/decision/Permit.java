package io.dealership.rules.decision;

/**
 * Whether something may be done now: the outcomes of a gate, of which the weightiest stands first.
 *
 * <p>A gate is a table with these outcomes and hit policy O: it is open, or each matched row is a
 * cause that keeps it closed, with the step that takes the cause away. Every capability uses the
 * same three, so that a program can treat all gates alike.
 *
 * @since 0.1
 */
public enum Permit {
  /** It must not be done, and no approval heals that. */
  FORBIDDEN,
  /** Something has to be done first. */
  NOT_YET,
  /** It may be done. */
  ALLOWED;

  /** Whether it may be done. */
  public boolean isAllowed() {
    return this == ALLOWED;
  }
}
