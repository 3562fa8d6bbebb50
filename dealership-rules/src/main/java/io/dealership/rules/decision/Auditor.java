package io.dealership.rules.decision;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the space of a table.
 *
 * <p>Where no two rules overlap, gaps are found by counting: the regions of all rules must add up
 * to those of the space, and where they do not, the count leads to a gap. Else a place is searched
 * that no rule covers; and a rule is dead when the rules before it cover all of it.
 */
final class Auditor {

  private final Space space;
  private final int budget;
  private boolean complete = true;

  /**
   * By axis: the regions to look at; the last number stands for no value where the table tests
   * that.
   */
  private final List<List<Integer>> regions = new ArrayList<>();

  private Auditor(Space space, int budget) {
    this.space = space;
    this.budget = budget;
    for (int axis = 0; axis < space.axes.size(); axis++) {
      List<Integer> looked = new ArrayList<>();
      for (int region = 0; region < space.masks[axis].length; region++) {
        if (space.axes.get(axis).regions.get(region).allowed()) {
          looked.add(region);
        }
      }
      if (space.canBeAbsent(axis)) {
        looked.add(space.masks[axis].length);
      }
      regions.add(looked);
    }
  }

  static TableAudit audit(Space space, int budget) {
    return new Auditor(space, budget).audit();
  }

  private TableAudit audit() {
    List<TableAudit.Overlap> overlaps = overlaps();
    boolean disjoint = overlaps.isEmpty() && !space.hasImpossible();
    List<TableAudit.DeadRule> dead = new ArrayList<>();
    for (int rank = 0; rank < space.ranked.size(); rank++) {
      String id = space.ranked.get(rank).id();
      List<List<Integer>> box = box(rank, -1);
      if (!holds(box, space.impossible())) {
        dead.add(new TableAudit.DeadRule(id, true));
      } else if (firstWins() && !holds(box, space.impossible().or(before(rank)))) {
        dead.add(new TableAudit.DeadRule(id, false));
      }
    }
    List<TableAudit.Gap> gaps = new ArrayList<>();
    if (space.table.outputs().stream().noneMatch(output -> output.defaultValue().isPresent())) {
      int[] gap = disjoint ? gapByCount() : search(regions, space.everything);
      if (gap != null) {
        gaps.add(new TableAudit.Gap(witness(gap)));
      }
    }
    return new TableAudit(space.table.id(), complete, gaps, overlaps, complete ? dead : List.of());
  }

  private boolean firstWins() {
    HitPolicy policy = space.table.hitPolicy();
    return !policy.isMultiple() && policy != HitPolicy.ANY;
  }

  private Bits before(int rank) {
    return space.everything.below(rank);
  }

  /** Whether a box has a place that none of {@code rules} covers. */
  private boolean holds(List<List<Integer>> box, Bits rules) {
    return search(box, rules) != null;
  }

  private int @Nullable [] search(List<List<Integer>> box, Bits rules) {
    Cover cover = new Cover(space, box, budget);
    int[] place = cover.uncovered(rules);
    complete &= cover.isComplete();
    return place;
  }

  /** The regions that one rule, or two of them, accept. */
  private List<List<Integer>> box(int rank, int other) {
    List<List<Integer>> box = new ArrayList<>();
    for (int axis = 0; axis < regions.size(); axis++) {
      List<Integer> accepted = new ArrayList<>();
      for (int region : regions.get(axis)) {
        Bits mask = space.mask(axis, region);
        if (mask.has(rank) && (other < 0 || mask.has(other))) {
          accepted.add(region);
        }
      }
      box.add(accepted);
      if (accepted.isEmpty()) {
        return List.of(List.of());
      }
    }
    return box;
  }

  private List<TableAudit.Overlap> overlaps() {
    List<TableAudit.Overlap> overlaps = new ArrayList<>();
    HitPolicy policy = space.table.hitPolicy();
    for (int a = 0; a < space.ranked.size(); a++) {
      for (int b = a + 1; b < space.ranked.size(); b++) {
        int[] common = search(box(a, b), space.impossible());
        if (common != null) {
          DecisionRule first = space.ranked.get(a);
          DecisionRule second = space.ranked.get(b);
          boolean conflict =
              policy == HitPolicy.UNIQUE
                  || (policy == HitPolicy.ANY && !first.outputs().equals(second.outputs()));
          overlaps.add(new TableAudit.Overlap(first.id(), second.id(), conflict, witness(common)));
        }
      }
    }
    return overlaps;
  }

  // ---- counting ----

  /** By axis: the number of regions of a rule on that axis and all behind it. */
  private BigInteger[] volumes(int rank) {
    BigInteger[] volumes = new BigInteger[regions.size() + 1];
    volumes[regions.size()] = BigInteger.ONE;
    for (int axis = regions.size() - 1; axis >= 0; axis--) {
      int count = 0;
      for (int region : regions.get(axis)) {
        if (rank < 0 || space.mask(axis, region).has(rank)) {
          count++;
        }
      }
      volumes[axis] = volumes[axis + 1].multiply(BigInteger.valueOf(count));
    }
    return volumes;
  }

  private int @Nullable [] gapByCount() {
    BigInteger[] whole = volumes(-1);
    BigInteger[][] volumes = new BigInteger[space.ranked.size()][];
    for (int rank = 0; rank < volumes.length; rank++) {
      volumes[rank] = volumes(rank);
    }
    Bits left = space.everything;
    if (covered(left, volumes, 0).equals(whole[0])) {
      return null;
    }
    int[] path = new int[regions.size()];
    for (int axis = 0; axis < path.length; axis++) {
      for (int region : regions.get(axis)) {
        Bits inside = left.and(space.mask(axis, region));
        if (covered(inside, volumes, axis + 1).compareTo(whole[axis + 1]) < 0) {
          path[axis] = region;
          left = inside;
          break;
        }
      }
    }
    return path;
  }

  private static BigInteger covered(Bits rules, BigInteger[][] volumes, int from) {
    BigInteger sum = BigInteger.ZERO;
    for (int rank = rules.next(0); rank >= 0; rank = rules.next(rank + 1)) {
      sum = sum.add(volumes[rank][from]);
    }
    return sum;
  }

  /** One value of each fact, from a region on each axis. */
  private Map<String, String> witness(int[] path) {
    Map<String, String> witness = new TreeMap<>();
    for (int axis = 0; axis < path.length; axis++) {
      Axis cut = space.axes.get(axis);
      witness.put(
          cut.fact,
          path[axis] < cut.regions.size()
              ? Feel.write(cut.regions.get(path[axis]).witness())
              : "null");
    }
    return witness;
  }
}
