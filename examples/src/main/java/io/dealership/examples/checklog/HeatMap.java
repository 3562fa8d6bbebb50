package io.dealership.examples.checklog;

import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.Workflow;
import io.dealership.rules.conformance.LogFigures;
import io.dealership.rules.drawing.Passage;
import io.dealership.rules.drawing.WorkflowDrawing;
import io.dealership.rules.drawing.WorkflowTraffic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The picture of a workflow with what a log says of it. */
final class HeatMap {

  private HeatMap() {}

  static String svg(LogFigures figures, CheckWords words) {
    return WorkflowDrawing.of(words.workflow(), words)
        .ofLog(traffic(figures, words.workflow()))
        .svg(words.locale());
  }

  /** What of the figures is about activities of the workflow. */
  static WorkflowTraffic traffic(LogFigures figures, Workflow workflow) {
    Map<ActivityPath, Long> counts = new HashMap<>();
    for (LogFigures.OfActivity one : figures.activities()) {
      path(one.activity(), workflow).ifPresent(path -> counts.put(path, one.count()));
    }
    List<Passage> passages = new ArrayList<>();
    for (LogFigures.OfPair pair : figures.pairs()) {
      Optional<ActivityPath> from = path(pair.from(), workflow);
      Optional<ActivityPath> to = path(pair.to(), workflow);
      if (from.isPresent() && to.isPresent()) {
        passages.add(
            new Passage(from.get(), to.get(), pair.count(), Optional.of(pair.lying().median())));
      }
    }
    return new WorkflowTraffic(counts, passages);
  }

  private static Optional<ActivityPath> path(String name, Workflow workflow) {
    try {
      ActivityPath path = ActivityPath.parse(name);
      return workflow.graph().find(path).map(activity -> path);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
