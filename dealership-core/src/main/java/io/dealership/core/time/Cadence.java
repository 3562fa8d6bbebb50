package io.dealership.core.time;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How often something is to be done, on which days, and by what time of the day.
 *
 * <p>It names nominal days. Where one is a day of rest, what is due on it moves to the first
 * working day after it, unless the cadence says otherwise. Every nominal day makes one occurrence:
 * moving loses none and adds none.
 *
 * <p>As text, and so in JSON, it is what the trade says:
 *
 * <table>
 *   <caption>Forms of a cadence</caption>
 *   <tr><th>text</th><th>nominal days</th></tr>
 *   <tr><td>{@code every day}</td><td>all days, worked or not; never moved</td></tr>
 *   <tr><td>{@code every working day}</td><td>those of the calendar</td></tr>
 *   <tr><td>{@code every opening day}</td><td>those on which the place opens; never moved</td></tr>
 *   <tr><td>{@code every 10 days from 2026-01-01}</td><td>that day and each tenth after it</td></tr>
 *   <tr><td>{@code every Monday}, {@code every Monday, Wednesday and Friday}</td>
 *       <td>these weekdays</td></tr>
 *   <tr><td>{@code monthly on day 31}</td><td>that day, in a shorter month its last one</td></tr>
 *   <tr><td>{@code monthly on the last day}</td><td>the last day of each month</td></tr>
 *   <tr><td>{@code monthly on the first working day}, {@code monthly on the last working day}</td>
 *       <td>that day, in each month that has a working day</td></tr>
 *   <tr><td>{@code yearly on 02-29}</td><td>that day, in a common year the last of February</td></tr>
 * </table>
 *
 * <p>A time of day may follow, as in {@code every Monday 10:00}; without one there is time until
 * the end of the day. At the end may stand {@code , also on rest days} or {@code , or the working
 * day before}.
 *
 * <h2>Boundaries</h2>
 *
 * <ul>
 *   <li>What is due at a time of day is in time at that moment. What is due by the end of the day
 *       is in time until midnight, and no more at midnight.
 *   <li>The due day decides whether an occurrence belongs to a period, not the nominal one. So the
 *       occurrences of two periods in a row are those of both together, each once.
 *   <li>After a long holiday two of them may be due on the same day, as the calendar has it: each
 *       stands for a nominal day of its own. For example, {@code every Monday 10:00} is due twice
 *       on Tuesday, 2026-02-24, for 2026-02-16 and 2026-02-23 are both off for Spring Festival.
 *   <li>A day that is worked for a holiday (调休) is a working day, whatever weekday it is, and a day
 *       off is one of rest.
 *   <li>A time of day that the clocks skip is due as much later as they are put forward; one that
 *       comes twice is due the first time.
 * </ul>
 *
 * <h2>Source</h2>
 *
 * <p>That a day of rest moves to the next working day: Civil Code of China, article 203 (B3), and
 * the store rule {@code policy:insurance-report-time}; the last day of a shorter month: article 202
 * (B2). Both are defaults that the parties may agree to change, article 204.
 *
 * @since 0.1
 */
public final class Cadence {

  private static final int MOST_DAYS = 3_660;

  private final Rhythm rhythm;
  private final Optional<LocalTime> time;
  private final RestDayRule restDays;

  private Cadence(Rhythm rhythm, Optional<LocalTime> time, RestDayRule restDays) {
    this.rhythm = rhythm;
    this.time = time;
    this.restDays = restDays;
  }

  private static Cadence of(Rhythm rhythm) {
    return new Cadence(rhythm, Optional.empty(), RestDayRule.NEXT_WORKING_DAY);
  }

  /** Returns the cadence of every day, worked or not. */
  public static Cadence everyDay() {
    return of(new Rhythm.Daily());
  }

  /** Returns the cadence of every working day. */
  public static Cadence everyWorkingDay() {
    return of(new Rhythm.WorkingDaily());
  }

