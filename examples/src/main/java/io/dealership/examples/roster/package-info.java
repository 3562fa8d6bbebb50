/**
 * The roster of a store: what each person has to do within a month, what was done, late and missed,
 * and how much each has to do; as tables of text, JSON Lines, CSV and to-dos of a calendar.
 *
 * <p>{@link io.dealership.examples.roster.RosterCommand} is the command, {@link
 * io.dealership.examples.roster.RosterInput} reads the files, and {@link
 * io.dealership.examples.roster.RosterView} is what came out.
 *
 * <pre>{@code
 * RosterCommand.run(List.of("--lang", "zh", "--person", "E-13"), out, err, lines -> {});
 * }</pre>
 */
@NullMarked
package io.dealership.examples.roster;

import org.jspecify.annotations.NullMarked;
