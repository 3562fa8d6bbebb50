package io.dealership.rules.service;

import io.dealership.core.identity.RepairOrderNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.service.AddedItem;
import io.dealership.core.service.ConsentAnswer;
import io.dealership.core.service.ConsentedItem;
import io.dealership.core.service.PayerApproval;
import io.dealership.core.service.PersonName;
import io.dealership.core.service.WorkConsent;
import io.dealership.core.service.WorkFinder;
import io.dealership.core.service.WorkItemNumber;
import io.dealership.core.service.WorkPayer;
import io.dealership.core.text.LocalText;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.JointDecision;
import io.dealership.rules.decision.Permit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One order that is decided: matches what was said with the items, adds up, and looks at the clock.
 * What follows from that the tables say.
 */
final class WorkCase {

  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private final AdditionalWorkQuestion question;
  private final WorkTables tables;
  private final AgreedTotals totals;
  private final Money none;
  private final List<WorkLine> lines = new ArrayList<>();

  /** What was said, in the order of time. */
  private final List<WorkSaid> said = new ArrayList<>();

  private final @Nullable WorkSaid authorization;
  private final Money added;
  private final Money estimated;
  private final Money tolerance;

  /** Whether all additions together are so small that they pass without consent. */
  private final boolean letsPass;

  private final LocalDate day;

  WorkCase(AdditionalWorkQuestion question, WorkTables tables) {
    this.question = question;
    this.tables = tables;
    this.totals = new AgreedTotals(question);
    this.none = Money.zero(question.estimate().currency());
    this.day = question.day();
    this.estimated = question.estimate().total();
    this.tolerance = settings().tolerance().of(estimated);
    question.estimate().items().forEach(each -> lines.add(WorkLine.of(each, now())));
    question.added().forEach(each -> lines.add(WorkLine.of(each, now())));
    this.added = sumOfAdditions();
    this.letsPass = tolerance.isPositive() && !added.isGreaterThan(tolerance);
    this.authorization =
        question.estimate().authorization().map(each -> review(each, true)).orElse(null);
    List<WorkConsent> inTime = new ArrayList<>(question.consents());
    inTime.sort(Comparator.comparing(WorkConsent::at).thenComparing(WorkConsent::number));
    for (WorkConsent each : inTime) {
      said.add(review(each, false));
    }
  }

  // ---- what facts ask of it ----

  RepairOrderNumber order() {
    return question.estimate().order();
  }

  Instant now() {
    return question.at();
  }

  Set<PersonName> entitled() {
    return question.estimate().authorizedPersons();
  }

  WorkSettings settings() {
    return tables.settings();
  }

  String words(Instant moment) {
    return MINUTES.format(moment.atZone(question.zone()));
  }

  LocalText name(WorkParty party) {
    return settings().texts().apply("party." + party.code());
  }

  static WorkParty party(WorkPayer payer) {
    return switch (payer) {
      case CUSTOMER -> WorkParty.CUSTOMER;
      case INSURER -> WorkParty.INSURER;
      case MAKER -> WorkParty.MAKER;
    };
  }

