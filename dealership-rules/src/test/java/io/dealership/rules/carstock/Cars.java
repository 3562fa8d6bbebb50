package io.dealership.rules.carstock;

import io.dealership.core.identity.Vin;
import io.dealership.core.sales.CarKind;
import io.dealership.core.sales.CarVariant;
import io.dealership.core.sales.CertificateKeeper;
import io.dealership.core.sales.FloorPlan;
import io.dealership.core.sales.StockCar;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.MissingFact;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.PackSealer;
import io.dealership.rules.pack.PackSource;
import io.dealership.rules.sales.SalesRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/** Cars in stock, and the rules to ask about them. */
final class Cars {

  static final LocalDate ON = LocalDate.of(2026, 3, 2);

  static final KnowledgePacks PACKS =
      DealershipRules.loader().load(CarStockRules.pack(), SalesRules.pack());

  static final CarStockRules RULES = CarStockRules.of(PACKS);

  static final CarVariant WHITE = CarVariant.of("Lavida", "1.5L", "white");

  private Cars() {}

  static Vin vin(int number) {
    return Vin.of("LFV2A21K2G4%06d".formatted(number));
  }

  /** A new domestic car, free, with its certificate in the store. */
  static StockCar car(int number, LocalDate stockedInOn) {
    return StockCar.builder()
        .vin(vin(number))
        .kind(CarKind.NEW)
        .variant(WHITE)
        .stockedInOn(stockedInOn)
        .producedOn(stockedInOn)
        .imported(false)
        .certificate(CertificateKeeper.STORE)
        .promised(false)
        .build();
  }

  static StockCar car(int number, int daysInStock) {
    return car(number, ON.minusDays(daysInStock));
  }

  /** CNY 100,000 at 5.4 percent, drawn so many days ago. */
  static FloorPlan loan(int days) {
    return FloorPlan.builder()
        .principal(cny("100000.00"))
        .annualPercent(new BigDecimal("5.4"))
        .drawnOn(ON.minusDays(days))
        .build();
  }

  static Money cny(String amount) {
    return Money.parse("CNY " + amount);
  }

  static List<String> reasons(Decision<?> decision) {
    return decision.findings().stream().map(finding -> finding.reason().code()).toList();
  }

  static List<String> missing(Decision<?> decision) {
    return decision.missing().stream().map(MissingFact::name).toList();
  }

  /** The rules with a store that sets parameters of its own, each {@code name|type|value}. */
  static CarStockRules withStore(Path folder, String... parameters) {
    StringBuilder entries = new StringBuilder();
    for (String each : parameters) {
      String[] parts = each.split("\\|", -1);
      entries
          .append(entries.isEmpty() ? "" : ",")
          .append("{\"name\": \"%s\", \"type\": \"%s\", \"value\": %s,".formatted((Object[]) parts))
          .append("\"source\": \"store-rules 1\", \"verification\": \"N\"}");
    }
    try {
      Files.writeString(
          folder.resolve("pack.json"),
          """
          {"id": "store", "version": "1.0", "format": 1, "minEngine": "0.1", "market": "CN",
           "layer": "store", "from": "2022-01-01", "publishedOn": "2026-01-01",
           "sources": [{"id": "store-rules", "title": {"zh": "规定", "en": "rules"}, "kind": "store"}]}
          """);
      Files.writeString(folder.resolve("parameters.json"), "{\"parameters\": [" + entries + "]}");
      PackSealer.seal(folder, DealershipRules.loader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return CarStockRules.of(
        DealershipRules.loader()
            .load(CarStockRules.pack(), SalesRules.pack(), PackSource.folder(folder)));
  }
}
