package io.dealership.core.warranty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.json.JsonRoundTrip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultCodeTest {

  @ParameterizedTest
  @ValueSource(strings = {"P0301", "C 12-4", "变速器异响"})
  void is_what_the_list_has(String value) {
    assertThat(FaultCode.of(value)).hasToString(value);
    JsonRoundTrip.assertJson(FaultCode.of(value), FaultCode.class, "\"" + value + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "P0301 ", "P\n0301"})
  void must_be_visible(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FaultCode.of(value))
        .withMessage(
            "FaultCode.value must be visible characters, with blanks only between them,"
                + " but was '%s'",
            value);
  }

  @Test
  void has_at_most_40_characters() {
    assertThat(FaultCode.of("9".repeat(40)).value()).hasSize(40);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FaultCode.of("9".repeat(41)))
        .withMessage("FaultCode.value must have at most 40 characters, but had 41");
  }

  @Test
  void is_sorted_as_text() {
    assertThat(FaultCode.of("P0301")).isLessThan(FaultCode.of("P0302"));
  }
}
