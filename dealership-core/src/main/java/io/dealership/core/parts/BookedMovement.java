package io.dealership.core.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * A line of the book as it counts: what it did to what is there, and how it fits the other lines.
 *
 * <p>Lines count in the order of their days, and within a day in that of the book. A line that was
 * taken back does not count any more, from the first day on; so the balance after each line is as
 * if the wrong one had never been written.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
  "line",
  "movement",
  "state",
  "reversalLink",
  "followLink",
  "balance",
  "missing",
  "notBack",
  "fifoCost",
  "averageCost",
  "lots",
  "lotThere",
  "olderLot"
})
public interface BookedMovement extends WithBookedMovement {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   */
  @JsonCreator
  static BookedMovement of(
      @JsonProperty("line") int line,
      @JsonProperty("movement") StockMovement movement,
      @JsonProperty("state") BookedState state,
      @JsonProperty("reversalLink") LineLink reversalLink,
      @JsonProperty("followLink") LineLink followLink,
      @JsonProperty("balance") Quantity balance,
      @JsonProperty("missing") Quantity missing,
      @JsonProperty("notBack") Quantity notBack,
      @JsonProperty("fifoCost") Optional<Money> fifoCost,
      @JsonProperty("averageCost") Optional<Money> averageCost,
      @JsonProperty("lots") @JsonSetter(nulls = Nulls.AS_EMPTY) List<StockLot> lots,
      @JsonProperty("lotThere") boolean lotThere,
      @JsonProperty("olderLot") Optional<StockLot> olderLot) {
    return builder()
        .line(line)
        .movement(movement)
        .state(state)
        .reversalLink(reversalLink)
        .followLink(followLink)
        .balance(balance)
        .missing(missing)
        .notBack(notBack)
        .fifoCost(fifoCost)
        .averageCost(averageCost)
        .addAllLots(lots)
        .lotThere(lotThere)
        .olderLot(olderLot)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns where it stands in the ledger, from 1. */
  @JsonProperty
  int line();

  /** Returns what was written. */
  @JsonProperty
  StockMovement movement();

  /** Returns whether it counts. */
  @JsonProperty
  BookedState state();

  /** Returns how it fits the line that it takes back. */
  @JsonProperty
  LineLink reversalLink();

  /** Returns how it fits the line that it follows. */
  @JsonProperty
  LineLink followLink();

  /** Returns how much is there at the place after it; less than nothing where the book is wrong. */
  @JsonProperty
  Quantity balance();

  /** Returns how much went that was not there; nothing for most. */
  @JsonProperty
  Quantity missing();

  /** Returns how much of what went has not come back; nothing for what came. */
  @JsonProperty
  Quantity notBack();

  /** Returns what it cost by first in, first out; empty if not known or not counted. */
  @JsonProperty
  Optional<Money> fifoCost();

  /** Returns what it cost by the moving average; empty if not known or not counted. */
  @JsonProperty
  Optional<Money> averageCost();

  /** Returns the lots that came or went, as far as they were there. */
  @JsonProperty
  List<StockLot> lots();

  /** Returns whether enough was there of the lot that it was drawn from, or it named none. */
  @JsonProperty
  boolean lotThere();

  /** Returns the oldest lot that was there when a younger one was drawn from. */
  @JsonProperty
  Optional<StockLot> olderLot();

  /** Builds them. */
  final class Builder extends ImmutableBookedMovement.Builder {
    Builder() {}
  }
}
