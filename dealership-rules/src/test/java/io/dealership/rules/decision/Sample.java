package io.dealership.rules.decision;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A random table with the facts it tests, and for each fact all values worth trying. */
final class Sample {

  /** The choices of the facts that are read from an enum. */
  enum Letter {
    ALPHA,
    BETA,
    GAMMA
  }

  /** The ways to read a fact. */
  enum Kind {
    CHOICE(FeelType.STRING, false),
    OPTIONAL_CHOICE(FeelType.STRING, true),
    TEXT(FeelType.STRING, true),
    FLAG(FeelType.BOOLEAN, false),
    OPTIONAL_FLAG(FeelType.BOOLEAN, true),
    INTEGER(FeelType.NUMBER, false),
    OPTIONAL_INTEGER(FeelType.NUMBER, true),
    DECIMAL(FeelType.NUMBER, true),
    DATE(FeelType.DATE, false),
    OPTIONAL_DATE(FeelType.DATE, true),
    DATE_TIME(FeelType.DATE_TIME, true),
    DURATION(FeelType.DAYS_AND_TIME_DURATION, true),
    MONTHS(FeelType.YEARS_AND_MONTHS_DURATION, true);

    final FeelType type;
    final boolean optional;

    Kind(FeelType type, boolean optional) {
      this.type = type;
      this.optional = optional;
    }

    boolean isInteger() {
      return this == INTEGER || this == OPTIONAL_INTEGER;
    }

    boolean isChoice() {
      return this == CHOICE || this == OPTIONAL_CHOICE;
    }
  }

  /** Facts by name, as the object that tables are asked about. */
  record Facts(Map<String, Object> values) {

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the test knows them
    private <T> T get(String fact) {
      return (T) values.get(fact);
    }

    private <T> Optional<T> find(String fact) {
      return Optional.ofNullable(get(fact));
    }
  }

  /** How large random tables become. */
  record Size(int facts, int columns, int rules, int constants, boolean cluster) {}

  final DecisionTable table;
  final Declarations declarations;
  final FactType<Facts> type;

  /** The values worth trying by fact; null among them where the fact need not be given. */
  final Map<String, List<Object>> domain;

  private final Map<String, Kind> kinds;

  private Sample(
      DecisionTable table,
      Declarations declarations,
      Map<String, Kind> kinds,
      Map<String, List<Object>> domain) {
    this.table = table;
    this.declarations = declarations;
    this.kinds = kinds;
    this.type = type(kinds);
    this.domain = domain;
  }

  static FactType<Facts> type(Map<String, Kind> kinds) {
    FactType.Builder<Facts> builder = FactType.builder(Facts.class);
    kinds.forEach(
        (fact, kind) -> {
          switch (kind) {
            case CHOICE ->
                builder.choice(fact, Letter.class, facts -> Letter.valueOf(facts.get(fact)));
            case OPTIONAL_CHOICE ->
                builder.optionalChoice(
                    fact, Letter.class, facts -> facts.<String>find(fact).map(Letter::valueOf));
            case TEXT -> builder.optionalText(fact, facts -> facts.find(fact));
            case FLAG -> builder.flag(fact, facts -> facts.get(fact));
            case OPTIONAL_FLAG -> builder.optionalFlag(fact, facts -> facts.find(fact));
            case INTEGER ->
                builder.integer(fact, facts -> facts.<BigDecimal>get(fact).longValueExact());
            case OPTIONAL_INTEGER ->
                builder.optionalInteger(
                    fact,
                    facts ->
                        facts.values().get(fact) instanceof BigDecimal number
                            ? OptionalLong.of(number.longValueExact())
                            : OptionalLong.empty());
            case DECIMAL -> // as 1.500000: equal is what compares as equal
                builder.optionalDecimal(
                    fact, facts -> facts.<BigDecimal>find(fact).map(number -> number.setScale(9)));
            case DATE -> builder.date(fact, facts -> facts.get(fact));
            case OPTIONAL_DATE -> builder.optionalDate(fact, facts -> facts.find(fact));
            case DATE_TIME -> builder.optionalDateTime(fact, facts -> facts.find(fact));
            case DURATION -> builder.optionalDuration(fact, facts -> facts.find(fact));
            case MONTHS -> // 14 months and not 1 year and 2 months
                builder.optionalMonths(
                    fact,
                    facts ->
                        facts
                            .<Period>find(fact)
                            .map(period -> Period.ofMonths((int) period.toTotalMonths())));
          }
        });
    return builder.build();
  }

  Kind kind(String fact) {
    return kinds.get(fact);
  }

  CompiledTable<Facts> compile() {
    return CompiledTable.compile(table, type, declarations);
  }

