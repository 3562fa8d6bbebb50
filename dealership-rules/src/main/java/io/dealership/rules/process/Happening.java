package io.dealership.rules.process;

import io.dealership.core.time.CountingRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/** One activity that happens at one moment. */
final class Happening {

  /** A demand with or without a deadline on one activity of one instance. */
  private record Demand(
      MarkingDraft draft, int activity, @Nullable Instant due, boolean keepsEarliest) {}

  private final CompiledGraph outermost;
  private final Place place;
  private final Instant at;
  private final @Nullable StoreTimes time;

  /**
   * @param time how limits are counted; without it nothing gets a deadline
   */
  Happening(CompiledGraph outermost, Place place, Instant at, @Nullable StoreTimes time) {
    this.outermost = outermost;
    this.place = place;
    this.at = at;
    this.time = time;
  }

  Marking after(Marking before) {
    int activity = place.last();
    if (isPlain(outermost, place)) {
      return plainly(before, activity);
    }
    MarkingDraft draft = MarkingDraft.of(outermost, before);
    in(draft);
    return draft.freeze();
  }

  /**
   * Without parts and deadlines, which is what most activities are, only bits change; what does not
   * change is shared.
   */
  private Marking plainly(Marking before, int activity) {
    return plainly(outermost, before, activity, at);
  }

  /** Whether an activity is one of those that only change bits. */
  static boolean isPlain(CompiledGraph outermost, Place place) {
    return place.depth() == 1 && outermost.nodes[place.last()].isPlain;
  }

  static Marking plainly(CompiledGraph graph, Marking before, int activity, Instant at) {
    CompiledGraph.Node node = graph.nodes[activity];
    long[] done = before.done;
    long[] owed = before.owed;
    long[] onTable = before.onTable;
    if (done.length == 1) { // nearly always, and arrays of one word are made faster than copied
      long bit = 1L << activity;
      if ((done[0] & bit) == 0) {
        done = new long[] {done[0] | bit};
      }
      long left = owed[0] & ~bit | node.demands[0];
      if (left != owed[0]) {
        owed = new long[] {left};
      }
      if (!node.movesNothing) {
        onTable = new long[] {onTable[0] & ~node.locks[0] | node.unlocks[0]};
      }
    } else {
      done = done.clone();
      Marking.set(done, activity);
      owed = owed.clone();
      Marking.clear(owed, activity);
      onTable = onTable.clone();
      for (int word = 0; word < owed.length; word++) {
        owed[word] |= node.demands[word];
        onTable[word] = onTable[word] & ~node.locks[word] | node.unlocks[word];
      }
    }
    @Nullable Instant[] last = before.last;
    if (Marking.has(graph.timeMatters, activity)) {
      last = last.clone();
      last[activity] = at;
    }
    @Nullable Instant[] due = before.due;
    if (due[activity] != null) {
      due = due.clone();
      due[activity] = null;
    }
    return new Marking(done, owed, onTable, before.open, last, due, before.parts);
  }

  /** Lets it happen in a case that is followed in place. */
  void happenIn(MarkingDraft draft) {
    in(draft);
    if (outermost.hasParts) {
      draft.refreshOpen();
    }
  }

  private void in(MarkingDraft first) {
    MarkingDraft[] drafts = new MarkingDraft[place.depth()];
    drafts[0] = first;
    for (int level = 1; level < drafts.length; level++) {
      drafts[level] =
          drafts[level - 1].draft(place.activities()[level - 1], place.instances()[level - 1]);
    }
    MarkingDraft innermost = drafts[drafts.length - 1];
    int activity = place.last();
    Marking.set(innermost.done, activity);
    Marking.clear(innermost.owed, activity);
    innermost.setLast(activity, at);
    innermost.setDue(activity, null);
    if (place.innermost().parts[activity] != null) {
      innermost.begin(activity);
    }
    demand(drafts);
    CompiledGraph.Node node = place.innermost().nodes[activity];
    for (int word = 0; word < node.locks.length; word++) {
      innermost.onTable[word] &= ~node.locks[word];
    }
    if (outermost.hasParts) {
      eachCrossing(
          drafts, n -> n.crossingLocks, (draft, other) -> Marking.clear(draft.onTable, other));
    }
    for (int word = 0; word < node.unlocks.length; word++) {
      innermost.onTable[word] |= node.unlocks[word];
    }
    if (outermost.hasParts) {
      eachCrossing(
          drafts, n -> n.crossingUnlocks, (draft, other) -> Marking.set(draft.onTable, other));
    }
  }

