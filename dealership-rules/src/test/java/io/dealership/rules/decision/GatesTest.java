package io.dealership.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.dealership.rules.DealershipRules;
import io.dealership.rules.pack.KnowledgePack;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What holds for every gate of the standard packs, whatever it is about: a table whose outcomes are
 * that something may be done, or not.
 *
 * <p>The tables are read rule by rule and cell by cell here, without the masks of the engine.
 */
class GatesTest {

  private static final Set<String> PERMITS = Set.of("FORBIDDEN", "NOT_YET", "BLOCKED", "ALLOWED");
  private static final String OPEN = "ALLOWED";
  private static final int TRIES = 400;

  /** A table, and what its pack says of the facts. */
  private record Gate(DecisionTable table, Declarations declarations) {

    /** The ids of the rules that keep it closed. */
    Set<String> causes(Map<String, Object> facts) {
      Set<String> causes = new TreeSet<>();
      for (DecisionRule rule : matched(facts)) {
        if (!outcome(rule).equals(OPEN)) {
          causes.add(rule.id());
        }
      }
      return causes;
    }

    List<DecisionRule> matched(Map<String, Object> facts) {
      return table.rules().stream()
          .filter(rule -> Interpreter.matches(table, rule, facts))
          .toList();
    }

    boolean canBe(Map<String, Object> facts) {
      return declarations.impossible().stream()
          .noneMatch(
              combination ->
                  combination.entrySet().stream()
                      .allMatch(
                          entry ->
                              facts.containsKey(entry.getKey())
                                  && Interpreter.accepts(
                                      entry.getValue(), facts.get(entry.getKey()))));
    }

    DecisionRule rule(String id) {
      return table.rules().stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
    }

    ChangeKind kind(int column) {
      return declarations.of(table.inputs().get(column).fact()).kind();
    }

    /** The numbers of the columns that a rule tests; where some can change, only those. */
    List<Integer> levers(DecisionRule rule) {
      List<Integer> tested = new ArrayList<>();
      List<Integer> changeable = new ArrayList<>();
      for (int i = 0; i < table.inputs().size(); i++) {
        if (!rule.cells().get(i).isAny()) {
          tested.add(i);
          if (kind(i) != ChangeKind.FIXED) {
            changeable.add(i);
          }
        }
      }
      return changeable.isEmpty() ? tested : changeable;
    }
  }

  private static String outcome(DecisionRule rule) {
    return (String) rule.outputs().get(0).orElseThrow();
  }

  /** Facts as chance has them; every other time those that open the gate, but for a few. */
  private static Map<String, Object> facts(Gate gate, RandomTables values, Random random) {
    Map<String, Object> facts = values.facts(gate.table());
    while (!gate.canBe(facts)) {
      facts = values.facts(gate.table());
    }
    int keep = random.nextInt(5);
    for (int round = 0; round < 40 && gate.causes(facts).size() > keep; round++) {
      String cause = gate.causes(facts).iterator().next();
      Optional<Map<String, Object>> without = without(gate, values, facts, cause);
      if (without.isEmpty()) {
        return facts;
      }
      facts = without.get();
    }
    return facts;
  }

  /**
   * The facts with one of them changed so that one cause is gone, and only that one; or else with
   * one more that comes with it, as a review that is done is a review of the paper as it is now.
   */
  private static Optional<Map<String, Object>> without(
      Gate gate, RandomTables values, Map<String, Object> facts, String cause) {
    Set<String> wanted = new TreeSet<>(gate.causes(facts));
    wanted.remove(cause);
    List<Map<String, Object>> changes =
        gate.levers(gate.rule(cause)).stream()
            .flatMap(column -> changes(gate, values, facts, column))
            .toList();
    Stream<Map<String, Object>> withOneMore =
        changes.stream()
            .flatMap(
                change ->
                    IntStream.range(0, gate.table().inputs().size())
                        .filter(column -> gate.kind(column) == ChangeKind.CHANGEABLE)
                        .boxed()
                        .flatMap(column -> changes(gate, values, change, column)));
    return Stream.concat(changes.stream(), withOneMore)
        .filter(changed -> gate.canBe(changed) && gate.causes(changed).equals(wanted))
        .findFirst();
  }

  private static Stream<Map<String, Object>> changes(
      Gate gate, RandomTables values, Map<String, Object> facts, int column) {
    return values.candidates(gate.table(), column).stream()
        .map(
            value -> {
              Map<String, Object> changed = new HashMap<>(facts);
              changed.put(gate.table().inputs().get(column).fact(), value);
              return changed;
            });
  }

