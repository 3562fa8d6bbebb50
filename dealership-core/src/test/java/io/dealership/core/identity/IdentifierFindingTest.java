package io.dealership.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.json.JsonRoundTrip;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class IdentifierFindingTest {

  private static final IdentifierFinding WRONG_CHECK_DIGIT =
      IdentifierFinding.of(IdentifierProblem.VIN_CHECK_DIGIT, Severity.WARNING);

  @Test
  void says_what_its_problem_says() {
    assertThat(WRONG_CHECK_DIGIT.message(Locale.ENGLISH))
        .isEqualTo("must be a VIN with the right check digit in its ninth position");
    assertThat(WRONG_CHECK_DIGIT.message(Locale.CHINA)).isEqualTo("车辆识别代号的第9位校验位必须正确");
  }

  @Test
  void is_both_in_json() {
    JsonRoundTrip.assertJson(
        WRONG_CHECK_DIGIT,
        IdentifierFinding.class,
        "{\"problem\": \"VIN_CHECK_DIGIT\", \"severity\": \"WARNING\"}");
  }
}
