package io.dealership.rules.organization;

import io.dealership.core.organization.EmployeeNumber;
import java.util.Comparator;
import java.util.Optional;

/**
 * What somebody has to do by when.
 *
 * @param employee who; empty when any holder of the role may do it
 * @param due the duty and its time
 * @param trigger what made it owed; empty for what recurs
 */
public record RosterEntry(
    Optional<EmployeeNumber> employee, DueDuty due, Optional<DutyTrigger> trigger) {

  static final Comparator<RosterEntry> IN_TIME =
      Comparator.<RosterEntry, java.time.Instant>comparing(entry -> entry.due.dueAt())
          .thenComparing(entry -> entry.due.duty().role())
          .thenComparing(entry -> entry.due.duty().id())
          .thenComparing(entry -> entry.due.nominalDay())
          .thenComparing(entry -> entry.employee.map(EmployeeNumber::value).orElse(""));
}
