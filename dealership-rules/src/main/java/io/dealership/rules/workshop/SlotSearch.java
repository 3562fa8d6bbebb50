package io.dealership.rules.workshop;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;

/**
 * Looks for the first moment of a grid at which a job can begin.
 *
 * <p>It goes from one opening of the workshop to the next, and within the hours from one free
 * stretch to the next: work grows with the bookings and the days, never with the minutes.
 *
 * @param job the job
 * @param grid the distance of the moments on the clock on the wall, which divides the hour
 */
record SlotSearch(JobHours job, Duration grid) {

  /**
   * The first moment at which it can begin.
   *
   * @param from the first moment that counts
   * @param until the end of the search, no more itself
   * @param groups each of which has to be free
   */
  Optional<Instant> earliest(Instant from, Instant until, List<BlockedStarts> groups) {
    Instant at = from;
    while (at.isBefore(until)) {
      at = job.hours().nextOpening(at);
      Optional<Instant> closing = job.hours().nextClosing(at);
      Instant end = closing.filter(moment -> moment.isBefore(until)).orElse(until);
      Optional<Instant> last = closing.flatMap(job::lastStartBefore);
      Optional<Instant> found = firstFree(at, end, groups);
      // what is free later in these hours begins too late as well
      if (found.isPresent() && last.filter(limit -> limit.isBefore(found.get())).isEmpty()) {
        return found;
      }
      if (closing.isEmpty()) {
        return Optional.empty();
      }
      at = closing.get();
    }
    return Optional.empty();
  }

  private Optional<Instant> firstFree(Instant from, Instant until, List<BlockedStarts> groups) {
    Instant at = onGrid(from);
    while (at.isBefore(until)) {
      long moment = BlockedStarts.nanos(at);
      long free = moment;
      for (BlockedStarts group : groups) {
        free = Math.max(free, group.freeFrom(moment));
      }
      if (free == moment) {
        return Optional.of(at);
      }
      if (free == Long.MAX_VALUE) {
        return Optional.empty();
      }
      at = onGrid(BlockedStarts.instant(free));
    }
    return Optional.empty();
  }

  /** The moment itself if it is on the grid of the clock on the wall, else the next one that is. */
  Instant onGrid(Instant moment) {
    ZoneRules rules = job.hours().zone().getRules();
    Instant at = moment;
    while (true) {
      ZoneOffset offset = rules.getOffset(at);
      long ahead = offset.getTotalSeconds();
      long clock = at.getEpochSecond() + ahead + (at.getNano() > 0 ? 1 : 0);
      long step = grid.toSeconds();
      Instant next = Instant.ofEpochSecond(-Math.floorDiv(-clock, step) * step - ahead);
      ZoneOffsetTransition turn = rules.nextTransition(at);
      if (turn == null || next.isBefore(turn.getInstant())) {
        return next;
      }
      at = turn.getInstant(); // the clock is turned before: look again by the new one
    }
  }
}
