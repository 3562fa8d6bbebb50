package io.dealership.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidLicensePlateTest {

  record Intake(@ValidLicensePlate @Nullable String plate) {}

  record Worded(@ValidLicensePlate(message = "no plate") @Nullable String plate) {}

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"京A12345", "京a·12345", "粤BD12345", "闽20401领"})
  void accepts_a_plate_and_none(@Nullable String plate) {
    assertThat(ConstraintMessages.of(new Intake(plate))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | must be a license plate such as 京A12345, or 粤BD12345 for a new-energy vehicle"
            + " | 必须是号牌号码，例如京A12345，新能源汽车例如粤BD12345",
        "京A1234 | must be a license plate such as 京A12345, or 粤BD12345 for a new-energy vehicle"
            + " | 必须是号牌号码，例如京A12345，新能源汽车例如粤BD12345",
        "京AI2345 | must be a license plate with only digits and letters without I and O in its"
            + " serial | 号牌号码的序号只能是数字和字母，不含I、O",
        "粤BX12345 | must be a license plate whose serial of 6 characters is like D12345 or 12345D,"
            + " with a letter from A to H, J or K | 6位序号的号牌必须形如D12345或12345D，其字母为A至H、J或K"
      })
  void says_what_is_wrong_in_both_languages(String plate, String english, String chinese) {
    assertThat(ConstraintMessages.of(new Intake(plate), Locale.ENGLISH)).containsExactly(english);
    assertThat(ConstraintMessages.of(new Intake(plate), Locale.CHINA)).containsExactly(chinese);
  }

  @Test
  void keeps_the_message_of_the_caller() {
    assertThat(ConstraintMessages.of(new Worded("京A1234"))).containsExactly("no plate");
    assertThat(ConstraintMessages.of(new Worded("京AI2345"))).containsExactly("no plate");
  }
}
