package io.dealership.core.settlement;

/**
 * A step on the way from a finished order to a closed one.
 *
 * @since 0.1
 */
public enum SettlementStep {
  /** To give the customer the list of what is charged. */
  ISSUE_LIST,
  /** To take the payment. */
  TAKE_PAYMENT,
  /** To hand over the pass with which the car may leave. */
  HAND_OVER_GATE_PASS,
  /** To close the order. */
  CLOSE_ORDER
}
