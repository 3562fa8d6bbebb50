package io.dealership.rules.process;

import io.dealership.core.process.ActivityPath;
import io.dealership.core.time.CountingRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds every condition that one activity does not meet. */
final class UnmetConditions {

  private final CompiledGraph outermost;
  private final Standing start;
  private final Place place;
  private final Instant at;
  private final @Nullable StoreTimes time;

  /** A graph and one of its parts may ask for the same. */
  private @Nullable Set<Unmet> unmet;

  /**
   * @param time how limits are counted; without it time does not matter, as if it had passed
   */
  UnmetConditions(
      CompiledGraph outermost, Standing start, Place place, Instant at, @Nullable StoreTimes time) {
    this.outermost = outermost;
    this.start = start;
    this.place = place;
    this.at = at;
    this.time = time;
  }

  /** Whether there is none: the same as to find none, and quicker. */
  boolean areNone() {
    return outermost.hasParts
        ? find().isEmpty()
        : areNoneOwn(outermost, start, place.last(), at, time);
  }

  /** Without parts there are only neighbors to look at. */
  static boolean areNoneOwn(
      CompiledGraph graph, Standing start, int activity, Instant at, @Nullable StoreTimes time) {
    CompiledGraph.Node node = graph.nodes[activity];
    if (!start.isOnTable(activity)) {
      return false;
    }
    for (int word = 0; word < node.requires.length; word++) {
      long here = start.onTable[word];
      if ((node.requires[word] & here & ~start.done[word]) != 0
          || (node.blockedBy[word] & here & start.owed[word]) != 0) {
        return false;
      }
    }
    if (node.requiresAfter.isEmpty()) {
      return true;
    }
    for (CompiledGraph.Timed timed : node.requiresAfter) {
      if (start.isOnTable(timed.other())) {
        Instant from = earliest(start.last(timed.other()), timed.limit(), time);
        if (from != null && at.isBefore(from)) {
          return false;
        }
      }
    }
    return true;
  }

  List<Unmet> find() {
    if (!outermost.hasParts) {
      if (!areNoneOwn(outermost, start, place.last(), at, time)) {
        own(start, 0);
      }
      return found();
    }
    Standing marking = start;
    for (int level = 0; level < place.depth(); level++) {
      int activity = place.activities()[level];
      boolean isLast = level == place.depth() - 1;
      if (isLast) {
        own(marking, level);
      } else if (!marking.isOnTable(activity)) {
        add(UnmetKind.OFF_THE_TABLE, place.path(level, activity));
      }
      crossing(marking, level);
      if (!isLast) {
        int instance = place.instances()[level];
        if (instance >= marking.count(activity)) {
          add(UnmetKind.NO_SUCH_INSTANCE, place.path(level, activity));
          break;
        }
        marking = marking.instance(activity, instance);
      }
    }
    return found();
  }

  private List<Unmet> found() {
    return unmet == null ? List.of() : List.copyOf(unmet);
  }

  private void add(UnmetKind kind, ActivityPath by) {
    add(Unmet.of(kind, by));
  }

  private void add(Unmet one) {
    if (unmet == null) {
      unmet = new LinkedHashSet<>();
    }
    unmet.add(one);
  }

  /** The conditions between the activity and its neighbors in the same graph. */
  private void own(Standing marking, int level) {
    int activity = place.last();
    CompiledGraph graph = place.innermost();
    CompiledGraph.Node node = graph.nodes[activity];
    if (!marking.isOnTable(activity)) {
      add(UnmetKind.OFF_THE_TABLE, place.path(level, activity));
    }
    OptionalInt most = graph.activities.get(activity).mostInstances();
    if (most.isPresent() && marking.count(activity) >= most.getAsInt()) {
      add(UnmetKind.TOO_MANY_INSTANCES, place.path(level, activity));
    }
    for (int word = 0; word < node.requires.length; word++) {
      long missing =
          node.requires[word] & marking.onTable[word] & ~(marking.done[word] & ~marking.open[word]);
      for (; missing != 0; missing &= missing - 1) {
        add(UnmetKind.NOT_DONE_BEFORE, place.path(level, number(word, missing)));
      }
      long owed =
          node.blockedBy[word] & marking.onTable[word] & (marking.owed[word] | marking.open[word]);
      for (; owed != 0; owed &= owed - 1) {
        add(UnmetKind.OWED_FIRST, place.path(level, number(word, owed)));
      }
    }
    for (CompiledGraph.Timed timed : node.requiresAfter) {
      if (marking.isOnTable(timed.other()) && marking.isDone(timed.other())) {
        notBefore(marking.last(timed.other()), timed.limit(), place.path(level, timed.other()));
      }
    }
  }

  private static int number(int word, long bits) {
    return (word << 6) + Long.numberOfTrailingZeros(bits);
  }

  private void notBefore(@Nullable Instant last, CompiledGraph.Limit limit, ActivityPath other) {
    Instant from = earliest(last, limit, time);
    if (from != null && at.isBefore(from)) {
      add(Unmet.tooEarly(other, from));
    }
  }

  private static @Nullable Instant earliest(
      @Nullable Instant last, CompiledGraph.Limit limit, @Nullable StoreTimes time) {
    return last == null || time == null
        ? null
        : limit.after(last, time, CountingRules.forCoverage());
  }

  /** The conditions of relations that lead into or out of parts. */
  private void crossing(Standing marking, int level) {
    CompiledGraph graph = place.graphs()[level];
    CompiledGraph.Node node = graph.nodes[place.activities()[level]];
    for (CompiledGraph.Crossing one : node.crossingRequires) {
      if (place.isMeantBy(one.from(), level)) {
        new Others(one.to(), level)
            .each(
                marking,
                (other, number, path) -> {
                  if (!other.isDone(number)) {
                    add(UnmetKind.NOT_DONE_BEFORE, path);
                  } else if (one.limit() != null) {
                    notBefore(other.last(number), one.limit(), path);
                  }
                });
      }
    }
    for (CompiledGraph.Crossing one : node.crossingBlocks) {
      if (place.isMeantBy(one.to(), level)) {
        new Others(one.from(), level)
            .each(
                marking,
                (other, number, path) -> {
                  if (other.isOwed(number)) {
                    add(UnmetKind.OWED_FIRST, path);
                  }
                });
      }
    }
  }

  private interface Look {
    void at(Standing marking, int number, ActivityPath path);
  }

  /** All activities on the table that one end of a relation means, in every instance. */
  private final class Others {
    private final int[] end;
    private final int level;

    Others(int[] end, int level) {
      this.end = end;
      this.level = level;
    }

    void each(Standing marking, Look look) {
      each(place.graphs()[level], marking, 0, place.within(level), look);
    }

    private void each(
        CompiledGraph graph,
        Standing marking,
        int depth,
        List<ActivityPath.Part> within,
        Look look) {
      int number = end[depth];
      if (!marking.isOnTable(number)) {
        return;
      }
      String code = graph.activities.get(number).code();
      if (depth == end.length - 1) {
        look.at(marking, number, new ActivityPath(with(within, code, OptionalInt.empty())));
        return;
      }
      for (int i = 0; i < marking.count(number); i++) {
        each(
            graph.part(number),
            marking.instance(number, i),
            depth + 1,
            with(within, code, OptionalInt.of(i + 1)),
            look);
      }
    }

    private List<ActivityPath.Part> with(
        List<ActivityPath.Part> within, String code, OptionalInt instance) {
      List<ActivityPath.Part> parts = new ArrayList<>(within);
      parts.add(new ActivityPath.Part(code, instance));
      return parts;
    }
  }
}
