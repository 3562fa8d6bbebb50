/**
 * Whether a used car may be sold, what its buyer is told, and its grade.
 *
 * <pre>{@code
 * var car = GradeQuestion.builder().accidentCar(false).score(new BigDecimal("89.9")).build();
 * var decision = UsedCarSales.of(packs).grade(car, LocalDate.of(2026, 3, 2));
 * System.out.println(decision.outcome()); // Optional[SECOND]
 * }</pre>
 *
 * <p>The knowledge is that of the pack {@code used-car-sale}; which guarantee a dealer owes is
 * asked of {@link io.dealership.rules.warranty.WarrantyRules}. All types are immutable and safe to
 * share between threads.
 */
@NullMarked
package io.dealership.rules.usedcar;

import org.jspecify.annotations.NullMarked;
