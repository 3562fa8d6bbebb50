package io.dealership.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.json.JsonRoundTrip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VinCheckDigitRuleTest {

  private static Severity severity(VinCheckDigitRule rule, char first) {
    return rule.severity(Vin.of(first + "FV2A21K8G4123456"));
  }

  @ParameterizedTest
  @ValueSource(chars = {'L', '1', '2', '3', '4', '5'})
  void is_an_error_for_china_and_north_america(char first) {
    assertThat(severity(VinCheckDigitRule.CHINA_AND_NORTH_AMERICA, first))
        .isEqualTo(Severity.ERROR);
    assertThat(severity(VinCheckDigitRule.EVERYWHERE, first)).isEqualTo(Severity.ERROR);
    assertThat(severity(VinCheckDigitRule.NOWHERE, first)).isEqualTo(Severity.WARNING);
  }

  @ParameterizedTest
  @ValueSource(chars = {'0', '6', '9', 'A', 'H', 'J', 'K', 'M', 'R', 'S', 'W', 'Z'})
  void is_a_warning_for_all_others(char first) {
    assertThat(severity(VinCheckDigitRule.CHINA_AND_NORTH_AMERICA, first))
        .isEqualTo(Severity.WARNING);
    assertThat(severity(VinCheckDigitRule.EVERYWHERE, first)).isEqualTo(Severity.ERROR);
    assertThat(severity(VinCheckDigitRule.NOWHERE, first)).isEqualTo(Severity.WARNING);
  }

  @Test
  void is_chosen_by_first_characters() {
    var europe = VinCheckDigitRule.ofRegions("VW");
    assertThat(severity(europe, 'W')).isEqualTo(Severity.ERROR);
    assertThat(severity(europe, 'L')).isEqualTo(Severity.WARNING);
  }

  @Test
  void is_its_characters_in_order() {
    var rule = VinCheckDigitRule.ofRegions("L5432115");
    assertThat(rule).hasToString("12345L").isEqualTo(VinCheckDigitRule.CHINA_AND_NORTH_AMERICA);
    JsonRoundTrip.assertJson(rule, VinCheckDigitRule.class, "\"12345L\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"I", "LO", "l", "L,1", " ", "京"})
  void has_only_characters_of_numbers(String regions) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VinCheckDigitRule.ofRegions(regions))
        .withMessage(
            "VinCheckDigitRule.regions must be digits and letters without I, O and Q, but were"
                + " '%s'",
            regions);
  }
}
