/**
 * The work of a workshop: a {@link io.dealership.core.service.RepairOrder} with its {@link
 * io.dealership.core.service.JobLine}s, and the drafts in which they come from outside.
 *
 * <p>What is charged for it is a {@link io.dealership.core.service.SettlementList}, which is held
 * against a {@link io.dealership.core.service.PriceBook}; every amount says whether tax is in it.
 *
 * <p>Its planning: a {@link io.dealership.core.service.Workshop} with bays and technicians, the
 * {@link io.dealership.core.service.AppointmentRequest} of a customer, a {@link
 * io.dealership.core.service.WaitingJob} and {@link io.dealership.core.service.WorkInHand}, and who
 * answers for a customer, an {@link io.dealership.core.service.AdvisorTerm}.
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