  /** Returns the cadence of every day on which the place opens. */
  public static Cadence everyOpeningDay() {
    return of(new Rhythm.OpeningDaily());
  }

  /**
   * Returns the cadence of every so many days.
   *
   * @param days 2 to 3,660
   * @param first the first nominal day, of the years 0 to 9999; there is none before it
   * @throws IllegalArgumentException if one of them is out of range
   */
  public static Cadence everyDays(int days, LocalDate first) {
    checkArgument(
        days >= 2 && days <= MOST_DAYS,
        "Cadence.days must be from 2 to %s, but was %s",
        MOST_DAYS,
        days);
    checkArgument(
        first.getYear() >= 0 && first.getYear() <= 9999,
        "Cadence.first must be of the years 0 to 9999, but was %s",
        first);
    return of(new Rhythm.EveryDays(days, first));
  }

  /**
   * Returns the cadence of these weekdays of every week.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Cadence everyWeekOn(Set<DayOfWeek> weekdays) {
    checkArgument(!weekdays.isEmpty(), "Cadence.weekdays must not be empty, but was %s", weekdays);
    return of(new Rhythm.Weekly(weekdays));
  }

  /** Returns the cadence of a weekday, and others if given, of every week. */
  public static Cadence everyWeekOn(DayOfWeek weekday, DayOfWeek... others) {
    return everyWeekOn(EnumSet.of(weekday, others));
  }

  /**
   * Returns the cadence of a day of every month; in a shorter month it is its last day.
   *
   * @param dayOfMonth 1 to 31
   * @throws IllegalArgumentException if it is out of range
   */
  public static Cadence monthlyOn(int dayOfMonth) {
    checkArgument(
        dayOfMonth >= 1 && dayOfMonth <= 31,
        "Cadence.dayOfMonth must be from 1 to 31, but was %s",
        dayOfMonth);
    return of(new Rhythm.DayOfMonth(dayOfMonth));
  }

  /** Returns the cadence of the last day of every month. */
  public static Cadence monthlyOnLastDay() {
    return of(new Rhythm.LastDayOfMonth());
  }

  /** Returns the cadence of the first working day of every month. */
  public static Cadence monthlyOnFirstWorkingDay() {
    return of(new Rhythm.FirstWorkingDay());
  }

  /** Returns the cadence of the last working day of every month. */
  public static Cadence monthlyOnLastWorkingDay() {
    return of(new Rhythm.LastWorkingDay());
  }

  /** Returns the cadence of a day of every year; the leap day is the last of February. */
  public static Cadence yearlyOn(MonthDay day) {
    return of(new Rhythm.Yearly(requireNonNull(day, "day")));
  }

  /**
   * Reads a cadence such as {@code every Monday 10:00}.
   *
   * @throws IllegalArgumentException if {@code text} is none, or a number in it is out of range
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Cadence parse(String text) {
    return CadenceReader.read(text);
  }

  /**
   * Returns a copy that is due at a time of the day.
   *
   * @throws IllegalArgumentException if it is not a whole minute
   */
  public Cadence at(LocalTime timeOfDay) {
    checkArgument(
        timeOfDay.getSecond() == 0 && timeOfDay.getNano() == 0,
        "Cadence.time must be a whole minute, but was %s",
        timeOfDay);
    return new Cadence(rhythm, Optional.of(timeOfDay), restDays);
  }

  /**
   * Returns a copy that does this on days of rest.
   *
   * @throws IllegalArgumentException if its days have nothing to do with days of rest: every day,
   *     every working or opening day, the first or last working day of the month
   */
  public Cadence onRestDays(RestDayRule rule) {
    checkArgument(
        rhythm.meetsRestDays(),
        "Cadence.onRestDays must be asked of a cadence that rest days move, but was '%s'",
        this);
    return new Cadence(rhythm, time, requireNonNull(rule, "rule"));
  }

  /** Returns the time of the day; empty if there is time until the end of the day. */
  public Optional<LocalTime> time() {
    return time;
  }

