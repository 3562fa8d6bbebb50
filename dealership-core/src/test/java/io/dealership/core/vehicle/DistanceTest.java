package io.dealership.core.vehicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import io.dealership.core.json.JsonRoundTrip;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistanceTest {

  @Test
  void miles_are_never_kilometers() {
    assertThat(Distance.miles(18_000)).isNotEqualTo(Distance.kilometers(18_000));
    assertThat(Distance.miles(18_000)).isGreaterThan(Distance.kilometers(18_000));
    assertThat(Distance.miles(18_000).inKilometers()).isEqualByComparingTo("28968.192");
    assertThat(Distance.miles(1)).isEqualByComparingTo(Distance.parse("1.609344 km"));
    assertThat(Distance.miles(1)).isGreaterThan(Distance.parse("1.609343 km"));
    assertThat(Distance.miles(1)).isLessThan(Distance.miles(2));
    assertThat(Distance.of(Odometer.of(42_180))).hasToString("42180 km");
  }

  @Test
  void is_read_and_written_with_its_unit() {
    JsonRoundTrip.assertJson(Distance.miles(18_000), Distance.class, "\"18000 mi\"");
    assertThat(Distance.parse("12.50 km")).hasToString("12.5 km");
    assertThat(Distance.parse("0.0 mi")).isEqualTo(Distance.miles(0));
    assertThat(Distance.miles(100)).hasToString("100 mi");
    JsonRoundTrip.assertJson(DistanceUnit.MILE, DistanceUnit.class, "\"mi\"");
  }

  @ParameterizedTest(name = "\"{0}\"")
  @ValueSource(
      strings = {"18000", "18000mi", "18000 miles", "-1 km", "1e3 km", "", "10000000000 km"})
  void what_has_no_unit_or_number_is_refused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Distance.parse(text))
        .withMessage(
            "Distance must be written like '18000 mi' or '5000 km', but was '" + text + "'");
  }

  @Test
  void is_neither_negative_nor_endless() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Distance.kilometers(-1))
        .withMessage("Distance.number must be from 0 to less than 10000000, but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Distance.miles(10_000_000))
        .withMessage("Distance.number must be from 0 to less than 10000000, but was 10000000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Distance(new BigDecimal("1.0000001"), DistanceUnit.MILE))
        .withMessage("Distance.number must have at most 6 decimals, but was 1.0000001");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DistanceUnit.ofSymbol("miles"))
        .withMessage("DistanceUnit must be km or mi, but was 'miles'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Distance.parse("1".repeat(40)))
        .withMessageEndingWith("but was '" + "1".repeat(24) + "…'");
  }

  @Test
  void is_equal_by_number_and_unit() {
    new EqualsTester()
        .addEqualityGroup(Distance.miles(5), Distance.parse("5.0 mi"))
        .addEqualityGroup(Distance.kilometers(5))
        .testEquals();
    new NullPointerTester().testAllPublicStaticMethods(Distance.class);
    new NullPointerTester().testAllPublicStaticMethods(DistanceUnit.class);
  }
}
