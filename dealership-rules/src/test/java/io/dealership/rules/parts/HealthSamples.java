package io.dealership.rules.parts;

import io.dealership.core.organization.StoreCode;
import io.dealership.core.parts.Quantity;
import io.dealership.core.warranty.PartNumber;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.pack.PackLoader;
import io.dealership.rules.pack.PackSealer;
import io.dealership.rules.pack.PackSource;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/** Stock for tests. */
final class HealthSamples {

  static final LocalDate ON = LocalDate.of(2026, 3, 2);

  static final StockHealthRules RULES = DealershipRules.standard().parts().health();

  private HealthSamples() {}

  /** Ten brake discs at CNY 80.00, sold at CNY 120.00; one a month is needed, six are kept. */
  static StockHealthQuestion aPart() {
    return StockHealthQuestion.builder()
        .part(PartNumber.of("BD-100"))
        .quantity(Quantity.of(10))
        .unitCost(cny("80.00"))
        .price(cny("120.00"))
        .lastIssuedOn(ON.minusDays(10))
        .lastReceivedOn(ON.minusDays(40))
        .forecastPerMonth(Quantity.of(1))
        .build();
  }

  static StockHealthQuestion aPartStillFor(int days) {
    return aPart().withLastIssuedOn(ON.minusDays(days)).withLastReceivedOn(ON.minusDays(days));
  }

  static SisterNeed need(String store, int quantity) {
    return SisterNeed.of(StoreCode.of(store), Quantity.of(quantity));
  }

  static StockRangeQuestion aStock() {
    return StockRangeQuestion.builder()
        .costOfSales(cny("500000.00"))
        .averageStock(cny("100000.00"))
        .stock(cny("90000.00"))
        .deadStock(cny("0.00"))
        .excessStock(cny("0.00"))
        .build();
  }

  static StockPhaseQuestion notInStock(LocalDate... demands) {
    return StockPhaseQuestion.builder()
        .stocked(false)
        .addDemandedOn(demands)
        .recordedSince(ON.minusYears(3))
        .build();
  }

  static StockPhaseQuestion inStock(LocalDate... demands) {
    return notInStock(demands).withStocked(true).withStockedSince(ON.minusYears(2));
  }

  static Money cny(String amount) {
    return Money.parse("CNY " + amount);
  }

  static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  static List<String> reasons(Decision<?> decision) {
    return decision.findings().stream()
        .filter(finding -> !finding.isPresumption())
        .map(finding -> finding.reason().code())
        .toList();
  }

  /** The rules of a store that sets parameters: each as name, type and value. */
  static StockHealthRules store(Path folder, String... parameters) throws IOException {
    Files.writeString(
        folder.resolve("pack.json"),
        """
        {"id": "store", "version": "1.0", "format": 1, "minEngine": "0.1", "market": "CN",
         "layer": "store", "from": "2022-01-01", "publishedOn": "2026-01-01",
         "sources": [{"id": "store-rules", "title": {"zh": "规定", "en": "rules"}, "kind": "store"}]}
        """);
    StringBuilder all = new StringBuilder();
    for (String each : parameters) {
      String[] words = each.split(" ", 3);
      all.append(all.isEmpty() ? "" : ",")
          .append(
              "{\"name\": \"%s\", \"type\": \"%s\", \"value\": %s, \"source\": \"store-rules 1\", \"verification\": \"N\"}"
                  .formatted((Object[]) words));
    }
    Files.writeString(folder.resolve("parameters.json"), "{\"parameters\": [" + all + "]}");
    PackSealer.seal(folder, PackLoader.create());
    return StockHealthRules.of(
        PackLoader.create().load(StockHealthRules.pack(), PackSource.folder(folder)));
  }
}
