package io.dealership.rules.workshop;

import io.dealership.core.time.HourSpan;
import io.dealership.core.time.OpeningHours;
import io.dealership.core.workshop.AppointmentRequest;
import io.dealership.core.workshop.BusyTime;
import io.dealership.core.workshop.Skill;
import io.dealership.core.workshop.Workshop;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for appointments minute by minute, on tables of which minute is open and whose hours it
 * belongs to; it knows nothing of stretches, sums and searches.
 */
final class PlainSlots {

  private static final int DAYS = 40;

  private final AppointmentRequest request;
  private final OpeningHours hours;
  private final SlotPolicy policy;
  private final Instant first;

  /** By minute, the day to whose hours it belongs; null if it is closed. Written when asked for. */
  private final @Nullable LocalDate[] days;

  private final boolean[] known;

  PlainSlots(AppointmentRequest request, OpeningHours hours, SlotPolicy policy, Instant from) {
    this.request = request;
    this.hours = hours;
    this.policy = policy;
    this.first = Instant.ofEpochSecond(from.getEpochSecond() / 60 * 60);
    this.days = new LocalDate[DAYS * 24 * 60];
    this.known = new boolean[days.length];
  }

  private PlainSlots(AppointmentRequest request, PlainSlots other) {
    this.request = request;
    this.hours = other.hours;
    this.policy = other.policy;
    this.first = other.first;
    this.days = other.days;
    this.known = other.known;
  }

  /** The same store and another request. */
  PlainSlots withRequest(AppointmentRequest other) {
    return new PlainSlots(other, this);
  }

  private @Nullable LocalDate dayOf(int minute) {
    if (!known[minute]) {
      days[minute] = dayOf(at(minute));
      known[minute] = true;
    }
    return days[minute];
  }

  private Instant at(int minute) {
    return first.plusSeconds(minute * 60L);
  }

  private @Nullable LocalDate dayOf(Instant moment) {
    ZonedDateTime local = moment.atZone(hours.zone());
    LocalTime time = local.toLocalTime();
    LocalDate day = local.toLocalDate();
    for (HourSpan span : hours.hoursOf(day).spans()) {
      boolean untilMidnight = !span.until().isAfter(span.from());
      if (!time.isBefore(span.from()) && (untilMidnight || time.isBefore(span.until()))) {
        return day;
      }
    }
    for (HourSpan span : hours.hoursOf(day.minusDays(1)).spans()) {
      if (!span.until().isAfter(span.from()) && time.isBefore(span.until())) {
        return day.minusDays(1);
      }
    }
    return null;
  }

  /**
   * The minute after the last one that is worked; -1 if it cannot begin then or be gone on with.
   */
  private int end(int start) {
    if (dayOf(start) == null) {
      return -1;
    }
    boolean stays = policy.overNight() && !policy.sameDay().contains(request.repairClass().code());
    long left = request.work().toMinutes();
    LocalDate last = dayOf(start);
    boolean closed = false;
    for (int minute = start; ; minute++) {
      LocalDate day = dayOf(minute);
      if (day == null) {
        closed = true;
        continue;
      }
      if (closed && !(day.equals(last) ? policy.overBreak() : stays)) {
        return -1;
      }
      closed = false;
      last = day;
      left--;
      if (left == 0) {
        return minute + 1;
      }
    }
  }

  private boolean takes(List<BusyTime> busy, int start, int end, boolean onlyOpen) {
    for (BusyTime each : busy) {
      for (int minute = start; minute < end; minute++) {
        if ((!onlyOpen || dayOf(minute) != null) && each.overlaps(at(minute), at(minute + 1))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The end of work that begins at a minute; empty if that is impossible. */
  Optional<Instant> possible(Workshop workshop, int start) {
    Instant moment = at(start);
    int end = end(start);
    if (end < 0
        || request.notBefore().filter(moment::isBefore).isPresent()
        || request.notAfter().filter(moment::isAfter).isPresent()
        || request.pickUpAt().filter(at(end)::isAfter).isPresent()) {
      return Optional.empty();
    }
    LocalDate day = moment.atZone(hours.zone()).toLocalDate();
    if (request.parts().stream()
        .flatMap(part -> part.expectedOn().stream())
        .anyMatch(arrival -> day.isBefore(arrival.plusDays(policy.partsDays())))) {
      return Optional.empty();
    }
    if (workshop.bays().stream()
        .noneMatch(
            bay -> bay.kind().equals(request.bayKind()) && !takes(bay.busy(), start, end, false))) {
      return Optional.empty();
    }
    Set<Skill> skills = request.skills();
    if (skills.isEmpty()) {
      return workshop.technicians().stream().anyMatch(one -> !takes(one.busy(), start, end, true))
          ? Optional.of(at(end))
          : Optional.empty();
    }
    for (Skill skill : skills) {
      if (workshop.technicians().stream()
          .noneMatch(one -> one.skills().contains(skill) && !takes(one.busy(), start, end, true))) {
        return Optional.empty();
      }
    }
    return Optional.of(at(end));
  }

  /** The minutes on the grid, from the first moment on. */
  List<Integer> grid(Instant from) {
    LocalDate last = from.atZone(hours.zone()).toLocalDate().plusDays(policy.horizonDays() - 1L);
    return IntStream.range(0, days.length)
        .filter(minute -> !at(minute).isBefore(from))
        .takeWhile(minute -> !at(minute).atZone(hours.zone()).toLocalDate().isAfter(last))
        .filter(
            minute -> at(minute).atZone(hours.zone()).getMinute() % policy.grid().toMinutes() == 0)
        .boxed()
        .toList();
  }

  Instant moment(int minute) {
    return at(minute);
  }

  Optional<Instant> earliest(Workshop workshop, Instant from) {
    return grid(from).stream()
        .filter(minute -> possible(workshop, minute).isPresent())
        .findFirst()
        .map(this::at);
  }
}
