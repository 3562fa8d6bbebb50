package io.dealership.rules.warranty;

import io.dealership.core.text.LocalText;
import io.dealership.core.time.CountingRules;
import io.dealership.core.time.LegalPeriod;
import io.dealership.core.time.WorkingDays;
import io.dealership.core.vehicle.Component;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.warranty.ExtendedContract;
import io.dealership.core.warranty.Goodwill;
import io.dealership.core.warranty.InstalledPart;
import io.dealership.core.warranty.MakerDecision;
import io.dealership.core.warranty.PartWarrantor;
import io.dealership.core.warranty.WarrantyClock;
import io.dealership.core.warranty.WarrantyLayer;
import io.dealership.core.warranty.WarrantyTerm;
import io.dealership.rules.decision.Alternative;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.DecisionRule;
import io.dealership.rules.decision.Finding;
import io.dealership.rules.decision.MissingFact;
import io.dealership.rules.decision.Question;
import io.dealership.rules.decision.Reason;
import io.dealership.rules.decision.RuleId;
import io.dealership.rules.pack.Dated;
import io.dealership.rules.pack.KnowledgePack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/** Which layer of warranty pays for a job line, how the others stand, and how the amount splits. */
final class PaymentRules {

  private static final String TABLE = "line-payment";
  private static final String PRESUMED_ABSENT = "layers.presumedAbsent";

  /** The output of the table that names the layer of a rule. */
  private static final int LAYER_OUTPUT = 2;

  private final KnowledgePack pack;
  private final CoverageRules warranty;
  private final RepairGuaranteeRules guarantees;
  private final UsedCarRules usedCars;
  private final Dated<Question<LayerFacts.OfPayment, PaymentOutcome>> payments;

  PaymentRules(
      KnowledgePack pack,
      CoverageRules warranty,
      RepairGuaranteeRules guarantees,
      UsedCarRules usedCars) {
    this(
        pack,
        warranty,
        guarantees,
        usedCars,
        pack.questions(TABLE, LayerFacts.OfPayment::type, PaymentOutcome.class));
  }

  private PaymentRules(
      KnowledgePack pack,
      CoverageRules warranty,
      RepairGuaranteeRules guarantees,
      UsedCarRules usedCars,
      Dated<Question<LayerFacts.OfPayment, PaymentOutcome>> payments) {
    this.pack = pack;
    this.warranty = warranty;
    this.guarantees = guarantees;
    this.usedCars = usedCars;
    this.payments = payments;
  }

  private PaymentRules(PaymentRules other, CoverageRules warranty) {
    this(other.pack, warranty, other.guarantees, other.usedCars, other.payments);
  }

  /** The same over other rules of the warranty by law. */
  PaymentRules over(CoverageRules other) {
    return new PaymentRules(this, other);
  }

  /** What the questions below answered, and the clocks of all layers. */
  private record Below(
      CoverageRules.Covered coverage,
      List<Decision<RepairGuarantee>> repairs,
      Optional<Decision<UsedCarGuarantee>> usedCar,
      Map<WarrantyLayer, WarrantyClock> clocks) {}

  LinePayment decide(LinePaymentQuestion question, LocalDate on) {
    LocalDate requestedOn = question.line().requestedOn().orElse(on);
    CoverageRules.Covered covered = warranty.covered(question.line(), on);
    List<Decision<RepairGuarantee>> repairs = new ArrayList<>();
    for (RepairGuaranteeQuestion asked : repairs(question, requestedOn)) {
      repairs.add(guarantees.decide(asked, on));
    }
    Optional<Decision<UsedCarGuarantee>> usedCar =
        question.usedCarSale().map(sale -> usedCars.decide(usedCar(question, requestedOn), on));
    Map<WarrantyLayer, WarrantyClock> clocks = clocks(question, covered, on);
    Below below = new Below(covered, repairs, usedCar, clocks);
    LayerFacts.OfPayment facts = facts(question, below, requestedOn, on);
    Question<LayerFacts.OfPayment, PaymentOutcome> asked = payments.on(on).orElseThrow();
    Decision<PaymentOutcome> decision = asked.decide(facts, on);
    List<LayerStanding> layers = standings(question, asked, facts, below, requestedOn);
    return new LinePayment(
        Decision.composed(
            TABLE,
            on,
            decision.pack(),
            decision.outcome(),
            () -> composed(question, decision, below, facts)),
        layers,
        shares(question, decision.outcome(), layers));
  }

