package io.dealership.rules.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.warranty.PartNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A part, and when customers asked for it; what is left out is not known.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface StockPhaseQuestion extends WithStockPhaseQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static StockPhaseQuestion of(
      @JsonProperty("stocked") Optional<Boolean> stocked,
      @JsonProperty("stockedSince") Optional<LocalDate> stockedSince,
      @JsonProperty("demandedOn") @JsonSetter(nulls = Nulls.AS_EMPTY) List<LocalDate> demandedOn,
      @JsonProperty("recordedSince") Optional<LocalDate> recordedSince,
      @JsonProperty("supersededBy") Optional<PartNumber> supersededBy) {
    return builder()
        .stocked(stocked)
        .stockedSince(stockedSince)
        .addAllDemandedOn(demandedOn)
        .recordedSince(recordedSince)
        .supersededBy(supersededBy)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Whether the store keeps it in stock. */
  @JsonProperty
  Optional<Boolean> stocked();

  /** Since when it does. */
  @JsonProperty
  Optional<LocalDate> stockedSince();

  /**
   * The days on which somebody asked for it, whether it was served from stock, bought for the
   * customer, or lost; a day stands as often as it was asked for.
   */
  @JsonProperty
  List<LocalDate> demandedOn();

  /** From which day on every demand was written down; left out, those before may be missing. */
  @JsonProperty
  Optional<LocalDate> recordedSince();

  /** The part that has replaced it, if one has. */
  @JsonProperty
  Optional<PartNumber> supersededBy();

  /** Builds {@link StockPhaseQuestion}s. */
  final class Builder extends ImmutableStockPhaseQuestion.Builder {
    Builder() {}
  }
}
