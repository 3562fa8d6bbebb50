/**
 * Counting of periods and deadlines: {@link io.dealership.core.time.LegalPeriod} for days, months
 * and years, {@link io.dealership.core.time.WorkingDays} for working days, {@link
 * io.dealership.core.time.HourDeadline} for hours and {@link io.dealership.core.time.RepairDays}
 * for the length of a repair.
 *
 * <p>No method reads a clock or a default zone; dates are those of the place of the dealership.
 *
 * <pre>{@code
 * LegalPeriod period = LegalPeriod.of(LocalDate.of(2024, 3, 15), Period.ofYears(2));
 * period.lastDay();                                       // 2026-03-15, a Sunday
 * period.rolledOver(WorkingDays.plainWeek()).lastDay();   // 2026-03-16
 * period.contains(LocalDate.of(2026, 3, 15));             // true
 * RepairDays.of(Duration.ofHours(25));                    // 2 days
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
