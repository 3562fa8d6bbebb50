package io.dealership.rules.decision;

import static io.dealership.rules.decision.WrittenTable.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The values of the package: what they refuse, when they are equal, what they say of themselves.
 */
class ValueTypesTest {

  private static final Cell FIVE = Cell.parse("5", FeelType.NUMBER);

  private static FactDeclaration odometer(ChangeKind kind) {
    return new FactDeclaration("odometer", WhenMissing.unknown(), kind, false);
  }

  private static DecisionTable coverage() {
    return table(
        """
        F
        km number -> outcome string
        r1: <= 5  -> "COVERED"
        r2: > 5   -> "NOT_COVERED"
        """);
  }

  @Test
  void equal_values_are_equal() {
    new EqualsTester()
        .addEqualityGroup(Endpoint.of(1), Endpoint.of(new BigDecimal("1.00")), Endpoint.of(1L))
        .addEqualityGroup(Endpoint.of(60_000), Endpoint.of(new BigDecimal("6E+4")))
        .addEqualityGroup(Endpoint.of(0), Endpoint.of(new BigDecimal("0.000")))
        .addEqualityGroup(Endpoint.of(Period.ofMonths(14)), Endpoint.of(Period.of(1, 2, 0)))
        .addEqualityGroup(Endpoint.of(ChangeKind.FIXED), Endpoint.of("FIXED"))
        .addEqualityGroup(new Endpoint.Parameter("rp.km"), new Endpoint.Parameter("rp.km"))
        .addEqualityGroup(FIVE, Cell.of(new UnaryTest.EqualTo(Endpoint.of(5))))
        .addEqualityGroup(new Cell(true, FIVE.tests()))
        .addEqualityGroup(Cell.any(), Cell.parse("-", FeelType.NUMBER), new Cell(false, List.of()))
        .addEqualityGroup(new UnaryTest.IsNull(), new UnaryTest.IsNull())
        .addEqualityGroup(
            WhenMissing.presume(5, "law 1"), WhenMissing.presume(new BigDecimal("5.0"), "law 1"))
        .addEqualityGroup(WhenMissing.presume(5, "law 2"))
        .addEqualityGroup(WhenMissing.unknown(), WhenMissing.unknown())
        .addEqualityGroup(WhenMissing.absent(), WhenMissing.absent())
        .addEqualityGroup(odometer(ChangeKind.FIXED), odometer(ChangeKind.FIXED))
        .addEqualityGroup(odometer(ChangeKind.INCREASING))
        .addEqualityGroup(
            Declarations.of(List.of(odometer(ChangeKind.FIXED))),
            new Declarations(Map.of("odometer", odometer(ChangeKind.FIXED)), List.of()))
        .addEqualityGroup(Declarations.none(), Declarations.of(List.of()))
        .addEqualityGroup(coverage(), coverage())
        .addEqualityGroup(coverage().withHitPolicy(HitPolicy.ANY))
        .addEqualityGroup(coverage().rules().get(0), coverage().rules().get(0))
        .addEqualityGroup(coverage().inputs().get(0), coverage().inputs().get(0))
        .addEqualityGroup(coverage().outputs().get(0), coverage().outputs().get(0))
        .addEqualityGroup(
            new TableAudit.Gap(Map.of("km", "5")), new TableAudit.Gap(Map.of("km", "5")))
        .addEqualityGroup(new Change(Map.of("km", FIVE), "A"), new Change(Map.of("km", FIVE), "A"))
        .addEqualityGroup(
            Bits.of(new boolean[] {true, false}),
            Bits.of(new boolean[] {true, false}),
            new Bits(new long[] {1}))
        .addEqualityGroup(Bits.all(2))
        .addEqualityGroup(new Bits(new long[] {1, 0}))
        .testEquals();
  }