  /** The same facts with another table. */
  Sample with(DecisionTable other) {
    return new Sample(other, declarations, kinds, domain);
  }

  Sample with(Declarations other) {
    return new Sample(table, other, kinds, domain);
  }

  Cell allowed(String fact) {
    return table.inputs().stream()
        .filter(input -> input.fact().equals(fact))
        .findFirst()
        .map(InputColumn::allowedValues)
        .orElse(Cell.any());
  }

  /** The values of a fact that its table allows. */
  List<Object> allowedValues(String fact) {
    List<Object> values = new ArrayList<>();
    for (Object value : domain.getOrDefault(fact, List.of())) {
      if (value != null && Interpreter.accepts(allowed(fact), value)) {
        values.add(value);
      }
    }
    return values;
  }

  /** Whether the analyses look at a fact without a value. */
  boolean looksAtAbsence(String fact) {
    FactDeclaration declared = declarations.facts().get(fact);
    if (declared != null) {
      return declared.whenMissing() instanceof WhenMissing.Absent;
    }
    for (int i = 0; i < table.inputs().size(); i++) {
      int column = i;
      if (table.inputs().get(i).fact().equals(fact)
          && table.rules().stream()
              .anyMatch(
                  rule -> rule.cells().get(column).tests().contains(new UnaryTest.IsNull()))) {
        return true;
      }
    }
    return false;
  }

  /** Random facts; each one left out now and then if it may be. */
  Map<String, Object> anyFacts(Random random) {
    Map<String, Object> facts = new HashMap<>();
    domain.forEach(
        (fact, values) -> {
          Object value = values.get(random.nextInt(values.size()));
          if (value != null) {
            facts.put(fact, value);
          }
        });
    return facts;
  }

  /** All combinations of values. */
  static void each(Map<String, List<Object>> domain, Consumer<Map<String, Object>> visitor) {
    each(new ArrayList<>(domain.keySet()), 0, domain, new HashMap<>(), visitor);
  }

  private static void each(
      List<String> names,
      int at,
      Map<String, List<Object>> domain,
      Map<String, Object> facts,
      Consumer<Map<String, Object>> visitor) {
    if (at == names.size()) {
      visitor.accept(facts);
      return;
    }
    for (Object value : domain.get(names.get(at))) {
      if (value == null) {
        facts.remove(names.get(at));
      } else {
        facts.put(names.get(at), value);
      }
      each(names, at + 1, domain, facts, visitor);
    }
    facts.remove(names.get(at));
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("\n" + table.hitPolicy() + " " + kinds + "\n");
    for (InputColumn input : table.inputs()) {
      text.append(input.fact()).append(" allowed ").append(input.allowedValues()).append(" | ");
    }
    for (OutputColumn output : table.outputs()) {
      text.append("-> ").append(output.values()).append(' ').append(output.defaultValue());
    }
    for (DecisionRule rule : table.rules()) {
      text.append('\n')
          .append(rule.id())
          .append(": ")
          .append(rule.cells().stream().map(Cell::toString).collect(joining(" | ")))
          .append(" -> ")
          .append(rule.outputs());
    }
    text.append('\n').append(declarations.facts().values());
    declarations
        .impossible()
        .forEach(combination -> text.append("\nimpossible ").append(combination));
    return text.toString();
  }

  // ---- making one ----

  static Sample random(long seed, Size size, HitPolicy policy) {
    return new Maker(new Random(seed), size, policy).make();
  }

  private static final class Maker {

    private final Random random;
    private final Size size;
    private final HitPolicy policy;
    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final Map<String, List<Object>> constants = new LinkedHashMap<>();
    private final Map<String, List<Object>> domain = new LinkedHashMap<>();

    Maker(Random random, Size size, HitPolicy policy) {
      this.random = random;
      this.size = size;
      this.policy = policy;
    }

    Sample make() {
      for (int i = 0; i < size.facts(); i++) {
        String fact = "fact" + i;
        Kind kind = one(List.of(Kind.values()));
        kinds.put(fact, kind);
        constants.put(fact, constants(kind));
        domain.put(fact, domain(kind, constants.get(fact)));
      }
      DecisionTable.Builder table =
          DecisionTable.builder().id("sample").name("Sample").hitPolicy(policy);
      List<InputColumn> inputs = inputs();
      List<OutputColumn> outputs = outputs();
      table.addAllInputs(inputs).addAllOutputs(outputs);
      for (int i = 0; i < size.rules(); i++) {
        DecisionRule.Builder rule = DecisionRule.builder().id("r" + (i + 1));
        inputs.forEach(input -> rule.addCells(cell(input.fact(), inputs.size())));
        outputs.forEach(output -> rule.addOutputs(output(output)));
        table.addRules(rule.build());
      }
      return new Sample(table.build(), Declarations.none(), kinds, domain);
    }

