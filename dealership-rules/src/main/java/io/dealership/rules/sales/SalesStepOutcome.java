package io.dealership.rules.sales;

/**
 * Whether a step of a sale may be taken: the outcomes, of which the weightiest stands first.
 *
 * <h2>Source</h2>
 *
 * <p>Automobile Sales Measures (MOFCOM Order 1 of 2017), article 16; SAMR Order 43 of 2021, article
 * 13; recall regulations, articles 11 and 17; requirements SALES-02 to SALES-05,
 * SALES-10.
 */
public enum SalesStepOutcome {
  /** Something stands against it. */
  BLOCKED,
  /** It may be taken. */
  ALLOWED
}
