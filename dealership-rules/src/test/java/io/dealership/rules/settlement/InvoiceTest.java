package io.dealership.rules.settlement;

import static io.dealership.rules.settlement.Bills.ON;
import static io.dealership.rules.settlement.Bills.SETTLEMENT;
import static io.dealership.rules.settlement.Bills.against;
import static io.dealership.rules.settlement.Bills.bill;
import static io.dealership.rules.settlement.Bills.cny;
import static io.dealership.rules.settlement.Bills.en;
import static io.dealership.rules.settlement.Bills.fee;
import static io.dealership.rules.settlement.Bills.labor;
import static io.dealership.rules.settlement.Bills.parameter;
import static io.dealership.rules.settlement.Bills.part;
import static io.dealership.rules.settlement.Bills.reasons;
import static io.dealership.rules.settlement.Bills.with;
import static io.dealership.rules.settlement.Bills.zh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.settlement.BillPayer;
import io.dealership.core.settlement.ChargeCode;
import io.dealership.core.settlement.ChargeLine;
import io.dealership.core.settlement.Invoice;
import io.dealership.core.settlement.InvoiceLine;
import io.dealership.core.settlement.SettlementList;
import io.dealership.core.settlement.TaxRate;
import io.dealership.core.settlement.TaxTerms;
import io.dealership.core.settlement.TaxedAmount;
import io.dealership.rules.JsonRoundTrip;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Permit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How a list is split into invoices, and whether invoices follow it. */
class InvoiceTest {

  @TempDir Path folder;

  private static final TaxTerms SIX = TaxTerms.included(TaxRate.ofPercent("6"));

  /** The customer pays at two rates, the insurer one line. */
  private static final SettlementList LIST =
      bill(
          labor(1, "2", "200.00"),
          part(2, "500.00").withPayer(BillPayer.INSURER),
          fee(3, "TOWING", "300.00").withTax(SIX),
          labor(4, "0.5", "200.00"));

  private static List<Invoice> invoices(SettlementList list) {
    List<Invoice> all = new ArrayList<>();
    for (InvoiceShare share : SETTLEMENT.split(list, ON)) {
      all.add(
          new Invoice(
              "F-" + (all.size() + 1), share.payer(), share.lines(), share.total().gross()));
    }
    return all;
  }

  private static Decision<Permit> decide(List<Invoice> invoices) {
    return SETTLEMENT.invoices(LIST, invoices, ON);
  }

  // ---- splitting ----

  @Test
  void a_list_is_split_by_payer_and_rate() {
    assertThat(SETTLEMENT.split(LIST, ON))
        .extracting(
            share ->
                share.payer()
                    + " "
                    + share.rate()
                    + " "
                    + share.lines().stream().map(InvoiceLine::lineNumber).toList()
                    + " "
                    + share.total())
        .containsExactly(
            "customer 6 % [3] CNY 283.02 + CNY 16.98 (6 %)",
            "customer 13 % [1, 4] CNY 442.48 + CNY 57.52 (13 %)",
            "insurer 13 % [2] CNY 442.48 + CNY 57.52 (13 %)");
  }

  @Test
  void tax_is_rounded_where_the_parameter_says() {
    ChargeLine cheap = fee(1, "WASH", "0.03").withTax(TaxTerms.excluded(TaxRate.ofPercent("13")));
    SettlementList list =
        bill(cheap, cheap.withLineNumber(2), cheap.withLineNumber(3), cheap.withLineNumber(4));
    SettlementRules perInvoice =
        with(
                folder.resolve("per-invoice"),
                parameter(SettlementRules.ROUNDING, "string", "\"PER_INVOICE\""))
            .service()
            .settlement();

    // 13 % of 0.03 are 0.0039, of 0.12 they are 0.0156
    assertThat(SETTLEMENT.split(list, ON).get(0).total().tax()).isEqualTo(cny("0.00"));
    InvoiceShare share = perInvoice.split(list, ON).get(0);
    assertThat(share.total().tax()).isEqualTo(cny("0.02"));
    assertThat(share.lines())
        .extracting(line -> line.amount().tax())
        .containsExactly(cny("0.00"), cny("0.01"), cny("0.00"), cny("0.01"));
    assertThat(share.total().net()).isEqualTo(cny("0.12"));
  }

