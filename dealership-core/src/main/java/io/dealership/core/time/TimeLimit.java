package io.dealership.core.time;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.util.Locale;

/**
 * How much time there is for something: so many days, working days, hours or opening hours.
 *
 * <p>As text, and so in JSON, it is what the trade says: {@code 30 days}, {@code 10 working days},
 * {@code 48 hours}, {@code 90 minutes}, {@code 8 opening hours}; and {@code same day}, a limit of
 * no days: until the midnight that ends the day from which it runs, worked or not, whatever the
 * rules of counting say.
 *
 * @param amount the number, from 1, or 0 days for the same day: of days at most 366,000, a thousand
 *     years, of working days at most 10,000, of minutes at most 100,000,000
 * @param unit what is counted
 * @since 0.1
 */
public record TimeLimit(long amount, CountUnit unit) {

  private static final int PER_HOUR = 60;

  private static final String SAME_DAY = "same day";

  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if {@code amount} is out of range
   */
  public TimeLimit {
    long most =
        switch (unit) {
          case DAYS -> 366_000;
          case WORKING_DAYS -> 10_000;
          case MINUTES, OPENING_MINUTES -> 100_000_000;
        };
    int least = unit == CountUnit.DAYS ? 0 : 1;
    checkArgument(
        amount >= least && amount <= most,
        "TimeLimit.amount must be from %s to %s for %s, but was %s",
        least,
        most,
        unit,
        amount);
  }

  /** Returns the limit that ends with the day from which it runs. */
  public static TimeLimit sameDay() {
    return new TimeLimit(0, CountUnit.DAYS);
  }

  /** Returns a limit of natural days; of none, {@link #sameDay()}. */
  public static TimeLimit days(int days) {
    return new TimeLimit(days, CountUnit.DAYS);
  }

  /** Returns a limit of working days. */
  public static TimeLimit workingDays(int days) {
    return new TimeLimit(days, CountUnit.WORKING_DAYS);
  }

  /** Returns a limit of hours that pass day and night. */
  public static TimeLimit hours(int hours) {
    return new TimeLimit((long) hours * PER_HOUR, CountUnit.MINUTES);
  }

  /** Returns a limit of minutes that pass day and night. */
  public static TimeLimit minutes(int minutes) {
    return new TimeLimit(minutes, CountUnit.MINUTES);
  }

  /** Returns a limit of hours in which the place is open. */
  public static TimeLimit openingHours(int hours) {
    return new TimeLimit((long) hours * PER_HOUR, CountUnit.OPENING_MINUTES);
  }

  /** Returns a limit of minutes in which the place is open. */
  public static TimeLimit openingMinutes(int minutes) {
    return new TimeLimit(minutes, CountUnit.OPENING_MINUTES);
  }

  /** Returns whether it ends with the day from which it runs. */
  @JsonIgnore
  public boolean isSameDay() {
    return unit == CountUnit.DAYS && amount == 0;
  }

  /**
   * Reads a limit such as {@code 10 working days} or {@code same day}.
   *
   * @throws IllegalArgumentException if {@code text} is no limit, or its number is out of range
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TimeLimit parse(String text) {
    if (text.equals(SAME_DAY)) {
      return sameDay();
    }
    int digits = 0;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    checkArgument(digits >= 1 && digits <= 9, notALimit(text));
    long number = Long.parseLong(text.substring(0, digits));
    checkArgument(number >= 1, notALimit(text));
    return switch (text.substring(digits)) {
      case " day", " days" -> new TimeLimit(number, CountUnit.DAYS);
      case " working day", " working days" -> new TimeLimit(number, CountUnit.WORKING_DAYS);
      case " hour", " hours" -> new TimeLimit(number * PER_HOUR, CountUnit.MINUTES);
      case " minute", " minutes" -> new TimeLimit(number, CountUnit.MINUTES);
      case " opening hour", " opening hours" ->
          new TimeLimit(number * PER_HOUR, CountUnit.OPENING_MINUTES);
      case " opening minute", " opening minutes" ->
          new TimeLimit(number, CountUnit.OPENING_MINUTES);
      default -> throw new IllegalArgumentException(notALimit(text));
    };
  }

  private static String notALimit(String text) {
    return "TimeLimit must be written like '10 working days', '30 days', '48 hours', '8 opening hours' or"
        + " 'same day', but was '"
        + (text.length() > 60 ? text.substring(0, 60) + "…" : text)
        + "'";
  }

  /** Returns the time of a limit of minutes. */
  Duration time() {
    return Duration.ofMinutes(amount);
  }

  /** Returns an amount of the unit, as the trade says it, such as {@code 10个工作日}. */
  static String say(long amount, CountUnit unit, Locale locale) {
    boolean zh = locale.getLanguage().equals("zh");
    boolean hours = amount % PER_HOUR == 0 && amount != 0;
    long number = hours && !unit.isDays() ? amount / PER_HOUR : amount;
    String one =
        switch (unit) {
          case DAYS -> zh ? "日" : " day";
          case WORKING_DAYS -> zh ? "个工作日" : " working day";
          case MINUTES -> hours ? zh ? "小时" : " hour" : zh ? "分钟" : " minute";
          case OPENING_MINUTES ->
              hours ? zh ? "个营业小时" : " opening hour" : zh ? "个营业分钟" : " opening minute";
        };
    return number + one + (zh || number == 1 ? "" : "s");
  }

  /** Returns the limit in Chinese for a Chinese locale, else in English. */
  public String text(Locale locale) {
    if (isSameDay()) {
      return locale.getLanguage().equals("zh") ? "当日" : SAME_DAY;
    }
    return say(amount, unit, locale);
  }

  /** Returns the limit, such as {@code 10 working days}. */
  @Override
  @JsonValue
  public String toString() {
    return text(Locale.ENGLISH);
  }
}
