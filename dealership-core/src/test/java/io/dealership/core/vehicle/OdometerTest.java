package io.dealership.core.vehicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import io.dealership.core.json.JsonRoundTrip;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OdometerTest {

  @Test
  void reads_as_the_trade_says_it() {
    assertThat(Odometer.of(42_180)).hasToString("42180 km");
    assertThat(Odometer.of(42_180).kilometers()).isEqualTo(42_180);
    assertThat(Odometer.ZERO).isEqualTo(Odometer.of(0));
  }

  @Test
  void is_a_number_in_json() {
    JsonRoundTrip.assertJson(Odometer.of(42_180), Odometer.class, "42180");
    assertThatThrownBy(() -> JsonRoundTrip.read3("-1", Odometer.class))
        .hasMessageContaining("Odometer.kilometers must be from 0 to 9999999, but was -1");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 10_000_000, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void shows_at_most_seven_digits(int kilometers) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Odometer.of(kilometers))
        .withMessage("Odometer.kilometers must be from 0 to 9999999, but was %s", kilometers);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "B4 one kilometer below the limit, 59999, true",
    "B4 on the limit, 60000, true",
    "B4 one kilometer above the limit, 60001, false"
  })
  void the_limit_is_inclusive(String id, int kilometers, boolean within) {
    assertThat(Odometer.of(kilometers).isWithin(Odometer.of(60_000))).as(id).isEqualTo(within);
  }

  @Test
  void the_way_to_a_smaller_reading_is_negative() {
    assertThat(Odometer.of(42_180).kilometersTo(Odometer.of(60_000))).isEqualTo(17_820);
    assertThat(Odometer.of(60_001).kilometersTo(Odometer.of(60_000))).isEqualTo(-1);
  }

  @Test
  void values_of_this_package_are_equal_by_value() {
    new EqualsTester()
        .addEqualityGroup(Odometer.of(5), new Odometer(5))
        .addEqualityGroup(Odometer.of(6))
        .addEqualityGroup(Component.ENGINE, Component.of("engine"))
        .addEqualityGroup(Component.TIRE)
        .addEqualityGroup(Brand.of("engine"), new Brand("engine"))
        .testEquals();
  }

  @Test
  void null_is_refused_in_this_package() {
    var tester = new NullPointerTester();
    tester.testAllPublicStaticMethods(Component.class);
    tester.testAllPublicConstructors(Component.class);
    tester.testAllPublicStaticMethods(Brand.class);
    tester.testAllPublicConstructors(Brand.class);
    tester.testAllPublicStaticMethods(Odometer.class);
  }

  @Property
  boolean within_agrees_with_order_and_distance(
      @ForAll @IntRange(max = 9_999_999) int a, @ForAll @IntRange(max = 9_999_999) int b) {
    var first = Odometer.of(a);
    var second = Odometer.of(b);
    return first.isWithin(second) == (first.compareTo(second) <= 0)
        && first.isWithin(second) == (first.kilometersTo(second) >= 0)
        && JsonRoundTrip.survives(first, Odometer.class);
  }
}
