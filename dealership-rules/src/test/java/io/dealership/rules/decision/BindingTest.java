package io.dealership.rules.decision;

import static io.dealership.rules.decision.WrittenTable.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BindingTest {

  @Provide
  Arbitrary<Sample> tiny() {
    return UnknownsTest.tiny();
  }

  @Property(tries = 200)
  void a_table_with_names_for_constants_is_the_table_again_once_they_are_bound(
      @ForAll("tiny") Sample sample, @ForAll Random random) {
    Map<String, Object> values = new HashMap<>();
    List<InputColumn> inputs = new ArrayList<>();
    for (InputColumn input : sample.table.inputs()) {
      inputs.add(input.withAllowedValues(named(input.allowedValues(), values, random)));
    }
    List<DecisionRule> rules = new ArrayList<>();
    for (DecisionRule rule : sample.table.rules()) {
      rules.add(
          rule.withCells(rule.cells().stream().map(cell -> named(cell, values, random)).toList()));
    }
    DecisionTable named = sample.table.withInputs(inputs).withRules(rules);

    assertThat(named.parameters()).isEqualTo(values.keySet());
    DecisionTable bound = named.bind(values);
    assertThat(bound).isEqualTo(sample.table);
    assertThat(bound.parameters()).isEmpty();
    assertThat(bound.bind(Map.of())).isSameAs(bound);
  }

  private static Cell named(Cell cell, Map<String, Object> values, Random random) {
    List<UnaryTest> tests = new ArrayList<>();
    for (UnaryTest test : cell.tests()) {
      if (test instanceof UnaryTest.EqualTo equal) {
        tests.add(new UnaryTest.EqualTo(named(equal.value(), values, random)));
      } else if (test instanceof UnaryTest.Interval interval) {
        tests.add(
            new UnaryTest.Interval(
                interval.low().map(low -> named(low, values, random)),
                interval.lowClosed(),
                interval.high().map(high -> named(high, values, random)),
                interval.highClosed()));
      } else {
        tests.add(test);
      }
    }
    return new Cell(cell.negated(), tests);
  }

  private static Endpoint named(Endpoint endpoint, Map<String, Object> values, Random random) {
    if (random.nextBoolean()) {
      return endpoint;
    }
    String name = "p." + values.size();
    Object value = ((Endpoint.Constant) endpoint).value();
    values.put(
        name,
        value instanceof Period months ? Period.ofMonths((int) months.toTotalMonths()) : value);
    return new Endpoint.Parameter(name);
  }

  @Test
  void all_parameters_that_cannot_be_bound_are_named_with_their_places() {
    DecisionTable table =
        table(
            """
            F
            km number [0..rp.most] | use string -> outcome string
            r1: <= rp.km           | -          -> "COVERED"
            r2: [rp.a..rp.b)       | not(rp.a)  -> "COVERED"
            r3: > rp.kn            | rp.use     -> "COVERED"
            """);

    assertThatThrownBy(
            () -> table.bind(Map.of("rp.km", "many", "rp.a", 5, "rp.b", 4, "rp.use", "TAXI")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            table coverage, allowed values of input km: expected one of the parameters [rp.a, rp.b, rp.km, rp.use], but was rp.most
            table coverage, rule r1, cell km: expected a parameter of type number, but was rp.km = many
            table coverage, rule r2, cell km: expected an interval whose low end is not above its high end, but was 5..4
            table coverage, rule r2, cell use: expected a parameter of type string, but was rp.a = 5
            table coverage, rule r3, cell km: expected one of the parameters [rp.a, rp.b, rp.km, rp.use], but was rp.kn""");
  }

  @Test
  void a_bound_table_decides_with_the_values() {
    DecisionTable table =
        table(
            """
            F
            km number  -> outcome string
            r1: [rp.km..rp.km] -> "AT"
            r2: < rp.km        -> "BELOW"
            r3: null           -> "NONE"
            """);
    DecisionTable bound = table.bind(Map.of("rp.km", 60_000L, "rp.unused", "x"));
    CompiledTable<Map<String, Object>> compiled =
        CompiledTable.compile(bound, FactType.ofMap(bound));

    assertThat(bound.rules().get(0).cells().get(0)).hasToString("[60000..60000]");
    assertThat(compiled.evaluate(Map.of("km", 60_000)).rows())
        .containsExactly(List.of(Optional.of("AT")));
    assertThat(compiled.evaluate(Map.of("km", 59_999)).rows())
        .containsExactly(List.of(Optional.of("BELOW")));
    assertThat(compiled.evaluate(Map.of()).rows()).containsExactly(List.of(Optional.of("NONE")));
  }
}
