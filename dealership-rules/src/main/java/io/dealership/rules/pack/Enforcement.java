package io.dealership.rules.pack;

/** What a rule that speaks against something may do. */
public enum Enforcement {
  /** It is recorded only: the answer says what would have been decided. */
  OBSERVE,
  /** It is shown, and nothing is stopped. */
  WARN,
  /** It counts. */
  BLOCK
}
