package io.dealership.rules.workshop;

import io.dealership.core.workshop.WorkInHand;
import io.dealership.rules.decision.Decision;

/**
 * An order in the workshop and where it stands.
 *
 * @param work the order
 * @param standing where it stands
 * @since 0.1
 */
public record WorkProgress(WorkInHand work, Decision<WorkStanding> standing) {}
