package io.dealership.rules.decision;

import io.dealership.rules.document.InvalidDocumentException;
import io.dealership.rules.document.Problem;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks that a table fits the facts and outcomes it is compiled for, and says all that does not.
 */
final class CompileCheck {

  /** Far beyond every odometer and every amount in fen; the arithmetic of indexes stays in long. */
  private static final long MOST_WHOLE = 1L << 60;

  private static final int MOST_DIGITS = 1000;
  private static final long MOST_YEARS = 99_999_999;

  private final String file;
  private final DecisionTable table;
  private final List<Problem> problems = new ArrayList<>();

  private CompileCheck(String file, DecisionTable table) {
    this.file = file;
    this.table = table;
  }

  static <F> void check(
      String file,
      DecisionTable table,
      FactType<F> type,
      Declarations declarations,
      Outcomes outcomes) {
    CompileCheck check = new CompileCheck(file, table);
    for (int i = 0; i < table.inputs().size(); i++) {
      check.input(table.inputs().get(i), i, type, declarations);
    }
    check.hitPolicy();
    if (!outcomes.isEmpty()) {
      check.outcomes(outcomes);
    }
    if (!check.problems.isEmpty()) {
      throw new InvalidDocumentException(check.problems);
    }
  }

  private <F> void input(
      InputColumn input, int column, FactType<F> type, Declarations declarations) {
    String place = "table " + table.id() + ", input " + input.fact();
    FactType.Reader<F> reader = type.reader(input.fact());
    if (reader == null) {
      add(place, Suggestion.oneOf("a fact", input.fact(), type.names()), "'" + input.fact() + "'");
      return;
    }
    if (reader.type != input.type()) {
      add(
          place,
          "type " + reader.type.dmnName() + ", which the fact has",
          "type " + input.type().dmnName());
      return;
    }
    boolean isWhole = input.type() == FeelType.NUMBER && reader.accessor != null;
    tests(input.allowedValues(), place + ", allowed values", input.type(), isWhole);
    for (DecisionRule rule : table.rules()) {
      Cell cell = rule.cells().get(column);
      if (!cell.isAny()) {
        tests(cell, place(rule, input), input.type(), isWhole);
      }
    }
    for (Map<String, Cell> combination : declarations.impossible()) {
      Cell cell = combination.getOrDefault(input.fact(), Cell.any());
      tests(cell, place + ", impossible combination", input.type(), isWhole);
    }
    if (!reader.choices.isEmpty()) {
      choices(input.allowedValues(), place + ", allowed values", reader.choices);
      for (DecisionRule rule : table.rules()) {
        Cell cell = rule.cells().get(column);
        if (!cell.isAny()) {
          choices(cell, place(rule, input), reader.choices);
        }
      }
    }
    if (declarations.of(input.fact()).kind() == ChangeKind.INCREASING
        && input.type() == FeelType.STRING
        && reader.choices.isEmpty()) {
      add(place, "a type with an order, for the fact is declared increasing", "type string");
    }
    if (declarations.of(input.fact()).whenMissing() instanceof WhenMissing.Presume presumption) {
      Object value = presumption.value();
      boolean fits =
          input.type().javaType().isInstance(value)
              && (reader.choices.isEmpty() || reader.choices.contains(value))
              && CellTest.accepts(input.allowedValues(), value);
      if (!fits) {
        add(
            place,
            "a presumed value among the allowed values "
                + (reader.choices.isEmpty() ? input.allowedValues() : reader.choices),
            Feel.write(value));
      } else if (isWhole && ((BigDecimal) value).scale() > 0) {
        add(place, "a presumed value that is a whole number", Feel.write(value));
      }
    }
  }

  private String place(DecisionRule rule, InputColumn input) {
    return "table " + table.id() + ", rule " + rule.id() + ", cell " + input.fact();
  }

