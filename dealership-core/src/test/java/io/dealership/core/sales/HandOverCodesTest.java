package io.dealership.core.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import io.dealership.core.json.JsonRoundTrip;
import org.junit.jupiter.api.Test;

/** The codes of what goes with a car and what is done at its hand-over. */
class HandOverCodesTest {

  @Test
  void are_written_in_kebab_case() {
    JsonRoundTrip.assertJson(
        HandOverDocument.WARRANTY_VOUCHER, HandOverDocument.class, "\"warranty-voucher\"");
    JsonRoundTrip.assertJson(
        HandOverAct.JOINT_INSPECTION, HandOverAct.class, "\"joint-inspection\"");
    assertThat(HandOverDocument.of("spare-key")).hasToString("spare-key");
    assertThat(HandOverAct.of("test-of-lights")).hasToString("test-of-lights");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HandOverDocument.of("Spare key"))
        .withMessage(
            "HandOverDocument.code must be lower-case words of letters and digits, joined by"
                + " hyphens, but was 'Spare key'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HandOverAct.of("-"))
        .withMessageStartingWith("HandOverAct.code must be lower-case words");
  }

  @Test
  void are_equal_and_ordered_by_their_code() {
    assertThat(HandOverDocument.CHINESE_MANUAL).isLessThan(HandOverDocument.WARRANTY_BOOK);
    assertThat(HandOverAct.JOINT_INSPECTION).isLessThan(HandOverAct.TOOLS_BY_LIST);
    new EqualsTester()
        .addEqualityGroup(HandOverDocument.CHINESE_MANUAL, HandOverDocument.of("chinese-manual"))
        .addEqualityGroup(HandOverDocument.WARRANTY_BOOK)
        .addEqualityGroup(HandOverAct.TERMS_EXPLAINED, HandOverAct.of("terms-explained"))
        .testEquals();
    new NullPointerTester().testAllPublicStaticMethods(HandOverDocument.class);
    new NullPointerTester().testAllPublicStaticMethods(HandOverAct.class);
  }
}
