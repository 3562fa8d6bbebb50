package io.dealership.core.time;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The time that counts: how much of it has passed at a moment, and at which moment how much has
 * passed.
 *
 * <p>It repeats each week, but for some days, each of which has hours of its own; sums up to each
 * of those days make both questions a binary search. By the clock on the wall that is all. A zone
 * that turns the clock back or forward repeats or leaves out what the clock shows between, so that
 * a sum per turn makes real time of it.
 *
 * <p>All times are nanoseconds: since the epoch, or of the clock on the wall since its epoch.
 */
final class Timeline {

  static final long DAY = 86_400_000_000_000L;
  static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
  static final Instant END = Instant.parse("2200-01-01T00:00:00Z");

  /** There is no such moment. */
  static final long NEVER = Long.MAX_VALUE;

  private static final int WEEK = 7;

  /** The day of the epoch was a Thursday. */
  private static final int EPOCH_DAYS_AFTER_MONDAY = 3;

  /** What counts of each weekday, Monday first: begin and end of each span in turn. */
  private final long[][] week;

  private final long[] beforeWeekday;
  private final long[] otherDays;
  private final long[][] ofOtherDay;

  /** By how much the other days before one count more than their weekdays do. */
  private final long[] moreBeforeOther;

  private final long[] turns;
  private final long[] countedAtTurn;

  /** Of each stretch between turns: how far the clock on the wall is ahead, in nanoseconds. */
  private final long[] ahead;

  /** Of each stretch: what to add to the sum by the clock to get real time. */
  private final long[] added;

  Timeline(ZoneId zone, long[][] week, long[] otherDays, long[][] ofOtherDay) {
    this.week = week;
    this.otherDays = otherDays;
    this.ofOtherDay = ofOtherDay;
    beforeWeekday = new long[WEEK + 1];
    for (int i = 0; i < WEEK; i++) {
      beforeWeekday[i + 1] = beforeWeekday[i] + sum(week[i]);
    }
    moreBeforeOther = new long[otherDays.length + 1];
    for (int i = 0; i < otherDays.length; i++) {
      moreBeforeOther[i + 1] =
          moreBeforeOther[i] + sum(ofOtherDay[i]) - sum(week[weekday(otherDays[i])]);
    }
    List<ZoneOffsetTransition> transitions = transitions(zone.getRules());
    turns = new long[transitions.size()];
    countedAtTurn = new long[turns.length];
    ahead = new long[turns.length + 1];
    added = new long[turns.length + 1];
    ahead[0] = nanos(zone.getRules().getOffset(FIRST));
    for (int i = 0; i < turns.length; i++) {
      turns[i] = nanos(transitions.get(i).getInstant());
      ahead[i + 1] = nanos(transitions.get(i).getOffsetAfter());
      countedAtTurn[i] = byClock(turns[i] + ahead[i]) + added[i];
      added[i + 1] = countedAtTurn[i] - byClock(turns[i] + ahead[i + 1]);
    }
  }

  private static List<ZoneOffsetTransition> transitions(ZoneRules rules) {
    List<ZoneOffsetTransition> all = new ArrayList<>();
    ZoneOffsetTransition next = rules.nextTransition(FIRST);
    while (next != null && next.getInstant().isBefore(END)) {
      all.add(next);
      next = rules.nextTransition(next.getInstant());
    }
    return all;
  }

  private static long nanos(ZoneOffset offset) {
    return offset.getTotalSeconds() * 1_000_000_000L;
  }

  static long nanos(Instant moment) {
    return moment.getEpochSecond() * 1_000_000_000L + moment.getNano();
  }

  static Instant instant(long nanos) {
    return Instant.ofEpochSecond(
        Math.floorDiv(nanos, 1_000_000_000L), Math.floorMod(nanos, 1_000_000_000L));
  }

  static int weekday(long epochDay) {
    return Math.floorMod(epochDay + EPOCH_DAYS_AFTER_MONDAY, WEEK);
  }

  private static long sum(long[] spans) {
    long sum = 0;
    for (int i = 0; i < spans.length; i += 2) {
      sum += spans[i + 1] - spans[i];
    }
    return sum;
  }

  // ---- how much has passed ----

