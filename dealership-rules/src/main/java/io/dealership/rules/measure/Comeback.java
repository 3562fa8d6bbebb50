package io.dealership.rules.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dealership.core.identity.RepairOrderNumber;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A car that came back after a repair.
 *
 * @param original the order after which it came back
 * @param returnedOn the day on which it came back
 * @param sameComplaint whether the customer complains of the same thing; empty when nobody looked
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Comeback(
    RepairOrderNumber original, LocalDate returnedOn, Optional<Boolean> sameComplaint) {}
