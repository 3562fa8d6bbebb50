package io.dealership.core.sales;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.identity.Vin;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One entry of the ledger of cars: what happened to which car, when it happened, and when it was
 * written down. Both times are those of the store.
 *
 * <p>For example, a car that is put on show leaves a place of the yard and comes to one of the
 * showroom; one that leaves for a test drive comes to no place of the store.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements STOCK-16.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface CarMovement extends WithCarMovement {

  /**
   * Returns the entry with these attributes; {@link #builder()} is the better way to write one
   * down.
   *
   * @throws IllegalArgumentException if the attributes do not fit together
   */
  @JsonCreator
  static CarMovement of(
      @JsonProperty("number") CarMovementNumber number,
      @JsonProperty("vin") Vin vin,
      @JsonProperty("kind") CarMovementKind kind,
      @JsonProperty("at") LocalDateTime at,
      @JsonProperty("from") Optional<CarPlace> from,
      @JsonProperty("to") Optional<CarPlace> to,
      @JsonProperty("recordedAt") LocalDateTime recordedAt,
      @JsonProperty("cancels") Optional<CarMovementNumber> cancels) {
    return builder()
        .number(number)
        .vin(vin)
        .kind(kind)
        .at(at)
        .from(from)
        .to(to)
        .recordedAt(recordedAt)
        .cancels(cancels)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the number of the entry. */
  @JsonProperty
  CarMovementNumber number();

  /** Returns the car. */
  @JsonProperty
  Vin vin();

  /** Returns what happened. */
  @JsonProperty
  CarMovementKind kind();

  /** Returns when it happened. */
  @JsonProperty
  LocalDateTime at();

  /** Returns the place of the store that the car left; empty where the kind has none. */
  @JsonProperty
  Optional<CarPlace> from();

  /** Returns the place of the store that the car came to; empty where the kind has none. */
  @JsonProperty
  Optional<CarPlace> to();

  /** Returns when it was written down. */
  @JsonProperty
  LocalDateTime recordedAt();

  /** Returns the entry that counts no longer, of a cancellation. */
  @JsonProperty
  Optional<CarMovementNumber> cancels();

  /**
   * Checks that the places are those of the kind, and what a cancellation cancels.
   *
   * @throws IllegalArgumentException if they are not
   */
  @Value.Check
  default void check() {
    checkPlace("from", kind().hasFrom(), from());
    checkPlace("to", kind().hasTo(), to());
    checkArgument(
        cancels().isPresent() == (kind() == CarMovementKind.CANCELED),
        "CarMovement.cancels must be there exactly where the kind is CANCELED, but was %s and %s",
        cancels().map(CarMovementNumber::toString).orElse("missing"),
        kind());
    checkArgument(
        !cancels().equals(Optional.of(number())),
        "CarMovement.cancels must be another entry, but was %s itself",
        number());
  }

  private void checkPlace(String attribute, boolean asked, Optional<CarPlace> place) {
    checkArgument(
        place.isPresent() == asked,
        "CarMovement.%s must be %s where the kind is %s, but was %s",
        attribute,
        asked ? "there" : "missing",
        kind(),
        place.map(CarPlace::toString).orElse("missing"));
  }

  /** Builds {@link CarMovement}s. */
  final class Builder extends ImmutableCarMovement.Builder {
    Builder() {}
  }
}
