package io.dealership.rules.settlement;

import io.dealership.core.settlement.BillPayer;
import io.dealership.core.settlement.Invoice;
import io.dealership.core.settlement.InvoiceLine;
import io.dealership.rules.decision.FactType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One way in which invoices differ from a settlement list: the facts of the table of invoices.
 *
 * @param kind in what
 * @param about the number of the invoice, or the payer where an invoice lacks a line
 * @param line the number of the line; empty where it is about a sum
 * @param listed what the list has; empty where nothing
 * @param stated what the invoice has; empty where nothing
 */
record InvoiceDifference(
    Kind kind, String about, OptionalLong line, Optional<String> listed, Optional<String> stated) {

  /** In what an invoice differs. */
  enum Kind {
    /** A line that the list does not have. */
    LINE_NOT_LISTED,
    /** A line that the list has for another payer. */
    OTHER_PAYER,
    /** A line that stands on the invoices twice. */
    LINE_TWICE,
    /** Something else is charged. */
    CODE,
    /** Another rate of tax. */
    RATE,
    /** Another amount, with or without tax. */
    AMOUNT,
    /** A total that is not that of the lines. */
    SUM,
    /** A line that the invoices of its payer lack. */
    LINE_LACKING,
    /** Nothing. */
    NONE
  }

  static final FactType<InvoiceDifference> TYPE =
      FactType.builder(InvoiceDifference.class)
          .choice("difference", Kind.class, InvoiceDifference::kind)
          // for messages only
          .optionalText("invoice", f -> f.kind == Kind.NONE ? Optional.empty() : text(f.about))
          .optionalInteger("line", InvoiceDifference::line)
          .optionalText("listed", InvoiceDifference::listed)
          .optionalText("stated", InvoiceDifference::stated)
          .build();

  private static Optional<String> text(String about) {
    return Optional.of(about);
  }

  /** A line as the list has it. */
  private record Listed(BillPayer payer, InvoiceLine line) {}

  /** All differences; the one of no difference where there is none. */
  static List<InvoiceDifference> all(List<InvoiceShare> shares, List<Invoice> invoices) {
    Map<Integer, Listed> listed = new LinkedHashMap<>();
    for (InvoiceShare share : shares) {
      share.lines().forEach(line -> listed.put(line.lineNumber(), new Listed(share.payer(), line)));
    }
    List<InvoiceDifference> all = new ArrayList<>();
    Set<Integer> seen = new TreeSet<>();
    for (Invoice invoice : invoices) {
      for (InvoiceLine line : invoice.lines()) {
        all.addAll(ofLine(invoice, line, listed.get(line.lineNumber())));
        if (!seen.add(line.lineNumber())) {
          all.add(of(Kind.LINE_TWICE, invoice, line, null, null));
        }
      }
      all.addAll(ofSum(invoice));
    }
    all.addAll(lacking(listed, invoices, seen));
    return all.isEmpty()
        ? List.of(
            new InvoiceDifference(
                Kind.NONE, "none", OptionalLong.empty(), Optional.empty(), Optional.empty()))
        : List.copyOf(all);
  }

  private static List<InvoiceDifference> ofLine(
      Invoice invoice, InvoiceLine line, @Nullable Listed listed) {
    if (listed == null) {
      return List.of(of(Kind.LINE_NOT_LISTED, invoice, line, null, line.amount().gross()));
    }
    List<InvoiceDifference> all = new ArrayList<>();
    if (!listed.payer().equals(invoice.payer())) {
      all.add(of(Kind.OTHER_PAYER, invoice, line, listed.payer(), invoice.payer()));
    }
    if (!listed.line().code().equals(line.code())) {
      all.add(of(Kind.CODE, invoice, line, listed.line().code(), line.code()));
    }
    if (!listed.line().amount().rate().equals(line.amount().rate())) {
      all.add(of(Kind.RATE, invoice, line, listed.line().amount().rate(), line.amount().rate()));
    }
    if (!listed.line().amount().net().equals(line.amount().net())
        || !listed.line().amount().tax().equals(line.amount().tax())) {
      all.add(of(Kind.AMOUNT, invoice, line, listed.line().amount(), line.amount()));
    }
    return all;
  }

  private static List<InvoiceDifference> ofSum(Invoice invoice) {
    Money sum = Money.zero(invoice.total().getCurrencyUnit());
    for (InvoiceLine line : invoice.lines()) {
      if (!line.amount().net().isSameCurrency(sum)) {
        return List.of(); // each such line differs already, and cannot be added up
      }
      sum = sum.plus(line.amount().gross());
    }
    return sum.equals(invoice.total())
        ? List.of()
        : List.of(
            new InvoiceDifference(
                Kind.SUM,
                invoice.number(),
                OptionalLong.empty(),
                Optional.of(sum.toString()),
                Optional.of(invoice.total().toString())));
  }

  /** Who has an invoice gets one for each line; who has none yet may still get one. */
  private static List<InvoiceDifference> lacking(
      Map<Integer, Listed> listed, List<Invoice> invoices, Set<Integer> seen) {
    List<InvoiceDifference> all = new ArrayList<>();
    listed.forEach(
        (number, line) -> {
          boolean invoiced =
              invoices.stream().anyMatch(invoice -> invoice.payer().equals(line.payer()));
          if (invoiced && !seen.contains(number)) {
            all.add(
                new InvoiceDifference(
                    Kind.LINE_LACKING,
                    line.payer().code(),
                    OptionalLong.of(number),
                    Optional.of(line.line().amount().gross().toString()),
                    Optional.empty()));
          }
        });
    return all;
  }

  private static InvoiceDifference of(
      Kind kind,
      Invoice invoice,
      InvoiceLine line,
      @Nullable Object listed,
      @Nullable Object stated) {
    return new InvoiceDifference(
        kind,
        invoice.number(),
        OptionalLong.of(line.lineNumber()),
        Optional.ofNullable(listed).map(Object::toString),
        Optional.ofNullable(stated).map(Object::toString));
  }
}
