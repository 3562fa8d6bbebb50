package io.dealership.rules.contact;

/** Whether a time is one that the customer likes to be contacted at. */
enum PreferredTime {
  /** The customer named none. */
  NONE,
  /** It is. */
  INSIDE,
  /** It is not. */
  OUTSIDE
}
