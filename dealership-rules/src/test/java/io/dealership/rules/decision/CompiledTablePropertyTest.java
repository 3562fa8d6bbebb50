package io.dealership.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.rules.decision.Sample.Facts;
import io.dealership.rules.decision.Sample.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a compiled table answers is what the interpreter answers. */
class CompiledTablePropertyTest {

  static Arbitrary<Sample> samples(Arbitrary<Size> sizes) {
    return Combinators.combine(
            Arbitraries.longs().between(0, Long.MAX_VALUE).withoutEdgeCases().dontShrink(),
            sizes,
            Arbitraries.of(HitPolicy.class))
        .as(Sample::random);
  }

  @Provide
  Arbitrary<Sample> small() {
    return samples(
        Combinators.combine(
                Arbitraries.integers().between(1, 4),
                Arbitraries.integers().between(1, 5),
                Arbitraries.integers().between(0, 12),
                Arbitraries.integers().between(1, 4),
                Arbitraries.of(false, true))
            .as(Size::new));
  }

  @Provide
  Arbitrary<Sample> wide() {
    return samples(
        Combinators.combine(
                Arbitraries.integers().between(1, 22),
                Arbitraries.integers().between(1, 24),
                Arbitraries.integers().between(0, 40),
                Arbitraries.integers().between(1, 6),
                Arbitraries.of(false, true))
            .as(Size::new));
  }

  @Provide
  Arbitrary<Sample> large() {
    return samples(
        Combinators.combine(
                Arbitraries.integers().between(1, 18),
                Arbitraries.integers().between(1, 18),
                Arbitraries.integers().between(60, 200),
                Arbitraries.integers().between(1, 8),
                Arbitraries.of(false, true))
            .as(Size::new));
  }

  @Property(tries = 250)
  void a_small_table_answers_as_the_interpreter_does(
      @ForAll("small") Sample sample, @ForAll Random random) {
    answersAlike(sample, random);
  }

  @Property(tries = 60)
  void a_table_of_many_columns_answers_as_the_interpreter_does(
      @ForAll("wide") Sample sample, @ForAll Random random) {
    answersAlike(sample, random);
  }

  @Property(tries = 60)
  void a_table_of_many_rules_answers_as_the_interpreter_does(
      @ForAll("large") Sample sample, @ForAll Random random) {
    answersAlike(sample, random);
  }

  @Property(tries = 60)
  void a_table_of_many_rules_and_one_unknown_fact_answers_as_all_values_of_it_together(
      @ForAll("large") Sample plain, @ForAll Random random) {
    Sample sample = plain.declared(random);
    CompiledTable<Facts> compiled = sample.compile();
    for (int i = 0; i < 5; i++) {
      Map<String, Object> facts = sample.anyFacts(random);
      UnknownsTest.Completions completions = onlyOneUnknown(sample, facts, random);
      if (notAllowed(sample, facts).isPresent()) {
        assertThat(compiled.match(new Facts(facts)).violation()).isPresent();
        continue;
      }
      Match match = compiled.match(new Facts(facts));
      assertThat(match.possible()).containsExactlyInAnyOrderElementsOf(completions.answers);
      assertThat(match.needed())
          .isEqualTo(completions.answers.size() > 1 ? completions.unknown : List.of());
    }
  }

  private static UnknownsTest.Completions onlyOneUnknown(
      Sample sample, Map<String, Object> facts, Random random) {
    List<String> unknown =
        new ArrayList<>(
            sample.declarations.facts().values().stream()
                .filter(declared -> declared.whenMissing() instanceof WhenMissing.Unknown)
                .map(FactDeclaration::name)
                .filter(fact -> UnknownsTest.isOptional(sample, fact))
                .toList());
    Collections.shuffle(unknown, random);
    for (int i = 0; i < unknown.size(); i++) {
      String fact = unknown.get(i);
      if (i == 0) {
        facts.remove(fact);
      } else {
        facts.computeIfAbsent(fact, name -> sample.allowedValues(name).get(0));
      }
    }
    return new UnknownsTest.Completions(sample, facts);
  }

  private static void answersAlike(Sample sample, Random random) {
    DecisionTable table = sample.table;
    CompiledTable<Facts> compiled = sample.compile();
    CompiledTable<Map<String, Object>> ofMap = CompiledTable.compile(table, FactType.ofMap(table));
    for (int i = 0; i < 40; i++) {
      Map<String, Object> facts = sample.anyFacts(random);
      Match match = compiled.match(new Facts(facts));
      TableResult result = compiled.evaluate(new Facts(facts));
      assertThat(match.needed()).isEmpty();
      Optional<String> refused = notAllowed(sample, facts);
      if (refused.isPresent()) {
        assertThat(match.violation()).as("%s", facts).isPresent();
        assertThat(match.violation().get()).startsWith("Fact '" + refused.get() + "' must be ");
        assertThat(match.isDetermined()).isFalse();
        assertThat(match.rules()).isEmpty();
        assertThat(result)
            .isEqualTo(new TableResult(List.of(), Optional.empty(), match.violation()));
        continue;
      }
      Interpreter.Answer expected = Interpreter.evaluate(table, facts);
      assertThat(result)
          .as("%s", facts)
          .isEqualTo(new TableResult(expected.rows(), expected.aggregate(), expected.violation()));
      assertThat(ofMap.evaluate(facts)).as("of a map %s", facts).isEqualTo(result);
      assertThat(match.violation()).isEqualTo(expected.violation());
      assertThat(match.isDetermined()).isEqualTo(expected.violation().isEmpty());
      assertThat(match.possible()).containsExactly(Interpreter.possible(table, facts));
      assertThat(match.rules()).isEqualTo(Interpreter.counted(table, facts));
      assertThat(match)
          .hasToString(
              "sample" + Interpreter.counted(table, facts).stream().map(DecisionRule::id).toList());
    }
  }

  private static Optional<String> notAllowed(Sample sample, Map<String, Object> facts) {
    for (InputColumn input : sample.table.inputs()) {
      Object value = facts.get(input.fact());
      if (value != null && !Interpreter.accepts(input.allowedValues(), value)) {
        return Optional.of(input.fact());
      }
    }
    return Optional.empty();
  }

  @Property(tries = 100)
  void facts_that_match_the_same_rules_share_one_match(
      @ForAll("small") Sample sample, @ForAll Random random) {
    CompiledTable<Facts> compiled = sample.compile();
    Map<List<DecisionRule>, Match> last = new HashMap<>();
    List<List<DecisionRule>> order = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Map<String, Object> facts = sample.anyFacts(random);
      if (notAllowed(sample, facts).isPresent()) {
        continue;
      }
      Match match = compiled.match(new Facts(facts));
      assertThat(compiled.match(new Facts(facts))).isSameAs(match);
      List<DecisionRule> rules = Interpreter.matched(sample.table, facts);
      Match before = last.put(rules, match);
      if (before != null && (rules.isEmpty() || order.get(order.size() - 1).equals(rules))) {
        assertThat(match).isSameAs(before);
      }
      order.add(rules);
    }
  }
}
