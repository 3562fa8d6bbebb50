/**
 * Whether a price is allowed, and whether a bill may be issued, paid and closed.
 *
 * <p>{@link io.dealership.rules.settlement.PriceRules} and {@link
 * io.dealership.rules.settlement.SettlementRules} answer; both are reached by {@link
 * io.dealership.rules.DealershipRules#service()}.
 */
@NullMarked
package io.dealership.rules.settlement;

import org.jspecify.annotations.NullMarked;
