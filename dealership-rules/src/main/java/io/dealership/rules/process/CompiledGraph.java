package io.dealership.rules.process;

import io.dealership.core.process.Activity;
import io.dealership.core.process.ActivityGraph;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.Relation;
import io.dealership.core.process.RelationKind;
import io.dealership.core.time.CountingRules;
import io.dealership.core.time.TimeLimit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A graph with its relations as bit sets, one for each activity. */
final class CompiledGraph {

  /** A relation with a limit between two activities of the graph. */
  record Timed(int other, Limit limit, boolean keepsEarliest) {}

  /** A limit, and the calendar on which it is counted; empty for the usual one. */
  record Limit(TimeLimit limit, Optional<String> calendar) {

    static @Nullable Limit of(Relation relation) {
      return relation.limit().map(limit -> new Limit(limit, relation.calendar())).orElse(null);
    }

    Instant after(Instant start, StoreTimes times, CountingRules rules) {
      return times.time(calendar).add(start, limit, rules);
    }

    /** Whether a deadline that runs from a moment ends at another one. */
    boolean isDue(Instant start, Instant due, StoreTimes times) {
      return after(start, times, CountingRules.forActs()).equals(due);
    }
  }

  /** A relation of which an end lies in a part; ends are given from this graph inwards. */
  static final class Crossing {
    private final int[] from;
    private final int[] to;
    private final @Nullable Limit limit;
    private final boolean keepsEarliest;

    Crossing(int[] from, int[] to, @Nullable Limit limit, boolean keepsEarliest) {
      this.from = from;
      this.to = to;
      this.limit = limit;
      this.keepsEarliest = keepsEarliest;
    }

    int[] from() {
      return from;
    }

    int[] to() {
      return to;
    }

    @Nullable Limit limit() {
      return limit;
    }

    boolean keepsEarliest() {
      return keepsEarliest;
    }
  }

  /** What is true of one activity of the graph. */
  static final class Node {
    final long[] requires;
    final long[] blockedBy;
    final long[] demands;
    final long[] locks;
    final long[] unlocks;

    /** Whether it only changes bits: there are no parts, and it sets no deadline. */
    boolean isPlain;

    /** Whether nothing leaves the table or comes back to it. */
    boolean movesNothing = true;

    final List<Timed> requiresAfter = new ArrayList<>();
    final List<Timed> demandsWithin = new ArrayList<>();
    final List<Crossing> crossingRequires = new ArrayList<>();
    final List<Crossing> crossingBlocks = new ArrayList<>();
    final List<Crossing> crossingDemands = new ArrayList<>();
    final List<Crossing> crossingLocks = new ArrayList<>();
    final List<Crossing> crossingUnlocks = new ArrayList<>();

    Node(int words) {
      requires = new long[words];
      blockedBy = new long[words];
      demands = new long[words];
      locks = new long[words];
      unlocks = new long[words];
    }
  }

  final List<Activity> activities;
  final Map<String, Integer> numbers = new HashMap<>();
  final Node[] nodes;

  /** The graph of the part of each activity, null where it has none. */
  final @Nullable CompiledGraph[] parts;

  final boolean hasParts;
  final Marking start;

  /** Of which activities the time has to be known for a limit, or to tell deadlines apart. */
  final long[] timeMatters;

  /** Which activities may have a deadline. */
  final long[] dueMatters;

