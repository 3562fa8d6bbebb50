package io.dealership.examples;

import io.dealership.core.parts.Quantity;
import io.dealership.core.warranty.PartNumber;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.parts.OrderQuestion;
import io.dealership.rules.parts.StockHealthQuestion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.joda.money.Money;

/** What to do with a headlight that nobody asked for since May, and how many filters to order. */
public final class WhatToDoWithStockExample {

  private WhatToDoWithStockExample() {}

  public static void main(String[] args) {
    var language = List.of(args).contains("zh") ? Locale.CHINESE : Locale.ENGLISH;
    var rules = DealershipRules.standard();
    var on = LocalDate.of(2026, 3, 2);

    // the maker takes it back for two more weeks, at 85 percent
    var headlight =
        StockHealthQuestion.builder()
            .part(PartNumber.of("26060-K01"))
            .quantity(Quantity.of(3))
            .unitCost(Money.parse("CNY 729.00"))
            .price(Money.parse("CNY 980.00"))
            .lastIssuedOn(LocalDate.of(2025, 5, 20))
            .lastReceivedOn(LocalDate.of(2025, 2, 3))
            .forecastPerMonth(Quantity.parse("0.1"))
            .returnableUntil(LocalDate.of(2026, 3, 16))
            .refundPercent(new BigDecimal("85"))
            .build();
    var health = rules.parts().health().decide(headlight, on);
    System.out.println(health.explain(language));
    health.actions().forEach(a -> System.out.println(a.action() + " " + a.cash().orElseThrow()));

    // twelve months of demand; an order takes seven working days, and ten are in a pack
    var months = IntStream.of(31, 28, 35, 30, 26, 33, 40, 29, 31, 34, 27, 30);
    var year = months.mapToObj(Quantity::of).toList();
    var filters =
        OrderQuestion.builder()
            .part(PartNumber.of("15208-K02"))
            .addAllDemand(year)
            .onHand(Quantity.of(22))
            .leadTimeDays(7)
            .packSize(Quantity.of(10))
            .orderable(true)
            .build();
    var order = rules.parts().demand().suggest(filters, rules.calendars().calendar("cn"), on);
    System.out.println(order.explain(language));
    System.out.println(order.quantity() + " " + order.promisedOn().orElseThrow());
  }
}
