package io.dealership.rules.parts;

import io.dealership.core.parts.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The lot that costs the least in a year, among those of all prices.
 *
 * @param optimum the economic quantity at its price, in units
 * @param quantity a multiple of what it has to be one of
 * @param atBreak whether the limits of a price, not the costs, set the quantity
 * @param handling ordering and holding in a year
 * @param cost the goods, ordering and holding in a year
 */
record LotSize(
    double optimum,
    Quantity quantity,
    boolean atBreak,
    PriceBreak price,
    double handling,
    double cost) {

  private static final double UNIT = 1000;

  /**
   * The best lot.
   *
   * @param demand of a year, in units
   * @param orderCost what an order costs
   * @param rate what holding costs in a year, as a share of the price
   * @param multiple of which the quantity is one, in thousandths
   * @return empty where there is no demand, or one of the costs is nothing
   */
  static Optional<LotSize> best(
      double demand, double orderCost, double rate, List<PriceBreak> prices, long multiple) {
    if (!(demand > 0) || orderCost <= 0 || rate <= 0) {
      return Optional.empty();
    }
    LotSize best = null;
    for (int i = 0; i < prices.size(); i++) {
      double price = amount(prices.get(i).price());
      double optimum = OrderFormulas.economicQuantity(orderCost, rate * price, demand);
      long from = Math.max(multiple, Shown.upTo(prices.get(i).from().thousandths(), multiple));
      long most = Quantity.MOST;
      if (i + 1 < prices.size()) {
        most = prices.get(i + 1).from().thousandths() - 1;
      }
      most = Math.floorDiv(most, multiple) * multiple;
      if (from > most) {
        continue; // no multiple has this price
      }
      long below = (long) Math.min(optimum * UNIT, (double) most) / multiple * multiple;
      for (long lot : new long[] {below, below + multiple}) {
        long quantity = Math.max(from, Math.min(most, lot));
        LotSize each =
            at(
                quantity,
                optimum,
                prices.get(i),
                quantity > below + multiple || quantity < below,
                demand,
                orderCost,
                rate);
        if (best == null || each.cost < best.cost) {
          best = each;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static LotSize at(
      long thousandths,
      double optimum,
      PriceBreak price,
      boolean clipped,
      double demand,
      double orderCost,
      double rate) {
    double unitPrice = amount(price.price());
    double handling = OrderFormulas.costOf(thousandths / UNIT, orderCost, rate * unitPrice, demand);
    return new LotSize(
        optimum,
        new Quantity(thousandths),
        clipped,
        price,
        handling,
        handling + demand * unitPrice);
  }

  static double amount(Money money) {
    return money.getAmount().doubleValue();
  }

  static Money money(CurrencyUnit currency, double amount) {
    return Money.of(currency, BigDecimal.valueOf(amount), RoundingMode.HALF_UP);
  }

  /** What the tables are told. */
  LotFacts facts() {
    CurrencyUnit currency = price.price().getCurrencyUnit();
    return new LotFacts(
        atBreak ? LotCase.AT_BREAK : LotCase.OWN_PRICE,
        Optional.of(quantity),
        Optional.of(price.price()),
        Optional.of(money(currency, handling)),
        Optional.of(money(currency, cost)));
  }
}
