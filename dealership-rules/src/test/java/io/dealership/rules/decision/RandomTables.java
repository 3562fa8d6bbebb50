package io.dealership.rules.decision;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Small decision tables and facts for them, by chance but from a seed. */
final class RandomTables {

  private static final List<String> CHOICES =
      List.of(
          "engine", "gearbox", "动力电池", "wear part", "a, b", "say \"yes\"", "back\\slash", "<&>|");

  private final Random random;

  RandomTables(long seed) {
    this.random = new Random(seed);
  }

  /** A table of one to four inputs and one to seven rules, without parameters. */
  DecisionTable table(HitPolicy policy) {
    List<InputColumn> inputs = new ArrayList<>();
    for (int i = 0, most = 1 + random.nextInt(4); i < most; i++) {
      inputs.add(input(i));
    }
    List<OutputColumn> outputs = new ArrayList<>();
    boolean defaults = random.nextInt(3) == 0; // for all outputs or none: KIE ignores those of some
    for (int i = 0, most = policy.isAggregated() ? 1 : 1 + random.nextInt(2); i < most; i++) {
      outputs.add(output(i, policy, most > 1, defaults));
    }
    List<String> annotations =
        random.nextBoolean() ? List.of("source", "message to all") : List.of();
    List<DecisionRule> rules = new ArrayList<>();
    for (int i = 0, most = 1 + random.nextInt(7); i < most; i++) {
      rules.add(rule(i, inputs, outputs, annotations));
    }
    return DecisionTable.builder()
        .id("table-" + random.nextInt(1000))
        .name(oneOf(List.of("Coverage", "Is it covered?", "三包 范围", "if", "12 + 3", "of the house")))
        .hitPolicy(policy)
        .addAllInputs(inputs)
        .addAllOutputs(outputs)
        .addAllAnnotations(annotations)
        .addAllRules(rules)
        .build();
  }

  private InputColumn input(int number) {
    FeelType type = oneOf(List.of(FeelType.values()));
    InputColumn.Builder column =
        InputColumn.builder()
            .id("in" + number)
            .fact(oneOf(List.of("fact", "vehicle.age", "vehicle.use.kind", "里程")) + number)
            .type(type);
    if (random.nextBoolean()) {
      column.label(oneOf(List.of("A label", "a \"<b>\" & c\n\td", "")));
    }
    if (type == FeelType.STRING && random.nextBoolean()) {
      List<UnaryTest> choices =
          CHOICES.stream()
              .filter(choice -> random.nextInt(3) > 0)
              .map(choice -> (UnaryTest) new UnaryTest.EqualTo(Endpoint.of(choice)))
              .toList();
      column.allowedValues(new Cell(false, choices));
    } else if (type == FeelType.NUMBER && random.nextInt(3) == 0) {
      column.allowedValues(Cell.parse("[-10..100]", type));
    }
    return column.build();
  }

  private OutputColumn output(int number, HitPolicy policy, boolean named, boolean byDefault) {
    boolean number1 =
        policy == HitPolicy.COLLECT_SUM
            || policy == HitPolicy.COLLECT_MIN
            || policy == HitPolicy.COLLECT_MAX;
    FeelType type = number1 ? FeelType.NUMBER : oneOf(List.of(FeelType.values()));
    OutputColumn.Builder column =
        OutputColumn.builder()
            .id("out" + number)
            .name(named || random.nextBoolean() ? "out" + number : "")
            .type(type);
    boolean sorted = policy == HitPolicy.PRIORITY || policy == HitPolicy.OUTPUT_ORDER;
    List<Object> values = List.of();
    if ((sorted && number == 0) || (!number1 && random.nextInt(3) == 0)) {
      Set<Object> some = new LinkedHashSet<>();
      for (int i = 0; i < 4; i++) {
        some.add(constant(type));
      }
      values = new ArrayList<>(some);
      Collections.shuffle(values, random);
      column.addAllValues(values);
    }
    if (byDefault) {
      column.defaultValue(values.isEmpty() ? constant(type) : oneOf(values));
    }
    return column.build();
  }

  private DecisionRule rule(
      int number, List<InputColumn> inputs, List<OutputColumn> outputs, List<String> annotations) {
    DecisionRule.Builder rule = DecisionRule.builder().id("rule-" + number);
    inputs.forEach(input -> rule.addCells(cell(input)));
    for (OutputColumn output : outputs) {
      rule.addOutputs(
          Optional.of(
              output.values().isEmpty() ? constant(output.type()) : oneOf(output.values())));
    }
    Map<String, String> texts = new HashMap<>();
    for (String annotation : annotations) {
      if (random.nextInt(3) > 0) {
        texts.put(
            annotation, oneOf(List.of("18 | 19", " a line\nand another ", "<b> & \"c\" ]]>")));
      }
    }
    rule.putAllAnnotations(texts);
    if (random.nextBoolean()) {
      rule.description("Rule " + number + " of <all>");
    }
    return rule.build();
  }

  private Cell cell(InputColumn input) {
    if (random.nextInt(4) == 0) {
      return Cell.any();
    }
    List<UnaryTest> tests = new ArrayList<>();
    for (int i = 0, most = 1 + random.nextInt(3); i < most; i++) {
      tests.add(test(input));
    }
    return new Cell(random.nextInt(4) == 0, tests);
  }