  /** Each test must be of its column's type, with constants that one can count from. */
  private void tests(Cell cell, String place, FeelType type, boolean isWhole) {
    for (UnaryTest test : cell.tests()) {
      List<Object> constants = new ArrayList<>(2);
      if (test instanceof UnaryTest.EqualTo equal) {
        constant(equal.value(), constants);
      } else if (test instanceof UnaryTest.Interval interval) {
        if (interval.low().isPresent()) {
          constant(interval.low().get(), constants);
        }
        if (interval.high().isPresent()) {
          constant(interval.high().get(), constants);
        }
      }
      boolean isOfType = true;
      boolean isInRange = true;
      for (Object value : constants) {
        isOfType &= type.javaType().isInstance(value);
        isInRange &= isInRange(value, isWhole);
      }
      if (!isOfType) {
        add(place, "a test of type " + type.dmnName(), test.toString());
      } else if (test instanceof UnaryTest.Interval && !type.isOrdered()) {
        add(place, "single values, for type " + type.dmnName() + " has no order", test.toString());
      } else if (!isInRange) {
        add(place, isWhole ? "whole numbers within ±2^60" : range(type), test.toString());
      }
    }
  }

  private static void constant(Endpoint endpoint, List<Object> constants) {
    if (endpoint instanceof Endpoint.Constant constant) {
      constants.add(constant.value());
    }
  }

  /**
   * So that the values just below and above a constant, and in the middle of two, exist as well.
   */
  private static boolean isInRange(Object value, boolean isWhole) {
    if (value instanceof BigDecimal number) {
      return isWhole
          ? number.abs().compareTo(BigDecimal.valueOf(MOST_WHOLE)) <= 0
          : Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
    }
    if (value instanceof LocalDate date) {
      return Math.abs(date.getYear()) <= MOST_YEARS;
    }
    if (value instanceof LocalDateTime time) {
      return Math.abs(time.getYear()) <= MOST_YEARS;
    }
    if (value instanceof Period period) {
      return Math.abs(period.toTotalMonths()) <= MOST_YEARS * 12;
    }
    return !(value instanceof Duration duration)
        || duration.abs().compareTo(Duration.ofDays(MOST_YEARS * 366)) <= 0;
  }

  private static String range(FeelType type) {
    return switch (type) {
      case NUMBER -> "numbers of at most " + MOST_DIGITS + " digits";
      case DATE, DATE_TIME -> "years from -" + MOST_YEARS + " to " + MOST_YEARS;
      default -> "durations of at most " + MOST_YEARS + " years";
    };
  }

  private void choices(Cell cell, String place, List<String> choices) {
    for (UnaryTest test : cell.tests()) {
      if (test instanceof UnaryTest.EqualTo equal
          && equal.value() instanceof Endpoint.Constant constant
          && !choices.contains(constant.value())) {
        add(
            place,
            Suggestion.oneOf("a choice", constant.value().toString(), choices),
            constant.toString());
      }
    }
  }

  private void hitPolicy() {
    HitPolicy policy = table.hitPolicy();
    String place = "table " + table.id() + ", hit policy " + policy.code();
    if ((policy == HitPolicy.PRIORITY || policy == HitPolicy.OUTPUT_ORDER) && !hasOutputValues()) {
      add(place, "a list of output values to rank by", "none");
    }
    if (policy.isAggregated() && table.outputs().size() != 1) {
      add(place, "one output column", table.outputs().size() + " output columns");
    }
    if (policy == HitPolicy.COLLECT_SUM && table.outputs().get(0).type() != FeelType.NUMBER) {
      add(place, "an output of type number", "type " + table.outputs().get(0).type().dmnName());
    }
  }

  private boolean hasOutputValues() {
    for (OutputColumn output : table.outputs()) {
      if (!output.values().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private void outcomes(Outcomes outcomes) {
    OutputColumn output = table.outputs().get(0);
    String name = output.name().isEmpty() ? "1" : output.name();
    for (Object value : output.values()) {
      outcome(Optional.of(value), "output " + name + ", output values", outcomes);
    }
    if (output.defaultValue().isPresent()) {
      outcome(output.defaultValue(), "output " + name + ", default output", outcomes);
    }
    for (DecisionRule rule : table.rules()) {
      outcome(rule.outputs().get(0), "rule " + rule.id() + ", output " + name, outcomes);
    }
  }

  private void outcome(Optional<Object> value, String place, Outcomes outcomes) {
    if (value.isEmpty() || !outcomes.has(value.get())) {
      String written = value.map(Feel::write).orElse("null");
      add(
          "table " + table.id() + ", " + place,
          Suggestion.oneOf("an outcome", value.map(Object::toString).orElse(""), outcomes.names()),
          written);
    }
  }

  private void add(String place, String expectation, String value) {
    problems.add(new Problem(file, place, value, expectation));
  }
}
