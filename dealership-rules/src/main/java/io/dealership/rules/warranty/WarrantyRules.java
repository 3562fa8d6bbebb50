package io.dealership.rules.warranty;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.service.JobLine;
import io.dealership.core.service.RepairOrder;
import io.dealership.core.time.LegalPeriod;
import io.dealership.core.time.WorkingDays;
import io.dealership.core.vehicle.Component;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.warranty.RepairVisit;
import io.dealership.core.warranty.WarrantyClock;
import io.dealership.core.warranty.WarrantyTerm;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.FactType;
import io.dealership.rules.decision.MissingFact;
import io.dealership.rules.decision.Question;
import io.dealership.rules.pack.CaseAnswer;
import io.dealership.rules.pack.CaseEntry;
import io.dealership.rules.pack.CaseFailure;
import io.dealership.rules.pack.Dated;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.PackSource;
import io.dealership.rules.pack.SectionReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.joda.money.Money;

/**
 * Decides for each job line of a repair order whether it is under warranty.
 *
 * <h2>Source</h2>
 *
 * <p>SAMR Order 43 of 2021 (sales from 2022-01-01) and AQSIQ Order 150 of 2012 (sales from
 * 2013-10-01); articles and clauses stand at every rule of the pack {@code
 * cn-household-car-warranty}.
 */
public final class WarrantyRules {

  /** The id of the pack that holds the law. */
  public static final String PACK = "cn-household-car-warranty";

  /** The id of the table that decides. */
  public static final String TABLE = "warranty-coverage";

  /** Days left of the time in which the operator bears the proof, where no law says so yet. */
  private static final long NO_SHIFT_OF_PROOF = -1;

  private static final SectionReader<PromiseFile> PROMISES =
      SectionReader.of("warranty-promises.json", PromiseFile.class, PromiseCheck::check);

  private final KnowledgePack pack;
  private final Dated<Question<CoverageFacts, Coverage>> questions;
  private final List<Promise> promises;
  private final WorkingDays workingDays;
  private final Editions editions;
  private final ExchangeRules exchanges;

  private WarrantyRules(
      KnowledgePack pack,
      Dated<Question<CoverageFacts, Coverage>> questions,
      List<Promise> promises,
      WorkingDays workingDays,
      ExchangeRules exchanges) {
    this.pack = pack;
    this.questions = questions;
    this.promises = List.copyOf(promises);
    this.workingDays = workingDays;
    this.editions = new Editions(pack, workingDays);
    this.exchanges = exchanges;
  }

  /** The pack with the law. */
  public static PackSource pack() {
    return PackSource.of(name -> WarrantyRules.class.getResourceAsStream(PACK + "/" + name));
  }

  /** The readers of the sections that warranty adds to packs. */
  public static List<SectionReader<?>> sections() {
    return List.of(PROMISES);
  }

  /**
   * The rules of some packs, one of which is {@link #PACK}.
   *
   * @throws IllegalArgumentException when it is not among them
   * @throws io.dealership.rules.document.InvalidDocumentException when its table does not fit
   */
  public static WarrantyRules of(KnowledgePacks packs) {
    KnowledgePack pack = packs.pack(PACK);
    List<Promise> promises = new ArrayList<>();
    for (KnowledgePack each : packs.list()) {
      for (PromiseFile file : each.sections(PROMISES)) {
        file.promises().forEach(entry -> promises.add(Promise.of(entry)));
      }
    }
    return new WarrantyRules(
        pack,
        pack.questions(TABLE, CoverageFacts.TYPE, Coverage.class),
        promises,
        WorkingDays.plainWeek(),
        ExchangeRules.of(pack));
  }

  /**
   * A copy that takes the rest days after the last day of a term from a calendar; else every
   * Saturday and Sunday is one.
   */
  public WarrantyRules withWorkingDays(WorkingDays calendar) {
    return new WarrantyRules(
        pack, questions, promises, calendar, exchanges.withWorkingDays(calendar));
  }

  /**
   * Whether a job line is under warranty.
   *
   * @param on the day asked about: the day of the request where the question has none, and the day
   *     by which the knowledge is chosen
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Coverage> coverage(WarrantyQuestion question, LocalDate on) {
    checkInForce(on);
    List<WarrantyEdition> sold = editions.of(question, on);
    if (sold.size() <= 1) {
      return decide(question, sold.stream().findFirst(), on);
    }
    return editions.agreed(
        TABLE,
        decide(question, Optional.of(sold.get(0)), on),
        decide(question, Optional.of(sold.get(1)), on));
  }

  /**
   * Whether a line of a repair order is under warranty.
   *
   * @throws IllegalArgumentException when the pack is not in force on the day
   */
  public Decision<Coverage> coverage(RepairOrder order, JobLine line, LocalDate on) {
    return coverage(WarrantyQuestion.of(order, line), on);
  }