  /** Texts one after the other; empty for none. */
  static Optional<LocalText> list(List<LocalText> texts) {
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new LocalText(
            String.join("、", texts.stream().map(LocalText::zh).toList()),
            String.join(", ", texts.stream().map(LocalText::en).toList())));
  }

  /** What the additions for the customer to pay come to, and what is over the estimate besides. */
  Money added() {
    return added;
  }

  Money tolerance() {
    return tolerance;
  }

  private Money sumOfAdditions() {
    Money sum = none;
    for (WorkLine each : lines) {
      if (each.payer() == WorkPayer.CUSTOMER) {
        if (each.added() != null) {
          sum = sum.plus(each.charge());
        } else if (each.charge().isGreaterThan(each.amount())) {
          sum = sum.plus(each.charge().minus(each.amount()));
        }
      }
    }
    return sum;
  }

  // ---- what was said, as evidence ----

  private WorkSaid review(WorkConsent consent, boolean ofEstimate) {
    Money computed = ofEstimate && consent.items().isEmpty() ? estimated : none;
    boolean named = ofEstimate && consent.items().isEmpty();
    for (ConsentedItem each : consent.items()) {
      computed = computed.plus(each.amount());
      named |= isOfOrder(each.item());
    }
    boolean given = consent.answer() == ConsentAnswer.GIVEN;
    EvidenceFacts facts =
        new EvidenceFacts(
            this,
            consent,
            ofEstimate,
            named,
            computed,
            given ? (ofEstimate ? estimated : totals.with(consent)) : null);
    return new WorkSaid(consent, ofEstimate, facts, tables.evidence().decide(facts, day));
  }

  private boolean isOfOrder(WorkItemNumber item) {
    for (WorkLine each : lines) {
      if (each.number().equals(item)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfThisOrder(WorkConsent consent) {
    return consent.order().equals(order());
  }

  // ---- what was said to an item ----

  private WorkState state(WorkLine line, Instant moment) {
    WorkConsent refusal = null;
    for (WorkSaid each : said) {
      WorkConsent no = each.consent();
      if (!each.isGiven()
          && isOfThisOrder(no)
          && each.names(line)
          && !no.at().isAfter(moment)
          && (refusal == null || no.at().isAfter(refusal.at()))) {
        refusal = no;
      }
    }
    WorkState best = new WorkState(line, refusal, ItemEvidence.NONE, null, none, Optional.empty());
    if (authorization != null && authorization.isGiven()) {
      best = better(best, authorization, refusal, moment);
    }
    for (WorkSaid each : said) {
      if (each.isGiven()) {
        best = better(best, each, refusal, moment);
      }
    }
    return best.evidence() == ItemEvidence.COUNTS && refusal != null
        ? new WorkState(line, null, best.evidence(), best.said(), best.amount(), best.promise())
        : best;
  }

  private WorkState better(
      WorkState best, WorkSaid each, @Nullable WorkConsent refusal, Instant moment) {
    WorkLine line = best.line();
    Instant at = each.consent().at();
    if (!each.names(line) || at.isAfter(moment) || refusal != null && !at.isAfter(refusal.at())) {
      return best;
    }
    ItemEvidence evidence = each.evidence(line, moment);
    boolean counts = evidence == ItemEvidence.COUNTS;
    WorkState candidate =
        new WorkState(
            line,
            refusal,
            evidence,
            each,
            counts ? each.amount(line) : none,
            counts ? each.promise(line) : Optional.empty());
    int byEvidence = candidate.evidence().compareTo(best.evidence());
    // of a later delivery the time counts, of anything else the amount
    boolean isAsGood =
        line.isLaterDelivery()
            ? !isEarlier(candidate.promise(), best.promise())
            : !candidate.amount().isLessThan(best.amount());
    boolean isBetter = byEvidence < 0 || byEvidence == 0 && isAsGood;
    return isBetter ? candidate : best;
  }

  private static boolean isEarlier(Optional<Instant> one, Optional<Instant> other) {
    return other.isPresent() && (one.isEmpty() || one.get().isBefore(other.get()));
  }

  /** Whether an item passes without consent, for all additions together are small. */
  private boolean isTolerated(WorkState state) {
    WorkLine line = state.line();
    boolean mayPass = line.added() != null || state.evidence() == ItemEvidence.COUNTS;
    return letsPass
        && mayPass
        && line.payer() == WorkPayer.CUSTOMER
        && !line.isLaterDelivery()
        && authorization != null
        && authorization.isGiven()
        && authorization.isSound()
        && authorization.consent().holdsAt(moment(line));
  }

  /** When it was done, or now. */
  private Instant moment(WorkLine line) {
    return line.doneAt() == null ? now() : line.doneAt();
  }

  // ---- what other payers agreed to ----

  private PayerState payer(WorkLine line) {
    if (line.payer() == WorkPayer.CUSTOMER) {
      return new PayerState(PayerAnswer.NOT_NEEDED, line.charge(), Optional.empty());
    }
    PayerState best = new PayerState(PayerAnswer.MISSING, none, Optional.empty());
    for (PayerApproval each : question.approvals()) {
      if (each.payer() == line.payer() && each.items().contains(line.number())) {
        PayerState one = payer(line, each);
        best = one.isBetterThan(best) ? one : best;
      }
    }
    return best;
  }

  private PayerState payer(WorkLine line, PayerApproval approval) {
    PayerAnswer flaw = flaw(line, approval);
    Optional<String> reference = Optional.of(approval.reference());
    if (flaw != null) {
      return new PayerState(flaw, none, reference);
    }
    Money left = approval.upTo().orElse(null);
    for (WorkLine before : lines) {
      if (left == null || before.number().equals(line.number())) {
        break;
      }
      if (before.payer() == approval.payer()
          && approval.items().contains(before.number())
          && flaw(before, approval) == null) {
        left = before.charge().isLessThan(left) ? left.minus(before.charge()) : none;
      }
    }
    return left == null || !line.charge().isGreaterThan(left)
        ? new PayerState(PayerAnswer.GIVEN, line.charge(), reference)
        : new PayerState(PayerAnswer.FOR_LESS, left, reference);
  }

  private @Nullable PayerAnswer flaw(WorkLine line, PayerApproval approval) {
    Instant moment = moment(line);
    if (!approval.order().equals(order())) {
      return PayerAnswer.OTHER_ORDER;
    }
    if (moment.isBefore(approval.from())) {
      return PayerAnswer.NOT_YET;
    }
    return approval.until().isPresent() && !moment.isBefore(approval.until().get())
        ? PayerAnswer.EXPIRED
        : null;
  }

  // ---- who in the store was told ----

  private Set<RoleId> untold(WorkLine line) {
    AddedItem item = line.added();
    if (item == null) {
      return Set.of();
    }
    Set<RoleId> told = item.reportedTo();
    Set<RoleId> untold = new LinkedHashSet<>();
    if (line.isLaterDelivery()) {
      untold.addAll(settings().progress());
    } else if (item.foundBy() == WorkFinder.CUSTOMER) {
      untold.addAll(oneOf(settings().wish(), told));
    } else {
      untold.addAll(oneOf(settings().addressees(), told));
      untold.addAll(settings().copies());
      untold.add(settings().asker());
    }
    untold.removeAll(told);
    return untold;
  }

  /** All of them while none was told; nobody once one was. */
  private static Set<RoleId> oneOf(Set<RoleId> asked, Set<RoleId> told) {
    return Collections.disjoint(asked, told) ? asked : Set.of();
  }

  // ---- the answer ----

  /** How an item is decided. */
  private record Decided(
      ItemFacts facts,
      Decision<ItemConsent> consent,
      Decision<Permit> work,
      Decision<Permit> bill,
      Optional<Decision<Permit>> refusal,
      boolean leftOut) {

    boolean is(ItemConsent one) {
      return facts.consent() == one;
    }

    /** Whether the customer has yet to be asked. */
    boolean isOpen() {
      return (is(ItemConsent.PENDING) || is(ItemConsent.FOR_LESS)) && !facts.doneTooEarly();
    }
  }

  private Decided decide(WorkLine line) {
    WorkState now = state(line, now());
    WorkState state = now;
    boolean doneFirst = false;
    boolean doneTooEarly = false;
    boolean partly = false;
    if (line.doneAt() != null) {
      WorkState then = state(line, line.doneAt());
      partly = then.evidence() == ItemEvidence.COUNTS;
      doneFirst = consent(then).outcome().filter(ItemConsent::isWhole).isEmpty();
      doneTooEarly = doneFirst && !settings().market().lateConsent();
      // what was agreed to before the work stays, whatever is said after it
      boolean more = settings().market().lateConsent() && now.amount().isGreaterThan(then.amount());
      state = !doneFirst || partly && !more ? then : now;
    }
    Decision<ItemConsent> consent = consent(state);
    ItemFacts facts =
        new ItemFacts(
            this,
            line,
            state,
            isTolerated(state),
            consent.outcome().orElse(null),
            doneFirst,
            doneTooEarly,
            partly,
            payer(line),
            untold(line));
    WorkConsent no = now.refusal();
    Optional<Decision<Permit>> refusal =
        no == null
            ? Optional.empty()
            : Optional.of(tables.refusal().decide(new RefusalFacts(line, no), day));
    return new Decided(
        facts,
        consent,
        tables.work().decide(facts, day),
        tables.bill().decide(facts, day),
        refusal,
        facts.consent() == ItemConsent.REFUSED && line.doneAt() == null);
  }

  private Decision<ItemConsent> consent(WorkState state) {
    return tables
        .consent()
        .decide(
            new ItemFacts(
                this,
                state.line(),
                state,
                isTolerated(state),
                null,
                false,
                false,
                false,
                new PayerState(PayerAnswer.NOT_NEEDED, none, Optional.empty()),
                Set.of()),
            day);
  }

  AdditionalWorkApproval answer() {
    List<Decided> all = new ArrayList<>(lines.size());
    for (WorkLine each : lines) {
      all.add(decide(each));
    }
    Optional<Instant> promised = promised(all);
    List<ItemApproval> items = new ArrayList<>(all.size());
    Map<WorkPayer, Money> billable = new EnumMap<>(WorkPayer.class);
    Money charged = none;
    Money billed = none;
    boolean recorded = true;
    for (Decided each : all) {
      ItemApproval item = item(each, promised);
      items.add(item);
      recorded &= each.refusal().filter(one -> !isAllowed(one)).isEmpty();
      if (!each.leftOut()) {
        charged = charged.plus(item.charge());
        billed = billed.plus(item.billable());
        billable.merge(item.payer(), item.billable(), Money::plus);
      }
    }
    List<Decided> counted = all.stream().filter(each -> !each.leftOut()).toList();
    List<Decided> joint = counted.isEmpty() ? all : counted;
    // nothing is billed for a later delivery, so that none keeps a bill back
    List<Decided> priced =
        joint.stream().filter(each -> !each.facts().line().isLaterDelivery()).toList();
    List<WorkLine> open = open(all);
    return AdditionalWorkApproval.builder()
        .order(order())
        .at(now())
        .zone(question.zone())
        .work(JointDecision.weightiest(Permit.class, joint.stream().map(Decided::work).toList()))
        .bill(
            JointDecision.weightiest(
                Permit.class,
                (priced.isEmpty() ? joint : priced).stream().map(Decided::bill).toList()))
        .addAllItems(items)
        .authorization(Optional.ofNullable(authorization).map(WorkSaid::standing))
        .addAllConsents(said.stream().map(WorkCase::review).toList())
        .authorized(estimated)
        .charged(charged)
        .putAllBillable(billable)
        .withheld(charged.minus(billed))
        .added(added)
        .tolerance(tolerance())
        .proposedAdded(sum(open))
        .proposedTotal(totals.with(open, now()))
        .promisedAt(promised)
        .refusalsRecorded(recorded)
        .releaseWaits(!recorded && settings().releaseWaits())
        .build();
  }

  private static boolean isAllowed(Decision<Permit> decision) {
    return decision.outcome().filter(Permit::isAllowed).isPresent();
  }

  private static ConsentReview review(WorkSaid each) {
    return ConsentReview.of(each.consent().number(), each.standing());
  }

  private ItemApproval item(Decided one, Optional<Instant> promised) {
    WorkLine line = one.facts().line();
    Money billable = isAllowed(one.bill()) ? line.charge() : one.facts().billable();
    return ItemApproval.builder()
        .number(line.number())
        .text(line.text())
        .payer(line.payer())
        .charge(line.charge())
        .billable(billable)
        .consent(one.consent())
        .work(one.work())
        .bill(one.bill())
        .refusal(one.refusal())
        .consentEnds(ends(one))
        .leftOut(one.leftOut())
        .addAllAsks(new WorkAsks(this, promised).of(one.facts(), one.isOpen(), one.refusal()))
        .build();
  }

  /** When the consent to an item expires that is not done yet. */
  private static Optional<Instant> ends(Decided one) {
    WorkSaid said = one.facts().state().said();
    return said == null || !one.is(ItemConsent.CONSENTED) || one.facts().line().doneAt() != null
        ? Optional.empty()
        : said.consent().expiresAt();
  }

  /** Until when the vehicle is promised, as far as the customer agreed. */
  private Optional<Instant> promised(List<Decided> all) {
    Optional<Instant> promised = question.estimate().promisedAt();
    for (Decided each : all) {
      AddedItem item = each.facts().line().added();
      if (item != null
          && each.facts().line().isLaterDelivery()
          && each.is(ItemConsent.CONSENTED)
          && isEarlier(promised, item.newPromise())) {
        promised = item.newPromise();
      }
    }
    return promised;
  }

  /** What is open for the customer to agree to. */
  private static List<WorkLine> open(List<Decided> all) {
    return all.stream().filter(Decided::isOpen).map(each -> each.facts().line()).toList();
  }

  private Money sum(List<WorkLine> of) {
    Money sum = none;
    for (WorkLine each : of) {
      sum = sum.plus(each.charge());
    }
    return sum;
  }
}
