package io.dealership.rules.contact;

/** Where a contact stands at a moment. */
public enum ContactState {
  /** Its last time has passed. */
  OVERDUE,
  /** Its last day has come. */
  DUE,
  /** Its last day is near: as many days away as the pack says, or fewer. */
  WARNING,
  /** It may be done, and there is time. */
  OPEN,
  /** Its time has not come. */
  WAITING,
  /** Its clock stands still. */
  PAUSED,
  /** It was done in time. */
  MET,
  /** It was done, but late. */
  MET_LATE,
  /** The customer was reached and does not want it. */
  DECLINED,
  /** A later event of the case ended it. */
  ENDED,
  /** It was not done, and no longer makes sense. */
  LAPSED;

  /** Whether it is to be done now. */
  public boolean isOwed() {
    return compareTo(OPEN) <= 0;
  }

  /** Whether someone has contacted the customer, or done what was to be done. */
  public boolean isDone() {
    return this == MET || this == MET_LATE || this == DECLINED;
  }
}
