/**
 * Conditions under which people of a dealership drive, work and spend: trips with company cars, hot
 * work, work in bays, order in the workshop, plans and closings of marketing activities, proposals
 * to superiors, contracts on their way to settlement.
 *
 * <pre>{@code
 * var question = HotWorkQuestion.builder().work(HotWork.PAINTING).nakedFlame(true).build();
 * var decision = WorkplaceRules.of(packs).hotWork(question, LocalDate.of(2026, 12, 1));
 * System.out.println(decision.explain(Locale.ENGLISH));
 * }</pre>
 *
 * <p>The knowledge is that of the pack {@code workplace-rules}. Fines and compensation are never
 * computed. All types are immutable and safe to share between threads.
 */
@NullMarked
package io.dealership.rules.workplace;

import org.jspecify.annotations.NullMarked;
