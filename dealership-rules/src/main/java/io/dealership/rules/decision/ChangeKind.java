package io.dealership.rules.decision;

/** Whether and how a fact can come to be another; advice names only changes that can happen. */
public enum ChangeKind {
  /** It is as it is: the date of delivery, the edition of the law. */
  FIXED,
  /** It only ever grows: an odometer, the days since delivery. */
  INCREASING,
  /** It can become anything: a diagnosis, evidence handed in. */
  CHANGEABLE
}
