package io.dealership.rules.settlement;

/**
 * How the cash of a day stands: the outcomes, of which the weightiest stands first.
 *
 * <h2>Source</h2>
 *
 * <p>Requirement SETTLE-04.
 *
 * @since 0.1
 */
public enum CashDayState {
  /** It was not handed over in time, or what was counted is not what the books have. */
  WRONG,
  /** It is still to be counted or handed over, in time. */
  DUE,
  /** It was counted, is what the books have, and was handed over in time. */
  DONE
}
