package io.dealership.rules.workplace;

/**
 * Whether something may be started: the outcomes, of which the weightiest stands first.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements DRIVER-01 to DRIVER-03, DRIVER-05, DRIVER-07, SAFETY-01 to SAFETY-11, SAFETY-15,
 * SAFETY-16, MARKET-04, FIN-01; Road Traffic Safety Law, articles 19, 21 and 22; Fire Protection
 * Law, articles 16 and 21.
 *
 * @since 0.1
 */
public enum Permit {
  /** It must not be started, and nobody can approve it. */
  FORBIDDEN,
  /** Something has to be done first. */
  NOT_YET,
  /** It may be started. */
  ALLOWED
}
