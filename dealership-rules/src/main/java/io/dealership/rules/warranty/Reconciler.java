package io.dealership.rules.warranty;

import io.dealership.core.warranty.ClaimAnswer;
import io.dealership.core.warranty.ClaimAnswerDraft;
import io.dealership.core.warranty.ClaimEvent;
import io.dealership.core.warranty.ClaimEventLine;
import io.dealership.core.warranty.ClaimEventType;
import io.dealership.core.warranty.ClaimMoney;
import io.dealership.core.warranty.ClaimNumber;
import io.dealership.core.warranty.MakerCode;
import io.dealership.core.warranty.WarrantyClaim;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Holds the lines of one answer against claims, and takes over what fits. */
final class Reconciler {

  /** A line that could be read, with its place. */
  private record Line(int number, ClaimAnswer answer) {}

  /** Of one day: what approves before what only pays, so that their order in the file is free. */
  private static final Comparator<Line> ORDER =
      Comparator.comparing((Line line) -> line.answer().answeredOn())
          .thenComparing(line -> AnswerSum.of(line.answer()).approved().isZero())
          .thenComparing(Line::number);

  private final ClaimRules rules;
  private final LocalDate on;
  private final Map<ClaimNumber, WarrantyClaim> claims = new LinkedHashMap<>();
  private final Map<ClaimNumber, ClaimLedger> ledgers = new LinkedHashMap<>();
  private final Map<CurrencyUnit, ClaimMoney> before;
  private final SortedMap<CurrencyUnit, AnswerSum> answered = new TreeMap<>();
  private final SortedMap<CurrencyUnit, AnswerSum> booked = new TreeMap<>();

  /** The answers of this file by their content. */
  private final Set<String> seen = new HashSet<>();

  Reconciler(ClaimRules rules, List<WarrantyClaim> given, LocalDate on) {
    this.rules = rules;
    this.on = on;
    for (WarrantyClaim claim : given) {
      claims.put(claim.number(), claim);
      ledgers.put(claim.number(), rules.ledger(claim));
    }
    this.before = money();
  }

  ClaimReconciliation report(List<ClaimAnswerDraft> drafts) {
    List<Line> lines = new ArrayList<>();
    ClaimReconciliation.Builder report = ClaimReconciliation.builder().on(on);
    for (int i = 0; i < drafts.size(); i++) {
      int number = i + 1;
      drafts
          .get(i)
          .toClaimAnswer(problem -> report.addProblems(new AnswerProblem(number, problem)))
          .ifPresent(answer -> lines.add(new Line(number, answer)));
    }
    lines.sort(ORDER);
    List<ReconciledAnswer> reconciled = new ArrayList<>();
    for (Line line : lines) {
      reconciled.add(reconcile(line));
    }
    reconciled.sort(Comparator.comparing(ReconciledAnswer::line));
    return report
        .addAllLines(reconciled)
        .addAllAwaited(awaited())
        .addAllClaims(claims.values())
        .putAllTotals(totals())
        .build();
  }

  // ---- one line ----

  private ReconciledAnswer reconcile(Line line) {
    ClaimAnswer answer = line.answer();
    Optional<ClaimLedger> ledger = Optional.ofNullable(ledgers.get(answer.claim()));
    Optional<ClaimMoney> money =
        ledger.flatMap(known -> Optional.ofNullable(known.lines().get(answer.lineNumber())));
    Optional<WarrantyClaim> claim = Optional.ofNullable(claims.get(answer.claim()));
    Optional<MakerTerms> terms = claim.flatMap(known -> rules.terms(known, on));
    Optional<MakerClaimEntry.Denial> denial =
        terms.flatMap(known -> answer.reason().map(code -> known.denialReasons().get(code)));
    ClaimAnswerFacts facts =
        new ClaimAnswerFacts(
            Optional.of(answer),
            isRepeated(answer, claim),
            ledger,
            money,
            denial.map(MakerClaimEntry.Denial::remedy),
            actBy(answer, terms, denial),
            ClaimDeadline.UNKNOWN,
            on);
    Decision<ClaimAnswerOutcome> decision = rules.decide(facts);
    List<ClaimEvent> events = claim.isPresent() ? book(answer, claim.get(), facts) : List.of();
    AnswerSum taken = taken(answer, events);
    CurrencyUnit currency = answer.approved().getCurrencyUnit();
    answered.merge(currency, AnswerSum.of(answer), AnswerSum::plus);
    booked.merge(currency, taken, AnswerSum::plus);
    return ReconciledAnswer.builder()
        .line(line.number())
        .answer(answer)
        .decision(decision)
        .ourReason(
            denial
                .flatMap(MakerClaimEntry.Denial::reason)
                .map(code -> new Reason(ClaimRules.PACK, code)))
        .booked(taken)
        .addAllEvents(events)
        .build();
  }

