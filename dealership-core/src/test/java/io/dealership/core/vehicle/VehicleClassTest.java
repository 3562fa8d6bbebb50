package io.dealership.core.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.json.JsonRoundTrip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VehicleClassTest {

  @Test
  void the_classes_are_those_of_warranty_and_repair_guarantee() {
    assertThat(VehicleClass.values())
        .extracting(VehicleClass::name)
        .containsExactly(
            "PASSENGER_CAR",
            "PICKUP_TRUCK",
            "SPECIAL_PURPOSE_CAR",
            "DANGEROUS_GOODS_VEHICLE",
            "MOTORCYCLE",
            "OTHER");
  }

  @ParameterizedTest
  @EnumSource
  void is_its_name_in_json(VehicleClass value) {
    JsonRoundTrip.assertJson(value, VehicleClass.class, "\"" + value.name() + "\"");
  }
}
