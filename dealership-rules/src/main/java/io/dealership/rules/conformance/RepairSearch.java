package io.dealership.rules.conformance;

import io.dealership.core.process.ActivityPath;
import io.dealership.rules.process.Marking;
import io.dealership.rules.process.WorkflowEngine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Looks for the smallest repair: states of case and log, the cheapest first. */
final class RepairSearch {

  /** So many steps of the log were looked at, and the case stands so. */
  private record State(int index, Marking marking) {}

  /** A way to a state: the last step of the repair, null for one that both log and case make. */
  private record Way(State state, int cost, @Nullable Way before, @Nullable RepairStep step) {}

  private final WorkflowEngine engine;
  private final List<ActivityPath> happened;
  private final int mostSteps;
  private final int mostStates;
  private final Map<State, Integer> reached = new HashMap<>();
  private final Deque<Way> waiting = new ArrayDeque<>();

  RepairSearch(WorkflowEngine engine, List<ActivityPath> happened, int mostSteps, int mostStates) {
    this.engine = engine;
    this.happened = List.copyOf(happened);
    this.mostSteps = mostSteps;
    this.mostStates = mostStates;
  }

  CaseRepair find() {
    reach(new Way(new State(0, engine.start()), 0, null, null));
    while (!waiting.isEmpty()) {
      Way way = waiting.removeFirst();
      Integer cheapest = reached.get(way.state());
      if (cheapest != null && cheapest < way.cost()) {
        continue;
      }
      if (way.state().index() == happened.size() && engine.mayClose(way.state().marking())) {
        return new CaseRepair(Optional.of(steps(way)), OptionalInt.empty());
      }
      if (way.cost() > 0 && reached.size() > mostStates) {
        // all that costs less was looked at
        return new CaseRepair(Optional.empty(), OptionalInt.of(way.cost() - 1));
      }
      goOn(way);
    }
    return new CaseRepair(Optional.empty(), OptionalInt.of(mostSteps));
  }

  private void goOn(Way way) {
    int index = way.state().index();
    Marking marking = way.state().marking();
    if (index < happened.size()) {
      ActivityPath next = happened.get(index);
      if (engine.mayFollow(marking, next)) {
        State both = new State(index + 1, engine.follow(marking, next));
        reach(new Way(both, way.cost(), way, null));
      }
    }
    if (way.cost() == mostSteps) {
      return;
    }
    if (index < happened.size()) {
      RepairStep drop = new RepairStep(true, happened.get(index), index);
      reach(new Way(new State(index + 1, marking), way.cost() + 1, way, drop));
    }
    for (ActivityPath path : engine.mayFollow(marking)) {
      RepairStep insert = new RepairStep(false, path, index);
      State later = new State(index, engine.follow(marking, path));
      reach(new Way(later, way.cost() + 1, way, insert));
    }
  }

  private void reach(Way way) {
    Integer known = reached.get(way.state());
    if (known != null && known <= way.cost()) {
      return;
    }
    reached.put(way.state(), way.cost());
    Way before = way.before();
    if (before != null && before.cost() == way.cost()) {
      waiting.addFirst(way);
    } else {
      waiting.addLast(way);
    }
  }

  private static List<RepairStep> steps(Way last) {
    List<RepairStep> steps = new ArrayList<>();
    for (Way way = last; way != null; way = way.before()) {
      RepairStep step = way.step();
      if (step != null) {
        steps.add(step);
      }
    }
    Collections.reverse(steps);
    return steps;
  }
}