  @Test
  void a_parameter_that_is_none_is_named() {
    SettlementRules wrong =
        with(folder.resolve("wrong"), parameter(SettlementRules.ROUNDING, "string", "\"PER_DAY\""))
            .service()
            .settlement();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> wrong.split(LIST, ON))
        .withMessage(
            "Parameter tax.rounding must be one of [PER_LINE, PER_INVOICE], but was 'PER_DAY'");
  }

  @Test
  void a_share_has_lines() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new InvoiceShare(BillPayer.CUSTOMER, TaxRate.ofPercent("13"), List.of()))
        .withMessage("InvoiceShare.lines must be one at least, but were []");
    JsonRoundTrip.assertSurvives(SETTLEMENT.split(LIST, ON).get(0), InvoiceShare.class);
  }

  // ---- SETTLE-07 ----

  @Test
  void invoices_written_by_the_list_follow_it() {
    assertThat(decide(invoices(LIST)).outcome()).contains(Permit.ALLOWED);
    assertThat(reasons(decide(invoices(LIST)))).containsExactly("invoices-follow-list");
  }

  @Test
  void nobody_needs_an_invoice() {
    assertThat(decide(List.of()).outcome()).contains(Permit.ALLOWED);
    assertThat(decide(invoices(LIST).subList(2, 3)).outcome()).contains(Permit.ALLOWED);
  }

  private static InvoiceLine changed(InvoiceLine line, UnaryOperator<TaxedAmount> change) {
    return new InvoiceLine(line.lineNumber(), line.code(), change.apply(line.amount()));
  }

  private static Money sum(List<InvoiceLine> lines) {
    return Money.total(lines.stream().map(line -> line.amount().gross()).toList());
  }

  /** The second invoice, which has lines 1 and 4, with other lines. */
  private static List<Invoice> withLines(Function<List<InvoiceLine>, List<InvoiceLine>> change) {
    List<Invoice> all = new ArrayList<>(invoices(LIST));
    Invoice second = all.get(1);
    List<InvoiceLine> lines = change.apply(new ArrayList<>(second.lines()));
    all.set(1, new Invoice(second.number(), second.payer(), lines, sum(lines)));
    return all;
  }

  private static List<InvoiceLine> first(List<InvoiceLine> lines, UnaryOperator<InvoiceLine> to) {
    List<InvoiceLine> all = new ArrayList<>(lines);
    all.set(0, to.apply(lines.get(0)));
    return all;
  }

  private static List<InvoiceLine> plus(List<InvoiceLine> lines, InvoiceLine line) {
    List<InvoiceLine> all = new ArrayList<>(lines);
    all.add(line);
    return all;
  }

  static Stream<Arguments> differences() {
    return Stream.of(
        Arguments.of(
            "invoice-line-not-listed",
            withLines(
                lines ->
                    plus(
                        lines,
                        new InvoiceLine(
                            9,
                            ChargeCode.of("CARE"),
                            TaxedAmount.split(cny("100.00"), Bills.TAX)))),
            "Invoice F-2, line 9: the list has no such line, the invoice has CNY 100.00."),
        Arguments.of(
            "invoice-code",
            withLines(
                lines ->
                    first(lines, line -> new InvoiceLine(1, ChargeCode.of("CARE"), line.amount()))),
            "Invoice F-2, line 1: the list has LABOR, the invoice CARE."),
        Arguments.of(
            "invoice-rate",
            withLines(
                lines ->
                    first(
                        lines,
                        line ->
                            changed(
                                line,
                                amount ->
                                    new TaxedAmount(
                                        amount.net(), amount.tax(), TaxRate.ofPercent("9"))))),
            "Invoice F-2, line 1: the list has the rate 13 %, the invoice 9 %."),
        Arguments.of(
            "invoice-amount",
            withLines(
                lines ->
                    first(
                        lines,
                        line ->
                            changed(
                                line,
                                amount ->
                                    new TaxedAmount(
                                        amount.net().minus(cny("0.01")),
                                        amount.tax().plus(cny("0.01")),
                                        amount.rate())))),
            "Invoice F-2, line 1: the list comes to CNY 353.98 + CNY 46.02 (13 %), the invoice has"
                + " CNY 353.97 + CNY 46.03 (13 %)."),
        Arguments.of(
            "invoice-line-lacking",
            withLines(lines -> lines.subList(0, 1)),
            "The invoices to customer lack line 4 of the list, CNY 100.00."),
        Arguments.of(
            "invoice-line-twice",
            withLines(lines -> plus(lines, lines.get(0))),
            "Invoice F-2, line 1: the line was invoiced before."),
        Arguments.of(
            "invoice-sum",
            wrongTotal(),
            "Invoice F-2: its lines sum up to CNY 500.00, its total is CNY 500.01."),
        Arguments.of(
            "invoice-other-payer",
            otherPayer(),
            "Invoice F-3, line 2: the list bills it to insurer, the invoice to store."));
  }

  private static List<Invoice> wrongTotal() {
    List<Invoice> all = new ArrayList<>(invoices(LIST));
    Invoice second = all.get(1);
    all.set(1, new Invoice(second.number(), second.payer(), second.lines(), cny("500.01")));
    return all;
  }

  private static List<Invoice> otherPayer() {
    List<Invoice> all = new ArrayList<>(invoices(LIST));
    Invoice third = all.get(2);
    all.set(2, new Invoice(third.number(), BillPayer.STORE, third.lines(), third.total()));
    return all;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("differences")
  void each_difference_is_a_cause(String reason, List<Invoice> invoices, String message) {
    Decision<Permit> decision = decide(invoices);

    assertThat(decision.outcome()).contains(Permit.NOT_YET);
    assertThat(against(decision)).containsExactly(reason);
    assertThat(en(decision, reason)).isEqualTo(message);
    assertThat(zh(decision, reason)).contains("发票");
  }

  @Test
  void all_differences_are_told_at_once() {
    InvoiceLine dollars =
        new InvoiceLine(
            1,
            ChargeCode.of("CARE"),
            TaxedAmount.split(
                Money.parse("USD 100.00"), TaxTerms.included(TaxRate.ofPercent("9"))));
    Decision<Permit> decision =
        decide(List.of(new Invoice("F-1", BillPayer.INSURER, List.of(dollars), cny("100.00"))));

    assertThat(against(decision))
        .containsExactly(
            "invoice-other-payer",
            "invoice-code",
            "invoice-rate",
            "invoice-amount",
            "invoice-line-lacking");
  }

  @Test
  void two_lines_with_the_same_difference_are_two_findings() {
    Decision<Permit> decision =
        decide(
            withLines(
                lines ->
                    lines.stream()
                        .map(
                            line ->
                                new InvoiceLine(
                                    line.lineNumber(), ChargeCode.of("CARE"), line.amount()))
                        .toList()));

    assertThat(against(decision)).containsExactly("invoice-code", "invoice-code");
  }
}
