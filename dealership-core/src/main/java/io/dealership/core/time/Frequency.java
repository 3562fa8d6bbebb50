package io.dealership.core.time;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/**
 * How often something is to be done, when no day is named.
 *
 * @since 0.1
 */
public enum Frequency {
  /** On each day, worked or open. */
  @JsonProperty("daily")
  DAILY(1, "每日", "daily"),

  /** Once a week. */
  @JsonProperty("weekly")
  WEEKLY(7, "每周", "weekly"),

  /** Once a month. */
  @JsonProperty("monthly")
  MONTHLY(30, "每月", "monthly"),

  /** Once a quarter. */
  @JsonProperty("quarterly")
  QUARTERLY(91, "每季度", "quarterly"),

  /** Twice a year. */
  @JsonProperty("half-yearly")
  HALF_YEARLY(182, "每半年", "half-yearly"),

  /** Once a year. */
  @JsonProperty("yearly")
  YEARLY(365, "每年", "yearly");

  private final int days;
  private final String zh;
  private final String en;

  Frequency(int days, String zh, String en) {
    this.days = days;
    this.zh = zh;
    this.en = en;
  }

  /** About how many days lie between two times. */
  int days() {
    return days;
  }

  /** Returns the frequency in Chinese for a Chinese locale, else in English. */
  public String text(Locale locale) {
    return locale.getLanguage().equals("zh") ? zh : en;
  }

  /** Returns the word by which it is written, such as {@code half-yearly}. */
  @Override
  public String toString() {
    return en;
  }
}
