package io.dealership.rules.parts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Money as plain ten-thousandths, and back. */
final class HealthMoney {

  private static final int DECIMALS = 4;
  private static final long[] STEPS = {10_000, 1000, 100, 10, 1};

  private HealthMoney() {}

  /** The amount in ten-thousandths. */
  static long plain(Money amount) {
    return amount.getAmount().movePointRight(DECIMALS).longValueExact();
  }

  /** The smallest amount of a currency in ten-thousandths. */
  static long step(CurrencyUnit currency) {
    return STEPS[currency.getDecimalPlaces()];
  }

  /** An amount that was rounded to the smallest one of its currency. */
  static Money money(long tenThousandths, CurrencyUnit currency) {
    return Money.of(
        currency,
        BigDecimal.valueOf(tenThousandths, DECIMALS).setScale(currency.getDecimalPlaces()));
  }

  /** An amount that was not rounded yet. */
  static Money rounded(long tenThousandths, CurrencyUnit currency) {
    return Money.of(currency, BigDecimal.valueOf(tenThousandths, DECIMALS), RoundingMode.HALF_UP);
  }

  /** An amount, empty where it or its currency is not known. */
  static Optional<Money> known(long tenThousandths, @Nullable CurrencyUnit currency) {
    return tenThousandths == HealthLine.UNKNOWN || currency == null
        ? Optional.empty()
        : Optional.of(money(tenThousandths, currency));
  }
}
