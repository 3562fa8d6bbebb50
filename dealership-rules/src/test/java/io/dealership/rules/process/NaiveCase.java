package io.dealership.rules.process;

import static java.util.Objects.requireNonNull;

import io.dealership.core.process.Activity;
import io.dealership.core.process.ActivityGraph;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.Relation;
import io.dealership.core.process.RelationKind;
import io.dealership.core.process.Workflow;
import io.dealership.core.time.BusinessTime;
import io.dealership.core.time.CountingRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the definition of a workflow says, said a second time and as plainly as can be: with maps
 * and text, relation by relation. It shares nothing with the engine.
 */
final class NaiveCase {

  /** How one activity stands. */
  private static final class State {
    boolean done;
    boolean owed;
    boolean onTable;
    @Nullable Instant last;
    @Nullable Instant due;
    final List<Instance> instances = new ArrayList<>();

    boolean isDone() {
      return done && instances.stream().allMatch(Instance::mayClose);
    }

    boolean isOwed() {
      return owed || !instances.stream().allMatch(Instance::mayClose);
    }
  }

  /** A graph with the states of its activities. */
  private static final class Instance {
    final ActivityGraph graph;
    final Map<String, State> states = new LinkedHashMap<>();

    Instance(ActivityGraph graph) {
      this.graph = graph;
      for (Activity activity : graph.activities()) {
        State state = new State();
        state.owed = activity.initiallyOwed();
        state.onTable = !activity.initiallyLocked();
        states.put(activity.code(), state);
      }
    }

    boolean mayClose() {
      return states.values().stream().noneMatch(state -> state.onTable && state.isOwed());
    }

    /** By path from here: the states that an end of a relation means. */
    Map<String, State> meant(List<String> codes, String prefix, boolean onTableOnly) {
      Map<String, State> meant = new TreeMap<>();
      State state = states.get(codes.get(0));
      if (onTableOnly && !state.onTable) {
        return meant;
      }
      if (codes.size() == 1) {
        meant.put(prefix + codes.get(0), state);
        return meant;
      }
      for (int i = 0; i < state.instances.size(); i++) {
        meant.putAll(
            state
                .instances
                .get(i)
                .meant(
                    codes.subList(1, codes.size()),
                    prefix + codes.get(0) + "#" + (i + 1) + "/",
                    onTableOnly));
      }
      return meant;
    }
  }

  /** One step on the way to an activity: the graph, and how the way went so far. */
  private record Level(Instance instance, String prefix, List<String> codesFromHere) {}

  private final Workflow workflow;
  private final Instance outermost;
  private final StoreTimes time;

  NaiveCase(Workflow workflow, StoreTimes time) {
    this.workflow = workflow;
    this.outermost = new Instance(workflow.graph());
    this.time = time;
  }

  private BusinessTime clock(Relation relation) {
    return relation.calendar().isEmpty()
        ? time.usual()
        : requireNonNull(time.named().get(relation.calendar().get()), "calendar");
  }

  private static List<String> codes(ActivityPath path) {
    return path.parts().stream().map(ActivityPath.Part::code).toList();
  }

  /** The levels as far as instances have begun. */
  private List<Level> levels(ActivityPath path) {
    List<Level> levels = new ArrayList<>();
    List<String> codes = codes(path);
    Instance instance = outermost;
    String prefix = "";
    for (int i = 0; i < codes.size(); i++) {
      levels.add(new Level(instance, prefix, codes.subList(i, codes.size())));
      if (i < codes.size() - 1) {
        int number = path.parts().get(i).instance().getAsInt();
        List<Instance> begun = instance.states.get(codes.get(i)).instances;
        if (number > begun.size()) {
          return levels;
        }
        prefix += codes.get(i) + "#" + number + "/";
        instance = begun.get(number - 1);
      }
    }
    return levels;
  }

  /** Each as kind, path and moment. */
  Set<String> unmet(ActivityPath path, Instant at) {
    Set<String> unmet = new TreeSet<>();
    List<Level> levels = levels(path);
    for (Level level : levels) {
      State here = level.instance().states.get(level.codesFromHere().get(0));
      if (!here.onTable) {
        unmet.add("OFF_THE_TABLE " + level.prefix() + level.codesFromHere().get(0));
      }
      for (Relation relation : level.instance().graph.relations()) {
        if (relation.kind() == RelationKind.REQUIRES
            && codes(relation.from()).equals(level.codesFromHere())) {
          level
              .instance()
              .meant(codes(relation.to()), level.prefix(), true)
              .forEach((name, state) -> require(relation, name, state, at, unmet));
        }
        if (relation.kind() == RelationKind.BLOCKS
            && codes(relation.to()).equals(level.codesFromHere())) {
          level
              .instance()
              .meant(codes(relation.from()), level.prefix(), true)
              .forEach(
                  (name, state) -> {
                    if (state.isOwed()) {
                      unmet.add("OWED_FIRST " + name);
                    }
                  });
        }
      }
    }
    Level last = levels.get(levels.size() - 1);
    String code = last.codesFromHere().get(0);
    if (levels.size() < path.parts().size()) {
      unmet.add("NO_SUCH_INSTANCE " + last.prefix() + code);
      return unmet;
    }
    var most = last.instance().graph.activity(code).orElseThrow().mostInstances();
    if (most.isPresent() && last.instance().states.get(code).instances.size() >= most.getAsInt()) {
      unmet.add("TOO_MANY_INSTANCES " + last.prefix() + code);
    }
    return unmet;
  }

