package io.dealership.rules.parts;

import static io.dealership.rules.parts.HealthLine.UNKNOWN;

import io.dealership.rules.decision.FactType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/** The facts of the tables of one part in stock. */
final class StockHealthFacts {

  static final FactType<HealthLine> TYPE =
      FactType.builder(HealthLine.class)
          .optionalChoice("tier", StockTier.class, line -> line.tier)
          .optionalChoice("onHand", StockOnHand.class, line -> line.onHand)
          .optionalChoice("orders", StockOnOrder.class, line -> line.orders)
          .optionalChoice("shelfLife", ShelfLife.class, line -> line.shelfLife)
          .optionalFlag("returnOpen", line -> line.returnOpen)
          .optionalFlag("sistersNeed", line -> line.sistersNeed)
          .optionalFlag("replaced", line -> line.replaced)
          .optionalFlag("scrapDue", line -> line.scrapDue)
          .optionalFlag("provisionLacks", line -> line.provisionLacks)
          .optionalFlag("belowReorder", line -> line.belowReorder)
          // for messages only
          .optionalDecimal("quantity", line -> quantity(line.quantity))
          .optionalDecimal("excess", line -> quantity(line.excess))
          .optionalDecimal("surplusOnOrder", line -> quantity(line.surplusOnOrder))
          .optionalDecimal("onOrder", line -> quantity(line.onOrder))
          .optionalDecimal("toOrder", line -> quantity(line.toOrder))
          .optionalDecimal("sisterNeed", line -> quantity(line.sisterNeed))
          .optionalText("provisionDue", line -> money(line.due, line))
          .optionalText("provisionMade", line -> money(line.provisionMade, line))
          .optionalDecimal("daysStill", line -> number(line.days))
          .optionalDate("lastMovementOn", line -> day(line.lastMovement))
          .optionalDate("returnableUntil", line -> day(line.returnableUntil))
          .optionalDate("expiresOn", line -> day(line.expires))
          .build();

  private StockHealthFacts() {}

  static Optional<BigDecimal> quantity(long thousandths) {
    return thousandths == UNKNOWN
        ? Optional.empty()
        : Optional.of(plain(BigDecimal.valueOf(thousandths, 3)));
  }

  static Optional<BigDecimal> months(HealthLine line) {
    long tenths = HealthPolicy.tenthsOfMonths(line);
    return tenths == UNKNOWN ? Optional.empty() : Optional.of(BigDecimal.valueOf(tenths, 1));
  }

  static Optional<Money> excessValue(HealthLine line) {
    return line.excess == UNKNOWN || line.unitCost == UNKNOWN
        ? Optional.empty()
        : HealthMoney.known(
            HealthAmounts.value(line.excess, line.unitCost, line.step), line.currency);
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static Optional<BigDecimal> number(long value) {
    return value == UNKNOWN ? Optional.empty() : Optional.of(BigDecimal.valueOf(value));
  }

  private static Optional<String> money(long tenThousandths, HealthLine line) {
    return HealthMoney.known(tenThousandths, line.currency).map(Money::toString);
  }

  private static Optional<LocalDate> day(long epochDay) {
    return epochDay == UNKNOWN ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(epochDay));
  }
}
