package io.dealership.rules.workshop;

/**
 * What holds up the earliest appointment: the outcomes, of which the weightiest stands first.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements APPT-03.
 *
 * @since 0.1
 */
public enum SlotAnswer {
  /** There is none within the time that is looked at. */
  NONE,
  /** There is one, and with more of something there would be an earlier one. */
  HELD_UP,
  /** There is one, and nothing that the store could add would make it earlier. */
  FREE
}
