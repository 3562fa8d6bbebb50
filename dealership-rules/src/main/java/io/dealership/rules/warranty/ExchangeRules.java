package io.dealership.rules.warranty;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.time.CountingRules;
import io.dealership.core.time.LegalPeriod;
import io.dealership.core.time.RepairDays;
import io.dealership.core.time.WorkingDays;
import io.dealership.core.vehicle.Distance;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.warranty.CountRange;
import io.dealership.core.warranty.RepairVisit;
import io.dealership.core.warranty.UsageOffset;
import io.dealership.core.warranty.WarrantyClock;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Finding;
import io.dealership.rules.decision.NextStep;
import io.dealership.rules.decision.Question;
import io.dealership.rules.decision.Reason;
import io.dealership.rules.decision.RuleId;
import io.dealership.rules.pack.Dated;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.Parameter;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a household car is to be exchanged or taken back, or gets a new assembly, and
 * reckons what follows from it; {@link WarrantyRules} is its front door.
 *
 * <h2>Source</h2>
 *
 * <p>SAMR Order 43 of 2021, articles 18 to 29 and 33 (sales from 2022-01-01), and AQSIQ Order 150
 * of 2012, articles 17 to 25 (sales from 2013-10-01).
 */
final class ExchangeRules {

  /** The id of the table that decides. */
  static final String TABLE = "warranty-exchange";

  private final KnowledgePack pack;
  private final Dated<Question<ExchangeFacts, ExchangeRight>> questions;
  private final List<ExchangeKnowledge> known;
  private final WorkingDays workingDays;
  private final Editions editions;

  private ExchangeRules(
      KnowledgePack pack,
      Dated<Question<ExchangeFacts, ExchangeRight>> questions,
      List<ExchangeKnowledge> known,
      WorkingDays workingDays) {
    this.pack = pack;
    this.questions = questions;
    this.known = known;
    this.workingDays = workingDays;
    this.editions = new Editions(pack, workingDays);
  }

  static ExchangeRules of(KnowledgePack pack) {
    Dated<Question<ExchangeFacts, ExchangeRight>> questions =
        pack.questions(TABLE, () -> ExchangeFacts.TYPE, ExchangeRight.class);
    WorkingDays plain = WorkingDays.plainWeek();
    Editions editions = new Editions(pack, plain);
    LocalDate on = pack.descriptor().publishedOn();
    List<ExchangeKnowledge> known = new ArrayList<>();
    for (WarrantyEdition edition :
        List.of(WarrantyEdition.EDITION_2013, WarrantyEdition.EDITION_2022)) {
      known.add(ExchangeKnowledge.of(pack, questions, edition, editions.begin(edition, on)));
    }
    return new ExchangeRules(pack, questions, List.copyOf(known), plain);
  }

  ExchangeRules withWorkingDays(WorkingDays calendar) {
    return new ExchangeRules(pack, questions, known, calendar);
  }

  ExchangeAnswer exchange(ExchangeQuestion question, LocalDate on) {
    List<WarrantyEdition> sold = editions.of(question.fault(), on);
    checkCoefficient(question, sold, on);
    List<ExchangeFacts> readings = new ArrayList<>(2);
    if (sold.isEmpty()) {
      // NONE may be the one, so no threshold can decide; the table of the day asked about will do
      readings.add(facts(question, Optional.empty(), on));
    }
    for (int i = 0; i < sold.size(); i++) {
      readings.add(facts(question, Optional.of(sold.get(i)), on));
    }
    Decision<ExchangeRight> decision = decide(readings.get(0), on);
    if (readings.size() > 1) {
      decision = editions.agreed(TABLE, decision, decide(readings.get(1), on));
    }
    Optional<ExchangeRight> outcome = decision.outcome();
    return new ExchangeAnswer(decision, () -> details(readings, outcome, on));
  }

  // ---- the decision ----

