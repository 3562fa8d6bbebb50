package io.dealership.rules.service;

import io.dealership.core.organization.RoleId;
import io.dealership.core.service.AddedItem;
import io.dealership.core.service.WorkFinder;
import io.dealership.core.text.LocalText;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Permit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who is to be asked or told next about an item: first in the store, then the customer;
 * another payer meanwhile.
 *
 * @param of the order
 * @param promised until when the vehicle is promised
 */
record WorkAsks(WorkCase of, Optional<Instant> promised) {

  List<WorkAsk> of(ItemFacts facts, boolean open, Optional<Decision<Permit>> refusal) {
    List<WorkAsk> asks = new ArrayList<>();
    if (facts.consent() == ItemConsent.REFUSED) {
      if (refusal.flatMap(Decision::outcome).filter(Permit::isAllowed).isEmpty()) {
        asks.add(ask(facts, WorkAskKind.REFUSAL, asker(), List.of(WorkParty.CUSTOMER)));
      }
      return asks;
    }
    if (!facts.untold().isEmpty()) {
      asks.add(report(facts));
    } else if (!facts.isRemedyOffered()) {
      asks.add(ask(facts, WorkAskKind.DELAY, asker(), List.of(WorkParty.CUSTOMER)));
    } else if (!facts.isQuoted()) {
      asks.add(ask(facts, WorkAskKind.QUOTE, asker(), List.of(WorkParty.CUSTOMER)));
    } else if (open) {
      asks.add(ask(facts, WorkAskKind.CONSENT, asker(), List.of(WorkParty.CUSTOMER)));
    }
    if (!facts.payer().isWhole()) {
      WorkParty from = WorkParty.of(of.settings().payerAskers().apply(facts.line().payer()));
      asks.add(
          ask(
              facts,
              WorkAskKind.PAYER_APPROVAL,
              from,
              List.of(WorkCase.party(facts.line().payer()))));
    }
    return asks;
  }

  private WorkParty asker() {
    return WorkParty.of(of.settings().asker());
  }

  /** Whoever found it tells those in the store; once the first one knows, that one passes it on. */
  private WorkAsk report(ItemFacts facts) {
    AddedItem item = facts.line().added();
    WorkFinder finder = item == null ? WorkFinder.TECHNICIAN : item.foundBy();
    Set<RoleId> told = item == null ? Set.of() : item.reportedTo();
    List<WorkParty> to = facts.untold().stream().map(WorkParty::of).toList();
    Optional<RoleId> first =
        finder == WorkFinder.CUSTOMER
            ? Optional.empty()
            : of.settings().addressees().stream().filter(told::contains).findFirst();
    return ask(
        facts,
        first.isPresent() ? WorkAskKind.PASS_ON : WorkAskKind.REPORT,
        WorkParty.of(first.orElseGet(() -> of.settings().finders().apply(finder))),
        to);
  }

  private WorkAsk ask(ItemFacts facts, WorkAskKind kind, WorkParty from, List<WorkParty> to) {
    Optional<Instant> by = by(facts, kind);
    boolean overdue = by.filter(end -> !of.now().isBefore(end)).isPresent();
    return WorkAsk.builder()
        .item(facts.line().number())
        .kind(kind)
        .from(from)
        .addAllTo(to)
        .by(by)
        .overdue(overdue)
        .text(text(kind, from, to, by, overdue))
        .build();
  }

  /** Before the vehicle is promised; a delay is told soon after it was found out, too. */
  private Optional<Instant> by(ItemFacts facts, WorkAskKind kind) {
    AddedItem item = facts.line().added();
    boolean soon = facts.line().isLaterDelivery() && kind != WorkAskKind.CONSENT;
    Optional<Instant> found =
        !soon || item == null
            ? Optional.empty()
            : item.foundAt().map(at -> at.plus(of.settings().noticeWithin()));
    return found.filter(at -> promised.filter(at::isAfter).isEmpty()).or(() -> promised);
  }

  private LocalText text(
      WorkAskKind kind, WorkParty from, List<WorkParty> to, Optional<Instant> by, boolean overdue) {
    LocalText what = of.settings().texts().apply("ask." + kind.name());
    LocalText whom = WorkCase.list(to.stream().map(of::name).toList()).orElseThrow();
    String until = by.map(of::words).orElse("");
    String zhTime = by.isEmpty() ? "" : "，" + until + "之前" + (overdue ? "（已逾期）" : "");
    String enTime = by.isEmpty() ? "" : ", before " + until + (overdue ? " (overdue)" : "");
    return new LocalText(
        of.name(from).zh() + " → " + whom.zh() + "：" + what.zh() + zhTime,
        of.name(from).en() + " -> " + whom.en() + ": " + what.en() + enTime);
  }
}