  // ---- facts ----

  private static List<RepairGuaranteeQuestion> repairs(
      LinePaymentQuestion question, LocalDate requestedOn) {
    return question.earlierRepairs().stream()
        .map(
            repair ->
                RepairGuaranteeQuestion.builder()
                    .vehicleClass(question.line().vehicleClass())
                    .repair(repair)
                    .complainedOn(question.complainedOn().orElse(requestedOn))
                    .odometer(question.line().odometer())
                    .build())
        .toList();
  }

  private static UsedCarQuestion usedCar(LinePaymentQuestion question, LocalDate requestedOn) {
    return UsedCarQuestion.builder()
        .sale(question.usedCarSale().orElseThrow())
        .requestedOn(requestedOn)
        .odometer(question.line().odometer())
        .component(question.line().component())
        .diagnosis(question.line().diagnosis())
        .build();
  }

  private Map<WarrantyLayer, WarrantyClock> clocks(
      LinePaymentQuestion question, CoverageRules.Covered covered, LocalDate on) {
    Map<WarrantyLayer, WarrantyClock> clocks = new EnumMap<>(WarrantyLayer.class);
    covered
        .facts()
        .ifPresent(
            facts -> {
              facts
                  .statutory()
                  .ifPresent(clock -> clocks.put(WarrantyLayer.STATUTORY_WARRANTY, clock));
              facts.promise().ifPresent(clock -> clocks.put(WarrantyLayer.MAKER_PROMISE, clock));
            });
    // of several earlier repairs the one that lasts longest
    for (var repair : question.earlierRepairs()) {
      guarantees
          .clock(repair, question.line().vehicleClass(), on)
          .flatMap(clock -> known(clock, repair.leftShopAt()))
          .ifPresent(
              clock -> clocks.merge(WarrantyLayer.REPAIR_GUARANTEE, clock, PaymentRules::lasting));
    }
    question
        .installedPart()
        .flatMap(part -> partClock(question, part, on))
        .ifPresent(clock -> clocks.put(WarrantyLayer.PART_WARRANTY, clock));
    question
        .usedCarSale()
        .flatMap(sale -> usedCars.clock(sale, on).flatMap(clock -> known(clock, sale.odometer())))
        .ifPresent(clock -> clocks.put(WarrantyLayer.USED_CAR_GUARANTEE, clock));
    question
        .contract()
        .ifPresent(
            contract ->
                clocks.put(WarrantyLayer.EXTENDED_CONTRACT, contractClock(question, contract)));
    return clocks;
  }

  /** What is known of a clock whose odometer at the start may not be: its time alone. */
  private static Optional<WarrantyClock> known(WarrantyClock clock, Optional<Odometer> startAt) {
    if (startAt.isPresent() || clock.lastOdometer().isEmpty()) {
      return Optional.of(clock);
    }
    return clock
        .lastDay()
        .map(day -> new WarrantyClock(clock.start(), Optional.of(day), Optional.empty()));
  }

  private static WarrantyClock lasting(WarrantyClock one, WarrantyClock other) {
    LocalDate first = one.lastDay().orElse(LocalDate.MAX);
    return first.isBefore(other.lastDay().orElse(LocalDate.MAX)) ? other : one;
  }

  private Optional<WarrantyClock> partClock(
      LinePaymentQuestion question, InstalledPart part, LocalDate on) {
    Optional<WarrantyTerm> term =
        part.term().or(() -> warranty.termOfParts(question.line(), part, on));
    return term.map(
        lasts ->
            clock(part.installedOn(), part.installedAt(), lasts)
                .extendedBy(
                    warranty.partsPauseInShop(question.line(), on)
                        ? question.line().shopStays()
                        : List.of()));
  }

