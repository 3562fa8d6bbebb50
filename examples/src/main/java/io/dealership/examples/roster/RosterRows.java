package io.dealership.examples.roster;

import io.dealership.core.identity.StepId;
import io.dealership.core.organization.Duty;
import io.dealership.core.organization.DutyEvidence;
import io.dealership.core.organization.DutyId;
import io.dealership.core.organization.DutyRhythm;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.rules.organization.DueDuty;
import io.dealership.rules.organization.DutyLogEntry;
import io.dealership.rules.organization.DutyTrigger;
import io.dealership.rules.organization.RosterStanding;
import io.dealership.rules.schedule.Schedule;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes the rows of a roster: its entries in the order of time, then stray evidence. */
final class RosterRows {

  private final RosterView view;
  private final Locale locale;

  private RosterRows(RosterView view, Locale locale) {
    this.view = view;
    this.locale = locale;
  }

  static List<RosterRow> of(RosterView view, Locale locale) {
    RosterRows rows = new RosterRows(view, locale);
    List<RosterRow> all = new ArrayList<>();
    view.standings().forEach(standing -> all.add(rows.row(standing)));
    view.stray().forEach(stray -> all.add(rows.row(stray)));
    return all;
  }

  private RosterRow row(RosterStanding standing) {
    DueDuty due = standing.entry().due();
    Duty duty = due.duty();
    Optional<DutyTrigger> trigger = standing.entry().trigger();
    return new RosterRow(
        RosterRow.ENTRY,
        view.store().value(),
        Optional.of(standing.state().name()),
        standing.entry().employee().map(EmployeeNumber::value),
        Optional.of(duty.role().code()),
        Optional.of(roleName(view, duty.role(), locale)),
        Optional.of(duty.id().code()),
        Optional.of(duty.text(locale)),
        Optional.of(duty.kind().text(locale)),
        Optional.of(when(duty)),
        Optional.of(due.nominalDay()),
        Optional.of(due.dueDay()),
        Optional.of(local(due.dueAt())),
        view.time().startOf(due.dueDay().plusDays(1)).equals(due.dueAt()),
        due.whyMoved().map(why -> why.in(locale)),
        due.provisional(),
        due.byDefault(),
        trigger.map(each -> each.step().map(StepId::toString).or(each::event).orElseThrow()),
        trigger.map(each -> local(each.at())),
        trigger.flatMap(DutyTrigger::caseNumber),
        standing.doneAt().map(this::local),
        duty.evidence().stream().map(this::evidence).toList(),
        standing.missing().stream().map(DutyEvidence::code).sorted().toList(),
        duty.clauses());
  }

  /** When it is to be done; of recurring acts what the schedule of the store says. */
  private String when(Duty duty) {
    if (duty.rhythm() instanceof DutyRhythm.Scheduled scheduled) {
      Set<String> all = new LinkedHashSet<>();
      for (DutyId id : scheduled.acts()) {
        Schedule act = view.acts().get(id);
        if (act != null) {
          all.add(act.when(locale));
        }
      }
      if (!all.isEmpty()) {
        return String.join(locale.getLanguage().equals("zh") ? "；" : "; ", all);
      }
    }
    return duty.rhythm().text(locale);
  }

  private RosterRow row(DutyLogEntry stray) {
    Optional<Duty> duty = stray.duty().flatMap(view.catalog()::find);
    return new RosterRow(
        RosterRow.STRAY,
        view.store().value(),
        Optional.empty(),
        Optional.of(stray.by().value()),
        duty.map(each -> each.role().code()),
        duty.map(each -> roleName(view, each.role(), locale)),
        stray.duty().map(Object::toString),
        duty.map(each -> each.text(locale)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        stray.forDay(),
        Optional.empty(),
        false,
        Optional.empty(),
        false,
        false,
        Optional.empty(),
        Optional.empty(),
        stray.caseNumber(),
        Optional.of(local(stray.at())),
        stray.evidence().map(this::evidence).map(List::of).orElse(List.of()),
        List.of(),
        List.of());
  }

  /** What a role is called; its code, where the catalog has it no more. */
  static String roleName(RosterView view, RoleId role, Locale locale) {
    return view.catalog().find(role).map(each -> each.name(locale)).orElse(role.code());
  }

  private RosterRow.Evidence evidence(DutyEvidence shows) {
    return new RosterRow.Evidence(shows.code(), view.catalog().name(shows, locale));
  }

  private OffsetDateTime local(Instant moment) {
    return moment.atZone(view.time().hours().zone()).toOffsetDateTime();
  }
}
