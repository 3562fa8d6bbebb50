package io.dealership.core.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.json.JsonRoundTrip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsentStateTest {

  @Test
  void five_states_have_names_of_their_own() {
    assertThat(ConsentState.values())
        .extracting(ConsentState::name)
        .containsExactly("IN_FORCE", "NOT_YET", "EXPIRED", "WITHDRAWN", "NONE");
  }

  @ParameterizedTest
  @EnumSource
  void is_its_name_in_json(ConsentState value) {
    JsonRoundTrip.assertJson(value, ConsentState.class, "\"" + value.name() + "\"");
  }
}
