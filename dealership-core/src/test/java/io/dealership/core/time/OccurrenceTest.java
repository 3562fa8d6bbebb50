package io.dealership.core.time;

import static io.dealership.core.time.Sample.SHANGHAI;
import static io.dealership.core.time.Sample.at;
import static io.dealership.core.time.Sample.calendar;
import static io.dealership.core.time.Sample.day;
import static io.dealership.core.time.Sample.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import io.dealership.core.text.LocalText;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has to follow an event; what recurs is in {@link CadenceTest}. */
class OccurrenceTest {

  private static Occurrence after(String when, String within) {
    return Occurrence.after(
        at(when),
        within.equals("same day") ? Optional.empty() : Optional.of(TimeLimit.parse(within)),
        time());
  }

  @ParameterizedTest(name = "{0}: {1} after {2}")
  @CsvSource({
    // on the day of the event, worked or not
    "same day, same day, 2026-03-02T10:00, 2026-03-02, 2026-03-02, 2026-03-03T00:00",
    "same day on a Sunday, same day, 2026-03-01T23:59, 2026-03-01, 2026-03-01, 2026-03-02T00:00",
    "same day in a holiday, same day, 2026-02-16T00:00, 2026-02-16, 2026-02-16, 2026-02-17T00:00",
    // natural days, of which the last one moves
    "B1 the day of the event does not count, 1 day, 2026-03-02T00:00, 2026-03-03, 2026-03-03, 2026-03-04T00:00",
    "B3 a rest day moves, 1 day, 2026-03-06T10:00, 2026-03-07, 2026-03-09, 2026-03-10T00:00",
    "B3 a holiday moves, 7 days, 2026-02-13T10:00, 2026-02-20, 2026-02-24, 2026-02-25T00:00",
    "B3 a Saturday that is worked stays, 12 days, 2026-02-16T10:00, 2026-02-28, 2026-02-28, 2026-03-01T00:00",
    // working days never end on a rest day
    "B8 over the weekend, 1 working day, 2026-03-06T10:00, 2026-03-09, 2026-03-09, 2026-03-10T00:00",
    "B8 over the holiday, 10 working days, 2026-02-09T10:00, 2026-02-28, 2026-02-28, 2026-03-01T00:00",
    // hours end at a moment, on whatever day
    "B11 hours, 48 hours, 2026-03-06T17:00, 2026-03-08, 2026-03-08, 2026-03-08T17:00",
    "B11 hours to midnight, 24 hours, 2026-03-06T00:00, 2026-03-07, 2026-03-07, 2026-03-07T00:00",
    "opening hours, 2 opening hours, 2026-03-06T17:00, 2026-03-07, 2026-03-07, 2026-03-07T10:00",
    "opening hours over a Sunday, 2 opening hours, 2026-03-07T17:30, 2026-03-09, 2026-03-09, 2026-03-09T10:30"
  })
  void is_due_then(
      String id, String within, String when, LocalDate nominal, LocalDate due, String dueAt) {
    Occurrence found = after(when, within);

    assertThat(found.nominalDay()).isEqualTo(nominal);
    assertThat(found.dueDay()).isEqualTo(due);
    assertThat(found.dueAt()).isEqualTo(at(dueAt));
    assertThat(found.isMoved()).isEqualTo(!nominal.equals(due));
  }

  @ParameterizedTest
  @CsvSource({"2026-03-02T10:00", "2026-03-01T23:59", "2027-02-08T10:00"})
  void the_same_day_may_be_said_as_a_limit_too(String when) {
    assertThat(Occurrence.after(at(when), Optional.of(TimeLimit.sameDay()), time()))
        .isEqualTo(after(when, "same day"));
  }

  @Test
  void says_in_both_languages_why_it_moves() {
    Occurrence moved = after("2026-02-13T10:00", "7 days");

    assertThat(moved.whyMoved())
        .contains(new LocalText("2026-02-20不上班：春节放假", "2026-02-20 is off: Spring Festival"));
    assertThat(moved.whyMoved(Locale.CHINA)).contains("2026-02-20不上班：春节放假");
    assertThat(moved.whyMoved(Locale.ITALIAN)).contains("2026-02-20 is off: Spring Festival");
    assertThat(moved).hasToString("2026-02-24, for 2026-02-20 is off: Spring Festival");
    Occurrence stays = after("2026-03-02T10:00", "1 day");
    assertThat(stays.whyMoved()).isEmpty();
    assertThat(stays.whyMoved(Locale.CHINA)).isEmpty();
    assertThat(stays).hasToString("2026-03-03");
  }

  /** The notice of 2026 settles the days up to 2026-12-28. */
  @ParameterizedTest(name = "{0} after {1}: {2}")
  @CsvSource({
    "same day, 2027-02-08T10:00, false",
    "1 day, 2026-12-27T10:00, false",
    "1 day, 2026-12-28T10:00, true",
    "1 day, 2027-02-08T10:00, true",
    "1 working day, 2026-12-27T10:00, false",
    "1 working day, 2026-12-28T10:00, true",
    "3 working days, 2026-12-24T10:00, true",
    "48 hours, 2027-02-08T10:00, false",
    "2 opening hours, 2027-02-08T10:00, false"
  })
  void is_provisional_while_the_days_that_decide_are_not_announced(
      String within, String when, boolean provisional) {
    assertThat(after(when, within).provisional()).isEqualTo(provisional);
  }

