package io.dealership.rules.settlement;

import io.dealership.core.settlement.BillPayer;
import io.dealership.core.settlement.ChargeKind;
import io.dealership.core.settlement.ChargeLine;
import io.dealership.rules.decision.FactType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.joda.money.Money;

/**
 * The facts of the tables of settlement steps.
 *
 * @param customerShare what the customer has to pay, with tax
 */
record SettlementFacts(SettlementQuestion question, Money customerShare) {

  static final FactType<SettlementFacts> TYPE =
      FactType.builder(SettlementFacts.class)
          .flag("laborApart", f -> f.lumpLines().isEmpty())
          .flag("itemized", f -> f.linesWithoutTrade().isEmpty())
          .flag("untrue", f -> !f.question.untrueLines().isEmpty())
          .optionalFlag("checkedAgainstWork", f -> f.question.checkedAgainstWork())
          .optionalFlag("consentOpen", f -> f.question.consentOpen())
          .optionalFlag("overAuthorized", SettlementFacts::overAuthorized)
          .optionalFlag("payersAgreed", SettlementFacts::payersAgreed)
          .optionalFlag("listIssued", f -> f.question.listIssued())
          .optionalFlag("listExplained", f -> f.question.listExplained())
          .optionalFlag("listSigned", f -> f.question.listSigned())
          .flag("selfPaying", f -> f.customerShare.isPositive())
          .optionalFlag("paidAtCounter", f -> f.question.paidAtCounter())
          .optionalFlag("accompanied", f -> f.question.accompanied())
          .optionalFlag("advisorTakesMoney", f -> f.question.advisorTakesMoney())
          .optionalFlag("gatePassPrinted", f -> f.question.gatePassPrinted())
          .optionalFlag("paymentOpen", SettlementFacts::paymentOpen)
          .optionalFlag("creditAuthorized", f -> f.question.creditAuthorized())
          .optionalFlag("listBeforePayment", f -> f.question.listBeforePayment())
          // for messages only
          .optionalText("lumpLines", f -> text(f.lumpLines()))
          .optionalText("linesWithoutTrade", f -> text(f.linesWithoutTrade()))
          .optionalText("untrueLines", f -> text(new TreeSet<>(f.question.untrueLines())))
          .optionalText("customerShare", f -> Optional.of(f.customerShare.toString()))
          .optionalText("authorized", f -> f.question.authorized().map(Money::toString))
          .optionalText("payersOpen", f -> text(f.payersOpen()))
          .optionalText("amountOpen", f -> f.amountOpen().map(Money::toString))
          .build();

  private List<Integer> lumpLines() {
    return question.list().lines().stream()
        .filter(line -> line.kind() == ChargeKind.LUMP)
        .map(ChargeLine::lineNumber)
        .toList();
  }

  private List<Integer> linesWithoutTrade() {
    return question.list().lines().stream()
        .filter(line -> line.kind() == ChargeKind.LABOR && line.trade().isEmpty())
        .map(ChargeLine::lineNumber)
        .toList();
  }

  /** Who pays nothing needs no authorization. */
  private Optional<Boolean> overAuthorized() {
    return customerShare.isZero()
        ? Optional.of(false)
        : question.authorized().map(customerShare::isGreaterThan);
  }

  private Set<BillPayer> others() {
    Set<BillPayer> others = new TreeSet<>(question.list().payers());
    others.remove(BillPayer.CUSTOMER);
    return others;
  }

  private Set<BillPayer> payersOpen() {
    Set<BillPayer> open = others();
    open.retainAll(question.payersOpen());
    return open;
  }

  private Optional<Boolean> payersAgreed() {
    if (!payersOpen().isEmpty()) {
      return Optional.of(false);
    }
    return question.payersAgreed().containsAll(others()) ? Optional.of(true) : Optional.empty();
  }

  private Optional<Money> amountOpen() {
    return customerShare.isZero()
        ? Optional.of(customerShare)
        : question.paid().map(customerShare::minus);
  }

  private Optional<Boolean> paymentOpen() {
    return amountOpen().map(Money::isPositive);
  }

  private static Optional<String> text(Collection<?> values) {
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(values.stream().map(Object::toString).collect(Collectors.joining(", ")));
  }
}
