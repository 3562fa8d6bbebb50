package io.dealership.core.warranty;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.json.JsonRoundTrip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExclusionGroundTest {

  @Test
  void the_grounds_stand_in_the_order_of_article_32() {
    assertThat(ExclusionGround.values())
        .extracting(ExclusionGround::name)
        .containsExactly(
            "DISCLOSED_AT_SALE",
            "IMPROPER_USE",
            "FORBIDDEN_MODIFICATION",
            "IMPROPER_HANDLING_AFTER_FAULT",
            "FORCE_MAJEURE");
  }

  @ParameterizedTest
  @EnumSource
  void is_its_name_in_json(ExclusionGround value) {
    JsonRoundTrip.assertJson(value, ExclusionGround.class, "\"" + value.name() + "\"");
  }
}
