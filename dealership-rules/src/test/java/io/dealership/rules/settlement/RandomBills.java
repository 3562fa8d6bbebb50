package io.dealership.rules.settlement;

import static io.dealership.rules.settlement.Bills.ON;

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
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Random settlements, of which everything is known; mostly things are in order. */
final class RandomBills {

  private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");

  private static final List<TaxRate> RATES =
      List.of(
          TaxRate.ofPercent("13"),
          TaxRate.ofPercent("13"),
          TaxRate.ofPercent("6"),
          TaxRate.ofPercent("0"),
          TaxRate.ofPercent("7.25"));

  private static final String[] CODES = {"A", "B", "C", "D", "E", "NOT-LISTED"};

  private final Random random;

  RandomBills(long seed) {
    this.random = new Random(seed);
  }

  private boolean seldom() {
    return random.nextInt(12) == 0;
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private Money money(int most) {
    return Money.ofMinor(CNY, random.nextInt(most));
  }

  /** Of each code one or two prices in turn, at times by another unit as well. */
  private PriceList prices(int most) {
    List<ListPrice> all = new ArrayList<>();
    for (int i = 0; i < CODES.length - 1; i++) {
      ChargeUnit unit = one(List.of(ChargeUnit.values()));
      ListPrice price =
          ListPrice.builder()
              .code(ChargeCode.of(CODES[i]))
              .unit(unit)
              .price(money(most))
              .tax(new TaxTerms(random.nextBoolean(), one(RATES)))
              .from(ON.minusDays(random.nextInt(3) + 1))
              .build();
      if (unit == ChargeUnit.HOUR && random.nextBoolean()) {
        price = price.withStandardHours(BigDecimal.valueOf(random.nextInt(30) + 1L, 1));
      }
      if (random.nextBoolean()) {
        all.add(price.withUntil(ON));
        price = price.withFrom(ON).withPrice(money(most));
      }
      all.add(price);
      if (seldom()) {
        ChargeUnit other = one(List.of(ChargeUnit.values()));
        if (other != unit) {
          all.add(price.withStandardHours(Optional.empty()).withUnit(other).withPrice(money(most)));
        }
      }
    }
    return PriceList.of(all);
  }

  private ChargeLine line(int number, boolean taxIncluded, PriceBook book) {
    ChargeCode code =
        ChargeCode.of(seldom() ? "NOT-LISTED" : CODES[random.nextInt(CODES.length - 1)]);
    List<ListPrice> listed = book.marked().pricesOn(code, ON);
    ChargeUnit unit =
        listed.isEmpty() || seldom() ? one(List.of(ChargeUnit.values())) : listed.get(0).unit();
    TaxTerms tax =
        listed.isEmpty() || random.nextInt(3) == 0
            ? new TaxTerms(taxIncluded, one(RATES))
            : new TaxTerms(taxIncluded, listed.get(0).tax().rate());
    ChargeKind kind =
        seldom()
            ? ChargeKind.LUMP
            : one(List.of(ChargeKind.LABOR, ChargeKind.PART, ChargeKind.FEE));
    ChargeLine line =
        ChargeLine.builder()
            .lineNumber(number)
            .code(code)
            .kind(kind)
            .unit(unit)
            .quantity(
                unit.isWhole()
                    ? BigDecimal.valueOf(random.nextInt(4) + 1L)
                    : BigDecimal.valueOf(random.nextInt(4000) + 1L, 3))
            .unitPrice(price(listed, tax))
            .tax(tax)
            .payer(
                random.nextInt(3) > 0
                    ? BillPayer.CUSTOMER
                    : one(List.of(BillPayer.INSURER, BillPayer.MAKER, BillPayer.STORE)))
            .build();
    if (kind == ChargeKind.PART) {
      line =
          line.withPartKind(
                  random.nextBoolean()
                      ? PartKind.ORIGINAL
                      : one(List.of(PartKind.REUSED, PartKind.SAME_QUALITY)))
              .withPartCondition(
                  seldom() ? one(List.of(PartCondition.values())) : PartCondition.SOUND)
              .withNoticeRecorded(!seldom())
              .withChoiceRecorded(!seldom());
    } else if (kind == ChargeKind.LABOR && !seldom()) {
      line = line.withTrade("mechanical");
    }
    return random.nextInt(3) == 0 ? line.withOverTimeReason("rust") : line;
  }

  /** Around the displayed price, in whatever terms that is, so that the last fen matters. */
  private Money price(List<ListPrice> listed, TaxTerms tax) {
    if (listed.isEmpty() || seldom()) {
      return money(30_000);
    }
    BigDecimal there = listed.get(0).price().getAmount();
    BigDecimal withTax = BigDecimal.valueOf(100).add(tax.rate().percent());
    if (tax.included() != listed.get(0).tax().included()) {
      there =
          tax.included()
              ? there.multiply(withTax).movePointLeft(2)
              : there.movePointRight(2).divide(withTax, 6, RoundingMode.DOWN);
    }
    long fen = there.movePointRight(2).longValue() - random.nextInt(3) + (seldom() ? 2 : 0);
    return Money.ofMinor(CNY, Math.max(0, fen));
  }

  SettlementQuestion next() {
    PriceBook book = new PriceBook(prices(30_000), Optional.of(prices(60_000)));
    boolean taxIncluded = random.nextBoolean();
    List<ChargeLine> lines = new ArrayList<>();
    for (int n = 1 + random.nextInt(4); n > 0; n--) {
      lines.add(line(lines.size() + 1, taxIncluded, book));
    }
    SettlementQuestion.Builder question = SettlementQuestion.builder();
    if (seldom()) {
      question.addUntrueLines(1);
    }
    for (BillPayer payer : List.of(BillPayer.INSURER, BillPayer.MAKER, BillPayer.STORE)) {
      if (seldom()) {
        question.addPayersOpen(payer);
      } else {
        question.addPayersAgreed(payer);
      }
    }
    long customer =
        lines.stream()
            .filter(line -> line.payer().equals(BillPayer.CUSTOMER))
            .mapToLong(PlainBill::gross)
            .sum();
    return question
        .step(one(List.of(SettlementStep.values())))
        .list(SettlementList.of("RO-1", lines))
        .prices(book)
        .authorized(around(customer))
        .paid(around(customer))
        .consentOpen(seldom())
        .checkedAgainstWork(!seldom())
        .listIssued(!seldom())
        .listExplained(!seldom())
        .listSigned(!seldom())
        .paidAtCounter(random.nextBoolean())
        .accompanied(!seldom())
        .advisorTakesMoney(seldom())
        .gatePassPrinted(!seldom())
        .creditAuthorized(random.nextBoolean())
        .listBeforePayment(!seldom())
        .build();
  }

  private Money around(long fen) {
    return Money.ofMinor(CNY, Math.max(0, fen + (seldom() ? -1 : random.nextInt(2))));
  }
}
