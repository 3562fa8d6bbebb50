package io.dealership.rules.authority;

/** Whether somebody may approve a request: the outcomes, of which the weightiest stands first. */
enum ApproverStanding {
  CANNOT,
  CAN
}
