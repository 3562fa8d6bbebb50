package io.dealership.examples.benchmarks;

import java.util.Locale;

/** The reasons of {@link CoverageTable} as constants, for the code written by hand. */
public enum Reason {
  COMMERCIAL_USE,
  VOUCHER_MISSING,
  ACCIDENT_DAMAGE,
  IMPROPER_USE,
  MODIFICATION_CAUSED,
  OVERLOAD_WEAR,
  CONSUMABLE_USED_UP,
  CAUSE_UNKNOWN,
  MAINTAINED_ELSEWHERE,
  HIGH_VOLTAGE_MODIFIED,
  BEFORE_THE_LAW,
  REPEATED_FAULT,
  EARLY_REPEAT,
  TERM_ENDED_BY_TIME,
  TERM_ENDED_BY_DISTANCE,
  WEAR_PART_TIME,
  WEAR_PART_DISTANCE,
  ORDINARY_WEAR,
  REPAIR_PERIOD,
  POWER_BATTERY_PERIOD,
  WEAR_PART_PERIOD,
  THREE_GUARANTEES_PERIOD,
  EARLY_MAIN_ASSEMBLY,
  BATTERY_PROMISE,
  POWERTRAIN_PROMISE;

  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The code in the table, such as {@code commercial-use}. */
  public String code() {
    return code;
  }
}