  @Test
  void opening_hours_are_known_for_two_centuries() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> after("2199-12-31T17:59", "8 opening hours"));
    assertThat(after("2199-12-31T17:59", "8 hours").dueAt()).isEqualTo(at("2200-01-01T01:59"));
  }

  @Test
  void are_equal_by_value() {
    new EqualsTester()
        .addEqualityGroup(
            after("2026-03-02T10:00", "1 day"), after("2026-03-02T18:00", "1 working day"))
        .addEqualityGroup(after("2026-03-03T10:00", "1 day"))
        .addEqualityGroup(after("2026-03-02T00:00", "24 hours"))
        .testEquals();
  }

  // ---- properties ----

  @Provide
  Arbitrary<LocalDateTime> moments() {
    return Combinators.combine(
            Arbitraries.longs()
                .between(day("2019-12-01").toEpochDay(), day("2028-02-01").toEpochDay()),
            Arbitraries.integers().between(0, 24 * 60 - 1))
        .as((day, minute) -> LocalDate.ofEpochDay(day).atStartOfDay().plusMinutes(minute));
  }

  @Provide
  Arbitrary<TimeLimit> limits() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(1, 60).map(TimeLimit::days),
        Arbitraries.integers().between(1, 40).map(TimeLimit::workingDays),
        Arbitraries.integers().between(1, 20_000).map(TimeLimit::minutes),
        Arbitraries.integers().between(1, 1_500).map(TimeLimit::openingMinutes));
  }

  /** Day by day and minute by minute. */
  @Property(tries = 2_000)
  void is_due_as_counted_step_by_step(
      @ForAll("moments") LocalDateTime when, @ForAll("limits") TimeLimit limit) {
    Instant start = when.atZone(SHANGHAI).toInstant();
    Occurrence found = Occurrence.after(start, Optional.of(limit), time());

    assertThat(found).isEqualTo(StepByStep.after(when, limit));
  }

  /** The deadline of the same limit ends then, by whatever it is asked. */
  @Property
  void is_due_when_a_deadline_is(
      @ForAll("moments") LocalDateTime when, @ForAll("limits") TimeLimit limit) {
    Instant start = when.atZone(SHANGHAI).toInstant();
    Occurrence found = Occurrence.after(start, Optional.of(limit), time());
    Deadline deadline = Deadline.of(start, limit);

    assertThat(deadline.count(time()).map(Count::end)).contains(found.dueAt());
    assertThat(time().add(start, limit, CountingRules.forActs())).isEqualTo(found.dueAt());
    assertThat(deadline.state(found.dueAt().minusNanos(1), time()))
        .isNotEqualTo(DeadlineState.OVERDUE);
    assertThat(deadline.state(found.dueAt().plusNanos(1), time())).isEqualTo(DeadlineState.OVERDUE);
  }

  @Property
  boolean only_what_ends_on_a_rest_day_is_moved_and_it_lands_on_a_working_day(
      @ForAll("moments") LocalDateTime when, @ForAll("limits") TimeLimit limit) {
    Occurrence found =
        Occurrence.after(when.atZone(SHANGHAI).toInstant(), Optional.of(limit), time());
    return found.isMoved()
        ? limit.unit() == CountUnit.DAYS
            && !calendar().isWorkingDay(found.nominalDay())
            && calendar().isWorkingDay(found.dueDay())
            && found.whyMoved().isPresent()
        : found.whyMoved().isEmpty();
  }

  /** The second algorithm. */
  private static final class StepByStep {

    static Occurrence after(LocalDateTime when, TimeLimit limit) {
      LocalDate day = when.toLocalDate();
      return switch (limit.unit()) {
        case DAYS -> {
          LocalDate nominal = day.plusDays(limit.amount());
          LocalDate due = nominal;
          boolean provisional = provisional(due);
          while (!calendar().isWorkingDay(due)) {
            due = due.plusDays(1);
            provisional |= provisional(due);
          }
          yield of(nominal, due, due.plusDays(1).atStartOfDay(), provisional);
        }
        case WORKING_DAYS -> {
          LocalDate due = day;
          boolean provisional = false;
          for (long left = limit.amount(); left > 0; ) {
            due = due.plusDays(1);
            provisional |= provisional(due);
            left -= calendar().isWorkingDay(due) ? 1 : 0;
          }
          yield of(due, due, due.plusDays(1).atStartOfDay(), provisional);
        }
        case MINUTES -> {
          LocalDateTime end = when.plusMinutes(limit.amount());
          yield of(end.toLocalDate(), end.toLocalDate(), end, false);
        }
        case OPENING_MINUTES -> {
          LocalDateTime end = when;
          for (long left = limit.amount(); left > 0; end = end.plusMinutes(1)) {
            left -= isOpen(end) ? 1 : 0;
          }
          yield of(end.toLocalDate(), end.toLocalDate(), end, false);
        }
      };
    }

    private static Occurrence of(
        LocalDate nominal, LocalDate due, LocalDateTime dueAt, boolean provisional) {
      return new Occurrence(
          calendar().day(nominal), due, dueAt.atZone(SHANGHAI).toInstant(), provisional);
    }

    private static boolean provisional(LocalDate day) {
      return calendar().day(day).provisional();
    }

    /** From 09:00 to 12:00 and from 13:00 to 18:00, not on Sundays and holidays. */
    private static boolean isOpen(LocalDateTime minute) {
      LocalTime clock = minute.toLocalTime();
      boolean hours =
          !clock.isBefore(LocalTime.of(9, 0)) && clock.isBefore(LocalTime.of(12, 0))
              || !clock.isBefore(LocalTime.of(13, 0)) && clock.isBefore(LocalTime.of(18, 0));
      return hours
          && switch (calendar().day(minute.toLocalDate()).kind()) {
            case HOLIDAY -> false;
            case ADJUSTED_WORKING_DAY -> true;
            case WORKING_DAY, WEEKEND -> minute.getDayOfWeek() != DayOfWeek.SUNDAY;
          };
    }
  }
}
