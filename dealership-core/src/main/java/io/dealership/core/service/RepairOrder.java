package io.dealership.core.service;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.identity.RepairOrderNumber;
import io.dealership.core.identity.Vin;
import io.dealership.core.vehicle.Brand;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.vehicle.VehicleClass;
import io.dealership.core.vehicle.VehicleUse;
import io.dealership.core.warranty.VoucherState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The customer's order to repair a vehicle, with its jobs and what is known of the vehicle.
 *
 * <p>Dates are those of the place of the dealership. No two lines have the same number.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
  "number",
  "vin",
  "brand",
  "openedOn",
  "odometerIn",
  "vehicleClass",
  "vehicleUse",
  "invoicedOn",
  "deliveredOn",
  "voucher",
  "saleOnRecord",
  "maintainedElsewhere",
  "jobLines"
})
public interface RepairOrder extends WithRepairOrder {

  /**
   * Returns the order with these attributes; {@link #builder()} is the better way to write one
   * down.
   *
   * @throws IllegalArgumentException if two lines have the same number
   */
  @JsonCreator
  static RepairOrder of(
      @JsonProperty("number") RepairOrderNumber number,
      @JsonProperty("vin") Vin vin,
      @JsonProperty("brand") Optional<Brand> brand,
      @JsonProperty("openedOn") LocalDate openedOn,
      @JsonProperty("odometerIn") Optional<Odometer> odometerIn,
      @JsonProperty("vehicleClass") Optional<VehicleClass> vehicleClass,
      @JsonProperty("vehicleUse") Optional<VehicleUse> vehicleUse,
      @JsonProperty("invoicedOn") Optional<LocalDate> invoicedOn,
      @JsonProperty("deliveredOn") Optional<LocalDate> deliveredOn,
      @JsonProperty("voucher") Optional<VoucherState> voucher,
      @JsonProperty("saleOnRecord") Optional<Boolean> saleOnRecord,
      @JsonProperty("maintainedElsewhere") Optional<Boolean> maintainedElsewhere,
      @JsonProperty("jobLines") @JsonSetter(nulls = Nulls.AS_EMPTY) List<JobLine> jobLines) {
    return builder()
        .number(number)
        .vin(vin)
        .brand(brand)
        .openedOn(openedOn)
        .odometerIn(odometerIn)
        .vehicleClass(vehicleClass)
        .vehicleUse(vehicleUse)
        .invoicedOn(invoicedOn)
        .deliveredOn(deliveredOn)
        .voucher(voucher)
        .saleOnRecord(saleOnRecord)
        .maintainedElsewhere(maintainedElsewhere)
        .addAllJobLines(jobLines)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the number of the order. */
  @JsonProperty
  RepairOrderNumber number();

  /** Returns the number of the vehicle. */
  @JsonProperty
  Vin vin();

  /** Returns the brand of the vehicle. */
  @JsonProperty
  Optional<Brand> brand();

  /** Returns the day of the repair request, as the repair record has it. */
  @JsonProperty
  LocalDate openedOn();

  /** Returns the odometer when the vehicle was brought in. */
  @JsonProperty
  Optional<Odometer> odometerIn();

  /** Returns the class of the vehicle. */
  @JsonProperty
  Optional<VehicleClass> vehicleClass();

  /** Returns what the vehicle is used for. */
  @JsonProperty
  Optional<VehicleUse> vehicleUse();

  /** Returns the day of the invoice of the vehicle's first sale. */
  @JsonProperty
  Optional<LocalDate> invoicedOn();

  /** Returns the day on which the vehicle was delivered to its first buyer. */
  @JsonProperty
  Optional<LocalDate> deliveredOn();

  /** Returns whether the warranty voucher of the vehicle is at hand. */
  @JsonProperty
  Optional<VoucherState> voucher();

  /** Returns whether an information system, asked by the VIN, shows the vehicle's sale. */
  @JsonProperty
  Optional<Boolean> saleOnRecord();

  /** Returns whether the vehicle was ever maintained outside the maker's network. */
  @JsonProperty
  Optional<Boolean> maintainedElsewhere();

  /** Returns the jobs, in the order of the repair order. */
  @JsonProperty
  List<JobLine> jobLines();

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if two lines have the same number
   */
  @Value.Check
  default void check() {
    List<Integer> lineNumbers = jobLines().stream().map(JobLine::lineNumber).toList();
    checkArgument(
        lineNumbers.stream().distinct().count() == lineNumbers.size(),
        "RepairOrder.jobLines must have different line numbers, but had %s",
        lineNumbers);
  }

  /** Builds repair orders. */
  final class Builder extends ImmutableRepairOrder.Builder {
    Builder() {}
  }
}
