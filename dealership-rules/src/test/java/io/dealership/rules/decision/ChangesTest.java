package io.dealership.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.rules.decision.Sample.Facts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The nearest changes are those that trying all changes finds, no fewer and no more. */
class ChangesTest {

  @Provide
  Arbitrary<Sample> tiny() {
    return UnknownsTest.tiny();
  }

  @Property(tries = 250)
  void the_nearest_changes_are_all_changes_of_the_fewest_facts(
      @ForAll("tiny") Sample plain, @ForAll Random random) {
    Sample sample = plain.constrained(random).declared(random);
    CompiledTable<Facts> compiled = sample.compile();
    for (int i = 0; i < 3; i++) {
      Map<String, Object> facts = sample.anyFacts(random);
      if (random.nextBoolean()) {
        facts
            .keySet()
            .removeIf(fact -> UnknownsTest.isOptional(sample, fact) && random.nextBoolean());
      }
      Match match = compiled.match(new Facts(facts));
      List<Change> changes = compiled.whatWouldChange(new Facts(facts));
      if (!match.isDetermined()) {
        assertThat(changes).isEmpty();
        continue;
      }
      Object now = match.possible().get(0);
      check(sample, facts, now, changes, answer -> !answer.equals(now));

      List<Object> all = new ArrayList<>();
      for (int j = 0; j < 5; j++) {
        all.add(Interpreter.possible(sample.table, sample.anyFacts(random)));
      }
      Object wanted = all.get(random.nextInt(all.size()));
      check(
          sample,
          facts,
          now,
          compiled.whatWouldChange(new Facts(facts), wanted::equals),
          wanted::equals);
    }
  }

  private static void check(
      Sample sample,
      Map<String, Object> facts,
      Object now,
      List<Change> changes,
      Predicate<Object> wanted) {
    if (wanted.test(now)) {
      assertThat(changes).isEmpty();
      return;
    }
    Map<Map<String, Object>, Object> expected = nearest(sample, facts, wanted);
    Map<Map<String, Object>, Object> promised = new HashMap<>();
    for (Change change : changes) {
      Map<String, List<Object>> values = new TreeMap<>();
      change
          .facts()
          .forEach(
              (fact, cell) ->
                  values.put(
                      fact,
                      sample.allowedValues(fact).stream()
                          .filter(value -> Interpreter.accepts(cell, value))
                          .toList()));
      values.forEach((fact, list) -> assertThat(list).as("%s of %s", fact, change).isNotEmpty());
      Sample.each(
          values,
          changed ->
              assertThat(promised.put(new HashMap<>(changed), change.answer()))
                  .as("promised twice")
                  .isNull());
    }
    assertThat(promised).as("%s %s", facts, sample).isEqualTo(expected);
  }

  /** All changes of the fewest facts that lead to a wanted answer, with that answer. */
  private static Map<Map<String, Object>, Object> nearest(
      Sample sample, Map<String, Object> facts, Predicate<Object> wanted) {
    Map<String, Object> given = new UnknownsTest.Completions(sample, facts).given;
    Map<String, List<Object>> possible = new TreeMap<>();
    sample.domain.forEach(
        (fact, values) -> {
          FactDeclaration declared = sample.declarations.of(fact);
          Object now = given.get(fact);
          boolean unknown = now == null && declared.whenMissing() instanceof WhenMissing.Unknown;
          List<Object> others = new ArrayList<>();
          others.add(Sample.none()); // stays as it is
          for (Object value : sample.allowedValues(fact)) {
            boolean can =
                switch (declared.kind()) {
                  case FIXED -> false;
                  case INCREASING -> now == null || isAfter(sample, fact, value, now);
                  case CHANGEABLE -> now == null || Interpreter.compare(value, now) != 0;
                };
            if (can && !unknown) {
              others.add(value);
            }
          }
          possible.put(fact, others);
        });
    Map<Map<String, Object>, Object> nearest = new HashMap<>();
    int[] fewest = {Changes.MOST_FACTS};
    Sample.each(
        possible,
        changed -> {
          if (changed.isEmpty() || changed.size() > fewest[0]) {
            return;
          }
          Map<String, Object> applied = new HashMap<>(given);
          applied.putAll(changed);
          UnknownsTest.Completions completions = new UnknownsTest.Completions(sample, applied);
          boolean possibleAtAll =
              completions.all.stream()
                  .noneMatch(
                      all -> Interpreter.isImpossible(sample.table, sample.declarations, all));
          Set<Object> answers = completions.answers;
          if (possibleAtAll && answers.size() == 1) {
            Object answer = answers.iterator().next();
            if (!(answer instanceof String) && wanted.test(answer)) {
              if (changed.size() < fewest[0]) {
                nearest.clear();
                fewest[0] = changed.size();
              }
              nearest.put(new HashMap<>(changed), answer);
            }
          }
        });
    return nearest;
  }

  private static boolean isAfter(Sample sample, String fact, Object value, Object now) {
    if (sample.kind(fact).isChoice()) { // in the order of the enum
      return Sample.Letter.valueOf((String) value).compareTo(Sample.Letter.valueOf((String) now))
          > 0;
    }
    return Interpreter.compare(value, now) > 0;
  }
}
