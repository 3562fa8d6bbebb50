/**
 * What a sales manager asks of the cars in stock: how old they are, whether there are too many or
 * too few, what they cost, whether they are those of the plan, which one goes first, where each of
 * them is, and what to do about the aged ones.
 *
 * <pre>{@code
 * var question =
 *     CarAgeQuestion.builder().kind(CarKind.NEW).stockedInOn(LocalDate.of(2026, 1, 2)).build();
 * var decision = CarStockRules.of(packs).age(question, LocalDate.of(2026, 3, 2));
 * System.out.println(decision.explain(Locale.ENGLISH));
 * }</pre>
 *
 * <p>The knowledge is that of the pack {@code car-stock}. All types are immutable and safe to share
 * between threads.
 */
@NullMarked
package io.dealership.rules.carstock;

import org.jspecify.annotations.NullMarked;
