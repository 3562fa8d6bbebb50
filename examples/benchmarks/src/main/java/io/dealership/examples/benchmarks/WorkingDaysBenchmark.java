package io.dealership.examples.benchmarks;

import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.dealership.core.time.BusinessCalendar;
import io.dealership.core.time.DayKind;
import io.dealership.core.time.WorkingDays;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.pack.Calendars;
import io.dealership.rules.pack.PackLoader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Working days of China, 2007 to 2026: of a {@link BusinessCalendar}, next to a bit set, Strata and
 * jollyday. 16,000 different days, from which n working days are added; from all of them the end
 * lies within the years that are known.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class WorkingDaysBenchmark {

  private static final int BATCH = 1_000;
  private static final int DAYS = 16_000;
  private static final LocalDate FIRST = LocalDate.of(2007, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  /** Only the methods that the interface has. */
  private record FromDayToDay(BusinessCalendar calendar) implements WorkingDays {
    @Override
    public boolean isWorkingDay(LocalDate day) {
      return calendar.isWorkingDay(day);
    }
  }

  private final BusinessCalendar calendar =
      Calendars.of(
              PackLoader.create().with(Calendars.section()).load(DealershipRules.workingDaysPack()))
          .calendar("cn");
  private final ImmutableHolidayCalendar strata = strata(calendar);
  private final HolidayManager jollyday =
      HolidayManager.getInstance(ManagerParameters.create("hk"));
  private final BitSet bits = bits(calendar);
  private final WorkingDays stepping = new FromDayToDay(calendar);
  private final LocalDate[] days = new LocalDate[DAYS];
  private int at;

  /** One by one, over a holiday season, a year, ten years. */
  @Param({"1", "10", "250", "2500"})
  public int n;

  /** Draws the days, and makes sure that the rivals agree. */
  @Setup
  public void draw() {
    Random random = new Random(1);
    LocalDate latest = calendar.nthBefore(LAST, n + 1);
    int span = (int) (latest.toEpochDay() - FIRST.toEpochDay());
    for (int i = 0; i < DAYS; i++) {
      days[i] = FIRST.plusDays(random.nextInt(span));
      if (!calendar.nthAfter(days[i], n).equals(strata.shift(days[i], n))
          || calendar.isWorkingDay(days[i]) != strata.isBusinessDay(days[i])
          || calendar.isWorkingDay(days[i]) != bitSet(days[i])) {
        throw new IllegalStateException("All must agree, but do not on " + days[i]);
      }
    }
  }

  private static ImmutableHolidayCalendar strata(BusinessCalendar calendar) {
    List<LocalDate> holidays = new ArrayList<>();
    List<LocalDate> adjusted = new ArrayList<>();
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
      DayKind kind = calendar.day(day).kind();
      if (kind == DayKind.HOLIDAY) {
        holidays.add(day);
      } else if (kind == DayKind.ADJUSTED_WORKING_DAY) {
        adjusted.add(day);
      }
    }
    return ImmutableHolidayCalendar.of(
        HolidayCalendarId.of("CN"),
        holidays,
        EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
        adjusted);
  }

  private static BitSet bits(BusinessCalendar calendar) {
    BitSet bits = new BitSet();
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
      bits.set((int) (day.toEpochDay() - FIRST.toEpochDay()), calendar.isWorkingDay(day));
    }
    return bits;
  }

  private boolean bitSet(LocalDate day) {
    return bits.get((int) (day.toEpochDay() - FIRST.toEpochDay()));
  }

  private int next() {
    int start = at;
    at = start + BATCH == DAYS ? 0 : start + BATCH;
    return start;
  }

  /** Is it a working day: ours. */
  @Benchmark
  @OperationsPerInvocation(BATCH)
  public void isWorkingDay(Blackhole blackhole) {
    int start = next();
    for (int i = start; i < start + BATCH; i++) {
      blackhole.consume(calendar.isWorkingDay(days[i]));
    }
  }

  /** Is it a working day: a bit set by the number of the day. */
  @Benchmark
  @OperationsPerInvocation(BATCH)
  public void isWorkingDayOfBitSet(Blackhole blackhole) {
    int start = next();
    for (int i = start; i < start + BATCH; i++) {
      blackhole.consume(bitSet(days[i]));
    }
  }

  /** Is it a working day: Strata. */
  @Benchmark
  @OperationsPerInvocation(BATCH)
  public void isWorkingDayOfStrata(Blackhole blackhole) {
    int start = next();
    for (int i = start; i < start + BATCH; i++) {
      blackhole.consume(strata.isBusinessDay(days[i]));
    }
  }

  /** Is it a holiday: jollyday, of Hong Kong, for it has no calendar of China. */
  @Benchmark
  @OperationsPerInvocation(BATCH)
  public void isHolidayOfJollyday(Blackhole blackhole) {
    int start = next();
    for (int i = start; i < start + BATCH; i++) {
      blackhole.consume(jollyday.isHoliday(days[i]));
    }
  }

  /** The n-th working day: ours. */
  @Benchmark
  @OperationsPerInvocation(BATCH)
  public void add(Blackhole blackhole) {
    int start = next();
    for (int i = start; i < start + BATCH; i++) {
      blackhole.consume(calendar.nthAfter(days[i], n));
    }
  }

  /** The n-th working day: Strata. */
  @Benchmark
  @OperationsPerInvocation(BATCH)
  public void addOfStrata(Blackhole blackhole) {
    int start = next();
    for (int i = start; i < start + BATCH; i++) {
      blackhole.consume(strata.shift(days[i], n));
    }
  }

  /** The n-th working day: from day to day. */
  @Benchmark
  @OperationsPerInvocation(BATCH)
  public void addFromDayToDay(Blackhole blackhole) {
    int start = next();
    for (int i = start; i < start + BATCH; i++) {
      blackhole.consume(stepping.nthAfter(days[i], n));
    }
  }
}
