package io.dealership.core.time;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The time of a place, by which limits are counted: its working days and its opening hours.
 *
 * <p>A day is that of the zone of the hours. A limit of days ends with its last day, at midnight; a
 * limit of minutes ends at a moment, and what happens then is in time. A limit of days counts from
 * the day after the one it runs from, unless the rules count that day as well, and may roll over
 * from a rest day; the same day is that day itself, worked or not; a limit of minutes runs from the
 * moment itself, and the rules do not touch either.
 *
 * <p>For example, ten working days from 2026-02-09 end with 2026-02-28, a Saturday that is worked.
 *
 * <h2>Source</h2>
 *
 * <p>Civil Code of China, articles 201 to 204; boundary rules B1, B3, B8 and B11.
 *
 * @param calendar the working days
 * @param hours the opening hours, with the zone; they need not keep the same calendar
 * @since 0.1
 */
public record BusinessTime(BusinessCalendar calendar, OpeningHours hours) {

  /** Checks that both are there. */
  public BusinessTime {
    requireNonNull(calendar, "calendar");
    requireNonNull(hours, "hours");
  }

  /** Returns the day of a moment. */
  public LocalDate dateOf(Instant moment) {
    return moment.atZone(hours.zone()).toLocalDate();
  }

  /** Returns the first moment of a day. */
  public Instant startOf(LocalDate day) {
    return day.atStartOfDay(hours.zone()).toInstant();
  }

  // ---- forward ----

  /**
   * Counts a limit from a moment.
   *
   * @throws IllegalArgumentException if opening hours of years before 1970 or after 2199 are needed
   */
  public Count count(Instant start, TimeLimit limit, CountingRules rules) {
    return count(start, limit, rules, List.of());
  }

  /**
   * Counts a limit of days from a day.
   *
   * @throws IllegalArgumentException if the limit is one of minutes
   */
  public Count count(LocalDate start, TimeLimit limit, CountingRules rules) {
    checkDays(limit);
    return count(startOf(start), limit, rules);
  }

  private static void checkDays(TimeLimit limit) {
    checkArgument(
        limit.unit().isDays(),
        "BusinessTime.limit must be one of days when it runs from a day, but was %s",
        limit);
  }

  /** Returns the end of a limit that runs from a moment; the same as that of its count. */
  public Instant add(Instant start, TimeLimit limit, CountingRules rules) {
    return count(start, limit, rules).end();
  }

  /**
   * Counts a limit that stands still in pauses. A pause that begins after the end moves nothing.
   *
   * <p>A pause moves the end by as much of it as counts. Of a limit of days these are the days from
   * that of its begin up to that of its end, which counts again; a limit never ends before that
   * day.
   */
  Count count(Instant start, TimeLimit limit, CountingRules rules, List<Pause> pauses) {
    return limit.unit().isDays()
        ? countDays(start, limit, counting(limit, rules), pauses)
        : countMinutes(start, limit, rules, pauses);
  }

  /** How a limit is counted: the same day is its own day, and stays where it is. */
  private static CountingRules counting(TimeLimit limit, CountingRules rules) {
    return limit.isSameDay() ? new CountingRules(true, false) : rules;
  }

  /** How many days are counted: the same day is one, the start day. */
  private static int days(TimeLimit limit) {
    return (int) Math.max(limit.amount(), 1);
  }

  private Count countDays(Instant start, TimeLimit limit, CountingRules rules, List<Pause> pauses) {
    LocalDate before = dateOf(start).minusDays(rules.countStartDay() ? 1 : 0);
    boolean working = limit.unit() == CountUnit.WORKING_DAYS;
    int amount = days(limit);
    LocalDate last = working ? calendar.nthAfter(before, amount) : before.plusDays(amount);
    List<Pause> effective = new ArrayList<>();
    for (Pause pause : pauses) {
      if (!pause.from().isBefore(startOf(rolled(last, rules).plusDays(1)))) {
        continue;
      }
      effective.add(pause);
      LocalDate from = later(dateOf(pause.from()), before.plusDays(1));
      LocalDate until = dateOf(pause.until().orElseThrow());
      if (!from.isBefore(until)) {
        continue;
      }
      if (working) {
        long paused = calendar.workingDaysBetween(from.minusDays(1), until.minusDays(1));
        last = afterMany(last, paused);
      } else {
        last = later(last.plusDays(ChronoUnit.DAYS.between(from, until)), until);
      }
    }
    last = rolled(last, rules);
    return new Count(
        this, start, limit, rules, effective, false, startOf(last.plusDays(1)), Optional.of(last));
  }

