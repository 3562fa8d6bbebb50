package io.dealership.rules.eventlog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pattern of numbers and signs only, such as {@code yyyy/M/d H:mm:ss}: most are, and java.time
 * takes longer for one than a parser for the rest of the event.
 */
final class TimePattern {

  /** No time. */
  static final long NONE = Long.MIN_VALUE;

  private static final String LETTERS = "yMdHmsS";

  /** The letter of a number, or a sign that stands for itself, and how many of it. */
  private record Part(char sign, boolean isNumber, int count) {}

  private final List<Part> parts;

  private TimePattern(List<Part> parts) {
    this.parts = parts;
  }

  /** The pattern; empty if it is one for java.time. */
  static Optional<TimePattern> of(String pattern) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    while (at < pattern.length()) {
      char c = pattern.charAt(at) == 'u' ? 'y' : pattern.charAt(at);
      int end = at;
      while (end < pattern.length() && pattern.charAt(end) == pattern.charAt(at)) {
        end++;
      }
      boolean isNumber = LETTERS.indexOf(c) >= 0;
      boolean isSign = "-/.: 年月日时分秒".indexOf(c) >= 0;
      if (!isNumber && !isSign) {
        return Optional.empty();
      }
      parts.add(new Part(c, isNumber, end - at));
      at = end;
    }
    return isPlain(parts) ? Optional.of(new TimePattern(parts)) : Optional.empty();
  }

  /** Whether each number comes once at most, none is glued to the next, and the day is whole. */
  private static boolean isPlain(List<Part> parts) {
    StringBuilder letters = new StringBuilder();
    boolean fits = true;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.isNumber) {
        boolean year = part.sign == 'y' && part.count == 4;
        boolean fraction = part.sign == 'S' && part.count == 3;
        boolean other = "MdHms".indexOf(part.sign) >= 0 && part.count <= 2;
        boolean glued = i + 1 < parts.size() && parts.get(i + 1).isNumber && part.count == 1;
        fits &= (year || fraction || other) && !glued && letters.indexOf("" + part.sign) < 0;
        letters.append(part.sign);
      }
    }
    return fits
        && "yMdHm".chars().allMatch(c -> letters.indexOf(String.valueOf((char) c)) >= 0)
        && (letters.indexOf("S") < 0 || letters.indexOf("s") >= 0);
  }

  /** Milliseconds from 1970 as if the time were UTC; {@link #NONE} if the text has another form. */
  long parse(String text) {
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int milli = 0;
    int at = 0;
    for (Part part : parts) {
      if (!part.isNumber) {
        for (int i = 0; i < part.count; i++) {
          if (at == text.length() || text.charAt(at++) != part.sign) {
            return NONE;
          }
        }
        continue;
      }
      int most = part.count == 1 ? 2 : part.count;
      int number = 0;
      int from = at;
      while (at < text.length() && at - from < most && isDigit(text.charAt(at))) {
        number = 10 * number + text.charAt(at++) - '0';
      }
      if (at - from < part.count) {
        return NONE;
      }
      switch (part.sign) {
        case 'y' -> year = number;
        case 'M' -> month = number;
        case 'd' -> day = number;
        case 'H' -> hour = number;
        case 'm' -> minute = number;
        case 's' -> second = number;
        default -> milli = number;
      }
    }
    long seconds = at < text.length() ? NONE : seconds(year, month, day, hour, minute, second);
    return seconds == NONE ? NONE : 1000 * seconds + milli;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Seconds from 1970, in UTC, of a time in the years 1 to 9999; else {@link #NONE}. */
  static long seconds(int year, int month, int day, int hour, int minute, int second) {
    if (year < 1
        || month < 1
        || month > 12
        || day < 1
        || (day > 28 && day > lengthOfMonth(year, month))
        || hour < 0
        || hour > 23
        || minute < 0
        || minute > 59
        || second < 0
        || second > 59) {
      return NONE;
    }
    // years that begin in March end with the leap day
    int y = month > 2 ? year : year - 1;
    int m = month > 2 ? month - 3 : month + 9;
    long days = 365L * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day - 1 - 719_468;
    return ((days * 24 + hour) * 60 + minute) * 60 + second;
  }

  private static int lengthOfMonth(int year, int month) {
    if (month == 2) {
      return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
    }
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
  }
}
