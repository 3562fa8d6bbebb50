package io.dealership.rules.warranty;

import static io.dealership.rules.warranty.SampleClaims.REPAIRED;
import static io.dealership.rules.warranty.SampleClaims.RULES;
import static io.dealership.rules.warranty.SampleClaims.aCompleteClaim;
import static io.dealership.rules.warranty.SampleClaims.cny;
import static io.dealership.rules.warranty.SampleClaims.coilLine;
import static io.dealership.rules.warranty.SampleClaims.document;
import static io.dealership.rules.warranty.SampleClaims.event;
import static io.dealership.rules.warranty.SampleClaims.gearboxLine;
import static io.dealership.rules.warranty.SampleClaims.labor;
import static io.dealership.rules.warranty.SampleClaims.oldPart;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.warranty.AssistanceRequest;
import io.dealership.core.warranty.ClaimAnswerDraft;
import io.dealership.core.warranty.ClaimDocument;
import io.dealership.core.warranty.ClaimDocumentKind;
import io.dealership.core.warranty.ClaimEvent;
import io.dealership.core.warranty.ClaimEventLine;
import io.dealership.core.warranty.ClaimEventType;
import io.dealership.core.warranty.ClaimLine;
import io.dealership.core.warranty.ClaimMoney;
import io.dealership.core.warranty.ClaimNumber;
import io.dealership.core.warranty.ClaimState;
import io.dealership.core.warranty.ClaimedPart;
import io.dealership.core.warranty.MakerCode;
import io.dealership.core.warranty.OldPart;
import io.dealership.core.warranty.PartNumber;
import io.dealership.core.warranty.PriorApproval;
import io.dealership.core.warranty.WarrantyClaim;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Finding;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What holds for every claim. */
class ClaimPropertyTest {

  private static final LocalDate ON = LocalDate.of(2026, 3, 20);

  // ---- readiness ----

  @Test
  void a_second_algorithm_finds_the_same_reasons_on_six_thousand_claims() {
    var random = new Random(20260302);
    Map<ClaimReadiness, Integer> seen = new EnumMap<>(ClaimReadiness.class);
    Set<String> reasons = new TreeSet<>();
    for (int i = 0; i < 6_000; i++) {
      ClaimCheck check = anyCheck(random);
      LocalDate on =
          oneOf(
              random,
              ON,
              REPAIRED.plusDays(30),
              REPAIRED.plusDays(31),
              REPAIRED.plusDays(60),
              REPAIRED.plusDays(61));
      Decision<ClaimReadiness> decision = RULES.readiness(check, on);
      Set<String> expected = PlainReadiness.against(check, on);
      Set<String> found = against(decision);
      if (!found.equals(expected)) {
        assertThat(found)
            .as("%s on %s%n%s", check, on, decision.explain(Locale.ENGLISH))
            .isEqualTo(expected);
      }
      // a claim that passes has nothing left for which the maker would reject it
      assertThat(decision.outcome().equals(Optional.of(ClaimReadiness.READY)))
          .as("%s", check)
          .isEqualTo(expected.isEmpty());
      decision.outcome().ifPresent(outcome -> seen.merge(outcome, 1, Integer::sum));
      reasons.addAll(expected);
    }
    assertThat(seen.keySet())
        .isEqualTo(EnumSet.complementOf(EnumSet.of(ClaimReadiness.MAKER_TERMS_UNKNOWN)));
    assertThat(seen.values()).allMatch(count -> count > 50);
    assertThat(reasons).hasSize(26);
  }

  /** The reasons of all rows that do not speak for sending it. */
  private static Set<String> against(Decision<ClaimReadiness> decision) {
    Set<String> found = new TreeSet<>();
    for (Finding finding : decision.findings()) {
      if (!finding.supports().equals(Optional.of("READY"))) {
        found.add(finding.reason().code());
      }
    }
    return found;
  }

  @Property(tries = 200)
  void what_one_has_to_ask_for_never_hides_what_is_wrong(@ForAll Random random) {
    ClaimCheck check = anyCheck(random);
    ClaimCheck forgetful = check.withOperatorTrained(Optional.empty()).withCoverage(Map.of());
    Decision<ClaimReadiness> known = RULES.readiness(check, ON);
    Decision<ClaimReadiness> decision = RULES.readiness(forgetful, ON);

    if (decision.outcome().isPresent()) {
      assertThat(known.outcome()).as("%s", check).isEqualTo(decision.outcome());
    } else {
      assertThat(decision.missing()).as("%s", check).isNotEmpty();
      assertThat(decision.possible())
          .as("%s", check)
          .containsAll(known.outcome().stream().toList());
    }
  }

