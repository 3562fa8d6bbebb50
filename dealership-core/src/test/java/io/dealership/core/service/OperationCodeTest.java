package io.dealership.core.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.json.JsonRoundTrip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperationCodeTest {

  @ParameterizedTest
  @ValueSource(strings = {"3424 19 00", "BRK-01", "更换制动片"})
  void is_what_the_list_has(String value) {
    assertThat(OperationCode.of(value)).hasToString(value);
    JsonRoundTrip.assertJson(OperationCode.of(value), OperationCode.class, "\"" + value + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "BRK-01 ", "BRK\n01"})
  void must_be_visible(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OperationCode.of(value))
        .withMessage(
            "OperationCode.value must be visible characters, with blanks only between them,"
                + " but was '%s'",
            value);
  }

  @Test
  void has_at_most_40_characters() {
    assertThat(OperationCode.of("9".repeat(40)).value()).hasSize(40);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OperationCode.of("9".repeat(41)))
        .withMessage("OperationCode.value must have at most 40 characters, but had 41");
  }

  @Test
  void is_sorted_as_text() {
    assertThat(OperationCode.of("BRK-01")).isLessThan(OperationCode.of("BRK-02"));
  }
}
