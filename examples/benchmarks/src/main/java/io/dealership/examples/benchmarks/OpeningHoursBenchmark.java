package io.dealership.examples.benchmarks;

import io.dealership.core.time.BusinessCalendar;
import io.dealership.core.time.DayHours;
import io.dealership.core.time.OpeningHours;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.pack.Calendars;
import io.dealership.rules.pack.PackLoader;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Opening hours added to a moment, next to a loop that goes from minute to minute: a store with a
 * lunch break and the holidays of China, from 4,000 moments of 2024 and 2025.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class OpeningHoursBenchmark {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final LocalTime OPEN = LocalTime.of(9, 0);
  private static final LocalTime LUNCH = LocalTime.of(12, 0);
  private static final LocalTime BACK = LocalTime.of(13, 0);
  private static final LocalTime CLOSE = LocalTime.of(18, 0);
  private static final int MOMENTS = 4_000;

  private final BusinessCalendar calendar =
      Calendars.of(
              PackLoader.create().with(Calendars.section()).load(DealershipRules.workingDaysPack()))
          .calendar("cn");
  private final OpeningHours store =
      OpeningHours.builder(ZONE)
          .on(DayHours.parse("09:00-12:00, 13:00-18:00"), DayOfWeek.values())
          .on(DayHours.CLOSED, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
          .calendar(calendar)
          .adjustedDaysAs(DayOfWeek.MONDAY)
          .build();
  private final Instant[] moments = new Instant[MOMENTS];
  private int at;

  /** Within a day, over a week, over half a year. */
  @Param({"2", "40", "1000"})
  public int hours;

  /** Draws the moments, and makes sure that the loop agrees. */
  @Setup
  public void draw() {
    Random random = new Random(1);
    Instant first = LocalDate.of(2024, 1, 1).atStartOfDay(ZONE).toInstant();
    for (int i = 0; i < MOMENTS; i++) {
      moments[i] = first.plusSeconds(60L * random.nextInt(2 * 365 * 24 * 60));
    }
    for (int i = 0; i < 20; i++) {
      Instant end = store.plus(moments[i], Duration.ofHours(hours));
      if (!end.equals(fromMinuteToMinute(moments[i]))) {
        throw new IllegalStateException("Both must agree, but do not on " + moments[i]);
      }
    }
  }

  private Instant next() {
    at = at + 1 == MOMENTS ? 0 : at + 1;
    return moments[at];
  }

  private boolean isOpen(ZonedDateTime moment) {
    LocalTime time = moment.toLocalTime();
    return calendar.isWorkingDay(moment.toLocalDate())
        && !time.isBefore(OPEN)
        && time.isBefore(CLOSE)
        && (time.isBefore(LUNCH) || !time.isBefore(BACK));
  }

  private Instant fromMinuteToMinute(Instant start) {
    ZonedDateTime moment = start.atZone(ZONE);
    for (int left = hours * 60; left > 0; moment = moment.plusMinutes(1)) {
      left -= isOpen(moment) ? 1 : 0;
    }
    return moment.toInstant();
  }

  /** Ours. */
  @Benchmark
  public Instant add() {
    return store.plus(next(), Duration.ofHours(hours));
  }

  /** From minute to minute. */
  @Benchmark
  public Instant addFromMinuteToMinute() {
    return fromMinuteToMinute(next());
  }

  /** How much lies between a moment and the same one that many hours later: ours. */
  @Benchmark
  public Duration between() {
    Instant start = next();
    return store.openTimeBetween(start, start.plusSeconds(3_600L * hours));
  }
}