  /** The complete claim with up to three changes, each of which may be harmless. */
  private static ClaimCheck anyCheck(Random random) {
    WarrantyClaim claim = aCompleteClaim();
    Map<Integer, Coverage> coverage =
        new LinkedHashMap<>(Map.of(1, Coverage.STATUTORY_WARRANTY, 2, Coverage.MAKER_PROMISE));
    boolean trained = true;
    for (int i = random.nextInt(4); i > 0; i--) {
      switch (random.nextInt(18)) {
        case 0 -> claim = claim.withPolicyVersion(optional(random, "2025-3", "2026-1"));
        case 1 -> claim = claim.withRepairedOn(Optional.empty());
        case 2 -> claim = claim.withLines(List.of());
        case 3 ->
            claim =
                claim.withDocuments(
                    claim.documents().subList(0, random.nextInt(claim.documents().size() + 1)));
        case 4 -> trained = random.nextBoolean();
        case 5 -> coverage.put(1 + random.nextInt(2), oneOf(random, Coverage.values()));
        case 6 ->
            claim =
                claim.withPriorApproval(
                    new PriorApproval(
                        MakerCode.of("PA-7"),
                        oneOf(random, cny("0.01"), cny("3783.99"), cny("3784.00"), cny("9000.00")),
                        REPAIRED));
        case 7 -> claim = claim.withAssistance(new AssistanceRequest(REPAIRED, Optional.empty()));
        case 8 -> claim = claim.withCampaign(optional(random, "RC-2026-07", "RC-1"));
        case 9 -> {
          List<ClaimDocument> more = new ArrayList<>(claim.documents());
          more.add(
              document(
                  oneOf(
                      random,
                      ClaimDocumentKind.CAMPAIGN_REPORT,
                      ClaimDocumentKind.SUBLET_INVOICE)));
          claim = claim.withDocuments(more);
        }
        default -> claim = withALineChanged(claim, random);
      }
    }
    return ClaimCheck.builder()
        .claim(claim)
        .putAllCoverage(coverage)
        .operatorTrained(trained)
        .build();
  }

  private static WarrantyClaim withALineChanged(WarrantyClaim claim, Random random) {
    if (claim.lines().isEmpty()) {
      return claim;
    }
    List<ClaimLine> lines = new ArrayList<>(claim.lines());
    int at = random.nextInt(lines.size());
    ClaimLine line = lines.get(at);
    OldPart old = oldPart(line.parts().get(0).number().value(), "T-77");
    lines.set(
        at,
        switch (random.nextInt(14)) {
          case 0 -> line.withFaultCode(optional(random, "F-201", "F-999"));
          case 1 -> line.withCauseCode(optional(random, "C-12", "C-99"));
          case 2 -> line.withCausalPart(Optional.empty());
          case 3 -> line.withOldParts(List.of());
          case 4 -> line.withOldParts(old.withTag(Optional.empty()));
          case 5 -> line.withOldParts(old.withLabeledOn(Optional.empty()));
          case 6 -> line.withOldParts(old.withStoredOn(Optional.empty()));
          case 7 ->
              line.withOldParts(
                  old.withReturnDueOn(oneOf(random, ON, ON.minusDays(1), ON.plusDays(80))));
          case 8 -> line.withOldParts(old.withReturnedOn(REPAIRED));
          case 9 ->
              line.withLabor(
                  labor(
                      oneOf(random, "24-1-20", "27-4-01", "24-1-10", "X-1", null),
                      oneOf(random, "0.8", "0.81", "4", "4.01"),
                      oneOf(random, "180.00", "180.01", "0.00")));
          case 10, 11 ->
              line.withParts(
                  new ClaimedPart(
                      PartNumber.of(oneOf(random, "06H 905 110", "0AM 325 066", "ODD")),
                      oneOf(random, 1, 4, 5),
                      cny(oneOf(random, "120.00", "120.01", "2680.00", "2680.01", "0.00"))));
          case 12 -> line.withSublet(cny(oneOf(random, "1216.00", "1216.01", "0.00")));
          default ->
              line.withParts(new ClaimedPart(PartNumber.of("ODD"), 1, cny("9000.00")))
                  .withOldParts(oldPart("ODD", "T-78"));
        });
    return claim.withLines(lines);
  }

