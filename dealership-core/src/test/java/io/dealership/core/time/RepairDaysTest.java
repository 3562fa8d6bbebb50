package io.dealership.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.json.JsonRoundTrip;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepairDaysTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "W39 B9 24 hours, PT24H, 1",
    "W39 B9 24.01 hours, PT24H36S, 2",
    "W39 B9 half an hour, PT30M, 1",
    "B9 no time at all, PT0S, 0",
    "B9 a nanosecond, PT0.000000001S, 1",
    "B9 a nanosecond over a day, PT24H0.000000001S, 2",
    "W40 B9 excluded hours taken off first, PT664H, 28",
    "W40 B9 without exclusion, PT760H, 32",
    "W42 B9 121 hours, PT121H, 6",
    "W43 B9 240 hours, PT240H, 10"
  })
  void a_remainder_under_24_hours_is_one_more_day(String id, Duration visit, int days) {
    assertThat(RepairDays.of(visit)).as(id).isEqualTo(RepairDays.of(days));
  }

  @Test
  void visits_are_counted_each_for_itself() {
    RepairDays halfAnHour = RepairDays.of(Duration.ofMinutes(30));
    assertThat(halfAnHour.plus(halfAnHour)).isEqualTo(RepairDays.of(2));
    assertThat(RepairDays.NONE.plus(halfAnHour)).isEqualTo(halfAnHour);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"W34 B6 30 days, 30, false", "W34 B6 31 days, 31, true"})
  void more_than_is_strict(String id, int days, boolean more) {
    assertThat(RepairDays.of(days).isMoreThan(30)).as(id).isEqualTo(more);
  }

  @Test
  void reads_as_the_trade_says_it() {
    assertThat(RepairDays.of(1)).hasToString("1 day");
    assertThat(RepairDays.of(28)).hasToString("28 days").isGreaterThan(RepairDays.of(27));
    JsonRoundTrip.assertJson(RepairDays.of(28), RepairDays.class, "28");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT-1S", "PT8784000H1S", "PT2562047788015215H"})
  void a_visit_is_neither_negative_nor_endless(String visit) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RepairDays.of(Duration.parse(visit)))
        .withMessage("RepairDays.visit must be from 0 to 366000 days, but was %s", visit);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 366_001})
  void a_count_is_neither_negative_nor_endless(int count) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RepairDays.of(count))
        .withMessage("RepairDays.count must be from 0 to 366000, but was %s", count);
  }

  @Test
  void a_thousand_years_are_the_most() {
    assertThat(RepairDays.of(Duration.ofDays(366_000))).isEqualTo(RepairDays.of(366_000));
  }

  @Property
  boolean days_are_the_least_that_hold_the_visit(
      @ForAll @LongRange(min = 0, max = 31_536_000_000L) long millis) {
    var visit = Duration.ofMillis(millis);
    int days = RepairDays.of(visit).count();
    return visit.compareTo(Duration.ofDays(days)) <= 0
        && (days == 0 || visit.compareTo(Duration.ofDays(days - 1L)) > 0);
  }
}
