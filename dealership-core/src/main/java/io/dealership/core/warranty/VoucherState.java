package io.dealership.core.warranty;

/**
 * Whether the warranty voucher of a vehicle is at hand.
 *
 * @since 0.1
 */
public enum VoucherState {

  /** At hand. */
  PRESENT,

  /** Lost, or never given out. */
  MISSING
}
