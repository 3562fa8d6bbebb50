package io.dealership.core.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What a calendar rests on: it knows the reason of each day, and what was known when. */
interface DayBook {

  /** The weekdays that are worked, a bit each, Monday first. */
  int week();

  /** The first year of which it says more than the week does. */
  int firstYear();

  /** The year after the last one of which it says more; that of {@link #firstYear} if of none. */
  int endYear();

  /** The days of a month that are worked, a bit each, the first day first. */
  int month(int year, int month);

  /** What is known of a day. */
  CalendarDay day(LocalDate day);

  /** The notice that last named the day, else one that settles it. */
  Optional<CalendarNotice> notice(LocalDate day);

  /** The days that notices name. */
  Set<LocalDate> namedDays();

  /** The day itself if no notice settles it, else the first one after it that none settles. */
  LocalDate nextUnsettled(LocalDate day);

  /** The book as it was on a day. */
  DayBook asKnownOn(LocalDate day);
}
