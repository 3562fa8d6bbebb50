package io.dealership.rules.authority;

import io.dealership.core.authority.Approval;
import io.dealership.core.authority.ApprovalOverride;
import io.dealership.core.time.Count;
import io.dealership.rules.decision.FactType;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The facts of the table of approvals: why one does not count, or for what it does.
 *
 * @param ask the request
 * @param approval the approval
 * @param flaw what is wrong with it
 * @param slot what it counts for
 */
record FlawFacts(Ask ask, Approval approval, Flaw flaw, @Nullable Slot slot) {

  static final FactType<FlawFacts> TYPE =
      FactType.builder(FlawFacts.class)
          .choice("flaw", Flaw.class, FlawFacts::flaw)
          // for messages only
          .optionalWords("action", f -> Optional.of(f.ask.action.name()))
          .optionalWords("employee", f -> Optional.of(f.ask.speaker(f.approval)))
          .optionalText("at", f -> Optional.of(f.ask.desk.words(f.approval.at())))
          .optionalText("request", f -> Optional.of(f.ask.request.number().value()))
          .optionalText("otherRequest", f -> Optional.of(f.approval.request().value()))
          .optionalText(
              "requestedAt", f -> Optional.of(f.ask.desk.words(f.ask.request.requestedAt())))
          .optionalText("now", f -> Optional.of(f.ask.desk.words(f.ask.now)))
          .optionalText("held", FlawFacts::held)
          .optionalWords("approver", f -> Optional.ofNullable(f.slot).map(Slot::name))
          .optionalText("cause", f -> f.approval.override().map(ApprovalOverride::reason))
          .optionalText("reviewer", f -> f.approval.override().map(each -> each.reviewer().value()))
          .optionalDate("reviewBy", f -> f.approval.override().map(ApprovalOverride::reviewBy))
          .optionalDate("lastDay", f -> f.approval.override().map(each -> f.lastDay()))
          .build();

  private LocalDate lastDay() {
    return ask.lastReviewDay(approval);
  }

  /** Up to when it held: the last day, or the last moment. */
  private Optional<String> held() {
    Count count = ask.count(approval);
    return count == null
        ? Optional.empty()
        : Optional.of(
            count.day().map(LocalDate::toString).orElseGet(() -> ask.desk.words(count.end())));
  }
}
