package io.dealership.rules.authority;

/** How one thing stands that a request needs, or all of it. */
enum Standing {
  /** Somebody who may approve it said no. */
  REFUSED,
  /** An approval is needed now, and nobody in the store can give it. */
  NOBODY,
  /** An approval is needed now. */
  OPEN,
  /** An approval from outside is needed now. */
  OUTSIDE,
  /** An approval is needed, after others. */
  LATER,
  /** Somebody let it pass without approvals. */
  OVERRIDDEN,
  /** All approvals are there. */
  COMPLETE,
  /** None is needed. */
  NOT_NEEDED
}
