package io.dealership.core.vehicle;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/**
 * A unit of distance on the road.
 *
 * @since 0.1
 */
public enum DistanceUnit {
  /** A kilometer. */
  KILOMETER("km", BigDecimal.ONE),

  /** An international mile, which is 1.609344 km exactly. */
  MILE("mi", new BigDecimal("1.609344"));

  private final String symbol;
  private final BigDecimal kilometers;

  DistanceUnit(String symbol, BigDecimal kilometers) {
    this.symbol = symbol;
    this.kilometers = kilometers;
  }

  /** Returns the symbol, such as {@code km}. */
  @JsonValue
  public String symbol() {
    return symbol;
  }

  /** Returns how many kilometers it has, exactly. */
  public BigDecimal kilometers() {
    return kilometers;
  }

  /**
   * Returns the unit with this symbol.
   *
   * @throws IllegalArgumentException if there is none
   */
  @JsonCreator
  public static DistanceUnit ofSymbol(String symbol) {
    requireNonNull(symbol, "symbol");
    for (DistanceUnit unit : values()) {
      if (unit.symbol.equals(symbol)) {
        return unit;
      }
    }
    throw new IllegalArgumentException("DistanceUnit must be km or mi, but was '" + symbol + "'");
  }
}
