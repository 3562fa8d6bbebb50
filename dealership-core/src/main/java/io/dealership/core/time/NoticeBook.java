package io.dealership.core.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A week and the notices that depart from it; of two that name a day, the later one holds. */
final class NoticeBook implements DayBook {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;

  private final int week;
  private final List<CalendarNotice> notices;
  private final int firstYear;
  private final int endYear;
  private final int[] months;

  /** Written when the first reason is asked for; a race writes the same twice. */
  private @Nullable Map<LocalDate, Said> said;

  private record Said(ArrangedDays days, CalendarNotice notice) {}

  NoticeBook(int week, List<CalendarNotice> notices) {
    this.week = week;
    List<CalendarNotice> sorted = new ArrayList<>(notices);
    sorted.sort(Comparator.comparing(CalendarNotice::publishedOn));
    this.notices = List.copyOf(sorted);
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    for (CalendarNotice notice : sorted) {
      for (ArrangedDays days : notice.days()) {
        first = Math.min(first, days.from().getYear());
        last = Math.max(last, days.lastDay().getYear());
      }
    }
    checkArgument(
        first > last || (first >= FIRST_YEAR && last <= LAST_YEAR),
        "BusinessCalendar.notices must name days of the years 1900 to 2999, but named some of %s to"
            + " %s",
        first,
        last);
    firstYear = first > last ? 0 : first;
    endYear = first > last ? 0 : last + 1;
    months = new int[(endYear - firstYear) * 12];
    for (int i = 0; i < months.length; i++) {
      months[i] = Week.month(week, firstYear + i / 12, i % 12 + 1);
    }
    for (CalendarNotice notice : sorted) {
      for (ArrangedDays days : notice.days()) {
        write(days);
      }
    }
  }

  private void write(ArrangedDays days) {
    for (LocalDate day = days.from(); !day.isAfter(days.lastDay()); day = day.plusDays(1)) {
      int month = (day.getYear() - firstYear) * 12 + day.getMonthValue() - 1;
      int bit = 1 << (day.getDayOfMonth() - 1);
      if (works(days.arrangement(), day)) {
        months[month] |= bit;
      } else {
        months[month] &= ~bit;
      }
    }
  }

  private boolean works(Arrangement arrangement, LocalDate day) {
    return switch (arrangement) {
      case OFF -> false;
      case WORKING -> true;
      case AS_THE_WEEK -> Week.works(week, day.getDayOfWeek());
    };
  }

  List<CalendarNotice> notices() {
    return notices;
  }

  @Override
  public int week() {
    return week;
  }

  @Override
  public int firstYear() {
    return firstYear;
  }

  @Override
  public int endYear() {
    return endYear;
  }

  @Override
  public int month(int year, int month) {
    return year >= firstYear && year < endYear
        ? months[(year - firstYear) * 12 + month - 1]
        : Week.month(week, year, month);
  }

  @Override
  public CalendarDay day(LocalDate day) {
    Said entry = said().get(day);
    boolean weekWorks = Week.works(week, day.getDayOfWeek());
    if (entry == null) {
      DayKind kind = weekWorks ? DayKind.WORKING_DAY : DayKind.WEEKEND;
      return new CalendarDay(day, kind, Optional.empty(), settledBy(day).isEmpty());
    }
    Arrangement arrangement = entry.days.arrangement();
    // a notice that a day is worked which is worked anyway adds nothing to the week
    boolean plain =
        arrangement == Arrangement.AS_THE_WEEK || (works(arrangement, day) && weekWorks);
    if (plain) {
      DayKind kind = weekWorks ? DayKind.WORKING_DAY : DayKind.WEEKEND;
      return new CalendarDay(day, kind, Optional.empty(), false);
    }
    DayKind kind = arrangement == Arrangement.OFF ? DayKind.HOLIDAY : DayKind.ADJUSTED_WORKING_DAY;
    return new CalendarDay(day, kind, Optional.of(entry.days.holiday()), false);
  }

  @Override
  public Optional<CalendarNotice> notice(LocalDate day) {
    Said entry = said().get(day);
    return entry == null ? settledBy(day) : Optional.of(entry.notice);
  }

  private Optional<CalendarNotice> settledBy(LocalDate day) {
    for (CalendarNotice notice : notices) {
      if (notice.settled().contains(day)) {
        return Optional.of(notice);
      }
    }
    return Optional.empty();
  }

  @Override
  public Set<LocalDate> namedDays() {
    return said().keySet();
  }

  @Override
  public LocalDate nextUnsettled(LocalDate day) {
    LocalDate next = day;
    Optional<CalendarNotice> settling = settledBy(next);
    while (settling.isPresent()) {
      next = settling.get().settled().until();
      settling = settledBy(next);
    }
    return next;
  }

  @Override
  public DayBook asKnownOn(LocalDate day) {
    List<CalendarNotice> known = new ArrayList<>();
    for (CalendarNotice notice : notices) {
      if (!notice.publishedOn().isAfter(day)) {
        known.add(notice);
      }
    }
    return known.size() == notices.size() ? this : new NoticeBook(week, known);
  }

  private Map<LocalDate, Said> said() {
    Map<LocalDate, Said> all = said;
    if (all == null) {
      all = new HashMap<>();
      for (CalendarNotice notice : notices) {
        for (ArrangedDays days : notice.days()) {
          for (LocalDate day = days.from(); !day.isAfter(days.lastDay()); day = day.plusDays(1)) {
            all.put(day, new Said(days, notice));
          }
        }
      }
      // safe to publish by a race, too: Map.copyOf makes a map of final fields
      all = Map.copyOf(all);
      said = all;
    }
    return all;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NoticeBook book && week == book.week && notices.equals(book.notices);
  }

  @Override
  public int hashCode() {
    return 31 * week + notices.hashCode();
  }
}
