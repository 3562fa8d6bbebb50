package io.dealership.core.warranty;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.dealership.core.time.CountingRules;
import io.dealership.core.time.LegalPeriod;
import io.dealership.core.time.WorkingDays;
import io.dealership.core.vehicle.Odometer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A warranty that runs: by time and by distance, whichever ends first.
 *
 * <p>It runs while the day is not after the last day <em>and</em> the odometer is not over the last
 * reading; both limits are inclusive. What decides is the day and the odometer of the repair
 * request as the repair record has them, unless there is earlier proof. Whether a day before the
 * start counts is not decided here.
 *
 * <p>For example, a clock of {@code P3Y/60000 km} from 2024-03-15 runs on 2027-03-15 at 60,000 km,
 * and has ended on 2027-03-16, or at 60,001 km.
 *
 * <h2>Source</h2>
 *
 * <p>SAMR Order 43 of 2021, articles 18, 20 and 23: whichever first. That the limits are inclusive
 * is an interpretation.
 *
 * @param start the day that the time runs from
 * @param lastDay the last day, inclusive; empty if time never ends the warranty
 * @param lastOdometer the last reading, inclusive; empty if distance never ends the warranty
 * @since 0.1
 */
public record WarrantyClock(
    LocalDate start, Optional<LocalDate> lastDay, Optional<Odometer> lastOdometer) {

  /**
   * Checks the limits.
   *
   * @throws IllegalArgumentException if both limits are missing, or the last day is before the
   *     start
   */
  public WarrantyClock {
    requireNonNull(start, "start");
    requireNonNull(lastDay, "lastDay");
    requireNonNull(lastOdometer, "lastOdometer");
    checkArgument(
        lastDay.isPresent() || lastOdometer.isPresent(),
        "WarrantyClock must have a lastDay or a lastOdometer, but had neither");
    if (lastDay.isPresent()) {
      checkArgument(
          !lastDay.get().isBefore(start),
          "WarrantyClock.lastDay must not be before start %s, but was %s",
          start,
          lastDay.get());
    }
  }

  /** Starts the clock of a vehicle that was new on its first day, with the rules of coverage. */
  public static WarrantyClock of(LocalDate start, WarrantyTerm term) {
    return of(start, Odometer.ZERO, term, CountingRules.forCoverage(), WorkingDays.plainWeek());
  }

  /**
   * Starts a clock with all there is to choose.
   *
   * @param startOdometer the reading that the distance is added to; zero for a new vehicle
   * @param workingDays the calendar that a roll-over looks at; not asked if the rules have none
   * @throws IllegalArgumentException if the roll-over finds no working day
   */
  public static WarrantyClock of(
      LocalDate start,
      Odometer startOdometer,
      WarrantyTerm term,
      CountingRules rules,
      WorkingDays workingDays) {
    Optional<LocalDate> lastDay =
        term.time().map(time -> LegalPeriod.of(start, time, rules, workingDays).lastDay());
    return new WarrantyClock(start, lastDay, term.lastOdometer(startOdometer));
  }

  /**
   * Returns the clock with its last day moved by the days in the shop, where a term does not run
   * meanwhile.
   *
   * <p>Only days from the start to the last day count, and the moved last day decides about later
   * stays. Stays that overlap count once. For example, a clock to 2024-05-10 and a stay from
   * 2024-05-09 to 2024-05-14 run to 2024-05-15. A clock that time never ends stays as it is.
   *
   * @param stays the stays, in any order
   */
  public WarrantyClock extendedBy(Collection<ShopStay> stays) {
    if (lastDay.isEmpty()) {
      return this;
    }
    LocalDate end = lastDay.get();
    for (ShopStay stay : ShopStay.merged(stays)) {
      LocalDate from = stay.from().isBefore(start) ? start : stay.from();
      if (!from.isAfter(end) && stay.until().isAfter(from)) {
        end = end.plusDays(new ShopStay(from, stay.until()).days());
      }
    }
    return new WarrantyClock(start, Optional.of(end), lastOdometer);
  }

  /**
   * Returns the clock that ends, by time and by distance, where the later of both does: the better
   * of two terms for the same thing, such as the law's and a promise's. It starts with the earlier.
   */
  public WarrantyClock orLonger(WarrantyClock other) {
    return new WarrantyClock(
        start.isBefore(other.start) ? start : other.start,
        later(lastDay, other.lastDay),
        later(lastOdometer, other.lastOdometer));
  }

  /** Returns the greater of two limits; without limit where one of them is missing. */
  private static <T extends Comparable<? super T>> Optional<T> later(
      Optional<T> one, Optional<T> other) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(one.get().compareTo(other.get()) >= 0 ? one.get() : other.get())
        : Optional.empty();
  }

  /** Returns the days after the given one: 0 on the last day, negative after; empty without end. */
  public OptionalLong remainingDays(LocalDate on) {
    return lastDay.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(new LegalPeriod(start, lastDay.get()).remainingDays(on));
  }

  /** Returns the kilometers left: 0 at the last reading, negative over it; empty without end. */
  public OptionalInt remainingKilometers(Odometer at) {
    return lastOdometer.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(at.kilometersTo(lastOdometer.get()));
  }

  /** Returns which limit has ended the warranty by this day and reading; empty if it runs. */
  public Optional<EndedBy> endedBy(LocalDate on, Odometer at) {
    boolean byTime = lastDay.isPresent() && on.isAfter(lastDay.get());
    boolean byDistance = lastOdometer.isPresent() && !at.isWithin(lastOdometer.get());
    if (byTime) {
      return Optional.of(byDistance ? EndedBy.BOTH : EndedBy.TIME);
    }
    return byDistance ? Optional.of(EndedBy.DISTANCE) : Optional.empty();
  }

  /** Returns whether neither limit has ended the warranty by this day and reading. */
  public boolean isRunning(LocalDate on, Odometer at) {
    return endedBy(on, at).isEmpty();
  }

  /**
   * Returns whether time has ended the warranty, but would not have if the last day rolled over to
   * a working day.
   *
   * @throws IllegalArgumentException if no working day is found within 366 days
   */
  public boolean isBorderline(LocalDate on, WorkingDays workingDays) {
    return lastDay.isPresent()
        && new LegalPeriod(start, lastDay.get()).isBorderline(on, workingDays);
  }

  /** Returns the limits, such as {@code from 2024-03-15 to 2027-03-15, up to 60000 km}. */
  @Override
  public String toString() {
    return "from "
        + start
        + lastDay.map(day -> " to " + day).orElse("")
        + lastOdometer.map(reading -> ", up to " + reading).orElse("");
  }
}
