package io.dealership.rules.settlement;

import io.dealership.core.settlement.BillPayer;
import io.dealership.core.settlement.CashDay;
import io.dealership.core.settlement.ChargeLine;
import io.dealership.core.settlement.Invoice;
import io.dealership.core.settlement.SettlementList;
import io.dealership.core.text.LocalText;
import io.dealership.core.time.HourSpan;
import io.dealership.core.time.OpeningHours;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.JointDecision;
import io.dealership.rules.decision.Permit;
import io.dealership.rules.decision.Question;
import io.dealership.rules.gate.LayeredPack;
import io.dealership.rules.pack.CaseFailure;
import io.dealership.rules.pack.Dated;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.PackSource;
import io.dealership.rules.pack.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Decides what a settlement clerk asks between the end of the work and the closing of the order:
 * whether the list may be issued, payment taken, the gate pass handed over, the order closed; how
 * the list is invoiced, and how the cash of the day stands.
 *
 * <p>What is against the list itself, line by line, stands in the answers to issue, payment and
 * closing alike. The gate pass does not wait for it: who has paid gets the car.
 *
 * <h2>Source</h2>
 *
 * <p>Provisions on price marking (SAMR Order 56 of 2022), article 15; provisions on motor vehicle
 * repair, article 26; Penalty Measures, article 13; Road Transport Regulation, article 43; R-205,
 * R-208; requirements SETTLE-01 to SETTLE-07, SEG-05. They stand at every rule of the pack {@code
 * settlement-rules}.
 *
 * @since 0.1
 */
public final class SettlementRules {

  /** The id of the pack. */
  public static final String PACK = "settlement-rules";

  /** The id of the table that decides whether the list may be issued. */
  public static final String ISSUE = "settlement-issue";

  /** The id of the table that decides whether payment may be taken. */
  public static final String PAYMENT = "settlement-payment";

  /** The id of the table that decides whether the gate pass may be handed over. */
  public static final String GATE_PASS = "gate-pass";

  /** The id of the table that decides whether the order may be closed. */
  public static final String CLOSING = "order-closing";

  /** The id of the table behind {@link #invoices}. */
  public static final String INVOICE = "invoice-match";

  /** The id of the table behind {@link #cash}. */
  public static final String CASH = "cash-day";

  /** Where tax is rounded, a constant of {@link TaxRounding}; others may override it. */
  public static final String ROUNDING = "tax.rounding";

  /** How long before the end of work finance has to have the cash; others may override it. */
  public static final String CASH_LEAD = "cash.lead";

  private final LayeredPack pack;
  private final PriceRules prices;
  private final Dated<Question<SettlementFacts, Permit>> issue;
  private final Dated<Question<SettlementFacts, Permit>> payment;
  private final Dated<Question<SettlementFacts, Permit>> gatePass;
  private final Dated<Question<SettlementFacts, Permit>> closing;
  private final Dated<Question<InvoiceDifference, Permit>> invoice;
  private final Dated<Question<CashDayFacts, CashDayState>> cash;

  private SettlementRules(LayeredPack pack, PriceRules prices) {
    this.pack = pack;
    this.prices = prices;
    this.issue = pack.pack().questions(ISSUE, () -> SettlementFacts.TYPE, Permit.class);
    this.payment = pack.pack().questions(PAYMENT, () -> SettlementFacts.TYPE, Permit.class);
    this.gatePass = pack.pack().questions(GATE_PASS, () -> SettlementFacts.TYPE, Permit.class);
    this.closing = pack.pack().questions(CLOSING, () -> SettlementFacts.TYPE, Permit.class);
    this.invoice = pack.pack().questions(INVOICE, () -> InvoiceDifference.TYPE, Permit.class);
    this.cash = pack.pack().questions(CASH, () -> CashDayFacts.TYPE, CashDayState.class);
  }

  /** The pack with the rules. */
  public static PackSource pack() {
    return PackSource.of(name -> SettlementRules.class.getResourceAsStream(PACK + "/" + name));
  }

