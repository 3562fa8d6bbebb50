package io.dealership.rules.service;

import io.dealership.rules.document.TextForm;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How far a bill may go over the authorized estimate without consent; nothing is left out, nothing
 * may be added.
 *
 * @param percent so many percent of the estimate
 * @param amount so much money
 * @param whichever the greater or the smaller of both, where both are named
 * @param atMost never more than so much
 */
public record ToleranceEntry(
    Optional<BigDecimal> percent,
    @TextForm(value = MARKET_MONEY, says = MARKET_MONEY_SAYS) Optional<String> amount,
    Optional<Whichever> whichever,
    @TextForm(value = MARKET_MONEY, says = MARKET_MONEY_SAYS) Optional<String> atMost) {

  static final String MARKET_MONEY = "[A-Z]{3} [0-9]{1,12}(?:\\.[0-9]{1,4})?";
  static final String MARKET_MONEY_SAYS = "money such as USD 10.00";

  /** Which of two measures counts. */
  public enum Whichever {
    /** The greater one. */
    GREATER,
    /** The smaller one. */
    SMALLER
  }
}
