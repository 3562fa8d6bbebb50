package io.dealership.rules.warranty;

/**
 * What a customer's request for warranty needs next: the weightiest stands first.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements WARRANTY-02, WARRANTY-05 to WARRANTY-07, WARRANTY-12, WARRANTY-16.
 */
public enum WarrantyRequestStep {
  /** The customer should have had an answer. */
  ANSWER_LATE,
  /** The customer disputes the refusal, and those above are to be told. */
  ESCALATE,
  /** The customer is to get an answer. */
  ANSWER_NOW,
  /** The fault cannot be assessed; the maker is to be asked for help. */
  ASK_MAKER,
  /** The refusal is to be explained and recorded. */
  EXPLAIN,
  /** The replacement is to be scheduled. */
  SCHEDULE,
  /** Others have to act. */
  WAIT,
  /** Nothing is left to do. */
  DONE
}
