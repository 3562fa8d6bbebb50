package io.dealership.rules.decision;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A bound table as a space: one axis a fact, cut into regions, and for each region the set of rules
 * that accept it.
 *
 * <p>Rules are numbered by their rank, so that the least member of a set of matched rules is the
 * one that wins under the hit policy. Behind the rules stand the combinations declared impossible,
 * as rules that nothing may match.
 */
final class Space {

  final DecisionTable table;
  final List<Axis> axes;
  final List<FactDeclaration> facts;

  /** The rules by rank. */
  final List<DecisionRule> ranked;

  /**
   * By axis and region: the ranks of the rules, and behind them the impossible combinations, that
   * accept it.
   */
  final Bits[][] masks;

  /** By axis: the same for a fact that is not given. */
  final Bits[] absentMasks;

  final Bits everything;

  /** By axis: whether no value is looked at as a value of its own. */
  private final boolean[] absentTested;

  private final Bits impossible;
  private final Bits rulesOnly;

  /**
   * The space of a table.
   *
   * @param extraCells cells by fact that the regions must not cross either, as those of a table it
   *     is compared with
   */
  Space(
      DecisionTable table,
      Declarations declarations,
      FactType<?> type,
      Map<String, List<Cell>> extraCells) {
    this.table = table;
    this.ranked = rank(table);
    Map<String, List<Integer>> columns = new LinkedHashMap<>();
    for (int i = 0; i < table.inputs().size(); i++) {
      String fact = table.inputs().get(i).fact();
      List<Integer> same = columns.get(fact);
      if (same == null) {
        same = new ArrayList<>(1);
        columns.put(fact, same);
      }
      same.add(i);
    }
    List<Map<String, Cell>> combinations = new ArrayList<>();
    for (Map<String, Cell> combination : declarations.impossible()) {
      if (columns.keySet().containsAll(combination.keySet())) {
        combinations.add(combination);
      }
    }
    int size = ranked.size() + combinations.size();
    List<Axis> axes = new ArrayList<>();
    List<FactDeclaration> facts = new ArrayList<>();
    List<Bits[]> masks = new ArrayList<>();
    List<Bits> absent = new ArrayList<>();
    for (Map.Entry<String, List<Integer>> column : columns.entrySet()) {
      String fact = column.getKey();
      List<Integer> indexes = column.getValue();
      InputColumn input = table.inputs().get(indexes.get(0));
      Cell[][] cells = cells(fact, indexes, combinations);
      Set<Cell> distinct = new LinkedHashSet<>(extraCells.getOrDefault(fact, List.of()));
      for (Cell[] tests : cells) {
        distinct.addAll(Arrays.asList(tests));
      }
      FactType.Reader<?> reader = type.reader(fact);
      checkArgument(reader != null, "FactType must have fact '%s', but has %s", fact, type);
      Axis axis =
          Axis.of(
              fact,
              input.type(),
              reader.accessor != null,
              reader.choices,
              distinct,
              input.allowedValues());
      axes.add(axis);
      facts.add(declarations.of(fact));
      Bits[] byRegion = new Bits[axis.regions.size()];
      for (int r = 0; r < byRegion.length; r++) {
        byRegion[r] = accepting(axis.regions.get(r).witness(), cells);
      }
      masks.add(byRegion);
      absent.add(accepting(null, cells));
    }
    this.axes = List.copyOf(axes);
    this.facts = List.copyOf(facts);
    this.masks = masks.toArray(new Bits[0][]);
    this.absentMasks = absent.toArray(new Bits[0]);
    this.everything = Bits.all(size);
    this.absentTested = new boolean[this.axes.size()];
    for (int i = 0; i < absentTested.length; i++) {
      String fact = this.axes.get(i).fact;
      absentTested[i] = declarations.facts().containsKey(fact) || testsNull(table, fact);
    }
    boolean[] isRule = new boolean[size];
    Arrays.fill(isRule, 0, ranked.size(), true);
    this.rulesOnly = Bits.of(isRule);
    boolean[] isImpossible = new boolean[size];
    Arrays.fill(isImpossible, ranked.size(), size, true);
    this.impossible = Bits.of(isImpossible);
  }

