package io.dealership.examples.command;

import io.dealership.core.time.OpeningHours;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Reads the values of options, for {@link OptionChecks#form}: empty where a text has another form.
 */
public final class OptionForms {

  /** Calendars and opening hours do not reach further. */
  private static final int LAST_YEAR = 2149;

  private static final int FIRST_YEAR = 2000;

  private OptionForms() {}

  /** A moment by the clock of the store, such as {@code 2026-03-02T08:30}, before 2150. */
  public static Optional<LocalDateTime> moment(String text) {
    try {
      return Optional.of(LocalDateTime.parse(text)).filter(at -> at.getYear() <= LAST_YEAR);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** A day such as {@code 2026-03-02}, from 2000 to 2149. */
  public static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text)).filter(day -> isCounted(day.getYear()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** A month such as {@code 2026-03}, from 2000 to 2149. */
  public static Optional<YearMonth> month(String text) {
    try {
      return Optional.of(YearMonth.parse(text)).filter(month -> isCounted(month.getYear()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static boolean isCounted(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /** A time zone such as {@code Asia/Shanghai}. */
  public static Optional<ZoneId> zone(String text) {
    try {
      return Optional.of(ZoneId.of(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Opening hours as {@link WeekHours} reads them; the zone is another option. */
  public static Optional<OpeningHours> hours(String text) {
    try {
      return Optional.of(WeekHours.parse(text, ZoneOffset.UTC));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