  private interface Crossings {
    List<CompiledGraph.Crossing> of(CompiledGraph.Node node);
  }

  private void eachCrossing(
      MarkingDraft[] drafts, Crossings crossings, ObjIntConsumer<MarkingDraft> effect) {
    for (int level = 0; level < drafts.length; level++) {
      CompiledGraph.Node node = place.graphs()[level].nodes[place.activities()[level]];
      for (CompiledGraph.Crossing one : crossings.of(node)) {
        if (place.isMeantBy(one.from(), level)) {
          each(drafts[level], one.to(), 0, effect);
        }
      }
    }
  }

  /** Every activity that one end of a relation means, on the table or not. */
  private static void each(
      MarkingDraft draft, int[] end, int depth, ObjIntConsumer<MarkingDraft> effect) {
    int number = end[depth];
    if (depth == end.length - 1) {
      effect.accept(draft, number);
      return;
    }
    for (int i = 0; i < draft.count(number); i++) {
      each(draft.draft(number, i), end, depth + 1, effect);
    }
  }

  private void demand(MarkingDraft[] drafts) {
    MarkingDraft innermost = drafts[drafts.length - 1];
    CompiledGraph.Node node = place.innermost().nodes[place.last()];
    for (int word = 0; word < node.demands.length; word++) {
      innermost.owed[word] |= node.demands[word];
    }
    if (node.demandsWithin.isEmpty() && !outermost.hasParts) {
      return;
    }
    List<Demand> demands = new ArrayList<>();
    for (CompiledGraph.Timed timed : node.demandsWithin) {
      demands.add(new Demand(innermost, timed.other(), due(timed.limit()), timed.keepsEarliest()));
    }
    if (outermost.hasParts) {
      for (int level = 0; level < drafts.length; level++) {
        CompiledGraph.Node outer = place.graphs()[level].nodes[place.activities()[level]];
        for (CompiledGraph.Crossing one : outer.crossingDemands) {
          if (place.isMeantBy(one.from(), level)) {
            Instant due = due(one.limit());
            each(
                drafts[level],
                one.to(),
                0,
                (draft, other) -> demands.add(new Demand(draft, other, due, one.keepsEarliest())));
          }
        }
      }
    }
    setDeadlines(demands);
    demands.forEach(demand -> Marking.set(demand.draft().owed, demand.activity()));
  }

  private @Nullable Instant due(CompiledGraph.@Nullable Limit limit) {
    return limit == null || time == null ? null : limit.after(at, time, CountingRules.forActs());
  }

  /**
   * The new deadlines take the place of those that run, but for those that keep the earliest; where
   * one happening demands the same twice, the earlier deadline holds.
   */
  private static void setDeadlines(List<Demand> demands) {
    for (int i = 0; i < demands.size(); i++) {
      Demand demand = demands.get(i);
      if (demand.due() != null && !demand.keepsEarliest()) {
        Instant earliest = demand.due();
        for (int j = 0; j < i; j++) {
          Demand other = demands.get(j);
          if (isSame(demand, other) && other.due() != null && !other.keepsEarliest()) {
            earliest = earlier(earliest, demand.draft().due(demand.activity()));
          }
        }
        demand.draft().setDue(demand.activity(), earliest);
      }
    }
    for (Demand demand : demands) {
      if (demand.due() != null && demand.keepsEarliest()) {
        demand
            .draft()
            .setDue(
                demand.activity(), earlier(demand.due(), demand.draft().due(demand.activity())));
      }
    }
  }

  private static boolean isSame(Demand one, Demand other) {
    return one.draft() == other.draft() && one.activity() == other.activity();
  }

  private static Instant earlier(Instant one, @Nullable Instant other) {
    return other == null || one.isBefore(other) ? one : other;
  }
}
