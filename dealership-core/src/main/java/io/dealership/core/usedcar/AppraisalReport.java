package io.dealership.core.usedcar;

/**
 * How far the report of the appraisal of a used car is.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements UCAR-01.
 *
 * @since 0.1
 */
public enum AppraisalReport {
  /** There is none. */
  MISSING,

  /** There is one, and something in it is wrong. */
  WRONG,

  /** It is right, and the customer does not have it. */
  NOT_GIVEN,

  /** It is right, and the customer has it. */
  GIVEN
}
