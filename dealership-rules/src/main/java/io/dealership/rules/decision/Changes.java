package io.dealership.rules.decision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Looks for the fewest facts that would have to change to get another answer: first one fact alone,
 * then two, and so on. So what it finds needs every one of its changes.
 */
final class Changes {

  /** No advice names more facts than this; nobody would follow it. */
  static final int MOST_FACTS = 4;

  private final Space space;
  private final Point point;
  private final Predicate<Object> wanted;
  private final Bits[] masks;
  private final List<List<Choice>> choices = new ArrayList<>();
  private final List<Change> found = new ArrayList<>();

  /** By set of rules: the possible answers; none where there are too many sets to follow. */
  private final Map<Bits, Set<Object>> answers = new HashMap<>();

  /** Regions of one axis that leave the same set of rules. */
  private record Choice(Bits mask, BitSet regions) {}

  private Changes(Space space, Point point, Predicate<Object> wanted) {
    this.space = space;
    this.point = point;
    this.wanted = wanted;
    this.masks = new Bits[space.axes.size()];
    for (int axis = 0; axis < masks.length; axis++) {
      masks[axis] = point.mask(space, axis);
      choices.add(choices(axis));
    }
  }

  /**
   * The changes of the fewest facts that lead to a wanted answer; empty when none of up to {@link
   * #MOST_FACTS} does, or the point has no one answer.
   */
  static List<Change> nearest(Space space, Point point, Predicate<Object> wanted) {
    Changes changes = new Changes(space, point, wanted);
    for (int count = 1; count <= MOST_FACTS && changes.found.isEmpty(); count++) {
      changes.choose(count, 0, new LinkedHashMap<>());
    }
    return List.copyOf(changes.found);
  }

  /**
   * What the fact of an axis can become; an unknown fact stays unknown, for nobody knows whether it
   * would change.
   */
  private List<Choice> choices(int axis) {
    int now = point.regions[axis];
    ChangeKind kind = space.facts.get(axis).kind();
    if (kind == ChangeKind.FIXED || now == Point.UNKNOWN) {
      return List.of();
    }
    int first = kind == ChangeKind.INCREASING && now >= 0 ? now + 1 : 0;
    Map<Bits, BitSet> byMask = new LinkedHashMap<>();
    for (int region = first; region < space.masks[axis].length; region++) {
      if (region != now && space.axes.get(axis).regions.get(region).allowed()) {
        byMask.computeIfAbsent(space.masks[axis][region], mask -> new BitSet()).set(region);
      }
    }
    byMask.remove(masks[axis]); // leaves the same rules as now
    List<Choice> list = new ArrayList<>();
    byMask.forEach((mask, regions) -> list.add(new Choice(mask, regions)));
    return list;
  }

  private void choose(int count, int from, Map<Integer, Choice> chosen) {
    if (count == 0) {
      judge(chosen);
      return;
    }
    for (int axis = from; axis <= choices.size() - count; axis++) {
      for (Choice choice : choices.get(axis)) {
        chosen.put(axis, choice);
        choose(count - 1, axis + 1, chosen);
        chosen.remove(axis);
      }
    }
  }

  private void judge(Map<Integer, Choice> chosen) {
    Bits set = space.everything;
    for (int axis = 0; axis < masks.length; axis++) {
      Choice choice = chosen.get(axis);
      set = set.and(choice == null ? masks[axis] : choice.mask());
    }
    Set<Object> possible = answers(set);
    if (possible.size() == 1) {
      Object answer = possible.iterator().next();
      if (Space.violationIn(answer) == null && wanted.test(answer)) {
        Map<String, Cell> facts = new HashMap<>();
        chosen.forEach(
            (axis, choice) -> facts.put(space.axes.get(axis).fact, cell(axis, choice.regions())));
        found.add(new Change(facts, answer));
      }
    }
  }

  /** Many choices leave the same rules. */
  private Set<Object> answers(Bits set) {
    Set<Object> known = answers.get(set);
    if (known == null) {
      Set<Object> followed = Unknowns.answers(space, point, set);
      known = followed == null ? Set.of() : followed;
      answers.put(set, known);
    }
    return known;
  }

  private Cell cell(int axis, BitSet regions) {
    return space
        .axes
        .get(axis)
        .cell(regions, space.canBeAbsent(axis) || point.regions[axis] == Point.ABSENT);
  }
}
