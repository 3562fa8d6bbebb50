package io.dealership.core.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import io.dealership.core.json.JsonRoundTrip;
import org.junit.jupiter.api.Test;

class DutyIdTest {

  @Test
  void is_a_code_in_kebab_case() {
    assertThat(DutyId.of("renewal-list")).hasToString("renewal-list");
    assertThat(DutyId.of("care-list")).isLessThan(DutyId.of("renewal-list"));
    JsonRoundTrip.assertJson(DutyId.of("care-list"), DutyId.class, "\"care-list\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DutyId.of("Daily report"))
        .withMessage(
            "DutyId.code must be lower-case words of letters and digits, joined by hyphens,"
                + " but was 'Daily report'");
  }

  @Test
  void is_equal_by_value_and_refuses_null() {
    new EqualsTester()
        .addEqualityGroup(DutyId.of("a"), DutyId.of("a"))
        .addEqualityGroup(DutyId.of("b"))
        .testEquals();
    new NullPointerTester().testAllPublicStaticMethods(DutyId.class);
  }
}
