package io.dealership.core.warranty;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.dealership.core.text.VisibleText;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A part that was taken off the vehicle, from the bench to the maker.
 *
 * <p>Makers pay for it only while they can see it: it is numbered, labeled, stored, and sent back
 * in time.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
  "number",
  "tag",
  "labeledOn",
  "storagePlace",
  "storedOn",
  "returnDueOn",
  "returnedOn"
})
public interface OldPart extends WithOldPart {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if the place has no visible text, or a day is before the one
   *     it follows
   */
  @JsonCreator
  static OldPart of(
      @JsonProperty("number") PartNumber number,
      @JsonProperty("tag") Optional<PartTag> tag,
      @JsonProperty("labeledOn") Optional<LocalDate> labeledOn,
      @JsonProperty("storagePlace") Optional<String> storagePlace,
      @JsonProperty("storedOn") Optional<LocalDate> storedOn,
      @JsonProperty("returnDueOn") Optional<LocalDate> returnDueOn,
      @JsonProperty("returnedOn") Optional<LocalDate> returnedOn) {
    return builder()
        .number(number)
        .tag(tag)
        .labeledOn(labeledOn)
        .storagePlace(storagePlace)
        .storedOn(storedOn)
        .returnDueOn(returnDueOn)
        .returnedOn(returnedOn)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the number of the part. */
  @JsonProperty
  PartNumber number();

  /** Returns the number on its tag; empty if it has none yet. */
  @JsonProperty
  Optional<PartTag> tag();

  /** Returns the day on which it was labeled with claim, vehicle and fault; empty if not yet. */
  @JsonProperty
  Optional<LocalDate> labeledOn();

  /** Returns the shelf or bin, 1 to 60 visible characters; empty if it lies nowhere yet. */
  @JsonProperty
  Optional<String> storagePlace();

  /** Returns the day on which it was stored. */
  @JsonProperty
  Optional<LocalDate> storedOn();

  /** Returns the last day to send it back, where the maker named one for this very part. */
  @JsonProperty
  Optional<LocalDate> returnDueOn();

  /** Returns the day on which it was sent back; empty if it is still here. */
  @JsonProperty
  Optional<LocalDate> returnedOn();

  /** Returns whether it lies at a place of the store that is known, or has left from there. */
  @JsonIgnore
  default boolean isStored() {
    return storagePlace().isPresent() && storedOn().isPresent();
  }

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if the place has no visible text, or a day is before the one
   *     it follows
   */
  @Value.Check
  default void check() {
    storagePlace().ifPresent(place -> VisibleText.check("OldPart.storagePlace", place, 60));
    checkArgument(
        storedOn().isEmpty() || storagePlace().isPresent(),
        "OldPart.storagePlace must be given for a part stored on %s, but was absent",
        storedOn().map(Object::toString).orElse(""));
    checkArgument(
        returnedOn().isEmpty()
            || storedOn().isEmpty()
            || !returnedOn().get().isBefore(storedOn().get()),
        "OldPart.returnedOn must not be before storedOn %s, but was %s",
        storedOn().map(Object::toString).orElse(""),
        returnedOn().map(Object::toString).orElse(""));
  }

  /** Builds replaced parts. */
  final class Builder extends ImmutableOldPart.Builder {
    Builder() {}
  }
}
