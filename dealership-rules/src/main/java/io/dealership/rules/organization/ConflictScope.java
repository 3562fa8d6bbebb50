package io.dealership.rules.organization;

/** What is kept apart. */
public enum ConflictScope {
  /** Posts: nobody holds one of each side at the same time. */
  POSTS,
  /** Steps: nobody does one of each side in the same case. */
  STEPS
}
