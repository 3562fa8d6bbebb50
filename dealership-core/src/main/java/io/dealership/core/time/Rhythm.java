package io.dealership.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The days that a cadence names, before rest days move any of them. */
sealed interface Rhythm {

  /** The first of these days from a day on; some day not before {@code until} if there is none. */
  LocalDate next(LocalDate day, LocalDate until, BusinessTime time);

  /** Whether one of these days may be a day of rest on which it would not be done. */
  default boolean meetsRestDays() {
    return false;
  }

  /** Whether it may turn out that this is none of these days. */
  default boolean isProvisional(LocalDate day, BusinessTime time) {
    return false;
  }

  /** How often they come, the nearest that has a word. */
  default Frequency frequency() {
    return Frequency.DAILY;
  }

  /** The days in Chinese, such as {@code 每周一}. */
  String zh();

  /** The days in English, as they are read. */
  String en();

  /** Every day, worked or not. */
  record Daily() implements Rhythm {

    @Override
    public LocalDate next(LocalDate day, LocalDate until, BusinessTime time) {
      return day;
    }

    @Override
    public String zh() {
      return "每天";
    }

    @Override
    public String en() {
      return "every day";
    }
  }

  /** Every working day. */
  record WorkingDaily() implements Rhythm {

    @Override
    public LocalDate next(LocalDate day, LocalDate until, BusinessTime time) {
      return time.calendar().onOrAfter(day);
    }

    @Override
    public boolean isProvisional(LocalDate day, BusinessTime time) {
      return time.calendar().isProvisional(day);
    }

    @Override
    public String zh() {
      return "每个工作日";
    }

    @Override
    public String en() {
      return "every working day";
    }
  }

  /** Every day on which the place opens. */
  record OpeningDaily() implements Rhythm {

    @Override
    public LocalDate next(LocalDate day, LocalDate until, BusinessTime time) {
      LocalDate next = day;
      while (next.isBefore(until) && time.hours().hoursOf(next).equals(DayHours.CLOSED)) {
        next = next.plusDays(1);
      }
      return next;
    }

    @Override
    public boolean isProvisional(LocalDate day, BusinessTime time) {
      return !time.hours().isOverridden(day)
          && time.hours().calendar().filter(kept -> kept.isProvisional(day)).isPresent();
    }

    @Override
    public String zh() {
      return "每个营业日";
    }

    @Override
    public String en() {
      return "every opening day";
    }
  }

  /** Every so many days, the first of which is known. */
  record EveryDays(int days, LocalDate first) implements Rhythm {

    @Override
    public LocalDate next(LocalDate day, LocalDate until, BusinessTime time) {
      long since = Math.max(0, ChronoUnit.DAYS.between(first, day));
      return first.plusDays((since + days - 1) / days * days);
    }

    @Override
    public Frequency frequency() {
      Frequency best = Frequency.DAILY;
      for (Frequency each : Frequency.values()) {
        if (Math.abs(days - each.days()) < Math.abs(days - best.days())) {
          best = each;
        }
      }
      return best;
    }

    @Override
    public boolean meetsRestDays() {
      return true;
    }

    @Override
    public String zh() {
      return "自" + first + "起每" + days + "天";
    }

    @Override
    public String en() {
      return "every " + days + " days from " + first;
    }
  }

  /** The same weekdays of every week. */
  record Weekly(Set<DayOfWeek> weekdays) implements Rhythm {

    public Weekly {
      weekdays = Collections.unmodifiableSet(EnumSet.copyOf(weekdays));
    }

    @Override
    public LocalDate next(LocalDate day, LocalDate until, BusinessTime time) {
      LocalDate next = day;
      while (!weekdays.contains(next.getDayOfWeek())) {
        next = next.plusDays(1);
      }
      return next;
    }

    /** Several days of a week are nearer to each day than to each week from four on. */
    @Override
    public Frequency frequency() {
      return weekdays.size() >= 4 ? Frequency.DAILY : Frequency.WEEKLY;
    }

    @Override
    public boolean meetsRestDays() {
      return true;
    }

