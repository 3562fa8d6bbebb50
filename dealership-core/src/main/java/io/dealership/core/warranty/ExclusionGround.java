package io.dealership.core.warranty;

/**
 * A ground on which warranty law frees its debtors from the damage that it caused, and only from
 * that.
 *
 * <h2>Source</h2>
 *
 * <p>SAMR Order 43 of 2021, article 32, in force since 2022-01-01.
 *
 * @since 0.1
 */
public enum ExclusionGround {

  /** The defect was disclosed in writing when the vehicle was sold. */
  DISCLOSED_AT_SALE,

  /** The vehicle was used or maintained against the manual or the voucher. */
  IMPROPER_USE,

  /** The vehicle was modified, adjusted or taken apart although the manual forbids it. */
  FORBIDDEN_MODIFICATION,

  /** The owner handled the vehicle improperly after the fault arose. */
  IMPROPER_HANDLING_AFTER_FAULT,

  /** Force majeure. */
  FORCE_MAJEURE
}
