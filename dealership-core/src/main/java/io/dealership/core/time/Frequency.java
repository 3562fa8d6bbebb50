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
  DAILY("每日", "daily"),

  /** Once a week. */
  @JsonProperty("weekly")
  WEEKLY("每周", "weekly"),

  /** Once a month. */
  @JsonProperty("monthly")
  MONTHLY("每月", "monthly"),

  /** Once a quarter. */
  @JsonProperty("quarterly")
  QUARTERLY("每季度", "quarterly"),

  /** Twice a year. */
  @JsonProperty("half-yearly")
  HALF_YEARLY("每半年", "half-yearly"),

  /** Once a year. */
  @JsonProperty("yearly")
  YEARLY("每年", "yearly");

  private final String zh;
  private final String en;

  Frequency(String zh, String en) {
    this.zh = zh;
    this.en = en;
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
