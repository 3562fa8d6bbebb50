/**
 * The list for the day: whom a store contacts, by when and by whom, out of its events and its
 * contact log; as a table, JSON Lines, CSV, iCalendar and a page with the coverage of the last
 * weeks.
 *
 * <p>{@link io.dealership.examples.calls.CallsCommand} is the command, {@link
 * io.dealership.examples.calls.CallsInput} reads the files, and {@link
 * io.dealership.examples.calls.StoreDay} is what came out for one store.
 *
 * <pre>{@code
 * CallsCommand.run(List.of("--lang", "zh", "--html", "calls.html"), out, err, lines -> {});
 * }</pre>
 */
@NullMarked
package io.dealership.examples.calls;

import org.jspecify.annotations.NullMarked;
