package io.dealership.core.warranty;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The store asked the maker for technical help with a fault that it cannot assess.
 *
 * @param askedOn the day of the request
 * @param answeredOn the day of the maker's answer; empty if it is still awaited
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record AssistanceRequest(LocalDate askedOn, Optional<LocalDate> answeredOn) {

  /**
   * Checks the days.
   *
   * @throws IllegalArgumentException if the answer is before the request
   */
  public AssistanceRequest {
    requireNonNull(askedOn, "askedOn");
    requireNonNull(answeredOn, "answeredOn");
    checkArgument(
        answeredOn.isEmpty() || !answeredOn.get().isBefore(askedOn),
        "AssistanceRequest.answeredOn must not be before askedOn %s, but was %s",
        askedOn,
        answeredOn.map(LocalDate::toString).orElse("absent"));
  }
}
