package io.dealership.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidMobileNumberTest {

  record Contact(@ValidMobileNumber @Nullable String mobile) {}

  record Worded(@ValidMobileNumber(message = "no number") @Nullable String mobile) {}

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"13800138000", "+86 138-0013-8000"})
  void accepts_a_number_and_none(@Nullable String mobile) {
    assertThat(ConstraintMessages.of(new Contact(mobile))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12800138000", "1380013800", "010-65001234"})
  void says_what_is_wrong_in_both_languages(String mobile) {
    assertThat(ConstraintMessages.of(new Contact(mobile), Locale.ENGLISH))
        .containsExactly(
            "must be a mobile number of mainland China: 11 digits that begin with 13 to 19");
    assertThat(ConstraintMessages.of(new Contact(mobile), Locale.CHINA))
        .containsExactly("必须是中国大陆手机号码：11位数字，以13至19开头");
  }

  @Test
  void keeps_the_message_of_the_caller() {
    assertThat(ConstraintMessages.of(new Worded("110"))).containsExactly("no number");
  }
}
