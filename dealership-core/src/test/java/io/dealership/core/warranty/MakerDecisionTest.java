package io.dealership.core.warranty;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.json.JsonRoundTrip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MakerDecisionTest {

  @Test
  void a_maker_can_be_asked_and_agree_or_refuse() {
    assertThat(MakerDecision.values())
        .extracting(MakerDecision::name)
        .containsExactly("NOT_ASKED", "PENDING", "APPROVED", "REFUSED");
  }

  @ParameterizedTest
  @EnumSource
  void is_its_name_in_json(MakerDecision value) {
    JsonRoundTrip.assertJson(value, MakerDecision.class, "\"" + value.name() + "\"");
  }
}
