package io.dealership.rules.storeroom;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that is to be disposed of, and what is known of it; what is left out is not known. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface DisposalQuestion extends WithDisposalQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static DisposalQuestion of(
      @JsonProperty("thing") Optional<DisposedThing> thing,
      @JsonProperty("recorded") Optional<Boolean> recorded,
      @JsonProperty("approved") Optional<Boolean> approved,
      @JsonProperty("customerDecided") Optional<Boolean> customerDecided,
      @JsonProperty("makerReleased") Optional<Boolean> makerReleased,
      @JsonProperty("inDesignatedPlace") Optional<Boolean> inDesignatedPlace,
      @JsonProperty("collectorDesignated") Optional<Boolean> collectorDesignated,
      @JsonProperty("takerEntitled") Optional<Boolean> takerEntitled) {
    return builder()
        .thing(thing)
        .recorded(recorded)
        .approved(approved)
        .customerDecided(customerDecided)
        .makerReleased(makerReleased)
        .inDesignatedPlace(inDesignatedPlace)
        .collectorDesignated(collectorDesignated)
        .takerEntitled(takerEntitled)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** What it is. */
  @JsonProperty
  Optional<DisposedThing> thing();

  /** Whether the record of disposal is made out. */
  @JsonProperty
  Optional<Boolean> recorded();

  /** Whether the store agreed to scrap it. */
  @JsonProperty
  Optional<Boolean> approved();

  /** Whether the customer left the old part to the store. */
  @JsonProperty
  Optional<Boolean> customerDecided();

  /** Whether the maker does not want the old part, or let go of it. */
  @JsonProperty
  Optional<Boolean> makerReleased();

  /** Whether the waste was collected in the place for it. */
  @JsonProperty
  Optional<Boolean> inDesignatedPlace();

  /** Whether the person who takes the waste away is designated for it. */
  @JsonProperty
  Optional<Boolean> collectorDesignated();

  /** Whether who takes the vehicle may take scrapped vehicles. */
  @JsonProperty
  Optional<Boolean> takerEntitled();

  /** Builds {@link DisposalQuestion}s. */
  final class Builder extends ImmutableDisposalQuestion.Builder {
    Builder() {}
  }
}
