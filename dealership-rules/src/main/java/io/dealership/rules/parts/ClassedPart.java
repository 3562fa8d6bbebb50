package io.dealership.rules.parts;

import static java.util.Objects.requireNonNull;

import io.dealership.core.warranty.PartNumber;
import java.math.BigDecimal;

/**
 * A part in the order of values, as a curve of values shows it.
 *
 * @param part its number
 * @param value the value of its demand
 * @param share of the total value, of this part and all before it, from 0 to 1
 * @param abcClass its class
 * @since 0.1
 */
public record ClassedPart(PartNumber part, BigDecimal value, double share, AbcClass abcClass) {

  /** Checks that all are there. */
  public ClassedPart {
    requireNonNull(part, "part");
    requireNonNull(value, "value");
    requireNonNull(abcClass, "abcClass");
  }
}
