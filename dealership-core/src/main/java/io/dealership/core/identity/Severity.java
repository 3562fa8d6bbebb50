package io.dealership.core.identity;

/**
 * How heavy a finding about an identifier is; the heavier comes first.
 *
 * @since 0.1
 */
public enum Severity {

  /** The identifier is not taken. */
  ERROR,

  /** The identifier is taken, but someone should look at it again. */
  WARNING;

  /** Returns whether this is as heavy as the other, or heavier. */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
