package io.dealership.rules.market;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.immutables.value.Value;

/** A part or a service of somebody else, for which a warranty is to be refused. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface DenialQuestion extends WithDenialQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static DenialQuestion of(
      @JsonProperty("foreignUsed") Optional<Boolean> foreignUsed,
      @JsonProperty("causeProven") Optional<Boolean> causeProven,
      @JsonProperty("suppliedFree") Optional<Boolean> suppliedFree) {
    return builder()
        .foreignUsed(foreignUsed)
        .causeProven(causeProven)
        .suppliedFree(suppliedFree)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Whether a part or a service of somebody else was used at all. */
  @JsonProperty
  Optional<Boolean> foreignUsed();

  /** Whether it is proven that it caused the damage. */
  @JsonProperty
  Optional<Boolean> causeProven();

  /** Whether the maker supplies his own part or service free. */
  @JsonProperty
  Optional<Boolean> suppliedFree();

  /** Builds {@link DenialQuestion}s. */
  final class Builder extends ImmutableDenialQuestion.Builder {
    Builder() {}
  }
}
