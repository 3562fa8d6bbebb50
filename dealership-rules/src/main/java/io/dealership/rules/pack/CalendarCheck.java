package io.dealership.rules.pack;

import io.dealership.core.time.ArrangedDays;
import io.dealership.core.time.CalendarNotice;
import io.dealership.core.time.DayRange;
import io.dealership.rules.decision.LocalText;
import io.dealership.rules.document.Spelling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks a calendar of a pack: that its days can be read, and that they belong to one. */
final class CalendarCheck implements SectionReader.Check<CalendarFile> {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;
  private static final int WEEK = 7;

  @Override
  public void check(CalendarFile file, SectionContext context) {
    checkOwner(file, context);
    file.holidays()
        .forEach(
            (code, name) -> {
              if (name.zh().isBlank() || name.en().isBlank()) {
                context.problem("/holidays/" + code, "names that are not blank");
              }
            });
    for (int i = 0; i < file.notices().size(); i++) {
      NoticeEntry entry = file.notices().get(i);
      String pointer = "/notices/" + i;
      context.checkCitation(pointer + "/source", entry.source());
      List<ArrangedDays> seen = new ArrayList<>();
      for (int k = 0; k < entry.days().size(); k++) {
        checkDays(file, entry.days().get(k), pointer + "/days/" + k, seen, context);
      }
    }
  }

  /** A calendar has one file with its name and week; all others only say more of it. */
  private static void checkOwner(CalendarFile file, SectionContext context) {
    int owners = 0;
    for (CalendarFile other : context.sections(Calendars.FILES)) {
      if (other.id().equals(file.id()) && other.name().isPresent()) {
        owners++;
      }
    }
    if (file.name().isPresent()) {
      if (owners > 1) {
        context.problem("/id", "a calendar that no other file names, too");
      }
      if (file.name().get().zh().isBlank() || file.name().get().en().isBlank()) {
        context.problem("/name", "names that are not blank");
      }
      if (file.restDays().stream().distinct().count() == WEEK) {
        context.problem("/restDays", "a weekday that is worked");
      }
      return;
    }
    if (owners == 0) {
      context.problem("/id", "a calendar that a file names and gives rest days");
    }
    if (!file.restDays().isEmpty()) {
      context.problem("/restDays", "no rest days, for it has no name and says more of a calendar");
    }
  }

  private static void checkDays(
      CalendarFile file,
      String text,
      String pointer,
      List<ArrangedDays> seen,
      SectionContext context) {
    String holiday = HolidayText.holiday(text);
    if (text.indexOf(':') >= 0 && !file.holidays().containsKey(holiday)) {
      String maybe =
          Spelling.nearest(holiday, file.holidays().keySet())
              .map(guess -> "; maybe '" + guess + "'")
              .orElse("");
      context.problem(pointer, "a holiday that holidays of this file name" + maybe);
      return;
    }
    LocalText name = file.holidays().get(holiday);
    if (name != null && (name.zh().isBlank() || name.en().isBlank())) {
      return; // said with the name
    }
    Optional<List<ArrangedDays>> read;
    try {
      read = HolidayText.read(text, file.holidays());
    } catch (IllegalArgumentException e) {
      context.problem(pointer, "ranges that end at most 366 days after they begin");
      return;
    }
    if (read.isEmpty()) {
      context.problem(pointer, HolidayText.SAYS);
      return;
    }
    for (ArrangedDays days : read.get()) {
      if (days.from().getYear() < FIRST_YEAR || days.lastDay().getYear() > LAST_YEAR) {
        context.problem(pointer, "days of the years 1900 to 2999");
      }
      Optional<LocalDate> twice = twice(days, seen);
      if (twice.isPresent()) {
        context.problem(pointer, "each day once in a notice, but " + twice.get() + " again");
      } else {
        seen.add(days);
      }
    }
  }

  private static Optional<LocalDate> twice(ArrangedDays days, List<ArrangedDays> seen) {
    for (ArrangedDays other : seen) {
      if (!other.lastDay().isBefore(days.from()) && !days.lastDay().isBefore(other.from())) {
        return Optional.of(days.from().isAfter(other.from()) ? days.from() : other.from());
      }
    }
    return Optional.empty();
  }

  /** The notice of an entry that was checked. */
  static CalendarNotice notice(CalendarFile file, NoticeEntry entry) {
    List<ArrangedDays> days = new ArrayList<>();
    for (String text : entry.days()) {
      days.addAll(HolidayText.read(text, file.holidays()).orElseThrow());
    }
    DayRange settled =
        entry.settles().isPresent()
            ? new DayRange(entry.settles().get().from(), entry.settles().get().until())
            : DayRange.empty();
    return new CalendarNotice(entry.source(), entry.publishedOn(), settled, days);
  }
}
