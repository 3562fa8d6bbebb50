/**
 * What is charged: a {@link io.dealership.core.settlement.SettlementList} of lines, the displayed
 * prices of a {@link io.dealership.core.settlement.PriceBook} that it is held against, and the
 * invoices that follow it. Every amount says whether tax is in it.
 */
@NullMarked
package io.dealership.core.settlement;

import org.jspecify.annotations.NullMarked;
