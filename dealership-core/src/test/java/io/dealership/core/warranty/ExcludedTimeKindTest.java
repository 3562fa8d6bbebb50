package io.dealership.core.warranty;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.json.JsonRoundTrip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExcludedTimeKindTest {

  @Test
  void three_kinds_of_time_may_not_count() {
    assertThat(ExcludedTimeKind.values())
        .extracting(ExcludedTimeKind::name)
        .containsExactly("SPECIAL_PARTS_TRANSPORT", "POWER_BATTERY_TRANSPORT", "RESCUE_TRAVEL");
  }

  @ParameterizedTest
  @EnumSource
  void is_its_name_in_json(ExcludedTimeKind value) {
    JsonRoundTrip.assertJson(value, ExcludedTimeKind.class, "\"" + value.name() + "\"");
  }
}
