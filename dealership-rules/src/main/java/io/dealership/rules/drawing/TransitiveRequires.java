package io.dealership.rules.drawing;

import io.dealership.core.process.ActivityGraph;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.Relation;
import io.dealership.core.process.RelationKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is required and follows from other requirements: that A comes before C, where A comes before
 * B and B before C. It follows only where B is never off the table, for else nobody waits for B.
 */
final class TransitiveRequires {

  private TransitiveRequires() {}

  /** The relations of a graph that need not be drawn. */
  static Set<Relation> of(ActivityGraph graph) {
    Set<ActivityPath> never =
        graph.relations().stream()
            .filter(relation -> relation.kind() == RelationKind.LOCKS)
            .map(Relation::to)
            .collect(Collectors.toCollection(HashSet::new));
    List<Relation> requires =
        graph.relations().stream()
            .filter(r -> r.kind() == RelationKind.REQUIRES && r.limit().isEmpty())
            .filter(r -> isPlain(graph, r.from()) && isPlain(graph, r.to()))
            .toList();
    Set<Relation> left = new HashSet<>(requires);
    Set<Relation> out = new HashSet<>();
    for (Relation relation : requires) {
      left.remove(relation);
      if (follows(relation, left, never, graph)) {
        out.add(relation);
      } else {
        left.add(relation);
      }
    }
    return out;
  }

  private static boolean isPlain(ActivityGraph graph, ActivityPath path) {
    return path.parts().size() == 1 && graph.find(path).orElseThrow().part().isEmpty();
  }

  private static boolean follows(
      Relation relation, Set<Relation> left, Set<ActivityPath> locked, ActivityGraph graph) {
    Deque<ActivityPath> open = new ArrayDeque<>(List.of(relation.from()));
    Set<ActivityPath> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      ActivityPath waiting = open.remove();
      for (Relation next : left) {
        ActivityPath required = next.to();
        if (next.from().equals(waiting) && seen.add(required)) {
          if (required.equals(relation.to())) {
            return true;
          }
          if (!locked.contains(required)
              && !graph.find(required).orElseThrow().initiallyLocked()) {
            open.add(required);
          }
        }
      }
    }
    return false;
  }
}
