package io.dealership.core.service;

/** What an item of an estimate, or an addition to it, is. */
public enum WorkItemKind {
  /** A part or material. */
  PART,
  /** Labor. */
  LABOR,
  /** Work that another shop does. */
  SUBLET,
  /** More money for an item that is there already. */
  PRICE_RISE,
  /** A later time of delivery; it costs nothing. */
  LATER_DELIVERY;

  /** Whether an estimate may name it: what changes an estimate is an addition. */
  public boolean isOfEstimate() {
    return this == PART || this == LABOR || this == SUBLET;
  }
}
