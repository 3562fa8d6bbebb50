package io.dealership.rules.decision;

import static io.dealership.rules.decision.WrittenTable.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealership.rules.document.InvalidDocumentException;
import io.dealership.rules.document.Problem;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a table is told that does not fit its facts and outcomes. */
class CompileCheckTest {

  enum Use {
    HOUSEHOLD,
    TAXI
  }

  enum Outcome {
    COVERED,
    NOT_COVERED
  }

  record Visit(long odometer, Use use, Optional<LocalDate> deliveredOn, Optional<String> brand) {}

  private static final FactType<Visit> VISITS =
      FactType.builder(Visit.class)
          .integer("odometer", Visit::odometer)
          .choice("use", Use.class, Visit::use)
          .optionalDate("deliveredOn", Visit::deliveredOn)
          .optionalText("brand", visit -> visit.brand())
          .build();

  private static void assertProblems(DecisionTable table, String... problems) {
    assertProblems(table, Declarations.none(), problems);
  }

  private static void assertProblems(
      DecisionTable table, Declarations declarations, String... problems) {
    assertThatThrownBy(
            () -> CompiledTable.compile("t.dmn", table, VISITS, declarations, Outcome.class))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessage(String.join("\n", problems));
  }

  private static Declarations declared(FactDeclaration fact) {
    return Declarations.of(List.of(fact));
  }

  @Test
  void a_fact_that_is_none_is_named_with_those_there_are_and_the_one_that_was_meant() {
    assertProblems(
        table(
            """
            F
            odmeter number -> outcome string
            r1: - -> "COVERED"
            """),
        "t.dmn, table coverage, input odmeter: expected a fact (one of [brand, deliveredOn,"
            + " odometer, use]); maybe 'odometer', but was 'odmeter'");
  }

  @Test
  void a_column_of_another_type_than_its_fact_is_named() {
    assertProblems(
        table(
            """
            F
            deliveredOn number -> outcome string
            r1: - -> "COVERED"
            """),
        "t.dmn, table coverage, input deliveredOn: expected type date, which the fact has, but was"
            + " type number");
  }

  @Test
  void a_choice_that_is_none_is_named_wherever_it_stands() {
    assertProblems(
        table(
            """
            F
            use string "TAXI", "BUS" -> outcome string
            r1: "TAXY"              -> "COVERED"
            r2: not("HOUSEHOLD", "household") -> "COVERED"
            """),
        "t.dmn, table coverage, input use, allowed values: expected a choice (one of [HOUSEHOLD,"
            + " TAXI]), but was \"BUS\"",
        "t.dmn, table coverage, rule r1, cell use: expected a choice (one of [HOUSEHOLD, TAXI]);"
            + " maybe 'TAXI', but was \"TAXY\"",
        "t.dmn, table coverage, rule r2, cell use: expected a choice (one of [HOUSEHOLD, TAXI]);"
            + " maybe 'HOUSEHOLD', but was \"household\"");
  }

  @Test
  void an_output_that_is_no_outcome_is_named_wherever_it_stands() {
    DecisionTable table =
        table(
            """
            F
            odometer number -> outcome string "COVERED", "COVRED"
            r1: < 5 -> "NOT-COVERED"
            r2: -   -> -
            """);
    OutputColumn output = table.outputs().get(0);

    assertProblems(
        table.withOutputs(output.withDefaultValue("UNKNOWN")),
        "t.dmn, table coverage, output outcome, output values: expected an outcome (one of [COVERED,"
            + " NOT_COVERED]); maybe 'COVERED', but was \"COVRED\"",
        "t.dmn, table coverage, output outcome, default output: expected an outcome (one of"
            + " [COVERED, NOT_COVERED]), but was \"UNKNOWN\"",
        "t.dmn, table coverage, rule r1, output outcome: expected an outcome (one of [COVERED,"
            + " NOT_COVERED]); maybe 'NOT_COVERED', but was \"NOT-COVERED\"",
        "t.dmn, table coverage, rule r2, output outcome: expected an outcome (one of [COVERED,"
            + " NOT_COVERED]), but was null");
  }

  @Test
  void an_output_without_name_is_called_by_its_number() {
    DecisionTable table =
        table(
            """
            F
            odometer number -> outcome number
            r1: - -> 5
            """);

    assertProblems(
        table.withOutputs(table.outputs().get(0).withName("")),
        "t.dmn, table coverage, rule r1, output 1: expected an outcome (one of [COVERED,"
            + " NOT_COVERED]), but was 5");
  }

