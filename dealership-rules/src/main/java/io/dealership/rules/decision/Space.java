package io.dealership.rules.decision;

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
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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
      Predicate<String> integral,
      Function<String, List<String>> choices,
      Map<String, List<Cell>> extraCells) {
    this.table = table;
    this.ranked = rank(table);
    Map<String, List<Integer>> columns = new LinkedHashMap<>();
    for (int i = 0; i < table.inputs().size(); i++) {
      columns.computeIfAbsent(table.inputs().get(i).fact(), fact -> new ArrayList<>()).add(i);
    }
    List<Map<String, Cell>> combinations =
        declarations.impossible().stream()
            .filter(combination -> columns.keySet().containsAll(combination.keySet()))
            .toList();
    int size = ranked.size() + combinations.size();
    List<Axis> axes = new ArrayList<>();
    List<FactDeclaration> facts = new ArrayList<>();
    List<Bits[]> masks = new ArrayList<>();
    List<Bits> absent = new ArrayList<>();
    columns.forEach(
        (fact, indexes) -> {
          InputColumn input = table.inputs().get(indexes.get(0));
          Set<Cell> cells = new LinkedHashSet<>(extraCells.getOrDefault(fact, List.of()));
          ranked.forEach(rule -> indexes.forEach(i -> cells.add(rule.cells().get(i))));
          combinations.forEach(c -> cells.add(c.getOrDefault(fact, Cell.any())));
          Axis axis =
              Axis.of(
                  fact,
                  input.type(),
                  integral.test(fact),
                  choices.apply(fact),
                  cells,
                  input.allowedValues());
          axes.add(axis);
          facts.add(declarations.of(fact));
          Bits[] byRegion = new Bits[axis.regions.size()];
          for (int r = 0; r < byRegion.length; r++) {
            byRegion[r] =
                accepting(axis.regions.get(r).witness(), fact, indexes, combinations, size);
          }
          masks.add(byRegion);
          absent.add(accepting(null, fact, indexes, combinations, size));
        });
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
    return IntStream.range(0, table.inputs().size())
        .filter(column -> table.inputs().get(column).fact().equals(fact))
        .anyMatch(
            column ->
                table.rules().stream()
                    .flatMap(rule -> rule.cells().get(column).tests().stream())
                    .anyMatch(UnaryTest.IsNull.class::isInstance));
  }

  private Bits accepting(
      @Nullable Object value,
      String fact,
      List<Integer> columns,
      List<Map<String, Cell>> combinations,
      int size) {
    boolean[] members = new boolean[size];
    for (int rank = 0; rank < ranked.size(); rank++) {
      boolean accepted = true;
      for (int column : columns) {
        accepted &= CellTest.accepts(ranked.get(rank).cells().get(column), value);
      }
      members[rank] = accepted;
    }
    for (int i = 0; i < combinations.size(); i++) {
      members[ranked.size() + i] =
          CellTest.accepts(combinations.get(i).getOrDefault(fact, Cell.any()), value);
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
      Comparator<DecisionRule> order = Comparator.comparing(rule -> 0);
      for (int i = 0; i < table.outputs().size(); i++) {
        List<Object> values = table.outputs().get(i).values();
        int column = i;
        order = order.thenComparing(rule -> weight(values, rule.outputs().get(column)));
      }
      rules.sort(order); // stable: rules of equal weight stay in the order of the table
    }
    return List.copyOf(rules);
  }

  private static int weight(List<Object> values, Optional<Object> output) {
    int position = output.map(values::indexOf).orElse(-1);
    return position < 0 ? values.size() : position;
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
    return IntStream.range(0, axes.size())
        .filter(i -> axes.get(i).fact.equals(fact))
        .findFirst()
        .orElse(-1);
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
      List<Optional<Object>> defaults =
          table.outputs().stream().map(OutputColumn::defaultValue).toList();
      return defaults.stream().anyMatch(Optional::isPresent) ? List.of(defaults) : List.of();
    }
    return Arrays.stream(counted).mapToObj(rank -> ranked.get(rank).outputs()).toList();
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
