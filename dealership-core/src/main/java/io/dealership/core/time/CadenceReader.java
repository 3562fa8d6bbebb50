package io.dealership.core.time;

import com.google.common.base.Splitter;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a {@link Cadence} writes.
 *
 * <p>By hand, for catalogs of duties are full of cadences, and regular expressions and formatters
 * of dates make a slow start.
 */
final class CadenceReader {

  static final String STAYS = ", also on rest days";
  static final String BEFORE = ", or the working day before";

  private static final String EVERY = "every ";
  private static final String DAYS_FROM = " days from ";
  private static final String DAY_OF_MONTH = "monthly on day ";
  private static final String YEARLY = "yearly on ";
  private static final int TIME_LENGTH = 6; // " 10:30"

  private final String text;

  private CadenceReader(String text) {
    this.text = text;
  }

  static Cadence read(String text) {
    return new CadenceReader(text).read();
  }

  private Cadence read() {
    if (text.length() > 200) {
      throw notACadence();
    }
    String rest = text.endsWith(STAYS) ? STAYS : text.endsWith(BEFORE) ? BEFORE : "";
    String days = text.substring(0, text.length() - rest.length());
    String time = "";
    int timeAt = days.length() - TIME_LENGTH;
    if (timeAt > 0 && isTime(days, timeAt)) {
      time = days.substring(timeAt + 1);
      days = days.substring(0, timeAt);
    }
    Cadence cadence = days(days);
    if (!time.isEmpty()) {
      cadence = cadence.at(time(time));
    }
    return rest.isEmpty()
        ? cadence
        : cadence.onRestDays(
            rest.equals(STAYS) ? RestDayRule.STAY : RestDayRule.PREVIOUS_WORKING_DAY);
  }

  /** Whether a text ends like {@code " 10:30"}, whatever the numbers. */
  private static boolean isTime(String text, int at) {
    return text.charAt(at) == ' '
        && isDigit(text.charAt(at + 1))
        && isDigit(text.charAt(at + 2))
        && text.charAt(at + 3) == ':'
        && isDigit(text.charAt(at + 4))
        && isDigit(text.charAt(at + 5));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private Cadence days(String days) {
    return switch (days) {
      case "every day" -> Cadence.everyDay();
      case "every working day" -> Cadence.everyWorkingDay();
      case "every opening day" -> Cadence.everyOpeningDay();
      case "monthly on the last day" -> Cadence.monthlyOnLastDay();
      case "monthly on the first working day" -> Cadence.monthlyOnFirstWorkingDay();
      case "monthly on the last working day" -> Cadence.monthlyOnLastWorkingDay();
      default -> numbered(days);
    };
  }

  private Cadence numbered(String days) {
    if (days.startsWith(DAY_OF_MONTH)) {
      return Cadence.monthlyOn(number(days.substring(DAY_OF_MONTH.length()), 1, 6));
    }
    if (days.startsWith(YEARLY)) {
      return Cadence.yearlyOn(monthDay(days.substring(YEARLY.length())));
    }
    if (!days.startsWith(EVERY)) {
      throw notACadence();
    }
    String rest = days.substring(EVERY.length());
    int from = rest.indexOf(DAYS_FROM);
    return from < 0
        ? Cadence.everyWeekOn(weekdays(rest))
        : Cadence.everyDays(
            number(rest.substring(0, from), 1, 6), date(rest.substring(from + DAYS_FROM.length())));
  }

  /** "Monday", "Monday and Friday", "Monday, Wednesday and Friday". */
  private Set<DayOfWeek> weekdays(String names) {
    Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
    int and = names.indexOf(" and ");
    if (and >= 0) {
      for (String name : Splitter.on(", ").split(names.substring(0, and))) {
        add(name, weekdays);
      }
      add(names.substring(and + " and ".length()), weekdays);
    } else {
      add(names, weekdays);
    }
    return weekdays;
  }

  private void add(String name, Set<DayOfWeek> weekdays) {
    DayOfWeek day = weekday(name);
    if (day == null || !weekdays.add(day)) {
      throw notACadence();
    }
  }

  private static @Nullable DayOfWeek weekday(String name) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (Rhythm.Weekly.name(day).equals(name)) {
        return day;
      }
    }
    return null;
  }

  private LocalDate date(String date) {
    if (date.length() != 10 || date.charAt(4) != '-' || date.charAt(7) != '-') {
      throw notACadence();
    }
    try {
      return LocalDate.of(
          number(date.substring(0, 4), 4, 4),
          number(date.substring(5, 7), 2, 2),
          number(date.substring(8), 2, 2));
    } catch (DateTimeException e) {
      throw notACadence();
    }
  }

  private MonthDay monthDay(String day) {
    if (day.length() != 5 || day.charAt(2) != '-') {
      throw notACadence();
    }
    try {
      return MonthDay.of(number(day.substring(0, 2), 2, 2), number(day.substring(3), 2, 2));
    } catch (DateTimeException e) {
      throw notACadence();
    }
  }

  private LocalTime time(String time) {
    try {
      return LocalTime.of(number(time.substring(0, 2), 2, 2), number(time.substring(3), 2, 2));
    } catch (DateTimeException e) {
      throw notACadence();
    }
  }

  /** A number of so many digits, and of nothing else. */
  private int number(String digits, int least, int most) {
    if (digits.length() < least || digits.length() > most) {
      throw notACadence();
    }
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (!isDigit(c)) {
        throw notACadence();
      }
      number = 10 * number + (c - '0');
    }
    return number;
  }

  private IllegalArgumentException notACadence() {
    return new IllegalArgumentException(
        "Cadence must be written like 'every day', 'every working day', 'every opening day', 'every"
            + " 10 days from 2026-01-01', 'every Monday', 'every Monday, Wednesday and Friday',"
            + " 'monthly on day 5', 'monthly on the last day', 'monthly on the first working day',"
            + " 'monthly on the last working day' or 'yearly on 12-31', where needed with a time"
            + " such as ' 10:30' after it, and then with '"
            + STAYS
            + "' or '"
            + BEFORE
            + "', but was '"
            + (text.length() > 60 ? text.substring(0, 60) + "…" : text)
            + "'");
  }
}
