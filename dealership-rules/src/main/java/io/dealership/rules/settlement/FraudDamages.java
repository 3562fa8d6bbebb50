package io.dealership.rules.settlement;

import static java.util.Objects.requireNonNull;

import io.dealership.rules.decision.Decision;
import org.joda.money.Money;

/**
 * What a customer could claim besides the loss if something was fraud; whether it was is not
 * decided here, nor that anything is paid.
 *
 * @param price what was paid for the goods or the service
 * @param damages the further damages
 * @param decision where they come from, with the article
 * @since 0.1
 */
public record FraudDamages(Money price, Money damages, Decision<DamagesBasis> decision) {

  /** Checks that all are there. */
  public FraudDamages {
    requireNonNull(price, "price");
    requireNonNull(damages, "damages");
    requireNonNull(decision, "decision");
  }
}
