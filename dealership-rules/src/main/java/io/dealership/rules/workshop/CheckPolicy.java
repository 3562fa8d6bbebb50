package io.dealership.rules.workshop;

import java.util.List;
import java.util.Set;

/**
 * What a store asks of the checks at the end of work.
 *
 * @param levels the levels that are needed, in their order
 * @param otherHands the levels that nobody does of the own work
 * @param finalRoles the posts that may do the final check
 * @param everyCar whether every car has the final check, or samples only
 * @param fullScope which rework brings the final check of all items
 * @param certificateKinds the kinds of repair that need a release certificate
 */
record CheckPolicy(
    List<String> levels,
    Set<String> otherHands,
    Set<String> finalRoles,
    boolean everyCar,
    FullScope fullScope,
    Set<String> certificateKinds) {}
