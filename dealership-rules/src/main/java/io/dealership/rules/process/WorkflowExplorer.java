package io.dealership.rules.process;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.process.Activity;
import io.dealership.core.process.ActivityGraph;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.DocumentCode;
import io.dealership.core.process.Workflow;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Looks at every marking that can come to be, nearest first. */
final class WorkflowExplorer {

  private final CompiledGraph graph;
  private final WorkflowEngine engine;
  private final Workflow workflow;
  private final int mostMarkings;
  private final int mostInstances;

  private final Map<Marking, Integer> numbers = new HashMap<>();
  private final List<Marking> markings = new ArrayList<>();

  /** How each marking was reached first. */
  private final List<Optional<ActivityPath>> by = new ArrayList<>();

  private int[] reachedFrom = new int[64];

  /** The edges backwards, as a chained list in arrays. */
  private int[] firstEdge = new int[64];

  private int[] nextEdge = new int[256];
  private int[] edgeFrom = new int[256];
  private int edges;

  private final Set<String> possible = new LinkedHashSet<>();
  private boolean cut;
  private final PaperTrail papers;
  private final MarkingEssence essence;

  WorkflowExplorer(
      Workflow workflow, int mostMarkings, int mostInstances, Set<DocumentCode> given) {
    checkArgument(
        mostMarkings >= 1,
        "WorkflowCheck.mostMarkings must be 1 or more, but was %s",
        mostMarkings);
    checkArgument(
        mostInstances >= 1,
        "WorkflowCheck.mostInstances must be 1 or more, but was %s",
        mostInstances);
    this.workflow = workflow;
    this.engine = WorkflowEngine.of(workflow);
    this.graph = new CompiledGraph(workflow.graph());
    this.mostMarkings = mostMarkings;
    this.mostInstances = mostInstances;
    this.papers = new PaperTrail(workflow.graph(), given);
    this.essence = new MarkingEssence(workflow.graph(), papers);
  }

  WorkflowCheck explore() {
    add(essence.of(graph, engine.start()), -1, Optional.empty());
    for (int number = 0; number < markings.size(); number++) {
      Marking marking = markings.get(number);
      for (ActivityPath path : engine.onTable(marking)) {
        if (mayHappen(marking, path)) {
          possible.add(withoutNumbers(path));
          follow(number, path, happen(marking, path));
        }
      }
    }
    List<WorkflowFinding> findings = new ArrayList<>(papers.missing());
    impossible(workflow.graph(), "", findings);
    // where not all markings were looked at, the way to the end may lie among those left out
    if (!cut) {
      neverClosed().ifPresent(findings::add);
    }
    boolean isExact = !cut && !hasUnbounded(workflow.graph());
    return new WorkflowCheck(markings.size(), mostMarkings, mostInstances, isExact, findings);
  }

  private boolean mayHappen(Marking marking, ActivityPath path) {
    Place place = Place.of(graph, path);
    Activity activity = place.innermost().activities.get(place.last());
    boolean isUnbounded = activity.part().isPresent() && activity.mostInstances().isEmpty();
    if (isUnbounded && place.holder(marking).count(place.last()) >= mostInstances) {
      return false;
    }
    return papers.areThere(marking, path, graph)
        && new UnmetConditions(graph, marking, place, Instant.EPOCH, null).areNone();
  }

  private Marking happen(Marking marking, ActivityPath path) {
    Happening happening = new Happening(graph, Place.of(graph, path), Instant.EPOCH, null);
    return essence.of(graph, happening.after(marking));
  }

  private void follow(int from, ActivityPath path, Marking after) {
    Integer known = numbers.get(after);
    if (known == null && markings.size() >= mostMarkings) {
      cut = true;
      return;
    }
    int to = known == null ? add(after, from, Optional.of(path)) : known;
    if (edges == nextEdge.length) {
      nextEdge = Arrays.copyOf(nextEdge, 2 * edges);
      edgeFrom = Arrays.copyOf(edgeFrom, 2 * edges);
    }
    edgeFrom[edges] = from;
    nextEdge[edges] = firstEdge[to];
    firstEdge[to] = edges;
    edges++;
  }

  private int add(Marking marking, int from, Optional<ActivityPath> path) {
    int number = markings.size();
    markings.add(marking);
    numbers.put(marking, number);
    by.add(path);
    if (number == reachedFrom.length) {
      reachedFrom = Arrays.copyOf(reachedFrom, 2 * number);
      firstEdge = Arrays.copyOf(firstEdge, 2 * number);
    }
    reachedFrom[number] = from;
    firstEdge[number] = -1;
    return number;
  }

  /** The nearest marking from which no way leads to one that can be closed. */
  private Optional<WorkflowFinding> neverClosed() {
    BitSet leadsToEnd = new BitSet(markings.size());
    Deque<Integer> open = new ArrayDeque<>();
    for (int number = 0; number < markings.size(); number++) {
      if (engine.mayClose(markings.get(number))) {
        leadsToEnd.set(number);
        open.add(number);
      }
    }
    while (!open.isEmpty()) {
      int to = open.remove();
      for (int edge = firstEdge[to]; edge >= 0; edge = nextEdge[edge]) {
        if (!leadsToEnd.get(edgeFrom[edge])) {
          leadsToEnd.set(edgeFrom[edge]);
          open.add(edgeFrom[edge]);
        }
      }
    }
    int stuck = leadsToEnd.nextClearBit(0);
    if (stuck >= markings.size()) {
      return Optional.empty();
    }
    return Optional.of(
        WorkflowFinding.of(
            WorkflowFindingKind.CANNOT_BE_CLOSED,
            engine.owed(markings.get(stuck)).get(0).activity(),
            run(stuck)));
  }

  private List<ActivityPath> run(int marking) {
    List<ActivityPath> run = new ArrayList<>();
    for (int number = marking; by.get(number).isPresent(); number = reachedFrom[number]) {
      run.add(by.get(number).get());
    }
    Collections.reverse(run);
    return run;
  }

  private void impossible(ActivityGraph inner, String prefix, List<WorkflowFinding> findings) {
    for (Activity activity : inner.activities()) {
      String path = prefix + activity.code();
      if (!possible.contains(path)) {
        findings.add(
            WorkflowFinding.of(
                WorkflowFindingKind.NEVER_POSSIBLE, ActivityPath.parse(path), List.of()));
      }
      activity.part().ifPresent(part -> impossible(part, path + "/", findings));
    }
  }

  static String withoutNumbers(ActivityPath path) {
    return new ActivityPath(
            path.parts().stream()
                .map(part -> new ActivityPath.Part(part.code(), OptionalInt.empty()))
                .toList())
        .toString();
  }

  private static boolean hasUnbounded(ActivityGraph inner) {
    return inner.activities().stream()
        .anyMatch(
            activity ->
                activity.part().isPresent()
                    && (activity.mostInstances().isEmpty() || hasUnbounded(activity.part().get())));
  }
}
