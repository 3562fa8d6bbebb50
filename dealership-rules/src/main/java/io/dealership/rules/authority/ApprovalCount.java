package io.dealership.rules.authority;

/** Whether an approval counts: the outcomes, of which the weightiest stands first. */
enum ApprovalCount {
  DOES_NOT_COUNT,
  COUNTS
}
