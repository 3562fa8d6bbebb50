package io.dealership.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

  private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);
  private static final WorkingDays WEEK = WorkingDays.plainWeek();

  /** February 2026 as announced: off from the 15th to the 23rd, working on Saturdays 14 and 28. */
  private static final WorkingDays FEBRUARY_2026 =
      day -> {
        if (!day.isBefore(LocalDate.of(2026, 2, 15)) && !day.isAfter(LocalDate.of(2026, 2, 23))) {
          return false;
        }
        return Set.of(LocalDate.of(2026, 2, 14), LocalDate.of(2026, 2, 28)).contains(day)
            || WEEK.isWorkingDay(day);
      };

  @Test
  void the_plain_week_works_from_Monday_to_Friday() {
    assertThat(Stream.iterate(FRIDAY, day -> day.plusDays(1)).limit(7).map(WEEK::isWorkingDay))
        .containsExactly(true, false, false, true, true, true, true);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "B8 received on a Friday, 2026-03-06, 1, 2026-03-09",
    "B8 received on a Saturday, 2026-03-07, 1, 2026-03-09",
    "B8 received on a Sunday, 2026-03-08, 1, 2026-03-09",
    "B8 received on a Monday, 2026-03-09, 1, 2026-03-10",
    "B8 ten working days, 2026-03-09, 10, 2026-03-23",
    "C06 B8 without holiday data, 2025-09-26, 10, 2025-10-10",
    "P07 B8 ten working days, 2026-03-02, 10, 2026-03-16"
  })
  void the_first_working_day_after_the_receipt_is_day_one(
      String id, LocalDate received, int n, LocalDate deadline) {
    assertThat(WEEK.nthAfter(received, n)).as(id).isEqualTo(deadline);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"W52 B8 answer by, 10, 2026-02-28", "W52 B8 complete by, 20, 2026-03-13"})
  void holidays_and_adjusted_working_days_count_as_the_calendar_says(
      String id, int n, LocalDate deadline) {
    assertThat(FEBRUARY_2026.nthAfter(LocalDate.of(2026, 2, 9), n)).as(id).isEqualTo(deadline);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "B3 a working day stays, 2026-03-06, 2026-03-06",
    "B3 Saturday to Monday, 2026-03-07, 2026-03-09",
    "B3 Sunday to Monday, 2026-03-08, 2026-03-09"
  })
  void a_day_of_rest_gives_way_to_the_next_working_day(String id, LocalDate day, LocalDate next) {
    assertThat(WEEK.onOrAfter(day)).as(id).isEqualTo(next);
  }

  @Test
  void a_calendar_without_working_days_is_given_up() {
    var asked = new AtomicInteger();
    WorkingDays never =
        day -> {
          asked.incrementAndGet();
          return false;
        };
    assertThatIllegalArgumentException()
        .isThrownBy(() -> never.onOrAfter(FRIDAY))
        .withMessage(
            "WorkingDays must have a working day within 366 days from 2026-03-06, but had none");
    assertThat(asked).hasValue(367);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> never.nthAfter(FRIDAY, 10_000))
        .withMessage(
            "WorkingDays must have a working day within 366 days from 2026-03-07, but had none");
    assertThat(asked).hasValue(2 * 367);
  }

  @Test
  void a_working_day_366_days_ahead_is_found() {
    LocalDate far = FRIDAY.plusDays(366);
    assertThat(((WorkingDays) far::equals).onOrAfter(FRIDAY)).isEqualTo(far);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 10_001, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void the_number_of_working_days_is_bounded(int n) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WEEK.nthAfter(FRIDAY, n))
        .withMessage("WorkingDays.nthAfter.n must be from 1 to 10000, but was %s", n);
  }

  @Property
  boolean as_many_working_days_lie_between_as_were_asked_for(
      @ForAll @IntRange(min = 0, max = 20_000) int start,
      @ForAll @IntRange(min = 1, max = 100) int n) {
    LocalDate received = LocalDate.of(2000, 1, 1).plusDays(start);
    LocalDate deadline = WEEK.nthAfter(received, n);
    return WEEK.isWorkingDay(deadline)
        && received.plusDays(1).datesUntil(deadline.plusDays(1)).filter(WEEK::isWorkingDay).count()
            == n;
  }
}