  /** Returns how often it comes, the nearest that has a word: each ten days is weekly. */
  public Frequency frequency() {
    return rhythm.frequency();
  }

  /** Returns what it does on days of rest; {@code STAY} if they have nothing to do with it. */
  public RestDayRule restDays() {
    return rhythm.meetsRestDays() ? restDays : RestDayRule.STAY;
  }

  // ---- occurrences ----

  /**
   * Returns what is due within some days, in the order of time.
   *
   * <p>For example, {@code monthly on day 1 17:30} is due in March 2026 on Monday the 2nd at 17:30,
   * for the 1st is a Sunday.
   *
   * @param days the due days
   * @param place the calendar, the hours and the zone of the place
   */
  public List<Occurrence> occurrences(DayRange days, BusinessTime place) {
    if (days.isEmpty()) {
      return List.of();
    }
    BusinessCalendar calendar = place.calendar();
    // nominal days of rest outside may be moved into the range
    LocalDate first =
        restDays() == RestDayRule.NEXT_WORKING_DAY
            ? calendar.nthBefore(days.from(), 1).plusDays(1)
            : days.from();
    LocalDate end =
        restDays() == RestDayRule.PREVIOUS_WORKING_DAY
            ? calendar.onOrAfter(days.until())
            : days.until();
    List<Occurrence> found = new ArrayList<>();
    LocalDate nominal = rhythm.next(first, end, place);
    while (nominal.isBefore(end)) {
      LocalDate due = dueDay(nominal, calendar);
      if (days.contains(due)) {
        found.add(occurrence(nominal, due, place));
      }
      nominal = rhythm.next(nominal.plusDays(1), end, place);
    }
    return List.copyOf(found);
  }

  private LocalDate dueDay(LocalDate nominal, BusinessCalendar calendar) {
    return switch (restDays()) {
      case STAY -> nominal;
      case NEXT_WORKING_DAY -> calendar.onOrAfter(nominal);
      case PREVIOUS_WORKING_DAY -> calendar.onOrBefore(nominal);
    };
  }

  private Occurrence occurrence(LocalDate nominal, LocalDate due, BusinessTime place) {
    Instant dueAt =
        time.map(at -> due.atTime(at).atZone(place.hours().zone()).toInstant())
            .orElseGet(() -> place.startOf(due.plusDays(1)));
    boolean provisional =
        restDays() == RestDayRule.STAY
            ? rhythm.isProvisional(nominal, place)
            : place
                .calendar()
                .isProvisionalWithin(
                    nominal.isBefore(due) ? nominal : due,
                    (nominal.isBefore(due) ? due : nominal).plusDays(1));
    return new Occurrence(place.calendar().day(nominal), due, dueAt, provisional);
  }

  // ---- values ----

  /** Returns the cadence in Chinese for a Chinese locale, else in English. */
  public String text(Locale locale) {
    boolean zh = locale.getLanguage().equals("zh");
    String rest =
        switch (rhythm.meetsRestDays() ? restDays : RestDayRule.NEXT_WORKING_DAY) {
          case NEXT_WORKING_DAY -> "";
          case STAY -> zh ? "，休息日照常" : CadenceReader.STAYS;
          case PREVIOUS_WORKING_DAY -> zh ? "，遇休息日提前到前一个工作日" : CadenceReader.BEFORE;
        };
    return (zh ? rhythm.zh() : rhythm.en()) + time.map(at -> " " + at).orElse("") + rest;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Cadence cadence
        && rhythm.equals(cadence.rhythm)
        && time.equals(cadence.time)
        && restDays == cadence.restDays;
  }

  @Override
  public int hashCode() {
    return Objects.hash(rhythm, time, restDays);
  }

  /** Returns the cadence as it is read, such as {@code monthly on day 1 17:30}. */
  @Override
  @JsonValue
  public String toString() {
    return text(Locale.ENGLISH);
  }
}
