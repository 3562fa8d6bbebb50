package io.dealership.rules.warranty;

import io.dealership.core.warranty.ClaimEvent;
import io.dealership.rules.decision.Decision;

/**
 * An event that could not happen to a claim, and why.
 *
 * @param event the event
 * @param why the decision, with all causes and their next steps
 */
public record RefusedEvent(ClaimEvent event, Decision<ClaimStep> why) {}
