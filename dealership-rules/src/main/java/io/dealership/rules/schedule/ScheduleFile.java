package io.dealership.rules.schedule;

import io.dealership.rules.document.AtLeastOne;
import java.util.List;

/**
 * The file {@code schedules.json}: what is to be done again and again, or after an event.
 *
 * @param schedules one entry for each act
 */
public record ScheduleFile(@AtLeastOne List<ScheduleEntry> schedules) {

  public ScheduleFile {
    schedules = List.copyOf(schedules);
  }
}
