package io.dealership.rules.document;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Optional;

/**
 * Reads the few forms of ISO 8601 that our documents use: dates {@code 2022-01-31}, times {@code
 * 2022-01-31T08:30:00}, periods {@code P3Y6M} and durations {@code P60D} or {@code PT36H}.
 *
 * <p>Written by hand, for the parsers of the JDK take more time to start than a pack takes to load,
 * and accept more: signs, small letters, years of nine digits.
 */
public final class IsoText {

  private IsoText() {}

  /** The date; empty when the text is not one. */
  public static Optional<LocalDate> date(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return Optional.empty();
    }
    int year = digits(text, 0, 4);
    int month = digits(text, 5, 7);
    int day = digits(text, 8, 10);
    if (year < 0 || month < 0 || day < 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The local date and time, with seconds or without; empty when the text is not one. */
  public static Optional<LocalDateTime> dateTime(String text) {
    boolean seconds = text.length() == 19 && text.charAt(16) == ':';
    if ((text.length() != 16 && !seconds) || text.charAt(10) != 'T' || text.charAt(13) != ':') {
      return Optional.empty();
    }
    Optional<LocalDate> date = date(text.substring(0, 10));
    int hour = digits(text, 11, 13);
    int minute = digits(text, 14, 16);
    int second = seconds ? digits(text, 17, 19) : 0;
    boolean time =
        hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
    return time ? date.map(d -> d.atTime(hour, minute, second)) : Optional.empty();
  }

  /** The period of years, months and days, not normalized; empty when the text is not one. */
  public static Optional<Period> period(String text) {
    int[] parts = parts(text, "YMD", "");
    return parts.length == 0
        ? Optional.empty()
        : Optional.of(Period.of(parts[0], parts[1], parts[2]));
  }

  /** The duration of days, hours, minutes and seconds; empty when the text is not one. */
  public static Optional<Duration> duration(String text) {
    int[] parts = parts(text, "D", "HMS");
    return parts.length == 0
        ? Optional.empty()
        : Optional.of(
            Duration.ofDays(parts[0])
                .plusHours(parts[1])
                .plusMinutes(parts[2])
                .plusSeconds(parts[3]));
  }

  /** The numbers before each letter; none when the text has another form. */
  private static int[] parts(String text, String dateLetters, String timeLetters) {
    int[] parts = new int[dateLetters.length() + timeLetters.length()];
    String letters = dateLetters;
    int base = 0;
    int next = 0;
    int count = 0;
    int at = 1;
    if (text.isEmpty() || text.charAt(0) != 'P') {
      return new int[0];
    }
    while (at < text.length()) {
      if (text.charAt(at) == 'T' && base == 0 && !timeLetters.isEmpty() && at + 1 < text.length()) {
        letters = timeLetters;
        base = dateLetters.length();
        next = 0;
        at++;
      }
      int end = at;
      while (end < text.length() && Character.isDigit(text.charAt(end))) {
        end++;
      }
      int letter = end < text.length() ? letters.indexOf(text.charAt(end), next) : -1;
      int number = digits(text, at, end);
      if (letter < 0 || number < 0) {
        return new int[0];
      }
      parts[base + letter] = number;
      next = letter + 1;
      count++;
      at = end + 1;
    }
    return count == 0 ? new int[0] : parts;
  }

  /** The number of one to six digits; -1 when there is something else. */
  private static int digits(String text, int from, int to) {
    if (to - from < 1 || to - from > 6) {
      return -1;
    }
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }
}
