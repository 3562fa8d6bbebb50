package io.dealership.core.warranty;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.json.JsonRoundTrip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SafetyFailureTest {

  @Test
  void five_failures_have_names_of_their_own() {
    assertThat(SafetyFailure.values())
        .extracting(SafetyFailure::name)
        .containsExactly(
            "NONE",
            "STEERING_FAILURE",
            "BRAKE_FAILURE",
            "BODY_CRACKING",
            "FUEL_LEAK",
            "POWER_BATTERY_FIRE",
            "OTHER");
  }

  @ParameterizedTest
  @EnumSource
  void is_its_name_in_json(SafetyFailure value) {
    JsonRoundTrip.assertJson(value, SafetyFailure.class, "\"" + value.name() + "\"");
  }
}
