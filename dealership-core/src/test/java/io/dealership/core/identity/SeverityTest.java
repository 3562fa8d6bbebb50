package io.dealership.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.json.JsonRoundTrip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeverityTest {

  @Test
  void an_error_is_heavier_than_a_warning() {
    assertThat(Severity.values()).containsExactly(Severity.ERROR, Severity.WARNING);
    assertThat(Severity.ERROR.isAtLeast(Severity.WARNING)).isTrue();
    assertThat(Severity.ERROR.isAtLeast(Severity.ERROR)).isTrue();
    assertThat(Severity.WARNING.isAtLeast(Severity.WARNING)).isTrue();
    assertThat(Severity.WARNING.isAtLeast(Severity.ERROR)).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void is_its_name_in_json(Severity value) {
    JsonRoundTrip.assertJson(value, Severity.class, "\"" + value.name() + "\"");
  }
}
