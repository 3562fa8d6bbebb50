/**
 * When work can be done and by whom, whether it may start, and whether it was done well enough to
 * be handed on.
 *
 * <p>{@link io.dealership.rules.workshop.AppointmentRules}, {@link
 * io.dealership.rules.workshop.DispatchRules}, {@link io.dealership.rules.workshop.WorkshopRules}
 * and {@link io.dealership.rules.workshop.QualityRules} answer; they are reached by {@link
 * io.dealership.rules.DealershipRules#service()}.
 */
@NullMarked
package io.dealership.rules.workshop;

import org.jspecify.annotations.NullMarked;
