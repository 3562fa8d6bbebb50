package io.dealership.core.warranty;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.json.JsonRoundTrip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EndedByTest {

  @Test
  void two_limits_can_end_a_warranty_alone_or_together() {
    assertThat(EndedBy.values())
        .extracting(EndedBy::name)
        .containsExactly("TIME", "DISTANCE", "BOTH");
  }

  @ParameterizedTest
  @EnumSource
  void is_its_name_in_json(EndedBy value) {
    JsonRoundTrip.assertJson(value, EndedBy.class, "\"" + value.name() + "\"");
  }
}
