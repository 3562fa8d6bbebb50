package io.dealership.rules.organization;

/** What may be wrong with how the posts of a store are held, as the table sees it. */
enum StaffIssue {
  REPORTING_CIRCLE,
  KEPT_APART_POSTS,
  POST_VACANT,
  POST_SHORT,
  POST_NOT_PLANNED,
  SPAN_TOO_WIDE,
  SUPERIOR_MISSING,
  STEP_UNCOVERED,
  NONE
}
