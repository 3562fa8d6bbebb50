package io.dealership.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.json.JsonRoundTrip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewEnergyKindTest {

  @Test
  void d_is_battery_electric_and_f_is_another() {
    assertThat(LicensePlate.of("粤BD12345").newEnergyKind())
        .contains(NewEnergyKind.BATTERY_ELECTRIC);
    assertThat(LicensePlate.of("粤B12345D").newEnergyKind())
        .contains(NewEnergyKind.BATTERY_ELECTRIC);
    assertThat(LicensePlate.of("粤BF12345").newEnergyKind()).contains(NewEnergyKind.OTHER);
    assertThat(LicensePlate.of("粤B12345F").newEnergyKind()).contains(NewEnergyKind.OTHER);
  }

  @ParameterizedTest
  @ValueSource(chars = {'A', 'B', 'C', 'E', 'G', 'H', 'J', 'K'})
  void the_meaning_of_the_other_letters_is_unverified(char letter) {
    var small = LicensePlate.of("粤B" + letter + "12345");
    assertThat(small.kind()).isEqualTo(LicensePlateKind.NEW_ENERGY_SMALL);
    assertThat(small.newEnergyKind()).isEmpty();
    var large = LicensePlate.of("粤B12345" + letter);
    assertThat(large.kind()).isEqualTo(LicensePlateKind.NEW_ENERGY_LARGE);
    assertThat(large.newEnergyKind()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"粤BD1234", "粤B1234D", "粤BF123D", "粤D12345", "粤BD123学"})
  void an_ordinary_plate_with_the_letter_says_nothing(String value) {
    assertThat(LicensePlate.of(value).newEnergyKind()).isEmpty();
  }

  @Test
  void the_second_letter_of_a_serial_says_nothing() {
    assertThat(LicensePlate.of("粤BAD1234").newEnergyKind()).isEmpty();
    assertThat(LicensePlate.of("粤BFD1234").newEnergyKind()).contains(NewEnergyKind.OTHER);
  }

  @ParameterizedTest
  @EnumSource
  void is_its_name_in_json(NewEnergyKind value) {
    JsonRoundTrip.assertJson(value, NewEnergyKind.class, "\"" + value.name() + "\"");
  }
}