  private ExchangeFacts facts(
      ExchangeQuestion question, Optional<WarrantyEdition> edition, LocalDate on) {
    WarrantyQuestion vehicle = question.fault();
    LocalDate requestedOn = vehicle.requestedOn().orElse(on);
    ExchangeKnowledge knowledge = edition.isEmpty() ? null : knowledge(edition.get(), on);
    Optional<LocalDate> received = vehicle.deliveredOn().or(vehicle::invoicedOn);
    return new ExchangeFacts(
        question,
        requestedOn,
        edition,
        knowledge,
        knowledge == null ? ExchangeFacts.Windows.UNKNOWN : windows(vehicle, knowledge, on),
        received.isEmpty() ? OptionalLong.empty() : proofDaysLeft(received.get(), requestedOn),
        RepairCounts.of(question, knowledge));
  }

  /** The operator bears no proof where no law says so yet: as if its last day were over. */
  private OptionalLong proofDaysLeft(LocalDate received, LocalDate requestedOn) {
    Optional<Parameter> term = pack.findParameter("proof.term", requestedOn);
    return OptionalLong.of(
        term.isEmpty()
            ? -1
            : LegalPeriod.of(received, term.get().period()).remainingDays(requestedOn));
  }

  private ExchangeFacts.Windows windows(
      WarrantyQuestion vehicle, ExchangeKnowledge knowledge, LocalDate on) {
    Optional<LocalDate> start = knowledge.start(vehicle);
    if (start.isEmpty()) {
      return ExchangeFacts.Windows.UNKNOWN;
    }
    CountingRules counting = editions.counting(on);
    return new ExchangeFacts.Windows(
        editions.clock(start.get(), knowledge.exchange(), counting),
        editions.clock(start.get(), knowledge.early(), counting),
        knowledge.sevenDays().isEmpty()
            ? null
            : editions.clock(start.get(), knowledge.sevenDays().get(), counting));
  }

  /** What an edition says; null for a sale before all rules. */
  private @Nullable ExchangeKnowledge knowledge(WarrantyEdition edition, LocalDate on) {
    if (edition == WarrantyEdition.NONE) {
      return null;
    }
    LocalDate begin = editions.begin(edition, on);
    for (int i = 0; i < known.size(); i++) {
      if (known.get(i).edition() == edition && known.get(i).begin().equals(begin)) {
        return known.get(i);
      }
    }
    return ExchangeKnowledge.of(pack, questions, edition, begin);
  }

  private ExchangeKnowledge law(WarrantyEdition edition, LocalDate on) {
    ExchangeKnowledge knowledge = knowledge(edition, on);
    checkArgument(
        knowledge != null,
        "WarrantyEdition must be one of the law, but was %s: sold before its first rules",
        edition);
    return knowledge;
  }

  private Decision<ExchangeRight> decide(ExchangeFacts facts, LocalDate on) {
    Question<ExchangeFacts, ExchangeRight> question =
        facts.knowledge() == null ? questions.on(on).orElseThrow() : facts.knowledge().question();
    Decision<ExchangeRight> plain = question.decide(facts, on);
    if (!facts.windows().isBorderline(facts.requestedOn(), workingDays)) {
      return plain;
    }
    Decision<ExchangeRight> rolled =
        question.decide(facts.withWindows(facts.windows().rolledOver(workingDays)), on);
    if (plain.outcome().isPresent() && plain.outcome().equals(rolled.outcome())) {
      return plain;
    }
    // whatever the missing facts are, the two readings differ
    Optional<ExchangeRight> outcome =
        Collections.disjoint(plain.possible(), rolled.possible())
            ? Optional.of(ExchangeRight.BORDERLINE)
            : Optional.empty();
    Finding finding =
        Finding.builder()
            .rule(new RuleId(TABLE, "rest-day"))
            .reason(new Reason(WarrantyRules.PACK, "exchange-rest-day"))
            .supports(outcome.map(Enum::name))
            .addAllCitations(pack.citations("cn-civil-code 203; B3"))
            .text(editions.text("reason.exchange-rest-day"))
            .nextStep(new NextStep("choose-roll-over", editions.text("next-step.choose-roll-over")))
            .build();
    return editions.joined(TABLE, plain, rolled, outcome, finding, Optional.empty());
  }

