package io.dealership.rules.retention;

/**
 * What becomes of a record: the outcomes, of which the weightiest stands first.
 *
 * <h2>Source</h2>
 *
 * <p>Personal Information Protection Law, articles 19, 47.
 */
public enum Retention {
  /** It is still needed, and is kept and used for that. */
  KEEP,
  /** The law wants it kept although nothing else does: it is stored and protected, no more. */
  RESTRICT,
  /** Nothing keeps it any longer. */
  DELETE
}
