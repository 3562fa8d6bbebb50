package io.dealership.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The worked examples of the identifiers, section 12.6, and what stands beside their boundaries.
 * The ids are those of that section.
 */
class WorkedExamplesTest {

  private static final String VALID = "valid";
  private static final Function<String, IdentifierCheck<?>> VIN = Vin::check;
  private static final Function<String, IdentifierCheck<?>> PLATE = LicensePlate::check;
  private static final Function<String, IdentifierCheck<?>> CREDIT_CODE = CreditCode::check;
  private static final Function<String, IdentifierCheck<?>> PHONE = MobileNumber::check;

  private static Arguments example(
      String id, Function<String, IdentifierCheck<?>> check, String text, String expected) {
    return Arguments.of(id, check, text, expected);
  }

  static Stream<Arguments> examples() {
    return Stream.of(
        example("V02 sum 186, X", VIN, "LJCPCBLCX11000237", VALID),
        example("V02 9 for X", VIN, "LJCPCBLC911000237", "ERROR VIN_CHECK_DIGIT"),
        example("V02 0 for X", VIN, "LJCPCBLC011000237", "ERROR VIN_CHECK_DIGIT"),
        example("V02 A for X", VIN, "LJCPCBLCA11000237", "ERROR VIN_CHECK_DIGIT"),
        example("V03 sum 89, 1", VIN, "11111111111111111", VALID),
        example("V03 lower-case l is no 1", VIN, "l1111111111111111", "ERROR VIN_CHECK_DIGIT"),
        example("V05 sum 310, 2", VIN, "LFV2A21K2G4123456", VALID),
        example("V05 8 for 2", VIN, "LFV2A21K8G4123456", "ERROR VIN_CHECK_DIGIT"),
        example("V06 sum 353, 1", VIN, "1M8GDM9AXKP042789", "ERROR VIN_CHECK_DIGIT"),
        example("V06 its check digit 1", VIN, "1M8GDM9A1KP042789", VALID),
        example("V06 the number before it", VIN, "1M8GDM9AXKP042788", VALID),
        example("V07 sum 242, of Europe", VIN, "WAUZZZ8K9AA000001", "WARNING VIN_CHECK_DIGIT"),
        example("V07 its check digit 0", VIN, "WAUZZZ8K0AA000001", VALID),
        example("V08 the letter I", VIN, "IM8GDM9AXKP042788", "ERROR VIN_FORM"),
        example("V08 16 characters", VIN, "LFV2A21K2G412345", "ERROR VIN_FORM"),
        example("V08 18 characters", VIN, "LFV2A21K2G41234567", "ERROR VIN_FORM"),
        example("V08 the letter O", VIN, "1M8GDM9AXKPO42788", "ERROR VIN_FORM"),
        example("V08 the letter Q", VIN, "1M8GDM9AXKPQ42788", "ERROR VIN_FORM"),
        example("V09 sum 1640, 3", CREDIT_CODE, "91350100M000100Y43", VALID),
        example("V11 13 gives J", CREDIT_CODE, "11320000MB151840XJ", VALID),
        example("V11 7 gives Q", CREDIT_CODE, "9131000063159284XQ", VALID),
        example("V12", CREDIT_CODE, "91350211M0000XUF46", "WARNING CREDIT_CODE_CHECK_CHARACTER"),
        example(
            "V09 4 for 3",
            CREDIT_CODE,
            "91350100M000100Y44",
            "WARNING CREDIT_CODE_CHECK_CHARACTER"),
        example("V09 the letter O", CREDIT_CODE, "9135O100M000100Y43", "ERROR CREDIT_CODE_FORM"),
        example(
            "V09 a letter as area", CREDIT_CODE, "9135A100M000100Y43", "ERROR CREDIT_CODE_FORM"),
        example("V09 17 characters", CREDIT_CODE, "91350100M000100Y4", "ERROR CREDIT_CODE_FORM"),
        example("V14 the letter I", PLATE, "京AI2345", "ERROR LICENSE_PLATE_SERIAL"),
        example("V14 I of new energy", PLATE, "粤BDI2345", "ERROR LICENSE_PLATE_SERIAL"),
        example("V14 length", PLATE, "京A1234", "ERROR LICENSE_PLATE_FORM"),
        example("V14 X not in A to K", PLATE, "粤BX12345", "ERROR LICENSE_PLATE_NEW_ENERGY"),
        example("V14 J instead of I", PLATE, "京AJ2345", VALID),
        example("V14 K is the last letter", PLATE, "粤BK12345", VALID),
        example("V14 L is over it", PLATE, "粤BL12345", "ERROR LICENSE_PLATE_NEW_ENERGY"),
        example("V14 the length of 8", PLATE, "京AD12345", VALID),
        example("V14 the length of 9", PLATE, "京AD123456", "ERROR LICENSE_PLATE_FORM"),
        example("V15 11 digits", PHONE, "13800138000", VALID),
        example("V15 +86", PHONE, "+8613800138000", VALID),
        example("V15 12 is no beginning", PHONE, "12800138000", "ERROR MOBILE_NUMBER_FORM"),
        example("V15 19 is the last", PHONE, "19800138000", VALID),
        example("V15 10 digits", PHONE, "1380013800", "ERROR MOBILE_NUMBER_FORM"),
        example("V15 12 digits", PHONE, "138001380000", "ERROR MOBILE_NUMBER_FORM"));
  }

  @ParameterizedTest(name = "{0}: {2} {3}")
  @MethodSource("examples")
  void is_found_out(
      String id, Function<String, IdentifierCheck<?>> check, String text, String expected) {
    IdentifierCheck<?> checked = check.apply(text);
    if (expected.equals(VALID)) {
      assertThat(checked.findings()).as(id).isEmpty();
      assertThat(checked.accepted()).as(id).isPresent();
    } else {
      assertThat(checked.findings())
          .as(id)
          .extracting(finding -> finding.severity() + " " + finding.problem())
          .containsExactly(expected);
      assertThat(checked.accepted().isPresent()).as(id).isEqualTo(expected.startsWith("WARNING"));
      assertThat(checked.toString()).doesNotContain(text);
    }
  }
}
