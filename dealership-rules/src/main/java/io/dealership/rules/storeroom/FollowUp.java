package io.dealership.rules.storeroom;

/**
 * What an open order of parts asks for: the outcomes, of which the weightiest stands first.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements, STOCK-21.
 */
public enum FollowUp {
  /** The supplier is pressed. */
  PRESS,
  /** More came than was ordered, which is settled with the supplier. */
  SETTLE,
  /** What is to come is waited for. */
  WATCH,
  /** All of it is there. */
  DONE
}
