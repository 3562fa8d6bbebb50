package io.dealership.rules.pack;

import static com.google.common.base.Preconditions.checkArgument;
import static io.dealership.rules.pack.Forms.ID;
import static io.dealership.rules.pack.Forms.ID_SAYS;

import io.dealership.core.text.LocalText;
import io.dealership.rules.document.TextForm;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file of the folder {@code calendars/}: the working days of a place, or more notices for a
 * calendar of another file or pack.
 *
 * @param id the id of the calendar
 * @param name its name; left out when another file has it, of which this one says more
 * @param restDays the weekdays of rest; left out with the name
 * @param yearFrom the first day of a year of notices, such as {@code 12-29}: from July on it is one
 *     of the year before; January 1 when left out; left out with the name
 * @param note a note for people
 * @param holidays the names of the holidays that the notices of this file use
 * @param notices the notices, in any order
 */
public record CalendarFile(
    @TextForm(value = ID, says = ID_SAYS) String id,
    Optional<LocalText> name,
    List<DayOfWeek> restDays,
    Optional<String> yearFrom,
    Optional<String> note,
    Map<String, LocalText> holidays,
    List<NoticeEntry> notices) {

  public CalendarFile {
    checkArgument(
        yearFrom.isEmpty() || HolidayText.isMonthDay(yearFrom.get()),
        "CalendarFile.yearFrom must be a month and a day such as 12-29, but was %s",
        yearFrom.orElse(""));
    restDays = List.copyOf(restDays);
    // in the order of the file, so that the image of a pack is always the same
    holidays = Collections.unmodifiableMap(new LinkedHashMap<>(holidays));
    notices = List.copyOf(notices);
  }
}
