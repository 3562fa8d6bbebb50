/**
 * Who may say yes: the actions that need approval, by how much is at stake, who may give it, by his
 * own post or for somebody else, and what is still needed for a request.
 *
 * <pre>{@code
 * ApprovalDesk desk = rules.authority().desk(staff, delegations, day, time);
 * ApprovalPlan plan = desk.plan(request, List.of(), approvals, now);
 * for (NeededApproval needed : plan.needed()) {
 *   System.out.println(needed.canApprove() + ", and why not: " + needed.cannotApprove());
 * }
 * }</pre>
 *
 * <p>The standard actions are {@code authority.json} of the pack {@code store-authority}. A pack of
 * a maker, a group or a store has a file of the same name; it replaces actions by their ids, and
 * may not drop what the law forbids. All types are immutable and safe to share between threads.
 */
@NullMarked
package io.dealership.rules.authority;

import org.jspecify.annotations.NullMarked;
