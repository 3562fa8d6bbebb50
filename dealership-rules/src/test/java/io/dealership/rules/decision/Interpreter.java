package io.dealership.rules.decision;

import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What DMN says a table answers, said a second time and as plainly as can be: rule by rule, cell by
 * cell, test by test. It shares nothing with the masks.
 */
final class Interpreter {

  private Interpreter() {}

  /** The rows, the aggregate, or the sentence why there is neither. */
  record Answer(
      List<List<Optional<Object>>> rows, Optional<Object> aggregate, Optional<String> violation) {}

  static boolean accepts(Cell cell, @Nullable Object value) {
    boolean any = cell.tests().isEmpty();
    for (UnaryTest test : cell.tests()) {
      any |= holds(test, value);
    }
    return any != cell.negated();
  }

  private static boolean holds(UnaryTest test, @Nullable Object value) {
    if (test instanceof UnaryTest.IsNull) {
      return value == null;
    }
    if (value == null) {
      return false;
    }
    if (test instanceof UnaryTest.EqualTo equal) {
      return compare(value, constant(equal.value())) == 0;
    }
    UnaryTest.Interval interval = (UnaryTest.Interval) test;
    boolean above = true;
    boolean below = true;
    if (interval.low().isPresent()) {
      int order = compare(value, constant(interval.low().get()));
      above = interval.lowClosed() ? order >= 0 : order > 0;
    }
    if (interval.high().isPresent()) {
      int order = compare(value, constant(interval.high().get()));
      below = interval.highClosed() ? order <= 0 : order < 0;
    }
    return above && below;
  }

  private static Object constant(Endpoint endpoint) {
    return ((Endpoint.Constant) endpoint).value();
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // both are of the type of one column
  static int compare(Object a, Object b) {
    return a instanceof Period months
        ? Long.compare(months.toTotalMonths(), ((Period) b).toTotalMonths())
        : ((Comparable) a).compareTo(b);
  }

  static boolean matches(DecisionTable table, DecisionRule rule, Map<String, Object> facts) {
    for (int i = 0; i < table.inputs().size(); i++) {
      if (!accepts(rule.cells().get(i), facts.get(table.inputs().get(i).fact()))) {
        return false;
      }
    }
    return true;
  }

  /** The matched rules in the order of the hit policy. */
  static List<DecisionRule> matched(DecisionTable table, Map<String, Object> facts) {
    List<DecisionRule> matched = new ArrayList<>();
    for (DecisionRule rule : table.rules()) {
      if (matches(table, rule, facts)) {
        matched.add(rule);
      }
    }
    if (table.hitPolicy() == HitPolicy.PRIORITY || table.hitPolicy() == HitPolicy.OUTPUT_ORDER) {
      matched.sort(byWeight(table));
    }
    return matched;
  }

  private static Comparator<DecisionRule> byWeight(DecisionTable table) {
    return (first, second) -> {
      for (int i = 0; i < table.outputs().size(); i++) {
        List<Object> values = table.outputs().get(i).values();
        int order = place(values, first.outputs().get(i)) - place(values, second.outputs().get(i));
        if (order != 0) {
          return order;
        }
      }
      return table.rules().indexOf(first) - table.rules().indexOf(second);
    };
  }

  private static int place(List<Object> values, Optional<Object> output) {
    return output.isPresent() && values.contains(output.get())
        ? values.indexOf(output.get())
        : 1000;
  }

  /** The matched rules that count. */
  static List<DecisionRule> counted(DecisionTable table, Map<String, Object> facts) {
    List<DecisionRule> matched = matched(table, facts);
    return switch (table.hitPolicy()) {
      case UNIQUE, ANY, PRIORITY, FIRST -> matched.subList(0, Math.min(1, matched.size()));
      default -> matched;
    };
  }

  /** Why the rules that match break the hit policy. */
  static Optional<String> violation(DecisionTable table, Map<String, Object> facts) {
    List<DecisionRule> matched = matched(table, facts);
    for (DecisionRule other : matched) {
      DecisionRule first = matched.get(0);
      boolean broken =
          switch (table.hitPolicy()) {
            case UNIQUE -> other != first;
            case ANY -> !other.outputs().equals(first.outputs());
            default -> false;
          };
      if (broken) {
        return Optional.of(
            "Table '%s' has hit policy %s, but its rules '%s' and '%s' both match%s."
                .formatted(
                    table.id(),
                    table.hitPolicy() == HitPolicy.UNIQUE ? "U" : "A",
                    first.id(),
                    other.id(),
                    table.hitPolicy() == HitPolicy.UNIQUE ? "" : " with different outputs"));
      }
    }
    return Optional.empty();
  }

  static Answer evaluate(DecisionTable table, Map<String, Object> facts) {
    Optional<String> violation = violation(table, facts);
    if (violation.isPresent()) {
      return new Answer(List.of(), Optional.empty(), violation);
    }
    List<List<Optional<Object>>> rows = new ArrayList<>();
    counted(table, facts).forEach(rule -> rows.add(rule.outputs()));
    boolean isDefault = rows.isEmpty();
    if (isDefault && table.outputs().stream().anyMatch(o -> o.defaultValue().isPresent())) {
      rows.add(table.outputs().stream().map(OutputColumn::defaultValue).toList());
    }
    return new Answer(rows, aggregate(table, rows, isDefault), Optional.empty());
  }

  private static Optional<Object> aggregate(
      DecisionTable table, List<List<Optional<Object>>> rows, boolean isDefault) {
    List<Object> values =
        rows.stream().map(row -> row.get(0).orElse(null)).filter(Objects::nonNull).toList();
    if (table.hitPolicy() == HitPolicy.COLLECT_COUNT) {
      return isDefault && !values.isEmpty()
          ? Optional.of(values.get(0))
          : Optional.of(BigDecimal.valueOf(new HashSet<>(values).size()));
    }
    if (values.isEmpty()) {
      return Optional.empty();
    }
    return switch (table.hitPolicy()) {
      case COLLECT_SUM -> {
        BigDecimal sum = BigDecimal.ZERO;
        for (Object value : values) {
          sum = sum.add((BigDecimal) value);
        }
        yield Optional.of(sum.signum() == 0 ? BigDecimal.ZERO : sum.stripTrailingZeros());
      }
      case COLLECT_MIN -> values.stream().min(Interpreter::compare);
      case COLLECT_MAX -> values.stream().max(Interpreter::compare);
      default -> Optional.empty();
    };
  }

  /** The answer in the form in which {@link Match#possible} gives it. */
  static Object possible(DecisionTable table, Map<String, Object> facts) {
    Answer answer = evaluate(table, facts);
    if (answer.violation().isPresent()) {
      return answer.violation().get();
    }
    return switch (table.hitPolicy()) {
      case OUTPUT_ORDER -> answer.rows().isEmpty() ? Optional.empty() : answer.rows().get(0).get(0);
      case COLLECT_SUM, COLLECT_MIN, COLLECT_MAX, COLLECT_COUNT -> answer.aggregate();
      default -> answer.rows();
    };
  }

  /** Whether facts are declared impossible. */
  static boolean isImpossible(
      DecisionTable table, Declarations declarations, Map<String, Object> facts) {
    List<String> tested = table.inputs().stream().map(InputColumn::fact).toList();
    for (Map<String, Cell> combination : declarations.impossible()) {
      boolean all = true;
      for (Map.Entry<String, Cell> fact : combination.entrySet()) {
        all &= tested.contains(fact.getKey()) && accepts(fact.getValue(), facts.get(fact.getKey()));
      }
      if (all) {
        return true;
      }
    }
    return false;
  }
}
