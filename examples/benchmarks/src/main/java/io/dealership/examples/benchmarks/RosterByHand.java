package io.dealership.examples.benchmarks;

import io.dealership.core.organization.Assignment;
import io.dealership.core.organization.Duty;
import io.dealership.core.organization.DutyId;
import io.dealership.core.organization.DutyRhythm;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.Role;
import io.dealership.core.organization.RoleId;
import io.dealership.core.organization.Staff;
import io.dealership.core.time.BusinessCalendar;
import io.dealership.core.time.BusinessTime;
import io.dealership.core.time.DayRange;
import io.dealership.core.time.Frequency;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.schedule.Schedule;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rosters as one writes them by hand: for each person, each duty and each day it asks the calendar
 * whether the duty is due. What is due when is read once, before anything is timed.
 */
final class RosterByHand {

  /** The longest run of days off in the calendar of China is shorter. */
  private static final int BEFORE = 10;

  private static final Pattern TIME = Pattern.compile(" (\\d\\d:\\d\\d)$");
  private static final Pattern DAY_OF_MONTH = Pattern.compile("monthly on day (\\d+)");
  private static final Pattern DAY_OF_YEAR = Pattern.compile("yearly on (\\d\\d)-(\\d\\d)");

  private final Map<RoleId, List<Rule>> rules = new HashMap<>();

  /** An entry. */
  record Entry(
      EmployeeNumber employee,
      DutyId duty,
      LocalDate nominalDay,
      LocalDate dueDay,
      Instant dueAt) {}

  /** On which days. */
  private enum Kind {
    OPENING_DAY,
    WORKING_DAY,
    WEEKDAYS,
    DAY_OF_MONTH,
    LAST_DAY_OF_MONTH,
    LAST_WORKING_DAY_OF_MONTH,
    DAY_OF_YEAR
  }

  /** When a duty is due; a day of rest moves it to the next working day, or to the one before. */
  private record Rule(
      DutyId duty,
      Kind kind,
      Set<DayOfWeek> weekdays,
      int month,
      int day,
      Optional<LocalTime> time,
      boolean before) {

    boolean isOn(LocalDate day, BusinessTime place) {
      return switch (kind) {
        case OPENING_DAY -> !place.hours().hoursOf(day).isClosed();
        case WORKING_DAY -> place.calendar().isWorkingDay(day);
        case WEEKDAYS -> weekdays.contains(day.getDayOfWeek());
        case DAY_OF_MONTH -> day.getDayOfMonth() == Math.min(this.day, day.lengthOfMonth());
        case LAST_DAY_OF_MONTH -> day.getDayOfMonth() == day.lengthOfMonth();
        case LAST_WORKING_DAY_OF_MONTH ->
            place.calendar().onOrBefore(day.withDayOfMonth(day.lengthOfMonth())).equals(day);
        case DAY_OF_YEAR ->
            day.getMonthValue() == month
                && day.getDayOfMonth()
                    == Math.min(this.day, YearMonth.of(day.getYear(), month).lengthOfMonth());
      };
    }

    LocalDate moved(LocalDate day, BusinessCalendar calendar) {
      if (kind == Kind.OPENING_DAY) {
        return day;
      }
      return before ? calendar.onOrBefore(day) : calendar.onOrAfter(day);
    }
  }