  @Test
  void a_presumption_that_is_no_choice_or_not_allowed_is_named() {
    DecisionTable choices =
        table(
            """
            F
            use string -> outcome string
            r1: - -> "COVERED"
            """);
    DecisionTable allowed =
        table(
            """
            F
            odometer number [0..10] -> outcome string
            r1: - -> "COVERED"
            """);

    assertProblems(
        choices,
        declared(
            new FactDeclaration(
                "use", WhenMissing.presume("BUS", "law 1"), ChangeKind.FIXED, false)),
        "t.dmn, table coverage, input use: expected a presumed value among the allowed values"
            + " [HOUSEHOLD, TAXI], but was \"BUS\"");
    assertProblems(
        allowed,
        declared(
            new FactDeclaration(
                "odometer", WhenMissing.presume(11, "law 1"), ChangeKind.FIXED, false)),
        "t.dmn, table coverage, input odometer: expected a presumed value among the allowed values"
            + " [0..10], but was 11");
    assertProblems(
        allowed,
        declared(
            new FactDeclaration(
                "odometer", WhenMissing.presume("five", "law 1"), ChangeKind.FIXED, false)),
        "t.dmn, table coverage, input odometer: expected a presumed value among the allowed values"
            + " [0..10], but was \"five\"");
    assertProblems(
        allowed,
        declared(
            new FactDeclaration(
                "odometer",
                WhenMissing.presume(new BigDecimal("2.5"), "law 1"),
                ChangeKind.FIXED,
                false)),
        "t.dmn, table coverage, input odometer: expected a presumed value that is a whole number,"
            + " but was 2.5");
  }

  @Test
  void a_text_cannot_increase() {
    assertProblems(
        table(
            """
            F
            brand string | use string -> outcome string
            r1: - | - -> "COVERED"
            """),
        Declarations.of(
            List.of(
                new FactDeclaration("brand", WhenMissing.absent(), ChangeKind.INCREASING, false),
                new FactDeclaration("use", WhenMissing.absent(), ChangeKind.INCREASING, false))),
        "t.dmn, table coverage, input brand: expected a type with an order, for the fact is declared"
            + " increasing, but was type string");
  }

  @Test
  void a_policy_that_ranks_needs_output_values() {
    assertProblems(
        table(
            """
            P
            odometer number -> outcome string
            r1: - -> "COVERED"
            """),
        "t.dmn, table coverage, hit policy P: expected a list of output values to rank by, but was"
            + " none");
    assertProblems(
        table(
            """
            O
            odometer number -> outcome string
            r1: - -> "COVERED"
            """),
        "t.dmn, table coverage, hit policy O: expected a list of output values to rank by, but was"
            + " none");
  }

  @Test
  void a_policy_that_aggregates_needs_one_output_and_a_sum_numbers() {
    DecisionTable two =
        table(
            """
            C+
            odometer number -> points number | label string
            r1: - -> 5 | "five"
            """);
    DecisionTable text =
        table(
            """
            C+
            odometer number -> label string
            r1: - -> "five"
            """);

    assertThatThrownBy(() -> CompiledTable.compile(two, VISITS))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessage(
            "table coverage, table coverage, hit policy C+: expected one output column, but was 2"
                + " output columns");
    assertThatThrownBy(() -> CompiledTable.compile(text, VISITS))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessage(
            "table coverage, table coverage, hit policy C+: expected an output of type number, but"
                + " was type string");
    assertThat(CompiledTable.compile(text.withHitPolicy(HitPolicy.COLLECT_MAX), VISITS).table())
        .isEqualTo(text.withHitPolicy(HitPolicy.COLLECT_MAX));
  }