  private static WarrantyClock contractClock(
      LinePaymentQuestion question, ExtendedContract contract) {
    WarrantyClock clock = clock(contract.startsOn(), contract.startsAt(), contract.term());
    return contract.pausesInShop() ? clock.extendedBy(question.line().shopStays()) : clock;
  }

  private static WarrantyClock clock(
      LocalDate start, Optional<Odometer> startAt, WarrantyTerm term) {
    return WarrantyClock.of(
        start,
        startAt.orElse(Odometer.ZERO),
        term,
        CountingRules.forCoverage(),
        WorkingDays.plainWeek());
  }

  private LayerFacts.OfPayment facts(
      LinePaymentQuestion question, Below below, LocalDate requestedOn, LocalDate on) {
    Optional<WarrantyClock> part =
        Optional.ofNullable(below.clocks().get(WarrantyLayer.PART_WARRANTY));
    Optional<WarrantyClock> contract =
        Optional.ofNullable(below.clocks().get(WarrantyLayer.EXTENDED_CONTRACT));
    return new LayerFacts.OfPayment(
        question,
        question.recalls().isEmpty()
            ? absent(question, WarrantyLayer.RECALL, LayerFacts.RecallState.NONE, on)
            : recall(question),
        question.earlierRepairs().isEmpty()
            ? absent(question, WarrantyLayer.REPAIR_GUARANTEE, LayerFacts.GuaranteeState.NONE, on)
            : repairGuarantee(below.repairs()),
        below.coverage().decision().outcome(),
        question.installedPart().isEmpty()
            ? absent(question, WarrantyLayer.PART_WARRANTY, LayerFacts.TermState.NONE, on)
            : partWarranty(question, part, requestedOn),
        below.usedCar().isEmpty()
            ? absent(question, WarrantyLayer.USED_CAR_GUARANTEE, LayerFacts.UsedCarState.NONE, on)
            : below
                .usedCar()
                .flatMap(Decision::outcome)
                .map(outcome -> LayerFacts.UsedCarState.valueOf(outcome.name())),
        question.contract().isEmpty()
            ? absent(question, WarrantyLayer.EXTENDED_CONTRACT, LayerFacts.ContractState.NONE, on)
            : contract(question, contract, requestedOn, on),
        question.goodwill().isEmpty()
            ? absent(question, WarrantyLayer.GOODWILL, LayerFacts.GoodwillState.NONE, on)
            : question.goodwill().map(goodwill -> goodwill(goodwill, on)),
        part,
        contract);
  }

  /** The state of a layer that nobody named: absent where that is known or presumed. */
  private <E> Optional<E> absent(
      LinePaymentQuestion question, WarrantyLayer layer, E none, LocalDate on) {
    return question.knownAbsent().contains(layer) || presumesAbsent(on)
        ? Optional.of(none)
        : Optional.empty();
  }

  private boolean presumesAbsent(LocalDate on) {
    return pack.parameter(PRESUMED_ABSENT, on).flag();
  }

  private static Optional<LayerFacts.RecallState> recall(LinePaymentQuestion question) {
    boolean itself = question.recalls().stream().anyMatch(recall -> recall.components().isEmpty());
    if (itself) {
      return Optional.of(LayerFacts.RecallState.OPEN);
    }
    return question
        .line()
        .component()
        .map(
            component ->
                question.recalls().stream()
                        .anyMatch(recall -> recall.components().contains(component))
                    ? LayerFacts.RecallState.OPEN
                    : LayerFacts.RecallState.NONE);
  }

