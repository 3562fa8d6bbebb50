package io.dealership.examples.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealership.core.text.LocalText;
import org.junit.jupiter.api.Test;

class BatchQuestionTest {

  @Test
  void a_name_is_kebab_case() {
    assertThatThrownBy(
            () ->
                new BatchQuestion<>(
                    "Coverage", LocalText.same("x"), String.class, (rules, q, on) -> q))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("BatchQuestion.name must be kebab-case, but was 'Coverage'");
  }

  @Test
  void questions_are_found_by_their_names_which_differ() {
    assertThat(BatchQuestions.all().stream().map(BatchQuestion::name)).doesNotHaveDuplicates();
    assertThat(BatchQuestions.find("coverage")).isPresent();
    assertThat(BatchQuestions.find("weather")).isEmpty();
  }
}
