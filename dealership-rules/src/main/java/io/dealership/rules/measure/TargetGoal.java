package io.dealership.rules.measure;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a consultant is to reach.
 *
 * @since 0.1
 */
public enum TargetGoal {
  /** Cars sold, by their number. */
  @JsonProperty("cars-sold")
  CARS_SOLD("cars-sold"),
  /** Policies renewed, by the number of cars. */
  @JsonProperty("renewed-cars")
  RENEWED_CARS("renewed-cars"),
  /** Policies renewed, by the amount of their premiums. */
  @JsonProperty("renewed-amount")
  RENEWED_AMOUNT("renewed-amount"),
  /** Policies renewed of those that expire, in percent. */
  @JsonProperty("renewal-rate")
  RENEWAL_RATE("renewal-rate");

  private final String code;

  TargetGoal(String code) {
    this.code = code;
  }

  /** The code by which packs name it. */
  public String code() {
    return code;
  }
}