  /** Of several earlier repairs the weightiest outcome; open where one is open that could be it. */
  private static Optional<LayerFacts.GuaranteeState> repairGuarantee(
      List<Decision<RepairGuarantee>> repairs) {
    Set<RepairGuarantee> decided = EnumSet.noneOf(RepairGuarantee.class);
    Set<RepairGuarantee> possible = EnumSet.noneOf(RepairGuarantee.class);
    for (Decision<RepairGuarantee> repair : repairs) {
      repair.outcome().ifPresentOrElse(decided::add, () -> possible.addAll(repair.possible()));
    }
    Optional<RepairGuarantee> best = decided.stream().findFirst();
    boolean open =
        !possible.isEmpty()
            && (best.isEmpty() || possible.iterator().next().compareTo(best.get()) < 0);
    return open
        ? Optional.empty()
        : best.map(outcome -> LayerFacts.GuaranteeState.valueOf(outcome.name()));
  }

  private static Optional<LayerFacts.TermState> partWarranty(
      LinePaymentQuestion question, Optional<WarrantyClock> clock, LocalDate requestedOn) {
    return clock.flatMap(
        running ->
            term(
                running,
                question.installedPart().flatMap(InstalledPart::installedAt).isPresent(),
                question.line().odometer(),
                requestedOn));
  }

  /** How a term stands; empty where the kilometers decide and are not known. */
  private static Optional<LayerFacts.TermState> term(
      WarrantyClock clock, boolean startKnown, Optional<Odometer> odometer, LocalDate requestedOn) {
    if (clock.lastDay().isPresent() && requestedOn.isAfter(clock.lastDay().get())) {
      return Optional.of(LayerFacts.TermState.ENDED_BY_TIME);
    }
    if (clock.lastOdometer().isEmpty()) {
      return Optional.of(LayerFacts.TermState.RUNS);
    }
    if (!startKnown || odometer.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        odometer.get().isWithin(clock.lastOdometer().get())
            ? LayerFacts.TermState.RUNS
            : LayerFacts.TermState.ENDED_BY_DISTANCE);
  }

  private Optional<LayerFacts.ContractState> contract(
      LinePaymentQuestion question,
      Optional<WarrantyClock> clock,
      LocalDate requestedOn,
      LocalDate on) {
    ExtendedContract contract = question.contract().orElseThrow();
    Optional<Component> component = question.line().component();
    if (component.isEmpty() || clock.isEmpty()) {
      return Optional.empty();
    }
    boolean listed =
        contract.components().isEmpty()
            ? !warranty.isWearPart(component.get(), on)
            : contract.components().contains(component.get());
    if (!listed) {
      return Optional.of(LayerFacts.ContractState.NOT_LISTED);
    }
    if (contract.available().filter(Money::isZero).isPresent()) {
      return Optional.of(LayerFacts.ContractState.USED_UP);
    }
    boolean waits =
        requestedOn.isBefore(contract.startsOn())
            || contract
                .waitingPeriod()
                .filter(waiting -> !waiting.isZero())
                .filter(
                    waiting ->
                        !requestedOn.isAfter(
                            LegalPeriod.of(contract.startsOn(), waiting).lastDay()))
                .isPresent();
    if (waits) {
      return Optional.of(LayerFacts.ContractState.WAITING);
    }
    return term(clock.get(), true, question.line().odometer(), requestedOn)
        .map(state -> LayerFacts.ContractState.valueOf(state.name()));
  }

  private static LayerFacts.GoodwillState goodwill(Goodwill goodwill, LocalDate on) {
    boolean over =
        goodwill.decision() == MakerDecision.APPROVED
            && goodwill.validUntil().filter(on::isAfter).isPresent();
    return over
        ? LayerFacts.GoodwillState.EXPIRED
        : LayerFacts.GoodwillState.valueOf(goodwill.decision().name());
  }

  // ---- the answer ----

