package io.dealership.rules.storeroom;

/** What is disposed of. */
public enum DisposedThing {
  /** A part of the stock that is scrapped. */
  STOCK_PART,
  /** A part that was replaced on a customer's car. */
  OLD_PART,
  /** Waste oil and other waste. */
  WASTE,
  /** A scrapped vehicle. */
  VEHICLE
}
