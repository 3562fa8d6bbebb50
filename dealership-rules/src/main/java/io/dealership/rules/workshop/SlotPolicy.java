package io.dealership.rules.workshop;

import io.dealership.core.time.DayHours;
import io.dealership.core.time.HourSpan;
import io.dealership.core.time.OpeningHours;
import io.dealership.core.workshop.AppointmentRequest;
import io.dealership.core.workshop.PartsArrival;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * What a store has chosen for its appointments.
 *
 * @param overBreak whether work may go on after a break
 * @param overNight whether work may go on after a night
 * @param sameDay the classes of orders that never stay over night
 * @param offPeak the classes of orders that are not handed back in peak hours
 * @param peak the peak hours
 * @param partsDays how many days after the arrival of a part work may begin at the earliest
 * @param horizonDays for how many days from the first one on a time is looked for
 * @param grid the distance of beginnings
 */
record SlotPolicy(
    boolean overBreak,
    boolean overNight,
    Set<String> sameDay,
    Set<String> offPeak,
    DayHours peak,
    int partsDays,
    int horizonDays,
    Duration grid) {

  JobHours job(AppointmentRequest request, OpeningHours hours) {
    boolean stays = overNight && !sameDay.contains(request.repairClass().code());
    return new JobHours(hours, request.work(), overBreak, stays);
  }

  /** The first day on which all parts whose day is known are there; empty if none has to come. */
  Optional<LocalDate> partsFrom(AppointmentRequest request) {
    return request.parts().stream()
        .flatMap(each -> each.expectedOn().stream())
        .max(Comparator.naturalOrder())
        .map(day -> day.plusDays(partsDays));
  }

  /** Whether the parts are there on a day; empty if that depends on one whose day is not known. */
  Optional<Boolean> partsInTime(AppointmentRequest request, LocalDate day) {
    if (partsFrom(request).filter(day::isBefore).isPresent()) {
      return Optional.of(false);
    }
    boolean known =
        request.parts().stream().map(PartsArrival::expectedOn).allMatch(Optional::isPresent);
    return known ? Optional.of(true) : Optional.empty();
  }

  boolean pickUpInPeak(AppointmentRequest request, OpeningHours hours) {
    return offPeak.contains(request.repairClass().code())
        && request.pickUpAt().filter(at -> isPeak(at, hours)).isPresent();
  }

  private boolean isPeak(Instant at, OpeningHours hours) {
    LocalTime time = at.atZone(hours.zone()).toLocalTime();
    return peak.spans().stream().anyMatch(span -> isIn(time, span));
  }

  private static boolean isIn(LocalTime time, HourSpan span) {
    boolean begun = !time.isBefore(span.from());
    boolean notOver = time.isBefore(span.until());
    return span.until().isAfter(span.from()) ? begun && notOver : begun || notOver;
  }
}