  /** The decision with the reasons of the questions below, and with the facts that those miss. */
  private Decision<PaymentOutcome> composed(
      LinePaymentQuestion question,
      Decision<PaymentOutcome> decision,
      Below below,
      LayerFacts.OfPayment facts) {
    List<Decision<?>> parts = new ArrayList<>();
    parts.add(below.coverage().decision());
    parts.addAll(below.repairs());
    below.usedCar().ifPresent(parts::add);
    Set<Finding> findings = new LinkedHashSet<>();
    Set<Finding> presumptions = new LinkedHashSet<>();
    boolean isPaid = decision.outcome().flatMap(PaymentOutcome::layer).isPresent();
    sort(decision, isPaid, findings, presumptions);
    parts.forEach(part -> sort(part, isPaid, findings, presumptions));

    Set<MissingFact> missing = new LinkedHashSet<>();
    for (MissingFact fact : decision.missing()) {
      switch (fact.name()) {
        case "coverage" -> missing.addAll(below.coverage().decision().missing());
        case "repairGuarantee" ->
            below.repairs().forEach(repair -> missing.addAll(repair.missing()));
        case "usedCar" -> below.usedCar().ifPresent(used -> missing.addAll(used.missing()));
        default -> missing.add(fact);
      }
    }
    parts.stream()
        .flatMap(part -> part.missing().stream())
        .filter(fact -> fact.presumed().isPresent())
        .forEach(missing::add);
    List<WarrantyLayer> unnamed = unnamed(question, decision.outcome());
    if (!unnamed.isEmpty() && presumesAbsent(decision.on())) {
      presumptions.add(presumedAbsent(decision, unnamed));
      unnamed.forEach(layer -> missing.add(presumedAbsent(layer)));
    }
    findings.addAll(presumptions);
    return Decision.of(
        TABLE,
        decision.on(),
        decision.pack(),
        decision.outcome(),
        decision.outcomeIfEnforced(),
        decision.possible(),
        new LocalText(decision.headline(Locale.CHINESE), decision.headline(Locale.ENGLISH)),
        List.copyOf(findings),
        List.copyOf(missing),
        alternatives(decision, facts));
  }

  /**
   * Where somebody pays, nothing follows from the reasons of those who do not: they would send the
   * customer to pay himself.
   */
  private static void sort(
      Decision<?> decision, boolean isPaid, Set<Finding> findings, Set<Finding> presumptions) {
    Optional<String> outcome = decision.outcome().map(Object::toString);
    for (Finding finding : decision.findings()) {
      if (finding.isPresumption()) {
        presumptions.add(finding);
      } else {
        boolean follows = !isPaid || finding.supports().equals(outcome) && !isRefusal(decision);
        findings.add(follows ? finding : finding.withNextStep(Optional.empty()));
      }
    }
  }

  /** Whether a question below answered that its layer does not pay. */
  private static boolean isRefusal(Decision<?> decision) {
    Object outcome = decision.outcome().map(Object.class::cast).orElse(PaymentOutcome.HELD);
    return outcome == Coverage.NOT_COVERED
        || outcome == Coverage.EXCLUDED
        || outcome == RepairGuarantee.ENDED
        || outcome == RepairGuarantee.NOT_THE_REPAIR
        || outcome == UsedCarGuarantee.NOT_GUARANTEED;
  }

  /** What one can change oneself; the states of layers are changed by their own facts. */
  private static List<Alternative> alternatives(
      Decision<PaymentOutcome> decision, LayerFacts.OfPayment facts) {
    Set<String> own = new LinkedHashSet<>(List.of("diagnosis"));
    facts.question().contract().ifPresent(contract -> own.add("contractApproval"));
    facts.question().goodwill().ifPresent(goodwill -> own.add("goodwill"));
    return decision.alternatives().stream()
        .filter(alternative -> own.containsAll(alternative.facts().keySet()))
        .toList();
  }

  /** The layers that nobody named and that could pay before, or instead of, what was decided. */
  private static List<WarrantyLayer> unnamed(
      LinePaymentQuestion question, Optional<PaymentOutcome> outcome) {
    List<WarrantyLayer> unnamed = new ArrayList<>();
    for (PaymentOutcome other : PaymentOutcome.values()) {
      boolean weightier = outcome.isEmpty() || other.compareTo(outcome.get()) < 0;
      other.layer().filter(layer -> weightier && !isNamed(question, layer)).ifPresent(unnamed::add);
    }
    return unnamed;
  }

