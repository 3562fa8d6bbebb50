/**
 * Time as a dealership counts it: calendars, opening hours, limits, and deadlines that show their
 * count.
 *
 * <p>{@link io.dealership.core.time.BusinessCalendar} knows working days and why a day is none,
 * {@link io.dealership.core.time.OpeningHours} when a place is open; {@link
 * io.dealership.core.time.BusinessTime} counts a {@link io.dealership.core.time.TimeLimit} by both,
 * and a {@link io.dealership.core.time.Count} shows how. A {@link io.dealership.core.time.Deadline}
 * is a limit that runs, with its pauses. {@link io.dealership.core.time.LegalPeriod} counts months
 * and years, {@link io.dealership.core.time.RepairDays} the length of a repair; a {@link
 * io.dealership.core.time.Cadence} says when something recurs.
 *
 * <p>No method reads a clock or a default zone; dates are those of the place of the dealership.
 *
 * <pre>{@code
 * BusinessTime time = new BusinessTime(calendar, hours);
 * Deadline answer = Deadline.of(received, TimeLimit.workingDays(10))
 *     .pause(PauseReason.WAITING_FOR_PARTS, ordered)
 *     .resume(arrived);
 * answer.state(now, time);                                        // NOT_DUE
 * answer.count(time).orElseThrow().explain(Locale.CHINA);         // line by line
 * }</pre>
 *
 * <h2>Source</h2>
 *
 * <p>Civil Code of China, articles 201 to 204; SAMR Order 43 of 2021, article 40.
 *
 * <p>Every type is immutable and safe to share between threads.
 */
@NullMarked
package io.dealership.core.time;

import org.jspecify.annotations.NullMarked;