  /**
   * The terms by law of a vehicle, whatever its class and use.
   *
   * @param on the day by which the knowledge is chosen
   * @return empty when it was sold before there were rules, or the day that the terms run from is
   *     not known, or invoice and delivery fall under two editions
   */
  public Optional<WarrantyPeriods> periods(WarrantyQuestion question, LocalDate on) {
    List<WarrantyEdition> sold = editions.of(question, on);
    if (sold.size() != 1 || sold.get(0) == WarrantyEdition.NONE) {
      return Optional.empty();
    }
    WarrantyEdition edition = sold.get(0);
    return editions
        .start(question, edition, on)
        .map(
            start ->
                new WarrantyPeriods(
                    edition,
                    editions.clock(start, editions.term("rp", edition, on), on),
                    editions.clock(start, editions.term("tg", edition, on), on)));
  }

  /**
   * Whether a vehicle is to be exchanged or taken back, or gets a new assembly, and all that
   * follows from it: compensation, losses, deadlines, and what is left before each threshold.
   *
   * <p>The outcome is there at once; the rest is reckoned when it is first asked for.
   *
   * @param on the day asked about: the day of the request where the question has none, and the day
   *     by which the knowledge is chosen
   * @throws IllegalArgumentException when the pack is not in force on that day, when a count is
   *     less than the visits show, or when the coefficient of use is not in the range of the
   *     edition
   */
  public ExchangeAnswer exchange(ExchangeQuestion question, LocalDate on) {
    checkInForce(on);
    return exchanges.exchange(question, on);
  }

  /**
   * The compensation for use that the consumer owes when a car is exchanged or returned: price x
   * kilometers / 1000 x n, rounded half up to the smallest unit of the currency.
   *
   * <p>For example, CNY 158800.00 at 8,765 km with n of 0.4 % is CNY 5567.53. Where the law grants
   * exchange or return free, none is owed.
   *
   * <h4>Source</h4>
   *
   * <p>SAMR Order 43 of 2021, article 27; AQSIQ Order 150 of 2012, article 25; R-110. The rounding
   * is a default of ours.
   *
   * @param edition the edition that the vehicle was sold under
   * @param coefficient n, as printed on the voucher: 0.004 for 0.4 %
   * @param on the day by which the knowledge is chosen
   * @throws IllegalArgumentException if the pack is not in force on that day, the price is
   *     negative, there is no such edition of the law, or n is not in its range
   */
  public Money compensation(
      WarrantyEdition edition,
      Money price,
      Odometer odometer,
      BigDecimal coefficient,
      LocalDate on) {
    checkInForce(on);
    return exchanges.compensation(edition, price, odometer, coefficient, on);
  }

  /**
   * The days of one repair for which a loaner car or transport money is owed, unless otherwise
   * agreed: from the sixth day on, waiting for parts included and nothing excluded, while the term
   * of repair runs.
   *
   * <p>For example, a visit of 121 hours has 6 days, of which 1 is entitled; one of 120 hours none.
   *
   * <h4>Source</h4>
   *
   * <p>SAMR Order 43 of 2021, article 21; AQSIQ Order 150 of 2012, article 19; R-109.
   *
   * @param vehicle the vehicle, with day and odometer of the request of this repair; the odometer
   *     of the visit where it has none
   * @param on the day of the request where the vehicle has none, and the day by which the knowledge
   *     is chosen
   * @return empty when the edition, the term or the length of the visit is not known
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Optional<LoanerEntitlement> loaner(
      WarrantyQuestion vehicle, RepairVisit visit, LocalDate on) {
    checkInForce(on);
    return exchanges.loaner(vehicle, visit, on);
  }

  /**
   * By when a request for exchange or return has to be answered and carried out.
   *
   * <h4>Source</h4>
   *
   * <p>SAMR Order 43 of 2021, article 28; AQSIQ Order 150 of 2012, article 23; Penalty Measures,
   * article 8.
   *
   * @param edition the edition that the vehicle was sold under
   * @param receivedOn the day on which the request was received, which is not counted
   * @param on the day by which the knowledge is chosen
   * @throws IllegalArgumentException when the pack is not in force on that day, or there is no such
   *     edition of the law
   */
  public ExchangeDeadlines exchangeDeadlines(
      WarrantyEdition edition, LocalDate receivedOn, LocalDate on) {
    checkInForce(on);
    return exchanges.deadlines(edition, receivedOn, on);
  }

  /**
   * The terms of the car that was given in exchange: both start anew on the day of the exchange.
   *
   * <h4>Source</h4>
   *
   * <p>SAMR Order 43 of 2021, article 29; R-112.
   *
   * @param edition the edition that the vehicle was sold under
   * @param on the day by which the knowledge is chosen
   * @return empty for an edition of which no such rule is known
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Optional<WarrantyPeriods> periodsAfterExchange(
      WarrantyEdition edition, LocalDate exchangedOn, LocalDate on) {
    checkInForce(on);
    return exchanges.periodsAfterExchange(edition, exchangedOn, on);
  }

  /** The cases of the pack that come out otherwise than they should. */
  public List<CaseFailure> runCases() {
    List<CaseFailure> failures = new ArrayList<>();
    failures.addAll(pack.runCases(TABLE, one -> answer(one, TABLE, Coverage.class)));
    failures.addAll(
        pack.runCases(
            ExchangeRules.TABLE, one -> answer(one, ExchangeRules.TABLE, ExchangeRight.class)));
    return List.copyOf(failures);
  }

