package io.dealership.examples.checklog;

import io.dealership.core.organization.Assignment;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.organization.Staff;
import io.dealership.core.process.ActivityGraph;
import io.dealership.core.process.Workflow;
import io.dealership.core.time.BusinessTime;
import io.dealership.rules.process.Guards;
import io.dealership.rules.process.ProcessDesk;
import io.dealership.rules.process.RoleHolders;
import io.dealership.rules.process.StoreTimes;
import io.dealership.rules.workflow.ProcessRules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Workflows as a store runs them that has the same hours for everything. */
final class Desks {

  private Desks() {}

  /**
   * The desk; no decision is asked.
   *
   * @param staff who holds which post; empty where this is as the log says
   */
  static ProcessDesk desk(
      ProcessRules processes,
      Workflow workflow,
      LocalDate on,
      BusinessTime hours,
      Optional<Staff> staff) {
    Map<String, BusinessTime> named = new TreeMap<>();
    calendars(workflow.graph(), hours, named);
    RoleHolders holders =
        staff
            .<RoleHolders>map(all -> new Posts(all, hours.hours().zone()))
            .orElse((employee, role, at) -> true);
    return processes.desk(workflow.id(), on, new StoreTimes(hours, named), holders, Guards.none());
  }

  private static void calendars(
      ActivityGraph graph, BusinessTime hours, Map<String, BusinessTime> named) {
    graph
        .relations()
        .forEach(relation -> relation.calendar().ifPresent(name -> named.put(name, hours)));
    graph
        .activities()
        .forEach(activity -> activity.part().ifPresent(part -> calendars(part, hours, named)));
  }

  /** Who holds which post, by a file of staff, which knows nothing of certificates. */
  private static final class Posts implements RoleHolders {

    private final Map<EmployeeNumber, List<Assignment>> assignments = new HashMap<>();
    private final ZoneId zone;

    Posts(Staff staff, ZoneId zone) {
      this.zone = zone;
      for (Assignment each : staff.assignments()) {
        assignments.computeIfAbsent(each.employee(), who -> new ArrayList<>()).add(each);
      }
    }

    @Override
    public boolean mayActAs(EmployeeNumber employee, RoleId role, Instant at) {
      LocalDate day = at.atZone(zone).toLocalDate();
      return assignments.getOrDefault(employee, List.of()).stream()
          .anyMatch(
              post ->
                  post.role().equals(role)
                      && !day.isBefore(post.from())
                      && post.until().filter(until -> !day.isBefore(until)).isEmpty());
    }

    @Override
    public boolean hasCertificate(EmployeeNumber employee, String certificate, Instant at) {
      return true;
    }
  }
}
