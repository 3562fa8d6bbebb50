package io.dealership.core.warranty;

/**
 * What the workshop found to be the cause of a complaint.
 *
 * @since 0.1
 */
public enum Diagnosis {

  /** The fault is a defect of quality. */
  CONFIRMED_DEFECT,

  /** There is no defect of quality. */
  NO_DEFECT,

  /** The workshop has looked and cannot tell. */
  UNCLEAR
}
