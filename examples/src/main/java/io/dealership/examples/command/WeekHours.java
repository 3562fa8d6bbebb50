package io.dealership.examples.command;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.time.DayHours;
import io.dealership.core.time.OpeningHours;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Opening hours as a text of one line.
 *
 * <p>{@code 08:30-18:00} are the hours of all days; {@code Mo-Fr 08:30-12:00, 13:00-18:00; Sa,Su
 * 09:00-17:00} those of some. A day that is not named is closed.
 */
public final class WeekHours {

  private static final List<String> DAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");

  private WeekHours() {}

  /**
   * Reads hours.
   *
   * @throws IllegalArgumentException if the text has another form, a day stands twice, or no day is
   *     open
   */
  public static OpeningHours parse(String text, ZoneId zone) {
    OpeningHours.Builder hours = OpeningHours.builder(zone);
    Set<DayOfWeek> named = EnumSet.noneOf(DayOfWeek.class);
    for (String part : text.split(";", -1)) {
      String rule = part.strip();
      int blank = rule.indexOf(' ');
      boolean hasDays = blank > 0 && DAYS.contains(rule.substring(0, Math.min(2, blank)));
      List<DayOfWeek> days = hasDays ? days(rule.substring(0, blank)) : List.of(DayOfWeek.values());
      for (DayOfWeek day : days) {
        checkArgument(named.add(day), "%s stands twice", day);
      }
      hours.on(
          DayHours.parse(hasDays ? rule.substring(blank).strip() : rule),
          days.toArray(new DayOfWeek[0]));
    }
    return hours.build();
  }

  private static List<DayOfWeek> days(String text) {
    List<DayOfWeek> days = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      String[] ends = part.split("-", -1);
      int from = DAYS.indexOf(ends[0]);
      int until = DAYS.indexOf(ends[ends.length - 1]);
      checkArgument(
          ends.length <= 2 && from >= 0 && until >= from,
          "days must be written like Mo-Fr or Sa,Su, but were '%s'",
          text);
      for (int day = from; day <= until; day++) {
        days.add(DayOfWeek.of(day + 1));
      }
    }
    return days;
  }
}
