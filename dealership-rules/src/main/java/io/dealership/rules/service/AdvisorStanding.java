package io.dealership.rules.service;

/**
 * Whether a customer has somebody who answers for him on a day: the outcomes, of which the
 * weightiest stands first.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements SERVICE-01.
 *
 * @since 0.1
 */
public enum AdvisorStanding {
  /** Nobody answers for the customer. */
  NOBODY,
  /** Somebody does, for the time being in place of the advisor. */
  STOOD_IN,
  /** The advisor does. */
  ADVISOR
}
