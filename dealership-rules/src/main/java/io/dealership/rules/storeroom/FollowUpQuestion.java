package io.dealership.rules.storeroom;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.parts.Quantity;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A line of an order of parts that was sent, and what is known of it; what is left out is not
 * known.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface FollowUpQuestion extends WithFollowUpQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static FollowUpQuestion of(
      @JsonProperty("ordered") Optional<Quantity> ordered,
      @JsonProperty("received") Optional<Quantity> received,
      @JsonProperty("promiseGiven") Optional<Boolean> promiseGiven,
      @JsonProperty("promisedOn") Optional<LocalDate> promisedOn) {
    return builder()
        .ordered(ordered)
        .received(received)
        .promiseGiven(promiseGiven)
        .promisedOn(promisedOn)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** How much was ordered; more than nothing. */
  @JsonProperty
  Optional<Quantity> ordered();

  /** How much of it has come, and was accepted; not less than nothing. */
  @JsonProperty
  Optional<Quantity> received();

  /** Whether the supplier said when it comes. */
  @JsonProperty
  Optional<Boolean> promiseGiven();

  /** The last day on which it is in time; it says that a promise was given. */
  @JsonProperty
  Optional<LocalDate> promisedOn();

  /** Checks the quantities, and that a day is not promised where none was said. */
  @Value.Check
  default void check() {
    checkArgument(
        ordered().isEmpty() || ordered().get().isPositive(),
        "FollowUpQuestion.ordered must be more than nothing, but was %s",
        ordered().map(Quantity::toString).orElse(""));
    checkArgument(
        received().isEmpty() || !received().get().isNegative(),
        "FollowUpQuestion.received must not be less than nothing, but was %s",
        received().map(Quantity::toString).orElse(""));
    checkArgument(
        promisedOn().isEmpty() || promiseGiven().orElse(true),
        "FollowUpQuestion.promisedOn must be empty where no promise was given, but was %s",
        promisedOn().map(LocalDate::toString).orElse(""));
  }

  /** Builds {@link FollowUpQuestion}s. */
  final class Builder extends ImmutableFollowUpQuestion.Builder {
    Builder() {}
  }
}
