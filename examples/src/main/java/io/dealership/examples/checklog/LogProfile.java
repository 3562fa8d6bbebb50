package io.dealership.examples.checklog;

import static io.dealership.core.text.Spelling.nearest;

import io.dealership.core.organization.RoleId;
import io.dealership.core.process.Activity;
import io.dealership.core.process.ActivityGraph;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.Workflow;
import io.dealership.rules.document.InvalidDocumentException;
import io.dealership.rules.document.Problem;
import io.dealership.rules.eventlog.LogMapping;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is said of a log beside it.
 *
 * @param mapping what its names mean
 * @param stages the stretches whose time is measured
 * @param rework the activity that shows that something was not right the first time
 */
record LogProfile(LogMapping mapping, List<Stage> stages, Optional<ActivityPath> rework) {

  /** A stretch from one activity to another. */
  record Stage(ActivityPath from, ActivityPath to) {}

  LogProfile {
    stages = List.copyOf(stages);
  }

  /**
   * Checks that a mapping is about a workflow and the roles that there are.
   *
   * @param file the name of the file, for the problems
   * @throws InvalidDocumentException with all that is wrong
   */
  static void check(String file, LogMapping mapping, Workflow workflow, Set<String> roles) {
    List<Problem> problems = new ArrayList<>();
    List<String> known = paths(workflow.graph(), "");
    if (!mapping.workflow().equals(workflow.id())) {
      problems.add(new Problem(file, "/workflow", quoted(mapping.workflow()), workflow.id()));
    }
    Map<String, String> named = new LinkedHashMap<>();
    mapping.activities().forEach((name, path) -> named.put("/activities/" + name, path.toString()));
    mapping.instances().keySet().forEach(path -> named.put("/instances/" + path, path.toString()));
    mapping
        .corrections()
        .forEach(
            (name, correction) ->
                correction
                    .lastOf()
                    .ifPresent(
                        path -> named.put("/corrections/" + name + "/lastOf", path.toString())));
    named.forEach(
        (place, path) ->
            unknown(path, known, "an activity of workflow " + workflow.id())
                .ifPresent(what -> problems.add(new Problem(file, place, quoted(path), what))));
    for (Map.Entry<String, RoleId> role : mapping.roles().entrySet()) {
      String code = role.getValue().code();
      unknown(code, roles, "the id of a role")
          .ifPresent(
              what ->
                  problems.add(new Problem(file, "/roles/" + role.getKey(), quoted(code), what)));
    }
    if (!problems.isEmpty()) {
      throw new InvalidDocumentException(problems);
    }
  }

  private static Optional<String> unknown(String code, Collection<String> known, String what) {
    return known.contains(code)
        ? Optional.empty()
        : Optional.of(
            what + nearest(code, known).map(near -> " (is '" + near + "' meant?)").orElse(""));
  }

  private static String quoted(String text) {
    return "'" + text + "'";
  }

  /** The paths of all activities. */
  static List<String> paths(ActivityGraph graph, String within) {
    List<String> all = new ArrayList<>();
    for (Activity activity : graph.activities()) {
      String path = within + activity.code();
      all.add(path);
      activity.part().ifPresent(part -> all.addAll(paths(part, path + "/")));
    }
    return all;
  }
}
