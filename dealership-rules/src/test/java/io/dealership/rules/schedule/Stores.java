package io.dealership.rules.schedule;

import io.dealership.core.time.BusinessCalendar;
import io.dealership.core.time.BusinessTime;
import io.dealership.core.time.DayHours;
import io.dealership.core.time.DayRange;
import io.dealership.core.time.OpeningHours;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.pack.Calendars;
import io.dealership.rules.pack.PackLoader;
import io.dealership.rules.pack.SectionReader;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The store of the tests: its days, its hours, and how its packs are loaded. */
final class Stores {

  static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  static final PackLoader LOADER =
      PackLoader.create()
          .with(Calendars.section())
          .with(ScheduleRules.sections().toArray(new SectionReader<?>[0]));

  static final BusinessCalendar CHINA =
      Calendars.of(LOADER.load(DealershipRules.workingDaysPack())).calendar("cn");

  /** Open from Monday to Saturday and on adjusted working days, closed on holidays. */
  static final BusinessTime TIME =
      new BusinessTime(
          CHINA,
          OpeningHours.builder(SHANGHAI)
              .on(DayHours.parse("08:30-18:00"), DayOfWeek.values())
              .on(DayHours.CLOSED, DayOfWeek.SUNDAY)
              .calendar(CHINA)
              .adjustedDaysAs(DayOfWeek.MONDAY)
              .build());

  static final DayRange FEBRUARY = days("2026-02-01", "2026-03-01");
  static final DayRange MARCH = days("2026-03-01", "2026-04-01");

  private Stores() {}

  static DayRange days(String from, String until) {
    return new DayRange(LocalDate.parse(from), LocalDate.parse(until));
  }

  /** A moment by the clock of the store, such as {@code 2026-03-02T10:00}. */
  static Instant at(String text) {
    return LocalDateTime.parse(text).atZone(SHANGHAI).toInstant();
  }
}