  private static Optional<MakerCode> optional(Random random, String one, String other) {
    return switch (random.nextInt(3)) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(MakerCode.of(one));
      default -> Optional.of(MakerCode.of(other));
    };
  }

  @SafeVarargs
  private static <T> T oneOf(Random random, T... values) {
    return values[random.nextInt(values.length)];
  }

  // ---- events ----

  @Property(tries = 300)
  void any_sequence_of_events_keeps_the_money_together(@ForAll Random random) {
    List<ClaimEvent> happened = new ArrayList<>();
    Map<ClaimState, Integer> seen = new EnumMap<>(ClaimState.class);
    for (int i = 0; i < 12; i++) {
      ClaimEvent next = anyEvent(random, i);
      WarrantyClaim before = claim(happened);
      Decision<ClaimStep> step = RULES.step(before, next);
      happened.add(next);
      ClaimLedger ledger = RULES.ledger(claim(happened));
      ClaimLedger was = RULES.ledger(before);

      seen.merge(ledger.state(), 1, Integer::sum);
      if (step.outcome().equals(Optional.of(ClaimStep.REFUSED))) {
        assertThat(ledger.lines()).isEqualTo(was.lines());
        assertThat(ledger.state()).isEqualTo(was.state());
        assertThat(step.findings()).isNotEmpty();
      } else {
        assertThat(ledger.state()).isEqualTo(step.outcome().orElseThrow().state().orElseThrow());
      }
      for (ClaimMoney line : ledger.lines().values()) {
        assertThat(line.approved().plus(line.denied()).plus(line.open())).isEqualTo(line.claimed());
        assertThat(line.paid().isGreaterThan(line.approved())).isFalse();
      }
      ClaimMoney total = ledger.total().orElseThrow();
      assertThat(total.claimed()).isEqualTo(cny("3784.00"));
      assertThat(stateOf(ledger)).as("%s", ledger).contains(ledger.state());
    }
    assertThat(seen).isNotEmpty();
  }

  /** The states that the money of a claim allows, said a second time. */
  private static Set<ClaimState> stateOf(ClaimLedger ledger) {
    ClaimMoney total = ledger.total().orElseThrow();
    boolean open = total.open().isPositive();
    if (open) {
      return EnumSet.of(
          ClaimState.DRAFT, ClaimState.SUBMITTED, ClaimState.RETURNED, ClaimState.APPEALED);
    }
    Set<ClaimState> states = EnumSet.of(ClaimState.WRITTEN_OFF);
    if (total.approved().isZero()) {
      states.add(ClaimState.DENIED);
    } else if (total.unpaid().isZero()) {
      states.add(ClaimState.PAID);
    } else {
      states.add(total.denied().isZero() ? ClaimState.APPROVED : ClaimState.PARTLY_APPROVED);
    }
    return states;
  }

  @Property(tries = 200)
  void the_order_in_which_events_are_heard_of_does_not_matter(@ForAll Random random) {
    List<ClaimEvent> events = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      events.add(anyEvent(random, i));
    }
    ClaimLedger ledger = RULES.ledger(claim(events));

    List<ClaimEvent> heard = new ArrayList<>(events);
    // and some of them are told twice
    heard.addAll(events.subList(0, random.nextInt(events.size())));
    Collections.shuffle(heard, random);

    assertThat(RULES.ledger(claim(heard))).isEqualTo(ledger);
  }

  private static WarrantyClaim claim(List<ClaimEvent> events) {
    return aCompleteClaim().withEvents(events);
  }

  /** An event of hour {@code i}, which often fits and often does not. */
  private static ClaimEvent anyEvent(Random random, int i) {
    ClaimEventType[] likely = {
      ClaimEventType.SUBMIT,
      ClaimEventType.ANSWER,
      ClaimEventType.ANSWER,
      ClaimEventType.ANSWER,
      ClaimEventType.PAY,
      ClaimEventType.PAY,
      ClaimEventType.APPEAL,
      ClaimEventType.RETURN,
      ClaimEventType.WRITE_OFF
    };
    ClaimEventType type = i == 0 ? ClaimEventType.SUBMIT : likely[random.nextInt(likely.length)];
    if (type == ClaimEventType.WRITE_OFF && random.nextInt(4) > 0) {
      type = ClaimEventType.PAY;
    }
    ClaimEvent.Builder builder =
        event("e" + i, type, LocalDateTime.of(2026, 3, 10, 8, 0).plusHours(i).toString());
    if (random.nextInt(10) > 0) {
      builder.reason(MakerCode.of("D01"));
    }
    for (int line = 1; line <= 2; line++) {
      if (random.nextBoolean()) {
        String all = line == 1 ? "3400.00" : "384.00";
        ClaimEventLine.Builder one = ClaimEventLine.builder().lineNumber(line);
        switch (random.nextInt(4)) {
          case 0 -> one.approved(cny(all)).paid(cny(all));
          case 1 -> one.denied(cny(all)).paid(cny("0.01")).reason(MakerCode.of("D02"));
          case 2 ->
              one.approved(cny("100.00"))
                  .denied(cny("84.00"))
                  .paid(cny("50.00"))
                  .reason(MakerCode.of("D02"));
          default -> one.approved(cny("0.01")).paid(cny("100.00"));
        }
        builder.addLines(one.build());
      }
    }
    return builder.build();
  }

  // ---- reconciliation ----

  @Property(tries = 150)
  void the_totals_of_a_reconciliation_add_up_to_the_fen(@ForAll Random random) {
    List<WarrantyClaim> claims = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      claims.add(
          aCompleteClaim()
              .withNumber(ClaimNumber.of("WC-" + i))
              .withLines(gearboxLine(), coilLine())
              .withEvents(SampleClaims.sent("2026-03-10T09:00")));
    }
    List<ClaimAnswerDraft> drafts = new ArrayList<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      drafts.add(anyAnswer(random));
    }

    ClaimReconciliation report = RULES.reconcile(claims, drafts, LocalDate.of(2026, 4, 10));

    for (Map.Entry<String, ReconciliationTotal> one : report.totals().entrySet()) {
      ReconciliationTotal total = one.getValue();
      AnswerSum inFile = sum(report, one.getKey(), line -> AnswerSum.of(line.answer()));
      AnswerSum booked = sum(report, one.getKey(), ReconciledAnswer::booked);
      assertThat(total.answered()).isEqualTo(inFile);
      assertThat(total.booked()).isEqualTo(booked);
      assertThat(total.leftOut().plus(booked)).isEqualTo(inFile);
      assertThat(total.after().approved())
          .isEqualTo(total.before().approved().plus(booked.approved()));
      assertThat(total.after().denied()).isEqualTo(total.before().denied().plus(booked.denied()));
      assertThat(total.after().paid()).isEqualTo(total.before().paid().plus(booked.paid()));
      assertThat(total.after().claimed()).isEqualTo(total.before().claimed());
    }
    // what was taken over can happen, and the same file again changes nothing
    report.claims().forEach(claim -> assertThat(RULES.ledger(claim).refused()).isEmpty());
    ClaimReconciliation again = RULES.reconcile(report.claims(), drafts, LocalDate.of(2026, 4, 10));
    again
        .totals()
        .forEach(
            (currency, total) ->
                assertThat(total.after().paid().isLessThan(total.before().paid())).isFalse());
    report.lines().stream()
        .filter(line -> !line.events().isEmpty())
        .forEach(
            line ->
                assertThat(
                        again.lines().stream()
                            .filter(other -> other.line() == line.line())
                            .findFirst()
                            .orElseThrow()
                            .events())
                    .isEmpty());
  }

  private static AnswerSum sum(
      ClaimReconciliation report, String currency, Function<ReconciledAnswer, AnswerSum> of) {
    Money zero = Money.parse(currency + " 0.00");
    AnswerSum sum = new AnswerSum(zero, zero, zero);
    for (ReconciledAnswer line : report.lines()) {
      if (line.answer().approved().getCurrencyUnit().getCode().equals(currency)) {
        sum = sum.plus(of.apply(line));
      }
    }
    return sum;
  }

  private static ClaimAnswerDraft anyAnswer(Random random) {
    String currency = random.nextInt(12) == 0 ? "USD " : "CNY ";
    String denied = oneOf(random, "0.00", "0.00", "84.00", "384.00");
    return new ClaimAnswerDraft(
        "WC-" + (1 + random.nextInt(4)),
        1 + random.nextInt(3),
        LocalDate.of(2026, 4, 1).plusDays(random.nextInt(3)),
        currency + oneOf(random, "0.00", "300.00", "384.00", "3400.00", "3400.01"),
        currency + denied,
        currency + oneOf(random, "0.00", "0.00", "0.01", "300.00", "3400.00"),
        random.nextInt(6) == 0 ? null : "D0" + random.nextInt(4),
        random.nextBoolean() ? null : "CN-" + random.nextInt(3));
  }
}
