package io.dealership.rules.decision;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the space of a table.
 *
 * <p>Where no two rules overlap, gaps are found by counting: the regions of all rules must add up
 * to those of the space, and where they do not, the count leads to a gap. Else all sets of rules
 * that can match are followed, axis by axis, two values that leave the same set being one from
 * there on.
 */
final class Auditor {

  private final Space space;
  private final int budget;

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
    boolean hasDefault =
        space.table.outputs().stream().anyMatch(output -> output.defaultValue().isPresent());
    if (overlaps.isEmpty() && !space.hasImpossible()) {
      List<TableAudit.DeadRule> dead = new ArrayList<>();
      for (int rank = 0; rank < space.ranked.size(); rank++) {
        if (volume(rank, 0).signum() == 0) {
          dead.add(new TableAudit.DeadRule(space.ranked.get(rank).id(), true));
        }
      }
      Map<String, String> gap = hasDefault ? null : gapByCount();
      List<TableAudit.Gap> gaps = gap == null ? List.of() : List.of(new TableAudit.Gap(gap));
      return new TableAudit(space.table.id(), true, gaps, List.of(), dead);
    }
    return follow(overlaps, hasDefault);
  }

  private Bits mask(int axis, int region) {
    return region < space.masks[axis].length ? space.masks[axis][region] : space.absentMasks[axis];
  }

  // ---- pairs ----

  private List<TableAudit.Overlap> overlaps() {
    List<TableAudit.Overlap> overlaps = new ArrayList<>();
    HitPolicy policy = space.table.hitPolicy();
    for (int a = 0; a < space.ranked.size(); a++) {
      for (int b = a + 1; b < space.ranked.size(); b++) {
        Map<String, String> witness = common(a, b);
        if (witness != null) {
          DecisionRule first = space.ranked.get(a);
          DecisionRule second = space.ranked.get(b);
          boolean conflict =
              policy == HitPolicy.UNIQUE
                  || (policy == HitPolicy.ANY && !first.outputs().equals(second.outputs()));
          overlaps.add(new TableAudit.Overlap(first.id(), second.id(), conflict, witness));
        }
      }
    }
    return overlaps;
  }

  /** Facts that two rules both match and that are possible, or null. */
  private @Nullable Map<String, String> common(int a, int b) {
    List<List<Integer>> shared = new ArrayList<>();
    for (int axis = 0; axis < regions.size(); axis++) {
      List<Integer> both = new ArrayList<>();
      for (int region : regions.get(axis)) {
        Bits mask = mask(axis, region);
        if (mask.has(a) && mask.has(b)) {
          both.add(region);
          if (!space.hasImpossible()) {
            break;
          }
        }
      }
      if (both.isEmpty()) {
        return null;
      }
      shared.add(both);
    }
    if (!space.hasImpossible()) {
      return witness(shared.stream().mapToInt(list -> list.get(0)).toArray());
    }
    Levels levels = new Levels(shared);
    for (Bits end : levels.ends()) {
      if (space.isPossible(end)) {
        return witness(levels.path(end));
      }
    }
    return null;
  }

  // ---- counting ----

  /** The number of regions of a rule on the axes from {@code from} on. */
  private BigInteger volume(int rank, int from) {
    BigInteger volume = BigInteger.ONE;
    for (int axis = from; axis < regions.size(); axis++) {
      int count = 0;
      for (int region : regions.get(axis)) {
        if (mask(axis, region).has(rank)) {
          count++;
        }
      }
      volume = volume.multiply(BigInteger.valueOf(count));
    }
    return volume;
  }

  private @Nullable Map<String, String> gapByCount() {
    int axes = regions.size();
    BigInteger[][] volumes = new BigInteger[space.ranked.size()][axes + 1];
    BigInteger[] whole = new BigInteger[axes + 1];
    whole[axes] = BigInteger.ONE;
    for (int axis = axes - 1; axis >= 0; axis--) {
      whole[axis] = whole[axis + 1].multiply(BigInteger.valueOf(regions.get(axis).size()));
    }
    for (int rank = 0; rank < volumes.length; rank++) {
      for (int axis = 0; axis <= axes; axis++) {
        volumes[rank][axis] = volume(rank, axis);
      }
    }
    Bits left = space.everything;
    if (covered(left, volumes, 0).equals(whole[0])) {
      return null;
    }
    int[] path = new int[axes];
    for (int axis = 0; axis < axes; axis++) {
      for (int region : regions.get(axis)) {
        Bits inside = left.and(mask(axis, region));
        if (covered(inside, volumes, axis + 1).compareTo(whole[axis + 1]) < 0) {
          path[axis] = region;
          left = inside;
          break;
        }
      }
    }
    return witness(path);
  }

  private static BigInteger covered(Bits rules, BigInteger[][] volumes, int from) {
    BigInteger sum = BigInteger.ZERO;
    for (int rank = rules.next(0); rank >= 0; rank = rules.next(rank + 1)) {
      sum = sum.add(volumes[rank][from]);
    }
    return sum;
  }

  // ---- following all sets ----

  private TableAudit follow(List<TableAudit.Overlap> overlaps, boolean hasDefault) {
    Levels levels = new Levels(regions);
    boolean oneWins = !space.table.hitPolicy().isMultiple();
    boolean[] matched = new boolean[space.ranked.size()];
    boolean[] counts = new boolean[space.ranked.size()];
    List<TableAudit.Gap> gaps = new ArrayList<>();
    for (Bits end : levels.ends()) {
      if (!space.isPossible(end)) {
        continue;
      }
      Bits rules = space.rules(end);
      int winner = rules.next(0);
      if (winner < 0) {
        if (!hasDefault) {
          gaps.add(new TableAudit.Gap(witness(levels.path(end))));
        }
        continue;
      }
      counts[winner] = true;
      for (int rank = winner; rank >= 0; rank = rules.next(rank + 1)) {
        matched[rank] = true;
        counts[rank] |= !oneWins || space.table.hitPolicy() == HitPolicy.ANY;
      }
    }
    List<TableAudit.DeadRule> dead = new ArrayList<>();
    if (levels.isComplete()) {
      for (int rank = 0; rank < counts.length; rank++) {
        if (!counts[rank]) {
          dead.add(new TableAudit.DeadRule(space.ranked.get(rank).id(), !matched[rank]));
        }
      }
    }
    return new TableAudit(space.table.id(), levels.isComplete(), gaps, overlaps, dead);
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

  /** All sets of rules that some regions can leave, axis by axis, each with one way to it. */
  private final class Levels {

    private record Step(Bits before, int region) {}

    private final List<Map<Bits, Step>> levels = new ArrayList<>();
    private boolean complete = true;

    Levels(List<List<Integer>> regions) {
      Set<Bits> sets = Set.of(space.everything);
      int followed = 0;
      for (int axis = 0; axis < regions.size(); axis++) {
        Map<Bits, Integer> distinct = new LinkedHashMap<>();
        for (int region : regions.get(axis)) {
          distinct.putIfAbsent(mask(axis, region), region);
        }
        Map<Bits, Step> next = new LinkedHashMap<>();
        for (Bits set : sets) {
          for (Map.Entry<Bits, Integer> mask : distinct.entrySet()) {
            next.putIfAbsent(set.and(mask.getKey()), new Step(set, mask.getValue()));
          }
          if (followed + next.size() > budget) {
            complete = false;
            break;
          }
        }
        followed += next.size();
        levels.add(next);
        sets = next.keySet();
      }
    }

    boolean isComplete() {
      return complete;
    }

    Set<Bits> ends() {
      return new LinkedHashSet<>(levels.get(levels.size() - 1).keySet());
    }

    int[] path(Bits end) {
      int[] path = new int[levels.size()];
      Arrays.fill(path, 0);
      Bits set = end;
      for (int axis = levels.size() - 1; axis >= 0; axis--) {
        Step step = levels.get(axis).get(set);
        if (step == null) {
          throw new IllegalStateException("no way leads to " + end);
        }
        path[axis] = step.region();
        set = step.before();
      }
      return path;
    }
  }
}