  /**
   * The rules of some packs, among which {@link #PACK} and {@link PriceRules#PACK} are. A pack of a
   * lower layer may set the parameters of which that is said here.
   *
   * @throws IllegalArgumentException when one is not among them
   * @throws io.dealership.rules.document.InvalidDocumentException when their tables do not fit
   */
  public static SettlementRules of(KnowledgePacks packs) {
    return new SettlementRules(LayeredPack.of(packs, PACK), PriceRules.of(packs));
  }

  // ---- the steps ----

  /**
   * Whether a step of a settlement may be done now, and else everything that keeps it from being
   * done, each with what takes it away.
   *
   * <p>The answers to issue, payment and closing have the findings of the lines that may not be
   * charged as they stand (see {@link PriceRules#check}), and those to closing the differences of
   * the invoices.
   *
   * <p>Source; requirements SETTLE-01 to SETTLE-03, SETTLE-05 to SETTLE-07, SEG-05.
   *
   * @param on the day of the settlement, whose prices count
   * @throws IllegalArgumentException when a pack is not in force on that day, or the prices are in
   *     another currency
   */
  public Decision<Permit> step(SettlementQuestion question, LocalDate on) {
    SettlementFacts facts = new SettlementFacts(question, share(question, on));
    return switch (question.step()) {
      case ISSUE_LIST -> joint(pack.ask(issue, on).decide(facts, on), lines(question, on));
      case TAKE_PAYMENT -> joint(pack.ask(payment, on).decide(facts, on), listed(facts, on));
      case HAND_OVER_GATE_PASS -> pack.ask(gatePass, on).decide(facts, on);
      case CLOSE_ORDER -> {
        List<Decision<Permit>> against = new ArrayList<>(listed(facts, on));
        against.add(invoices(question.list(), question.invoices(), on));
        yield joint(pack.ask(closing, on).decide(facts, on), against);
      }
    };
  }

  /** What the customer has to pay, with tax. */
  private Money share(SettlementQuestion question, LocalDate on) {
    Money share = Money.zero(question.list().currency());
    for (InvoiceShare each : split(question.list(), on)) {
      if (each.payer().equals(BillPayer.CUSTOMER)) {
        share = share.plus(each.total().gross());
      }
    }
    return share;
  }

  private List<Decision<Permit>> lines(SettlementQuestion question, LocalDate on) {
    List<Decision<Permit>> all = new ArrayList<>();
    for (ChargeLine line : question.list().lines()) {
      all.add(prices.line(line, question.prices(), on));
    }
    return all;
  }

  /** What is against the list, whatever the step. */
  private List<Decision<Permit>> listed(SettlementFacts facts, LocalDate on) {
    List<Decision<Permit>> all = new ArrayList<>(lines(facts.question(), on));
    all.add(pack.ask(issue, on).decide(facts, on));
    return all;
  }

  /** One answer with all that is against it; of what is in order only the step itself is told. */
  private Decision<Permit> joint(Decision<Permit> step, List<Decision<Permit>> others) {
    List<Decision<Permit>> parts = new ArrayList<>();
    parts.add(step);
    others.stream()
        .filter(part -> !part.outcome().equals(Optional.of(Permit.ALLOWED)))
        .forEach(parts::add);
    if (parts.size() == 1) {
      return step;
    }
    Decision<Permit> joint = JointDecision.weightiest(Permit.class, parts);
    return Decision.composed(
        step.question(), step.on(), step.pack(), joint.outcome(), () -> named(step, joint));
  }

  private Decision<Permit> named(Decision<Permit> step, Decision<Permit> joint) {
    String outcome = joint.outcome().map(Enum::name).orElse("undetermined");
    LocalText headline =
        pack.pack()
            .texts()
            .find("outcome." + step.question() + "." + outcome)
            .orElseGet(
                () ->
                    new LocalText(joint.headline(Locale.CHINESE), joint.headline(Locale.ENGLISH)));
    return Decision.of(
        step.question(),
        step.on(),
        step.pack(),
        joint.outcome(),
        joint.outcomeIfEnforced(),
        joint.possible(),
        headline,
        joint.findings(),
        joint.missing(),
        joint.alternatives());
  }

