package io.dealership.core.parts;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.immutables.value.Value;

/** What came of a line of an order on a day. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface OrderArrival extends WithOrderArrival {

  /** The one with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static OrderArrival of(
      @JsonProperty("on") LocalDate on,
      @JsonProperty("accepted") Quantity accepted,
      @JsonProperty("refused") Quantity refused) {
    return builder().on(on).accepted(accepted).refused(refused).build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The day on which it came. */
  @JsonProperty
  LocalDate on();

  /** How much of it was kept; not less than nothing. */
  @JsonProperty
  Quantity accepted();

  /** How much of it went back, as damaged or wrong; not less than nothing. */
  @JsonProperty
  Quantity refused();

  /** Checks the quantities. */
  @Value.Check
  default void check() {
    checkArgument(
        !accepted().isNegative() && !refused().isNegative(),
        "OrderArrival.accepted and refused must not be less than nothing, but were %s and %s",
        accepted(),
        refused());
    checkArgument(
        !accepted().plus(refused()).isZero(),
        "OrderArrival.accepted and refused must not both be nothing, but were of %s",
        on());
  }

  /** Builds {@link OrderArrival}s. */
  final class Builder extends ImmutableOrderArrival.Builder {
    Builder() {}
  }
}
