package io.dealership.core.warranty;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.vehicle.Odometer;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long a warranty lasts: a time, a distance, or both, whichever ends first.
 *
 * <p>A limit that is not there never ends the warranty; one of the two is always there. Years are
 * counted as twelve months each, so that {@code P36M} equals {@code P3Y}; days stay days.
 *
 * <p>As text, and so in JSON, a term is an ISO 8601 period, kilometers, or both: {@code P3Y/60000
 * km}, {@code P60D}, {@code 5000 km}.
 *
 * @param time the time, positive, at most 1000 years; empty if time never ends it
 * @param kilometers the distance, 1 to 9,999,999 km; empty if distance never ends it
 * @since 0.1
 */
public record WarrantyTerm(Optional<Period> time, OptionalInt kilometers) {

  private static final int MAX_KILOMETERS = 9_999_999;
  private static final int MAX_MONTHS = 1_000 * 12;
  private static final int MAX_DAYS = 1_000 * 366;
  private static final int MONTHS_OF_CALENDAR_CYCLE = 400 * 12;
  private static final Pattern FORM =
      Pattern.compile("(?<time>P[0-9A-Z]{1,30}+)?(?<slash>/)?(?:(?<kilometers>[0-9]{1,7}+) km)?");

  /**
   * Checks the limits.
   *
   * @throws IllegalArgumentException if both limits are missing, or one is not in its range
   */
  public WarrantyTerm {
    checkArgument(
        time.isPresent() || kilometers.isPresent(),
        "WarrantyTerm must have a time or kilometers, but had neither");
    time.ifPresent(WarrantyTerm::checkTime);
    kilometers.ifPresent(
        distance ->
            checkArgument(
                distance >= 1 && distance <= MAX_KILOMETERS,
                "WarrantyTerm.kilometers must be from 1 to 9999999, but was %s",
                distance));
    time = time.map(Period::normalized);
  }

  private static void checkTime(Period time) {
    checkArgument(
        !time.isZero() && !time.isNegative(),
        "WarrantyTerm.time must be positive, but was %s",
        time);
    // no longer than a LegalPeriod can be
    checkArgument(
        time.toTotalMonths() <= MAX_MONTHS && time.getDays() <= MAX_DAYS,
        "WarrantyTerm.time must be at most 1000 years, but was %s",
        time);
  }

  /**
   * Returns the term of a time only.
   *
   * @throws IllegalArgumentException if {@code time} is not positive or is over 1000 years
   */
  public static WarrantyTerm of(Period time) {
    return new WarrantyTerm(Optional.of(time), OptionalInt.empty());
  }

  /**
   * Returns the term of a time and a distance, whichever ends first.
   *
   * @throws IllegalArgumentException if one of them is not in its range
   */
  public static WarrantyTerm of(Period time, int kilometers) {
    return new WarrantyTerm(Optional.of(time), OptionalInt.of(kilometers));
  }

  /**
   * Returns the term of a distance only.
   *
   * @throws IllegalArgumentException if {@code kilometers} is not from 1 to 9,999,999
   */
  public static WarrantyTerm ofKilometers(int kilometers) {
    return new WarrantyTerm(Optional.empty(), OptionalInt.of(kilometers));
  }

  /**
   * Reads a term such as {@code P3Y/60000 km}.
   *
   * @throws IllegalArgumentException if {@code text} is no term
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static WarrantyTerm parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (text.isEmpty() || !matcher.matches()) {
      throw notATerm(text, null);
    }
    String time = matcher.group("time");
    String kilometers = matcher.group("kilometers");
    boolean both = time != null && kilometers != null;
    if (both != (matcher.group("slash") != null)) {
      throw notATerm(text, null);
    }
    try {
      return new WarrantyTerm(
          Optional.ofNullable(time).map(Period::parse),
          kilometers == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(kilometers)));
    } catch (DateTimeParseException e) {
      throw notATerm(text, e);
    }
  }

  private static IllegalArgumentException notATerm(
      String text, @Nullable DateTimeParseException cause) {
    String shown = text.length() <= 60 ? "'" + text + "'" : text.length() + " characters";
    return new IllegalArgumentException(
        "WarrantyTerm must be written like 'P3Y/60000 km', 'P60D' or '5000 km', but was " + shown,
        cause);
  }

  /**
   * Returns whether this term never ends before the other does, by either limit and from whatever
   * day they run.
   *
   * <p>Equal terms are at least each other. A missing limit is more than any. Days and months are
   * compared by the calendar: {@code P2M} is not at least {@code P60D}, for two months from January
   * 1 have 59 days, but it is at least {@code P59D}.
   */
  public boolean isAtLeast(WarrantyTerm other) {
    boolean farEnough =
        kilometers.isEmpty()
            || (other.kilometers.isPresent()
                && kilometers.getAsInt() >= other.kilometers.getAsInt());
    boolean longEnough =
        time.isEmpty() || (other.time.isPresent() && neverEndsBefore(time.get(), other.time.get()));
    return farEnough && longEnough;
  }

  private static boolean neverEndsBefore(Period a, Period b) {
    long months = a.toTotalMonths() - b.toTotalMonths();
    long days = (long) a.getDays() - b.getDays();
    if (months >= 0 && days >= 0) {
      return true;
    }
    if (months <= 0 && days <= 0) {
      return false;
    }
    // the calendar repeats after 400 years, and the days of a month differ only from its 28th on
    for (int month = 0; month < MONTHS_OF_CALENDAR_CYCLE; month++) {
      LocalDate first = LocalDate.of(2000, 1, 1).plusMonths(month);
      for (int day = 28; day <= first.lengthOfMonth(); day++) {
        LocalDate start = first.withDayOfMonth(day);
        if (start.plus(a).isBefore(start.plus(b))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Returns the odometer at which the distance is used up, if there is one. */
  Optional<Odometer> lastOdometer(Odometer start) {
    return kilometers.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Odometer.of(Math.min(MAX_KILOMETERS, start.kilometers() + kilometers.getAsInt())));
  }

  /** Returns the term as text, such as {@code P3Y/60000 km}. */
  @Override
  @JsonValue
  public String toString() {
    var text = new StringBuilder();
    time.ifPresent(text::append);
    if (time.isPresent() && kilometers.isPresent()) {
      text.append('/');
    }
    kilometers.ifPresent(distance -> text.append(distance).append(" km"));
    return text.toString();
  }
}