  private static boolean isNamed(LinePaymentQuestion question, WarrantyLayer layer) {
    if (question.knownAbsent().contains(layer)) {
      return true;
    }
    return switch (layer) {
      case RECALL -> !question.recalls().isEmpty();
      case REPAIR_GUARANTEE -> !question.earlierRepairs().isEmpty();
      case STATUTORY_WARRANTY, MAKER_PROMISE -> true;
      case PART_WARRANTY -> question.installedPart().isPresent();
      case USED_CAR_GUARANTEE -> question.usedCarSale().isPresent();
      case EXTENDED_CONTRACT -> question.contract().isPresent();
      case GOODWILL -> question.goodwill().isPresent();
    };
  }

  private Finding presumedAbsent(Decision<PaymentOutcome> decision, List<WarrantyLayer> layers) {
    LocalText template = text("reason.layers-presumed-absent");
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (WarrantyLayer layer : layers) {
      zh.add(text("value.layers." + layer).zh());
      en.add(text("value.layers." + layer).en());
    }
    return Finding.builder()
        .rule(new RuleId(TABLE, "layers"))
        .reason(new Reason(decision.pack().id(), "layers-presumed-absent"))
        .isPresumption(true)
        .addAllCitations(pack.parameter(PRESUMED_ABSENT, decision.on()).citations())
        .putValues("layers", String.join(", ", layers.stream().map(Enum::name).toList()))
        .text(
            new LocalText(
                template.zh().replace("{layers}", String.join("、", zh)),
                template.en().replace("{layers}", String.join(", ", en))))
        .build();
  }

  private MissingFact presumedAbsent(WarrantyLayer layer) {
    return new MissingFact(fact(layer), text("value.layers." + layer), Optional.of("\"NONE\""));
  }

  /** The fact of the table that stands for a layer. */
  private static String fact(WarrantyLayer layer) {
    return switch (layer) {
      case RECALL -> "recall";
      case REPAIR_GUARANTEE -> "repairGuarantee";
      case STATUTORY_WARRANTY, MAKER_PROMISE -> "coverage";
      case PART_WARRANTY -> "partWarranty";
      case USED_CAR_GUARANTEE -> "usedCar";
      case EXTENDED_CONTRACT -> "contract";
      case GOODWILL -> "goodwill";
    };
  }

  private LocalText text(String key) {
    return pack.texts().find(key).orElse(LocalText.same(key));
  }

  // ---- how each layer stands ----

  private static List<LayerStanding> standings(
      LinePaymentQuestion question,
      Question<LayerFacts.OfPayment, PaymentOutcome> asked,
      LayerFacts.OfPayment facts,
      Below below,
      LocalDate requestedOn) {
    Map<WarrantyLayer, LayerState> states = states(asked, facts);
    List<LayerStanding> standings = new ArrayList<>();
    for (Object outcome : asked.table().table().outputs().get(0).values()) {
      PaymentOutcome.valueOf((String) outcome)
          .layer()
          .ifPresent(
              layer ->
                  standings.add(
                      LayerStanding.of(
                          layer,
                          state(question, layer, states, facts),
                          Optional.ofNullable(below.clocks().get(layer)),
                          requestedOn,
                          question.line().odometer())));
    }
    return standings;
  }

