package io.dealership.core.time;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The working days of a place: a week, and the notices that depart from it.
 *
 * <p>A later notice prevails over an earlier one that names the same day. What no notice settles is
 * as the week has it, and {@linkplain #isProvisional provisional}: nothing is guessed. That holds
 * before the first notice and after the last one, without a limit.
 *
 * <p>Counting takes the same time whatever the length of the span.
 *
 * <p>For example, in China the first working day after Friday, 2026-09-18 is Sunday, 2026-09-20,
 * which is worked for the sake of National Day.
 *
 * <h2>Source</h2>
 *
 * <p>The days themselves are knowledge of a pack. That they are counted so: Civil Code of China,
 * article 201; regulation.
 *
 * @since 0.1
 */
public final class BusinessCalendar implements WorkingDays {

  private static final int MOST = 10_000;

  private final String id;
  private final HolidayName name;
  private final DayBook book;

  private final int week;
  private final int firstYear;
  private final int years;

  /** The worked days of each month from January of the first year, a bit each. */
  private final int[] months;

  /** How many days are worked from January of the first year up to each month, and in all. */
  private final int[] workedBefore;

  private final long start;
  private final long end;

  /**
   * Each worked day of {@link #months}: year, month and day in one number. Written when it is first
   * needed; a race writes the same twice.
   */
  private @Nullable Worked worked;

  /** Its field is final, so that it can be published by a race. */
  private static final class Worked {
    final int[] days;

    Worked(int[] days) {
      this.days = days;
    }
  }

  private BusinessCalendar(String id, HolidayName name, DayBook book) {
    checkArgument(!id.isBlank(), "BusinessCalendar.id must not be blank, but was '%s'", id);
    this.id = id;
    this.name = requireNonNull(name, "name");
    this.book = book;
    week = book.week();
    checkArgument(week != 0, "BusinessCalendar.week must have a working day, but %s had none", id);
    firstYear = book.firstYear();
    years = book.endYear() - firstYear;
    months = new int[years * 12];
    workedBefore = new int[months.length + 1];
    for (int i = 0; i < months.length; i++) {
      months[i] = book.month(firstYear + i / 12, i % 12 + 1);
      workedBefore[i + 1] = workedBefore[i] + Integer.bitCount(months[i]);
    }
    start = LocalDate.of(firstYear, 1, 1).toEpochDay();
    end = LocalDate.of(firstYear + years, 1, 1).toEpochDay();
  }

  /**
   * Returns a calendar.
   *
   * @param id the id by which it is known, such as {@code cn}
   * @param restDays the weekdays of rest; not all of them
   * @param notices in any order
   * @throws IllegalArgumentException if the id is blank, every weekday is one of rest, or the
   *     notices name days of years before 1900 or after 2999
   */
  public static BusinessCalendar of(
      String id, HolidayName name, Set<DayOfWeek> restDays, List<CalendarNotice> notices) {
    return new BusinessCalendar(id, name, new NoticeBook(Week.of(restDays), notices));
  }

  /**
   * Returns the calendar that works where both work, and rests where either rests.
   *
   * <p>A day on which one of them rests for certain is certain, whatever the other knows.
   *
   * @throws IllegalArgumentException if the id is blank, or no weekday is left to work
   */
  public static BusinessCalendar workingWhereBothWork(
      String id, HolidayName name, BusinessCalendar one, BusinessCalendar other) {
    return new BusinessCalendar(id, name, new CombinedBook(one.book, other.book, true));
  }

  /**
   * Returns the calendar that works where either works, and rests where both rest.
   *
   * <p>A day on which one of them works for certain is certain, whatever the other knows.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public static BusinessCalendar workingWhereEitherWorks(
      String id, HolidayName name, BusinessCalendar one, BusinessCalendar other) {
    return new BusinessCalendar(id, name, new CombinedBook(one.book, other.book, false));
  }

  /** Returns the id. */
  public String id() {
    return id;
  }

  /** Returns the name. */
  public HolidayName name() {
    return name;
  }

  /** Returns the calendar as it was known at the end of a day: without what was published later. */
  public BusinessCalendar asKnownOn(LocalDate day) {
    return new BusinessCalendar(id, name, book.asKnownOn(day));
  }

  /**
   * Returns the calendar with one more notice.
   *
   * @throws IllegalArgumentException if it is a combined one, or the notices name days of years
   *     before 1900 or after 2999
   */
  public BusinessCalendar withNotice(CalendarNotice notice) {
    checkArgument(
        book instanceof NoticeBook,
        "BusinessCalendar.withNotice must be asked of a calendar of its own, but %s is combined",
        id);
    List<CalendarNotice> notices = new ArrayList<>(((NoticeBook) book).notices());
    notices.add(notice);
    return new BusinessCalendar(id, name, new NoticeBook(week, notices));
  }

  /** The days that notices name, in any order. */
  Set<LocalDate> namedDays() {
    return book.namedDays();
  }

  // ---- days ----

  @Override
  public boolean isWorkingDay(LocalDate day) {
    int year = day.getYear() - firstYear;
    if (year >= 0 && year < years) {
      int bits = months[year * 12 + day.getMonthValue() - 1];
      return (bits >>> (day.getDayOfMonth() - 1) & 1) != 0;
    }
    return Week.works(week, day.getDayOfWeek());
  }

  /** Returns what is known of a day. */
  public CalendarDay day(LocalDate day) {
    return book.day(day);
  }

  /** Returns whether no notice has settled the day, so that it may still change. */
  public boolean isProvisional(LocalDate day) {
    return book.day(day).provisional();
  }

  /** Whether one of the days from one up to another may still change. */
  boolean isProvisionalWithin(LocalDate from, LocalDate until) {
    LocalDate day = book.nextUnsettled(from);
    while (day.isBefore(until)) {
      if (isProvisional(day)) {
        return true;
      }
      day = book.nextUnsettled(day.plusDays(1));
    }
    return false;
  }

  /** Returns the notice that last named the day, else one that settles it; empty if none does. */
  public Optional<CalendarNotice> notice(LocalDate day) {
    return book.notice(day);
  }

  // ---- counting ----

  @Override
  public LocalDate onOrAfter(LocalDate day) {
    return isWorkingDay(day) ? day : workedDay(workedBefore(day));
  }

  /** Returns the day itself if it is a working day, else the last one before it. */
  public LocalDate onOrBefore(LocalDate day) {
    return isWorkingDay(day) ? day : workedDay(workedBefore(day) - 1);
  }

  /**
   * Returns the n-th working day after a day, which is not counted itself.
   *
   * @param n 1 to 10,000
   * @throws IllegalArgumentException if {@code n} is out of range
   */
  @Override
  public LocalDate nthAfter(LocalDate received, int n) {
    int year = received.getYear() - firstYear;
    if (n < 1 || n > MOST) {
      throw outOfRange("nthAfter", n);
    }
    if (year >= 0 && year < years) {
      int month = year * 12 + received.getMonthValue() - 1;
      int laterThisMonth = months[month] >>> received.getDayOfMonth();
      if (n == 1 && laterThisMonth != 0) {
        return received.plusDays(Integer.numberOfTrailingZeros(laterThisMonth) + 1L);
      }
      int at = workedBefore[month + 1] - Integer.bitCount(laterThisMonth) + n - 1;
      int[] days = workedDays();
      if (at < days.length) {
        return unpacked(days[at]);
      }
    }
    return workedDay(workedThrough(received) + n - 1L);
  }

  /**
   * Returns the n-th working day before a day, which is not counted itself.
   *
   * <p>For example, in the plain week the first working day before a Monday is Friday, and so it is
   * before a Sunday.
   *
   * @param n 1 to 10,000
   * @throws IllegalArgumentException if {@code n} is out of range
   */
  public LocalDate nthBefore(LocalDate day, int n) {
    long before = workedBefore(day);
    if (n < 1 || n > MOST) {
      throw outOfRange("nthBefore", n);
    }
    return workedDay(before - n);
  }

  private static IllegalArgumentException outOfRange(String method, int n) {
    return new IllegalArgumentException(
        "WorkingDays." + method + ".n must be from 1 to 10000, but was " + n);
  }

  /**
   * Returns how many working days lie between two days: after the one and up to the other, which is
   * counted.
   *
   * <p>So the n-th working day after a day is n of them away. Backward the number is negative: the
   * n-th working day before a day is {@code -n} away. Between a day and itself there is none.
   */
  public long workingDaysBetween(LocalDate one, LocalDate other) {
    return other.isBefore(one)
        ? workedBefore(other) - workedBefore(one)
        : workedThrough(other) - workedThrough(one);
  }

  /** How many days are worked from January of the first year through a day. */
  private long workedThrough(LocalDate day) {
    return workedBefore(day) + (isWorkingDay(day) ? 1 : 0);
  }

  /** How many days are worked from January of the first year up to a day; negative before it. */
  private long workedBefore(LocalDate day) {
    int year = day.getYear() - firstYear;
    if (year >= 0 && year < years) {
      int month = year * 12 + day.getMonthValue() - 1;
      int earlier = (1 << (day.getDayOfMonth() - 1)) - 1;
      return (long) workedBefore[month] + Integer.bitCount(months[month] & earlier);
    }
    long epochDay = day.toEpochDay();
    long edge = year < 0 ? start : end;
    long inTable = year < 0 ? 0 : workedBefore[months.length];
    return inTable + Week.workedBefore(week, epochDay) - Week.workedBefore(week, edge);
  }

  /** The worked day before which that many are worked from January of the first year on. */
  private LocalDate workedDay(long before) {
    int[] days = workedDays();
    if (before >= 0 && before < days.length) {
      return unpacked(days[(int) before]);
    }
    return before < 0
        ? Week.workedDay(week, before + Week.workedBefore(week, start))
        : Week.workedDay(week, before - days.length + Week.workedBefore(week, end));
  }

  private static LocalDate unpacked(int day) {
    return LocalDate.of(day >> 9, day >> 5 & 15, day & 31);
  }

  private int[] workedDays() {
    Worked known = worked;
    if (known == null) {
      int[] days = new int[workedBefore[months.length]];
      int at = 0;
      for (int i = 0; i < months.length; i++) {
        int month = (firstYear + i / 12) << 9 | (i % 12 + 1) << 5;
        for (int bits = months[i]; bits != 0; bits &= bits - 1) {
          days[at++] = month | (Integer.numberOfTrailingZeros(bits) + 1);
        }
      }
      known = new Worked(days);
      worked = known;
    }
    return known.days;
  }

  // ---- values ----

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BusinessCalendar calendar
        && id.equals(calendar.id)
        && name.equals(calendar.name)
        && book.equals(calendar.book);
  }

  @Override
  public int hashCode() {
    return 31 * id.hashCode() + book.hashCode();
  }

  /** Returns id and name, such as {@code cn 中国工作日 (Working days of China)}. */
  @Override
  public String toString() {
    return id + " " + name;
  }
}
