package io.dealership.rules.stocktake;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.parts.Stocktake;
import java.util.Optional;
import org.immutables.value.Value;

/** A stocktake of parts that is to be closed and reported; what is left out is not known. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface StocktakeClosingQuestion extends WithStocktakeClosingQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static StocktakeClosingQuestion of(
      @JsonProperty("stocktake") Stocktake stocktake,
      @JsonProperty("differencesListed") Optional<Boolean> differencesListed,
      @JsonProperty("handedUp") Optional<Boolean> handedUp) {
    return builder()
        .stocktake(stocktake)
        .differencesListed(differencesListed)
        .handedUp(handedUp)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The stocktake. */
  @JsonProperty
  Stocktake stocktake();

  /** Whether the list of differences is made out. */
  @JsonProperty
  Optional<Boolean> differencesListed();

  /** Whether the report goes to the superior. */
  @JsonProperty
  Optional<Boolean> handedUp();

  /** Builds {@link StocktakeClosingQuestion}s. */
  final class Builder extends ImmutableStocktakeClosingQuestion.Builder {
    Builder() {}
  }
}
