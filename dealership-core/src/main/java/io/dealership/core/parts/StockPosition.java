package io.dealership.core.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.warranty.PartNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * What is there of a part at the end of a day, at one place or at all places together.
 *
 * <p>Both values are what the stock cost, net of tax, each to the smallest unit of the currency,
 * half up. By first in, first out, what is left is what came last. By the moving average, what goes
 * takes its share of the value that is there. They are empty where something is left whose cost
 * nobody noted. Where the book has less than nothing there, what is there is worth nothing: what
 * comes next is first set off against what went without being there.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
  "part",
  "place",
  "on",
  "quantity",
  "lent",
  "fifoValue",
  "averageValue",
  "lots",
  "lastReceiptOn",
  "lastIssueOn"
})
public interface StockPosition extends WithStockPosition {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   */
  @JsonCreator
  static StockPosition of(
      @JsonProperty("part") PartNumber part,
      @JsonProperty("place") Optional<StockPlace> place,
      @JsonProperty("on") LocalDate on,
      @JsonProperty("quantity") Quantity quantity,
      @JsonProperty("lent") Quantity lent,
      @JsonProperty("fifoValue") Optional<Money> fifoValue,
      @JsonProperty("averageValue") Optional<Money> averageValue,
      @JsonProperty("lots") @JsonSetter(nulls = Nulls.AS_EMPTY) List<StockLot> lots,
      @JsonProperty("lastReceiptOn") Optional<LocalDate> lastReceiptOn,
      @JsonProperty("lastIssueOn") Optional<LocalDate> lastIssueOn) {
    return builder()
        .part(part)
        .place(place)
        .on(on)
        .quantity(quantity)
        .lent(lent)
        .fifoValue(fifoValue)
        .averageValue(averageValue)
        .addAllLots(lots)
        .lastReceiptOn(lastReceiptOn)
        .lastIssueOn(lastIssueOn)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the part. */
  @JsonProperty
  PartNumber part();

  /** Returns the place; empty for all places together. */
  @JsonProperty
  Optional<StockPlace> place();

  /** Returns the day, at the end of which this is there. */
  @JsonProperty
  LocalDate on();

  /**
   * Returns how much is there, in the unit of the part; less than nothing where the book is wrong.
   */
  @JsonProperty
  Quantity quantity();

  /** Returns how much is lent and not back; it is not there. */
  @JsonProperty
  Quantity lent();

  /** Returns what it cost by first in, first out; empty if that is not known. */
  @JsonProperty
  Optional<Money> fifoValue();

  /** Returns what it cost by the moving average; empty if that is not known. */
  @JsonProperty
  Optional<Money> averageValue();

  /** Returns the lots that are there, the oldest first, place by place. */
  @JsonProperty
  List<StockLot> lots();

  /** Returns the day of the last receipt from a supplier; empty if there was none. */
  @JsonProperty
  Optional<LocalDate> lastReceiptOn();

  /** Returns the day of the last issue to a job or a buyer; empty if there was none. */
  @JsonProperty
  Optional<LocalDate> lastIssueOn();

  /** Builds them. */
  final class Builder extends ImmutableStockPosition.Builder {
    Builder() {}
  }
}
