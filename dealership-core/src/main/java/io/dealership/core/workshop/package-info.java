/**
 * The workshop: a {@link io.dealership.core.workshop.Workshop} with bays and technicians, the
 * {@link io.dealership.core.workshop.AppointmentRequest} of a customer, the work in hand, and the
 * {@link io.dealership.core.workshop.Inspection}s that it goes through.
 */
@NullMarked
package io.dealership.core.workshop;

import org.jspecify.annotations.NullMarked;
