package io.dealership.rules.parts;

/**
 * What to do with a part in stock, in the order in which it is considered: what brings most money
 * back, and is undone soonest, stands first.
 *
 * @since 0.1
 */
public enum StockAction {
  /** Return what is too much to the maker, while it takes it back. */
  RETURN_TO_MAKER,
  /** Transfer it to a sister store that needs it. */
  TRANSFER,
  /** Sell it at a lower price. */
  PROMOTE,
  /** Scrap it, as the regulations of disposal have it. */
  SCRAP,
  /** Write it down in the books. */
  WRITE_DOWN,
  /** Cancel or stop what is on order and not needed. */
  STOP_ORDERING,
  /** Order more. */
  REORDER,
  /** Leave it as it is. */
  KEEP
}
