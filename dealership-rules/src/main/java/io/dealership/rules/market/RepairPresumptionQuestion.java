package io.dealership.rules.market;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.vehicle.Distance;
import io.dealership.core.warranty.CountRange;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The repairs of a car, as far as they are known, when someone asks whether it cannot be cured. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface RepairPresumptionQuestion extends WithRepairPresumptionQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static RepairPresumptionQuestion of(
      @JsonProperty("deliveredOn") Optional<LocalDate> deliveredOn,
      @JsonProperty("occurredOn") Optional<LocalDate> occurredOn,
      @JsonProperty("odometer") Optional<Distance> odometer,
      @JsonProperty("safetyRepairs") Optional<CountRange> safetyRepairs,
      @JsonProperty("sameFaultRepairs") Optional<CountRange> sameFaultRepairs,
      @JsonProperty("outOfServiceDays") Optional<CountRange> outOfServiceDays) {
    return builder()
        .deliveredOn(deliveredOn)
        .occurredOn(occurredOn)
        .odometer(odometer)
        .safetyRepairs(safetyRepairs)
        .sameFaultRepairs(sameFaultRepairs)
        .outOfServiceDays(outOfServiceDays)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The day on which the car was delivered to its buyer. */
  @JsonProperty
  Optional<LocalDate> deliveredOn();

  /**
   * The day of the repair or of the day out of service that is counted last; the day asked about
   * where it is not given.
   */
  @JsonProperty
  Optional<LocalDate> occurredOn();

  /** What the odometer showed on that day, in its own unit. */
  @JsonProperty
  Optional<Distance> odometer();

  /** The repairs of a fault that is likely to cause death or serious injury. */
  @JsonProperty
  Optional<CountRange> safetyRepairs();

  /** The repairs of the fault that was repaired most often. */
  @JsonProperty
  Optional<CountRange> sameFaultRepairs();

  /** The days on which the car was out of service for repairs, taken together. */
  @JsonProperty
  Optional<CountRange> outOfServiceDays();

  /** Builds {@link RepairPresumptionQuestion}s. */
  final class Builder extends ImmutableRepairPresumptionQuestion.Builder {
    Builder() {}
  }
}
