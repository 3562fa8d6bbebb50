package io.dealership.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.rules.decision.Sample.Facts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** An audit finds what going through all combinations of values finds. */
class AuditorTest {

  @Provide
  Arbitrary<Sample> tiny() {
    return UnknownsTest.tiny();
  }

  /** The combinations of values that an audit looks at. */
  static Map<String, List<Object>> looked(Sample sample) {
    Map<String, List<Object>> looked = new TreeMap<>();
    for (String fact : sample.domain.keySet()) {
      List<Object> values = new ArrayList<>(sample.allowedValues(fact));
      if (sample.looksAtAbsence(fact)) {
        values.add(Sample.none());
      }
      looked.put(fact, values);
    }
    return looked;
  }

  /** The facts of a witness, in which every fact is written as S-FEEL. */
  static Map<String, Object> read(Sample sample, Map<String, String> witness) {
    assertThat(witness.keySet()).isEqualTo(sample.domain.keySet());
    Map<String, Object> facts = new HashMap<>();
    witness.forEach(
        (fact, text) -> {
          UnaryTest test = Cell.parse(text, sample.kind(fact).type).tests().get(0);
          if (test instanceof UnaryTest.EqualTo equal) {
            facts.put(fact, ((Endpoint.Constant) equal.value()).value());
          } else {
            assertThat(sample.looksAtAbsence(fact)).isTrue();
          }
        });
    facts.forEach(
        (fact, value) ->
            assertThat(Interpreter.accepts(sample.allowed(fact), value))
                .as("%s = %s", fact, value)
                .isTrue());
    assertThat(Interpreter.isImpossible(sample.table, sample.declarations, facts)).isFalse();
    return facts;
  }

  @Property(tries = 400)
  void an_audit_finds_all_gaps_overlaps_and_dead_rules(
      @ForAll("tiny") Sample plain, @ForAll Random random) {
    Sample sample = random.nextBoolean() ? plain : plain.constrained(random).declared(random);
    DecisionTable table = sample.table;
    boolean[] gap = {false};
    Set<List<String>> pairs = new HashSet<>();
    Set<String> matched = new TreeSet<>();
    Set<String> counted = new TreeSet<>();
    Sample.each(
        looked(sample),
        facts -> {
          if (Interpreter.isImpossible(table, sample.declarations, facts)) {
            return;
          }
          List<DecisionRule> rules = Interpreter.matched(table, facts);
          gap[0] |= rules.isEmpty();
          for (int a = 0; a < rules.size(); a++) {
            matched.add(rules.get(a).id());
            if (a == 0 || table.hitPolicy() == HitPolicy.ANY || table.hitPolicy().isMultiple()) {
              counted.add(rules.get(a).id());
            }
            for (int b = a + 1; b < rules.size(); b++) {
              pairs.add(List.of(rules.get(a).id(), rules.get(b).id()));
            }
          }
        });
    if (table.outputs().stream().anyMatch(output -> output.defaultValue().isPresent())) {
      gap[0] = false;
    }

    CompiledTable<Facts> compiled = sample.compile();
    TableAudit audit = compiled.audit();

    assertThat(audit.table()).isEqualTo("sample");
    assertThat(audit.isConclusive()).isTrue();
    assertThat(!audit.gaps().isEmpty()).as("gap %s", audit.gaps()).isEqualTo(gap[0]);
    for (TableAudit.Gap found : audit.gaps()) {
      assertThat(Interpreter.matched(table, read(sample, found.witness()))).isEmpty();
    }
    Set<List<String>> overlaps = new HashSet<>();
    for (TableAudit.Overlap overlap : audit.overlaps()) {
      assertThat(overlaps.add(List.of(overlap.rule(), overlap.other()))).isTrue();
      Map<String, Object> facts = read(sample, overlap.witness());
      DecisionRule first = rule(table, overlap.rule());
      DecisionRule second = rule(table, overlap.other());
      assertThat(Interpreter.matched(table, facts)).contains(first, second);
      assertThat(overlap.isConflict())
          .isEqualTo(
              switch (table.hitPolicy()) {
                case UNIQUE -> true;
                case ANY -> !first.outputs().equals(second.outputs());
                default -> false;
              });
    }
    assertThat(overlaps).isEqualTo(pairs);
    Set<TableAudit.DeadRule> dead = new HashSet<>();
    for (DecisionRule rule : table.rules()) {
      if (!counted.contains(rule.id())) {
        dead.add(new TableAudit.DeadRule(rule.id(), !matched.contains(rule.id())));
      }
    }
    assertThat(audit.deadRules()).containsExactlyInAnyOrderElementsOf(dead);
    assertThat(audit.isClean()).isEqualTo(!gap[0] && dead.isEmpty() && audit.conflicts().isEmpty());
  }

  @Property(tries = 100)
  void an_audit_with_a_small_budget_says_nothing_that_is_not_so(
      @ForAll("tiny") Sample plain, @ForAll Random random) {
    Sample sample = plain.constrained(random).declared(random);
    TableAudit whole = sample.compile().audit();
    TableAudit audit = sample.compile().audit(1 + random.nextInt(12));
    if (audit.isConclusive()) {
      assertThat(audit).isEqualTo(whole);
    } else {
      assertThat(audit.isClean()).isFalse();
      audit
          .gaps()
          .forEach(
              gap ->
                  assertThat(Interpreter.matched(sample.table, read(sample, gap.witness())))
                      .isEmpty());
      assertThat(whole.overlaps().stream().map(o -> o.rule() + " " + o.other()))
          .containsAll(audit.overlaps().stream().map(o -> o.rule() + " " + o.other()).toList());
      assertThat(audit.deadRules()).isEmpty();
    }
  }

  private static DecisionRule rule(DecisionTable table, String id) {
    return table.rules().stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
  }
}
