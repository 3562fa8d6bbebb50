package io.dealership.rules.parts;

import io.dealership.core.parts.Quantity;
import io.dealership.core.time.BusinessCalendar;
import io.dealership.core.warranty.PartNumber;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Finding;
import io.dealership.rules.decision.MissingFact;
import io.dealership.rules.pack.PackLoader;
import io.dealership.rules.pack.PackSealer;
import io.dealership.rules.pack.PackSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.joda.money.Money;

/** Demands, and the rules to ask of them. */
final class Demands {

  static final LocalDate ON = LocalDate.of(2026, 3, 2);

  static final DemandRules RULES = DemandRules.of(PackLoader.create().load(DemandRules.pack()));

  static final BusinessCalendar CALENDAR =
      DealershipRules.standard().calendars().calendar(DealershipRules.CALENDAR);

  static final PartNumber PART = PartNumber.of("06D 115 562");

  private Demands() {}

  static List<Quantity> units(long... demand) {
    return Arrays.stream(demand).mapToObj(Quantity::of).toList();
  }

  static Money cny(String amount) {
    return Money.parse("CNY " + amount);
  }

  /** Rules of a store that sets some parameters: name, type and JSON value, three at a time. */
  static DemandRules withStore(Path folder, String... parameters) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < parameters.length; i += 3) {
      list.append(i == 0 ? "" : ", ")
          .append(
              """
              {"name": "%s", "type": "%s", "value": %s, "source": "store-rules 1",
               "verification": "N"}
              """
                  .formatted(parameters[i], parameters[i + 1], parameters[i + 2]));
    }
    try {
      Files.writeString(
          folder.resolve("pack.json"),
          """
          {"id": "store", "version": "1.0", "format": 1, "minEngine": "0.1", "market": "CN",
           "layer": "store", "from": "2022-01-01", "publishedOn": "2026-01-01",
           "sources": [{"id": "store-rules", "title": {"zh": "规定", "en": "rules"},
                        "kind": "store"}]}
          """);
      Files.writeString(folder.resolve("parameters.json"), "{\"parameters\": [" + list + "]}");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    PackSealer.seal(folder, PackLoader.create());
    return DemandRules.of(PackLoader.create().load(DemandRules.pack(), PackSource.folder(folder)));
  }

  static List<String> reasons(Decision<?> decision) {
    return decision.findings().stream().map(each -> each.reason().code()).toList();
  }

  static List<String> missing(Decision<?> decision) {
    return decision.missing().stream().map(MissingFact::name).toList();
  }

  static List<String> messages(Decision<?> decision) {
    return decision.findings().stream().map(Demands::english).toList();
  }

  private static String english(Finding finding) {
    return finding.message(java.util.Locale.ENGLISH);
  }
}