  /** Whether the moment counts. */
  boolean counts(long moment) {
    long clock = moment + ahead[stretch(moment)];
    long day = Math.floorDiv(clock, DAY);
    long time = Math.floorMod(clock, DAY);
    long[] spans = ofDay(day);
    for (int i = 0; i < spans.length; i += 2) {
      if (time < spans[i + 1]) {
        return time >= spans[i];
      }
    }
    return false;
  }

  /** How much has passed at a moment; only the difference of two such numbers means anything. */
  long passed(long moment) {
    int stretch = stretch(moment);
    return byClock(moment + ahead[stretch]) + added[stretch];
  }

  /** The number of turns that are not after the moment. */
  private int stretch(long moment) {
    if (turns.length == 0) {
      return 0;
    }
    int found = Arrays.binarySearch(turns, moment);
    return found < 0 ? -found - 1 : found + 1;
  }

  private long byClock(long clock) {
    long day = Math.floorDiv(clock, DAY);
    long time = Math.floorMod(clock, DAY);
    long passed = beforeDay(day);
    long[] spans = ofDay(day);
    for (int i = 0; i < spans.length && time > spans[i]; i += 2) {
      passed += Math.min(time, spans[i + 1]) - spans[i];
    }
    return passed;
  }

  private long[] ofDay(long day) {
    int found = Arrays.binarySearch(otherDays, day);
    return found < 0 ? week[weekday(day)] : ofOtherDay[found];
  }

  private long beforeDay(long day) {
    int found = Arrays.binarySearch(otherDays, day);
    return byWeek(day) + moreBeforeOther[found < 0 ? -found - 1 : found];
  }

  private long byWeek(long day) {
    return Math.floorDiv(day + EPOCH_DAYS_AFTER_MONDAY, WEEK) * beforeWeekday[WEEK]
        + beforeWeekday[weekday(day)];
  }

  // ---- when that much has passed ----

  /** The first moment at which that much has passed; what comes before it counts. */
  long earliest(long passed) {
    int stretch = countLess(countedAtTurn, passed);
    long clock = earliestByClock(passed - added[stretch]);
    return clock == NEVER ? NEVER : clock - ahead[stretch];
  }

  /** The last moment at which no more has passed; what comes after it counts. */
  long latest(long passed) {
    int stretch = countLess(countedAtTurn, passed + 1);
    long clock = latestByClock(passed - added[stretch]);
    return clock == NEVER ? NEVER : clock - ahead[stretch];
  }

  /** How many of ascending numbers, of which some may be equal, are less than one. */
  private static int countLess(long[] numbers, long number) {
    int low = 0;
    int high = numbers.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (numbers[middle] < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private long earliestByClock(long passed) {
    // all days of which less has passed before, the last of them is the one
    long day = lastDayBefore(passed);
    if (day == NEVER) {
      return NEVER;
    }
    long left = passed - beforeDay(day);
    long[] spans = ofDay(day);
    int i = 0;
    while (left > spans[i + 1] - spans[i]) {
      left -= spans[i + 1] - spans[i];
      i += 2;
    }
    return day * DAY + spans[i] + left;
  }

  private long latestByClock(long passed) {
    // of whole numbers, no more is less than one more
    long day = lastDayBefore(passed + 1);
    if (day == NEVER) {
      return NEVER;
    }
    long left = passed - beforeDay(day);
    long[] spans = ofDay(day);
    int i = 0;
    while (left >= spans[i + 1] - spans[i]) {
      left -= spans[i + 1] - spans[i];
      i += 2;
    }
    return day * DAY + spans[i] + left;
  }

  /** The last day before which less than that has passed; never, if that much never passes. */
  private long lastDayBefore(long passed) {
    int low = 0;
    int high = otherDays.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (byWeek(otherDays[middle]) + moreBeforeOther[middle] < passed) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low > 0 && beforeDay(otherDays[low - 1] + 1) >= passed) {
      return otherDays[low - 1];
    }
    long perWeek = beforeWeekday[WEEK];
    if (perWeek == 0) {
      return NEVER;
    }
    long byWeek = passed - moreBeforeOther[low];
    long weeks = Math.floorDiv(byWeek - 1, perWeek);
    long within = byWeek - weeks * perWeek;
    int weekday = WEEK - 1;
    while (beforeWeekday[weekday] >= within) {
      weekday--;
    }
    return weeks * WEEK + weekday - EPOCH_DAYS_AFTER_MONDAY;
  }
}
