package io.dealership.core.time;

import com.google.common.base.Splitter;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link Cadence} writes. */
final class CadenceReader {

  static final String STAYS = ", also on rest days";
  static final String BEFORE = ", or the working day before";

  private static final Pattern FORM =
      Pattern.compile(
          "(?<days>.+?)(?<time> [0-9]{2}:[0-9]{2})?(?<rest>" + STAYS + "|" + BEFORE + ")?");
  private static final Pattern EVERY_DAYS =
      Pattern.compile("every ([0-9]{1,6}) days from ([0-9]{4}-[0-9]{2}-[0-9]{2})");
  private static final Pattern DAY_OF_MONTH = Pattern.compile("monthly on day ([0-9]{1,6})");
  private static final Pattern YEARLY = Pattern.compile("yearly on ([0-9]{2}-[0-9]{2})");
  private static final Pattern WEEKLY =
      Pattern.compile("every ([A-Z][a-z]+(?:(?:, [A-Z][a-z]+)* and [A-Z][a-z]+)?)");

  private static final Splitter WEEKDAYS = Splitter.on(Pattern.compile(", | and "));

  private final String text;

  private CadenceReader(String text) {
    this.text = text;
  }

  static Cadence read(String text) {
    return new CadenceReader(text).read();
  }

  private Cadence read() {
    Matcher form = FORM.matcher(text);
    if (text.length() > 200 || !form.matches()) {
      throw notACadence();
    }
    Cadence cadence = days(form.group("days"));
    String time = form.group("time");
    if (time != null) {
      cadence = cadence.at(time(time.substring(1)));
    }
    String rest = form.group("rest");
    return rest == null
        ? cadence
        : cadence.onRestDays(
            rest.equals(STAYS) ? RestDayRule.STAY : RestDayRule.PREVIOUS_WORKING_DAY);
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
    Matcher everyDays = EVERY_DAYS.matcher(days);
    if (everyDays.matches()) {
      return Cadence.everyDays(Integer.parseInt(everyDays.group(1)), date(everyDays.group(2)));
    }
    Matcher dayOfMonth = DAY_OF_MONTH.matcher(days);
    if (dayOfMonth.matches()) {
      return Cadence.monthlyOn(Integer.parseInt(dayOfMonth.group(1)));
    }
    Matcher yearly = YEARLY.matcher(days);
    if (yearly.matches()) {
      return Cadence.yearlyOn(monthDay(yearly.group(1)));
    }
    Matcher weekly = WEEKLY.matcher(days);
    if (weekly.matches()) {
      return Cadence.everyWeekOn(weekdays(weekly.group(1)));
    }
    throw notACadence();
  }

  private Set<DayOfWeek> weekdays(String names) {
    Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
    for (String name : WEEKDAYS.split(names)) {
      DayOfWeek day = weekday(name);
      if (day == null || !weekdays.add(day)) {
        throw notACadence();
      }
    }
    return weekdays;
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
    try {
      return LocalDate.parse(date);
    } catch (DateTimeException e) {
      throw notACadence();
    }
  }

  private MonthDay monthDay(String day) {
    try {
      return MonthDay.parse("--" + day);
    } catch (DateTimeException e) {
      throw notACadence();
    }
  }

  private LocalTime time(String time) {
    try {
      return LocalTime.parse(time);
    } catch (DateTimeException e) {
      throw notACadence();
    }
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
