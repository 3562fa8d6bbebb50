package io.dealership.rules.process;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A marking while one activity happens; what does not change is shared with the one before. */
final class MarkingDraft {

  private final CompiledGraph graph;
  private final Marking before;
  final long[] done;
  final long[] owed;
  final long[] onTable;
  final @Nullable Instant[] last;
  final @Nullable Instant[] due;

  /** By activity with a part: its instances, those that were looked at as drafts. */
  private @Nullable Map<Integer, List<Object>> parts;

  MarkingDraft(CompiledGraph graph, Marking before) {
    this.graph = graph;
    this.before = before;
    this.done = before.done.clone();
    this.owed = before.owed.clone();
    this.onTable = before.onTable.clone();
    this.last = before.last.clone();
    this.due = before.due.clone();
  }

  private List<Object> instances(int activity) {
    Map<Integer, List<Object>> known = parts;
    if (known == null) {
      known = new HashMap<>();
      parts = known;
    }
    return known.computeIfAbsent(
        activity, number -> new ArrayList<>(List.<Object>of((Object[]) before.instances(number))));
  }

  int count(int activity) {
    return instances(activity).size();
  }

  /** The draft of an instance of the part of an activity, counted from 0. */
  MarkingDraft instance(int activity, int number) {
    List<Object> instances = instances(activity);
    if (instances.get(number) instanceof Marking marking) {
      MarkingDraft draft = new MarkingDraft(graph.part(activity), marking);
      instances.set(number, draft);
      return draft;
    }
    return (MarkingDraft) instances.get(number);
  }

  /** One more instance begins. */
  void begin(int activity) {
    instances(activity).add(graph.part(activity).start);
  }

  Marking freeze() {
    return new Marking(done, owed, onTable, last, due, freezeParts());
  }

  private Marking @Nullable [] @Nullable [] freezeParts() {
    Map<Integer, List<Object>> changed = parts;
    Marking @Nullable [] @Nullable [] old = before.parts;
    if (changed == null || old == null) {
      return old;
    }
    Marking @Nullable [] @Nullable [] frozen = old.clone();
    changed.forEach(
        (activity, instances) ->
            frozen[activity] =
                instances.isEmpty()
                    ? null
                    : instances.stream()
                        .map(one -> one instanceof MarkingDraft draft ? draft.freeze() : one)
                        .toArray(Marking[]::new));
    return frozen;
  }
}
