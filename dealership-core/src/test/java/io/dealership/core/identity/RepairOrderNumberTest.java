package io.dealership.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.json.JsonRoundTrip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepairOrderNumberTest {

  @ParameterizedTest
  @ValueSource(strings = {"1", "RO-2026-000123", "工单 0042", "a/b_c.d"})
  void is_what_the_store_writes(String value) {
    assertThat(RepairOrderNumber.of(value)).hasToString(value);
    assertThat(RepairOrderNumber.of(value).value()).isEqualTo(value);
    JsonRoundTrip.assertJson(
        RepairOrderNumber.of(value), RepairOrderNumber.class, "\"" + value + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " RO-1", "RO-1 ", "RO\t1", "RO\u202e1", "RO-1\u3000"})
  void must_be_visible(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RepairOrderNumber.of(value))
        .withMessage(
            "RepairOrderNumber.value must be visible characters, with blanks only between them,"
                + " but was '%s'",
            value);
  }

  @Test
  void has_at_most_40_characters() {
    assertThat(RepairOrderNumber.of("9".repeat(40)).value()).hasSize(40);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RepairOrderNumber.of("9".repeat(41)))
        .withMessage("RepairOrderNumber.value must have at most 40 characters, but had 41");
  }

  @Test
  void is_sorted_as_text() {
    assertThat(RepairOrderNumber.of("RO-1")).isLessThan(RepairOrderNumber.of("RO-2"));
  }
}
