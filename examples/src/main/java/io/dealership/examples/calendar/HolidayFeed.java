package io.dealership.examples.calendar;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.io.text.ICalReader;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.util.DateTimeComponents;
import io.dealership.core.text.LocalText;
import io.dealership.rules.pack.CalendarFile;
import io.dealership.rules.pack.NoticeEntry;
import io.dealership.rules.pack.Verification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The holidays of an iCalendar feed (RFC 5545): whole-day events.
 *
 * <p>An event whose name ends with 班 or 补班, in brackets or not, is a working day, as Chinese feeds
 * have it; all others are off. Marks and numbers at the end of a name, such as （休）, fall away.
 *
 * @param days the days of all events without problems, by time
 * @param problems what is wrong with the others, all of it
 */
public record HolidayFeed(List<Days> days, List<String> problems) {

  /**
   * Days in a row.
   *
   * @param from the first day
   * @param lastDay the last day, inclusive
   * @param working whether they are worked
   * @param holiday the name of the holiday
   */
  public record Days(LocalDate from, LocalDate lastDay, boolean working, String holiday) {}

  /** Copies the lists. */
  public HolidayFeed {
    days = List.copyOf(days);
    problems = List.copyOf(problems);
  }

  /**
   * Reads a feed.
   *
   * @param name the name of the feed, for the problems
   */
  public static HolidayFeed read(String name, byte[] bytes) {
    List<Days> days = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    try (ICalReader reader = new ICalReader(new ByteArrayInputStream(bytes))) {
      int calendars = 0;
      for (ICalendar calendar = reader.readNext(); calendar != null; calendar = reader.readNext()) {
        calendars++;
        for (ParseWarning warning : reader.getWarnings()) {
          // of the whole calendar, such as of its zones, it has no line
          String line = warning.getLineNumber() == null ? "" : ", line " + warning.getLineNumber();
          problems.add(name + line + ": " + warning.getMessage());
        }
        int number = 0;
        for (VEvent event : calendar.getEvents()) {
          String place = name + ", event " + ++number;
          days(event, place, problems).ifPresent(one -> add(one, place, days, problems));
        }
      }
      if (calendars == 0) {
        problems.add(name + ": expected a calendar that begins with BEGIN:VCALENDAR, but had none");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // bytes in memory can always be read
    }
    days.sort(Comparator.comparing(Days::from));
    return new HolidayFeed(days, problems);
  }

  private static void add(Days one, String place, List<Days> days, List<String> problems) {
    for (Days other : days) {
      if (!other.lastDay.isBefore(one.from) && !one.lastDay.isBefore(other.from)) {
        if (!other.equals(one)) {
          problems.add(place + ": expected each day once, but " + one + " meets " + other);
        }
        return;
      }
    }
    days.add(one);
  }

  private static Optional<Days> days(VEvent event, String place, List<String> problems) {
    int before = problems.size();
    String summary = event.getSummary() == null ? "" : event.getSummary().getValue().strip();
    if (summary.isEmpty()) {
      problems.add(place + ": expected a SUMMARY with the name of the holiday, but had none");
    }
    if (event.getRecurrenceRule() != null) {
      problems.add(place + ": expected the days of each year, but had a rule that repeats (RRULE)");
    }
    Optional<LocalDate> from = date(event.getDateStart(), "DTSTART", place, problems);
    Optional<LocalDate> end =
        event.getDateEnd() == null
            ? from.map(day -> day.plusDays(1))
            : date(event.getDateEnd(), "DTEND", place, problems);
    if (from.isPresent() && end.isPresent() && !end.get().isAfter(from.get())) {
      problems.add(place + ": expected DTEND after " + from.get() + ", but was " + end.get());
    }
    if (problems.size() > before) {
      return Optional.empty();
    }
    String name = summary.replaceFirst("[\\s（(]*(?:补?班|休)[）)]?$", "");
    boolean working = summary.matches(".*班[）)]?");
    return Optional.of(
        new Days(
            from.orElseThrow(),
            end.orElseThrow().minusDays(1),
            working,
            name.isEmpty() ? summary : name));
  }

  private static Optional<LocalDate> date(
      @Nullable DateOrDateTimeProperty property, String what, String place, List<String> problems) {
    if (property == null) {
      problems.add(place + ": expected " + what + " with a date, but had none");
      return Optional.empty();
    }
    DateTimeComponents raw = property.getValue().getRawComponents();
    if (property.getValue().hasTime()) {
      problems.add(
          place
              + ": expected "
              + what
              + " to be a whole day, but was "
              + raw.toString(true, false));
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate()));
    } catch (DateTimeException e) {
      problems.add(
          place + ": expected " + what + " to be a date, but was " + raw.toString(false, false));
      return Optional.empty();
    }
  }

  /**
   * The feed as a file for the folder {@code calendars/} of a pack, which says more of a calendar.
   * It settles nothing: whoever knows that the feed is complete takes {@code amends} away.
   *
   * @param calendar the id of the calendar, such as {@code cn}
   * @param year the year that the feed is for
   * @param source the citation, of a source that the pack names
   * @param publishedOn the day on which the feed was made public
   */
  public CalendarFile section(String calendar, int year, String source, LocalDate publishedOn) {
    Map<String, LocalText> names = new LinkedHashMap<>();
    Map<String, StringBuilder> texts = new LinkedHashMap<>();
    for (Days one : days) {
      StringBuilder text =
          texts.computeIfAbsent(
              one.holiday,
              name -> {
                String code = "holiday-" + (names.size() + 1);
                names.put(code, LocalText.same(name));
                return new StringBuilder(code).append(':');
              });
      text.append(text.charAt(text.length() - 1) == ':' ? " " : ", ")
          .append(one.working ? "+" : "")
          .append(one.from);
      if (!one.lastDay.equals(one.from)) {
        text.append("..").append(one.lastDay);
      }
    }
    return new CalendarFile(
        calendar,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        names,
        List.of(
            new NoticeEntry(
                year,
                true,
                source,
                publishedOn,
                Verification.ONE_SOURCE,
                texts.values().stream().map(StringBuilder::toString).toList())));
  }
}
