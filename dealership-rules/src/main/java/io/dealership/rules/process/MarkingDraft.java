package io.dealership.rules.process;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A marking that changes in place: while one activity happens, or for as long as a case is followed
 * through a log. What does not change is shared with the marking before.
 */
final class MarkingDraft extends Standing {

  private final CompiledGraph graph;
  private final Marking before;

  /** Whether only times are kept that something depends on. */
  private final boolean sparse;

  /** By activity, or by its place among those that matter; null while nothing is kept. */
  private @Nullable Instant @Nullable [] last;

  private @Nullable Instant @Nullable [] due;

  /** By activity with a part: its instances, those that were looked at as drafts. */
  private @Nullable Map<Integer, List<Standing>> parts;

  private MarkingDraft(CompiledGraph graph, Marking before, boolean sparse) {
    super(
        before.done.clone(),
        before.owed.clone(),
        before.onTable.clone(),
        // without parts nothing in it ever changes
        graph.hasParts ? before.open.clone() : before.open);
    this.graph = graph;
    this.before = before;
    this.sparse = sparse;
  }

  /** A draft of what follows a marking, with all times. */
  static MarkingDraft of(CompiledGraph graph, Marking before) {
    MarkingDraft draft = new MarkingDraft(graph, before, false);
    draft.last = before.last.clone();
    draft.due = before.due.clone();
    return draft;
  }

  /** A case at its start, to be followed with as little memory as can be. */
  static MarkingDraft sparse(CompiledGraph graph) {
    return new MarkingDraft(graph, graph.start, true);
  }

  @Override
  @Nullable Instant last(int activity) {
    return time(last, graph.timeMatters, activity);
  }

  @Override
  @Nullable Instant due(int activity) {
    return time(due, graph.dueMatters, activity);
  }

  private @Nullable Instant time(
      @Nullable Instant @Nullable [] known, long[] matters, int activity) {
    if (known == null) {
      return null;
    }
    if (sparse) {
      return has(matters, activity) ? known[rank(matters, activity)] : null;
    }
    return known[activity];
  }

  void setLast(int activity, Instant at) {
    last = with(last, graph.timeMatters, activity, at);
  }

  void setDue(int activity, @Nullable Instant moment) {
    due = with(due, graph.dueMatters, activity, moment);
  }

  private @Nullable Instant @Nullable [] with(
      @Nullable Instant @Nullable [] known,
      long[] matters,
      int activity,
      @Nullable Instant moment) {
    if (sparse && !has(matters, activity)) {
      return known;
    }
    @Nullable Instant[] times = known;
    if (times == null) {
      if (moment == null) {
        return null;
      }
      int size = graph.activities.size();
      times = new Instant[sparse ? rank(matters, size - 1) + 1 : size];
    }
    times[sparse ? rank(matters, activity) : activity] = moment;
    return times;
  }

  private List<Standing> instances(int activity) {
    Map<Integer, List<Standing>> known = parts;
    if (known == null) {
      known = new HashMap<>(2);
      parts = known;
    }
    List<Standing> instances = known.get(activity);
    if (instances == null) {
      instances = new ArrayList<>(Arrays.asList(before.instances(activity)));
      known.put(activity, instances);
    }
    return instances;
  }

  private @Nullable List<Standing> changed(int activity) {
    Map<Integer, List<Standing>> known = parts;
    return known == null ? null : known.get(activity);
  }

  @Override
  int count(int activity) {
    List<Standing> changed = changed(activity);
    return changed == null ? before.count(activity) : changed.size();
  }

  @Override
  Standing instance(int activity, int number) {
    List<Standing> changed = changed(activity);
    return changed == null ? before.instance(activity, number) : changed.get(number);
  }

  /** An instance of the part of an activity, counted from 0, to be changed. */
  MarkingDraft draft(int activity, int number) {
    List<Standing> instances = instances(activity);
    if (instances.get(number) instanceof MarkingDraft draft) {
      return draft;
    }
    CompiledGraph part = graph.part(activity);
    Marking marking = (Marking) instances.get(number);
    MarkingDraft draft = sparse ? sparse(part) : of(part, marking);
    instances.set(number, draft);
    return draft;
  }

  /** One more instance begins. */
  void begin(int activity) {
    instances(activity).add(graph.part(activity).start);
  }

  /** Finds out anew in which parts something is owed, from the innermost outwards. */
  void refreshOpen() {
    Map<Integer, List<Standing>> known = parts;
    if (known == null) {
      return;
    }
    known.forEach(
        (activity, instances) -> {
          boolean isOpen = false;
          for (Standing instance : instances) {
            if (instance instanceof MarkingDraft draft) {
              draft.refreshOpen();
            }
            isOpen |= !instance.isClosable();
          }
          if (isOpen) {
            set(open, activity);
          } else {
            clear(open, activity);
          }
        });
  }

  /** What has become of it, as a value; not of a sparse one. */
  Marking freeze() {
    return new Marking(done, owed, onTable, times(last), times(due), freezeParts());
  }

  private @Nullable Instant[] times(@Nullable Instant @Nullable [] known) {
    return known == null ? new Instant[graph.activities.size()] : known;
  }

  private Marking @Nullable [] @Nullable [] freezeParts() {
    Map<Integer, List<Standing>> changed = parts;
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
                        .map(
                            one ->
                                one instanceof MarkingDraft draft ? draft.freeze() : (Marking) one)
                        .toArray(Marking[]::new));
    return frozen;
  }
}
