package io.dealership.rules.warranty;

import io.dealership.core.warranty.ClaimState;
import java.util.Optional;

/**
 * What an event makes of a claim: nothing, or the state that it is in afterwards.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements WARRANTY-03, WARRANTY-09, WARRANTY-13.
 */
public enum ClaimStep {
  /** The event cannot happen to the claim as it is; it changes nothing. */
  REFUSED,
  /** With the maker; part of it may be answered. */
  SUBMITTED,
  /** Sent back by the maker, to be corrected and sent again. */
  RETURNED,
  /** Approved in full, not yet paid in full. */
  APPROVED,
  /** Answered in full, some of it approved and some denied; not yet paid in full. */
  PARTLY_APPROVED,
  /** Answered in full, and nothing of it approved. */
  DENIED,
  /** What was denied is with the maker once more. */
  APPEALED,
  /** Answered in full, and all that was approved is paid. */
  PAID,
  /** The store has given up what was not approved. */
  WRITTEN_OFF;

  /** The state after the event; empty where it was refused. */
  public Optional<ClaimState> state() {
    return this == REFUSED ? Optional.empty() : Optional.of(ClaimState.valueOf(name()));
  }
}