  @Test
  void nothing_takes_a_null() {
    NullPointerTester tester =
        new NullPointerTester()
            .setDefault(FactDeclaration.class, odometer(ChangeKind.FIXED))
            .setDefault(DecisionTable.class, coverage())
            .setDefault(FactType.class, FactType.ofMap(coverage()))
            .setDefault(Declarations.class, Declarations.none())
            .setDefault(FeelType.class, FeelType.NUMBER)
            .setDefault(String.class, "5")
            .setDefault(Object.class, "5")
            .setDefault(WhenMissing.class, WhenMissing.unknown())
            .setDefault(ChangeKind.class, ChangeKind.FIXED)
            .setDefault(Endpoint.class, Endpoint.of(5));

    tester.testAllPublicStaticMethods(Endpoint.class);
    tester.testAllPublicStaticMethods(Declarations.class);
    tester.testAllPublicStaticMethods(FactType.class);
    tester.testAllPublicConstructors(Endpoint.Constant.class);
    tester.testAllPublicConstructors(Endpoint.Parameter.class);
    tester.testAllPublicConstructors(Declarations.class);
    tester.testAllPublicConstructors(FactDeclaration.class);
    tester.testAllPublicConstructors(WhenMissing.Presume.class);
    tester.testAllPublicConstructors(UnaryTest.EqualTo.class);
    tester.testAllPublicStaticMethods(WhenMissing.class);
  }

  // ---- what is refused ----

