package io.dealership.core.workshop;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.dealership.core.identity.RepairOrderNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An order that the workshop has in hand, or had: how far it is.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
  "order",
  "repairClass",
  "enteredAt",
  "remaining",
  "promisedAt",
  "finishedAt",
  "clearedAt"
})
public interface WorkInHand extends WithWorkInHand {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if the work left is negative, or something happened before
   *     what must come first
   */
  @JsonCreator
  static WorkInHand of(
      @JsonProperty("order") RepairOrderNumber order,
      @JsonProperty("repairClass") Optional<RepairClass> repairClass,
      @JsonProperty("enteredAt") Instant enteredAt,
      @JsonProperty("remaining") @JsonFormat(shape = JsonFormat.Shape.STRING)
          Optional<Duration> remaining,
      @JsonProperty("promisedAt") Optional<Instant> promisedAt,
      @JsonProperty("finishedAt") Optional<Instant> finishedAt,
      @JsonProperty("clearedAt") Optional<Instant> clearedAt) {
    return builder()
        .order(order)
        .repairClass(repairClass)
        .enteredAt(enteredAt)
        .remaining(remaining)
        .promisedAt(promisedAt)
        .finishedAt(finishedAt)
        .clearedAt(clearedAt)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the number of the repair order. */
  @JsonProperty
  RepairOrderNumber order();

  /** Returns the class of the order. */
  @JsonProperty
  Optional<RepairClass> repairClass();

  /** Returns when the car came into the bay of the team. */
  @JsonProperty
  Instant enteredAt();

  /** Returns how much work is left, in hours of work; nothing is left of what is finished. */
  @JsonProperty
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<Duration> remaining();

  /** Returns when the customer was promised the car; empty without a promise. */
  @JsonProperty
  Optional<Instant> promisedAt();

  /** Returns when the work was finished; empty if it is not. */
  @JsonProperty
  Optional<Instant> finishedAt();

  /** Returns when the car left the bay of the team; empty if it has not. */
  @JsonProperty
  Optional<Instant> clearedAt();

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if the work left is negative, or something happened before
   *     what must come first
   */
  @Value.Check
  default void check() {
    checkArgument(
        remaining().filter(Duration::isNegative).isEmpty(),
        "WorkInHand.remaining must not be negative, but was %s",
        remaining().map(Duration::toString).orElse(""));
    checkArgument(
        finishedAt().filter(at -> at.isBefore(enteredAt())).isEmpty(),
        "WorkInHand.finishedAt must not be before enteredAt %s, but was %s",
        enteredAt(),
        finishedAt().map(Instant::toString).orElse(""));
    checkArgument(
        clearedAt().filter(at -> at.isBefore(finishedAt().orElse(enteredAt()))).isEmpty(),
        "WorkInHand.clearedAt must not be before %s, but was %s",
        finishedAt().orElse(enteredAt()),
        clearedAt().map(Instant::toString).orElse(""));
  }

  /** Builds the ones of this kind. */
  final class Builder extends ImmutableWorkInHand.Builder {
    Builder() {}
  }
}