  // ---- invoices ----

  /**
   * How a list is invoiced: by payer, and by rate of tax. Without tax and tax are always together
   * what is charged; where it is rounded is a parameter, {@link #ROUNDING}.
   *
   * <p>Source: requirement SETTLE-07.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the parameter has another value
   */
  public List<InvoiceShare> split(SettlementList list, LocalDate on) {
    return InvoiceSplit.of(list, rounding(on));
  }

  private TaxRounding rounding(LocalDate on) {
    Parameter chosen = pack.parameter(ROUNDING, on);
    return Arrays.stream(TaxRounding.values())
        .filter(each -> each.name().equals(chosen.text()))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Parameter "
                        + ROUNDING
                        + " must be one of "
                        + Arrays.toString(TaxRounding.values())
                        + ", but was '"
                        + chosen.text()
                        + "'"));
  }

  /**
   * Whether invoices follow a list: the lines of the list for their payers, each once, at the rates
   * and amounts of the list, and summed up. Each difference is a finding. A payer without any
   * invoice is none. Its outcomes are {@link Permit#NOT_YET} and {@link Permit#ALLOWED}.
   *
   * <p>Source: requirement SETTLE-07.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> invoices(SettlementList list, List<Invoice> invoices, LocalDate on) {
    Question<InvoiceDifference, Permit> question = pack.ask(invoice, on);
    return JointDecision.weightiest(
        Permit.class,
        InvoiceDifference.all(split(list, on), invoices).stream()
            .map(difference -> question.decide(difference, on))
            .toList());
  }

  // ---- cash ----

  /**
   * How the cash of a day stands at a moment: finance has it counted before the end of work, at the
   * moment itself at the latest.
   *
   * <p>Source: requirement SETTLE-04; the clock time is that of the store's hours.
   *
   * @param now the moment asked about; a hand-over after it has not happened yet
   * @throws IllegalArgumentException when the pack is not in force on the day of the cash
   */
  public Decision<CashDayState> cash(CashDay day, OpeningHours hours, Instant now) {
    return pack.ask(cash, day.day())
        .decide(new CashDayFacts(day, cashDue(day.day(), hours), now, hours.zone()), day.day());
  }

  /**
   * When finance has to have the cash of a day at the latest: at the end of its hours, or before it
   * by {@link #CASH_LEAD}. Of a day on which the store is closed that is the end of the next ones.
   *
   * @return empty if the store never closes again
   * @throws IllegalArgumentException when the pack is not in force on that day, or the day is not
   *     of the years 1970 to 2199
   */
  public Optional<Instant> cashDue(LocalDate day, OpeningHours hours) {
    List<HourSpan> spans = hours.hoursOf(day).spans();
    Instant begin = day.atStartOfDay(hours.zone()).toInstant();
    Optional<Instant> end =
        spans.isEmpty()
            ? hours.nextClosing(begin)
            : Optional.of(end(day, spans.get(spans.size() - 1), hours));
    return end.map(moment -> moment.minus(pack.parameter(CASH_LEAD, day).duration()));
  }

  private static Instant end(LocalDate day, HourSpan last, OpeningHours hours) {
    LocalDate on = last.until().isAfter(last.from()) ? day : day.plusDays(1);
    return on.atTime(last.until()).atZone(hours.zone()).toInstant();
  }

  /** The cases of the pack that come out otherwise than they should. */
  public List<CaseFailure> runCases() {
    List<CaseFailure> failures = new ArrayList<>();
    for (String table : List.of(ISSUE, PAYMENT, GATE_PASS, CLOSING, INVOICE)) {
      failures.addAll(pack.pack().runCases(table, Permit.class));
    }
    failures.addAll(pack.pack().runCases(CASH, CashDayState.class));
    return List.copyOf(failures);
  }
}
