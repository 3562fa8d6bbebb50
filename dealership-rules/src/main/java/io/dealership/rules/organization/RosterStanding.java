package io.dealership.rules.organization;

import io.dealership.core.organization.DutyEvidence;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * An entry of a roster, and what became of it.
 *
 * @param entry the entry
 * @param state what became of it
 * @param doneAt when the last of its evidence was left; empty as long as some is missing
 * @param missing the evidence that is missing
 */
public record RosterStanding(
    RosterEntry entry, RosterState state, Optional<Instant> doneAt, Set<DutyEvidence> missing) {

  public RosterStanding {
    missing = Set.copyOf(missing);
  }
}
