package io.dealership.rules.warranty;

import io.dealership.core.warranty.ClaimEvent;
import io.dealership.core.warranty.ClaimEventLine;
import io.dealership.core.warranty.ClaimLine;
import io.dealership.core.warranty.ClaimMoney;
import io.dealership.core.warranty.ClaimState;
import io.dealership.core.warranty.WarrantyClaim;
import io.dealership.rules.decision.Decision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.joda.money.Money;

/** Lets the events of a claim happen, one after the other. */
final class ClaimFold {

  /** The order in which events count; the content settles what time, kind and id leave open. */
  private static final Comparator<ClaimEvent> ORDER =
      Comparator.comparing(ClaimEvent::at)
          .thenComparing(ClaimEvent::type)
          .thenComparing(ClaimEvent::id)
          .thenComparing(ClaimEvent::toString);

  private final WarrantyClaim claim;
  private final ClaimRules rules;
  private final Map<Integer, ClaimMoney> lines = new LinkedHashMap<>();
  private final List<RefusedEvent> refused = new ArrayList<>();
  private ClaimState state = ClaimState.DRAFT;
  private Optional<LocalDate> sentOn = Optional.empty();
  private Optional<LocalDate> returnedOn = Optional.empty();

  ClaimFold(WarrantyClaim claim, ClaimRules rules) {
    this.claim = claim;
    this.rules = rules;
  }

  ClaimLedger ledger() {
    for (ClaimLine line : claim.lines()) {
      lines.put(line.lineNumber(), ClaimMoney.claimed(line.claimed()));
    }
    Set<String> ids = new TreeSet<>();
    // a set: what is told twice happens once
    for (ClaimEvent event : new LinkedHashSet<>(claim.events()).stream().sorted(ORDER).toList()) {
      Decision<ClaimStep> decision =
          rules.decide(new ClaimStepFacts(state, Map.copyOf(lines), event, ids.add(event.id())));
      Optional<ClaimState> next = decision.outcome().flatMap(ClaimStep::state);
      if (next.isPresent()) {
        state = next.get();
        happen(event);
      } else {
        refused.add(new RefusedEvent(event, decision));
      }
    }
    return ClaimLedger.builder()
        .claim(claim.number())
        .state(state)
        .putAllLines(lines)
        .sentOn(sentOn)
        .returnedOn(returnedOn)
        .addAllRefused(refused)
        .build();
  }

  private void happen(ClaimEvent event) {
    LocalDate day = event.at().toLocalDate();
    switch (event.type()) {
      case SUBMIT -> sentOn = Optional.of(day);
      case RETURN -> returnedOn = Optional.of(day);
      case ANSWER ->
          each(
              event,
              (line, money) ->
                  money.answered(amount(line.approved(), money), amount(line.denied(), money)));
      case PAY -> each(event, (line, money) -> money.paid(amount(line.paid(), money)));
      case APPEAL -> {
        sentOn = Optional.of(day);
        if (event.lines().isEmpty()) {
          all(ClaimMoney::reopened);
        } else {
          each(event, (line, money) -> money.reopened());
        }
      }
      case WRITE_OFF -> all(ClaimMoney::writtenOff);
    }
  }

  private interface Change {
    ClaimMoney of(ClaimEventLine line, ClaimMoney money);
  }

  private void each(ClaimEvent event, Change change) {
    for (ClaimEventLine line : event.lines()) {
      lines.computeIfPresent(line.lineNumber(), (number, money) -> change.of(line, money));
    }
  }

  private void all(UnaryOperator<ClaimMoney> change) {
    lines.replaceAll((number, money) -> change.apply(money));
  }

  private static Money amount(Optional<Money> given, ClaimMoney money) {
    return given.orElse(Money.zero(money.claimed().getCurrencyUnit()));
  }
}
