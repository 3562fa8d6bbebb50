package io.dealership.core.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.json.JsonRoundTrip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VehicleUseTest {

  @Test
  void all_uses_but_the_first_are_commercial() {
    assertThat(VehicleUse.values())
        .extracting(VehicleUse::name)
        .containsExactly("HOUSEHOLD", "TAXI", "RIDE_HAILING", "RENTAL", "OTHER_COMMERCIAL");
  }

  @ParameterizedTest
  @EnumSource
  void is_its_name_in_json(VehicleUse value) {
    JsonRoundTrip.assertJson(value, VehicleUse.class, "\"" + value.name() + "\"");
  }
}
