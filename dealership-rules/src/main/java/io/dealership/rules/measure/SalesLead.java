package io.dealership.rules.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dealership.core.contact.CaseNumber;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Someone who was interested in a car, and whether an order came of it.
 *
 * @param number the number of the prospect
 * @param receivedOn the day on which the lead came in
 * @param orderedOn the day of the order, not before {@code receivedOn}; empty when there is none
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record SalesLead(CaseNumber number, LocalDate receivedOn, Optional<LocalDate> orderedOn) {

  /**
   * Checks the days.
   *
   * @throws IllegalArgumentException if the order was before the lead
   */
  public SalesLead {
    checkArgument(
        orderedOn.filter(receivedOn::isAfter).isEmpty(),
        "SalesLead.orderedOn must not be before receivedOn %s, but was %s",
        receivedOn,
        orderedOn.map(LocalDate::toString).orElse(""));
  }
}