  // ---- what follows ----

  private ExchangeAnswer.Details details(
      List<ExchangeFacts> readings, Optional<ExchangeRight> outcome, LocalDate on) {
    ExchangeQuestion question = readings.get(0).question();
    boolean exchange = outcome.filter(ExchangeRight::isExchangeOrReturn).isPresent();
    return new ExchangeAnswer.Details(
        exchange
            ? same(readings, (law, facts) -> amounts(question, outcome.orElseThrow(), law, on))
            : Optional.empty(),
        question
            .claimedOn()
            .flatMap(day -> same(readings, (law, facts) -> Optional.of(deadlines(law, day, on)))),
        loaners(question, on),
        question
            .exchangedOn()
            .flatMap(day -> same(readings, (law, facts) -> periodsAfterExchange(law, day, on))),
        exchange
            ? same(
                readings,
                (law, facts) ->
                    pack.findParameter("resale.label", law.begin()).map(Parameter::text))
            : Optional.empty(),
        same(readings, (law, facts) -> Optional.of(thresholds(law, facts.counts())))
            .orElse(List.of()),
        same(readings, (law, facts) -> Optional.of(windows(law, facts, on))).orElse(List.of()));
  }

  /** What follows under one edition. */
  private interface Reckoning<R> {
    Optional<R> under(ExchangeKnowledge law, ExchangeFacts facts);
  }

  /** What all editions that come into question say alike; empty where they do not. */
  private static <R> Optional<R> same(List<ExchangeFacts> readings, Reckoning<R> reckoning) {
    Set<Optional<R>> results = new LinkedHashSet<>();
    for (ExchangeFacts reading : readings) {
      ExchangeKnowledge law = reading.knowledge();
      results.add(law == null ? Optional.empty() : reckoning.under(law, reading));
    }
    return results.size() == 1 ? results.iterator().next() : Optional.empty();
  }

  private Optional<ExchangeAmounts> amounts(
      ExchangeQuestion question, ExchangeRight outcome, ExchangeKnowledge law, LocalDate on) {
    if (question.price().isEmpty()) {
      return Optional.empty();
    }
    Money price = question.price().get();
    Money none = Money.zero(price.getCurrencyUnit());
    Optional<Money> compensation =
        outcome.isCompensated()
            ? question
                .usageCoefficient()
                .flatMap(
                    n ->
                        question
                            .fault()
                            .odometer()
                            .map(odometer -> compensation(price, odometer, n, on)))
            : Optional.of(none);
    boolean owed =
        pack.findParameter("losses.owed", law.begin()).map(Parameter::flag).orElse(false);
    Money losses = owed ? question.losses().map(ExchangeLosses::total).orElse(none) : none;
    return compensation.map(amount -> new ExchangeAmounts(price, amount, losses));
  }

  Money compensation(
      WarrantyEdition edition, Money price, Odometer odometer, BigDecimal n, LocalDate on) {
    checkArgument(
        !price.isNegative(),
        "WarrantyRules.compensation.price must not be negative, but was %s",
        price);
    ExchangeKnowledge law = law(edition, on);
    coefficientProblem(law, n)
        .ifPresent(
            problem -> {
              throw new IllegalArgumentException(problem);
            });
    return compensation(price, odometer, n, on);
  }

  private Money compensation(Money price, Odometer odometer, BigDecimal n, LocalDate on) {
    if (n.signum() == 0) { // of a maker who asks for nothing
      return Money.zero(price.getCurrencyUnit());
    }
    Distance per = Distance.kilometers(pack.parameter("comp.km", on).integer());
    return new UsageOffset(n, per).of(price, Distance.of(odometer));
  }