  private static boolean testsNull(DecisionTable table, String fact) {
    for (int i = 0; i < table.inputs().size(); i++) {
      if (table.inputs().get(i).fact().equals(fact)) {
        for (DecisionRule rule : table.rules()) {
          for (UnaryTest test : rule.cells().get(i).tests()) {
            if (test instanceof UnaryTest.IsNull) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  /** By rank, and behind the rules by combination: the cells that all must accept the fact. */
  private Cell[][] cells(String fact, List<Integer> columns, List<Map<String, Cell>> combinations) {
    Cell[][] cells = new Cell[ranked.size() + combinations.size()][];
    for (int rank = 0; rank < ranked.size(); rank++) {
      List<Cell> all = ranked.get(rank).cells();
      cells[rank] = new Cell[columns.size()];
      for (int i = 0; i < columns.size(); i++) {
        cells[rank][i] = all.get(columns.get(i));
      }
    }
    for (int i = 0; i < combinations.size(); i++) {
      cells[ranked.size() + i] = new Cell[] {combinations.get(i).getOrDefault(fact, Cell.any())};
    }
    return cells;
  }

  private static Bits accepting(@Nullable Object value, Cell[][] cells) {
    boolean[] members = new boolean[cells.length];
    for (int i = 0; i < cells.length; i++) {
      boolean accepted = true;
      for (Cell cell : cells[i]) {
        accepted &= CellTest.accepts(cell, value);
      }
      members[i] = accepted;
    }
    return Bits.of(members);
  }

  /**
   * The rules in the order in which they win: that of the output values for {@code P} and {@code
   * O}.
   */
  private static List<DecisionRule> rank(DecisionTable table) {
    List<DecisionRule> rules = new ArrayList<>(table.rules());
    if (table.hitPolicy() == HitPolicy.PRIORITY || table.hitPolicy() == HitPolicy.OUTPUT_ORDER) {
      rules.sort(new ByWeight(table.outputs())); // rules of equal weight stay in their order
    }
    return List.copyOf(rules);
  }

  /** By the places of their outputs in the lists of output values. */
  private record ByWeight(List<OutputColumn> outputs) implements Comparator<DecisionRule> {

    @Override
    public int compare(DecisionRule one, DecisionRule other) {
      for (int i = 0; i < outputs.size(); i++) {
        List<Object> values = outputs.get(i).values();
        int order =
            Integer.compare(
                weight(values, one.outputs().get(i)), weight(values, other.outputs().get(i)));
        if (order != 0) {
          return order;
        }
      }
      return 0;
    }

    private static int weight(List<Object> values, Optional<Object> output) {
      int position = output.isPresent() ? values.indexOf(output.get()) : -1;
      return position < 0 ? values.size() : position;
    }
  }

  /** Whether there are combinations declared impossible. */
  boolean hasImpossible() {
    return !impossible.isEmpty();
  }

  /** The impossible combinations. */
  Bits impossible() {
    return impossible;
  }

  /**
   * The rules and impossible combinations that accept a region; the number behind the last stands
   * for no value.
   */
  Bits mask(int axis, int region) {
    return region < masks[axis].length ? masks[axis][region] : absentMasks[axis];
  }

  /** Whether a fact may have no value: it is declared so, or some cell tests it. */
  boolean canBeAbsent(int axis) {
    return absentTested[axis] && facts.get(axis).whenMissing() instanceof WhenMissing.Absent;
  }

  /** A set of rules from its words, as long as the sets of this space. */
  Bits of(long[] words) {
    return new Bits(Arrays.copyOf(words, everything.words.length));
  }

  /** The empty set. */
  Bits nothing() {
    return of(new long[1]);
  }

  /** Whether a set of matched rules and combinations can come about at all. */
  boolean isPossible(Bits matched) {
    return matched.and(impossible).isEmpty();
  }

  /** The matched rules without the impossible combinations. */
  Bits rules(Bits matched) {
    return matched.and(rulesOnly);
  }

  /** The number of the axis of a fact, or -1. */
  int axis(String fact) {
    for (int i = 0; i < axes.size(); i++) {
      if (axes.get(i).fact.equals(fact)) {
        return i;
      }
    }
    return -1;
  }

  /** The ranks of the rules that count, in the order of the hit policy. */
  int[] counted(Bits rules) {
    int first = rules.next(0);
    if (first < 0) {
      return new int[0];
    }
    return table.hitPolicy().isMultiple() ? rules.members() : new int[] {first};
  }

  /** Why a set of matched rules breaks the hit policy, or null. */
  @Nullable String violation(Bits rules) {
    if (table.hitPolicy() != HitPolicy.UNIQUE && table.hitPolicy() != HitPolicy.ANY) {
      return null;
    }
    int[] members = rules.members();
    for (int i = 1; i < members.length; i++) {
      DecisionRule first = ranked.get(members[0]);
      DecisionRule other = ranked.get(members[i]);
      if (table.hitPolicy() == HitPolicy.UNIQUE || !first.outputs().equals(other.outputs())) {
        return "Table '"
            + table.id()
            + "' has hit policy "
            + table.hitPolicy().code()
            + ", but its rules '"
            + first.id()
            + "' and '"
            + other.id()
            + (table.hitPolicy() == HitPolicy.UNIQUE
                ? "' both match."
                : "' both match with different outputs.");
      }
    }
    return null;
  }

  /** The violation that an {@link #answer} is, or null. */
  static @Nullable String violationIn(Object answer) {
    return answer instanceof String sentence ? sentence : null;
  }

  /**
   * The outputs of the counted rules; the default outputs when no rule matches and there are some.
   */
  List<List<Optional<Object>>> outputs(Bits rules) {
    int[] counted = counted(rules);
    if (counted.length == 0) {
      List<Optional<Object>> defaults = new ArrayList<>();
      boolean isThere = false;
      for (OutputColumn output : table.outputs()) {
        defaults.add(output.defaultValue());
        isThere |= output.defaultValue().isPresent();
      }
      return isThere ? List.of(List.copyOf(defaults)) : List.of();
    }
    List<List<Optional<Object>>> outputs = new ArrayList<>(counted.length);
    for (int rank : counted) {
      outputs.add(ranked.get(rank).outputs());
    }
    return List.copyOf(outputs);
  }

  /** The one number that an aggregating table answers. */
  Optional<Object> aggregate(Bits rules) {
    HitPolicy policy = table.hitPolicy();
    if (!policy.isAggregated()) {
      return Optional.empty();
    }
    Optional<Object> defaultValue = table.outputs().get(0).defaultValue();
    if (rules.isEmpty() && defaultValue.isPresent()) {
      return defaultValue; // it is the answer, and is not counted
    }
    List<Object> outputs = new ArrayList<>();
    for (List<Optional<Object>> row : outputs(rules)) {
      row.get(0).ifPresent(outputs::add);
    }
    if (policy == HitPolicy.COLLECT_COUNT) {
      return Optional.of(BigDecimal.valueOf(new LinkedHashSet<>(outputs).size()));
    }
    if (outputs.isEmpty()) {
      return Optional.empty();
    }
    return switch (policy) {
      case COLLECT_MIN -> outputs.stream().min(Values::compare);
      case COLLECT_MAX -> outputs.stream().max(Values::compare);
      default ->
          Optional.of(
              Values.canonical(
                  outputs.stream()
                      .map(BigDecimal.class::cast)
                      .reduce(BigDecimal.ZERO, BigDecimal::add)));
    };
  }

  /**
   * What tells two answers apart: the first output of the winning rule for policies that rank, else
   * all of the answer; a sentence when the hit policy is broken.
   */
  Object answer(Bits rules) {
    if (table.hitPolicy() == HitPolicy.OUTPUT_ORDER) {
      List<List<Optional<Object>>> outputs = outputs(rules);
      return outputs.isEmpty() ? Optional.empty() : outputs.get(0).get(0);
    }
    String violation = violation(rules);
    if (violation != null) {
      return violation;
    }
    return table.hitPolicy().isAggregated() ? aggregate(rules) : outputs(rules);
  }
}
