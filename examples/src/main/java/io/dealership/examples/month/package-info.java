/**
 * A month of a store: repair orders as JSON Lines, and the report of what is decided about them.
 *
 * <p>{@link io.dealership.examples.month.StoreMonth} made the sample, {@link
 * io.dealership.examples.month.RepairOrderLines} reads such files, and {@link
 * io.dealership.examples.month.MonthReport} decides and prints them.
 *
 * <pre>{@code
 * RepairOrderLines lines = RepairOrderLines.read("orders.jsonl", bytes, Locale.ENGLISH);
 * lines.problems().forEach(System.err::println);
 * MonthReport.of(DealershipRules.standard(), lines.orders()).print(System.out, Locale.ENGLISH);
 * }</pre>
 */
@NullMarked
package io.dealership.examples.month;

import org.jspecify.annotations.NullMarked;
