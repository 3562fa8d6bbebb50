package io.dealership.rules.decision;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where two tables for the same facts answer differently, exactly; for values that both allow.
 *
 * @param isConclusive whether everything was compared; false when there were more cases than the
 *     budget
 * @param regions all regions with different answers; no two of them hold the same facts
 */
public record TableDifference(boolean isConclusive, List<Region> regions) {

  public TableDifference {
    regions = List.copyOf(regions);
  }

  /**
   * Facts for which the answers differ, and are the same pair of answers throughout.
   *
   * @param facts the values by the name of the fact; a fact that does not matter here is left out
   * @param before the {@linkplain Match#possible() answer} of the first table
   * @param after the answer of the second table
   * @param witness one value of each fact, as S-FEEL writes it
   */
  public record Region(
      Map<String, Cell> facts, Object before, Object after, Map<String, String> witness) {

    /** {@code odometer (60000..80000]: before -> after}. */
    @Override
    public String toString() {
      return new TreeMap<>(facts)
              .entrySet().stream()
                  .map(fact -> fact.getKey() + " " + fact.getValue())
                  .collect(joining(", "))
          + ": "
          + before
          + " -> "
          + after;
    }
  }

  /** Whether the two tables answer alike for all facts. */
  public boolean isEmpty() {
    return isConclusive && regions.isEmpty();
  }

  static TableDifference between(Space before, Space after, int budget) {
    return new Comparison(before, after, budget).compare();
  }

  /** Walks both spaces at once; from two pairs of sets that are alike on, only once. */
  private static final class Comparison {

    private record Node(int axis, Bits before, Bits after) {}

    /** Regions on the axes from some axis on, with the two answers at their end. */
    private record Rest(Map<Integer, BitSet> regions, Object before, Object after) {}

    private final Space before;
    private final Space after;
    private final int budget;
    private final List<Axis> axes = new ArrayList<>();
    private final Map<Node, List<Rest>> known = new HashMap<>();
    private boolean complete = true;

    Comparison(Space before, Space after, int budget) {
      this.before = before;
      this.after = after;
      this.budget = budget;
      Map<String, Axis> byFact = new LinkedHashMap<>();
      before.axes.forEach(axis -> byFact.put(axis.fact, axis));
      after.axes.forEach(axis -> byFact.putIfAbsent(axis.fact, axis));
      axes.addAll(byFact.values());
    }

    TableDifference compare() {
      List<Region> regions = new ArrayList<>();
      for (Rest rest : walk(new Node(0, before.everything, after.everything))) {
        Map<String, Cell> facts = new TreeMap<>();
        Map<String, String> witness = new TreeMap<>();
        for (int axis = 0; axis < axes.size(); axis++) {
          Axis cut = axes.get(axis);
          BitSet inside = rest.regions().getOrDefault(axis, new BitSet());
          int first = inside.nextSetBit(0);
          witness.put(
              cut.fact,
              first < cut.regions.size() ? Feel.write(cut.regions.get(first).witness()) : "null");
          if (inside.cardinality() < looked(axis).size()) {
            facts.put(cut.fact, cut.cell(inside, looked(axis).contains(cut.regions.size())));
          }
        }
        regions.add(new Region(facts, rest.before(), rest.after(), witness));
      }
      return new TableDifference(complete, regions);
    }

    private List<Integer> looked(int axis) {
      Axis cut = axes.get(axis);
      List<Integer> looked = new ArrayList<>();
      for (int region = 0; region < cut.regions.size(); region++) {
        if (isAllowed(before, cut.fact, region) && isAllowed(after, cut.fact, region)) {
          looked.add(region);
        }
      }
      if (canBeAbsent(before, cut.fact) || canBeAbsent(after, cut.fact)) {
        looked.add(cut.regions.size());
      }
      return looked;
    }

    private static boolean isAllowed(Space space, String fact, int region) {
      int axis = space.axis(fact);
      return axis < 0 || space.axes.get(axis).regions.get(region).allowed();
    }

    private static boolean canBeAbsent(Space space, String fact) {
      int axis = space.axis(fact);
      return axis >= 0 && space.canBeAbsent(axis);
    }

    private static Bits step(Space space, Bits set, String fact, int region) {
      int axis = space.axis(fact);
      if (axis < 0) {
        return set;
      }
      return set.and(
          region < space.masks[axis].length ? space.masks[axis][region] : space.absentMasks[axis]);
    }

    private List<Rest> walk(Node node) {
      List<Rest> seen = known.get(node);
      if (seen != null) {
        return seen;
      }
      if (known.size() >= budget) {
        complete = false;
        return List.of();
      }
      List<Rest> rests = node.axis() == axes.size() ? end(node) : descend(node);
      known.put(node, rests);
      return rests;
    }

    private List<Rest> end(Node node) {
      if (!before.isPossible(node.before()) || !after.isPossible(node.after())) {
        return List.of();
      }
      Object first = before.answer(before.rules(node.before()));
      Object second = after.answer(after.rules(node.after()));
      return first.equals(second) ? List.of() : List.of(new Rest(Map.of(), first, second));
    }

    private List<Rest> descend(Node node) {
      // regions that leave the same pair of sets, and then pairs from which the same differences
      // follow, are one
      Map<Node, BitSet> byPair = new LinkedHashMap<>();
      for (int region : looked(node.axis())) {
        String fact = axes.get(node.axis()).fact;
        Node next =
            new Node(
                node.axis() + 1,
                step(before, node.before(), fact, region),
                step(after, node.after(), fact, region));
        byPair.computeIfAbsent(next, pair -> new BitSet()).set(region);
      }
      Map<List<Rest>, BitSet> byRest = new LinkedHashMap<>();
      byPair.forEach(
          (next, regions) -> byRest.computeIfAbsent(walk(next), rest -> new BitSet()).or(regions));
      List<Rest> rests = new ArrayList<>();
      byRest.forEach(
          (following, regions) -> {
            for (Rest rest : following) {
              Map<Integer, BitSet> all = new HashMap<>(rest.regions());
              all.put(node.axis(), regions);
              rests.add(new Rest(all, rest.before(), rest.after()));
            }
          });
      return rests;
    }
  }
}
