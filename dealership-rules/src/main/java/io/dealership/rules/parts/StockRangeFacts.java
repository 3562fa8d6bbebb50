package io.dealership.rules.parts;

import io.dealership.rules.decision.FactType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.joda.money.Money;

/** The facts of the table of a stock as a whole. */
record StockRangeFacts(StockRangeQuestion question, Limits limits) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * What the store allows.
   *
   * @param leastTurns the lowest turnover that is in range
   * @param mostTurns the highest one
   * @param deadPercent from which share on dead stock is too much
   * @param excessPercent from which share on excess is too much
   */
  record Limits(
      BigDecimal leastTurns,
      BigDecimal mostTurns,
      BigDecimal deadPercent,
      BigDecimal excessPercent) {}

  /** Where turnover lies. */
  enum Turnover {
    TOO_LOW,
    WITHIN,
    TOO_HIGH
  }

  /** How much there is of what should not be there. */
  enum Share {
    NONE,
    SOME,
    TOO_MUCH
  }

  static final FactType<StockRangeFacts> TYPE =
      FactType.builder(StockRangeFacts.class)
          .optionalChoice("turnover", Turnover.class, StockRangeFacts::turnover)
          .optionalChoice(
              "dead", Share.class, f -> f.share(f.question.deadStock(), f.limits.deadPercent))
          .optionalChoice(
              "surplus",
              Share.class,
              f -> f.share(f.question.excessStock(), f.limits.excessPercent))
          // for messages only
          .optionalDecimal("turns", StockRangeFacts::turns)
          .optionalDecimal("leastTurns", f -> Optional.of(f.limits.leastTurns))
          .optionalDecimal("mostTurns", f -> Optional.of(f.limits.mostTurns))
          .optionalDecimal("deadPercent", f -> f.percent(f.question.deadStock()))
          .optionalDecimal("surplusPercent", f -> f.percent(f.question.excessStock()))
          .optionalDecimal("deadLimit", f -> Optional.of(f.limits.deadPercent))
          .optionalDecimal("surplusLimit", f -> Optional.of(f.limits.excessPercent))
          .optionalText("deadStock", f -> f.question.deadStock().map(Money::toString))
          .optionalText("excessStock", f -> f.question.excessStock().map(Money::toString))
          .build();

  /** Where turnover lies; unknown where an amount is, or there was no stock to turn. */
  private Optional<Turnover> turnover() {
    if (question.costOfSales().isEmpty()
        || question.averageStock().filter(Money::isPositive).isEmpty()) {
      return Optional.empty();
    }
    BigDecimal sold = question.costOfSales().get().getAmount();
    BigDecimal stock = question.averageStock().get().getAmount();
    if (sold.compareTo(stock.multiply(limits.leastTurns)) < 0) {
      return Optional.of(Turnover.TOO_LOW);
    }
    return Optional.of(
        sold.compareTo(stock.multiply(limits.mostTurns)) > 0 ? Turnover.TOO_HIGH : Turnover.WITHIN);
  }

  /** The turnover with two decimals, half up. */
  private Optional<BigDecimal> turns() {
    return turnover()
        .map(
            any ->
                question
                    .costOfSales()
                    .orElseThrow()
                    .getAmount()
                    .divide(
                        question.averageStock().orElseThrow().getAmount(),
                        2,
                        RoundingMode.HALF_UP));
  }

  private Optional<Share> share(Optional<Money> part, BigDecimal limit) {
    if (part.filter(Money::isZero).isPresent()
        || question.stock().filter(Money::isZero).isPresent()) {
      return Optional.of(Share.NONE);
    }
    if (part.isEmpty() || question.stock().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal hundredfold = part.get().getAmount().multiply(HUNDRED);
    BigDecimal most = question.stock().get().getAmount().multiply(limit);
    return Optional.of(hundredfold.compareTo(most) < 0 ? Share.SOME : Share.TOO_MUCH);
  }

  /** A share of the stock in percent with two decimals, half up. */
  private Optional<BigDecimal> percent(Optional<Money> part) {
    return part.isEmpty() || question.stock().filter(Money::isPositive).isEmpty()
        ? Optional.empty()
        : Optional.of(
            part.get()
                .getAmount()
                .multiply(HUNDRED)
                .divide(question.stock().get().getAmount(), 2, RoundingMode.HALF_UP));
  }
}