  CompiledGraph(ActivityGraph graph) {
    activities = graph.activities();
    int size = activities.size();
    int words = (size + 63) >> 6;
    nodes = new Node[size];
    parts = new CompiledGraph[size];
    timeMatters = new long[words];
    dueMatters = new long[words];
    long[] owed = new long[words];
    long[] onTable = new long[words];
    boolean any = false;
    for (int i = 0; i < size; i++) {
      Activity activity = activities.get(i);
      numbers.put(activity.code(), i);
      nodes[i] = new Node(words);
      if (activity.part().isPresent()) {
        parts[i] = new CompiledGraph(activity.part().get());
        any = true;
      }
      if (activity.initiallyOwed()) {
        Marking.set(owed, i);
      }
      if (!activity.initiallyLocked()) {
        Marking.set(onTable, i);
      }
    }
    hasParts = any;
    start =
        new Marking(
            new long[words],
            owed,
            onTable,
            new Instant[size],
            new Instant[size],
            any ? new Marking[size][] : null);
    Map<ActivityPath, Relation> demands = new HashMap<>();
    for (Relation relation : graph.relations()) {
      add(relation);
      if (relation.kind() == RelationKind.DEMANDS && relation.limit().isPresent()) {
        Relation other = demands.put(relation.to(), relation);
        if (other != null) {
          mark(numbers(relation.from()), inner -> inner.timeMatters);
          mark(numbers(other.from()), inner -> inner.timeMatters);
        }
      }
    }
    for (Node node : nodes) {
      node.isPlain = !hasParts && node.demandsWithin.isEmpty();
    }
  }

  private void add(Relation relation) {
    int[] from = numbers(relation.from());
    int[] to = numbers(relation.to());
    if (relation.limit().isPresent()) {
      mark(to, g -> relation.kind() == RelationKind.REQUIRES ? g.timeMatters : g.dueMatters);
    }
    if (from.length == 1 && to.length == 1) {
      addOwn(relation, from[0], to[0]);
      return;
    }
    Crossing crossing = new Crossing(from, to, Limit.of(relation), relation.keepsEarliest());
    switch (relation.kind()) {
      case REQUIRES -> nodes[from[0]].crossingRequires.add(crossing);
      case DEMANDS -> nodes[from[0]].crossingDemands.add(crossing);
      // the others are found from the activity that happens; this one from the one that waits
      case BLOCKS -> nodes[to[0]].crossingBlocks.add(crossing);
      case LOCKS -> nodes[from[0]].crossingLocks.add(crossing);
      case UNLOCKS -> nodes[from[0]].crossingUnlocks.add(crossing);
    }
  }

  private void mark(int[] end, Function<CompiledGraph, long[]> bits) {
    CompiledGraph graph = this;
    for (int i = 0; i < end.length - 1; i++) {
      graph = graph.part(end[i]);
    }
    Marking.set(bits.apply(graph), end[end.length - 1]);
  }

  private void addOwn(Relation relation, int from, int to) {
    Node node = nodes[from];
    switch (relation.kind()) {
      case REQUIRES -> {
        Marking.set(node.requires, to);
        Limit limit = Limit.of(relation);
        if (limit != null) {
          node.requiresAfter.add(new Timed(to, limit, false));
        }
      }
      case DEMANDS -> {
        Limit limit = Limit.of(relation);
        if (limit != null) {
          node.demandsWithin.add(new Timed(to, limit, relation.keepsEarliest()));
        } else {
          Marking.set(node.demands, to);
        }
      }
      case BLOCKS -> Marking.set(nodes[to].blockedBy, from);
      case LOCKS -> {
        Marking.set(node.locks, to);
        node.movesNothing = false;
      }
      case UNLOCKS -> {
        Marking.set(node.unlocks, to);
        node.movesNothing = false;
      }
    }
  }

  private int[] numbers(ActivityPath path) {
    int[] found = new int[path.parts().size()];
    CompiledGraph graph = this;
    for (int i = 0; i < found.length; i++) {
      found[i] = graph.number(path.parts().get(i).code());
      CompiledGraph part = graph.parts[found[i]];
      graph = part == null ? graph : part;
    }
    return found;
  }

  /** The number of an activity; the graph was checked to have it. */
  private int number(String code) {
    Integer number = numbers.get(code);
    if (number == null) {
      throw new IllegalStateException("no activity " + code + " in " + numbers.keySet());
    }
    return number;
  }

  CompiledGraph part(int activity) {
    CompiledGraph part = parts[activity];
    if (part == null) {
      throw new IllegalStateException(activities.get(activity).code() + " has no part");
    }
    return part;
  }
}
