package io.dealership.rules.measure;

import io.dealership.core.identity.RepairOrderNumber;
import java.time.LocalDate;

/**
 * A repair order that was closed.
 *
 * @param number its number
 * @param closedOn the day on which it was closed
 * @since 0.1
 */
public record ClosedOrder(RepairOrderNumber number, LocalDate closedOn) {}
