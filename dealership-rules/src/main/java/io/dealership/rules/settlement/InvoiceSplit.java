package io.dealership.rules.settlement;

import io.dealership.core.settlement.BillPayer;
import io.dealership.core.settlement.ChargeLine;
import io.dealership.core.settlement.InvoiceLine;
import io.dealership.core.settlement.SettlementList;
import io.dealership.core.settlement.TaxRate;
import io.dealership.core.settlement.TaxedAmount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Splits a settlement list into what is invoiced to whom at which rate of tax. */
final class InvoiceSplit {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private record Group(BillPayer payer, TaxRate rate) implements Comparable<Group> {

    private static final Comparator<Group> ORDER =
        Comparator.comparing(Group::payer).thenComparing(Group::rate);

    @Override
    public int compareTo(Group other) {
      return ORDER.compare(this, other);
    }
  }

  private InvoiceSplit() {}

  static List<InvoiceShare> of(SettlementList list, TaxRounding rounding) {
    TreeMap<Group, List<ChargeLine>> groups = new TreeMap<>();
    for (ChargeLine line : list.lines()) {
      groups
          .computeIfAbsent(new Group(line.payer(), line.tax().rate()), group -> new ArrayList<>())
          .add(line);
    }
    List<InvoiceShare> shares = new ArrayList<>();
    groups.forEach(
        (group, lines) ->
            shares.add(
                new InvoiceShare(
                    group.payer(),
                    group.rate(),
                    rounding == TaxRounding.PER_LINE ? perLine(lines) : perInvoice(lines))));
    return List.copyOf(shares);
  }

  private static List<InvoiceLine> perLine(List<ChargeLine> lines) {
    return lines.stream()
        .map(line -> invoiced(line, TaxedAmount.split(line.amount(), line.tax())))
        .toList();
  }

  /**
   * The tax of the first lines together is rounded, and of one line more; the difference is that of
   * the line. So the lines sum up to what is rounded over all of them.
   */
  private static List<InvoiceLine> perInvoice(List<ChargeLine> lines) {
    List<InvoiceLine> all = new ArrayList<>();
    Money amounts = Money.zero(currency(lines));
    Money taxed = amounts;
    for (ChargeLine line : lines) {
      amounts = amounts.plus(line.amount());
      Money upToHere = tax(amounts, line);
      Money tax = upToHere.minus(taxed);
      taxed = upToHere;
      Money net = line.tax().included() ? line.amount().minus(tax) : line.amount();
      all.add(invoiced(line, new TaxedAmount(net, tax, line.tax().rate())));
    }
    return List.copyOf(all);
  }

  private static CurrencyUnit currency(List<ChargeLine> lines) {
    return lines.get(0).unitPrice().getCurrencyUnit();
  }

  private static Money tax(Money amounts, ChargeLine as) {
    BigDecimal percent = as.tax().rate().percent();
    return Money.of(
        amounts.getCurrencyUnit(),
        amounts
            .getAmount()
            .multiply(percent)
            .divide(
                as.tax().included() ? HUNDRED.add(percent) : HUNDRED,
                amounts.getScale(),
                RoundingMode.HALF_UP));
  }

  private static InvoiceLine invoiced(ChargeLine line, TaxedAmount amount) {
    return new InvoiceLine(line.lineNumber(), line.code(), amount);
  }
}
