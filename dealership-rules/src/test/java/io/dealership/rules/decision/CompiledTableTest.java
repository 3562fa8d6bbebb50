package io.dealership.rules.decision;

import static io.dealership.rules.decision.WrittenTable.table;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CompiledTableTest {

  enum Outcome {
    COVERED,
    NOT_COVERED
  }

  private static CompiledTable<Map<String, Object>> compile(
      DecisionTable table, Declarations declarations) {
    return CompiledTable.compile(table, FactType.ofMap(table), declarations);
  }

  private static CompiledTable<Map<String, Object>> compile(DecisionTable table) {
    return compile(table, Declarations.none());
  }

  private static FactDeclaration fact(String name, WhenMissing whenMissing) {
    return new FactDeclaration(name, whenMissing, ChangeKind.CHANGEABLE, false);
  }

  private static Declarations unknown(String... facts) {
    return Declarations.of(
        List.of(facts).stream().map(name -> fact(name, WhenMissing.unknown())).toList());
  }

  private static DecisionTable coverage() {
    return table(
        """
        O
        km number >= 0 | plate string        -> outcome string "NOT_COVERED", "COVERED"
        over: > 60000  | -                   -> "NOT_COVERED"
        taxi: -        | "T-1"               -> "NOT_COVERED"
        rest: -        | -                   -> "COVERED"
        """);
  }

  // ---- values that are not allowed ----

  @Test
  void a_value_that_is_not_allowed_breaks_the_match_and_is_told() {
    CompiledTable<Map<String, Object>> compiled = compile(coverage());
    Map<String, Object> facts = Map.of("km", -1, "plate", "A");

    Match match = compiled.match(facts);

    assertThat(match.isDetermined()).isFalse();
    assertThat(match.rules()).isEmpty();
    assertThat(match.possible()).isEmpty();
    assertThat(match.needed()).isEmpty();
    assertThat(match.typedOutcome()).isNull();
    assertThat(match).hasToString("coverage[]");
    assertThat(match.violation())
        .contains("Fact 'km' must be >= 0 for table 'coverage', but was -1.");
    assertThat(compiled.evaluate(facts))
        .isEqualTo(
            new TableResult(
                List.of(),
                Optional.empty(),
                Optional.of("Fact 'km' must be >= 0 for table 'coverage', but was -1.")));
    assertThat(compiled.whatWouldChange(facts)).isEmpty();
  }

  @Test
  void of_several_values_that_are_not_allowed_the_first_is_told() {
    DecisionTable table =
        table(
            """
            F
            km number >= 0 | days number >= 0 -> outcome string
            all: - | - -> "COVERED"
            """);

    assertThat(compile(table).match(Map.of("km", -1, "days", -2)).violation())
        .contains("Fact 'km' must be >= 0 for table 'coverage', but was -1.");
  }

  @Test
  void personal_facts_are_not_told() {
    DecisionTable table =
        table(
            """
            F
            plate string "A", "B" -> outcome string
            all: - -> "COVERED"
            """);
    Declarations personal =
        Declarations.of(
            List.of(
                new FactDeclaration("plate", WhenMissing.absent(), ChangeKind.CHANGEABLE, true)));

    assertThat(compile(table, personal).match(Map.of("plate", "secret")).violation())
        .contains("Fact 'plate' must be \"A\", \"B\" for table 'coverage', but was another value.");
  }

  @Test
  void a_fact_of_a_map_must_be_of_the_type_of_its_column() {
    CompiledTable<Map<String, Object>> compiled = compile(coverage());

    assertThatThrownBy(() -> compiled.match(Map.of("km", "many")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Fact 'km' must be a number, but was many");
    assertThatThrownBy(() -> compiled.match(Map.of("km", 1.5)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Value must be a text, number, boolean, date, date and time, or duration, but was a"
                + " java.lang.Double");
  }

  // ---- hit policies ----

  @Test
  void two_rules_that_match_break_a_unique_table() {
    DecisionTable table =
        table(
            """
            U
            km number -> outcome string
            near: <= 5 -> "A"
            far:  >= 5 -> "B"
            """);

    assertThat(compile(table).match(Map.of("km", 5)).violation())
        .contains("Table 'coverage' has hit policy U, but its rules 'near' and 'far' both match.");
    assertThat(compile(table.withHitPolicy(HitPolicy.ANY)).match(Map.of("km", 5)).violation())
        .contains(
            "Table 'coverage' has hit policy A, but its rules 'near' and 'far' both match with"
                + " different outputs.");
    assertThat(compile(table).match(Map.of("km", 5)).isDetermined()).isFalse();
    assertThat(compile(table).match(Map.of("km", 4))).hasToString("coverage[near]");
  }

  @Test
  void a_broken_policy_whatever_the_unknown_facts_are_is_a_violation() {
    DecisionTable table =
        table(
            """
            U
            km number -> outcome string
            one: - -> "A"
            two: - -> "A"
            """);

    Match match = compile(table, unknown("km")).match(Map.of());

    assertThat(match.violation())
        .contains("Table 'coverage' has hit policy U, but its rules 'one' and 'two' both match.");
    assertThat(match.isDetermined()).isFalse();
    assertThat(match.typedOutcome()).isNull();
  }

  @Test
  void the_default_of_a_count_is_not_counted() {
    DecisionTable table =
        table(
            """
            C#
            km number -> points number
            near: <= 5 -> 7
            nearer: <= 3 -> 7
            nearest: <= 1 -> 8
            """);
    DecisionTable withDefault = table.withOutputs(table.outputs().get(0).withDefaultValue(9));

    assertThat(compile(table).evaluate(Map.of("km", 6)).aggregate()).contains(BigDecimal.ZERO);
    assertThat(compile(table).evaluate(Map.of("km", 2)).aggregate()).contains(BigDecimal.ONE);
    assertThat(compile(table).evaluate(Map.of("km", 1)).aggregate())
        .contains(BigDecimal.valueOf(2));
    assertThat(compile(withDefault).evaluate(Map.of("km", 6)).aggregate())
        .contains(BigDecimal.valueOf(9));
  }

  @Test
  void equal_outputs_are_equal_however_many_zeros_they_end_with() {
    DecisionTable table =
        table(
            """
            A
            km number -> points number
            one:  -   -> 1
            same: -   -> 2
            """);
    DecisionRule one = table.rules().get(0);
    DecisionRule same = table.rules().get(1);
    Optional<Object> written = Optional.of(new BigDecimal("1.00"));
    OutputColumn output =
        table.outputs().get(0).withValues(new BigDecimal("2.0"), 1L).withDefaultValue(3);
    DecisionTable any = table.withRules(one, same.withOutputs(List.of(written)));

    assertThat(compile(table).match(Map.of("km", 5)).isDetermined()).isFalse();
    assertThat(compile(any).match(Map.of("km", 5)).isDetermined()).isTrue();
    assertThat(output.values()).containsExactly(BigDecimal.valueOf(2), BigDecimal.ONE);
    assertThat(output.defaultValue()).contains(BigDecimal.valueOf(3));
    assertThat(
            compile(any.withOutputs(output).withHitPolicy(HitPolicy.PRIORITY))
                .match(Map.of("km", 5)))
        .hasToString("coverage[one]");
    assertThat(
            compile(table.withOutputs(output).withHitPolicy(HitPolicy.PRIORITY))
                .match(Map.of("km", 5)))
        .hasToString("coverage[same]");
  }

  // ---- outcomes ----

  @Test
  void the_outcome_is_a_constant_of_the_enum() {
    DecisionTable table = coverage();
    CompiledTable<Map<String, Object>> compiled =
        CompiledTable.compile("t.dmn", table, FactType.ofMap(table), unknown("km"), Outcome.class);

    assertThat(compiled.match(Map.of("km", 1, "plate", "A")).typedOutcome())
        .isEqualTo(Outcome.COVERED);
    assertThat(compiled.match(Map.of("plate", "T-1")).typedOutcome())
        .isEqualTo(Outcome.NOT_COVERED);
    assertThat(compiled.match(Map.of("plate", "A")).typedOutcome()).isNull();
    assertThat(compiled.outcomes().isEmpty()).isFalse();
    assertThat(compile(table, unknown("km")).match(Map.of("km", 1, "plate", "A")).typedOutcome())
        .isNull();
  }

  @Test
  void no_rule_has_no_outcome() {
    DecisionTable table =
        table(
            """
            F
            km number -> outcome string
            near: <= 5 -> "COVERED"
            """);
    CompiledTable<Map<String, Object>> compiled =
        CompiledTable.compile(
            "t.dmn", table, FactType.ofMap(table), Declarations.none(), Outcome.class);
    CompiledTable<Map<String, Object>> withDefault =
        CompiledTable.compile(
            "t.dmn",
            table.withOutputs(table.outputs().get(0).withDefaultValue("NOT_COVERED")),
            FactType.ofMap(table),
            Declarations.none(),
            Outcome.class);

    assertThat(compiled.match(Map.of("km", 6)).typedOutcome()).isNull();
    assertThat(compiled.match(Map.of("km", 5)).typedOutcome()).isEqualTo(Outcome.COVERED);
    assertThat(withDefault.match(Map.of("km", 6)).typedOutcome()).isEqualTo(Outcome.NOT_COVERED);
  }

  // ---- unknown facts ----

  @Test
  void an_unknown_fact_that_decides_is_asked_for() {
    CompiledTable<Map<String, Object>> compiled = compile(coverage(), unknown("km", "plate"));

    Match match = compiled.match(Map.of("plate", "A"));

    assertThat(match.isDetermined()).isFalse();
    assertThat(match.needed()).containsExactly("km");
    assertThat(match.possible())
        .containsExactlyInAnyOrder(Optional.of("COVERED"), Optional.of("NOT_COVERED"));
    assertThat(match.rules()).extracting(DecisionRule::id).containsExactly("rest");
    assertThat(compiled.evaluate(Map.of("plate", "A")).violation())
        .contains("Table 'coverage' needs facts that are unknown: [km].");
    assertThat(compiled.whatWouldChange(Map.of("plate", "A"))).isEmpty();
  }

  @Test
  void the_answer_is_certain_though_other_rules_give_it() {
    DecisionTable table =
        table(
            """
            F
            km number | use string -> outcome string
            near: <= 5 | - -> "A"
            far:  > 5  | - -> "A"
            rest: -    | - -> "B"
            """);
    CompiledTable<Map<String, Object>> compiled = compile(table, unknown("km"));

    assertThat(compiled.match(Map.of()).isDetermined()).isTrue();
    assertThat(compiled.evaluate(Map.of()).rows()).containsExactly(List.of(Optional.of("A")));
  }

  @Test
  void facts_that_only_decide_together_are_all_asked_for() {
    DecisionTable table =
        table(
            """
            U
            a boolean | b boolean -> outcome string
            both:    true  | true  -> "A"
            neither: false | false -> "B"
            """);
    Map<String, Cell> different =
        Map.of(
            "a", Cell.parse("true", FeelType.BOOLEAN), "b", Cell.parse("false", FeelType.BOOLEAN));
    Map<String, Cell> alsoDifferent =
        Map.of(
            "a", Cell.parse("false", FeelType.BOOLEAN), "b", Cell.parse("true", FeelType.BOOLEAN));
    Declarations together =
        new Declarations(unknown("a", "b").facts(), List.of(different, alsoDifferent));

    Match match = compile(table, together).match(Map.of());

    assertThat(match.isDetermined()).isFalse();
    assertThat(match.needed()).containsExactly("a", "b");
    assertThat(match.possible()).hasSize(2);
    assertThat(compile(table, together).match(Map.of("a", true)))
        .satisfies(
            one -> {
              assertThat(one.isDetermined()).isTrue();
              assertThat(one.rules()).extracting(DecisionRule::id).containsExactly("both");
            });
  }

  @Test
  void facts_that_cannot_be_are_answered_all_the_same() {
    DecisionTable table =
        table(
            """
            F
            km number | use string -> outcome string
            near: <= 5 | - -> "A"
            far:  > 5  | - -> "B"
            """);
    Declarations never =
        new Declarations(
            unknown("use").facts(), List.of(Map.of("km", Cell.parse("< 0", FeelType.NUMBER))));

    Match match = compile(table, never).match(Map.of("km", -1));

    assertThat(match.isDetermined()).isTrue();
    assertThat(match.rules()).extracting(DecisionRule::id).containsExactly("near");
    assertThat(compile(table, never).evaluate(Map.of("km", -1)).rows())
        .containsExactly(List.of(Optional.of("A")));
    assertThat(compile(table, never).match(Map.of("km", -1, "use", "x")).isDetermined()).isTrue();
  }

  @Test
  void more_ways_than_anyone_can_follow_leave_all_unknown_facts_needed() {
    int count = 18;
    String head =
        IntStream.range(0, count).mapToObj(i -> "f" + i + " boolean").collect(joining(" | "));
    String rules =
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    "r"
                        + i
                        + ": "
                        + IntStream.range(0, count)
                            .mapToObj(j -> i == j ? "true" : "-")
                            .collect(joining(" | "))
                        + " -> "
                        + (1 << i))
            .collect(joining("\n"));
    DecisionTable table = table("C+\n" + head + " -> sum number\n" + rules);
    String[] facts = IntStream.range(0, count).mapToObj(i -> "f" + i).toArray(String[]::new);

    Match match = compile(table, unknown(facts)).match(Map.of());

    assertThat(match.isDetermined()).isFalse();
    assertThat(match.needed()).containsExactly(facts);
    assertThat(match.possible()).isEmpty();
    assertThat(match.rules()).isEmpty();
    Map<String, Object> most = new HashMap<>();
    IntStream.range(3, count).forEach(i -> most.put("f" + i, false));
    assertThat(compile(table, unknown(facts)).match(most))
        .satisfies(
            few -> {
              assertThat(few.needed()).containsExactly("f0", "f1", "f2");
              assertThat(few.possible()).hasSize(8);
            });
  }

  @Test
  void rows_in_order_of_outputs_are_evaluated_only_when_they_are_certain() {
    CompiledTable<Map<String, Object>> compiled = compile(coverage(), unknown("km"));

    assertThat(compiled.match(Map.of("plate", "T-1")).isDetermined()).isTrue();
    assertThat(compiled.evaluate(Map.of("plate", "T-1")).violation())
        .contains("Table 'coverage' needs facts that are unknown: [km].");
    assertThat(compiled.evaluate(Map.of("km", 7, "plate", "T-1")).rows()).hasSize(2);
  }

  // ---- changes ----

  @Test
  void the_nearest_change_is_told_with_all_values_that_do() {
    CompiledTable<Map<String, Object>> compiled = compile(coverage());

    List<Change> changes = compiled.whatWouldChange(Map.of("km", 70_000, "plate", "A"));

    assertThat(changes).hasSize(1);
    assertThat(changes.get(0)).hasToString("km [0..60000]");
    assertThat(changes.get(0).answer()).isEqualTo(Optional.of("COVERED"));
    assertThat(compiled.whatWouldChange(Map.of("km", 5, "plate", "A")))
        .extracting(Change::toString)
        .containsExactly("km > 60000", "plate \"T-1\"");
    assertThat(compiled.whatWouldChange(Map.of("km", 70_000, "plate", "T-1")))
        .extracting(Change::toString)
        .containsExactly("km [0..60000], plate not(\"T-1\")");
    assertThat(
            compiled.whatWouldChange(Map.of("km", 5, "plate", "A"), Optional.of("COVERED")::equals))
        .isEmpty();
  }

  @Test
  void no_advice_lowers_an_odometer_or_leads_to_what_cannot_be() {
    Declarations fixed =
        new Declarations(
            Map.of(
                "km",
                new FactDeclaration("km", WhenMissing.absent(), ChangeKind.INCREASING, false)),
            List.of());
    Declarations never =
        new Declarations(Map.of(), List.of(Map.of("km", Cell.parse("<= 60000", FeelType.NUMBER))));

    assertThat(compile(coverage(), fixed).whatWouldChange(Map.of("km", 70_000, "plate", "A")))
        .isEmpty();
    assertThat(compile(coverage(), fixed).whatWouldChange(Map.of("km", 7, "plate", "A")))
        .extracting(Change::toString)
        .containsExactly("km > 60000", "plate \"T-1\"");
    assertThat(compile(coverage(), never).whatWouldChange(Map.of("km", 70_000, "plate", "A")))
        .isEmpty();
  }

  @Test
  void no_advice_names_more_than_four_facts() {
    DecisionTable five =
        table(
            """
            F
            a boolean | b boolean | c boolean | d boolean | e boolean -> outcome string
            all:  true | true | true | true | true -> "A"
            rest: -    | -    | -    | -    | -    -> "B"
            """);
    Map<String, Object> facts = new TreeMap<>();
    List.of("a", "b", "c", "d", "e").forEach(name -> facts.put(name, false));

    assertThat(compile(five).whatWouldChange(facts)).isEmpty();
    facts.put("a", true);
    assertThat(compile(five).whatWouldChange(facts))
        .extracting(Change::toString)
        .containsExactly("b true, c true, d true, e true");
  }

  @Test
  void a_fact_without_value_can_get_any_value() {
    DecisionTable table =
        table(
            """
            U
            tag string | km number -> outcome string
            none: null       | - -> "A"
            some: not(null)  | - -> "B"
            """);

    assertThat(compile(table).whatWouldChange(Map.of("km", 5)))
        .extracting(Change::toString)
        .containsExactly("tag not(null)");
    assertThat(compile(table).whatWouldChange(Map.of("tag", "x", "km", 5))).isEmpty();
  }

  // ---- difference ----

  @Test
  void two_tables_differ_where_their_answers_do() {
    DecisionTable before = coverage();
    DecisionTable after =
        table(
            """
            O
            km number >= 0 | plate string        -> outcome string "NOT_COVERED", "COVERED"
            over: > 80000  | -                   -> "NOT_COVERED"
            taxi: -        | "T-1", "T-2"        -> "NOT_COVERED"
            rest: -        | -                   -> "COVERED"
            """);
    FactType<Map<String, Object>> type = FactType.ofMap(before);

    TableDifference difference =
        CompiledTable.compile(before, type).difference(CompiledTable.compile(after, type));

    assertThat(difference.isConclusive()).isTrue();
    assertThat(difference.isEmpty()).isFalse();
    assertThat(difference.regions())
        .extracting(TableDifference.Region::toString)
        .containsExactlyInAnyOrder(
            "km [0..60000], plate \"T-2\": Optional[COVERED] -> Optional[NOT_COVERED]",
            "km (60000..80000], plate not(\"T-1\", \"T-2\"): Optional[NOT_COVERED] ->"
                + " Optional[COVERED]");
    assertThat(
            CompiledTable.compile(before, type)
                .difference(CompiledTable.compile(before, type))
                .isEmpty())
        .isTrue();
  }

  @Test
  void a_fact_has_one_type_in_both_tables() {
    DecisionTable other =
        table(
            """
            F
            km string -> outcome string
            all: - -> "COVERED"
            """);
    CompiledTable<Map<String, Object>> first = compile(coverage());
    CompiledTable<Map<String, Object>> second = compile(other);

    assertThatThrownBy(() -> first.difference(second))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Fact 'km' must have one type in both tables, but has NUMBER and STRING");
  }

  // ---- audit ----

  @Test
  void an_audit_names_gap_overlap_and_dead_rule_with_a_witness() {
    DecisionTable table =
        table(
            """
            U
            km number | use string "TAXI", "OWN" -> outcome string
            near: [0..5]  | -      -> "A"
            taxi: [5..9]  | "TAXI" -> "B"
            never: -      | "BUS"  -> "C"
            """);

    TableAudit audit = compile(table).audit();

    assertThat(audit.isClean()).isFalse();
    assertThat(audit.gaps())
        .extracting(TableAudit.Gap::toString)
        .containsExactly("no rule matches {km = -1, use = \"OWN\"}");
    assertThat(audit.overlaps())
        .extracting(TableAudit.Overlap::toString)
        .containsExactly("rules near and taxi both match {km = 5, use = \"TAXI\"}");
    assertThat(audit.conflicts()).isEqualTo(audit.overlaps());
    assertThat(audit.deadRules())
        .extracting(TableAudit.DeadRule::toString)
        .containsExactly("rule never matches no facts");
    assertThat(
            compile(
                    table(
                        """
                        F
                        km number -> outcome string
                        all:  -   -> "A"
                        near: < 5 -> "B"
                        """))
                .audit()
                .deadRules())
        .extracting(TableAudit.DeadRule::toString)
        .containsExactly("rule near never wins");
  }

  @Test
  void an_audit_that_runs_out_of_budget_says_so() {
    DecisionTable table =
        table(
            """
            R
            a boolean | b boolean | c boolean -> outcome string
            r1: true  | -     | true  -> "A"
            r2: -     | true  | false -> "B"
            r3: false | false | -     -> "C"
            r4: true  | false | false -> "D"
            r5: false | true  | true  -> "E"
            r6: -     | true  | true  -> "F"
            """);

    assertThat(compile(table).audit())
        .satisfies(
            audit -> {
              assertThat(audit.isClean()).isTrue();
              assertThat(audit.overlaps()).isNotEmpty();
            });
    assertThat(compile(table).audit(1))
        .satisfies(
            audit -> {
              assertThat(audit.isConclusive()).isFalse();
              assertThat(audit.isClean()).isFalse();
              assertThat(audit.deadRules()).isEmpty();
            });
  }

  // ---- many rules, many threads ----

  @Test
  void many_rules_and_regions_answer_by_one_rule() {
    List<DecisionRule> rules = new ArrayList<>();
    DecisionTable one =
        table(
            """
            F
            km number | days number -> points number
            r: - | - -> 0
            """);
    for (int i = 0; i < 300; i++) {
      rules.add(
          DecisionRule.builder()
              .id("r" + i)
              .addCells(Cell.parse("[" + i * 10 + ".." + (i * 10 + 9) + "]", FeelType.NUMBER))
              .addCells(Cell.any())
              .addOutputs(Optional.of(BigDecimal.valueOf(i)))
              .build());
    }
    CompiledTable<long[]> compiled =
        CompiledTable.compile(
            one.withRules(rules),
            FactType.builder(long[].class)
                .integer("km", facts -> facts[0])
                .optionalInteger("days", facts -> OptionalLong.of(facts[1]))
                .build());

    for (long km = 0; km < 3_000; km += 7) {
      Match match = compiled.match(new long[] {km, 0});
      assertThat(match.rules().get(0).id()).isEqualTo("r" + km / 10);
      assertThat(compiled.match(new long[] {km, 5})).isSameAs(match);
    }
    assertThat(compiled.match(new long[] {3_000, 0}).rules()).isEmpty();
    assertThat(compiled.match(new long[] {Long.MAX_VALUE, 0}).rules()).isEmpty();
    assertThat(compiled.match(new long[] {Long.MIN_VALUE + 1, 0}).rules()).isEmpty();
  }

  @Test
  void two_threads_get_the_same_answers() throws Exception {
    DecisionTable table = coverage();
    CompiledTable<Map<String, Object>> compiled = compile(table);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<List<String>>> answers = new ArrayList<>();
      for (int thread = 0; thread < 2; thread++) {
        answers.add(
            threads.submit(
                () -> {
                  Random random = new Random(1);
                  List<String> all = new ArrayList<>();
                  for (int i = 0; i < 20_000; i++) {
                    all.add(
                        compiled
                            .match(
                                Map.of(
                                    "km",
                                    random.nextInt(120_000),
                                    "plate",
                                    "T-" + random.nextInt(3)))
                            .toString());
                  }
                  return all;
                }));
      }
      Random random = new Random(1);
      List<String> expected = new ArrayList<>();
      for (int i = 0; i < 20_000; i++) {
        boolean over = random.nextInt(120_000) > 60_000;
        boolean taxi = random.nextInt(3) == 1;
        expected.add("coverage[" + (over ? "over, " : "") + (taxi ? "taxi, " : "") + "rest]");
      }
      assertThat(answers.get(0).get()).isEqualTo(expected);
      assertThat(answers.get(1).get()).isEqualTo(expected);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void a_presumed_value_stands_in_for_a_missing_one() {
    DecisionTable table =
        table(
            """
            F
            modified boolean | since date -> outcome string
            yes: true | - -> "NOT_COVERED"
            old: -    | < date("2020-01-01") -> "NOT_COVERED"
            no:  -    | - -> "COVERED"
            """);
    Declarations presumed =
        Declarations.of(
            List.of(
                fact("modified", WhenMissing.presume(false, "cn-order-43-2021 22")),
                fact("since", WhenMissing.presume(LocalDate.of(2024, 1, 1), "cn-order-43-2021"))));
    CompiledTable<Map<String, Object>> compiled = compile(table, presumed);

    assertThat(compiled.match(Map.of())).hasToString("coverage[no]");
    assertThat(compiled.match(Map.of("modified", true))).hasToString("coverage[yes]");
    assertThat(compiled.whatWouldChange(Map.of()))
        .extracting(Change::toString)
        .containsExactly("modified true", "since <= date(\"2019-12-31\")");
  }
}