  @TestFactory
  Stream<DynamicTest> it_is_open_exactly_where_there_is_no_cause() {
    return each(
        (gate, values) -> {
          Random random = new Random(6);
          CompiledTable<Map<String, Object>> compiled =
              CompiledTable.compile(
                  gate.table(), FactType.ofMap(gate.table()), gate.declarations());
          int open = 0;
          for (int i = 0; i < TRIES; i++) {
            Map<String, Object> facts = facts(gate, values, random);
            List<DecisionRule> matched = gate.matched(facts);
            assertThat(matched).as("%s", facts).isNotEmpty();
            boolean isOpen = matched.stream().anyMatch(rule -> outcome(rule).equals(OPEN));
            assertThat(isOpen).as("%s %s", facts, matched).isEqualTo(gate.causes(facts).isEmpty());
            Match match = compiled.match(facts);
            assertThat(match.rules().stream().map(DecisionRule::id))
                .as("%s", facts)
                .containsExactlyInAnyOrderElementsOf(
                    matched.stream().map(DecisionRule::id).toList());
            open += isOpen ? 1 : 0;
          }
          assertThat(open).as("how often it is open").isBetween(1, TRIES - 1);
        });
  }

  /** In any order. */
  @TestFactory
  Stream<DynamicTest> each_cause_goes_alone_and_when_the_last_is_gone_it_is_open() {
    return each(
        (gate, values) -> {
          Random random = new Random(7);
          for (int i = 0; i < TRIES; i++) {
            Map<String, Object> facts = facts(gate, values, random);
            List<String> causes = new ArrayList<>(gate.causes(facts));
            Collections.shuffle(causes, random);
            for (String cause : causes) {
              assertThat(gate.causes(facts))
                  .as("a cause went with another: %s", facts)
                  .contains(cause);
              Map<String, Object> before = facts;
              facts =
                  without(gate, values, facts, cause)
                      .orElseThrow(
                          () ->
                              new AssertionError(
                                  "nothing takes away just " + cause + " of " + before));
            }
            assertThat(gate.matched(facts))
                .as("%s", facts)
                .isNotEmpty()
                .allMatch(rule -> outcome(rule).equals(OPEN));
          }
        });
  }

  /** Of what can change, one value is good whatever the rest is: to have it never adds a cause. */
  @TestFactory
  Stream<DynamicTest> every_evidence_has_a_value_that_never_closes() {
    return each(
        (gate, values) -> {
          List<InputColumn> inputs = gate.table().inputs();
          for (int column = 0; column < inputs.size(); column++) {
            InputColumn input = inputs.get(column);
            boolean isEvidence =
                input.type() == FeelType.BOOLEAN
                    && gate.declarations().of(input.fact()).kind() == ChangeKind.CHANGEABLE;
            if (isEvidence) {
              assertThat(
                      closes(gate, values, input.fact(), true)
                          && closes(gate, values, input.fact(), false))
                  .as("%s closes as true and as false", input.fact())
                  .isFalse();
            }
          }
        });
  }

  private static boolean closes(Gate gate, RandomTables values, String fact, boolean value) {
    Random random = new Random(8);
    for (int i = 0; i < TRIES; i++) {
      Map<String, Object> facts = facts(gate, values, random);
      Map<String, Object> with = new HashMap<>(facts);
      with.put(fact, value);
      if (gate.canBe(with) && !gate.causes(facts).containsAll(gate.causes(with))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isGate(DecisionTable table) {
    List<Object> outcomes = table.outputs().get(0).values();
    return outcomes.contains(OPEN) && PERMITS.containsAll(outcomes);
  }

  private static Stream<DynamicTest> each(BiConsumer<Gate, RandomTables> check) {
    List<DynamicTest> tests = new ArrayList<>();
    for (KnowledgePack pack : DealershipRules.standard().packs().list()) {
      for (String id : pack.tableIds()) {
        DecisionTable table = pack.table(id, pack.descriptor().publishedOn());
        if (isGate(table)) {
          Gate gate = new Gate(table, pack.declarations());
          tests.add(dynamicTest(id, () -> check.accept(gate, new RandomTables(2026))));
        }
      }
    }
    assertThat(tests).isNotEmpty();
    return tests.stream();
  }
}
