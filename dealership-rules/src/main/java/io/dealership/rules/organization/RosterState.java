package io.dealership.rules.organization;

/** What became of something that was due. */
public enum RosterState {
  /** It was done in time. */
  DONE,
  /** It was done after its time. */
  LATE,
  /** Its time is over, and nothing shows that it was done. */
  MISSED,
  /** There is still time. */
  OPEN
}
