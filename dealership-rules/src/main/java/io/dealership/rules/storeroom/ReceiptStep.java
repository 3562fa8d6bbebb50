package io.dealership.rules.storeroom;

/** How far a receipt of parts is to go. */
public enum ReceiptStep {
  /** The parts are to be booked in. */
  BOOK,
  /** The receipt is to be closed, so that the parts may be drawn. */
  CLOSE
}
