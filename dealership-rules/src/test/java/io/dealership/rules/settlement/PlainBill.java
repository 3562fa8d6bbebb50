package io.dealership.rules.settlement;

import io.dealership.core.settlement.BillPayer;
import io.dealership.core.settlement.ChargeKind;
import io.dealership.core.settlement.ChargeLine;
import io.dealership.core.settlement.ListPrice;
import io.dealership.core.settlement.PartCondition;
import io.dealership.core.settlement.PartKind;
import io.dealership.core.settlement.PriceList;
import io.dealership.core.settlement.SettlementStep;
import io.dealership.core.settlement.TaxTerms;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.Money;

/**
 * Prices and settlements as a plain program has them, in fen and fractions of whole numbers, which
 * knows nothing of tables and uses no amount of the rules.
 */
final class PlainBill {

  private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);

  private PlainBill() {}

  /** Half a fen counts as one. */
  private static long rounded(BigInteger of, BigInteger by) {
    return of.multiply(BigInteger.TWO).add(by).divide(by.multiply(BigInteger.TWO)).longValueExact();
  }

  static long fen(Money money) {
    return money.getAmountMinorLong();
  }

  private static BigInteger millionths(BigDecimal number) {
    return number.multiply(new BigDecimal(MILLION)).toBigIntegerExact();
  }

  private static long times(long fen, BigDecimal quantity) {
    return rounded(BigInteger.valueOf(fen).multiply(millionths(quantity)), MILLION);
  }

  /** What a million of it are with tax. */
  private static BigInteger withTax(TaxTerms tax) {
    BigInteger hundredths = millionths(tax.rate().percent()).divide(BigInteger.valueOf(100));
    return tax.included() ? MILLION : MILLION.add(hundredths);
  }

  private static long inTermsOf(ChargeLine line, ListPrice price) {
    return rounded(
        BigInteger.valueOf(fen(price.price())).multiply(withTax(price.tax())), withTax(line.tax()));
  }

  private static boolean holds(ListPrice price, LocalDate on) {
    return price.from().compareTo(on) <= 0
        && (price.until().isEmpty() || price.until().get().compareTo(on) > 0);
  }

  /** What comes out of one line. */
  static final class Line {
    final long charged;
    final long billable;
    final Set<String> against = new TreeSet<>();

    Line(ChargeLine line, PriceList marked, PriceList permitted, LocalDate on) {
      long unit = fen(line.unitPrice());
      long most = unit;
      BigDecimal quantity = line.quantity();
      boolean found = false;
      boolean other = false;
      for (ListPrice price : marked.entries()) {
        if (price.code().equals(line.code()) && holds(price, on)) {
          if (price.unit() != line.unit()) {
            other = true;
            continue;
          }
          found = true;
          if (!contract(line)) {
            most = Math.min(most, inTermsOf(line, price));
          }
          if (price.standardHours().isPresent()
              && line.overTimeReason().isEmpty()
              && quantity.compareTo(price.standardHours().get()) > 0) {
            quantity = price.standardHours().get();
            against.add("hours-above-standard");
          }
        }
      }
      if (most < unit) {
        against.add("price-above-marked");
      }
      if (!found && unit > 0 && !contract(line)) {
        against.add(other ? "price-by-other-unit" : "price-not-marked");
        most = 0;
      }
      if (line.kind() == ChargeKind.PART) {
        for (ListPrice price : permitted.entries()) {
          if (price.code().equals(line.code())
              && price.unit() == line.unit()
              && holds(price, on)
              && inTermsOf(line, price) < unit) {
            against.add("price-above-maker-rule");
            most = Math.min(most, inTermsOf(line, price));
          }
        }
        part(line);
      }
      charged = times(unit, line.quantity());
      billable = times(most, quantity);
    }

    private static boolean contract(ChargeLine line) {
      return line.payer().equals(BillPayer.MAKER) || line.payer().equals(BillPayer.STORE);
    }

    private void part(ChargeLine line) {
      PartCondition condition = line.partCondition().orElseThrow();
      if (condition == PartCondition.COUNTERFEIT) {
        against.add("part-counterfeit");
      }
      if (condition == PartCondition.INFERIOR) {
        against.add("part-inferior");
      }
      if (!line.partKind().orElseThrow().equals(PartKind.ORIGINAL)) {
        if (!line.noticeRecorded().orElseThrow()) {
          against.add("part-notice-missing");
        }
        if (!line.choiceRecorded().orElseThrow()) {
          against.add("part-choice-missing");
        }
      }
    }
  }

  /** The tax of a line that is rounded by itself. */
  static long tax(ChargeLine line) {
    BigInteger amount = BigInteger.valueOf(times(fen(line.unitPrice()), line.quantity()));
    BigInteger rate = millionths(line.tax().rate().percent());
    BigInteger hundred = MILLION.multiply(BigInteger.valueOf(100));
    return rounded(amount.multiply(rate), line.tax().included() ? hundred.add(rate) : hundred);
  }

  static long gross(ChargeLine line) {
    long amount = times(fen(line.unitPrice()), line.quantity());
    return line.tax().included() ? amount : amount + tax(line);
  }

  /** All that is against a step, of a question of which everything is known. */
  static Set<String> against(SettlementQuestion question, LocalDate on) {
    Set<String> against = new TreeSet<>();
    long customer = 0;
    boolean agreed = true;
    for (ChargeLine line : question.list().lines()) {
      if (line.payer().equals(BillPayer.CUSTOMER)) {
        customer += gross(line);
      } else {
        agreed &= question.payersAgreed().contains(line.payer());
      }
    }
    boolean owing =
        customer > fen(question.paid().orElseThrow()) && !question.creditAuthorized().orElseThrow();
    SettlementStep step = question.step();
    if (step == SettlementStep.HAND_OVER_GATE_PASS) {
      when(against, !question.gatePassPrinted().orElseThrow(), "pass-not-printed");
      when(against, owing, "payment-open");
      when(against, !agreed, "payer-not-agreed");
      return against;
    }
    list(against, question, on, customer);
    when(against, !agreed, "payer-not-agreed");
    if (step == SettlementStep.TAKE_PAYMENT) {
      when(against, !question.listIssued().orElseThrow(), "list-not-issued");
      when(against, !question.listExplained().orElseThrow(), "list-not-explained");
      when(against, !question.listSigned().orElseThrow(), "list-not-signed");
      when(against, question.advisorTakesMoney().orElseThrow(), "advisor-takes-money");
      when(
          against,
          customer > 0
              && question.paidAtCounter().orElseThrow()
              && !question.accompanied().orElseThrow(),
          "not-accompanied");
    }
    if (step == SettlementStep.CLOSE_ORDER) {
      when(against, !question.listBeforePayment().orElseThrow(), "list-after-payment");
      when(against, owing, "payment-open");
    }
    return against;
  }

  private static void list(
      Set<String> against, SettlementQuestion question, LocalDate on, long customer) {
    PriceList marked = question.prices().orElseThrow().marked();
    PriceList permitted = question.prices().orElseThrow().permitted().orElseThrow();
    for (ChargeLine line : question.list().lines()) {
      against.addAll(new Line(line, marked, permitted, on).against);
      when(against, line.kind() == ChargeKind.LUMP, "labor-not-apart");
      when(against, line.kind() == ChargeKind.LABOR && line.trade().isEmpty(), "not-itemized");
    }
    when(against, !question.untrueLines().isEmpty(), "lines-untrue");
    when(against, !question.checkedAgainstWork().orElseThrow(), "list-not-checked");
    when(against, question.consentOpen().orElseThrow(), "consent-open");
    when(against, customer > fen(question.authorized().orElseThrow()), "over-authorized");
  }

  private static void when(Set<String> against, boolean bad, String reason) {
    if (bad) {
      against.add(reason);
    }
  }
}
