package io.dealership.rules.process;

import io.dealership.core.process.Activity;
import io.dealership.core.process.ActivityGraph;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.DocumentCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which documents are there in a marking: those that are given, and those of which something that
 * produces them was done. A document that is there stays.
 */
final class PaperTrail {

  /** By document, the activities that produce it. */
  private final Map<DocumentCode, List<ActivityPath>> producers = new HashMap<>();

  /** By activity, the documents that it needs and that have to be produced. */
  private final Map<String, List<DocumentCode>> needs = new HashMap<>();

  private final List<WorkflowFinding> missing = new ArrayList<>();

  PaperTrail(ActivityGraph graph, Set<DocumentCode> given) {
    produced("", graph);
    needed("", graph, given);
  }

  private void produced(String prefix, ActivityGraph graph) {
    for (Activity activity : graph.activities()) {
      String path = prefix + activity.code();
      for (DocumentCode document : activity.produces()) {
        producers.computeIfAbsent(document, key -> new ArrayList<>()).add(ActivityPath.parse(path));
      }
      activity.part().ifPresent(part -> produced(path + "/", part));
    }
  }

  private void needed(String prefix, ActivityGraph graph, Set<DocumentCode> given) {
    for (Activity activity : graph.activities()) {
      String path = prefix + activity.code();
      for (DocumentCode document : activity.needs()) {
        if (given.contains(document)) {
          continue;
        }
        if (producers.containsKey(document)) {
          needs.computeIfAbsent(path, key -> new ArrayList<>()).add(document);
        } else {
          missing.add(
              new WorkflowFinding(
                  WorkflowFindingKind.DOCUMENT_NEVER_PRODUCED,
                  ActivityPath.parse(path),
                  Optional.of(document),
                  List.of()));
        }
      }
      activity.part().ifPresent(part -> needed(path + "/", part, given));
    }
  }

  /** The documents that are needed, and that nothing produces or gives. */
  List<WorkflowFinding> missing() {
    return missing;
  }

  /** The activities of which it matters whether they were done, because of their documents. */
  List<ActivityPath> producing() {
    return needs.values().stream()
        .flatMap(List::stream)
        .distinct()
        .flatMap(document -> producers.getOrDefault(document, List.of()).stream())
        .distinct()
        .toList();
  }

  /** Whether all documents are there that an activity needs and that can be produced. */
  boolean areThere(Marking marking, ActivityPath path, CompiledGraph graph) {
    for (DocumentCode document :
        needs.getOrDefault(WorkflowExplorer.withoutNumbers(path), List.of())) {
      if (producers.getOrDefault(document, List.of()).stream()
          .noneMatch(producer -> wasDone(marking, graph, producer, 0))) {
        return false;
      }
    }
    return true;
  }

  private static boolean wasDone(
      Marking marking, CompiledGraph graph, ActivityPath path, int depth) {
    Integer number = graph.numbers.get(path.parts().get(depth).code());
    if (number == null) {
      return false;
    }
    if (depth == path.parts().size() - 1) {
      return Marking.has(marking.done, number);
    }
    for (Marking instance : marking.instances(number)) {
      if (wasDone(instance, graph.part(number), path, depth + 1)) {
        return true;
      }
    }
    return false;
  }
}
