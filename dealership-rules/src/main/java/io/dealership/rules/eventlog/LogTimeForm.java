package io.dealership.rules.eventlog;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * How a log writes its times.
 *
 * <p>Without a pattern it is ISO 8601, such as {@code 2026-03-02T08:30:00.000+08:00}, also with
 * {@code Z}, without seconds, or with a blank instead of the {@code T}. A time without offset is
 * one of the zone given; without a zone it is a problem.
 *
 * @param pattern the pattern of {@link DateTimeFormatter}, such as {@code yyyy/M/d H:mm:ss}; its
 *     words, if any, are English
 * @param zone the zone of times without offset, such as {@code Asia/Shanghai}
 * @since 0.1
 */
public record LogTimeForm(Optional<String> pattern, Optional<ZoneId> zone) {

  /**
   * Checks the pattern.
   *
   * @throws IllegalArgumentException if it is not one of {@link DateTimeFormatter}
   */
  public LogTimeForm {
    pattern.ifPresent(LogTimeForm::check);
  }

  private static void check(String pattern) {
    try {
      LogTimes.strict(pattern);
    } catch (IllegalArgumentException e) {
      checkArgument(
          false,
          "LogTimeForm.pattern must be a pattern such as yyyy/M/d H:mm:ss, but was '%s'",
          pattern);
    }
  }

  /** Returns ISO 8601 with an offset. */
  public static LogTimeForm iso() {
    return new LogTimeForm(Optional.empty(), Optional.empty());
  }

  /** Returns ISO 8601; times without an offset are of a zone. */
  public static LogTimeForm iso(ZoneId zone) {
    return new LogTimeForm(Optional.empty(), Optional.of(zone));
  }

  /**
   * Returns times of a pattern, in a zone.
   *
   * @throws IllegalArgumentException if it is not one of {@link DateTimeFormatter}
   */
  public static LogTimeForm of(String pattern, ZoneId zone) {
    return new LogTimeForm(Optional.of(pattern), Optional.of(zone));
  }
}
