package io.dealership.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What a calendar knows of a day.
 *
 * @param date the day
 * @param kind what the calendar holds it to be
 * @param holiday the holiday for whose sake it is off or worked; empty if it is as the week has it
 * @param provisional whether no notice has settled it yet, so that it may still change
 * @since 0.1
 */
public record CalendarDay(
    LocalDate date, DayKind kind, Optional<HolidayName> holiday, boolean provisional) {

  /** Returns whether one works on it. */
  public boolean isWorking() {
    return kind.isWorking();
  }

  /**
   * Returns why it is worked or not, in Chinese or English, such as {@code 中秋节放假} or {@code
   * Saturday}.
   */
  public String reason(Locale locale) {
    boolean zh = locale.getLanguage().equals("zh");
    String name = holiday.map(one -> one.in(locale)).orElse("");
    String weekday = weekday(date.getDayOfWeek(), zh);
    String reason =
        switch (kind) {
          case WORKING_DAY -> weekday;
          case WEEKEND -> zh ? weekday + "休息" : weekday;
          case HOLIDAY -> zh ? name + "放假" : name;
          case ADJUSTED_WORKING_DAY ->
              zh ? weekday + "，" + name + "调休上班" : weekday + ", worked for " + name;
        };
    String note = zh ? "（放假安排未公布，暂定）" : " (not announced yet, provisional)";
    return provisional ? reason + note : reason;
  }

  /** Written by hand, for the names of the JDK differ between its locale providers. */
  private static String weekday(DayOfWeek day, boolean zh) {
    return zh
        ? "星期" + "一二三四五六日".charAt((day.getValue() - 1))
        : day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
  }

  /** Returns the day and the reason, such as {@code 2026-09-20 Sunday, worked for National Day}. */
  @Override
  public String toString() {
    return date + " " + reason(Locale.ENGLISH);
  }
}
