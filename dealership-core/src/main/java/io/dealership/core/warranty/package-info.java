/**
 * The words of a warranty: its {@link io.dealership.core.warranty.WarrantyTerm}, the {@link
 * io.dealership.core.warranty.WarrantyClock} that runs by it, and what a workshop found out about a
 * fault; and the {@link io.dealership.core.warranty.RepairVisit}s of a vehicle, of which warranty
 * law counts faults, parts and days, with a {@link io.dealership.core.warranty.CountRange} where
 * not all of them are known.
 *
 * <p>A {@link io.dealership.core.warranty.WarrantyClaim} is what the store then asks the maker for;
 * {@link io.dealership.core.warranty.ClaimMoney} is what became of it and always adds up.
 *
 * <p>Whether a job is covered, and whether a claim may be sent, is not decided here.
 *
 * <pre>{@code
 * WarrantyTerm term = WarrantyTerm.parse("P3Y/60000 km");
 * WarrantyClock clock = WarrantyClock.of(LocalDate.of(2024, 3, 15), term);
 * clock.remainingDays(LocalDate.of(2027, 3, 14));                          // 1
 * clock.remainingKilometers(Odometer.of(60_001));                          // -1
 * clock.endedBy(LocalDate.of(2025, 6, 1), Odometer.of(60_001));            // DISTANCE
 * CountRange.parse("2+").contains(5);                                      // true
 * }</pre>
 *
 * <p>Every type is immutable and safe to share between threads.
 */
@NullMarked
package io.dealership.core.warranty;

import org.jspecify.annotations.NullMarked;
