package io.dealership.core.sales;

/**
 * How far finance has checked a sales contract.
 *
 * @since 0.1
 */
public enum FinanceCheck {
  /** Not yet. */
  NOT_DONE,

  /** Something in it is wrong or not allowed. */
  OBJECTIONS,

  /** It is right and may be signed. */
  PASSED
}
