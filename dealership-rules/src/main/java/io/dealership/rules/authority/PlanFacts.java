package io.dealership.rules.authority;

import io.dealership.core.authority.Approval;
import io.dealership.core.authority.ApprovalOverride;
import io.dealership.core.text.LocalText;
import io.dealership.rules.decision.FactType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The facts of the table of plans: how one thing stands that a request needs.
 *
 * @param ask the request
 * @param forbidden whether it is forbidden; null when that is not known
 * @param standing how it stands; null when that is not known
 * @param circumstance what it is forbidden by
 * @param course the band that it is in
 * @param slot the approval that is asked for
 * @param heard what was said
 */
record PlanFacts(
    Ask ask,
    @Nullable Boolean forbidden,
    @Nullable Standing standing,
    Action.@Nullable Forbidden circumstance,
    @Nullable Course course,
    @Nullable Slot slot,
    @Nullable Heard heard) {

  static final String FORBIDDEN = "forbidden";
  static final String STANDING = "standing";

  static final FactType<PlanFacts> TYPE =
      FactType.builder(PlanFacts.class)
          .optionalFlag(FORBIDDEN, f -> Optional.ofNullable(f.forbidden))
          .optionalChoice(STANDING, Standing.class, f -> Optional.ofNullable(f.standing))
          // for messages only
          .optionalWords("action", f -> Optional.of(f.ask.action.name()))
          .optionalWords("amount", f -> f.ask.sizeInWords())
          .optionalWords(
              "circumstance", f -> Optional.ofNullable(f.circumstance).map(Action.Forbidden::text))
          .optionalWords("approver", f -> Optional.ofNullable(f.slot).map(Slot::name))
          .optionalWords("people", PlanFacts::people)
          .optionalWords("employee", f -> f.approval().map(f.ask::speaker))
          .optionalText("at", f -> f.approval().map(each -> f.ask.desk.words(each.at())))
          .optionalWords("cause", PlanFacts::cause)
          .optionalText("reviewer", f -> f.override().map(each -> each.reviewer().value()))
          .optionalDate("reviewBy", f -> f.override().map(ApprovalOverride::reviewBy))
          .date("on", PlanFacts::on)
          .build();

  private LocalDate on() {
    return ask.desk.day();
  }

  private Optional<Approval> approval() {
    return Optional.ofNullable(heard).map(each -> each.approval);
  }

  private Optional<ApprovalOverride> override() {
    return approval().flatMap(Approval::override);
  }

  private Optional<LocalText> cause() {
    Action.LetPass foreseen = ask.action.override();
    return foreseen == null
        ? Optional.empty()
        : override().flatMap(each -> foreseen.reason(each.reason()));
  }

  /** Those who can give the approval. */
  private Optional<LocalText> people() {
    if (course == null || slot == null) {
      return Optional.empty();
    }
    List<LocalText> all = new ArrayList<>();
    for (Approver each : course.approvers(slot)) {
      String by = each.employee().value();
      all.add(each.via().isEmpty() ? LocalText.same(by) : Ask.actingFor(by, each.via().get(0)));
    }
    return Ask.inOne(all);
  }

  static PlanFacts of(Ask ask, Course course, Standing standing) {
    return new PlanFacts(ask, false, standing, null, course, null, null);
  }

  PlanFacts about(@Nullable Slot asked) {
    return new PlanFacts(ask, forbidden, standing, circumstance, course, asked, heard);
  }

  PlanFacts by(@Nullable Heard said) {
    return new PlanFacts(ask, forbidden, standing, circumstance, course, slot, said);
  }

  /** The same with a circumstance that forbids it, if that is so. */
  PlanFacts forbidden(Action.Forbidden by, @Nullable Boolean isSo) {
    return new PlanFacts(ask, isSo, standing, by, course, slot, heard);
  }
}
