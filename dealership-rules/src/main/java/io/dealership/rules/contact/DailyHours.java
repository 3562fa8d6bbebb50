package io.dealership.rules.contact;

import io.dealership.core.time.DayHours;
import io.dealership.core.time.HourSpan;
import java.time.LocalTime;

/** Hours that are the same on each day. */
final class DailyHours {

  private DailyHours() {}

  /** Whether a time is within the hours of its day, or those that the day before left over. */
  static boolean contain(DayHours hours, LocalTime time) {
    for (HourSpan span : hours.spans()) {
      boolean begun = !time.isBefore(span.from());
      boolean ahead = time.isBefore(span.until());
      if (span.isOverMidnight()) {
        if (begun || ahead) {
          return true;
        }
      } else if (begun && (ahead || span.until().equals(LocalTime.MIDNIGHT))) {
        return true;
      }
    }
    return false;
  }
}
