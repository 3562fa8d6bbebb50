package io.dealership.rules.carstock;

/**
 * How long a car has been in stock, by tiers; the oldest first. The names are those of the usual
 * limits; a store that sets other limits keeps the names.
 *
 * @since 0.1
 */
public enum CarAge {
  /** New: the third limit is reached, usually 90 days. */
  OVERDUE,
  /** New: the second limit is reached, usually 60 days. */
  T60,
  /** New: the first limit is reached, usually 30 days. */
  T30,
  /** New: no limit is reached. */
  T0,
  /** Used, by warning and red line: the second limit is reached, usually 75 days. */
  RED,
  /** Used, by warning and red line: the first limit is reached, usually 45 days. */
  WARN,
  /** Used, by critical and aged: the second limit is reached, usually 90 days. */
  AGED,
  /** Used, by critical and aged: the first limit is reached, usually 60 days. */
  CRITICAL,
  /** Used: no limit is reached. */
  OK
}
