package io.dealership.rules.parts;

/**
 * Whether a part is kept in stock, what changes standing first.
 *
 * @since 0.1
 */
public enum StockPhase {
  /** It is not kept in stock and should be. */
  PHASE_IN,
  /** It is kept in stock and should not be any more. */
  PHASE_OUT,
  /** It is kept in stock and stays. */
  STOCKED,
  /** It is not kept in stock; it is ordered when somebody asks for it. */
  ON_DEMAND
}
