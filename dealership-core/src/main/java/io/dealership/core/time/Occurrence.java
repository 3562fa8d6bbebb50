package io.dealership.core.time;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.dealership.core.text.LocalText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * One time at which something is due that recurs, or that has to follow an event.
 *
 * @param nominal what the calendar knows of the day that the cadence names
 * @param dueDay the day on which it is due: the nominal one, unless that is a day of rest and the
 *     cadence moves it
 * @param dueAt the moment: the time of day, which is in time itself; without one the midnight that
 *     ends the due day, which is not
 * @param provisional whether days that decide it are not announced yet, so that it may still move
 * @since 0.1
 */
public record Occurrence(
    CalendarDay nominal, LocalDate dueDay, Instant dueAt, boolean provisional) {

  /**
   * Checks that only a day of rest is moved.
   *
   * @throws IllegalArgumentException if the due day is another one than a nominal day that is
   *     worked
   */
  public Occurrence {
    requireNonNull(dueDay, "dueDay");
    requireNonNull(dueAt, "dueAt");
    checkArgument(
        nominal.date().equals(dueDay) || !nominal.isWorking(),
        "Occurrence.dueDay must be the nominal day where that is worked (%s), but was %s",
        nominal,
        dueDay);
  }

  /**
   * Returns when something is due that has to follow an event: on the day of the event, worked or
   * not, or within a limit.
   *
   * <p>A limit of days ends with its last day; where that is a day of rest, which is then the
   * nominal one, with the next working day (B3).
   *
   * @param at when it happened
   * @param within how long there is; empty, or {@link TimeLimit#sameDay()}, for the day of the
   *     event
   * @param place the calendar, the hours and the zone of the place
   * @throws IllegalArgumentException if opening hours of years before 1970 or after 2199 are needed
   */
  public static Occurrence after(Instant at, Optional<TimeLimit> within, BusinessTime place) {
    LocalDate day = place.dateOf(at);
    BusinessCalendar calendar = place.calendar();
    if (within.filter(limit -> !limit.isSameDay()).isEmpty()) {
      return new Occurrence(calendar.day(day), day, place.startOf(day.plusDays(1)), false);
    }
    TimeLimit limit = within.get();
    Count count = place.count(at, limit, CountingRules.forActs());
    LocalDate due = count.day().orElse(place.dateOf(count.end()));
    LocalDate nominal = place.count(at, limit, CountingRules.forCoverage()).day().orElse(due);
    LocalDate firstThatDecides =
        switch (limit.unit()) {
          case DAYS -> nominal;
          case WORKING_DAYS -> day.plusDays(1);
          case MINUTES, OPENING_MINUTES -> due.plusDays(1); // opening hours decide, no calendar
        };
    return new Occurrence(
        calendar.day(nominal),
        due,
        count.end(),
        calendar.isProvisionalWithin(firstThatDecides, due.plusDays(1)));
  }

  /** Returns the day that the cadence names, whether it is worked or not. */
  public LocalDate nominalDay() {
    return nominal.date();
  }

  /** Returns whether it is due on another day than the cadence names. */
  public boolean isMoved() {
    return !nominalDay().equals(dueDay);
  }

  /** Returns why it was moved, in both languages; empty if it was not. */
  public Optional<LocalText> whyMoved() {
    return whyMoved(Locale.ENGLISH)
        .map(en -> new LocalText(whyMoved(Locale.CHINESE).orElseThrow(), en));
  }

  /**
   * Returns why it was moved, in Chinese for a Chinese locale, else in English, such as {@code
   * 2026-02-16 is off: Spring Festival}; empty if it was not.
   */
  public Optional<String> whyMoved(Locale locale) {
    if (!isMoved()) {
      return Optional.empty();
    }
    boolean zh = locale.getLanguage().equals("zh");
    return Optional.of(nominalDay() + (zh ? "不上班：" : " is off: ") + nominal.reason(locale));
  }

  /**
   * Returns the due day and why it is not the nominal one, such as {@code 2026-02-24, for
   * 2026-02-16 is off: Spring Festival}.
   */
  @Override
  public String toString() {
    return dueDay + whyMoved(Locale.ENGLISH).map(why -> ", for " + why).orElse("");
  }
}
