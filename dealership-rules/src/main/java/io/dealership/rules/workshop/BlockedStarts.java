package io.dealership.rules.workshop;

import io.dealership.core.workshop.BusyTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The moments at which a job cannot begin, because each one of a group of bays or technicians would
 * be taken at some time of the job.
 *
 * <p>A job that begins later ends later, so that each time that one of them is taken blocks one
 * stretch of beginnings: from just after the last one that is done by then, up to its end. Sorting
 * these stretches and going through them once finds where all of the group are blocked, in {@code n
 * log n} of the times taken.
 *
 * <p>Moments are nanoseconds since the epoch; stretches are apart and in the order of time.
 */
final class BlockedStarts {

  private static final long NANOS = 1_000_000_000L;

  /** Moments outside are cut off: opening hours are those of the years 1970 to 2199. */
  private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");

  private static final Instant LAST = Instant.parse("2199-12-31T23:59:59.999999999Z");

  private final long[] begins;
  private final long[] ends;

  private record Stretch(long begin, long end) {}

  private BlockedStarts(List<Stretch> stretches) {
    begins = new long[stretches.size()];
    ends = new long[stretches.size()];
    for (int i = 0; i < begins.length; i++) {
      begins[i] = stretches.get(i).begin();
      ends[i] = stretches.get(i).end();
    }
  }

  /**
   * Those of a group.
   *
   * @param members when each one is taken
   * @param job the job
   * @param from the first moment that counts
   * @param onlyOpen whether times outside the opening hours take nobody's time
   */
  static BlockedStarts of(
      List<List<BusyTime>> members, JobHours job, Instant from, boolean onlyOpen) {
    if (members.isEmpty()) {
      return new BlockedStarts(List.of(new Stretch(nanos(from), Long.MAX_VALUE)));
    }
    List<Stretch> all = new ArrayList<>();
    for (List<BusyTime> busy : members) {
      all.addAll(merged(stretches(busy, job, from, onlyOpen)));
    }
    return new BlockedStarts(whereAllAre(all, members.size()));
  }

  private static List<Stretch> stretches(
      List<BusyTime> busy, JobHours job, Instant from, boolean onlyOpen) {
    List<Stretch> stretches = new ArrayList<>();
    for (BusyTime each : busy) {
      if (!each.until().isAfter(from) || each.from().isAfter(LAST)) {
        continue;
      }
      Instant begin = each.from().isBefore(FIRST) ? FIRST : each.from();
      Instant end = each.until().isAfter(LAST) ? LAST : each.until();
      if (onlyOpen && job.hours().openTimeBetween(begin, end).isZero()) {
        continue;
      }
      long first =
          begin.isAfter(from)
              ? Math.max(nanos(from), nanos(job.lastStart(begin)) + 1)
              : nanos(from);
      stretches.add(new Stretch(first, nanos(end)));
    }
    return stretches;
  }

  private static List<Stretch> merged(List<Stretch> stretches) {
    List<Stretch> sorted = new ArrayList<>(stretches);
    sorted.sort(Comparator.comparingLong(Stretch::begin));
    List<Stretch> merged = new ArrayList<>();
    for (Stretch each : sorted) {
      int last = merged.size() - 1;
      if (last >= 0 && each.begin() <= merged.get(last).end()) {
        long end = Math.max(merged.get(last).end(), each.end());
        merged.set(last, new Stretch(merged.get(last).begin(), end));
      } else {
        merged.add(each);
      }
    }
    return merged;
  }

  private static List<Stretch> whereAllAre(List<Stretch> stretches, int members) {
    long[] begins = stretches.stream().mapToLong(Stretch::begin).sorted().toArray();
    long[] ends = stretches.stream().mapToLong(Stretch::end).sorted().toArray();
    List<Stretch> all = new ArrayList<>();
    int blocked = 0;
    int ended = 0;
    for (long begin : begins) {
      while (ended < ends.length && ends[ended] <= begin) {
        ended++;
        blocked--;
      }
      blocked++;
      if (blocked == members) {
        // the next one to end is the first that is free again
        all.add(new Stretch(begin, ends[ended]));
      }
    }
    return merged(all);
  }

  /** The first moment from this one on that is not blocked; the moment itself if it is free. */
  long freeFrom(long moment) {
    int found = Arrays.binarySearch(begins, moment);
    int at = found < 0 ? -found - 2 : found;
    return at >= 0 && moment < ends[at] ? ends[at] : moment;
  }

  /** Nanoseconds since the epoch. */
  static long nanos(Instant moment) {
    return moment.getEpochSecond() * NANOS + moment.getNano();
  }

  /** The moment of nanoseconds since the epoch. */
  static Instant instant(long nanos) {
    return Instant.ofEpochSecond(Math.floorDiv(nanos, NANOS), Math.floorMod(nanos, NANOS));
  }
}
