package io.dealership.core.parts;

/**
 * What made stock come or go.
 *
 * @since 0.1
 */
public enum MovementKind {
  /** Goods of a supplier came in. */
  RECEIPT(true),
  /** Parts went to a job or a buyer. */
  ISSUE(false),
  /** What a job or a buyer had drawn came back. */
  CUSTOMER_RETURN(true),
  /** Goods went back to a supplier. */
  SUPPLIER_RETURN(false),
  /** Parts came from another place of the dealer. */
  TRANSFER_IN(true),
  /** Parts went to another place of the dealer. */
  TRANSFER_OUT(false),
  /** Parts were lent and are to come back. */
  LOAN_OUT(false),
  /** What was lent came back. */
  LOAN_BACK(true),
  /** Parts were thrown away. */
  SCRAP(false),
  /** A count found more than the book had. */
  CORRECTION_UP(true),
  /** A count found less than the book had. */
  CORRECTION_DOWN(false);

  private final boolean in;

  MovementKind(boolean in) {
    this.in = in;
  }

  /** Returns whether there is more afterwards; otherwise there is less. */
  public boolean isIn() {
    return in;
  }
}
