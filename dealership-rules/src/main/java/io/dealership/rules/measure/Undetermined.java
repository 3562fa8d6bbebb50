package io.dealership.rules.measure;

/**
 * Why a measure has no value. It is never infinite then, and never zero.
 *
 * @since 0.1
 */
public enum Undetermined {
  /** Something it is made of is not known. */
  FACT_MISSING,
  /** There is nothing to divide by. */
  DENOMINATOR_ZERO,
  /** What it is divided by is less than nothing, which only wrong records bring about. */
  DENOMINATOR_NEGATIVE
}
