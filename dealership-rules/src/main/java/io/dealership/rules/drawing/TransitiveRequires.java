package io.dealership.rules.drawing;

import io.dealership.core.process.Activity;
import io.dealership.core.process.ActivityGraph;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.Relation;
import io.dealership.core.process.RelationKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is required and follows from other requirements: that A comes before C, where A comes before
 * B and B before C. It follows only where B is never off the table, for else nobody waits for B.
 */
final class TransitiveRequires {

  /** What is off the table at some time, from the outermost graph. */
  private final Set<ActivityPath> offAtTimes = new HashSet<>();

  TransitiveRequires(Activities activities) {
    for (Activities.Entry entry : activities.all()) {
      if (entry.activity().initiallyLocked()) {
        offAtTimes.add(entry.path());
      }
    }
    activities.eachGraph(
        (within, graph) -> {
          for (Relation relation : graph.relations()) {
            if (relation.kind() == RelationKind.LOCKS) {
              offAtTimes.add(Activities.path(within, relation.to()));
            }
          }
        });
  }

  /** The relations of a graph that need not be drawn. */
  Set<Relation> of(Optional<ActivityPath> within, ActivityGraph graph) {
    List<Relation> requires =
        graph.relations().stream()
            .filter(r -> r.kind() == RelationKind.REQUIRES && r.limit().isEmpty())
            .filter(r -> isPlain(graph, r.from()) && isPlain(graph, r.to()))
            .toList();
    Set<Relation> left = new HashSet<>(requires);
    Set<Relation> out = new HashSet<>();
    for (Relation relation : requires) {
      left.remove(relation);
      if (follows(relation, left, within)) {
        out.add(relation);
      } else {
        left.add(relation);
      }
    }
    return out;
  }

  /** An activity of the graph itself, without a part: one that stays done when it was done. */
  private static boolean isPlain(ActivityGraph graph, ActivityPath path) {
    return path.parts().size() == 1 && graph.find(path).flatMap(Activity::part).isEmpty();
  }

  private boolean follows(Relation relation, Set<Relation> left, Optional<ActivityPath> within) {
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
          if (!offAtTimes.contains(Activities.path(within, required))) {
            open.add(required);
          }
        }
      }
    }
    return false;
  }
}