  private LocalDate rolled(LocalDate last, CountingRules rules) {
    return rules.rollOver() ? calendar.onOrAfter(last) : last;
  }

  private LocalDate afterMany(LocalDate day, long workingDays) {
    LocalDate last = day;
    long left = workingDays;
    while (left > 0) {
      int step = (int) Math.min(left, 10_000);
      last = calendar.nthAfter(last, step);
      left -= step;
    }
    return last;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private Count countMinutes(
      Instant start, TimeLimit limit, CountingRules rules, List<Pause> pauses) {
    boolean opening = limit.unit() == CountUnit.OPENING_MINUTES;
    Instant end = opening ? hours.plus(start, limit.time()) : start.plus(limit.time());
    List<Pause> effective = new ArrayList<>();
    for (Pause pause : pauses) {
      if (!pause.from().isBefore(end)) {
        continue;
      }
      effective.add(pause);
      Instant until = pause.until().orElseThrow();
      end =
          opening
              ? hours.plus(end, hours.openTimeBetween(pause.from(), until))
              : end.plus(Duration.between(pause.from(), until));
    }
    return new Count(this, start, limit, rules, effective, false, end, Optional.empty());
  }

  // ---- backward ----

  /**
   * Counts a limit back from a moment: the latest begin from which it is not over before that
   * moment. A rest day rolls back to the working day before it.
   *
   * <p>For example, 30 days before 2026-12-31 are 2026-12-01.
   *
   * @throws IllegalArgumentException if opening hours of years before 1970 or after 2199 are needed
   */
  public Count countBack(Instant end, TimeLimit limit, CountingRules asked) {
    CountingRules rules = counting(limit, asked);
    if (!limit.unit().isDays()) {
      Instant begin =
          limit.unit() == CountUnit.OPENING_MINUTES
              ? hours.minus(end, limit.time())
              : end.minus(limit.time());
      return new Count(this, end, limit, rules, List.of(), true, begin, Optional.empty());
    }
    LocalDate after = dateOf(end).plusDays(rules.countStartDay() ? 1 : 0);
    int amount = days(limit);
    LocalDate first =
        limit.unit() == CountUnit.WORKING_DAYS
            ? calendar.nthBefore(after, amount)
            : after.minusDays(amount);
    if (rules.rollOver()) {
      first = calendar.onOrBefore(first);
    }
    return new Count(this, end, limit, rules, List.of(), true, startOf(first), Optional.of(first));
  }

  /**
   * Counts a limit of days back from a day.
   *
   * @throws IllegalArgumentException if the limit is one of minutes
   */
  public Count countBack(LocalDate end, TimeLimit limit, CountingRules rules) {
    checkDays(limit);
    return countBack(startOf(end), limit, rules);
  }

  /** Returns the begin of a limit that ends at a moment; the same as that of its count. */
  public Instant subtract(Instant end, TimeLimit limit, CountingRules rules) {
    return countBack(end, limit, rules).end();
  }

  // ---- between ----

  /**
   * Returns how much lies between two moments, rounded towards zero; negative if the second is the
   * earlier one. Days are counted from the day after the first moment through that of the second.
   *
   * @throws IllegalArgumentException if opening hours of years before 1970 or after 2199 are needed
   */
  public long between(Instant one, Instant other, CountUnit unit) {
    return switch (unit) {
      case DAYS -> ChronoUnit.DAYS.between(dateOf(one), dateOf(other));
      case WORKING_DAYS -> calendar.workingDaysBetween(dateOf(one), dateOf(other));
      case MINUTES -> Duration.between(one, other).toMinutes();
      case OPENING_MINUTES -> hours.openTimeBetween(one, other).toMinutes();
    };
  }

  /** Returns the id of the calendar and the hours. */
  @Override
  public String toString() {
    return calendar.id() + ", " + hours;
  }
}
