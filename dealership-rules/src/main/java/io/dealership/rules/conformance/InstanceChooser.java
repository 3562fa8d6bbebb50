package io.dealership.rules.conformance;

import io.dealership.core.process.ActivityPath;
import io.dealership.rules.eventlog.LogEvent;
import io.dealership.rules.process.ReplayEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the instances that an event within a part belongs to. From the outermost part inwards:
 *
 * <ol>
 *   <li>Where the mapping names an attribute for the part and the event has it: the instance that
 *       was begun with this value; if none was, one that has not begun.
 *   <li>Else the first of the latest {@value #MOST_LOOKED_AT} instances in which something is owed
 *       and the event is in order; else the first of them in which it is in order; else the latest.
 *   <li>If nothing has begun, the first instance, which is not there.
 * </ol>
 *
 * It is unclear if the mapping names an attribute, the event does not have it, and more than one
 * instance has begun.
 */
final class InstanceChooser {

  private static final int MOST_LOOKED_AT = 100;

  /** The instances, and whether it is clear that it is these. */
  record Choice(List<Integer> instances, boolean isClear) {}

  private final CompiledMapping mapping;

  InstanceChooser(CompiledMapping mapping) {
    this.mapping = mapping;
  }

  /**
   * @param draft the event in given instances
   */
  Choice choose(
      OpenCase one, LogEvent event, ActivityPath path, Function<List<Integer>, ReplayEvent> draft) {
    List<Integer> chosen = new ArrayList<>();
    boolean isClear = true;
    int depth = path.parts().size() - 1;
    for (int level = 0; level < depth; level++) {
      ActivityPath opener = new ActivityPath(path.parts().subList(0, level + 1));
      int begun = one.replay.count(opener, chosen);
      Optional<String> attribute = mapping.instanceIn(opener);
      Optional<String> value = attribute.map(name -> event.attributes().get(name));
      if (value.isPresent()) {
        chosen.add(one.instance(opener, chosen, value.get()).orElse(begun + 1));
      } else {
        isClear &= attribute.isEmpty() || begun <= 1;
        chosen.add(byState(one, opener, chosen, begun, depth, draft));
      }
      if (chosen.get(level) > begun) {
        // of an instance that has not begun no more is known
        while (chosen.size() < depth) {
          chosen.add(1);
        }
        return new Choice(chosen, isClear);
      }
    }
    return new Choice(chosen, isClear);
  }

  private static int byState(
      OpenCase one,
      ActivityPath opener,
      List<Integer> within,
      int begun,
      int depth,
      Function<List<Integer>, ReplayEvent> draft) {
    int inOrder = 0;
    for (int number = Math.max(1, begun - MOST_LOOKED_AT + 1); number <= begun; number++) {
      List<Integer> tried = new ArrayList<>(within);
      tried.add(number);
      boolean isOpen = one.replay.isOpen(opener, tried);
      boolean isInnermost = tried.size() == depth;
      boolean fits = isInnermost && one.replay.isInOrder(draft.apply(tried));
      if (isOpen && (fits || !isInnermost)) {
        return number;
      }
      if (fits && inOrder == 0) {
        inOrder = number;
      }
    }
    return inOrder > 0 ? inOrder : Math.max(1, begun);
  }
}