  @Test
  void a_parameter_has_a_name_of_letters_digits_and_marks() {
    assertThat(new Endpoint.Parameter("repair-visits.most_2")).hasToString("repair-visits.most_2");
    assertThatThrownBy(() -> new Endpoint.Parameter("2 km"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Endpoint.Parameter.name must be letters, digits, '_', '.' or '-' after a letter, but"
                + " was '2 km'");
  }

  @Test
  void a_constant_is_a_value_of_a_type_of_columns() {
    assertThat(Endpoint.of(BigInteger.TEN)).isEqualTo(Endpoint.of(10));
    assertThat(Endpoint.of((short) 10)).isEqualTo(Endpoint.of((byte) 10));
    assertThat(Endpoint.of(LocalDate.EPOCH)).hasToString("date(\"1970-01-01\")");
    assertThat(Endpoint.of(true)).hasToString("true");
    assertThatThrownBy(() -> Endpoint.of(1.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Value must be a text, number, boolean, date, date and time, or duration, but was a"
                + " java.lang.Double");
    assertThatThrownBy(() -> Endpoint.of(Period.of(0, 1, 3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Period must have years and months only, but was P1M3D");
  }

  @Test
  void a_cell_that_negates_nothing_is_refused() {
    assertThatThrownBy(() -> new Cell(true, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Cell.tests must not be empty in not(…), but were []");
    assertThat(new Cell(true, FIVE.tests())).hasToString("not(5)");
    assertThat(Cell.any().isAny()).isTrue();
    assertThat(FIVE.isAny()).isFalse();
  }

  @Test
  void an_interval_has_an_end() {
    assertThatThrownBy(() -> new UnaryTest.Interval(Optional.empty(), true, Optional.empty(), true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("UnaryTest.Interval must have a low or a high endpoint, but has neither");
    UnaryTest.Interval below =
        new UnaryTest.Interval(Optional.empty(), true, Optional.of(Endpoint.of(5)), true);
    UnaryTest.Interval above =
        new UnaryTest.Interval(Optional.of(Endpoint.of(5)), true, Optional.empty(), true);
    assertThat(below.lowClosed()).isFalse();
    assertThat(above.highClosed()).isFalse();
    assertThat(below).hasToString("<= 5");
    assertThat(above).hasToString(">= 5");
  }

  @Test
  void an_unbound_cell_tests_nothing() {
    Cell cell = Cell.parse("> rp.km", FeelType.NUMBER);

    assertThatThrownBy(() -> CellTest.accepts(cell, BigDecimal.ONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "DecisionTable.bind must come before it is asked, but parameter 'rp.km' has no value");
  }

  @Test
  void a_table_has_columns_and_rules_that_fit_them() {
    DecisionTable table = coverage();
    DecisionRule rule = table.rules().get(0);

    assertThatThrownBy(() -> table.withInputs())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("DecisionTable.inputs must not be empty in table 'coverage', but were []");
    assertThatThrownBy(() -> table.withOutputs())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("DecisionTable.outputs must not be empty in table 'coverage', but were []");
    assertThatThrownBy(() -> table.withRules(rule, rule))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("DecisionRule.id must be unique in table 'coverage', but 'r1' is there twice");
    assertThatThrownBy(() -> table.withRules(rule.withCells(FIVE, FIVE)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "DecisionRule.cells must be as many as input columns (1) in rule 'r1' of table"
                + " 'coverage', but were 2");
    assertThatThrownBy(() -> table.withRules(rule.withOutputs(List.of())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "DecisionRule.outputs must be as many as output columns (1) in rule 'r1' of table"
                + " 'coverage', but were 0");
  }

  @Test
  void declarations_name_each_fact_once_and_no_empty_combination() {
    FactDeclaration odometer = odometer(ChangeKind.INCREASING);

    assertThatThrownBy(() -> Declarations.of(List.of(odometer, odometer)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Declarations.facts must name each fact once, but 'odometer' is there twice");
    assertThatThrownBy(() -> new Declarations(Map.of(), List.of(Map.of())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Declarations.impossible must not hold an empty combination, but was [{}]");
    assertThat(Declarations.of(List.of(odometer)).of("odometer")).isEqualTo(odometer);
    assertThat(Declarations.none().of("use"))
        .isEqualTo(new FactDeclaration("use", WhenMissing.absent(), ChangeKind.CHANGEABLE, false));
  }

  @Test
  void what_is_built_does_not_change_with_what_it_was_built_from() {
    Map<String, FactDeclaration> facts = new TreeMap<>();
    Map<String, Cell> combination = new TreeMap<>(Map.of("km", FIVE));
    List<Map<String, Cell>> impossible = new ArrayList<>(List.of(combination));
    Declarations declarations = new Declarations(facts, impossible);
    List<UnaryTest> tests = new ArrayList<>(FIVE.tests());
    Cell cell = new Cell(false, tests);

    facts.put("km", odometer(ChangeKind.FIXED));
    combination.clear();
    impossible.clear();
    tests.clear();

    assertThat(declarations).isEqualTo(new Declarations(Map.of(), List.of(Map.of("km", FIVE))));
    assertThat(cell).isEqualTo(FIVE);
  }

  @Test
  void a_type_of_facts_names_each_once() {
    assertThatThrownBy(
            () ->
                FactType.builder(long[].class)
                    .integer("km", facts -> facts[0])
                    .optionalInteger("km", facts -> OptionalLong.of(facts[0])))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("FactType.Builder must name each fact once, but 'km' is there twice");
    FactType<Map<String, Object>> ofMap = FactType.ofMap(coverage());
    assertThat(ofMap).hasToString("Map[km]");
    assertThat(ofMap.names()).containsExactly("km");
  }

  // ---- small parts ----

  @Test
  void a_suggestion_lists_what_is_possible_unless_that_is_too_much() {
    assertThat(Suggestion.oneOf("a fact", "odmeter", List.of("odometer", "use")))
        .isEqualTo("a fact (one of [odometer, use]); maybe 'odometer'");
    assertThat(Suggestion.oneOf("a fact", "USE", List.of("odometer", "use")))
        .isEqualTo("a fact (one of [odometer, use]); maybe 'use'");
    assertThat(Suggestion.oneOf("a fact", "brand", List.of("odometer", "use")))
        .isEqualTo("a fact (one of [odometer, use])");
    assertThat(Suggestion.oneOf("a fact", "b", List.of("a", "c"))).endsWith("; maybe 'a'");
    assertThat(Suggestion.oneOf("a fact", "ab", List.of("cd"))).isEqualTo("a fact (one of [cd])");
    assertThat(Suggestion.oneOf("a fact", "mileage", List.of("mielage2", "milage")))
        .endsWith("; maybe 'milage'");
    List<String> thirty = new ArrayList<>();
    for (int i = 10; i < 40; i++) {
      thirty.add("fact" + i);
    }
    assertThat(Suggestion.oneOf("a fact", "x", thirty)).startsWith("a fact (one of [fact10, ");
    thirty.add("odometer");
    assertThat(Suggestion.oneOf("a fact", "odometre", thirty))
        .isEqualTo("a fact; maybe 'odometer'");
  }

  @Test
  void a_value_lies_below_between_and_above_points() {
    LocalDateTime noon = LocalDateTime.of(2026, 1, 1, 12, 0);
    assertThat(Between.below(BigDecimal.ONE)).isEqualTo(BigDecimal.ZERO);
    assertThat(Between.above(new BigDecimal("0.5"))).isEqualTo(new BigDecimal("1.5"));
    assertThat(Between.between(BigDecimal.ONE, new BigDecimal("1.1")))
        .isEqualTo(new BigDecimal("1.05"));
    assertThat(Between.below(noon)).isEqualTo(noon.minusDays(1));
    assertThat(Between.above(noon)).isEqualTo(noon.plusDays(1));
    assertThat(Between.between(noon, noon.plusHours(2))).isEqualTo(noon.plusHours(1));
    assertThat(Between.between(noon, noon.plusNanos(1))).isEqualTo(noon);
    assertThat(Between.below(Duration.ZERO)).isEqualTo(Duration.ofDays(-1));
    assertThat(Between.above(Duration.ZERO)).isEqualTo(Duration.ofDays(1));
    assertThat(Between.between(Duration.ZERO, Duration.ofHours(3)))
        .isEqualTo(Duration.ofMinutes(90));
    assertThat(Between.anyOf(FeelType.NUMBER)).isEqualTo(BigDecimal.ZERO);
    assertThat(Between.anyOf(FeelType.DATE_TIME)).isInstanceOf(LocalDateTime.class);
    assertThat(Between.anyOf(FeelType.DAYS_AND_TIME_DURATION)).isEqualTo(Duration.ZERO);
  }

  @Test
  void a_set_of_rules_knows_its_members() {
    boolean[] members = new boolean[130];
    members[0] = true;
    members[63] = true;
    members[64] = true;
    members[129] = true;
    Bits bits = Bits.of(members);

    assertThat(bits.members()).containsExactly(0, 63, 64, 129);
    assertThat(bits).hasToString("[0, 63, 64, 129]");
    assertThat(bits.next(1)).isEqualTo(63);
    assertThat(bits.next(65)).isEqualTo(129);
    assertThat(bits.next(130)).isEqualTo(-1);
    assertThat(bits.next(1000)).isEqualTo(-1);
    assertThat(bits.has(64)).isTrue();
    assertThat(bits.has(65)).isFalse();
    assertThat(bits.isEmpty()).isFalse();
    assertThat(bits.and(Bits.all(130))).isEqualTo(bits);
    assertThat(Bits.of(new boolean[130]).isEmpty()).isTrue();
    assertThat(Bits.all(130).members()).hasSize(130);
    assertThat(Bits.wordsFor(0)).isEqualTo(1);
    assertThat(Bits.wordsFor(64)).isEqualTo(1);
    assertThat(Bits.wordsFor(65)).isEqualTo(2);
  }

  @Test
  void an_audit_is_clean_only_when_it_is_conclusive() {
    TableAudit.Overlap harmless = new TableAudit.Overlap("r1", "r2", false, Map.of());
    TableAudit.Overlap conflict = new TableAudit.Overlap("r1", "r3", true, Map.of());
    List<TableAudit.Gap> gap = List.of(new TableAudit.Gap(Map.of()));
    List<TableAudit.DeadRule> dead = List.of(new TableAudit.DeadRule("r1", true));

    assertThat(new TableAudit("t", true, List.of(), List.of(harmless), List.of()).isClean())
        .isTrue();
    assertThat(new TableAudit("t", false, List.of(), List.of(), List.of()).isClean()).isFalse();
    assertThat(new TableAudit("t", true, gap, List.of(), List.of()).isClean()).isFalse();
    assertThat(new TableAudit("t", true, List.of(), List.of(), dead).isClean()).isFalse();
    assertThat(new TableAudit("t", true, List.of(), List.of(harmless, conflict), List.of()))
        .satisfies(
            audit -> {
              assertThat(audit.isClean()).isFalse();
              assertThat(audit.conflicts()).containsExactly(conflict);
            });
    assertThat(new TableDifference(true, List.of()).isEmpty()).isTrue();
    assertThat(new TableDifference(false, List.of()).isEmpty()).isFalse();
  }
}
