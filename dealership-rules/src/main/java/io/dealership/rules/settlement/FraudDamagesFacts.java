package io.dealership.rules.settlement;

import io.dealership.rules.decision.FactType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.joda.money.Money;

/**
 * The facts of the table of damages.
 *
 * @param price what was paid
 * @param factor how many times the price is owed
 * @param minimum the least that is owed
 */
record FraudDamagesFacts(Money price, BigDecimal factor, Money minimum) {

  static final FactType<FraudDamagesFacts> TYPE =
      FactType.builder(FraudDamagesFacts.class)
          .flag("belowMinimum", FraudDamagesFacts::belowMinimum)
          // for messages only
          .optionalText("price", f -> Optional.of(f.price.toString()))
          .optionalText("multiple", f -> Optional.of(f.multiple().toString()))
          .optionalText("minimum", f -> Optional.of(f.minimum.toString()))
          .optionalDecimal("factor", f -> Optional.of(f.factor))
          .build();

  private Money multiple() {
    return price.multipliedBy(factor, RoundingMode.HALF_UP);
  }

  private boolean belowMinimum() {
    return multiple().isLessThan(minimum);
  }

  Money damages() {
    return belowMinimum() ? minimum : multiple();
  }
}
