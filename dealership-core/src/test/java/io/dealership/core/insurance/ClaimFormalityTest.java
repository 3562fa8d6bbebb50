package io.dealership.core.insurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import io.dealership.core.json.JsonRoundTrip;
import org.junit.jupiter.api.Test;

class ClaimFormalityTest {

  @Test
  void is_a_code_in_kebab_case() {
    JsonRoundTrip.assertJson(ClaimFormality.CLAIM_PAPERS, ClaimFormality.class, "\"claim-papers\"");
    assertThat(ClaimFormality.of("power-of-attorney")).hasToString("power-of-attorney");
    assertThat(ClaimFormality.CLAIM_PAPERS).isLessThan(ClaimFormality.PAYMENT_SETTLED);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClaimFormality.of("A b"))
        .withMessage(
            "ClaimFormality.code must be lower-case words of letters and digits, joined by hyphens,"
                + " but was 'A b'");
    new EqualsTester()
        .addEqualityGroup(ClaimFormality.REFUND_REQUEST, ClaimFormality.of("refund-request"))
        .addEqualityGroup(ClaimFormality.REFUND_APPROVED)
        .testEquals();
    new NullPointerTester().testAllPublicStaticMethods(ClaimFormality.class);
  }
}
