package io.dealership.rules.service;

/** How the approval of another payer than the customer stands, the best first. */
enum PayerAnswer {
  /** The customer pays. */
  NOT_NEEDED,
  /** The payer agreed to the whole. */
  GIVEN,
  /** The payer agreed to less. */
  FOR_LESS,
  /** What the payer agreed to has expired. */
  EXPIRED,
  /** What the payer agreed to begins later. */
  NOT_YET,
  /** The payer agreed to it on another order. */
  OTHER_ORDER,
  /** The payer agreed to nothing of it. */
  MISSING
}