  private void require(Relation relation, String name, State state, Instant at, Set<String> unmet) {
    if (!state.isDone()) {
      unmet.add("NOT_DONE_BEFORE " + name);
    } else if (relation.limit().isPresent()) {
      Instant from =
          clock(relation).add(state.last, relation.limit().get(), CountingRules.forCoverage());
      if (at.isBefore(from)) {
        unmet.add("TOO_EARLY " + name + " " + from);
      }
    }
  }

  void happen(ActivityPath path, Instant at) {
    List<Level> levels = levels(path);
    Level innermost = levels.get(levels.size() - 1);
    String code = innermost.codesFromHere().get(0);
    State state = innermost.instance().states.get(code);
    state.done = true;
    state.owed = false;
    state.last = at;
    state.due = null;
    innermost
        .instance()
        .graph
        .activity(code)
        .orElseThrow()
        .part()
        .ifPresent(part -> state.instances.add(new Instance(part)));
    demand(levels, at);
    for (RelationKind kind : List.of(RelationKind.LOCKS, RelationKind.UNLOCKS)) {
      for (Level level : levels) {
        for (Relation relation : level.instance().graph.relations()) {
          if (relation.kind() == kind && codes(relation.from()).equals(level.codesFromHere())) {
            level
                .instance()
                .meant(codes(relation.to()), "", false)
                .values()
                .forEach(other -> other.onTable = kind == RelationKind.UNLOCKS);
          }
        }
      }
    }
  }

  private void demand(List<Level> levels, Instant at) {
    Map<State, Instant> fresh = new LinkedHashMap<>();
    Map<State, Instant> kept = new LinkedHashMap<>();
    for (Level level : levels) {
      for (Relation relation : level.instance().graph.relations()) {
        if (relation.kind() == RelationKind.DEMANDS
            && codes(relation.from()).equals(level.codesFromHere())) {
          for (State other : level.instance().meant(codes(relation.to()), "", false).values()) {
            other.owed = true;
            if (relation.limit().isPresent()) {
              Instant due =
                  clock(relation).add(at, relation.limit().get(), CountingRules.forActs());
              (relation.keepsEarliest() ? kept : fresh)
                  .merge(other, due, (a, b) -> a.isBefore(b) ? a : b);
            }
          }
        }
      }
    }
    fresh.forEach((other, due) -> other.due = due);
    kept.forEach(
        (other, due) -> other.due = other.due == null || due.isBefore(other.due) ? due : other.due);
  }

  boolean mayClose() {
    return outermost.mayClose();
  }

  /** Every activity of the case, on the table or not, with how it stands. */
  Map<String, String> standing() {
    Map<String, String> standing = new TreeMap<>();
    stand(outermost, "", startingPoints(workflow), standing);
    return standing;
  }

  /** The activities from which a delay runs: only of them the time matters for what comes. */
  static Set<String> startingPoints(Workflow workflow) {
    Set<String> points = new HashSet<>();
    startingPoints("", workflow.graph(), points);
    return points;
  }

  private static void startingPoints(String prefix, ActivityGraph graph, Set<String> to) {
    for (Relation relation : graph.relations()) {
      if (relation.limit().isPresent() && relation.kind() == RelationKind.REQUIRES) {
        to.add(prefix + relation.to());
      }
    }
    for (Activity activity : graph.activities()) {
      activity.part().ifPresent(part -> startingPoints(prefix + activity.code() + "/", part, to));
    }
  }

  private static void stand(
      Instance instance, String prefix, Set<String> startingPoints, Map<String, String> standing) {
    instance.states.forEach(
        (code, state) -> {
          standing.put(
              prefix + code,
              (state.done ? "done " : "")
                  + (state.owed ? "owed " : "")
                  + (state.onTable ? "on " : "")
                  + (startingPoints.contains((prefix + code).replaceAll("#[0-9]+", ""))
                      ? state.last
                      : null)
                  + " "
                  + state.due);
          for (int i = 0; i < state.instances.size(); i++) {
            stand(
                state.instances.get(i),
                prefix + code + "#" + (i + 1) + "/",
                startingPoints,
                standing);
          }
        });
  }
}
