package io.dealership.rules.warranty;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.vehicle.VehicleClass;
import io.dealership.core.warranty.EarlierRepair;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is known when a customer comes back with a fault that he traces to an earlier repair.
 *
 * <p>Every attribute but the earlier repair may be missing. The answer then says which of them
 * would settle it, or what was presumed.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface RepairGuaranteeQuestion extends WithRepairGuaranteeQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static RepairGuaranteeQuestion of(
      @JsonProperty("vehicleClass") Optional<VehicleClass> vehicleClass,
      @JsonProperty("repair") EarlierRepair repair,
      @JsonProperty("complainedOn") Optional<LocalDate> complainedOn,
      @JsonProperty("odometer") Optional<Odometer> odometer) {
    return builder()
        .vehicleClass(vehicleClass)
        .repair(repair)
        .complainedOn(complainedOn)
        .odometer(odometer)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The class of the vehicle, by which the law gives the term. */
  @JsonProperty
  Optional<VehicleClass> vehicleClass();

  /** The earlier repair, one job line. */
  @JsonProperty
  EarlierRepair repair();

  /** The day on which the vehicle came back; the day asked about where it is not given. */
  @JsonProperty
  Optional<LocalDate> complainedOn();

  /** The odometer on that day. */
  @JsonProperty
  Optional<Odometer> odometer();

  /** Builds {@link RepairGuaranteeQuestion}s. */
  final class Builder extends ImmutableRepairGuaranteeQuestion.Builder {
    Builder() {}
  }
}
