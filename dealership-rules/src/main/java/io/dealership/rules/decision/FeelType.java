package io.dealership.rules.decision;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;

/**
 * The type of a column of a decision table, as S-FEEL knows them (DMN 1.5, chapter 9), with the
 * Java type that stands for it here.
 */
public enum FeelType {
  /** A text, in most tables one of a list of choices; {@link String}. */
  STRING("string", String.class),
  /** An exact decimal number; {@link BigDecimal}, equal when {@code compareTo} says so. */
  NUMBER("number", BigDecimal.class),
  /** True or false; {@link Boolean}. */
  BOOLEAN("boolean", Boolean.class),
  /** A day of the calendar without time zone; {@link LocalDate}. */
  DATE("date", LocalDate.class),
  /** A local date and time without time zone; {@link LocalDateTime}. */
  DATE_TIME("dateTime", LocalDateTime.class),
  /** A length of time in days, hours, minutes and seconds; {@link Duration}. */
  DAYS_AND_TIME_DURATION("dayTimeDuration", Duration.class),
  /** A length of time in whole months; {@link Period} without days. */
  YEARS_AND_MONTHS_DURATION("yearMonthDuration", Period.class);

  private final String dmnName;
  private final Class<?> javaType;

  FeelType(String dmnName, Class<?> javaType) {
    this.dmnName = dmnName;
    this.javaType = javaType;
  }

  /** The name that stands in the {@code typeRef} of a DMN file, such as {@code dayTimeDuration}. */
  public String dmnName() {
    return dmnName;
  }

  /** The Java type of a value of this type. */
  public Class<?> javaType() {
    return javaType;
  }

  /** Whether values of this type have an order, so that intervals of them make sense. */
  public boolean isOrdered() {
    return this != STRING && this != BOOLEAN;
  }
}
