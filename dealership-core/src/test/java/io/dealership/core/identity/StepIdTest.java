package io.dealership.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import io.dealership.core.json.JsonRoundTrip;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StepIdTest {

  @Test
  void is_a_process_and_a_step_with_a_point_between_them() {
    StepId step = StepId.parse("aftersales-visit.final-inspection");

    assertThat(step.process()).isEqualTo("aftersales-visit");
    assertThat(step.step()).isEqualTo("final-inspection");
    assertThat(step)
        .hasToString("aftersales-visit.final-inspection")
        .isEqualTo(new StepId("aftersales-visit", "final-inspection"));
    JsonRoundTrip.assertJson(step, StepId.class, "\"aftersales-visit.final-inspection\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "aftersales-visit", "a b", "a:b", "甲"})
  void a_text_without_a_point_is_refused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StepId.parse(text))
        .withMessage(
            "StepId must be written like 'aftersales-visit.final-inspection', but was '%s'", text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A.b | StepId.process | A",
        ".b | StepId.process | ''",
        "a. | StepId.step | ''",
        "a.b.c | StepId.step | b.c",
        "a.. | StepId.step | .",
        "a.B c | StepId.step | B c",
        "a.1 | StepId.step | 1"
      })
  void both_parts_are_in_kebab_case(String text, String attribute, String shown) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StepId.parse(text))
        .withMessage(
            "%s must be lower-case words of letters and digits, joined by hyphens, but was '%s'",
            attribute, shown);
  }

  @Test
  void a_long_text_is_cut_in_the_message() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StepId.parse("x".repeat(60)))
        .withMessageEndingWith("but was '" + "x".repeat(60) + "'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StepId.parse("x".repeat(61)))
        .withMessageEndingWith("but was '" + "x".repeat(60) + "…'");
    assertThat(StepId.parse("x".repeat(60) + "." + "y".repeat(60)).step()).hasSize(60);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StepId.parse("x." + "y".repeat(61)))
        .withMessage("StepId.step must have at most 60 characters, but had 61");
  }

  @Test
  void steps_stand_in_the_order_of_processes_then_of_steps() {
    assertThat(Stream.of("b.a", "a.b", "a.a", "a-b.a").map(StepId::parse).sorted())
        .map(StepId::toString)
        .containsExactly("a.a", "a.b", "a-b.a", "b.a");
    assertThat(StepId.parse("a.a")).isEqualByComparingTo(new StepId("a", "a"));
  }

  @Provide
  Arbitrary<StepId> steps() {
    Arbitrary<String> codes =
        Arbitraries.strings()
            .withCharRange('a', 'z')
            .ofMinLength(1)
            .ofMaxLength(8)
            .list()
            .ofMinSize(1)
            .ofMaxSize(4)
            .map(words -> String.join("-", words));
    return Combinators.combine(codes, codes).as(StepId::new);
  }

  @Property
  boolean comes_back_from_its_text(@ForAll("steps") StepId step) {
    return StepId.parse(step.toString()).equals(step);
  }

  @Test
  void are_equal_by_value_and_null_is_refused() {
    new EqualsTester()
        .addEqualityGroup(StepId.parse("a.b"), new StepId("a", "b"))
        .addEqualityGroup(StepId.parse("a.c"))
        .addEqualityGroup(StepId.parse("c.b"))
        .addEqualityGroup(StepId.parse("b.a"))
        .testEquals();
    NullPointerTester tester = new NullPointerTester().setDefault(String.class, "a");
    tester.testAllPublicConstructors(StepId.class);
    tester.testAllPublicStaticMethods(StepId.class);
  }
}
