package io.dealership.core.time;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Two books together.
 *
 * @param both whether a day is worked only where both work, else where either does
 */
record CombinedBook(DayBook one, DayBook other, boolean both) implements DayBook {

  @Override
  public int week() {
    return combine(one.week(), other.week());
  }

  private int combine(int bits, int others) {
    return both ? bits & others : bits | others;
  }

  @Override
  public int firstYear() {
    return isPlain(one) ? other.firstYear() : isPlain(other) ? one.firstYear() : least();
  }

  private int least() {
    return Math.min(one.firstYear(), other.firstYear());
  }

  @Override
  public int endYear() {
    return isPlain(one)
        ? other.endYear()
        : isPlain(other) ? one.endYear() : Math.max(one.endYear(), other.endYear());
  }

  private static boolean isPlain(DayBook book) {
    return book.firstYear() == book.endYear();
  }

  @Override
  public int month(int year, int month) {
    return combine(one.month(year, month), other.month(year, month));
  }

  @Override
  public CalendarDay day(LocalDate day) {
    CalendarDay a = one.day(day);
    CalendarDay b = other.day(day);
    if (a.isWorking() == b.isWorking()) {
      // it takes both to make it so, and both to be sure of it
      CalendarDay telling = a.holiday().isPresent() ? a : b;
      return new CalendarDay(
          day, telling.kind(), telling.holiday(), a.provisional() || b.provisional());
    }
    // one of them decides alone, and so it decides whether that is sure
    return a.isWorking() == both ? b : a;
  }

  @Override
  public Optional<CalendarNotice> notice(LocalDate day) {
    boolean first =
        one.day(day).isWorking() == other.day(day).isWorking()
            ? one.day(day).holiday().isPresent() || other.notice(day).isEmpty()
            : one.day(day).isWorking() != both;
    return first ? one.notice(day) : other.notice(day);
  }

  @Override
  public Set<LocalDate> namedDays() {
    Set<LocalDate> days = new HashSet<>(one.namedDays());
    days.addAll(other.namedDays());
    return days;
  }

  @Override
  public LocalDate nextUnsettled(LocalDate day) {
    LocalDate a = one.nextUnsettled(day);
    LocalDate b = other.nextUnsettled(day);
    return a.isBefore(b) ? a : b;
  }

  @Override
  public DayBook asKnownOn(LocalDate day) {
    return new CombinedBook(one.asKnownOn(day), other.asKnownOn(day), both);
  }
}
