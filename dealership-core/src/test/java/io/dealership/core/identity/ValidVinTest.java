package io.dealership.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidVinTest {

  private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();

  @AfterAll
  static void close() {
    FACTORY.close();
  }

  record Intake(@ValidVin @Nullable String vin) {}

  record Lenient(@ValidVin(checkDigitRegions = "") @Nullable String vin) {}

  record European(@ValidVin(checkDigitRegions = "VW") @Nullable String vin) {}

  record Strict(@ValidVin(refuses = Severity.WARNING) @Nullable String vin) {}

  record Misspelled(@ValidVin(checkDigitRegions = "china") @Nullable String vin) {}

  record Worded(@ValidVin(message = "no VIN") @Nullable String vin) {}

  interface Advice extends Payload {}

  record Twice(
      @ValidVin(checkDigitRegions = "") @ValidVin(message = "check digit", payload = Advice.class)
          @Nullable String vin) {}

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "V02, LJCPCBLCX11000237",
    "V03, 11111111111111111",
    "V05, LFV2A21K2G4123456",
    "V05 as typed, lfv-2a21k2 g4123456",
    "V07 only a warning for Europe, WAUZZZ8K9AA000001",
    "not given, "
  })
  void accepts_a_right_number_and_none(String id, @Nullable String vin) {
    assertThat(messages(new Intake(vin))).as(id).isEmpty();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "V08 the letter I, IM8GDM9AXKP042788",
    "V08 16 characters, LFV2A21K2G412345",
    "empty, ''"
  })
  void refuses_a_wrong_form(String id, String vin) {
    assertThat(messages(new Intake(vin)))
        .as(id)
        .containsExactly("must be a VIN: 17 digits and letters without I, O and Q");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"V05 of China, LFV2A21K8G4123456", "V06 of North America, 1M8GDM9AXKP042789"})
  void refuses_a_wrong_check_digit_where_one_is_required(String id, String vin) {
    assertThat(messages(new Intake(vin)))
        .as(id)
        .containsExactly("must be a VIN with the right check digit in its ninth position");
  }

  @Test
  void lets_the_caller_choose_for_whom_the_check_digit_counts() {
    assertThat(messages(new Lenient("LFV2A21K8G4123456"))).isEmpty();
    assertThat(messages(new European("LFV2A21K8G4123456"))).isEmpty();
    assertThat(messages(new European("WAUZZZ8K9AA000001"))).hasSize(1);
  }

  @Test
  void warnings_are_refused_on_request() {
    String checkDigit = "must be a VIN with the right check digit in its ninth position";
    String modelYear =
        "should be a VIN with the code of a model year in its tenth position, which is never 0, U"
            + " or Z";
    assertThat(messages(new Strict("WAUZZZ8K9AA000001"))).containsExactly(checkDigit);
    assertThat(messages(new Strict("WAUZZZ8K0AA000001"))).isEmpty();
    assertThat(messages(new Strict("LFV2A21K204123456")))
        .containsExactlyInAnyOrder(checkDigit, modelYear);
    assertThat(messages(new Intake("LFV2A21K204123456"))).containsExactly(checkDigit);
    assertThat(messages(new Strict("LFV"))).hasSize(1);
  }

  @Test
  void a_region_that_no_number_has_is_found_out() {
    assertThatThrownBy(() -> messages(new Misspelled("LFV2A21K2G4123456")))
        .isInstanceOf(ValidationException.class)
        .hasRootCauseMessage(
            "VinCheckDigitRule.regions must be digits and letters without I, O and Q, but were"
                + " 'china'");
  }

  @Test
  void keeps_the_message_of_the_caller() {
    assertThat(messages(new Worded("LFV"))).containsExactly("no VIN");
    assertThat(messages(new Worded("LFV2A21K8G4123456"))).containsExactly("no VIN");
  }

  @Test
  void can_be_stated_twice_with_different_severity() {
    var violations = FACTORY.getValidator().validate(new Twice("LFV2A21K8G4123456"));
    assertThat(violations)
        .singleElement()
        .satisfies(
            violation ->
                assertThat(violation.getConstraintDescriptor().getPayload())
                    .containsExactly(Advice.class));
  }

  @ParameterizedTest(name = "{0}, on a machine of {1}")
  @CsvSource({
    "zh-CN, en, 必须是17位车辆识别代号，由数字和字母组成，不含I、O、Q",
    "zh, tr, 必须是17位车辆识别代号，由数字和字母组成，不含I、O、Q",
    "en, zh, 'must be a VIN: 17 digits and letters without I, O and Q'",
    "de, de, 'must be a VIN: 17 digits and letters without I, O and Q'"
  })
  void speaks_the_language_that_is_asked_for(String asked, String machine, String message) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(machine));
    // without an implementation of the Expression Language: our messages need none
    try (var factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(
                new ParameterMessageInterpolator(
                    java.util.Set.of(Locale.forLanguageTag(asked)),
                    Locale.forLanguageTag(asked),
                    false))
            .buildValidatorFactory()) {
      assertThat(messages(factory.getValidator(), new Intake("LFV"))).containsExactly(message);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<String> messages(Object draft) {
    return messages(FACTORY.getValidator(), draft);
  }

  private static List<String> messages(Validator validator, Object draft) {
    return validator.validate(draft).stream().map(ConstraintViolation::getMessage).toList();
  }
}
