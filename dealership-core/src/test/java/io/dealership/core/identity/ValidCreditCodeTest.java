package io.dealership.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Payload;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidCreditCodeTest {

  record Company(@ValidCreditCode @Nullable String code) {}

  record Strict(@ValidCreditCode(refuses = Severity.WARNING) @Nullable String code) {}

  record Worded(
      @ValidCreditCode(refuses = Severity.WARNING, message = "no code") @Nullable String code) {}

  interface Advice extends Payload {}

  record Advised(
      @ValidCreditCode @ValidCreditCode(refuses = Severity.WARNING, payload = Advice.class)
          @Nullable String code) {}

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"91350100M000100Y43", "91350100 m000100y43", "11320000MB151840XJ"})
  void accepts_a_code_and_none(@Nullable String code) {
    assertThat(ConstraintMessages.of(new Company(code))).isEmpty();
    assertThat(ConstraintMessages.of(new Strict(code))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"the letter O, 9135O100M000100Y43", "17 characters, 91350100M000100Y4", "empty, ''"})
  void refuses_a_wrong_form_in_both_languages(String id, String code) {
    assertThat(ConstraintMessages.of(new Company(code), Locale.ENGLISH))
        .containsExactly(
            "must be a unified social credit code: 18 digits and letters without I, O, S, V and Z,"
                + " with digits from the third to the eighth");
    assertThat(ConstraintMessages.of(new Strict(code), Locale.CHINA))
        .containsExactly("必须是18位统一社会信用代码，由数字和字母组成，不含I、O、S、V、Z，第3至8位为数字");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"V12, 91350211M0000XUF46", "V09 its neighbor, 91350100M000100Y44"})
  void a_wrong_check_character_is_refused_only_if_warnings_are(String id, String code) {
    assertThat(ConstraintMessages.of(new Company(code))).as(id).isEmpty();
    assertThat(ConstraintMessages.of(new Strict(code), Locale.ENGLISH))
        .containsExactly(
            "should be a unified social credit code with the right check character in its last"
                + " position; compare it with the business license");
    assertThat(ConstraintMessages.of(new Strict(code), Locale.CHINA))
        .containsExactly("统一社会信用代码的末位校验码不符，请与营业执照核对");
  }

  @Test
  void keeps_the_message_of_the_caller() {
    assertThat(ConstraintMessages.of(new Worded("91"))).containsExactly("no code");
    assertThat(ConstraintMessages.of(new Worded("91350211M0000XUF46"))).containsExactly("no code");
  }

  @Test
  void can_be_stated_twice_with_a_warning_as_advice() {
    assertThat(ConstraintMessages.violations(new Advised("91350211M0000XUF46"), Locale.ENGLISH))
        .singleElement()
        .satisfies(
            violation ->
                assertThat(violation.getConstraintDescriptor().getPayload())
                    .containsExactly(Advice.class));
  }
}
