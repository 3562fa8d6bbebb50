package io.dealership.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.json.JsonRoundTrip;
import org.junit.jupiter.api.Test;

class CountingRulesTest {

  @Test
  void what_a_party_owes_rolls_over() {
    assertThat(CountingRules.forActs()).isEqualTo(new CountingRules(false, true));
  }

  @Test
  void a_window_of_coverage_does_not_roll_over() {
    assertThat(CountingRules.forCoverage()).isEqualTo(new CountingRules(false, false));
  }

  @Test
  void are_two_switches_in_json() {
    JsonRoundTrip.assertJson(
        CountingRules.forActs(),
        CountingRules.class,
        "{\"countStartDay\":false,\"rollOver\":true}");
  }
}
