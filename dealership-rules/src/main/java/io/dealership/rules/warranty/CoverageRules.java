package io.dealership.rules.warranty;

import io.dealership.core.time.LegalPeriod;
import io.dealership.core.time.WorkingDays;
import io.dealership.core.vehicle.Component;
import io.dealership.core.warranty.InstalledPart;
import io.dealership.core.warranty.PartWarrantor;
import io.dealership.core.warranty.WarrantyClock;
import io.dealership.core.warranty.WarrantyTerm;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Question;
import io.dealership.rules.pack.Dated;
import io.dealership.rules.pack.KnowledgePack;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Whether a job line is under the warranty by law or under a promise of its maker; {@link
 * WarrantyRules} is the front door.
 */
final class CoverageRules {

  /** Days left of the time in which the operator bears the proof, where no law says so yet. */
  private static final long NO_SHIFT_OF_PROOF = -1;

  private final KnowledgePack pack;
  private final Dated<Question<CoverageFacts, Coverage>> questions;
  private final List<Promise> promises;
  private final WorkingDays workingDays;
  private final Editions editions;

  CoverageRules(
      KnowledgePack pack,
      Dated<Question<CoverageFacts, Coverage>> questions,
      List<Promise> promises,
      WorkingDays workingDays) {
    this.pack = pack;
    this.questions = questions;
    this.promises = List.copyOf(promises);
    this.workingDays = workingDays;
    this.editions = new Editions(pack, workingDays);
  }

  CoverageRules withWorkingDays(WorkingDays calendar) {
    return new CoverageRules(pack, questions, promises, calendar);
  }

  Editions editions() {
    return editions;
  }

  /**
   * A decision about the coverage of a line, and what it rests on.
   *
   * @param decision the decision
   * @param facts the facts; empty where invoice and delivery fall under two editions
   */
  record Covered(Decision<Coverage> decision, Optional<CoverageFacts> facts) {}

  Covered covered(WarrantyQuestion question, LocalDate on) {
    List<WarrantyEdition> sold = editions.of(question, on);
    if (sold.size() <= 1) {
      CoverageFacts facts = facts(question, sold.stream().findFirst(), on);
      return new Covered(decide(facts, on), Optional.of(facts));
    }
    return new Covered(
        editions.agreed(
            WarrantyRules.TABLE,
            decide(facts(question, Optional.of(sold.get(0)), on), on),
            decide(facts(question, Optional.of(sold.get(1)), on), on)),
        Optional.empty());
  }

  private Decision<Coverage> decide(CoverageFacts facts, LocalDate on) {
    return questions.on(on).orElseThrow().decide(facts, on);
  }

  private CoverageFacts facts(
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
            .flatMap(made -> made.termOf(question.component()))
            .flatMap(
                term ->
                    start.map(
                        day ->
                            promise.get().pausesInShop()
                                ? editions.clock(day, term, on).extendedBy(question.shopStays())
                                : editions.clock(day, term, on)));
    OptionalInt capacityLimit = capacityLimit(question, promise, start, requestedOn, on);
    Optional<LocalDate> received = question.deliveredOn().or(question::invoicedOn);
    Optional<LocalDate> proofLastDay =
        received.flatMap(
            day ->
                pack.findParameter("proof.term", requestedOn)
                    .map(term -> LegalPeriod.of(day, term.period()).lastDay()));
    return new CoverageFacts(
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
        proofLastDay,
        capacityBelowLimit(question, promise, start, capacityLimit),
        capacityLimit);
  }

  /**
   * The greatest capacity in percent that is printed for a term which runs; empty when none is, or
   * the component is no power battery, or nobody knows.
   */
  private OptionalInt capacityLimit(
      WarrantyQuestion question,
      Optional<Promise> promise,
      Optional<LocalDate> start,
      LocalDate requestedOn,
      LocalDate on) {
    OptionalInt limit = OptionalInt.empty();
    if (promise.isEmpty() || start.isEmpty() || question.odometer().isEmpty()) {
      return limit;
    }
    for (Promise.Capacity capacity : promise.get().batteryCapacity()) {
      if (editions
              .clock(start.get(), capacity.term(), on)
              .isRunning(requestedOn, question.odometer().get())
          && capacity.minimumPercent() > limit.orElse(0)) {
        limit = OptionalInt.of(capacity.minimumPercent());
      }
    }
    return limit;
  }

  /**
   * Whether the power battery holds less than is printed for a term that runs; empty when what it
   * depends on is not known.
   */
  private Optional<Boolean> capacityBelowLimit(
      WarrantyQuestion question,
      Optional<Promise> promise,
      Optional<LocalDate> start,
      OptionalInt limit) {
    boolean noLimit =
        promises.stream().allMatch(each -> each.batteryCapacity().isEmpty())
            || question.component().filter(part -> !isPowerBattery(part)).isPresent()
            || (question.brand().isPresent() && start.isPresent() && promise.isEmpty())
            || promise.filter(made -> made.batteryCapacity().isEmpty()).isPresent();
    if (noLimit) {
      return Optional.of(false);
    }
    if (question.component().isEmpty() || promise.isEmpty() || question.odometer().isEmpty()) {
      return Optional.empty();
    }
    Optional<Boolean> holds = promise.get().holdsFor(question.vehicleUse());
    if (limit.isEmpty() || holds.equals(Optional.of(false))) {
      return Optional.of(false);
    }
    return holds.flatMap(
        yes ->
            question
                .batteryCapacityPercent()
                .map(percent -> percent.compareTo(BigDecimal.valueOf(limit.getAsInt())) < 0));
  }

  private static boolean isPowerBattery(Component component) {
    return component.equals(Component.POWER_BATTERY);
  }

  /** The warranty that the maker of the vehicle promises for his replacement parts. */
  Optional<WarrantyTerm> termOfParts(WarrantyQuestion question, InstalledPart part, LocalDate on) {
    return part.warrantor() == PartWarrantor.MAKER
        ? promise(question, soldOn(question, on)).flatMap(Promise::parts)
        : Optional.empty();
  }

  /** Whether the warranty of a replacement part does not run while the vehicle is in the shop. */
  boolean partsPauseInShop(WarrantyQuestion question, LocalDate on) {
    return promise(question, soldOn(question, on)).filter(Promise::pausesInShop).isPresent();
  }

  private Optional<LocalDate> soldOn(WarrantyQuestion question, LocalDate on) {
    List<WarrantyEdition> sold = editions.of(question, on);
    return sold.size() == 1
        ? editions.start(question, sold.get(0), on)
        : question.deliveredOn().or(question::invoicedOn);
  }

  boolean isWearPart(Component component, LocalDate on) {
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
    if (promises.stream().noneMatch(Promise::hasTerms)
        || wearPart.orElse(false)
        || (question.brand().isPresent() && soldOn.isPresent() && promise.isEmpty())) {
      return Optional.of(false);
    }
    if (promise.isEmpty() || wearPart.isEmpty()) {
      return Optional.empty();
    }
    return question.component().flatMap(promise.get()::termOf).isEmpty()
        ? Optional.of(false)
        : promise.get().holdsFor(question.vehicleUse());
  }
}
