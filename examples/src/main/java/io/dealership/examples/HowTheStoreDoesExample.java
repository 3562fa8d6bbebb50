package io.dealership.examples;

import io.dealership.core.identity.RepairOrderNumber;
import io.dealership.core.parts.PartsTotals;
import io.dealership.core.parts.Quantity;
import io.dealership.core.time.DayRange;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.measure.ClosedOrder;
import io.dealership.rules.measure.Comeback;
import io.dealership.rules.measure.WorkshopHours;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;

/** How the parts department and the workshop did in March, and which figures are still missing. */
public final class HowTheStoreDoesExample {

  private HowTheStoreDoesExample() {}

  public static void main(String[] args) {
    var language = Locale.forLanguageTag(args.length > 0 ? args[0] : "en");
    var rules = DealershipRules.standard();
    var march = new DayRange(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1));
    var on = LocalDate.of(2026, 5, 4);

    // what the parts department added up; nobody told the sales of parts
    var totals =
        PartsTotals.builder()
            .costOfSales(Money.parse("CNY 200000"))
            .averageStock(Money.parse("CNY 300000"))
            .totalDemand(Quantity.of(1000))
            .emergencyPurchases(Quantity.of(60))
            .lostSales(Quantity.of(40))
            .build();
    var parts = rules.parts().measures();
    System.out.println(parts.grossTurnover(totals, march, on).explain(language));
    System.out.println(parts.fillRate(totals, march, on).explain(language));
    System.out.println(parts.grossMarginReturn(totals, march, on).explain(language));

    // the technicians were clocked on jobs for 132 of 160 hours
    var hours =
        WorkshopHours.builder()
            .attendedHours(new BigDecimal("160"))
            .jobHours(new BigDecimal("132"))
            .build();
    System.out.println(rules.measures().technicianUtilization(hours, march, on).explain(language));

    // a car came back with the same complaint on the thirtieth day
    var first = new ClosedOrder(RepairOrderNumber.of("R-1"), LocalDate.of(2026, 3, 10));
    var second = new ClosedOrder(RepairOrderNumber.of("R-2"), LocalDate.of(2026, 3, 12));
    var back = new Comeback(first.number(), LocalDate.of(2026, 4, 9), Optional.of(true));
    var fix = rules.measures().firstTimeFix(List.of(first, second), List.of(back), march, on);
    System.out.println(fix.fixed().explain(language) + " " + fix.notFixed());
  }
}