    @Override
    public String zh() {
      List<String> names = new ArrayList<>();
      for (DayOfWeek day : weekdays) {
        names.add("周" + "一二三四五六日".charAt(day.getValue() - 1));
      }
      return "每" + String.join("、", names);
    }

    @Override
    public String en() {
      StringBuilder text = new StringBuilder("every ");
      int left = weekdays.size();
      for (DayOfWeek day : weekdays) {
        left--;
        text.append(name(day)).append(left > 1 ? ", " : left == 1 ? " and " : "");
      }
      return text.toString();
    }

    /** Written by hand, for the names of the JDK differ between its locale providers. */
    static String name(DayOfWeek day) {
      return day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
    }
  }

  /** A day of every month, found from its number or its end. */
  sealed interface Monthly extends Rhythm {

    /** The day of a month; null if that month has none. */
    @Nullable LocalDate in(YearMonth month, BusinessTime time);

    @Override
    default LocalDate next(LocalDate day, LocalDate until, BusinessTime time) {
      YearMonth month = YearMonth.from(day);
      while (month.atDay(1).isBefore(until)) {
        LocalDate found = in(month, time);
        if (found != null && !found.isBefore(day)) {
          return found;
        }
        month = month.plusMonths(1);
      }
      return until;
    }

    @Override
    default Frequency frequency() {
      return Frequency.MONTHLY;
    }
  }

  /** A day number, in a shorter month its last day. */
  record DayOfMonth(int number) implements Monthly {

    @Override
    public LocalDate in(YearMonth month, BusinessTime time) {
      return month.atDay(Math.min(number, month.lengthOfMonth()));
    }

    @Override
    public boolean meetsRestDays() {
      return true;
    }

    @Override
    public String zh() {
      return "每月" + number + "日";
    }

    @Override
    public String en() {
      return "monthly on day " + number;
    }
  }

  /** The last day of the month. */
  record LastDayOfMonth() implements Monthly {

    @Override
    public LocalDate in(YearMonth month, BusinessTime time) {
      return month.atEndOfMonth();
    }

    @Override
    public boolean meetsRestDays() {
      return true;
    }

    @Override
    public String zh() {
      return "每月最后一天";
    }

    @Override
    public String en() {
      return "monthly on the last day";
    }
  }

  /** The first working day of the month. */
  record FirstWorkingDay() implements Monthly {

    @Override
    public @Nullable LocalDate in(YearMonth month, BusinessTime time) {
      LocalDate day = time.calendar().onOrAfter(month.atDay(1));
      return YearMonth.from(day).equals(month) ? day : null;
    }

    @Override
    public boolean isProvisional(LocalDate day, BusinessTime time) {
      return time.calendar().isProvisionalWithin(day.withDayOfMonth(1), day.plusDays(1));
    }

    @Override
    public String zh() {
      return "每月第一个工作日";
    }

    @Override
    public String en() {
      return "monthly on the first working day";
    }
  }

  /** The last working day of the month. */
  record LastWorkingDay() implements Monthly {

    @Override
    public @Nullable LocalDate in(YearMonth month, BusinessTime time) {
      LocalDate day = time.calendar().onOrBefore(month.atEndOfMonth());
      return YearMonth.from(day).equals(month) ? day : null;
    }

    @Override
    public boolean isProvisional(LocalDate day, BusinessTime time) {
      LocalDate end = YearMonth.from(day).plusMonths(1).atDay(1);
      return time.calendar().isProvisionalWithin(day, end);
    }

    @Override
    public String zh() {
      return "每月最后一个工作日";
    }

    @Override
    public String en() {
      return "monthly on the last working day";
    }
  }

  /** A day of every year; in a year without a leap day the day before it. */
  record Yearly(MonthDay day) implements Rhythm {

    @Override
    public LocalDate next(LocalDate from, LocalDate until, BusinessTime time) {
      LocalDate next = day.atYear(from.getYear());
      return next.isBefore(from) ? day.atYear(from.getYear() + 1) : next;
    }

    @Override
    public Frequency frequency() {
      return Frequency.YEARLY;
    }

    @Override
    public boolean meetsRestDays() {
      return true;
    }

    @Override
    public String zh() {
      return "每年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    @Override
    public String en() {
      return "yearly on " + day.toString().substring(2);
    }
  }
}
