package io.dealership.rules.decision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Replaces the parameter names in the cells of a table by values. */
final class Binding {

  private final DecisionTable table;
  private final Map<String, ?> values;
  private final List<String> problems = new ArrayList<>();

  private Binding(DecisionTable table, Map<String, ?> values) {
    this.table = table;
    this.values = values;
  }

  static Set<String> parameters(DecisionTable table) {
    Set<String> names = new LinkedHashSet<>();
    for (InputColumn input : table.inputs()) {
      collect(input.allowedValues(), names);
    }
    for (DecisionRule rule : table.rules()) {
      for (Cell cell : rule.cells()) {
        collect(cell, names);
      }
    }
    return names;
  }

  private static void collect(Cell cell, Set<String> names) {
    for (UnaryTest test : cell.tests()) {
      if (test instanceof UnaryTest.Interval interval) {
        if (interval.low().isPresent()) {
          collect(interval.low().get(), names);
        }
        if (interval.high().isPresent()) {
          collect(interval.high().get(), names);
        }
      } else if (test instanceof UnaryTest.EqualTo equal) {
        collect(equal.value(), names);
      }
    }
  }

  private static void collect(Endpoint endpoint, Set<String> names) {
    if (endpoint instanceof Endpoint.Parameter parameter) {
      names.add(parameter.name());
    }
  }

  static DecisionTable bind(DecisionTable table, Map<String, ?> values) {
    if (parameters(table).isEmpty()) {
      return table;
    }
    return new Binding(table, values).bind();
  }

  private DecisionTable bind() {
    List<InputColumn> inputs = new ArrayList<>();
    for (InputColumn input : table.inputs()) {
      inputs.add(
          input.withAllowedValues(
              bind(input.allowedValues(), input, "allowed values of input " + input.fact())));
    }
    List<DecisionRule> rules = new ArrayList<>();
    for (DecisionRule rule : table.rules()) {
      List<Cell> cells = new ArrayList<>();
      for (int i = 0; i < rule.cells().size(); i++) {
        InputColumn input = table.inputs().get(i);
        cells.add(bind(rule.cells().get(i), input, "rule " + rule.id() + ", cell " + input.fact()));
      }
      rules.add(rule.withCells(cells));
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", problems));
    }
    return table.withInputs(inputs).withRules(rules);
  }

  private Cell bind(Cell cell, InputColumn input, String place) {
    List<UnaryTest> tests = new ArrayList<>();
    for (UnaryTest test : cell.tests()) {
      if (test instanceof UnaryTest.Interval interval) {
        Optional<Endpoint> low = interval.low().map(e -> bind(e, input, place));
        Optional<Endpoint> high = interval.high().map(e -> bind(e, input, place));
        if (low.isPresent()
            && high.isPresent()
            && low.get() instanceof Endpoint.Constant from
            && high.get() instanceof Endpoint.Constant to
            && Values.compare(from.value(), to.value()) > 0) {
          problems.add(
              message(
                  place, "an interval whose low end is not above its high end", from + ".." + to));
        }
        tests.add(new UnaryTest.Interval(low, interval.lowClosed(), high, interval.highClosed()));
      } else if (test instanceof UnaryTest.EqualTo equal) {
        tests.add(new UnaryTest.EqualTo(bind(equal.value(), input, place)));
      } else {
        tests.add(test);
      }
    }
    return new Cell(cell.negated(), tests);
  }

  private Endpoint bind(Endpoint endpoint, InputColumn input, String place) {
    if (!(endpoint instanceof Endpoint.Parameter parameter)) {
      return endpoint;
    }
    @Nullable Object value = values.get(parameter.name());
    if (value == null) {
      problems.add(
          message(
              place, "one of the parameters " + Values.sorted(values.keySet()), parameter.name()));
      return endpoint;
    }
    Object canonical = Values.canonical(value);
    if (!input.type().javaType().isInstance(canonical)) {
      problems.add(
          message(
              place,
              "a parameter of type " + input.type().dmnName(),
              parameter.name() + " = " + value));
      return endpoint;
    }
    return Endpoint.of(canonical);
  }

  private String message(String place, String expectation, String actual) {
    return "table "
        + table.id()
        + ", "
        + place
        + ": expected "
        + expectation
        + ", but was "
        + actual;
  }
}
