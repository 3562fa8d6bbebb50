package io.dealership.core.warranty;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.text.VisibleText;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that happened to a warranty claim.
 *
 * <p>An event is told apart by its id: told twice, it happened once. The time is that of the place
 * of the dealership.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"id", "type", "at", "lines", "reason", "reference"})
public interface ClaimEvent extends WithClaimEvent {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if the id has no visible text, or two lines have the same
   *     number
   */
  @JsonCreator
  static ClaimEvent of(
      @JsonProperty("id") String id,
      @JsonProperty("type") ClaimEventType type,
      @JsonProperty("at") LocalDateTime at,
      @JsonProperty("lines") @JsonSetter(nulls = Nulls.AS_EMPTY) List<ClaimEventLine> lines,
      @JsonProperty("reason") Optional<MakerCode> reason,
      @JsonProperty("reference") Optional<MakerCode> reference) {
    return builder()
        .id(id)
        .type(type)
        .at(at)
        .addAllLines(lines)
        .reason(reason)
        .reference(reference)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the id, 1 to 300 visible characters, unique among the events of the claim. */
  @JsonProperty
  String id();

  /** Returns what happened. */
  @JsonProperty
  ClaimEventType type();

  /** Returns when it happened, not when it was heard of. */
  @JsonProperty
  LocalDateTime at();

  /** Returns what it says of lines; empty for all that is said of the claim as a whole. */
  @JsonProperty
  List<ClaimEventLine> lines();

  /** Returns the maker's code of why the claim was sent back. */
  @JsonProperty
  Optional<MakerCode> reason();

  /** Returns the number of the letter, credit note or file that says so. */
  @JsonProperty
  Optional<MakerCode> reference();

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if the id has no visible text, or two lines have the same
   *     number
   */
  @Value.Check
  default void check() {
    VisibleText.check("ClaimEvent.id", id(), 300);
    List<Integer> lineNumbers = lines().stream().map(ClaimEventLine::lineNumber).toList();
    checkArgument(
        lineNumbers.stream().distinct().count() == lineNumbers.size(),
        "ClaimEvent.lines must have different line numbers, but had %s",
        lineNumbers);
  }

  /** Builds events. */
  final class Builder extends ImmutableClaimEvent.Builder {
    Builder() {}
  }
}
