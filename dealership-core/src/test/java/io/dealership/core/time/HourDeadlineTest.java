package io.dealership.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.json.JsonRoundTrip;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HourDeadlineTest {

  private static final Instant MONDAY_TEN = Instant.parse("2026-03-02T02:00:00Z");

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "B11 a second before, 2026-03-04T01:59:59Z, true",
    "B11 at the moment itself, 2026-03-04T02:00:00Z, true",
    "B11 a nanosecond later, 2026-03-04T02:00:00.000000001Z, false"
  })
  void hours_run_from_the_moment_itself(String id, Instant moment, boolean inTime) {
    HourDeadline deadline = HourDeadline.of(MONDAY_TEN, Duration.ofDays(2));
    assertThat(deadline.isMetAt(moment)).as(id).isEqualTo(inTime);
  }

  @Test
  void tells_what_remains() {
    HourDeadline deadline = HourDeadline.of(MONDAY_TEN, Duration.ofDays(2));
    assertThat(deadline.remaining(MONDAY_TEN)).isEqualTo(Duration.ofDays(2));
    assertThat(deadline.remaining(deadline.due())).isZero();
    assertThat(deadline.remaining(deadline.due().plusSeconds(1))).isEqualTo(Duration.ofSeconds(-1));
    assertThat(deadline).hasToString("2026-03-02T02:00:00Z to 2026-03-04T02:00:00Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT-1S", "PT8784000H1S", "PT2562047788015215H"})
  void a_length_is_positive_and_at_most_a_thousand_years(String length) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HourDeadline.of(MONDAY_TEN, Duration.parse(length)))
        .withMessage(
            "HourDeadline.length must be positive and at most 1000 years, but was %s", length);
  }

  @Test
  void a_thousand_years_are_the_most() {
    assertThat(HourDeadline.of(MONDAY_TEN, Duration.ofDays(366_000)).remaining(MONDAY_TEN))
        .isEqualTo(Duration.ofDays(366_000));
  }

  @Test
  void it_is_not_due_before_it_starts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HourDeadline(MONDAY_TEN, MONDAY_TEN))
        .withMessage(
            "HourDeadline.due must be after start 2026-03-02T02:00:00Z, but was"
                + " 2026-03-02T02:00:00Z");
  }

  @Test
  void is_start_and_due_in_json() {
    JsonRoundTrip.assertJson(
        HourDeadline.of(MONDAY_TEN, Duration.ofDays(2)),
        HourDeadline.class,
        "{\"start\":\"2026-03-02T02:00:00Z\",\"due\":\"2026-03-04T02:00:00Z\"}");
  }

  @Property
  boolean nothing_but_the_hours_counts(@ForAll @IntRange(min = 1, max = 100_000) int hours) {
    HourDeadline deadline = HourDeadline.of(MONDAY_TEN, Duration.ofHours(hours));
    return deadline.remaining(MONDAY_TEN).equals(Duration.ofHours(hours))
        && deadline.isMetAt(deadline.due())
        && !deadline.isMetAt(deadline.due().plusNanos(1));
  }
}
