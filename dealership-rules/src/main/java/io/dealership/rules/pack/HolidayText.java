package io.dealership.rules.pack;

import io.dealership.core.time.ArrangedDays;
import io.dealership.core.time.Arrangement;
import io.dealership.core.time.HolidayName;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the days of a holiday, such as {@code labor-day: 05-01..05-05, +05-09}.
 *
 * <p>Written by hand, character by character: a calendar of twenty years is read when a process is
 * young, and nothing is compiled yet.
 */
final class HolidayText {

  static final int FIRST_YEAR = 1900;
  static final int LAST_YEAR = 2999;
  static final String SAYS =
      "a holiday and its days such as labor-day: 05-01..05-05, +05-09 or new-year: 2025-12-31";

  private static final int MOST = 366;

  private final String text;
  private final int year;
  private int at;

  private HolidayText(String text, int year) {
    this.text = text;
    this.year = year;
  }

  /** The code of the holiday; the whole text when there is none. */
  static String holiday(String text) {
    int colon = text.indexOf(':');
    return colon < 0 ? text : text.substring(0, colon);
  }

  /** Whether a text is a month and a day of every year. */
  static boolean isMonthDay(String text) {
    HolidayText reader = new HolidayText(text, 2001);
    return text.length() == 5 && reader.date() != null;
  }

  /** The month and the day of a year. */
  static LocalDate ofYear(String monthDay, int year) {
    return LocalDate.of(
        year, Integer.parseInt(monthDay, 0, 2, 10), Integer.parseInt(monthDay, 3, 5, 10));
  }

  /** The days; null when the text has another form or a range does not go forward by a year. */
  static @Nullable List<ArrangedDays> read(String text, int year, HolidayName holiday) {
    HolidayText reader = new HolidayText(text, year);
    reader.at = text.indexOf(':') + 1;
    return reader.at == 0 ? null : reader.all(holiday);
  }

  private @Nullable List<ArrangedDays> all(HolidayName holiday) {
    List<ArrangedDays> days = new ArrayList<>();
    do {
      if (!take(' ')) {
        return null;
      }
      Arrangement arrangement =
          take('+') ? Arrangement.WORKING : take('=') ? Arrangement.AS_THE_WEEK : Arrangement.OFF;
      LocalDate from = date();
      LocalDate last = from;
      if (from != null && take('.')) {
        last = take('.') ? date() : null;
      }
      if (from == null || last == null || !isRange(from, last)) {
        return null;
      }
      days.add(new ArrangedDays(from, last, arrangement, holiday));
    } while (take(','));
    return at == text.length() ? days : null;
  }

  private static boolean isRange(LocalDate from, LocalDate last) {
    long days = last.toEpochDay() - from.toEpochDay();
    return days >= 0 && days <= MOST && from.getYear() >= FIRST_YEAR && last.getYear() <= LAST_YEAR;
  }

  private boolean take(char expected) {
    if (at < text.length() && text.charAt(at) == expected) {
      at++;
      return true;
    }
    return false;
  }

  /** A date such as {@code 05-01}, or {@code 2025-12-31} of another year; null when it is none. */
  private @Nullable LocalDate date() {
    int ofYear = year;
    int month = number(2);
    if (month >= 0 && at < text.length() && text.charAt(at) != '-') {
      int rest = number(2);
      ofYear = rest < 0 ? -1 : month * 100 + rest;
      month = take('-') ? number(2) : -1;
    }
    int day = take('-') ? number(2) : -1;
    if (ofYear < 0 || month < 1 || month > 12 || day < 1) {
      return null;
    }
    return day <= YearMonth.of(ofYear, month).lengthOfMonth()
        ? LocalDate.of(ofYear, month, day)
        : null;
  }

  /** The number of so many digits; -1 when there is something else. */
  private int number(int digits) {
    int number = 0;
    int end = at + digits;
    for (; at < end; at++) {
      char c = at < text.length() ? text.charAt(at) : ' ';
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }
}
