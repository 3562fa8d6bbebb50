package io.dealership.rules.carstock;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Optional;

/**
 * Damage or a major problem of quality on a car in stock.
 *
 * @param foundAt the moment at which it was found
 * @param settledAt the moment at which it was settled; empty if it is not
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record CarProblemQuestion(Instant foundAt, Optional<Instant> settledAt) {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if it was settled before it was found
   */
  @JsonCreator
  public CarProblemQuestion(
      @JsonProperty("foundAt") Instant foundAt,
      @JsonProperty("settledAt") Optional<Instant> settledAt) {
    checkArgument(
        settledAt.isEmpty() || !settledAt.get().isBefore(foundAt),
        "CarProblemQuestion.settledAt must not be before %s, but was %s",
        foundAt,
        settledAt.map(Instant::toString).orElse(""));
    this.foundAt = foundAt;
    this.settledAt = settledAt;
  }

  /** A problem that is open. */
  public static CarProblemQuestion open(Instant foundAt) {
    return new CarProblemQuestion(foundAt, Optional.empty());
  }
}
