/**
 * Whether a job line is under warranty, who pays for it, and why; and whether a car is to be
 * exchanged or taken back.
 *
 * <p>A {@link io.dealership.rules.warranty.WarrantyQuestion} holds the facts, {@link
 * io.dealership.rules.warranty.WarrantyRules} answers with a {@link
 * io.dealership.rules.warranty.Coverage}:
 *
 * <pre>{@code
 * var rules = DealershipRules.standard();
 * var line = WarrantyQuestion.builder().deliveredOn(LocalDate.of(2024, 3, 15)).build();
 * var decision = rules.warranty().coverage(line, LocalDate.of(2026, 3, 2));
 * System.out.println(decision.explain(Locale.ENGLISH));
 * }</pre>
 *
 * <p>An {@link io.dealership.rules.warranty.ExchangeQuestion} adds the history of repairs, as
 * visits or counts; {@link io.dealership.rules.warranty.WarrantyRules#exchange} answers with an
 * {@link io.dealership.rules.warranty.ExchangeAnswer}.
 *
 * <p>A {@link io.dealership.rules.warranty.LinePaymentQuestion} adds the layers beside law and
 * promise; {@link io.dealership.rules.warranty.WarrantyRules#payment} says which of them pays, and
 * how the amount splits.
 *
 * <p>{@link io.dealership.rules.warranty.ClaimRules} answers for claims on the maker: whether one
 * may be sent, what became of it, and what an answer of the maker means:
 *
 * <pre>{@code
 * var check = ClaimCheck.of(claim, order, rules.warranty(), on).withOperatorTrained(true);
 * var decision = rules.warranty().claims().readiness(check, on);
 * var report = rules.warranty().claims().reconcile(claims, answers, on);
 * }</pre>
 *
 * <p>The knowledge is that of the pack {@code cn-household-car-warranty}: SAMR Order 43 of 2021 and
 * AQSIQ Order 150 of 2012, and of the packs {@code cn-warranty-layers} and {@code warranty-claims}.
 * All types are immutable and safe to share between threads.
 */
@NullMarked
package io.dealership.rules.warranty;

import org.jspecify.annotations.NullMarked;
