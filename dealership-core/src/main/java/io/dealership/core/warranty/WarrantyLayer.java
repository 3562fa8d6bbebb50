package io.dealership.core.warranty;

/**
 * A ground on which somebody else than the customer may bear the cost of a job line.
 *
 * <p>Which of several layers pays first is not said here: that is knowledge of a pack.
 *
 * @since 0.1
 */
public enum WarrantyLayer {

  /** A recall or campaign of the maker. */
  RECALL,

  /** The guarantee of the shop for a repair that it did before. */
  REPAIR_GUARANTEE,

  /** The warranty by law, with the printed terms of wear parts. */
  STATUTORY_WARRANTY,

  /** What the maker promised beyond the law. */
  MAKER_PROMISE,

  /** The warranty of a replacement part itself. */
  PART_WARRANTY,

  /** The guarantee of the dealer that sold the vehicle used. */
  USED_CAR_GUARANTEE,

  /** An extended warranty that the customer bought. */
  EXTENDED_CONTRACT,

  /** A cost that somebody takes over without owing it. */
  GOODWILL
}
