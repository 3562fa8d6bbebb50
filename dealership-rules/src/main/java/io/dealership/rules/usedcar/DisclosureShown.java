package io.dealership.rules.usedcar;

/**
 * How an item is shown to the buyer of a used car: the outcomes, of which the weightiest stands
 * first.
 *
 * <h2>Source</h2>
 *
 * <p>Measures on the circulation of used cars (Order 2 of 2005, revised 2017), article 14; R-402.
 */
public enum DisclosureShown {
  /** As not known, with a warning. */
  AS_UNKNOWN,
  /** As something that the buyer has to know. */
  AS_ADVERSE,
  /** As clear. */
  AS_CLEAR
}
