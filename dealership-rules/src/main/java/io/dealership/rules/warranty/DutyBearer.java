package io.dealership.rules.warranty;

/**
 * Who answers to the consumer for a duty of warranty.
 *
 * <h2>Source</h2>
 *
 * <p>SAMR Order 43 of 2021, articles 19 to 24; R-118.
 */
public enum DutyBearer {
  /** The repairer: repair, new assembly, loaner car. */
  REPAIRER,
  /** The seller: exchange and return, compensation of losses. */
  SELLER,
  /** Nobody, by law. */
  NOBODY,
  /** Not settled yet. */
  OPEN;

  /** Whether he may recover from the producer what he owes. */
  public boolean mayRecoverFromProducer() {
    return this == REPAIRER || this == SELLER;
  }
}
