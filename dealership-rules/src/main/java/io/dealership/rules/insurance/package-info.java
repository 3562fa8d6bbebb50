/**
 * Whether a policy may be offered, from when on a renewal may be issued, what a premium rests on,
 * and whether a step of the repair of an accident car may be taken.
 *
 * <pre>{@code
 * var question = InsuranceOfferQuestion.builder().line(InsuranceLine.COMPULSORY).build();
 * var decision = InsuranceRules.of(packs).offer(question, LocalDate.of(2026, 12, 1));
 * System.out.println(decision.explain(Locale.ENGLISH));
 * }</pre>
 *
 * <p>The knowledge is that of the packs {@code insurance-offers} and {@code accident-car}. All
 * types are immutable and safe to share between threads.
 */
@NullMarked
package io.dealership.rules.insurance;

import org.jspecify.annotations.NullMarked;
