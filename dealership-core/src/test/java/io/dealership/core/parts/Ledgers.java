package io.dealership.core.parts;

import io.dealership.core.settlement.PartKind;
import io.dealership.core.warranty.PartNumber;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Movements of an oil filter in March 2026, and what is around them. */
final class Ledgers {

  static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
  static final PartNumber FILTER = PartNumber.of("06L 115 562 B");
  static final PartNumber OIL = PartNumber.of("G 052 502 M2");
  static final StockPlace STORE = StockPlace.of("主库");
  static final StockPlace VAN = StockPlace.of("救援车");

  private Ledgers() {}

  static LocalDate march(int day) {
    return LocalDate.of(2026, 3, day);
  }

  static Money cny(String amount) {
    return Money.parse("CNY " + amount);
  }

  /** Of the oil filter, at the store. */
  static StockMovement move(String number, int day, MovementKind kind, long quantity) {
    return StockMovement.builder()
        .number(MovementNumber.of(number))
        .part(FILTER)
        .place(STORE)
        .kind(kind)
        .on(march(day))
        .quantity(Quantity.of(quantity))
        .build();
  }

  static StockMovement receipt(String number, int day, long quantity, String unitCost) {
    return move(number, day, MovementKind.RECEIPT, quantity).withUnitCost(cny(unitCost));
  }

  static StockMovement issue(String number, int day, long quantity) {
    return move(number, day, MovementKind.ISSUE, quantity).withOrder("RO-1");
  }

  /** Takes a line back on a day. */
  static StockMovement reversal(String number, int day, StockMovement of) {
    return of.withNumber(MovementNumber.of(number)).withOn(march(day)).withReverses(of.number());
  }

  static StockLedger ledger(StockMovement... movements) {
    return StockLedger.of(CNY, List.of(movements));
  }

  static Part part(String number) {
    return Part.builder()
        .number(PartNumber.of(number))
        .kind(PartKind.ORIGINAL)
        .unit(PartUnit.PIECE)
        .build();
  }
}
