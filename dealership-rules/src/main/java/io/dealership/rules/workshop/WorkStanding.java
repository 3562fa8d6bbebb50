package io.dealership.rules.workshop;

/**
 * Where an order in the workshop stands: the outcomes, of which the weightiest stands first.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements WORKSHOP-01, WORKSHOP-03.
 *
 * @since 0.1
 */
public enum WorkStanding {
  /** The day of entry, or the promised time, was missed. */
  LATE,
  /** It will be missed unless something is done. */
  AT_RISK,
  /** There is time enough. */
  IN_TIME,
  /** It is finished and left the bay in time. */
  DONE
}
