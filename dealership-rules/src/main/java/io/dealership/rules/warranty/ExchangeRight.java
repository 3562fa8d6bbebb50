package io.dealership.rules.warranty;

/**
 * What the consumer may demand beyond the repair of a household car: the outcomes, of which the
 * weightiest stands first.
 *
 * <h2>Source</h2>
 *
 * <p>SAMR Order 43 of 2021, articles 18 to 24, or AQSIQ Order 150 of 2012 for an earlier sale;
 * Each finding cites its own article.
 */
public enum ExchangeRight {
  /** The rules of the household car warranty do not hold for this vehicle. */
  NOT_UNDER_RULES(DutyBearer.NOBODY),
  /** Nothing is decided before the voucher is reissued or the sale established. */
  HELD_FOR_VOUCHER(DutyBearer.OPEN),
  /** Exchange or return at the consumer's choice, without compensation for use. */
  EXCHANGE_OR_RETURN_FREE(DutyBearer.SELLER),
  /** Exchange or return at the consumer's choice, with compensation for use. */
  EXCHANGE_OR_RETURN(DutyBearer.SELLER),
  /** Exchange, with compensation for use; return only where there is no equivalent car. */
  EXCHANGE(DutyBearer.SELLER),
  /** The assembly is replaced free. */
  ASSEMBLY_REPLACEMENT(DutyBearer.REPAIRER),
  /** The present fault would decide, and its cause is not clear. */
  HELD_FOR_DIAGNOSIS(DutyBearer.OPEN),
  /**
   * A last day was a rest day and the request came before the next working day; store or maker must
   * choose.
   */
  BORDERLINE(DutyBearer.OPEN),
  /**
   * None of these; whether the repair is free is the question of {@link WarrantyRules#coverage
   * coverage}.
   */
  REPAIR_ONLY(DutyBearer.REPAIRER);

  private final DutyBearer dutyBearer;

  ExchangeRight(DutyBearer dutyBearer) {
    this.dutyBearer = dutyBearer;
  }

  /** Who answers to the consumer. */
  public DutyBearer dutyBearer() {
    return dutyBearer;
  }

  /** Whether the car is to be exchanged or taken back. */
  public boolean isExchangeOrReturn() {
    return this == EXCHANGE_OR_RETURN_FREE || this == EXCHANGE_OR_RETURN || this == EXCHANGE;
  }

  /** Whether the consumer owes compensation for use. */
  public boolean isCompensated() {
    return this == EXCHANGE_OR_RETURN || this == EXCHANGE;
  }
}
