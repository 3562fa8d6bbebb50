package io.dealership.rules.decision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides with unknown facts: follows the sets of rules that are left for every value the unknown
 * facts can have.
 *
 * <p>Two values that leave the same set are one from there on, and what stands behind a rule that
 * is certain to win is forgotten; so the work grows with what the rules distinguish, not with the
 * number of combinations.
 */
final class Unknowns {

  /**
   * More different sets than this are not followed: the answer is then that all unknown facts are
   * needed.
   */
  static final int MOST_SETS = 100_000;

  private final Space space;
  private final Point point;
  private final boolean firstWins;

  /** The combinations that are looked at: none where the known facts alone cannot be. */
  private final Bits impossible;

  private Unknowns(Space space, Point point, Bits impossible) {
    this.space = space;
    this.point = point;
    HitPolicy policy = space.table.hitPolicy();
    this.firstWins =
        policy == HitPolicy.FIRST
            || policy == HitPolicy.PRIORITY
            || policy == HitPolicy.OUTPUT_ORDER;
    this.impossible = impossible;
  }

  /**
   * Facts that cannot be are answered as if they could, for a known fact counts more than what is
   * declared of it.
   */
  private static Unknowns of(Space space, Point point, List<Integer> open) {
    Unknowns strict = new Unknowns(space, point, space.impossible());
    return strict.isSomewherePossible(strict.start(open), space.impossible(), open, -1, List.of())
        ? strict
        : new Unknowns(space, point, space.nothing());
  }

  static Match match(Space space, Point point, Outcomes outcomes) {
    List<Integer> open = point.unknown;
    Unknowns unknowns = of(space, point, open);
    Bits start = unknowns.start(open);
    Set<Object> answers = unknowns.answers(start);
    if (answers == null) {
      return new Match(space, space.nothing(), facts(space, open), List.of(), null, outcomes);
    }
    Bits certain = unknowns.certain(start);
    if (answers.size() == 1) {
      String violation = Space.violationIn(answers.iterator().next());
      return new Match(space, certain, List.of(), List.copyOf(answers), violation, outcomes);
    }
    List<Integer> needed = new ArrayList<>();
    for (int axis : open) {
      if (unknowns.matters(open, axis)) {
        needed.add(axis);
      }
    }
    // none of them may decide without another one
    return new Match(
        space,
        certain,
        facts(space, needed.isEmpty() ? open : needed),
        List.copyOf(answers),
        null,
        outcomes);
  }

  private static List<String> facts(Space space, List<Integer> axes) {
    List<String> facts = new ArrayList<>(axes.size());
    for (int axis : axes) {
      facts.add(space.axes.get(axis).fact);
    }
    return facts;
  }

  /**
   * The answers for all values of the unknown facts; empty when no combination of them is possible.
   *
   * @param start the rules left by the known facts
   * @return null when there are too many sets to follow
   */
  static @Nullable Set<Object> answers(Space space, Point point, Bits start) {
    return new Unknowns(space, point, space.impossible()).answers(start);
  }

  private @Nullable Set<Object> answers(Bits start) {
    Set<Bits> ends = reach(start, point.unknown, -1);
    if (ends == null) {
      return null;
    }
    Set<Object> answers = new LinkedHashSet<>();
    for (Bits end : ends) {
      if (isPossible(end)) {
        answers.add(space.answer(space.rules(end)));
      }
    }
    return answers;
  }

  private boolean isPossible(Bits matched) {
    return matched.and(impossible).isEmpty();
  }

  /**
   * Whether there are values of the other open axes with which this one alone decides between two
   * answers.
   */
  static boolean matters(Space space, Point point, List<Integer> open, int axis) {
    return of(space, point, open).matters(open, axis);
  }