  private static ClaimDeadline actBy(
      ClaimAnswer answer, Optional<MakerTerms> terms, Optional<MakerClaimEntry.Denial> denial) {
    return denial
        .map(MakerClaimEntry.Denial::remedy)
        .map(
            remedy ->
                switch (remedy) {
                  case CORRECT ->
                      MakerTerms.deadline(
                          terms.flatMap(MakerTerms::correctWithin), answer.answeredOn());
                  case APPEAL ->
                      MakerTerms.deadline(
                          terms.flatMap(MakerTerms::appealWithin), answer.answeredOn());
                  case WRITE_OFF -> ClaimDeadline.NEVER;
                })
        .orElse(ClaimDeadline.UNKNOWN);
  }

  /** An answer is the same when all of it is: there is no other number that tells it apart. */
  private static String id(ClaimAnswer answer) {
    return "answer "
        + answer.claim()
        + "/"
        + answer.lineNumber()
        + " of "
        + answer.answeredOn()
        + ": "
        + answer.approved()
        + ", "
        + answer.denied()
        + ", "
        + answer.paid()
        + answer.reason().map(code -> ", " + code).orElse("")
        + answer.creditNote().map(code -> ", note " + code).orElse("");
  }

  private static String paymentId(ClaimAnswer answer) {
    return id(answer) + " (payment)";
  }

  private boolean isRepeated(ClaimAnswer answer, Optional<WarrantyClaim> claim) {
    String id = id(answer);
    String payment = paymentId(answer);
    return claim
            .filter(
                known ->
                    known.events().stream()
                        .anyMatch(event -> event.id().equals(id) || event.id().equals(payment)))
            .isPresent()
        || !seen.add(id);
  }

  /** Takes over what the step table allows, answer and payment apart. */
  private List<ClaimEvent> book(ClaimAnswer answer, WarrantyClaim claim, ClaimAnswerFacts facts) {
    if (!facts.isFirst() || !facts.isSameCurrency()) {
      return List.of();
    }
    List<ClaimEvent> events = new ArrayList<>();
    WarrantyClaim with = claim;
    if (facts.answered().signum() > 0) {
      with =
          with(
              with,
              event(answer, ClaimEventType.ANSWER, id(answer))
                  .addLines(
                      ClaimEventLine.builder()
                          .lineNumber(answer.lineNumber())
                          .approved(answer.approved())
                          .denied(answer.denied())
                          .reason(answer.reason())
                          .build())
                  .build(),
              events);
    }
    if (answer.paid().isPositive()) {
      with =
          with(
              with,
              event(answer, ClaimEventType.PAY, paymentId(answer))
                  .addLines(
                      ClaimEventLine.builder()
                          .lineNumber(answer.lineNumber())
                          .paid(answer.paid())
                          .build())
                  .build(),
              events);
    }
    if (!events.isEmpty()) {
      claims.put(claim.number(), with);
      ledgers.put(claim.number(), rules.ledger(with));
    }
    return List.copyOf(events);
  }

