package io.dealership.core.process;

/**
 * How one amount has to stand to another.
 *
 * @since 0.1
 */
public enum AmountRuleKind {
  /** As much as the other. */
  EQUALS,
  /** As much as the other or less. */
  AT_MOST
}
