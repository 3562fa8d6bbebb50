package io.dealership.rules.service;

import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Permit;
import java.util.List;
import java.util.Optional;

/**
 * The earliest time for an appointment, and what holds it up.
 *
 * @param decision whether there is one, and what holds it up
 * @param slot the earliest time; empty if there is none
 * @param standing what still stands against it, such as the customer's agreement, or that nobody
 *     knows when a part comes; empty if there is none
 * @param bottlenecks what of itself would make it earliest, all that would do so equally; empty if
 *     nothing does, or only several together
 * @since 0.1
 */
public record SlotOffer(
    Decision<SlotAnswer> decision,
    Optional<Slot> slot,
    Optional<Decision<Permit>> standing,
    List<Bottleneck> bottlenecks) {

  public SlotOffer {
    bottlenecks = List.copyOf(bottlenecks);
  }
}
