package io.dealership.rules.warranty;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.vehicle.Component;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.warranty.Diagnosis;
import io.dealership.core.warranty.UsedCarSale;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What is known when a fault arises on a car that a dealer sold used. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface UsedCarQuestion extends WithUsedCarQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static UsedCarQuestion of(
      @JsonProperty("sale") UsedCarSale sale,
      @JsonProperty("requestedOn") Optional<LocalDate> requestedOn,
      @JsonProperty("odometer") Optional<Odometer> odometer,
      @JsonProperty("component") Optional<Component> component,
      @JsonProperty("diagnosis") Optional<Diagnosis> diagnosis) {
    return builder()
        .sale(sale)
        .requestedOn(requestedOn)
        .odometer(odometer)
        .component(component)
        .diagnosis(diagnosis)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The sale. */
  @JsonProperty
  UsedCarSale sale();

  /** The day of the repair request; the day asked about where it is not given. */
  @JsonProperty
  Optional<LocalDate> requestedOn();

  /** The odometer on that day. */
  @JsonProperty
  Optional<Odometer> odometer();

  /** The component that has the fault. */
  @JsonProperty
  Optional<Component> component();

  /** What the workshop found to be the cause. */
  @JsonProperty
  Optional<Diagnosis> diagnosis();

  /** Builds {@link UsedCarQuestion}s. */
  final class Builder extends ImmutableUsedCarQuestion.Builder {
    Builder() {}
  }
}
