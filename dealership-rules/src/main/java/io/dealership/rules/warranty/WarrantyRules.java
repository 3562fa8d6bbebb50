package io.dealership.rules.warranty;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.service.JobLine;
import io.dealership.core.service.RepairOrder;
import io.dealership.core.time.CountingRules;
import io.dealership.core.time.LegalPeriod;
import io.dealership.core.time.WorkingDays;
import io.dealership.core.vehicle.Component;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.warranty.WarrantyClock;
import io.dealership.core.warranty.WarrantyTerm;
import io.dealership.rules.decision.Alternative;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.FactType;
import io.dealership.rules.decision.Finding;
import io.dealership.rules.decision.LocalText;
import io.dealership.rules.decision.MissingFact;
import io.dealership.rules.decision.Question;
import io.dealership.rules.decision.Reason;
import io.dealership.rules.decision.RuleId;
import io.dealership.rules.pack.CaseAnswer;
import io.dealership.rules.pack.CaseEntry;
import io.dealership.rules.pack.CaseFailure;
import io.dealership.rules.pack.Dated;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.PackSource;
import io.dealership.rules.pack.Parameter;
import io.dealership.rules.pack.SectionReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

  private final KnowledgePacks packs;
  private final KnowledgePack pack;
  private final Dated<Question<CoverageFacts, Coverage>> questions;
  private final List<Promise> promises;
  private final WorkingDays workingDays;

  // racy on purpose: rules are immutable, and those made twice say the same
  private @Nullable ClaimRules claims;

  private WarrantyRules(
      KnowledgePacks packs,
      KnowledgePack pack,
      Dated<Question<CoverageFacts, Coverage>> questions,
      List<Promise> promises,
      WorkingDays workingDays) {
    this.packs = packs;
    this.pack = pack;
    this.questions = questions;
    this.promises = List.copyOf(promises);
    this.workingDays = workingDays;
  }

  /** The pack with the law. */
  public static PackSource pack() {
    return PackSource.of(name -> WarrantyRules.class.getResourceAsStream(PACK + "/" + name));
  }

  /** The readers of the sections that warranty adds to packs. */
  public static List<SectionReader<?>> sections() {
    List<SectionReader<?>> sections = new ArrayList<>(ClaimRules.sections());
    sections.add(0, PROMISES);
    return List.copyOf(sections);
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
        packs,
        pack,
        pack.questions(TABLE, CoverageFacts.TYPE, Coverage.class),
        promises,
        WorkingDays.plainWeek());
  }

  /**
   * A copy that takes the rest days after the last day of a term from a calendar; else every
   * Saturday and Sunday is one.
   */
  public WarrantyRules withWorkingDays(WorkingDays calendar) {
    return new WarrantyRules(packs, pack, questions, promises, calendar);
  }

  /**
   * The rules of claims on the maker; compiled when they are first asked for.
   *
   * @throws IllegalArgumentException when the pack {@link ClaimRules#PACK} is not loaded
   */
  public ClaimRules claims() {
    ClaimRules known = claims;
    if (known == null) {
      known = ClaimRules.of(packs);
      claims = known;
    }
    return known;
  }

  /**
   * Whether a job line is under warranty.
   *
   * @param on the day asked about: the day of the request where the question has none, and the day
   *     by which the knowledge is chosen
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Coverage> coverage(WarrantyQuestion question, LocalDate on) {
    checkArgument(
        pack.isInForce(on),
        "Pack %s must be in force on the day asked about, but is from %s%s and was asked about %s",
        pack,
        pack.descriptor().from(),
        pack.descriptor().until().map(day -> " until " + day).orElse(""),
        on);
    List<WarrantyEdition> editions = editions(question, on);
    if (editions.size() <= 1) {
      return decide(question, editions.stream().findFirst(), on);
    }
    return agreed(
        decide(question, Optional.of(editions.get(0)), on),
        decide(question, Optional.of(editions.get(1)), on));
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
    List<WarrantyEdition> editions = editions(question, on);
    if (editions.size() != 1 || editions.get(0) == WarrantyEdition.NONE) {
      return Optional.empty();
    }
    WarrantyEdition edition = editions.get(0);
    return start(question, edition, on)
        .map(
            start ->
                new WarrantyPeriods(
                    edition,
                    clock(start, term("rp", edition, on), on),
                    clock(start, term("tg", edition, on), on)));
  }

  /** The cases of the pack that come out otherwise than they should. */
  public List<CaseFailure> runCases() {
    return pack.runCases(TABLE, this::answer);
  }

  private CaseAnswer answer(CaseEntry one) {
    LocalDate on = one.on().orElse(pack.descriptor().publishedOn());
    var table = pack.table(TABLE, on);
    Decision<Coverage> decision =
        pack.questions(TABLE, FactType.ofMap(table), Coverage.class)
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

  // ---- facts ----

  /**
   * The editions that the vehicle can have been sold under: one, two where invoice and delivery
   * disagree, or none known.
   */
  private List<WarrantyEdition> editions(WarrantyQuestion question, LocalDate on) {
    String by = pack.parameter("edition.by", on).text();
    Set<WarrantyEdition> editions = new LinkedHashSet<>();
    if (!by.equals("delivery")) {
      question.invoicedOn().map(day -> edition(day, on)).ifPresent(editions::add);
    }
    if (!by.equals("invoice")) {
      question.deliveredOn().map(day -> edition(day, on)).ifPresent(editions::add);
    }
    return List.copyOf(editions);
  }

  private WarrantyEdition edition(LocalDate soldOn, LocalDate on) {
    if (!soldOn.isBefore(begin(WarrantyEdition.EDITION_2022, on))) {
      return WarrantyEdition.EDITION_2022;
    }
    return soldOn.isBefore(begin(WarrantyEdition.EDITION_2013, on))
        ? WarrantyEdition.NONE
        : WarrantyEdition.EDITION_2013;
  }

  private LocalDate begin(WarrantyEdition edition, LocalDate on) {
    String name =
        edition == WarrantyEdition.EDITION_2022 ? "edition.2022.from" : "edition.2013.from";
    return pack.parameter(name, on).date();
  }

  /** The parameters of an edition are those in force when it began. */
  private Parameter parameter(String name, WarrantyEdition edition, LocalDate on) {
    return pack.parameter(name, begin(edition, on));
  }

  private Optional<LocalDate> start(
      WarrantyQuestion question, WarrantyEdition edition, LocalDate on) {
    if (edition == WarrantyEdition.NONE) {
      return question.invoicedOn().or(question::deliveredOn);
    }
    return parameter("period.start", edition, on).text().equals("delivery")
        ? question.deliveredOn().or(question::invoicedOn)
        : question.invoicedOn();
  }

  private WarrantyTerm term(String prefix, WarrantyEdition edition, LocalDate on) {
    return WarrantyTerm.of(
        parameter(prefix + ".term", edition, on).period(),
        parameter(prefix + ".km", edition, on).integer());
  }

  private WarrantyClock clock(LocalDate start, WarrantyTerm term, LocalDate on) {
    CountingRules counting =
        new CountingRules(
            pack.parameter("count.startDay", on).flag(),
            pack.parameter("count.rollOver", on).flag());
    return WarrantyClock.of(start, Odometer.ZERO, term, counting, workingDays);
  }

  private Decision<Coverage> decide(
      WarrantyQuestion question, Optional<WarrantyEdition> edition, LocalDate on) {
    LocalDate requestedOn = question.requestedOn().orElse(on);
    Optional<LocalDate> start = edition.flatMap(known -> start(question, known, on));
    Optional<Promise> promise = promise(question, start);
    Optional<Boolean> wearPart = question.component().map(component -> isWearPart(component, on));
    Optional<WarrantyClock> statutory =
        edition
            .filter(known -> known != WarrantyEdition.NONE)
            .flatMap(known -> statutoryTerm(question, known, promise, on))
            .flatMap(term -> start.map(day -> clock(day, term, on)));
    Optional<WarrantyClock> promiseClock =
        promise.flatMap(Promise::term).flatMap(term -> start.map(day -> clock(day, term, on)));
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
                    : Optional.of(term("rp", edition, on)));
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

  // ---- two editions ----

  /**
   * The answer where invoice and delivery fall under two editions: what both of them say, else
   * nothing.
   */
  private Decision<Coverage> agreed(Decision<Coverage> first, Decision<Coverage> second) {
    Optional<Coverage> outcome =
        first.outcome().equals(second.outcome()) ? first.outcome() : Optional.empty();
    boolean agree = outcome.isPresent();
    List<Finding> findings = new ArrayList<>();
    findings.add(
        Finding.builder()
            .rule(new RuleId(TABLE, "edition"))
            .reason(new Reason(PACK, agree ? "both-editions-agree" : "editions-disagree"))
            .supports(outcome.map(Enum::name))
            .addAllCitations(pack.citations("R-116"))
            .text(text("reason." + (agree ? "both-editions-agree" : "editions-disagree")))
            .build());
    Set<Finding> both = new LinkedHashSet<>(first.findings());
    both.addAll(second.findings());
    findings.addAll(both);
    Set<Coverage> possible = new LinkedHashSet<>(first.possible());
    possible.addAll(second.possible());
    Set<MissingFact> missing = new LinkedHashSet<>();
    if (!agree) {
      missing.add(new MissingFact("edition", label("edition"), Optional.empty()));
    }
    missing.addAll(first.missing());
    missing.addAll(second.missing());
    List<Alternative> alternatives = new ArrayList<>(first.alternatives());
    alternatives.retainAll(second.alternatives());
    return Decision.of(
        TABLE,
        first.on(),
        first.pack(),
        outcome,
        first.outcomeIfEnforced().equals(second.outcomeIfEnforced())
            ? first.outcomeIfEnforced()
            : Optional.empty(),
        agree ? first.possible() : List.copyOf(possible),
        agree
            ? new LocalText(first.headline(Locale.CHINESE), first.headline(Locale.ENGLISH))
            : text("outcome." + TABLE + ".undetermined"),
        findings,
        List.copyOf(missing),
        alternatives);
  }

  private LocalText text(String key) {
    return pack.texts().find(key).orElse(LocalText.same(key));
  }

  private LocalText label(String fact) {
    return pack.texts().find("fact." + fact).orElse(LocalText.same(fact));
  }
}
