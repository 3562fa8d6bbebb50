package io.dealership.core.time;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

/**
 * What an authority, or the store itself, announces about days off and working days.
 *
 * <p>A notice settles a period: what it does not name there is as the week has it, for certain. An
 * amendment settles nothing, and its period is {@linkplain DayRange#empty() empty}.
 *
 * @param source where it can be read
 * @param publishedOn the day on which it was made public
 * @param settled the period that it settles, which may be empty
 * @param days the days that it names
 * @since 0.1
 */
public record CalendarNotice(
    String source, LocalDate publishedOn, DayRange settled, List<ArrangedDays> days) {

  /**
   * Checks and copies the days.
   *
   * @throws IllegalArgumentException if {@code source} is blank, or a day is named twice
   */
  public CalendarNotice {
    requireNonNull(publishedOn, "publishedOn");
    requireNonNull(settled, "settled");
    checkArgument(!source.isBlank(), "CalendarNotice.source must not be blank, but was blank");
    days = List.copyOf(days);
    for (int i = 0; i < days.size(); i++) {
      for (int k = 0; k < i; k++) {
        ArrangedDays one = days.get(k);
        ArrangedDays other = days.get(i);
        checkArgument(
            one.lastDay().isBefore(other.from()) || other.lastDay().isBefore(one.from()),
            "CalendarNotice.days must name each day once, but %s of %s is named again",
            other.from().isBefore(one.from()) ? one.from() : other.from(),
            source);
      }
    }
  }

  /** Returns the source and the day of publication. */
  @Override
  public String toString() {
    return source + ", published on " + publishedOn;
  }
}
