/**
 * Whether a new car may be taken over and sold, whether a step of a sale may be taken, and what
 * stands against it.
 *
 * <pre>{@code
 * var question = SalesStepQuestion.builder().step(SalesStep.TEST_DRIVE).licenseValid(true).build();
 * var decision = SalesRules.of(packs).step(question, LocalDate.of(2026, 3, 2));
 * System.out.println(decision.explain(Locale.ENGLISH));
 * }</pre>
 *
 * <p>The knowledge is that of the pack {@code sales-steps}. All types are immutable and safe to
 * share between threads.
 */
@NullMarked
package io.dealership.rules.sales;

import org.jspecify.annotations.NullMarked;
