package io.dealership.rules.measure;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.time.DayRange;
import java.time.LocalDate;

/**
 * How long a target runs.
 *
 * @since 0.1
 */
public enum TargetSpan {
  /** Seven days. */
  @JsonProperty("week")
  WEEK("week"),
  /** A month from its first day, whichever that is. */
  @JsonProperty("month")
  MONTH("month"),
  /** Twelve months from its first day, whichever that is. */
  @JsonProperty("year")
  YEAR("year");

  private final String code;

  TargetSpan(String code) {
    this.code = code;
  }

  /** The code by which packs name it. */
  public String code() {
    return code;
  }

  /** The days of the one that begins on a day. */
  public DayRange from(LocalDate first) {
    return new DayRange(
        first,
        switch (this) {
          case WEEK -> first.plusWeeks(1);
          case MONTH -> first.plusMonths(1);
          case YEAR -> first.plusYears(1);
        });
  }
}
