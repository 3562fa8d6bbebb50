package io.dealership.rules.decision;

/** How much a rule counts on a day: a store can let a new one run in the shadow before it bites. */
public enum Enforcement {
  /** The rule is recorded and does not count. */
  OBSERVE,
  /** The rule is shown as a warning and does not count. */
  WARN,
  /** The rule counts. */
  BLOCK
}
