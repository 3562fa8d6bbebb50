package io.dealership.core.warranty;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.json.JsonRoundTrip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VoucherStateTest {

  @Test
  void a_voucher_is_at_hand_or_not() {
    assertThat(VoucherState.values())
        .extracting(VoucherState::name)
        .containsExactly("PRESENT", "MISSING");
  }

  @ParameterizedTest
  @EnumSource
  void is_its_name_in_json(VoucherState value) {
    JsonRoundTrip.assertJson(value, VoucherState.class, "\"" + value.name() + "\"");
  }
}
