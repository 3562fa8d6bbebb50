package io.dealership.examples.roster;

import io.dealership.core.organization.Duty;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.time.BusinessTime;
import io.dealership.rules.organization.DueDuty;
import io.dealership.rules.organization.DutyLogEntry;
import io.dealership.rules.organization.DutyRoster;
import io.dealership.rules.organization.DutyTrigger;
import io.dealership.rules.organization.RosterEntry;
import io.dealership.rules.organization.Workload;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Evidence that belongs to nothing that its author has to do, so that a slip of the pen does not
 * pass in silence: a duty of somebody else, a case that nobody told of, a day on which it was not
 * due.
 */
final class Stray {

  private final DutyRoster roster;
  private final Map<EmployeeNumber, List<RosterEntry>> own = new HashMap<>();
  private final Map<RoleId, List<RosterEntry>> anybodys = new HashMap<>();

  private Stray(DutyRoster roster) {
    this.roster = roster;
    for (RosterEntry entry : roster.entries()) {
      if (entry.employee().isPresent()) {
        own.computeIfAbsent(entry.employee().get(), who -> new ArrayList<>()).add(entry);
      } else {
        RoleId role = entry.due().duty().role();
        anybodys.computeIfAbsent(role, id -> new ArrayList<>()).add(entry);
      }
    }
  }

  /** The stray evidence for the days of a roster that was left before a moment. */
  static List<DutyLogEntry> of(
      DutyRoster roster,
      List<DutyLogEntry> log,
      Instant at,
      BusinessTime time,
      Map<EmployeeNumber, Workload> workloads) {
    Stray stray = new Stray(roster);
    List<DutyLogEntry> found = new ArrayList<>();
    for (DutyLogEntry each : log) {
      LocalDate day = each.forDay().orElseGet(() -> time.dateOf(each.at()));
      Workload workload = workloads.get(each.by());
      if (!each.at().isAfter(at)
          && roster.days().contains(day)
          && workload != null
          && !stray.belongs(each, workload)) {
        found.add(each);
      }
    }
    return found;
  }

  private boolean belongs(DutyLogEntry each, Workload workload) {
    if (belongs(each, own.getOrDefault(each.by(), List.of()))) {
      return true;
    }
    for (RoleId role : workload.roles()) {
      if (belongs(each, anybodys.getOrDefault(role, List.of()))) {
        return true;
      }
    }
    return roster.continuousOf(each.by()).stream().anyMatch(duty -> isOf(each, duty));
  }

  private static boolean belongs(DutyLogEntry each, List<RosterEntry> entries) {
    return entries.stream()
        .anyMatch(
            entry -> {
              DueDuty due = entry.due();
              return isOf(each, due.duty())
                  && each.forDay()
                      .filter(day -> !day.equals(due.nominalDay()) && !day.equals(due.dueDay()))
                      .isEmpty()
                  && (each.caseNumber().isEmpty()
                      || each.caseNumber()
                          .equals(entry.trigger().flatMap(DutyTrigger::caseNumber)));
            });
  }

  private static boolean isOf(DutyLogEntry each, Duty duty) {
    return each.duty().isPresent()
        ? each.duty().get().equals(duty.id())
        : duty.evidence().contains(each.evidence().orElseThrow());
  }
}
