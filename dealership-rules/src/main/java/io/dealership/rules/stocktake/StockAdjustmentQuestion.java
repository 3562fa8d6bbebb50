package io.dealership.rules.stocktake;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.parts.Stocktake;
import java.util.Optional;
import org.immutables.value.Value;

/** Ledger and cards that are to be put right after a stocktake; what is left out is not known. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface StockAdjustmentQuestion extends WithStockAdjustmentQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static StockAdjustmentQuestion of(
      @JsonProperty("stocktake") Stocktake stocktake,
      @JsonProperty("closed") Optional<Boolean> closed,
      @JsonProperty("causesNamed") Optional<Boolean> causesNamed,
      @JsonProperty("approved") Optional<Boolean> approved) {
    return builder()
        .stocktake(stocktake)
        .closed(closed)
        .causesNamed(causesNamed)
        .approved(approved)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The stocktake. */
  @JsonProperty
  Stocktake stocktake();

  /** Whether the stocktake is closed. */
  @JsonProperty
  Optional<Boolean> closed();

  /** Whether the cause of each difference is named, or said to be unknown. */
  @JsonProperty
  Optional<Boolean> causesNamed();

  /** Whether the differences are approved, as {@link StocktakeRules#DIFFERENCE_ACTION} asks. */
  @JsonProperty
  Optional<Boolean> approved();

  /** Builds {@link StockAdjustmentQuestion}s. */
  final class Builder extends ImmutableStockAdjustmentQuestion.Builder {
    Builder() {}
  }
}
