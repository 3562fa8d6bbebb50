package io.dealership.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.rules.decision.Sample.Facts;
import io.dealership.rules.decision.Sample.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** With unknown facts, every completion of them is tried. */
class UnknownsTest {

  /** Tables so small that all combinations of values can be tried. */
  @Provide
  static Arbitrary<Sample> tiny() {
    return CompiledTablePropertyTest.samples(
        Combinators.combine(
                Arbitraries.integers().between(1, 4),
                Arbitraries.integers().between(1, 5),
                Arbitraries.integers().between(0, 8),
                Arbitraries.integers().between(1, 2))
            .as((facts, columns, rules, points) -> new Size(facts, columns, rules, points, false)));
  }

  /** All that unknown facts can be, and what the table answers then. */
  static final class Completions {
    final List<Map<String, Object>> all = new ArrayList<>();
    final Set<Object> answers = new LinkedHashSet<>();
    final List<String> unknown = new ArrayList<>();

    /** The facts that are given, presumed ones included. */
    final Map<String, Object> given;

    Completions(Sample sample, Map<String, Object> facts) {
      given = new HashMap<>(facts);
      Map<String, List<Object>> open = new TreeMap<>();
      sample.domain.forEach(
          (fact, values) -> {
            FactDeclaration declared = sample.declarations.facts().get(fact);
            if (declared != null && !facts.containsKey(fact)) {
              if (declared.whenMissing() instanceof WhenMissing.Presume presumption) {
                given.put(fact, presumption.value());
              } else if (declared.whenMissing() instanceof WhenMissing.Unknown) {
                open.put(fact, sample.allowedValues(fact));
                unknown.add(fact);
              }
            }
          });
      List<Map<String, Object>> every = new ArrayList<>();
      Sample.each(
          open,
          completion -> {
            Map<String, Object> complete = new HashMap<>(given);
            complete.putAll(completion);
            every.add(complete);
          });
      every.forEach(
          complete -> {
            if (!Interpreter.isImpossible(sample.table, sample.declarations, complete)) {
              all.add(complete);
            }
          });
      if (all.isEmpty()) {
        all.addAll(every); // what is given cannot be: then nothing is known of what can
      }
      all.forEach(complete -> answers.add(Interpreter.possible(sample.table, complete)));
    }

    /** The unknown facts that make a difference with all others kept as they are. */
    Set<String> deciding(DecisionTable table) {
      Set<String> deciding = new TreeSet<>();
      for (String fact : unknown) {
        Map<Map<String, Object>, Object> byRest = new HashMap<>();
        for (Map<String, Object> complete : all) {
          Map<String, Object> rest = new HashMap<>(complete);
          rest.remove(fact);
          Object answer = Interpreter.possible(table, complete);
          Object before = byRest.putIfAbsent(rest, answer);
          if (before != null && !before.equals(answer)) {
            deciding.add(fact);
          }
        }
      }
      return deciding;
    }
  }

  @Property(tries = 300)
  void an_answer_is_certain_when_it_is_the_same_for_every_value_of_the_unknown_facts(
      @ForAll("tiny") Sample plain, @ForAll Random random) {
    Sample sample = plain.constrained(random).declared(random);
    DecisionTable table = sample.table;
    CompiledTable<Facts> compiled = sample.compile();
    for (int i = 0; i < 10; i++) {
      Map<String, Object> facts = sample.anyFacts(random);
      facts.keySet().removeIf(fact -> isOptional(sample, fact) && random.nextBoolean());
      if (facts.entrySet().stream()
          .anyMatch(fact -> !Interpreter.accepts(sample.allowed(fact.getKey()), fact.getValue()))) {
        assertThat(compiled.match(new Facts(facts)).violation()).isPresent();
        continue;
      }
      Completions completions = new Completions(sample, facts);
      Match match = compiled.match(new Facts(facts));
      TableResult result = compiled.evaluate(new Facts(facts));
      Set<Object> answers = completions.answers;
      boolean broken = answers.size() == 1 && answers.iterator().next() instanceof String;
      assertThat(match.isDetermined())
          .as("%s of %s", facts, answers)
          .isEqualTo(answers.size() == 1 && !broken);
      assertThat(match.possible()).containsExactlyInAnyOrderElementsOf(answers);
      assertThat(match.violation().isPresent()).isEqualTo(broken);
      if (broken) {
        assertThat(match.violation()).contains((String) answers.iterator().next());
      }
      Set<String> needed = new TreeSet<>();
      if (answers.size() > 1) {
        needed.addAll(completions.deciding(table));
        if (needed.isEmpty()) { // only several facts together decide
          needed.addAll(completions.unknown);
        }
      }
      assertThat(match.needed()).as("%s", facts).containsExactlyInAnyOrderElementsOf(needed);
      if (completions.unknown.isEmpty()) {
        assertThat(match.rules()).isEqualTo(Interpreter.counted(table, completions.given));
      } else if (table.hitPolicy().isMultiple()) {
        List<DecisionRule> certain =
            new ArrayList<>(Interpreter.matched(table, completions.all.get(0)));
        completions.all.forEach(
            complete -> certain.retainAll(Interpreter.matched(table, complete)));
        assertThat(match.rules()).isEqualTo(certain);
      }
      evaluatesAlike(table, completions, match, result);
    }
  }

  private static void evaluatesAlike(
      DecisionTable table, Completions completions, Match match, TableResult result) {
    Set<Interpreter.Answer> all = new LinkedHashSet<>();
    completions.all.forEach(complete -> all.add(Interpreter.evaluate(table, complete)));
    boolean sameRules =
        completions.all.stream()
                .map(complete -> Interpreter.matched(table, complete))
                .distinct()
                .count()
            == 1;
    if (table.hitPolicy() == HitPolicy.OUTPUT_ORDER
        && !sameRules
        && completions.answers.size() == 1) {
      assertThat(result.violation())
          .contains("Table 'sample' needs facts that are unknown: " + completions.unknown + ".");
    } else if (all.size() == 1) {
      Interpreter.Answer answer = all.iterator().next();
      assertThat(result.violation()).isEqualTo(answer.violation());
      assertThat(result.aggregate()).isEqualTo(answer.aggregate());
      if (!table.hitPolicy().isAggregated()) {
        assertThat(result.rows()).isEqualTo(answer.rows());
      }
    } else if (completions.answers.size() > 1) {
      assertThat(result)
          .isEqualTo(
              new TableResult(
                  List.of(),
                  Optional.empty(),
                  Optional.of(
                      "Table 'sample' needs facts that are unknown: " + match.needed() + ".")));
    }
  }

  static boolean isOptional(Sample sample, String fact) {
    return sample.domain.get(fact).contains(Sample.none());
  }
}
