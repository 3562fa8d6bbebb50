package io.dealership.examples.checklog;

import io.dealership.core.process.ActivityGraph;
import io.dealership.core.process.Workflow;
import io.dealership.core.time.BusinessTime;
import io.dealership.rules.process.Guards;
import io.dealership.rules.process.ProcessDesk;
import io.dealership.rules.process.StoreTimes;
import io.dealership.rules.workflow.ProcessRules;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Workflows as a store runs them that has the same hours for everything. */
final class Desks {

  private Desks() {}

  /** The desk; who holds which post is as the log says, and no decision is asked. */
  static ProcessDesk desk(
      ProcessRules processes, Workflow workflow, LocalDate on, BusinessTime hours) {
    Map<String, BusinessTime> named = new TreeMap<>();
    calendars(workflow.graph(), hours, named);
    return processes.desk(
        workflow.id(),
        on,
        new StoreTimes(hours, named),
        (employee, role, at) -> true,
        Guards.none());
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
}