  private boolean matters(List<Integer> open, int axis) {
    List<Integer> others = new ArrayList<>(open);
    others.remove(Integer.valueOf(axis));
    Set<Bits> ends = reach(start(open), others, axis);
    if (ends == null) {
      return true;
    }
    for (Bits end : ends) {
      Object first = null;
      for (int region : regions(axis)) {
        Bits set = end.and(space.masks[axis][region]);
        if (isPossible(set)) {
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

  /** Whether the same rules match for every value of the unknown facts. */
  static boolean areRowsCertain(Space space, Point point) {
    Unknowns unknowns = of(space, point, point.unknown);
    Bits start = unknowns.start(point.unknown);
    Bits certain = unknowns.certain(start);
    Bits rules = space.rules(start);
    for (int rank = rules.next(0); rank >= 0; rank = rules.next(rank + 1)) {
      if (!certain.has(rank) && unknowns.isSomewhereMatched(rank, start)) {
        return false;
      }
    }
    return true;
  }

  /** The rules that match for every possible value of the unknown facts. */
  private Bits certain(Bits start) {
    boolean[] certain = new boolean[space.ranked.size()];
    Bits rules = space.rules(start);
    for (int rank = rules.next(0); rank >= 0; rank = rules.next(rank + 1)) {
      certain[rank] = isCertain(rank, start);
    }
    return space.of(Bits.of(certain).words);
  }

  private boolean isCertain(int rank, Bits start) {
    for (int axis : point.unknown) {
      List<Integer> refused = new ArrayList<>();
      for (int region : regions(axis)) {
        if (!space.masks[axis][region].has(rank)) {
          refused.add(region);
        }
      }
      if (!refused.isEmpty()
          && isSomewherePossible(start, impossible, point.unknown, axis, refused)) {
        return false;
      }
    }
    return true;
  }

  private boolean isSomewhereMatched(int rank, Bits start) {
    Set<Bits> sets = Set.of(start.and(impossible));
    for (int axis : point.unknown) {
      Set<Bits> next = new LinkedHashSet<>();
      for (Bits set : sets) {
        for (int region : regions(axis)) {
          if (space.masks[axis][region].has(rank)) {
            next.add(set.and(space.masks[axis][region]));
          }
        }
      }
      sets = next;
    }
    return hasEmpty(sets);
  }

  /**
   * Whether the open facts have values that are no impossible combination, with one of them in some
   * regions.
   */
  private boolean isSomewherePossible(
      Bits start, Bits combinations, List<Integer> open, int axis, List<Integer> regions) {
    Set<Bits> sets = Set.of(start.and(combinations));
    for (int other : open) {
      Set<Bits> next = new LinkedHashSet<>();
      for (Bits set : sets) {
        for (int region : other == axis ? regions : regions(other)) {
          next.add(set.and(space.masks[other][region]));
        }
      }
      sets = next;
    }
    return hasEmpty(sets);
  }

  private static boolean hasEmpty(Set<Bits> sets) {
    for (Bits set : sets) {
      if (set.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private List<Integer> regions(int axis) {
    List<Integer> regions = new ArrayList<>();
    for (int region = 0; region < space.masks[axis].length; region++) {
      if (space.axes.get(axis).regions.get(region).allowed() && point.canLieIn(axis, region)) {
        regions.add(region);
      }
    }
    return regions;
  }

  /** The rules left by the facts that are not open. */
  private Bits start(List<Integer> open) {
    Bits start = space.everything;
    for (int axis = 0; axis < space.axes.size(); axis++) {
      if (!open.contains(axis)) {
        start = start.and(point.mask(space, axis));
      }
    }
    return start;
  }

  /**
   * The sets left for all values of the open axes.
   *
   * @param ahead an axis that is still to come behind them, or -1
   * @return null when there are too many
   */
  private @Nullable Set<Bits> reach(Bits start, List<Integer> open, int ahead) {
    Bits[] full = new Bits[open.size() + 1];
    full[open.size()] = ahead < 0 ? space.everything : full(ahead);
    for (int i = open.size() - 1; i >= 0; i--) {
      full[i] = full[i + 1].and(full(open.get(i)));
    }
    Set<Bits> sets = Set.of(shortened(start, full[0]));
    for (int i = 0; i < open.size(); i++) {
      int axis = open.get(i);
      Set<Bits> distinct = new LinkedHashSet<>();
      for (int region : regions(axis)) {
        distinct.add(space.masks[axis][region]);
      }
      Set<Bits> next = new LinkedHashSet<>();
      for (Bits set : sets) {
        for (Bits mask : distinct) {
          next.add(shortened(set.and(mask), full[i + 1]));
        }
        if (next.size() > MOST_SETS) {
          return null;
        }
      }
      sets = next;
    }
    return sets;
  }

  private Bits full(int axis) {
    Bits full = space.everything;
    for (int region : regions(axis)) {
      full = full.and(space.masks[axis][region]);
    }
    return full;
  }

  /**
   * A set without what stands behind the first rule that is certain to match, where the first one
   * wins.
   */
  private Bits shortened(Bits set, Bits full) {
    if (!firstWins) {
      return set;
    }
    int winner = space.rules(set.and(full)).next(0);
    return winner < 0 ? set : set.below(winner + 1).or(set.and(space.impossible()));
  }
}
