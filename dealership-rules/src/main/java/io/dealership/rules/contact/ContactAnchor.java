package io.dealership.rules.contact;

/** What the times of a contact are counted from. */
public enum ContactAnchor {
  /** The moment of the event. */
  EVENT,
  /** The day on which something falls due, {@code dueOn}. */
  DUE_ON,
  /** The moment that was promised or agreed, {@code dueAt}. */
  DUE_AT,
  /**
   * The day on which a maintenance is due: {@code dueOn}, or the day on which the reading {@code
   * dueOdometer} is expected, whichever is first.
   */
  MAINTENANCE
}