    private boolean chance(double probability) {
      return random.nextDouble() < probability;
    }

    private <T> T one(List<T> list) {
      return list.get(random.nextInt(list.size()));
    }

    private List<InputColumn> inputs() {
      List<String> facts = new ArrayList<>(kinds.keySet());
      Map<String, Cell> allowed = new HashMap<>();
      facts.forEach(fact -> allowed.put(fact, allowed(fact)));
      List<InputColumn> inputs = new ArrayList<>();
      for (int i = 0; i < Math.max(size.columns(), facts.size()); i++) {
        String fact = i < facts.size() ? facts.get(i) : one(facts);
        inputs.add(
            InputColumn.builder()
                .id("i" + i)
                .fact(fact)
                .type(kinds.get(fact).type)
                .allowedValues(allowed.get(fact))
                .build());
      }
      return inputs;
    }

    private Cell allowed(String fact) {
      if (chance(0.8)) {
        return Cell.any();
      }
      Cell cell = new Cell(chance(0.3), List.of(test(fact), test(fact)));
      boolean some =
          domain.get(fact).stream()
              .anyMatch(value -> value != null && Interpreter.accepts(cell, value));
      return some ? cell : Cell.any();
    }

    private List<OutputColumn> outputs() {
      List<OutputColumn> outputs = new ArrayList<>();
      int count = policy.isAggregated() ? 1 : 1 + random.nextInt(2);
      for (int i = 0; i < count; i++) {
        FeelType type =
            policy == HitPolicy.COLLECT_SUM || chance(0.3) ? FeelType.NUMBER : FeelType.STRING;
        List<Object> values = new ArrayList<>(pool(type));
        Collections.shuffle(values, random);
        OutputColumn.Builder output = OutputColumn.builder().id("o" + i).name("out" + i).type(type);
        if (policy == HitPolicy.PRIORITY || policy == HitPolicy.OUTPUT_ORDER || chance(0.2)) {
          output.addAllValues(values.subList(0, 1 + random.nextInt(values.size())));
        }
        if (chance(0.25)) {
          output.defaultValue(one(values));
        }
        outputs.add(output.build());
      }
      return outputs;
    }

    private static List<Object> pool(FeelType type) {
      return type == FeelType.NUMBER
          ? List.of(new BigDecimal("0.5"), BigDecimal.ZERO, new BigDecimal("-2"), BigDecimal.ONE)
          : List.of("A", "B", "C");
    }

    private Optional<Object> output(OutputColumn output) {
      return chance(0.05) ? Optional.empty() : Optional.of(one(pool(output.type())));
    }

    private Cell cell(String fact, int columns) {
      if (chance(columns > 6 ? 0.75 : 0.35)) {
        return Cell.any();
      }
      List<UnaryTest> tests = new ArrayList<>();
      for (int i = chance(0.6) ? 1 : 1 + random.nextInt(3); i > 0; i--) {
        tests.add(test(fact));
      }
      return new Cell(chance(0.25), tests);
    }

    private UnaryTest test(String fact) {
      if (chance(0.08)) {
        return new UnaryTest.IsNull();
      }
      Object a = one(constants.get(fact));
      Object b = one(constants.get(fact));
      if (!kinds.get(fact).type.isOrdered() || chance(0.25)) {
        return new UnaryTest.EqualTo(Endpoint.of(a));
      }
      boolean swap = Interpreter.compare(a, b) > 0;
      Optional<Endpoint> low = Optional.of(Endpoint.of(swap ? b : a));
      Optional<Endpoint> high = Optional.of(Endpoint.of(swap ? a : b));
      int form = random.nextInt(4);
      return new UnaryTest.Interval(
          form == 0 ? Optional.empty() : low,
          chance(0.5),
          form == 1 ? Optional.empty() : high,
          chance(0.5));
    }

    // ---- values ----

    private List<Object> constants(Kind kind) {
      if (kind.isChoice()) {
        return List.of("ALPHA", "BETA", "GAMMA");
      }
      if (kind.type == FeelType.BOOLEAN) {
        return List.of(true, false);
      }
      List<Object> list = new ArrayList<>();
      for (int i = 0; i < size.constants(); i++) {
        list.add(constant(kind));
      }
      if (size.cluster() && kind.isInteger()) { // a cluster, and a lonely one far from it
        for (int i = 0; i < 40; i++) {
          list.add(BigDecimal.valueOf(1000 + random.nextInt(60)));
        }
        list.add(Values.canonical(BigDecimal.valueOf(1L << (30 + random.nextInt(30)))));
      }
      return list;
    }

