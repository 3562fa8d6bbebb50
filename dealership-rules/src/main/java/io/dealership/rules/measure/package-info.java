/**
 * Measures of a store as figures that can be checked: each is named by its numerator and its
 * denominator, says over whom it is taken, and is undetermined, with the reason, where there is
 * nothing to divide by.
 *
 * <p>A pack defines them in its file {@code measures.json}; {@link
 * io.dealership.rules.measure.MeasureBook} takes two figures and answers with a {@link
 * io.dealership.rules.measure.Measured}:
 *
 * <pre>{@code
 * MeasureBook book = MeasureBook.of(packs, "store-measures");
 * Measured utilization =
 *     book.ratio(
 *         MeasureId.of("technician-utilization"),
 *         Optional.of(new BigDecimal("136")),
 *         Optional.of(new BigDecimal("160")),
 *         new DayRange(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1)),
 *         LocalDate.of(2026, 4, 1));
 * utilization.value(); // 85.0
 * }</pre>
 *
 * <p>The file looks so:
 *
 * <pre>
 * { "measures": [
 *   { "id": "technician-utilization", "name": { "zh": "…", "en": "…" },
 *     "numerator": { "zh": "…", "en": "hours clocked on jobs" },
 *     "denominator": { "zh": "…", "en": "hours of attendance" },
 *     "population": { "zh": "…", "en": "technicians of the workshop" },
 *     "unit": "percent", "decimals": 1, "direction": "higher",
 *     "target": { "least": "technician.utilization.target" },
 *     "source": "regulations 9", "verification": "V2" } ] }
 * </pre>
 *
 * <p>All types are immutable and safe to share between threads.
 */
@NullMarked
package io.dealership.rules.measure;

import org.jspecify.annotations.NullMarked;
