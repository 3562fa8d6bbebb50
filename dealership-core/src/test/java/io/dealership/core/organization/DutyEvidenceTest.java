package io.dealership.core.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import io.dealership.core.json.JsonRoundTrip;
import org.junit.jupiter.api.Test;

class DutyEvidenceTest {

  @Test
  void is_a_code_in_kebab_case() {
    assertThat(DutyEvidence.of("daily-report")).hasToString("daily-report");
    assertThat(DutyEvidence.of("call-list")).isLessThan(DutyEvidence.of("daily-report"));
    JsonRoundTrip.assertJson(DutyEvidence.of("call-list"), DutyEvidence.class, "\"call-list\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DutyEvidence.of("Daily report"))
        .withMessage(
            "DutyEvidence.code must be lower-case words of letters and digits, joined by hyphens,"
                + " but was 'Daily report'");
  }

  @Test
  void is_equal_by_value_and_refuses_null() {
    new EqualsTester()
        .addEqualityGroup(DutyEvidence.of("a"), DutyEvidence.of("a"))
        .addEqualityGroup(DutyEvidence.of("b"))
        .testEquals();
    new NullPointerTester().testAllPublicStaticMethods(DutyEvidence.class);
  }
}