  private <T extends Enum<T>> CaseAnswer answer(CaseEntry one, String id, Class<T> outcomes) {
    LocalDate on = one.on().orElse(pack.descriptor().publishedOn());
    var table = pack.table(id, on);
    Decision<T> decision =
        pack.questions(id, FactType.ofMap(table), outcomes)
            .on(on)
            .orElseThrow()
            .decide(pack.values(one), on);
    return new CaseAnswer(
        decision.outcome().map(Enum::name),
        decision.findings().stream()
            .filter(finding -> !finding.isPresumption())
            .map(finding -> finding.reason().code())
            .toList(),
        decision.missing().stream()
            .filter(fact -> fact.presumed().isEmpty())
            .map(MissingFact::name)
            .toList());
  }

  private void checkInForce(LocalDate on) {
    checkArgument(
        pack.isInForce(on),
        "Pack %s must be in force on the day asked about, but is from %s%s and was asked about %s",
        pack,
        pack.descriptor().from(),
        pack.descriptor().until().map(day -> " until " + day).orElse(""),
        on);
  }

  // ---- facts ----

  private Decision<Coverage> decide(
      WarrantyQuestion question, Optional<WarrantyEdition> edition, LocalDate on) {
    LocalDate requestedOn = question.requestedOn().orElse(on);
    Optional<LocalDate> start = edition.flatMap(known -> editions.start(question, known, on));
    Optional<Promise> promise = promise(question, start);
    Optional<Boolean> wearPart = question.component().map(component -> isWearPart(component, on));
    Optional<WarrantyClock> statutory =
        edition
            .filter(known -> known != WarrantyEdition.NONE)
            .flatMap(known -> statutoryTerm(question, known, promise, on))
            .flatMap(term -> start.map(day -> editions.clock(day, term, on)));
    Optional<WarrantyClock> promiseClock =
        promise
            .flatMap(Promise::term)
            .flatMap(term -> start.map(day -> editions.clock(day, term, on)));
    Optional<LocalDate> received = question.deliveredOn().or(question::invoicedOn);
    Optional<LocalDate> proofLastDay =
        received.flatMap(
            day ->
                pack.findParameter("proof.term", requestedOn)
                    .map(term -> LegalPeriod.of(day, term.period()).lastDay()));
    CoverageFacts facts =
        new CoverageFacts(
            question,
            requestedOn,
            edition,
            wearPart,
            statutory,
            statutory.map(clock -> clock.isBorderline(requestedOn, workingDays)),
            promised(question, wearPart, promise, start),
            promiseClock,
            received.isPresent()
                ? OptionalLong.of(
                    proofLastDay
                        .map(day -> day.toEpochDay() - requestedOn.toEpochDay())
                        .orElse(NO_SHIFT_OF_PROOF))
                : OptionalLong.empty(),
            proofLastDay);
    return questions.on(on).orElseThrow().decide(facts, on);
  }

  private boolean isWearPart(Component component, LocalDate on) {
    return pack.parameter("wear.parts", on).texts().contains(component.code());
  }

  private Optional<WarrantyTerm> statutoryTerm(
      WarrantyQuestion question, WarrantyEdition edition, Optional<Promise> promise, LocalDate on) {
    return question
        .component()
        .flatMap(
            component ->
                isWearPart(component, on)
                    ? promise.flatMap(made -> Optional.ofNullable(made.wearParts().get(component)))
                    : Optional.of(editions.term("rp", edition, on)));
  }

  private Optional<Promise> promise(WarrantyQuestion question, Optional<LocalDate> soldOn) {
    return question
        .brand()
        .flatMap(
            brand ->
                soldOn.flatMap(
                    day ->
                        promises.stream()
                            .filter(promise -> promise.isFor(brand, day))
                            .findFirst()));
  }

  /**
   * Whether the maker promises more; unknown where the brand, the use or the component that it
   * depends on is.
   */
  private Optional<Boolean> promised(
      WarrantyQuestion question,
      Optional<Boolean> wearPart,
      Optional<Promise> promise,
      Optional<LocalDate> soldOn) {
    if (promises.stream().allMatch(each -> each.term().isEmpty())
        || wearPart.orElse(false)
        || (question.brand().isPresent() && soldOn.isPresent() && promise.isEmpty())) {
      return Optional.of(false);
    }
    if (promise.isEmpty() || wearPart.isEmpty()) {
      return Optional.empty();
    }
    if (promise.get().term().isEmpty()) {
      return Optional.of(false);
    }
    return promise.get().uses().isEmpty()
        ? Optional.of(true)
        : question.vehicleUse().map(promise.get().uses()::contains);
  }
}
