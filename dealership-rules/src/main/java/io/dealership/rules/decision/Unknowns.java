package io.dealership.rules.decision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Decides with unknown facts: follows the sets of rules that are left for every value the unknown
 * facts can have.
 *
 * <p>Two values that leave the same set are one from there on; so the work grows with the number of
 * different sets, not with the number of combinations.
 */
final class Unknowns {

  /**
   * More different sets than this are not followed: the answer is then that all unknown facts are
   * needed.
   */
  static final int MOST_SETS = 200_000;

  private final Space space;
  private final Point point;

  /** Whether combinations declared impossible are looked at as well. */
  private boolean anything;

  private Unknowns(Space space, Point point) {
    this.space = space;
    this.point = point;
  }

  static Match match(Space space, Point point, Outcomes outcomes) {
    Unknowns unknowns = new Unknowns(space, point);
    Set<Bits> ends = unknowns.ends();
    Set<Object> answers = new LinkedHashSet<>();
    Bits certain = space.everything;
    for (Bits end : ends) {
      if (unknowns.isPossible(end)) {
        answers.add(space.answer(space.rules(end)));
        certain = certain.and(end);
      }
    }
    if (answers.size() == 1) {
      String violation = Space.violationIn(answers.iterator().next());
      return new Match(
          space, space.rules(certain), List.of(), List.copyOf(answers), violation, outcomes);
    }
    List<String> needed = new ArrayList<>();
    for (int axis : point.unknown) {
      if (!ends.isEmpty() && unknowns.matters(axis)) {
        needed.add(space.axes.get(axis).fact);
      }
    }
    if (needed.isEmpty()) { // too many sets, or none of the facts decides without another
      point.unknown.forEach(axis -> needed.add(space.axes.get(axis).fact));
    }
    Bits sure = answers.isEmpty() ? space.nothing() : space.rules(certain);
    return new Match(space, sure, needed, List.copyOf(answers), null, outcomes);
  }

  /** Whether the same rules match for every value of the unknown facts. */
  static boolean areRowsCertain(Space space, Point point) {
    Unknowns unknowns = new Unknowns(space, point);
    Set<Bits> ends = unknowns.ends();
    return ends.stream().filter(unknowns::isPossible).map(space::rules).distinct().count() == 1;
  }

  /**
   * Whether there are values of the other open axes with which this one alone decides between two
   * answers.
   */
  static boolean matters(Space space, Point point, List<Integer> open, int axis) {
    return new Unknowns(space, point).matters(open, axis);
  }

  /** The sets left for all values of the unknown facts; empty when there are too many. */
  private Set<Bits> ends() {
    Set<Bits> ends = reach(point.unknown, -1);
    // facts that cannot be are answered as if they could, for a known fact counts more than what is
    // declared of it
    anything = ends.stream().noneMatch(space::isPossible);
    return ends;
  }

  private boolean isPossible(Bits matched) {
    return anything || space.isPossible(matched);
  }

  private boolean matters(int axis) {
    return matters(point.unknown, axis);
  }

  private boolean matters(List<Integer> open, int axis) {
    List<Integer> others = new ArrayList<>(open);
    others.remove(Integer.valueOf(axis));
    Set<Bits> ends = reach(others, axis);
    if (ends.isEmpty()) {
      return true;
    }
    for (Bits end : ends) {
      Object first = null;
      for (int region = 0; region < space.masks[axis].length; region++) {
        Bits set = end.and(space.masks[axis][region]);
        if (space.axes.get(axis).regions.get(region).allowed() && isPossible(set)) {
          Object answer = space.answer(space.rules(set));
          if (first != null && !first.equals(answer)) {
            return true;
          }
          first = answer;
        }
      }
    }
    return false;
  }

  /**
   * The sets left for all values of the open axes, leaving one axis out; empty when there are too
   * many.
   */
  private Set<Bits> reach(List<Integer> open, int without) {
    Bits start = space.everything;
    for (int axis = 0; axis < space.axes.size(); axis++) {
      if (axis != without && !open.contains(axis)) {
        start = start.and(point.mask(space, axis));
      }
    }
    Set<Bits> sets = Set.of(start);
    for (int axis : open) {
      Set<Bits> distinct = new LinkedHashSet<>();
      for (int region = 0; region < space.masks[axis].length; region++) {
        if (space.axes.get(axis).regions.get(region).allowed()) {
          distinct.add(space.masks[axis][region]);
        }
      }
      Set<Bits> next = new LinkedHashSet<>();
      for (Bits set : sets) {
        for (Bits mask : distinct) {
          next.add(set.and(mask));
        }
        if (next.size() > MOST_SETS) {
          return Set.of();
        }
      }
      sets = next;
    }
    return sets;
  }
}
