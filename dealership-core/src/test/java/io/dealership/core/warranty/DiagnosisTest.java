package io.dealership.core.warranty;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.json.JsonRoundTrip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosisTest {

  @Test
  void a_workshop_can_find_yes_no_or_nothing() {
    assertThat(Diagnosis.values())
        .extracting(Diagnosis::name)
        .containsExactly("CONFIRMED_DEFECT", "NO_DEFECT", "UNCLEAR");
  }

  @ParameterizedTest
  @EnumSource
  void is_its_name_in_json(Diagnosis value) {
    JsonRoundTrip.assertJson(value, Diagnosis.class, "\"" + value.name() + "\"");
  }
}
