package io.dealership.examples.roster;

import io.dealership.core.contact.ContactEventKind;
import io.dealership.core.organization.Duty;
import io.dealership.core.organization.DutyEvidence;
import io.dealership.core.organization.DutyId;
import io.dealership.core.organization.ProcessRoles;
import io.dealership.core.organization.Role;
import io.dealership.core.organization.RoleCatalog;
import io.dealership.core.organization.StepRoles;
import io.dealership.rules.organization.OrganizationRules;
import io.dealership.rules.schedule.Schedule;
import io.dealership.rules.schedule.ScheduleRules;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words that the packs know, for what files may say.
 *
 * @param roles the ids of roles
 * @param duties the ids of duties and of recurring acts
 * @param evidence the codes of evidence
 * @param steps the steps of processes
 * @param events the events that make something owed
 */
record Known(
    Set<String> roles,
    Set<String> duties,
    Set<String> evidence,
    Set<String> steps,
    Set<String> events) {

  /** What is known on some days, of which one is enough. */
  static Known on(
      Collection<LocalDate> days, OrganizationRules organization, ScheduleRules schedule) {
    Known known =
        new Known(
            new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    for (LocalDate day : days) {
      known.add(organization.catalog(day));
      for (ProcessRoles process : organization.raci(day).processes()) {
        for (StepRoles step : process.steps()) {
          known.steps.add(step.step().toString());
        }
      }
      for (Schedule act : schedule.schedules(day)) {
        known.duties.add(act.id().code());
        act.event().map(ContactEventKind::code).ifPresent(known.events::add);
        act.evidence().stream().map(DutyEvidence::code).forEach(known.evidence::add);
      }
    }
    return known;
  }

  private void add(RoleCatalog catalog) {
    for (Role role : catalog.roles()) {
      roles.add(role.id().code());
    }
    for (Duty duty : catalog.duties()) {
      DutyId id = duty.id();
      duties.add(id.code());
      duty.event().ifPresent(event -> events.add(event.code()));
    }
    for (DutyEvidence shows : catalog.evidence().keySet()) {
      evidence.add(shows.code());
    }
  }
}
