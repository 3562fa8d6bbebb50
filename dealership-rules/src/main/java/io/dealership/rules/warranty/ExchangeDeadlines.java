package io.dealership.rules.warranty;

import java.time.LocalDate;
import java.util.Optional;

/**
 * By when a request for exchange or return has to be dealt with. All days are inclusive.
 *
 * <h2>Source</h2>
 *
 * <p>SAMR Order 43 of 2021, article 28; AQSIQ Order 150 of 2012, article 23; Penalty Measures,
 * article 8.
 *
 * @param answerBy the last day to answer, a refusal with its reasons; empty where no law is known
 * @param completeBy the last day to carry it out
 * @param thenReturn whether the consumer may demand a return after that
 * @param lastDayBeforeStall the last day on which it is not yet deemed to be delayed on purpose;
 *     escalate before
 */
public record ExchangeDeadlines(
    Optional<LocalDate> answerBy,
    LocalDate completeBy,
    boolean thenReturn,
    LocalDate lastDayBeforeStall) {

  /**
   * Whether the consumer may demand a return because the exchange is still open on a day.
   *
   * @param delayedByConsumer whether it is the consumer who delayed it
   */
  public boolean mayDemandReturn(LocalDate on, boolean delayedByConsumer) {
    return thenReturn && !delayedByConsumer && on.isAfter(completeBy);
  }

  /** Whether a justified request that is still open on a day is deemed to be delayed on purpose. */
  public boolean isStalled(LocalDate on) {
    return on.isAfter(lastDayBeforeStall);
  }
}
