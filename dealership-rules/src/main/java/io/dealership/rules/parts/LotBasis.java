package io.dealership.rules.parts;

/**
 * What an order quantity rests on.
 *
 * <h2>Source</h2>
 *
 * <p>Snyder and Shen, Fundamentals of Supply Chain Theory, chapter 3.
 *
 * @since 0.1
 */
public enum LotBasis {
  /** No quantity: without demand, cost of an order or cost of holding none is best. */
  UNDETERMINED,
  /** It is as much as a lower price asks for, which costs less in all. */
  PRICE_BREAK,
  /** Ordering and holding cost the least in sum. */
  ECONOMIC
}