  private UnaryTest test(InputColumn input) {
    if (!input.allowedValues().isAny() && input.type() == FeelType.STRING) {
      return oneOf(input.allowedValues().tests());
    }
    Object one = constant(input.type());
    if (!input.type().isOrdered() || random.nextInt(3) == 0) {
      return new UnaryTest.EqualTo(Endpoint.of(one));
    }
    Object other = constant(input.type());
    boolean ordered = Values.compare(one, other) <= 0;
    int kind = random.nextInt(3);
    return new UnaryTest.Interval(
        kind == 0 ? Optional.empty() : Optional.of(Endpoint.of(ordered ? one : other)),
        random.nextBoolean(),
        kind == 1 ? Optional.empty() : Optional.of(Endpoint.of(ordered ? other : one)),
        random.nextBoolean());
  }

  private Object constant(FeelType type) {
    int small = random.nextInt(8);
    return switch (type) {
      case STRING -> CHOICES.get(small);
      case NUMBER ->
          Values.canonical(new BigDecimal(small * 10 - 20).movePointLeft(random.nextInt(2)));
      case BOOLEAN -> random.nextBoolean();
      case DATE -> LocalDate.of(2024, 1, 1).plusDays(small * 30L);
      case DATE_TIME -> LocalDate.of(2024, 1, 1).atTime(8, 30).plusHours(small * 30L);
      case DAYS_AND_TIME_DURATION -> Duration.ofMinutes(small * 700L - 1000);
      case YEARS_AND_MONTHS_DURATION -> Period.ofMonths(small * 5 - 10).normalized();
    };
  }

  private <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /**
   * Values of all facts of a table, most of them on, just below or just above a value that stands
   * in it.
   */
  Map<String, Object> facts(DecisionTable table) {
    Map<String, Object> facts = new HashMap<>();
    for (int i = 0; i < table.inputs().size(); i++) {
      InputColumn input = table.inputs().get(i);
      if (!facts.containsKey(input.fact())) {
        facts.put(input.fact(), oneOf(candidates(table, i)));
      }
    }
    return facts;
  }

  /** The values of a column that matter: those in its cells, and those just beside them. */
  List<Object> candidates(DecisionTable table, int column) {
    InputColumn input = table.inputs().get(column);
    Set<Object> values = new LinkedHashSet<>();
    collect(input.allowedValues(), values);
    table.rules().forEach(rule -> collect(rule.cells().get(column), values));
    Set<Object> near = new LinkedHashSet<>();
    values.forEach(value -> near.addAll(near(value)));
    switch (input.type()) {
      case STRING -> near.add("something else");
      case BOOLEAN -> near.addAll(List.of(true, false));
      default -> near.add(constant(input.type()));
    }
    List<Object> candidates = new ArrayList<>();
    for (Object value : near) {
      if (accepts(input.allowedValues(), value)) {
        candidates.add(value);
      }
    }
    return candidates;
  }

  private static void collect(Cell cell, Set<Object> values) {
    for (UnaryTest test : cell.tests()) {
      if (test instanceof UnaryTest.EqualTo equal) {
        values.add(constantOf(equal.value()));
      } else if (test instanceof UnaryTest.Interval interval) {
        interval.low().ifPresent(end -> values.add(constantOf(end)));
        interval.high().ifPresent(end -> values.add(constantOf(end)));
      }
    }
  }

  private static Object constantOf(Endpoint endpoint) {
    return ((Endpoint.Constant) endpoint).value();
  }

  private static List<Object> near(Object value) {
    return switch (Feel.typeOf(value)) {
      case STRING, BOOLEAN -> List.of(value);
      case NUMBER -> {
        BigDecimal number = (BigDecimal) value;
        BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, number.scale()));
        yield List.of(
            value, Values.canonical(number.subtract(step)), Values.canonical(number.add(step)));
      }
      case DATE -> {
        LocalDate date = (LocalDate) value;
        yield List.of(value, date.minusDays(1), date.plusDays(1));
      }
      case DATE_TIME -> {
        var time = (java.time.LocalDateTime) value;
        yield List.of(value, time.minusSeconds(1), time.plusSeconds(1));
      }
      case DAYS_AND_TIME_DURATION -> {
        Duration duration = (Duration) value;
        yield List.of(value, duration.minusSeconds(1), duration.plusSeconds(1));
      }
      case YEARS_AND_MONTHS_DURATION -> {
        Period period = (Period) value;
        yield List.of(
            value, Values.canonical(period.minusMonths(1)), Values.canonical(period.plusMonths(1)));
      }
    };
  }

  /** Whether a cell without parameters accepts a value, decided in the plainest way. */
  static boolean accepts(Cell cell, Object value) {
    if (cell.isAny()) {
      return true;
    }
    return cell.negated() != cell.tests().stream().anyMatch(test -> holds(test, value));
  }

  private static boolean holds(UnaryTest test, Object value) {
    if (test instanceof UnaryTest.EqualTo equal) {
      return constantOf(equal.value()).equals(value);
    }
    if (test instanceof UnaryTest.Interval interval) {
      return interval
              .low()
              .map(end -> Values.compare(value, constantOf(end)))
              .filter(order -> order < 0 || (order == 0 && !interval.lowClosed()))
              .isEmpty()
          && interval
              .high()
              .map(end -> Values.compare(value, constantOf(end)))
              .filter(order -> order > 0 || (order == 0 && !interval.highClosed()))
              .isEmpty();
    }
    return false;
  }
}
