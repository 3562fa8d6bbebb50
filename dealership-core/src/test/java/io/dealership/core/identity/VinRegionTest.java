package io.dealership.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.json.JsonRoundTrip;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VinRegionTest {

  @ParameterizedTest
  @CsvSource({
    "ABC, AFRICA",
    "JKLMNPR, ASIA",
    "STUVWXYZ, EUROPE",
    "12345, NORTH_AMERICA",
    "6, OCEANIA",
    "89, SOUTH_AMERICA",
    "07DEFGH, "
  })
  void is_told_by_the_first_character(String firstCharacters, @Nullable VinRegion region) {
    assertThat(firstCharacters.chars().mapToObj(first -> (char) first + "FV2A21K8G4123456"))
        .allSatisfy(
            value -> assertThat(Vin.of(value).region()).isEqualTo(Optional.ofNullable(region)));
  }

  @ParameterizedTest
  @EnumSource
  void is_its_name_in_json(VinRegion value) {
    JsonRoundTrip.assertJson(value, VinRegion.class, "\"" + value.name() + "\"");
  }
}
