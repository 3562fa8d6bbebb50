package io.dealership.core.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import io.dealership.core.json.JsonRoundTrip;
import io.dealership.core.workshop.DailyCheckPoint;
import io.dealership.core.workshop.JobPoint;
import io.dealership.core.workshop.SlipSigner;
import io.dealership.core.workshop.WashedPart;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The codes and choices of what is noted on a visit to the workshop. */
class VisitCodesTest {

  private static <T> Arguments code(Class<T> type, Function<String, T> of, T known, String code) {
    return Arguments.of(type, of, known, code);
  }

  static Stream<Arguments> codes() {
    return Stream.of(
        code(IntakeField.class, IntakeField::of, IntakeField.CUSTOMER_UNIT, "customer-unit"),
        code(CoverPiece.class, CoverPiece::of, CoverPiece.GEAR_LEVER, "gear-lever"),
        code(
            IntakePaper.class,
            IntakePaper::of,
            IntakePaper.REGISTRATION_CERTIFICATE,
            "registration-certificate"),
        code(OrderOption.class, OrderOption::of, OrderOption.OLD_PARTS, "old-parts"),
        code(JobPoint.class, JobPoint::of, JobPoint.SPECIAL_DEMANDS, "special-demands"),
        code(SlipSigner.class, SlipSigner::of, SlipSigner.STOREKEEPER, "storekeeper"),
        code(WashedPart.class, WashedPart::of, WashedPart.ENGINE_BAY, "engine-bay"),
        code(
            DailyCheckPoint.class,
            DailyCheckPoint::of,
            DailyCheckPoint.BAY_CLEARING,
            "bay-clearing"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("codes")
  <T> void a_code_is_written_in_kebab_case(
      Class<T> type, Function<String, T> of, T known, String code) {
    JsonRoundTrip.assertJson(known, type, "\"" + code + "\"");
    assertThat(of.apply(code)).isEqualTo(known).hasToString(code);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of.apply("Two words"))
        .withMessage(
            type.getSimpleName()
                + ".code must be lower-case words of letters and digits, joined by hyphens, but"
                + " was 'Two words'");
    new EqualsTester()
        .addEqualityGroup(known, of.apply(code))
        .addEqualityGroup(of.apply("something-else"))
        .testEquals();
    new NullPointerTester().testAllPublicStaticMethods(type);
  }

  @Test
  void codes_are_in_the_order_of_the_alphabet() {
    assertThat(IntakeField.CHASSIS_NUMBER).isLessThan(IntakeField.CUSTOMER_DEMAND);
    assertThat(CoverPiece.SEAT).isLessThan(CoverPiece.SEAT_BACK);
    assertThat(IntakePaper.MAINTENANCE_BOOKLET).isLessThan(IntakePaper.REGISTRATION_CERTIFICATE);
    assertThat(OrderOption.CAR_WASH).isLessThan(OrderOption.PAYMENT_MODE);
    assertThat(JobPoint.DUE_TIME).isLessThan(JobPoint.SCOPE);
    assertThat(SlipSigner.STOREKEEPER).isLessThan(SlipSigner.TECHNICIAN);
    assertThat(WashedPart.CABIN).isLessThan(WashedPart.TRUNK);
    assertThat(DailyCheckPoint.PROGRESS).isLessThan(DailyCheckPoint.QUALITY);
  }
}
