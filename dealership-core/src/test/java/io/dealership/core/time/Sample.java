package io.dealership.core.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Calendars and hours that tests share. */
final class Sample {

  static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  static final HolidayName NAME = new HolidayName("工作日", "Working days");
  static final HolidayName SPRING = new HolidayName("春节", "Spring Festival");
  static final HolidayName LABOR = new HolidayName("劳动节", "Labor Day");
  static final HolidayName MID_AUTUMN = new HolidayName("中秋节", "Mid-Autumn Festival");
  static final HolidayName NATIONAL = new HolidayName("国庆节", "National Day");
  static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private Sample() {}

  static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  /** A moment by the clock of Shanghai, such as {@code 2026-03-02T10:00}. */
  static Instant at(String text) {
    return LocalDateTime.parse(text).atZone(SHANGHAI).toInstant();
  }

  static DayRange days(String from, String until) {
    return new DayRange(day(from), day(until));
  }

  static CalendarNotice noticeOf2026() {
    return new CalendarNotice(
        "notice of 2026",
        day("2025-11-04"),
        days("2025-12-29", "2026-12-29"),
        List.of(
            ArrangedDays.off(day("2026-02-15"), day("2026-02-23"), SPRING),
            ArrangedDays.working(day("2026-02-14"), SPRING),
            ArrangedDays.working(day("2026-02-28"), SPRING),
            ArrangedDays.off(day("2026-05-01"), day("2026-05-05"), LABOR),
            ArrangedDays.working(day("2026-05-09"), LABOR),
            ArrangedDays.working(day("2026-09-20"), NATIONAL),
            ArrangedDays.off(day("2026-09-25"), day("2026-09-27"), MID_AUTUMN),
            ArrangedDays.off(day("2026-10-01"), day("2026-10-07"), NATIONAL),
            ArrangedDays.working(day("2026-10-10"), NATIONAL)));
  }

  static CalendarNotice noticeOf2020() {
    return new CalendarNotice(
        "notice of 2020",
        day("2019-11-21"),
        days("2019-12-29", "2020-12-29"),
        List.of(
            ArrangedDays.off(day("2020-01-24"), day("2020-01-30"), SPRING),
            ArrangedDays.working(day("2020-01-19"), SPRING),
            ArrangedDays.working(day("2020-02-01"), SPRING)));
  }

  static CalendarNotice amendmentOf2020() {
    return new CalendarNotice(
        "amendment of 2020",
        day("2020-01-27"),
        DayRange.empty(),
        List.of(ArrangedDays.off(day("2020-01-31"), day("2020-02-02"), SPRING)));
  }

  /** Two years of China, without the small holidays. */
  static BusinessCalendar calendar() {
    return BusinessCalendar.of(
        "cn", NAME, WEEKEND, List.of(amendmentOf2020(), noticeOf2020(), noticeOf2026()));
  }

  static BusinessCalendar plain() {
    return BusinessCalendar.of("plain", NAME, WEEKEND, List.of());
  }

  /** From 09:00 to 18:00 with an hour for lunch, closed on Sundays and on holidays. */
  static OpeningHours store() {
    return OpeningHours.builder(SHANGHAI)
        .on(DayHours.parse("09:00-12:00, 13:00-18:00"), DayOfWeek.values())
        .on(DayHours.CLOSED, DayOfWeek.SUNDAY)
        .calendar(calendar())
        .adjustedDaysAs(DayOfWeek.MONDAY)
        .build();
  }

  static BusinessTime time() {
    return new BusinessTime(calendar(), store());
  }
}