  /** A coefficient that no edition in question allows is refused, whatever is decided. */
  private void checkCoefficient(
      ExchangeQuestion question, List<WarrantyEdition> sold, LocalDate on) {
    if (question.usageCoefficient().isEmpty()) {
      return;
    }
    List<String> problems = new ArrayList<>();
    for (WarrantyEdition edition : sold) {
      ExchangeKnowledge law = knowledge(edition, on);
      if (law != null) {
        Optional<String> problem = coefficientProblem(law, question.usageCoefficient().get());
        if (problem.isEmpty()) {
          return;
        }
        problems.add(problem.get());
      }
    }
    checkArgument(problems.isEmpty(), "%s", String.join("; ", problems));
  }

  private Optional<String> coefficientProblem(ExchangeKnowledge law, BigDecimal n) {
    Parameter most = pack.parameter("comp.nMax", law.begin());
    BigDecimal least =
        pack.findParameter("comp.nMin", law.begin()).map(Parameter::number).orElse(BigDecimal.ZERO);
    return n.compareTo(least) >= 0 && n.compareTo(most.number()) <= 0
        ? Optional.empty()
        : Optional.of(
            "Coefficient n must be from "
                + least.toPlainString()
                + " to "
                + most.number().toPlainString()
                + " under "
                + law.edition()
                + " ("
                + most.citations().get(0)
                + "), but was "
                + n.toPlainString());
  }

  ExchangeDeadlines deadlines(WarrantyEdition edition, LocalDate receivedOn, LocalDate on) {
    return deadlines(law(edition, on), receivedOn, on);
  }

  private ExchangeDeadlines deadlines(ExchangeKnowledge law, LocalDate receivedOn, LocalDate on) {
    LocalDate completeBy =
        workingDays.nthAfter(
            receivedOn, pack.parameter("complete.workingDays", law.begin()).integer());
    return new ExchangeDeadlines(
        pack.findParameter("reply.workingDays", law.begin())
            .map(days -> workingDays.nthAfter(receivedOn, days.integer())),
        completeBy,
        pack.findParameter("complete.thenReturn", law.begin()).map(Parameter::flag).orElse(false),
        completeBy.plusDays(pack.parameter("stall.days", on).integer()));
  }

  Optional<WarrantyPeriods> periodsAfterExchange(
      WarrantyEdition edition, LocalDate exchangedOn, LocalDate on) {
    return Optional.ofNullable(knowledge(edition, on))
        .flatMap(law -> periodsAfterExchange(law, exchangedOn, on));
  }

  private Optional<WarrantyPeriods> periodsAfterExchange(
      ExchangeKnowledge law, LocalDate exchangedOn, LocalDate on) {
    return pack.findParameter("exchange.restart", law.begin())
        .filter(Parameter::flag)
        .map(
            restart -> {
              CountingRules counting = editions.counting(on);
              return new WarrantyPeriods(
                  law.edition(),
                  editions.clock(exchangedOn, law.repair(), counting),
                  editions.clock(exchangedOn, law.exchange(), counting));
            });
  }

  // ---- loaner car ----

  private List<LoanerEntitlement> loaners(ExchangeQuestion question, LocalDate on) {
    WarrantyQuestion vehicle = question.fault();
    Optional<RepairTerm> term = repairTerm(vehicle, on);
    // days and kilometers only grow: what runs now ran at every visit before
    if (term.isEmpty()
        || vehicle.odometer().isEmpty()
        || !term.get().isRunning(vehicle.odometer().get())) {
      return List.of();
    }
    List<LoanerEntitlement> loaners = new ArrayList<>();
    for (RepairVisit visit : question.visits()) {
      Optional<Duration> length =
          question.asOf().isPresent()
              ? visit.wholeLength(question.asOf().get())
              : visit.wholeLength();
      length.ifPresent(whole -> loaners.add(loaner(term.get(), whole)));
    }
    return loaners;
  }

