package io.dealership.rules.settlement;

import io.dealership.core.settlement.BillPayer;
import io.dealership.core.settlement.ChargeCode;
import io.dealership.core.settlement.ChargeKind;
import io.dealership.core.settlement.ChargeLine;
import io.dealership.core.settlement.ChargeUnit;
import io.dealership.core.settlement.ListPrice;
import io.dealership.core.settlement.PartCondition;
import io.dealership.core.settlement.PartKind;
import io.dealership.core.settlement.PriceBook;
import io.dealership.core.settlement.PriceList;
import io.dealership.core.settlement.SettlementList;
import io.dealership.core.settlement.SettlementStep;
import io.dealership.core.settlement.TaxRate;
import io.dealership.core.settlement.TaxTerms;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Finding;
import io.dealership.rules.pack.PackSealer;
import io.dealership.rules.pack.PackSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;

/** Bills in which nothing is wrong, the prices that they are held against, and the rules to ask. */
final class Bills {

  static final LocalDate ON = LocalDate.of(2026, 3, 2);

  static final TaxTerms TAX = TaxTerms.included(TaxRate.ofPercent("13"));

  static final DealershipRules STANDARD = DealershipRules.standard();

  static final PriceRules PRICES = STANDARD.service().prices();

  static final SettlementRules SETTLEMENT = STANDARD.service().settlement();

  /**
   * Labor by the hour at 200.00, parts at 500.00, of which the maker lets them be sold at 520.00.
   */
  static final PriceBook BOOK =
      new PriceBook(
          PriceList.of(
              price("LABOR", ChargeUnit.HOUR, "200.00"),
              price("PUMP", ChargeUnit.PIECE, "500.00"),
              price("WASH", ChargeUnit.JOB, "60.00")),
          Optional.of(PriceList.of(price("PUMP", ChargeUnit.PIECE, "520.00"))));

  private Bills() {}

  static Money cny(String amount) {
    return Money.parse("CNY " + amount);
  }

  static ListPrice price(String code, ChargeUnit unit, String amount) {
    return ListPrice.builder()
        .code(ChargeCode.of(code))
        .unit(unit)
        .price(cny(amount))
        .tax(TAX)
        .from(LocalDate.of(2026, 1, 1))
        .build();
  }

  static ChargeLine labor(int line, String hours, String price) {
    return ChargeLine.builder()
        .lineNumber(line)
        .code(ChargeCode.of("LABOR"))
        .kind(ChargeKind.LABOR)
        .unit(ChargeUnit.HOUR)
        .quantity(new BigDecimal(hours))
        .unitPrice(cny(price))
        .tax(TAX)
        .payer(BillPayer.CUSTOMER)
        .trade("mechanical")
        .build();
  }

  static ChargeLine part(int line, String price) {
    return labor(line, "1", price)
        .withCode(ChargeCode.of("PUMP"))
        .withKind(ChargeKind.PART)
        .withUnit(ChargeUnit.PIECE)
        .withTrade(Optional.empty())
        .withPartKind(PartKind.ORIGINAL)
        .withPartCondition(PartCondition.SOUND);
  }

  static ChargeLine fee(int line, String code, String price) {
    return labor(line, "1", price)
        .withCode(ChargeCode.of(code))
        .withKind(ChargeKind.FEE)
        .withUnit(ChargeUnit.JOB)
        .withTrade(Optional.empty());
  }

  static SettlementList bill(ChargeLine... lines) {
    return SettlementList.of("RO-2026-0302", List.of(lines));
  }

  /** Two hours and a pump, 900.00, of which all is in order. */
  static SettlementQuestion aSettlement(SettlementStep step) {
    return SettlementQuestion.builder()
        .step(step)
        .list(bill(labor(1, "2", "200.00"), part(2, "500.00")))
        .prices(BOOK)
        .authorized(cny("1000.00"))
        .consentOpen(false)
        .checkedAgainstWork(true)
        .listIssued(true)
        .listExplained(true)
        .listSigned(true)
        .paidAtCounter(true)
        .accompanied(true)
        .advisorTakesMoney(false)
        .gatePassPrinted(true)
        .paid(cny("900.00"))
        .creditAuthorized(false)
        .listBeforePayment(true)
        .build();
  }

  // ---- answers ----

  static List<String> reasons(Decision<?> decision) {
    return decision.findings().stream()
        .filter(finding -> !finding.isPresumption())
        .map(finding -> finding.reason().code())
        .toList();
  }

  /** The reasons against. */
  static List<String> against(Decision<?> decision) {
    return decision.findings().stream()
        .filter(finding -> finding.nextStep().isPresent())
        .map(finding -> finding.reason().code())
        .toList();
  }

  static Finding finding(Decision<?> decision, String reason) {
    return decision.findings().stream()
        .filter(finding -> finding.reason().code().equals(reason))
        .findFirst()
        .orElseThrow(() -> new AssertionError(reason + " is not among " + reasons(decision)));
  }

  static String en(Decision<?> decision, String reason) {
    return finding(decision, reason).message(Locale.ENGLISH);
  }

  static String zh(Decision<?> decision, String reason) {
    return finding(decision, reason).message(Locale.CHINESE);
  }

  // ---- packs of a store ----

  /** The standard rules with a pack of a store that sets parameters. */
  static DealershipRules with(Path folder, String... parameters) {
    try {
      Files.createDirectories(folder);
      Files.writeString(
          folder.resolve("pack.json"),
          """
          {"id": "%s", "version": "1.0", "format": 1, "minEngine": "0.1", "market": "CN",
           "layer": "store", "from": "2022-07-01", "publishedOn": "2026-01-01",
           "sources": [{"id": "own-rules", "title": {"zh": "规定", "en": "rules"}, "kind": "store"}]}
          """
              .formatted(folder.getFileName()));
      Files.writeString(
          folder.resolve("parameters.json"),
          "{\"parameters\": [" + String.join(", ", parameters) + "]}");
      PackSealer.seal(folder, DealershipRules.loader());
      return DealershipRules.using(PackSource.folder(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String parameter(String name, String type, String value) {
    return """
        {"name": "%s", "type": "%s", "value": %s, "source": "own-rules 1", "verification": "N"}
        """
        .formatted(name, type, value);
  }
}
