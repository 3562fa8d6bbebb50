package io.dealership.rules.pack;

import io.dealership.core.text.LocalText;
import io.dealership.core.text.Spelling;
import io.dealership.core.time.ArrangedDays;
import io.dealership.core.time.HolidayName;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks a calendar of a pack: that its days can be read, and that they belong to one.
 *
 * <p>The days of a file that is as it was sealed were read by the sealer; they are not read again
 * before someone asks for the calendar.
 */
final class CalendarCheck implements SectionReader.Check<CalendarFile> {

  @Override
  public void check(CalendarFile file, SectionContext context) {
    checkOwner(file, context);
    List<NoticeEntry> notices = file.notices();
    for (int i = 0; i < notices.size(); i++) {
      context.checkCitation("/notices/" + i + "/source", notices.get(i).source());
    }
    if (context.isAsSealed()) {
      return;
    }
    for (Map.Entry<String, LocalText> holiday : file.holidays().entrySet()) {
      checkName(holiday.getValue(), "/holidays/" + holiday.getKey(), context);
    }
    for (int i = 0; i < notices.size(); i++) {
      List<ArrangedDays> seen = new ArrayList<>();
      for (int k = 0; k < notices.get(i).days().size(); k++) {
        checkDays(file, notices.get(i), k, "/notices/" + i + "/days/" + k, seen, context);
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
      checkName(file.name().get(), "/name", context);
      Set<DayOfWeek> restDays = EnumSet.noneOf(DayOfWeek.class);
      restDays.addAll(file.restDays());
      if (restDays.size() == DayOfWeek.values().length) {
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
    if (file.yearFrom().isPresent()) {
      context.problem("/yearFrom", "no yearFrom, for it has no name and says more of a calendar");
    }
  }

  private static void checkName(LocalText name, String pointer, SectionContext context) {
    if (isBlank(name)) {
      context.problem(pointer, "names that are not blank");
    }
  }

  private static boolean isBlank(LocalText name) {
    return name.zh().isBlank() || name.en().isBlank();
  }

  private static void checkDays(
      CalendarFile file,
      NoticeEntry entry,
      int index,
      String pointer,
      List<ArrangedDays> seen,
      SectionContext context) {
    String text = entry.days().get(index);
    String holiday = HolidayText.holiday(text);
    LocalText name = file.holidays().get(holiday);
    if (name == null && text.indexOf(':') >= 0) {
      String maybe =
          Spelling.nearest(holiday, file.holidays().keySet())
              .map(guess -> "; maybe '" + guess + "'")
              .orElse("");
      context.problem(pointer, "a holiday that holidays of this file name" + maybe);
      return;
    }
    // of a blank name it is said with the name
    HolidayName said =
        name == null || isBlank(name)
            ? new HolidayName(holiday, holiday)
            : new HolidayName(name.zh(), name.en());
    List<ArrangedDays> read = HolidayText.read(text, entry.year(), said);
    if (read == null) {
      context.problem(pointer, HolidayText.SAYS);
      return;
    }
    for (ArrangedDays days : read) {
      ArrangedDays other = meeting(days, seen);
      if (other == null) {
        seen.add(days);
      } else {
        context.problem(
            pointer,
            "each day once in a notice, but "
                + (days.from().isAfter(other.from()) ? days.from() : other.from())
                + " again");
      }
    }
  }

  private static @Nullable ArrangedDays meeting(ArrangedDays days, List<ArrangedDays> seen) {
    for (ArrangedDays other : seen) {
      if (!other.lastDay().isBefore(days.from()) && !days.lastDay().isBefore(other.from())) {
        return other;
      }
    }
    return null;
  }
}
