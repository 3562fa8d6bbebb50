package io.dealership.core.warranty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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

class CountRangeTest {

  @Test
  void is_a_number_a_range_or_a_least_number() {
    assertThat(CountRange.of(4)).hasToString("4").isEqualTo(CountRange.parse("4"));
    assertThat(CountRange.between(2, 5)).hasToString("2..5").isEqualTo(CountRange.parse("2..5"));
    assertThat(CountRange.atLeast(2)).hasToString("2+").isEqualTo(CountRange.parse("2+"));
    assertThat(CountRange.between(3, 3)).isEqualTo(CountRange.of(3));
    assertThat(CountRange.ZERO).isEqualTo(CountRange.of(0));
    assertThat(CountRange.UNKNOWN).isEqualTo(CountRange.atLeast(0));
  }

  @Test
  void both_bounds_are_inclusive() {
    var range = CountRange.between(2, 5);
    assertThat(range.contains(1)).isFalse();
    assertThat(range.contains(2)).isTrue();
    assertThat(range.contains(5)).isTrue();
    assertThat(range.contains(6)).isFalse();
    assertThat(CountRange.atLeast(2).contains(1_000_000)).isTrue();
  }

  @Test
  void is_exact_when_the_bounds_are_one_number() {
    assertThat(CountRange.of(4).isExact()).isTrue();
    assertThat(CountRange.between(4, 5).isExact()).isFalse();
    assertThat(CountRange.atLeast(4).isExact()).isFalse();
  }

  @Test
  void loses_its_upper_bound_when_there_may_be_more() {
    assertThat(CountRange.of(4).orMore()).isEqualTo(CountRange.atLeast(4));
    assertThat(CountRange.atLeast(4).orMore()).isEqualTo(CountRange.atLeast(4));
  }

  @ParameterizedTest(name = "from {0} until 5: {1}")
  @CsvSource({"0, 5", "4, 1", "5, 0", "9, 0", "2..5, 0..3", "2..4, 1..3", "2+, 0..3", "7+, 0"})
  void knows_how_many_are_missing(CountRange range, CountRange missing) {
    assertThat(range.missingUntil(5)).isEqualTo(missing);
  }

  @Test
  void is_text_in_json_and_is_read_from_a_number_as_well() {
    JsonRoundTrip.assertJson(CountRange.between(2, 5), CountRange.class, "\"2..5\"");
    JsonRoundTrip.assertJson(CountRange.atLeast(2), CountRange.class, "\"2+\"");
    JsonRoundTrip.assertJson(CountRange.of(4), CountRange.class, "\"4\"");
    assertThat(JsonRoundTrip.read2("4", CountRange.class)).isEqualTo(CountRange.of(4));
    assertThat(JsonRoundTrip.read3("4", CountRange.class)).isEqualTo(CountRange.of(4));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "2..", "..5", "+", "2-5", "two", "2 .. 5"})
  void other_texts_are_refused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CountRange.parse(text))
        .withMessage("CountRange must be written like '4', '2..5' or '2+', but was '%s'", text);
  }

  @Test
  void a_long_text_is_not_repeated() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CountRange.parse("9".repeat(21)))
        .withMessage("CountRange must be written like '4', '2..5' or '2+', but was 21 characters");
  }

  @Test
  void bounds_out_of_range_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CountRange.of(-1))
        .withMessage("CountRange.least must be from 0 to 1000000, but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CountRange.parse("1000001"))
        .withMessage("CountRange.least must be from 0 to 1000000, but was 1000001");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CountRange.between(5, 4))
        .withMessage("CountRange.most must be from least 5 to 1000000, but was 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CountRange.between(5, 1_000_001))
        .withMessage("CountRange.most must be from least 5 to 1000000, but was 1000001");
  }

  @Test
  void is_equal_by_its_bounds_and_refuses_null() {
    new EqualsTester()
        .addEqualityGroup(CountRange.of(2), CountRange.between(2, 2))
        .addEqualityGroup(CountRange.between(2, 3))
        .addEqualityGroup(CountRange.atLeast(2))
        .testEquals();
    new NullPointerTester().testAllPublicStaticMethods(CountRange.class);
  }

  @Property
  boolean what_is_missing_at_the_ends_is_the_range_of_what_is_missing(
      @ForAll @IntRange(max = 100) int least,
      @ForAll @IntRange(max = 100) int more,
      @ForAll @IntRange(max = 200) int until) {
    CountRange missing = CountRange.between(least, least + more).missingUntil(until);
    return missing.contains(CountRange.of(least).missingUntil(until).least())
        && missing.contains(CountRange.of(least + more).missingUntil(until).least());
  }
}