  /** What the matched rules of the table say of their layers, the weightiest of each. */
  private static Map<WarrantyLayer, LayerState> states(
      Question<LayerFacts.OfPayment, PaymentOutcome> asked, LayerFacts.OfPayment facts) {
    Map<WarrantyLayer, LayerState> states = new EnumMap<>(WarrantyLayer.class);
    for (DecisionRule rule : asked.table().match(facts).rules()) {
      WarrantyLayer layer =
          WarrantyLayer.valueOf((String) rule.outputs().get(LAYER_OUTPUT).orElseThrow());
      PaymentOutcome outcome = PaymentOutcome.valueOf((String) rule.outputs().get(0).orElseThrow());
      LayerState state =
          switch (outcome) {
            case HELD, BORDERLINE -> LayerState.HELD;
            case CUSTOMER_PAYS -> LayerState.DOES_NOT_COVER;
            default -> LayerState.COVERS;
          };
      states.merge(layer, state, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }
    return states;
  }

  private static LayerState state(
      LinePaymentQuestion question,
      WarrantyLayer layer,
      Map<WarrantyLayer, LayerState> states,
      LayerFacts.OfPayment facts) {
    LayerState said = states.get(layer);
    if (said != null) {
      return said;
    }
    if (layer == WarrantyLayer.STATUTORY_WARRANTY || layer == WarrantyLayer.MAKER_PROMISE) {
      return facts.coverage().isEmpty() ? LayerState.UNDETERMINED : LayerState.DOES_NOT_COVER;
    }
    if (question.knownAbsent().contains(layer)) {
      return LayerState.DOES_NOT_COVER;
    }
    return isNamed(question, layer) ? unsaid(layer, facts) : LayerState.NOT_NAMED;
  }

  /** A layer that is there and of which no rule says anything: it waits, or cannot be told yet. */
  private static LayerState unsaid(WarrantyLayer layer, LayerFacts.OfPayment facts) {
    boolean known =
        switch (layer) {
          case RECALL -> facts.recall().isPresent();
          case REPAIR_GUARANTEE -> facts.repairGuarantee().isPresent();
          case PART_WARRANTY -> facts.partWarranty().isPresent() && isDiagnosed(facts);
          case USED_CAR_GUARANTEE -> facts.usedCar().isPresent() && facts.coverage().isPresent();
          case EXTENDED_CONTRACT ->
              facts.contract().isPresent() && facts.coverage().isPresent() && isDiagnosed(facts);
          case GOODWILL -> facts.coverage().isPresent();
          case STATUTORY_WARRANTY, MAKER_PROMISE -> true;
        };
    return known ? LayerState.DOES_NOT_COVER : LayerState.UNDETERMINED;
  }

  private static boolean isDiagnosed(LayerFacts.OfPayment facts) {
    return facts.question().line().diagnosis().isPresent();
  }

  // ---- money ----

  private static List<PaymentShare> shares(
      LinePaymentQuestion question, Optional<PaymentOutcome> outcome, List<LayerStanding> layers) {
    if (question.labor().isEmpty() || question.material().isEmpty()) {
      return List.of();
    }
    Money labor = question.labor().get();
    Money material = question.material().get();
    boolean open =
        outcome.isEmpty()
            || outcome.get() == PaymentOutcome.HELD
            || outcome.get() == PaymentOutcome.BORDERLINE;
    if (open) {
      return List.of(new PaymentShare(Payer.OPEN, Optional.empty(), labor, material));
    }
    PaymentSplit split = new PaymentSplit(labor, material);
    for (LayerStanding standing : layers) {
      if (standing.state() == LayerState.COVERS) {
        pay(question, standing.layer(), split);
      }
    }
    return split.withRestTo(Payer.CUSTOMER);
  }

  private static void pay(LinePaymentQuestion question, WarrantyLayer layer, PaymentSplit split) {
    switch (layer) {
      case RECALL, STATUTORY_WARRANTY, MAKER_PROMISE -> split.all(Payer.MAKER, layer);
      case REPAIR_GUARANTEE -> split.all(Payer.STORE, layer);
      case USED_CAR_GUARANTEE -> split.all(Payer.SELLER, layer);
      case PART_WARRANTY ->
          split.all(payer(question.installedPart().orElseThrow().warrantor()), layer);
      case EXTENDED_CONTRACT -> split.contract(question.contract().orElseThrow());
      case GOODWILL -> split.goodwill(question.goodwill().orElseThrow());
    }
  }

  private static Payer payer(PartWarrantor warrantor) {
    return switch (warrantor) {
      case MAKER -> Payer.MAKER;
      case SUPPLIER -> Payer.PART_SUPPLIER;
      case STORE -> Payer.STORE;
    };
  }
}
