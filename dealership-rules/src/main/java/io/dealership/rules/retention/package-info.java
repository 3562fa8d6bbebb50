/**
 * What must be kept until when, and what may be deleted.
 *
 * <p>A {@link io.dealership.core.retention.StoredRecord} holds the facts, {@link
 * io.dealership.rules.retention.RetentionRules} answers with a {@link
 * io.dealership.rules.retention.Retention}, and shows each {@link
 * io.dealership.rules.retention.RetentionTerm} behind it:
 *
 * <pre>{@code
 * var file = StoredRecord.builder()
 *     .number(RecordNumber.of("F-7"))
 *     .addKinds(RecordKind.SALE_AND_USER_FILE)
 *     .soldOn(LocalDate.of(2024, 5, 1))
 *     .deletionAskedOn(LocalDate.of(2026, 3, 2))
 *     .build();
 * var decision = rules.retention(file, LocalDate.of(2026, 3, 2)); // RESTRICT
 * var lastDay = rules.keepUntil(file, LocalDate.of(2026, 3, 2)); // 2034-05-01
 * }</pre>
 *
 * <p>The knowledge is that of the pack {@code record-retention}. All types are immutable and safe
 * to share between threads.
 */
@NullMarked
package io.dealership.rules.retention;

import org.jspecify.annotations.NullMarked;