  Optional<LoanerEntitlement> loaner(WarrantyQuestion vehicle, RepairVisit visit, LocalDate on) {
    Optional<Odometer> odometer = vehicle.odometer().or(visit::odometer);
    Optional<RepairTerm> term = repairTerm(vehicle, on);
    Optional<Duration> length = visit.wholeLength();
    if (term.isEmpty() || odometer.isEmpty() || length.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        term.get().isRunning(odometer.get())
            ? loaner(term.get(), length.get())
            : new LoanerEntitlement(RepairDays.of(length.get()), RepairDays.NONE));
  }

  private LoanerEntitlement loaner(RepairTerm term, Duration length) {
    RepairDays days = RepairDays.of(length);
    int free = pack.parameter("loaner.days", term.law().begin()).integer();
    return new LoanerEntitlement(days, RepairDays.of(Math.max(0, days.count() - free)));
  }

  /** The term of repair of a vehicle, and the day on which it is looked at. */
  private record RepairTerm(ExchangeKnowledge law, WarrantyClock clock, LocalDate requestedOn) {
    boolean isRunning(Odometer odometer) {
      return clock.isRunning(requestedOn, odometer);
    }
  }

  private Optional<RepairTerm> repairTerm(WarrantyQuestion vehicle, LocalDate on) {
    List<WarrantyEdition> sold = editions.of(vehicle, on);
    ExchangeKnowledge law = sold.size() == 1 ? knowledge(sold.get(0), on) : null;
    if (law == null) {
      return Optional.empty();
    }
    return law.start(vehicle)
        .map(
            start ->
                new RepairTerm(
                    law,
                    editions.clock(start, law.repair(), editions.counting(on)),
                    vehicle.requestedOn().orElse(on)));
  }

  // ---- what is left ----

  private List<ThresholdLeft> thresholds(ExchangeKnowledge law, RepairCounts counts) {
    ExchangeKnowledge.Limits limits = law.limits();
    return List.of(
        left("safetyRepairs", counts.safetyRepairs(), limits.safetyRepairs()),
        left("assemblyReplacements", counts.assemblyReplacements(), limits.assemblyReplacements()),
        left("samePartReplacements", counts.samePartReplacements(), limits.samePartReplacements()),
        left("repairDays", counts.repairDays(), limits.repairDays() + 1),
        left("sameFaultRepairs", counts.sameFaultRepairs(), limits.sameFaultRepairs() + 1));
  }

  private ThresholdLeft left(String fact, CountRange reached, int needed) {
    return new ThresholdLeft(fact, editions.label(fact), reached, needed);
  }

  private List<WindowLeft> windows(ExchangeKnowledge law, ExchangeFacts facts, LocalDate on) {
    List<WindowLeft> windows = new ArrayList<>();
    WarrantyClock exchange = facts.windows().exchange();
    if (exchange != null) {
      add(
          windows,
          WarrantyWindow.REPAIR,
          editions.clock(exchange.start(), law.repair(), editions.counting(on)),
          facts);
      add(windows, WarrantyWindow.EXCHANGE, exchange, facts);
      add(windows, WarrantyWindow.EARLY, facts.windows().early(), facts);
      add(windows, WarrantyWindow.SEVEN_DAYS, facts.windows().sevenDays(), facts);
    }
    return windows;
  }

  private void add(
      List<WindowLeft> windows,
      WarrantyWindow window,
      @Nullable WarrantyClock clock,
      ExchangeFacts facts) {
    if (clock != null) {
      Optional<Odometer> odometer = facts.question().fault().odometer();
      windows.add(
          new WindowLeft(
              window,
              editions.text("window." + window),
              clock.remainingDays(facts.requestedOn()),
              odometer.isPresent()
                  ? clock.remainingKilometers(odometer.get())
                  : OptionalInt.empty()));
    }
  }
}
