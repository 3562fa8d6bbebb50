package io.dealership.rules.carstock;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.sales.CarKind;
import io.dealership.core.sales.StockCar;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A car in stock whose time in stock is asked about; what is left out is not known.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface CarAgeQuestion extends WithCarAgeQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static CarAgeQuestion of(
      @JsonProperty("kind") CarKind kind,
      @JsonProperty("stockedInOn") Optional<LocalDate> stockedInOn) {
    return builder().kind(kind).stockedInOn(stockedInOn).build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Whether it is sold as a new car or as a used one. */
  @JsonProperty
  CarKind kind();

  /** The day on which it came into stock, which itself is not counted. */
  @JsonProperty
  Optional<LocalDate> stockedInOn();

  /** The question about a car. */
  static CarAgeQuestion about(StockCar car) {
    return builder().kind(car.kind()).stockedInOn(car.stockedInOn()).build();
  }

  /** Builds {@link CarAgeQuestion}s. */
  final class Builder extends ImmutableCarAgeQuestion.Builder {
    Builder() {}
  }
}
