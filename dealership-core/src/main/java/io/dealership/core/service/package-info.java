/**
 * The work of a workshop: a {@link io.dealership.core.service.RepairOrder} with its {@link
 * io.dealership.core.service.JobLine}s, and the drafts in which they come from outside.
 *
 * <p>A {@link io.dealership.core.service.WorkEstimate} says what the customer authorized, a {@link
 * io.dealership.core.service.WorkConsent} is the evidence of what he agreed to since, and an {@link
 * io.dealership.core.service.AdvisorTerm} says who answers for him.
 *
 * <p>What can be unknown is optional; what is not given is neither yes nor no.
 *
 * <pre>{@code
 * RepairOrderDraft draft = mapper.readValue(json, RepairOrderDraft.class);
 * if (validator.validate(draft).isEmpty()) {
 *   RepairOrder order = draft.toRepairOrder();
 *   Money total = order.jobLines().get(0).total();
 * }
 * }</pre>
 *
 * <p>Every type is immutable and safe to share between threads.
 */
@NullMarked
package io.dealership.core.service;

import org.jspecify.annotations.NullMarked;