    private Object constant(Kind kind) {
      int small = random.nextInt(7) - 3;
      return switch (kind.type) {
        case STRING -> one(List.<Object>of("a", "b", "", "other"));
        case BOOLEAN -> chance(0.5);
        case NUMBER ->
            kind.isInteger() && chance(0.9)
                ? Values.canonical(BigDecimal.valueOf(chance(0.9) ? small : small * 100_000L))
                : Values.canonical(BigDecimal.valueOf(small).multiply(new BigDecimal("0.5")));
        case DATE -> LocalDate.of(2024, 2, 28).plusDays(small);
        case DATE_TIME ->
            LocalDateTime.of(2024, 2, 29, 0, 0).plusMinutes(small).plusNanos(chance(0.2) ? 1 : 0);
        case DAYS_AND_TIME_DURATION -> Duration.ofHours(small).plusNanos(chance(0.2) ? 1 : 0);
        case YEARS_AND_MONTHS_DURATION -> Period.ofMonths(small + 12).normalized();
      };
    }

    /** The constants, the values just below and just above them, and no value. */
    private static List<Object> domain(Kind kind, List<Object> constants) {
      TreeSet<Object> values = new TreeSet<>(Interpreter::compare);
      for (Object constant : constants) {
        if (constant instanceof BigDecimal number && kind.isInteger()) {
          BigDecimal floor = number.setScale(0, RoundingMode.FLOOR);
          BigDecimal ceiling = number.setScale(0, RoundingMode.CEILING);
          values.add(floor);
          values.add(ceiling);
          values.add(ceiling.subtract(BigDecimal.ONE));
          values.add(floor.add(BigDecimal.ONE));
          continue;
        }
        values.add(constant);
        if (constant instanceof BigDecimal number) {
          values.add(number.subtract(new BigDecimal("0.001")));
          values.add(number.add(new BigDecimal("0.001")));
        } else if (constant instanceof LocalDate date) {
          values.add(date.minusDays(1));
          values.add(date.plusDays(1));
        } else if (constant instanceof LocalDateTime time) {
          values.add(time.minusNanos(1));
          values.add(time.plusNanos(1));
        } else if (constant instanceof Duration duration) {
          values.add(duration.minusNanos(1));
          values.add(duration.plusNanos(1));
        } else if (constant instanceof Period months) {
          values.add(months.minusMonths(1).normalized());
          values.add(months.plusMonths(1).normalized());
        } else if (constant instanceof String && kind == Kind.TEXT) {
          values.add("anything");
          values.add("zz");
        }
      }
      List<Object> list = new ArrayList<>();
      for (Object value : values) {
        list.add(
            value instanceof BigDecimal number && number.signum() != 0
                ? number.stripTrailingZeros()
                : value instanceof BigDecimal ? BigDecimal.ZERO : value);
      }
      if (kind.optional) {
        list.add(null);
      }
      return list;
    }
  }

  // ---- declarations ----

  /** The same table, with random declarations of its facts. */
  Sample declared(Random random) {
    Map<String, FactDeclaration> facts = new TreeMap<>();
    domain.forEach(
        (fact, values) -> {
          List<Object> allowed = allowedValues(fact);
          WhenMissing whenMissing =
              switch (random.nextInt(4)) {
                case 0 -> WhenMissing.absent();
                case 1 ->
                    allowed.isEmpty()
                        ? WhenMissing.absent()
                        : WhenMissing.presume(allowed.get(random.nextInt(allowed.size())), "law 1");
                default -> WhenMissing.unknown();
              };
          ChangeKind kind = List.of(ChangeKind.values()).get(random.nextInt(3));
          if (kind == ChangeKind.INCREASING && kind(fact) == Kind.TEXT) {
            kind = ChangeKind.CHANGEABLE; // texts do not grow
          }
          if (random.nextInt(5) > 0) {
            facts.put(fact, new FactDeclaration(fact, whenMissing, kind, false));
          }
        });
    return with(new Declarations(facts, declarations.impossible()));
  }

  /** The same table, with some random combinations of facts that cannot be. */
  Sample constrained(Random random) {
    List<Map<String, Cell>> impossible = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      Map<String, Cell> combination = new TreeMap<>();
      for (int j = 0; j < 2; j++) {
        int column = random.nextInt(table.inputs().size());
        if (!table.rules().isEmpty()) {
          Cell cell = table.rules().get(random.nextInt(table.rules().size())).cells().get(column);
          combination.put(table.inputs().get(column).fact(), cell);
        }
      }
      if (random.nextInt(8) == 0) {
        combination.put("elsewhere", Cell.any()); // of another table: does not concern this one
      }
      if (!combination.isEmpty()) {
        impossible.add(combination);
      }
    }
    return with(new Declarations(declarations.facts(), impossible));
  }

  static @Nullable Object none() {
    return null;
  }
}
