/**
 * What the service department asks: whether work may be done and billed, whether a price is
 * allowed, whether a gate on the way through the workshop is open, and who is next.
 *
 * <p>{@link io.dealership.rules.service.ServiceRules} is the door; it is reached by {@link
 * io.dealership.rules.DealershipRules#service()}.
 */
@NullMarked
package io.dealership.rules.service;

import org.jspecify.annotations.NullMarked;
