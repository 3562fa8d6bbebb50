/**
 * Tools, measuring devices and equipment of a dealership: who may enter the tool room, what may be
 * lent, by when it has to be back, who has what; damage and loss; ledgers, cards and counts;
 * verification, care and purchase.
 *
 * <pre>{@code
 * var question = ToolLoanQuestion.builder().destination(ToolDestination.OUTSIDE_PRIVATE).build();
 * var decision = ToolRules.of(packs).loan(question, LocalDate.of(2026, 12, 1));
 * System.out.println(decision.explain(Locale.ENGLISH));
 * }</pre>
 *
 * <p>The knowledge is that of the pack {@code tool-room}. Fines and compensation are never
 * computed. All types are immutable and safe to share between threads.
 */
@NullMarked
package io.dealership.rules.tool;

import org.jspecify.annotations.NullMarked;
