package io.dealership.rules.eventlog;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the times of a log; not by java.time where the form is the usual one, for that is slow. */
final class LogTimes {

  private static final int LONGEST = 100;

  private final @Nullable ZoneId zone;
  private final DateTimeFormatter formatter;
  private final @Nullable TimePattern pattern;
  private final boolean isIso;
  private final String expectation;

  /** The last time without offset, to the quarter of an hour, and the offset then. */
  private long lastQuarter = Long.MIN_VALUE;

  private int lastOffset;

  LogTimes(LogTimeForm form) {
    this.zone = form.zone().orElse(null);
    this.isIso = form.pattern().isEmpty();
    this.formatter = form.pattern().map(LogTimes::strict).orElse(DateTimeFormatter.ISO_DATE_TIME);
    this.pattern = zone == null ? null : form.pattern().flatMap(TimePattern::of).orElse(null);
    String what = form.pattern().map(p -> "a time of the form " + p).orElse("a time of ISO 8601");
    this.expectation =
        zone == null ? what + " with offset, such as 2026-03-02T08:30:00+08:00" : what;
  }

  /** Dates that do not exist are refused, not moved. */
  static DateTimeFormatter strict(String pattern) {
    StringBuilder years = new StringBuilder();
    boolean quoted = false;
    boolean eras = pattern.indexOf('G') >= 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      quoted ^= c == '\'';
      // a year of an era would need the era
      years.append(c == 'y' && !quoted && !eras ? 'u' : c);
    }
    return DateTimeFormatter.ofPattern(years.toString(), Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  String expectation() {
    return expectation;
  }

  /** The moment; null if the text is not one. */
  @Nullable Instant parse(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    Instant fast = isIso ? iso(text) : pattern == null ? null : pattern(pattern, text);
    return fast != null ? fast : slow(text);
  }

  private @Nullable Instant slow(String text) {
    try {
      TemporalAccessor time = formatter.parse(text);
      if (time.isSupported(ChronoField.INSTANT_SECONDS)) {
        return Instant.from(time);
      }
      return zone == null ? null : LocalDateTime.from(time).atZone(zone).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private @Nullable Instant pattern(TimePattern form, String text) {
    long local = form.parse(text);
    return local == TimePattern.NONE
        ? null
        : zoned(Math.floorDiv(local, 1000), Math.floorMod(local, 1000) * 1_000_000);
  }

  /**
   * A time such as {@code 2026-03-02T08:30:00.123+08:00}, in the years 1 to 9999; null if it is of
   * another form, be it a good one or not.
   */
  private @Nullable Instant iso(String text) {
    int end = text.length();
    if (end < 16
        || text.charAt(4) != '-'
        || text.charAt(7) != '-'
        || (text.charAt(10) != 'T' && text.charAt(10) != ' ')
        || text.charAt(13) != ':') {
      return null;
    }
    int century = two(text, 0);
    int year = two(text, 2);
    long local =
        century < 0 || year < 0
            ? TimePattern.NONE
            : TimePattern.seconds(
                century * 100 + year, two(text, 5), two(text, 8), two(text, 11), two(text, 14), 0);
    if (local == TimePattern.NONE) {
      return null;
    }
    int at = 16;
    int nano = 0;
    if (at < end && text.charAt(at) == ':') {
      int second = end < 19 ? -1 : two(text, 17);
      if (second < 0 || second > 59) {
        return null;
      }
      local += second;
      at = 19;
      if (at < end && text.charAt(at) == '.') {
        int digits = digits(text, at + 1);
        if (digits < 1 || digits > 9) {
          return null;
        }
        nano = fraction(text, at + 1, digits);
        at += 1 + digits;
      }
    }
    if (at == end) {
      return zoned(local, nano);
    }
    int offset = offset(text, at, end);
    return offset == Integer.MIN_VALUE ? null : Instant.ofEpochSecond(local - offset, nano);
  }

  /** The moment of a time of the zone, given as seconds from 1970 as if it were UTC. */
  private @Nullable Instant zoned(long local, int nano) {
    if (zone == null) {
      return null;
    }
    long quarter = Math.floorDiv(local, 900);
    if (quarter != lastQuarter) {
      LocalDateTime time = LocalDateTime.ofEpochSecond(local, nano, ZoneOffset.UTC);
      if (zone.getRules().getValidOffsets(time).size() != 1) {
        return time.atZone(zone).toInstant();
      }
      lastOffset = zone.getRules().getOffset(time).getTotalSeconds();
      lastQuarter = quarter;
    }
    return Instant.ofEpochSecond(local - lastOffset, nano);
  }

  private static int offset(String text, int at, int end) {
    char sign = text.charAt(at);
    int left = end - at;
    if (sign == 'Z' && left == 1) {
      return 0;
    }
    // +08:00, +0800 and +08
    boolean colon = left == 6 && text.charAt(at + 3) == ':';
    if ((sign != '+' && sign != '-') || !(colon || left == 5 || left == 3)) {
      return Integer.MIN_VALUE;
    }
    int hours = two(text, at + 1);
    int minutes = left == 3 ? 0 : two(text, colon ? at + 4 : at + 3);
    if (hours < 0 || minutes < 0 || minutes > 59 || hours * 60 + minutes > 18 * 60) {
      return Integer.MIN_VALUE;
    }
    int seconds = hours * 3600 + minutes * 60;
    return sign == '-' ? -seconds : seconds;
  }

  private static int two(String text, int at) {
    int tens = text.charAt(at) - '0';
    int ones = text.charAt(at + 1) - '0';
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : 10 * tens + ones;
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at - from;
  }

  private static int fraction(String text, int from, int digits) {
    int nano = 0;
    for (int i = 0; i < 9; i++) {
      nano = 10 * nano + (i < digits ? text.charAt(from + i) - '0' : 0);
    }
    return nano;
  }
}
