package io.dealership.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.text.LocalText;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Facts of which only bounds are known: every number between them counts, and no other. */
class RangeFactsTest {

  private static final LocalDate ON = LocalDate.of(2026, 3, 2);

  /** A count as far as it is known, and a second fact. */
  private record Count(OptionalLong least, OptionalLong most, Optional<Boolean> late) {
    static Count of(long least, long most) {
      return new Count(OptionalLong.of(least), OptionalLong.of(most), Optional.of(false));
    }

    static Count atLeast(long least) {
      return new Count(OptionalLong.of(least), OptionalLong.empty(), Optional.of(false));
    }
  }

  private enum Level {
    HIGH,
    MIDDLE,
    LOW
  }

  private static final FactType<Count> TYPE =
      FactType.builder(Count.class)
          .range("count", Count::least, Count::most)
          .optionalFlag("late", Count::late)
          .build();

  private static final DecisionTable TABLE =
      DecisionTable.builder()
          .id("level")
          .name("Level")
          .hitPolicy(HitPolicy.OUTPUT_ORDER)
          .addInputs(
              InputColumn.builder()
                  .id("c1")
                  .fact("count")
                  .type(FeelType.NUMBER)
                  .allowedValues(Cell.parse(">= 0", FeelType.NUMBER))
                  .build(),
              InputColumn.builder().id("c2").fact("late").type(FeelType.BOOLEAN).build())
          .addOutputs(
              OutputColumn.builder()
                  .id("o1")
                  .name("outcome")
                  .type(FeelType.STRING)
                  .addValues("HIGH", "MIDDLE", "LOW")
                  .build())
          .addAnnotations("reason", "source")
          .addRules(
              rule("high", "> 9", "-", "HIGH"),
              rule("middle", "[4..9]", "-", "MIDDLE"),
              rule("low", "< 4", "false", "LOW"),
              rule("late", "< 4", "true", "HIGH"))
          .build();

  private static final CompiledTable<Count> COMPILED =
      CompiledTable.compile(TABLE, TYPE, unknown());

  private static Declarations unknown() {
    return new Declarations(
        java.util.Map.of(
            "count",
            new FactDeclaration("count", new WhenMissing.Unknown(), ChangeKind.INCREASING, false),
            "late",
            new FactDeclaration("late", new WhenMissing.Unknown(), ChangeKind.CHANGEABLE, false)),
        List.of());
  }

  private static DecisionRule rule(String id, String count, String late, String outcome) {
    return DecisionRule.builder()
        .id(id)
        .addCells(Cell.parse(count, FeelType.NUMBER), Cell.parse(late, FeelType.BOOLEAN))
        .addOutputs(Optional.of(outcome))
        .putAnnotations("reason", id)
        .putAnnotations("source", "law 1")
        .build();
  }

  private static List<Object> possible(Count count) {
    return outcomes(COMPILED.match(count));
  }

  private static List<Object> outcomes(Match match) {
    return match.possible().stream()
        .<Object>map(answer -> ((Optional<?>) answer).orElseThrow())
        .toList();
  }

  @Test
  void a_range_within_one_region_decides_as_each_of_its_numbers() {
    assertThat(possible(Count.of(0, 3))).containsExactly("LOW");
    assertThat(possible(Count.of(4, 9))).containsExactly("MIDDLE");
    assertThat(possible(Count.atLeast(10))).containsExactly("HIGH");
    assertThat(COMPILED.match(Count.of(4, 9)).needed()).isEmpty();
  }

  @Test
  void a_range_across_a_boundary_asks_for_the_number_and_excludes_what_it_cannot_be() {
    Match match = COMPILED.match(Count.of(3, 9));

    assertThat(match.isDetermined()).isFalse();
    assertThat(match.needed()).containsExactly("count");
    assertThat(outcomes(match)).containsExactlyInAnyOrder("LOW", "MIDDLE");
    assertThat(possible(Count.atLeast(5))).containsExactlyInAnyOrder("MIDDLE", "HIGH");
    assertThat(possible(Count.atLeast(0))).containsExactlyInAnyOrder("LOW", "MIDDLE", "HIGH");
  }

  @Test
  void nothing_known_is_every_allowed_number() {
    var nothing = new Count(OptionalLong.empty(), OptionalLong.empty(), Optional.of(false));

    assertThat(possible(nothing)).containsExactlyInAnyOrder("LOW", "MIDDLE", "HIGH");
  }

  @Test
  void another_fact_that_is_missing_is_asked_for_only_where_it_matters() {
    var middle = new Count(OptionalLong.of(4), OptionalLong.of(5), Optional.empty());
    var low = new Count(OptionalLong.of(0), OptionalLong.of(2), Optional.empty());

    assertThat(COMPILED.match(middle).needed()).isEmpty();
    assertThat(COMPILED.match(low).needed()).containsExactly("late");
  }

  @Test
  void a_range_that_is_not_allowed_or_upside_down_is_refused() {
    assertThat(COMPILED.match(Count.of(-3, -1)).violation())
        .contains("Fact 'count' must be >= 0 for table 'level', but was [-3..-1].");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> COMPILED.match(Count.of(5, 4)))
        .withMessage(
            "FactType.range must be from the lower bound to the upper one, but was from"
                + " OptionalLong[5] to OptionalLong[4]");
  }

  @Test
  void findings_and_messages_show_the_range() {
    Question<Count, Level> question =
        Question.builder("level", TABLE, TYPE, unknown(), Level.class)
            .texts(
                key ->
                    key.startsWith("reason.")
                        ? Optional.of(new LocalText("计 {count} 次", "{count} times"))
                        : Optional.empty())
            .build();

    Finding finding = question.decide(Count.atLeast(12), ON).findings().get(0);

    assertThat(finding.values()).containsEntry("count", ">= 12");
    assertThat(finding.text()).isEqualTo(new LocalText("计 >= 12 次", ">= 12 times"));
    assertThat(question.decide(Count.of(4, 4), ON).findings().get(0).values())
        .containsEntry("count", "4");
    assertThat(question.decide(Count.of(3, 9), ON).outcome()).isEmpty();
  }

  @Property
  void what_is_possible_in_a_range_is_what_its_numbers_lead_to(
      @ForAll @IntRange(max = 15) int least,
      @ForAll @IntRange(max = 15) int more,
      @ForAll boolean late) {
    Set<Object> expected = new LinkedHashSet<>();
    for (int count = least; count <= least + more; count++) {
      expected.addAll(
          possible(new Count(OptionalLong.of(count), OptionalLong.of(count), Optional.of(late))));
    }

    assertThat(
            possible(
                new Count(
                    OptionalLong.of(least), OptionalLong.of(least + more), Optional.of(late))))
        .containsExactlyInAnyOrderElementsOf(expected);
  }
}