  /** At the end of its day, for a claim may be sent and answered on the same one. */
  private static ClaimEvent.Builder event(ClaimAnswer answer, ClaimEventType type, String id) {
    Optional<MakerCode> reference = answer.creditNote();
    return ClaimEvent.builder()
        .id(id)
        .type(type)
        .at(answer.answeredOn().atTime(23, 59, 59))
        .reference(reference);
  }

  /** The claim with the event, if it can happen and makes nothing else impossible. */
  private WarrantyClaim with(WarrantyClaim claim, ClaimEvent event, List<ClaimEvent> events) {
    List<ClaimEvent> all = new ArrayList<>(claim.events());
    all.add(event);
    WarrantyClaim changed = claim.withEvents(all);
    int refusedBefore = rules.ledger(claim).refused().size();
    if (rules.ledger(changed).refused().size() > refusedBefore) {
      return claim;
    }
    events.add(event);
    return changed;
  }

  private static AnswerSum taken(ClaimAnswer answer, List<ClaimEvent> events) {
    Money zero = Money.zero(answer.approved().getCurrencyUnit());
    boolean isAnswered = has(events, ClaimEventType.ANSWER);
    boolean isPaid = has(events, ClaimEventType.PAY);
    return new AnswerSum(
        isAnswered ? answer.approved() : zero,
        isAnswered ? answer.denied() : zero,
        isPaid ? answer.paid() : zero);
  }

  private static boolean has(List<ClaimEvent> events, ClaimEventType type) {
    return events.stream().anyMatch(event -> event.type() == type);
  }

  // ---- all lines ----

  private List<AwaitedAnswer> awaited() {
    List<AwaitedAnswer> awaited = new ArrayList<>();
    for (WarrantyClaim claim : claims.values()) {
      ClaimLedger ledger = ledgers.getOrDefault(claim.number(), rules.ledger(claim));
      ClaimDeadline answerBy =
          ledger
              .sentOn()
              .map(
                  day ->
                      MakerTerms.deadline(
                          rules.terms(claim, on).flatMap(MakerTerms::answerWithin), day))
              .orElse(ClaimDeadline.UNKNOWN);
      for (Map.Entry<Integer, ClaimMoney> line : ledger.lines().entrySet()) {
        ClaimAnswerFacts facts =
            new ClaimAnswerFacts(
                Optional.empty(),
                false,
                Optional.of(ledger),
                Optional.of(line.getValue()),
                Optional.empty(),
                ClaimDeadline.UNKNOWN,
                answerBy,
                on);
        if (facts.isAwaited()) {
          awaited.add(
              new AwaitedAnswer(
                  claim.number(), line.getKey(), line.getValue().open(), rules.decide(facts)));
        }
      }
    }
    return awaited;
  }

  /** The money of all claims by currency. */
  private SortedMap<CurrencyUnit, ClaimMoney> money() {
    SortedMap<CurrencyUnit, ClaimMoney> sums = new TreeMap<>();
    for (ClaimLedger ledger : ledgers.values()) {
      ledger
          .total()
          .ifPresent(
              total -> sums.merge(total.claimed().getCurrencyUnit(), total, ClaimMoney::plus));
    }
    return sums;
  }

  private Map<String, ReconciliationTotal> totals() {
    SortedMap<CurrencyUnit, ClaimMoney> after = money();
    Set<CurrencyUnit> currencies = new HashSet<>(answered.keySet());
    currencies.addAll(after.keySet());
    SortedMap<String, ReconciliationTotal> totals = new TreeMap<>();
    for (CurrencyUnit currency : currencies) {
      AnswerSum all = answered.getOrDefault(currency, AnswerSum.zero(currency));
      AnswerSum taken = booked.getOrDefault(currency, AnswerSum.zero(currency));
      ClaimMoney none = ClaimMoney.claimed(Money.zero(currency));
      totals.put(
          currency.getCode(),
          new ReconciliationTotal(
              all,
              taken,
              all.minus(taken),
              before.getOrDefault(currency, none),
              after.getOrDefault(currency, none)));
    }
    return totals;
  }
}