  @Test
  void all_problems_come_at_once_each_with_its_place() {
    DecisionTable table =
        table(
            """
            P
            odmeter number | use string -> outcome string
            r1: - | "BUS" -> "PAID"
            """);

    assertThatThrownBy(
            () -> CompiledTable.compile("t.dmn", table, VISITS, Declarations.none(), Outcome.class))
        .isInstanceOfSatisfying(
            InvalidDocumentException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::place)
                    .containsExactly(
                        "table coverage, input odmeter",
                        "table coverage, rule r1, cell use",
                        "table coverage, hit policy P",
                        "table coverage, rule r1, output outcome"));
  }

  @Test
  void a_parameter_must_be_bound_first() {
    DecisionTable table =
        table(
            """
            F
            odometer number | deliveredOn date >= rp.first -> outcome string
            r1: <= rp.km | - -> "COVERED"
            """);

    assertThatThrownBy(() -> CompiledTable.compile(table, VISITS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "DecisionTable.parameters of table 'coverage' must be bound before it is compiled, but"
                + " were [rp.first, rp.km]");
    assertThat(
            CompiledTable.compile(
                    table.bind(Map.of("rp.km", 60_000, "rp.first", LocalDate.EPOCH)), VISITS)
                .table()
                .parameters())
        .isEmpty();
  }

  @Test
  void a_constant_of_a_whole_number_may_not_be_beyond_counting() {
    DecisionTable table =
        table(
            """
            F
            odometer number -> outcome string
            r1: < 1152921504606846976 -> "COVERED"
            r2: > 1e30                -> "COVERED"
            """);

    assertThatThrownBy(() -> CompiledTable.compile(table, VISITS))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessage(
            "table coverage, table coverage, rule r2, cell odometer: expected whole numbers within"
                + " ±2^60, but was > 1000000000000000000000000000000");
  }

  @Test
  void a_test_of_another_type_or_without_order_is_named() {
    DecisionTable table =
        table(
            """
            F
            odometer number | brand string -> outcome string
            r1: - | - -> "COVERED"
            """);
    DecisionRule rule = table.rules().get(0);
    Optional<Endpoint> b = Optional.of(Endpoint.of("B"));
    Cell text = Cell.of(new UnaryTest.EqualTo(Endpoint.of("5")));
    Cell order = Cell.of(new UnaryTest.Interval(b, true, Optional.empty(), false));

    assertProblems(
        table.withRules(rule.withCells(text, order)),
        "t.dmn, table coverage, rule r1, cell odometer: expected a test of type number, but was"
            + " \"5\"",
        "t.dmn, table coverage, rule r1, cell brand: expected single values, for type string has no"
            + " order, but was >= \"B\"");
    assertProblems(
        table,
        new Declarations(Map.of(), List.of(Map.of("brand", order, "odometer", text))),
        "t.dmn, table coverage, input odometer, impossible combination: expected a test of type"
            + " number, but was \"5\"",
        "t.dmn, table coverage, input brand, impossible combination: expected single values, for"
            + " type string has no order, but was >= \"B\"");
  }

  static Stream<Arguments> constantsBeyondAllMeasure() {
    String digits = "numbers of at most 1000 digits";
    String years = "years from -99999999 to 99999999";
    String durations = "durations of at most 99999999 years";
    Duration longest = Duration.ofDays(99_999_999L * 366);
    LocalDateTime last = LocalDateTime.of(99_999_999, 12, 31, 23, 59, 59, 999_999_999);
    return Stream.of(
        Arguments.of(new BigDecimal("1e1001"), new BigDecimal("1e1000"), digits),
        Arguments.of(new BigDecimal("1e-1001"), new BigDecimal("1e-1000"), digits),
        Arguments.of(new BigDecimal("1".repeat(1001)), new BigDecimal("1".repeat(1000)), digits),
        Arguments.of(last.plusNanos(1), last, years),
        Arguments.of(LocalDateTime.MIN, last.withYear(-99_999_999), years),
        Arguments.of(longest.plusSeconds(1), longest, durations),
        Arguments.of(longest.negated().minusNanos(1), longest.negated(), durations),
        Arguments.of(
            Period.ofMonths(99_999_999 * 12 + 1), Period.ofMonths(99_999_999 * 12), durations));
  }

  @ParameterizedTest
  @MethodSource("constantsBeyondAllMeasure")
  void a_constant_beyond_all_measure_is_refused(Object beyond, Object still, String expectation) {
    FeelType type =
        Arrays.stream(FeelType.values())
            .filter(t -> t.javaType().isInstance(beyond))
            .findFirst()
            .orElseThrow();
    DecisionTable table =
        table("F\nfact " + type.dmnName() + " -> outcome string\nr1: - -> \"COVERED\"");
    DecisionRule rule = table.rules().get(0);
    DecisionTable refused = table.withRules(rule.withCells(below(beyond)));
    DecisionTable accepted = table.withRules(rule.withCells(below(still)));

    assertThatThrownBy(() -> CompiledTable.compile(refused, FactType.ofMap(refused)))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageStartingWith(
            "table coverage, table coverage, rule r1, cell fact: expected "
                + expectation
                + ", but was < ");
    assertThat(CompiledTable.compile(accepted, FactType.ofMap(accepted)).audit().gaps()).hasSize(1);
  }

  private static Cell below(Object value) {
    return Cell.of(
        new UnaryTest.Interval(Optional.empty(), false, Optional.of(Endpoint.of(value)), false));
  }

  @Test
  void a_day_beyond_all_calendars_is_refused() {
    DecisionTable table =
        table(
            """
            F
            deliveredOn date -> outcome string
            r1: <= date("9999-12-31")      -> "COVERED"
            """);
    DecisionTable beyond = table.withRules(table.rules().get(0).withCells(below(LocalDate.MAX)));

    assertThat(CompiledTable.compile(table, VISITS).audit().gaps()).hasSize(1);
    assertThatThrownBy(() -> CompiledTable.compile(beyond, VISITS))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessage(
            "table coverage, table coverage, rule r1, cell deliveredOn: expected years from"
                + " -99999999 to 99999999, but was < date(\"999999999-12-31\")");
  }
}
