package io.dealership.rules.carstock;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.sales.StockCar;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A new car in stock whose time since it was built is asked about; what is left out is not known.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ProductionAgeQuestion extends WithProductionAgeQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static ProductionAgeQuestion of(
      @JsonProperty("producedOn") Optional<LocalDate> producedOn,
      @JsonProperty("imported") Optional<Boolean> imported) {
    return builder().producedOn(producedOn).imported(imported).build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The day on which it was built. */
  @JsonProperty
  Optional<LocalDate> producedOn();

  /** Whether it was imported. */
  @JsonProperty
  Optional<Boolean> imported();

  /** The question about a car. */
  static ProductionAgeQuestion about(StockCar car) {
    return builder().producedOn(car.producedOn()).imported(car.imported()).build();
  }

  /** Builds {@link ProductionAgeQuestion}s. */
  final class Builder extends ImmutableProductionAgeQuestion.Builder {
    Builder() {}
  }
}
