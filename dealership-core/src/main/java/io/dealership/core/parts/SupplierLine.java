package io.dealership.core.parts;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A line of an order that was sent to a supplier, and what came of it.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface SupplierLine extends WithSupplierLine {

  /** The one with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static SupplierLine of(
      @JsonProperty("ordered") Quantity ordered,
      @JsonProperty("promisedOn") Optional<LocalDate> promisedOn,
      @JsonProperty("arrivals") @JsonSetter(nulls = Nulls.AS_EMPTY) List<OrderArrival> arrivals) {
    return builder().ordered(ordered).promisedOn(promisedOn).addAllArrivals(arrivals).build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** How much was ordered; more than nothing. */
  @JsonProperty
  Quantity ordered();

  /** The last day on which it is in time; empty where the supplier gave none. */
  @JsonProperty
  Optional<LocalDate> promisedOn();

  /** What came of it so far. */
  @JsonProperty
  List<OrderArrival> arrivals();

  /** Whether all of it was there by the end of a day, and kept. */
  default boolean isThereBy(LocalDate day) {
    return arrivals().stream()
            .filter(each -> !each.on().isAfter(day))
            .map(OrderArrival::accepted)
            .reduce(Quantity.ZERO, Quantity::plus)
            .compareTo(ordered())
        >= 0;
  }

  /** Checks the quantity. */
  @Value.Check
  default void check() {
    checkArgument(
        ordered().isPositive(),
        "SupplierLine.ordered must be more than nothing, but was %s",
        ordered());
  }

  /** Builds {@link SupplierLine}s. */
  final class Builder extends ImmutableSupplierLine.Builder {
    Builder() {}
  }
}
