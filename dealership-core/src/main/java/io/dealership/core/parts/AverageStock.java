package io.dealership.core.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.dealership.core.warranty.PartNumber;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * How much of a part was there on average over a period {@code [from, until)}: what was there at
 * the end of each of its days, by the number of days.
 *
 * <p>Each day counts as the book stood on it: a line that was taken back later counts until then.
 * Quantity and values are rounded half up, to a thousandth and to the smallest unit of the
 * currency.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"part", "from", "until", "quantity", "fifoValue", "averageValue"})
public interface AverageStock extends WithAverageStock {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   */
  @JsonCreator
  static AverageStock of(
      @JsonProperty("part") PartNumber part,
      @JsonProperty("from") LocalDate from,
      @JsonProperty("until") LocalDate until,
      @JsonProperty("quantity") Quantity quantity,
      @JsonProperty("fifoValue") Optional<Money> fifoValue,
      @JsonProperty("averageValue") Optional<Money> averageValue) {
    return builder()
        .part(part)
        .from(from)
        .until(until)
        .quantity(quantity)
        .fifoValue(fifoValue)
        .averageValue(averageValue)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the part. */
  @JsonProperty
  PartNumber part();

  /** Returns the first day. */
  @JsonProperty
  LocalDate from();

  /** Returns the day after the last one. */
  @JsonProperty
  LocalDate until();

  /** Returns the average quantity. */
  @JsonProperty
  Quantity quantity();

  /**
   * Returns the average value by first in, first out; empty if it is not known on one of the days.
   */
  @JsonProperty
  Optional<Money> fifoValue();

  /**
   * Returns the average value by the moving average; empty if it is not known on one of the days.
   */
  @JsonProperty
  Optional<Money> averageValue();

  /** Builds them. */
  final class Builder extends ImmutableAverageStock.Builder {
    Builder() {}
  }
}
