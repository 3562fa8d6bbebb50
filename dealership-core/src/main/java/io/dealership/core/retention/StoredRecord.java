package io.dealership.core.retention;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Something that the store keeps, as far as the time to keep it depends on it: no content, and no
 * name.
 *
 * <p>It may be of several kinds at once; a repair order can be part of the file of the user. Days
 * that are not known are left out: whoever needs them asks for them.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
  "number",
  "kinds",
  "recordedOn",
  "soldOn",
  "handedOverOn",
  "completedOn",
  "closedOn",
  "purposeFulfilled",
  "deletionAskedOn",
  "legalHold"
})
public interface StoredRecord extends WithStoredRecord {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if it is of no kind
   */
  @JsonCreator
  static StoredRecord of(
      @JsonProperty("number") RecordNumber number,
      @JsonProperty("kinds") Set<RecordKind> kinds,
      @JsonProperty("recordedOn") Optional<LocalDate> recordedOn,
      @JsonProperty("soldOn") Optional<LocalDate> soldOn,
      @JsonProperty("handedOverOn") Optional<LocalDate> handedOverOn,
      @JsonProperty("completedOn") Optional<LocalDate> completedOn,
      @JsonProperty("closedOn") Optional<LocalDate> closedOn,
      @JsonProperty("purposeFulfilled") Optional<Boolean> purposeFulfilled,
      @JsonProperty("deletionAskedOn") Optional<LocalDate> deletionAskedOn,
      @JsonProperty("legalHold") Optional<Boolean> legalHold) {
    return builder()
        .number(number)
        .addAllKinds(kinds)
        .recordedOn(recordedOn)
        .soldOn(soldOn)
        .handedOverOn(handedOverOn)
        .completedOn(completedOn)
        .closedOn(closedOn)
        .purposeFulfilled(purposeFulfilled)
        .deletionAskedOn(deletionAskedOn)
        .legalHold(legalHold)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the number under which it is kept. */
  @JsonProperty
  RecordNumber number();

  /** Returns what it is; never empty. */
  @JsonProperty
  Set<RecordKind> kinds();

  /** Returns the day on which it was made. */
  @JsonProperty
  Optional<LocalDate> recordedOn();

  /** Returns the day on which the car was sold. */
  @JsonProperty
  Optional<LocalDate> soldOn();

  /** Returns the day on which the car was handed back after the repair. */
  @JsonProperty
  Optional<LocalDate> handedOverOn();

  /** Returns the day on which the work was finished. */
  @JsonProperty
  Optional<LocalDate> completedOn();

  /** Returns the day on which what it is about came to its end. */
  @JsonProperty
  Optional<LocalDate> closedOn();

  /**
   * Returns whether all that it was kept for is done, or the consent that it rests on was
   * withdrawn.
   */
  @JsonProperty
  Optional<Boolean> purposeFulfilled();

  /** Returns the day on which the person concerned asked to have it deleted; empty if not. */
  @JsonProperty
  Optional<LocalDate> deletionAskedOn();

  /** Returns whether a dispute is open or an authority is at work that needs it. */
  @JsonProperty
  Optional<Boolean> legalHold();

  /** Returns the day of an event; empty if it is not known, or has not happened yet. */
  default Optional<LocalDate> day(RecordDate event) {
    return switch (event) {
      case RECORDED -> recordedOn();
      case SOLD -> soldOn();
      case HANDED_OVER -> handedOverOn();
      case COMPLETED -> completedOn();
      case CLOSED -> closedOn();
    };
  }

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if it is of no kind
   */
  @Value.Check
  default void check() {
    checkArgument(
        !kinds().isEmpty(),
        "StoredRecord.kinds must name at least one kind for %s, but was []",
        number());
  }

  /** Builds records. */
  final class Builder extends ImmutableStoredRecord.Builder {
    Builder() {}
  }
}
