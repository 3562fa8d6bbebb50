package io.dealership.core.warranty;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.json.JsonRoundTrip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvidenceTest {

  @Test
  void evidence_grows_from_none_to_proven() {
    assertThat(Evidence.values())
        .extracting(Evidence::name)
        .containsExactly("NONE", "CLAIMED", "PROVEN");
  }

  @ParameterizedTest
  @EnumSource
  void is_its_name_in_json(Evidence value) {
    JsonRoundTrip.assertJson(value, Evidence.class, "\"" + value.name() + "\"");
  }
}
