package io.dealership.rules.workshop;

import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Permit;
import java.util.Optional;

/**
 * The earliest time for an appointment, and what holds it up.
 *
 * @param decision whether there is one, and what holds it up
 * @param slot the earliest time; empty if there is none
 * @param standing what still stands against it, such as the customer's agreement, or that nobody
 *     knows when a part comes; empty if there is none
 * @param bottleneck what of itself would make it earliest, or that only several together would make
 *     it earlier; empty if nothing does. It is the only one: no two of themselves give the same
 *     start
 * @since 0.1
 */
public record SlotOffer(
    Decision<SlotAnswer> decision,
    Optional<Slot> slot,
    Optional<Decision<Permit>> standing,
    Optional<Bottleneck> bottleneck) {}