  /** Reads what is due when. */
  RosterByHand(DealershipRules known, Map<Frequency, List<String>> defaults, LocalDate on) {
    Map<DutyId, Schedule> acts = new LinkedHashMap<>();
    known.schedule().schedules(on).forEach(act -> acts.put(act.id(), act));
    Map<DutyId, Schedule> left = new LinkedHashMap<>(acts);
    for (Role role : known.organization().catalog(on).roles()) {
      List<Rule> own = rules.computeIfAbsent(role.id(), id -> new ArrayList<>());
      for (Duty duty : role.duties()) {
        if (duty.rhythm() instanceof DutyRhythm.OnDays days) {
          own.add(rule(duty.id(), days.cadence().toString()));
        } else if (duty.rhythm() instanceof DutyRhythm.Recurring recurring) {
          for (String cadence : defaults.getOrDefault(recurring.frequency(), List.of())) {
            own.add(rule(duty.id(), cadence));
          }
        } else if (duty.rhythm() instanceof DutyRhythm.Scheduled scheduled) {
          for (DutyId id : scheduled.acts()) {
            left.remove(id);
            Schedule act = acts.get(id);
            if (act != null) {
              act.cadence().ifPresent(cadence -> own.add(rule(duty.id(), cadence.toString())));
            }
          }
        }
      }
    }
    for (Schedule act : left.values()) {
      List<Rule> own = rules.get(act.role());
      if (own != null) {
        act.cadence().ifPresent(cadence -> own.add(rule(act.id(), cadence.toString())));
      }
    }
  }

  private static Rule rule(DutyId duty, String cadence) {
    boolean before = cadence.endsWith(", or the working day before");
    String text = cadence.replace(", or the working day before", "");
    Matcher clock = TIME.matcher(text);
    Optional<LocalTime> time =
        clock.find() ? Optional.of(LocalTime.parse(clock.group(1))) : Optional.empty();
    text = clock.replaceFirst("");
    Matcher ofMonth = DAY_OF_MONTH.matcher(text);
    Matcher ofYear = DAY_OF_YEAR.matcher(text);
    Set<DayOfWeek> none = Set.of();
    if (text.equals("every opening day")) {
      return new Rule(duty, Kind.OPENING_DAY, none, 0, 0, time, before);
    } else if (text.equals("every working day")) {
      return new Rule(duty, Kind.WORKING_DAY, none, 0, 0, time, before);
    } else if (text.equals("monthly on the last day")) {
      return new Rule(duty, Kind.LAST_DAY_OF_MONTH, none, 0, 0, time, before);
    } else if (text.equals("monthly on the last working day")) {
      return new Rule(duty, Kind.LAST_WORKING_DAY_OF_MONTH, none, 0, 0, time, before);
    } else if (ofMonth.matches()) {
      int day = Integer.parseInt(ofMonth.group(1));
      return new Rule(duty, Kind.DAY_OF_MONTH, none, 0, day, time, before);
    } else if (ofYear.matches()) {
      int month = Integer.parseInt(ofYear.group(1));
      int day = Integer.parseInt(ofYear.group(2));
      return new Rule(duty, Kind.DAY_OF_YEAR, none, month, day, time, before);
    }
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (String name : text.replace("every ", "").split(", | and ", -1)) {
      days.add(DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT)));
    }
    return new Rule(duty, Kind.WEEKDAYS, days, 0, 0, time, before);
  }

  /** What each person of a store has to do. */
  Map<EmployeeNumber, List<Entry>> roster(Staff staff, DayRange days, BusinessTime place) {
    Map<EmployeeNumber, List<Entry>> all = new HashMap<>();
    LocalDate first = days.from().minusDays(BEFORE);
    LocalDate end = days.until().plusDays(BEFORE);
    for (Assignment post : staff.assignments()) {
      List<Entry> own = all.computeIfAbsent(post.employee(), who -> new ArrayList<>());
      for (Rule rule : rules.getOrDefault(post.role(), List.of())) {
        for (LocalDate day = first; day.isBefore(end); day = day.plusDays(1)) {
          if (rule.isOn(day, place)) {
            LocalDate due = rule.moved(day, place.calendar());
            if (days.contains(due) && post.isHeldOn(due)) {
              own.add(new Entry(post.employee(), rule.duty(), day, due, dueAt(rule, due, place)));
            }
          }
        }
      }
    }
    all.values().forEach(own -> own.sort((a, b) -> a.dueAt().compareTo(b.dueAt())));
    return all;
  }

  private static Instant dueAt(Rule rule, LocalDate due, BusinessTime place) {
    return rule.time().isPresent()
        ? due.atTime(rule.time().get()).atZone(place.hours().zone()).toInstant()
        : place.startOf(due.plusDays(1));
  }
}
