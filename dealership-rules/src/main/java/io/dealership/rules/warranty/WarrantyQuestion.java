package io.dealership.rules.warranty;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.service.JobLine;
import io.dealership.core.service.RepairOrder;
import io.dealership.core.vehicle.Brand;
import io.dealership.core.vehicle.Component;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.vehicle.VehicleClass;
import io.dealership.core.vehicle.VehicleUse;
import io.dealership.core.warranty.Diagnosis;
import io.dealership.core.warranty.Evidence;
import io.dealership.core.warranty.ExclusionGround;
import io.dealership.core.warranty.MakerDecision;
import io.dealership.core.warranty.ShopStay;
import io.dealership.core.warranty.VoucherState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is known of a job line and its vehicle when someone asks whether it is under warranty.
 *
 * <p>Every attribute may be missing. The answer then says which of them would settle it, or what
 * was presumed.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface WarrantyQuestion extends WithWarrantyQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static WarrantyQuestion of(
      @JsonProperty("brand") Optional<Brand> brand,
      @JsonProperty("vehicleClass") Optional<VehicleClass> vehicleClass,
      @JsonProperty("vehicleUse") Optional<VehicleUse> vehicleUse,
      @JsonProperty("invoicedOn") Optional<LocalDate> invoicedOn,
      @JsonProperty("deliveredOn") Optional<LocalDate> deliveredOn,
      @JsonProperty("requestedOn") Optional<LocalDate> requestedOn,
      @JsonProperty("odometer") Optional<Odometer> odometer,
      @JsonProperty("component") Optional<Component> component,
      @JsonProperty("diagnosis") Optional<Diagnosis> diagnosis,
      @JsonProperty("exclusionEvidence") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Map<ExclusionGround, Evidence> exclusionEvidence,
      @JsonProperty("makerDecision") Optional<MakerDecision> makerDecision,
      @JsonProperty("voucher") Optional<VoucherState> voucher,
      @JsonProperty("saleOnRecord") Optional<Boolean> saleOnRecord,
      @JsonProperty("maintainedElsewhere") Optional<Boolean> maintainedElsewhere,
      @JsonProperty("batteryCapacityPercent") Optional<BigDecimal> batteryCapacityPercent,
      @JsonProperty("shopStays") @JsonSetter(nulls = Nulls.AS_EMPTY) List<ShopStay> shopStays) {
    return builder()
        .brand(brand)
        .vehicleClass(vehicleClass)
        .vehicleUse(vehicleUse)
        .invoicedOn(invoicedOn)
        .deliveredOn(deliveredOn)
        .requestedOn(requestedOn)
        .odometer(odometer)
        .component(component)
        .diagnosis(diagnosis)
        .putAllExclusionEvidence(exclusionEvidence)
        .makerDecision(makerDecision)
        .voucher(voucher)
        .saleOnRecord(saleOnRecord)
        .maintainedElsewhere(maintainedElsewhere)
        .batteryCapacityPercent(batteryCapacityPercent)
        .addAllShopStays(shopStays)
        .build();
  }

  /**
   * The question about a line of a repair order. Day and odometer are those of the order, or of an
   * earlier finding of the defect where the line proves one.
   */
  static WarrantyQuestion of(RepairOrder order, JobLine line) {
    return builder()
        .brand(order.brand())
        .vehicleClass(order.vehicleClass())
        .vehicleUse(order.vehicleUse())
        .invoicedOn(order.invoicedOn())
        .deliveredOn(order.deliveredOn())
        .requestedOn(line.defectFoundOn().or(() -> Optional.of(order.openedOn())))
        .odometer(line.defectFoundAt().or(order::odometerIn))
        .component(line.component())
        .diagnosis(line.diagnosis())
        .putAllExclusionEvidence(line.exclusionEvidence())
        .makerDecision(line.makerDecision())
        .voucher(order.voucher())
        .saleOnRecord(order.saleOnRecord())
        .maintainedElsewhere(order.maintainedElsewhere())
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The brand of the vehicle, by which a maker's promise is found. */
  @JsonProperty
  Optional<Brand> brand();

  /** The class of the vehicle. */
  @JsonProperty
  Optional<VehicleClass> vehicleClass();

  /** What the vehicle is used for. */
  @JsonProperty
  Optional<VehicleUse> vehicleUse();

  /** The day of the invoice of the vehicle's first sale. */
  @JsonProperty
  Optional<LocalDate> invoicedOn();

  /**
   * The day on which the vehicle was delivered to its first buyer; the day of the invoice where it
   * is not given.
   */
  @JsonProperty
  Optional<LocalDate> deliveredOn();

  /**
   * The day of the repair request as the repair record has it; the day asked about where it is not
   * given.
   */
  @JsonProperty
  Optional<LocalDate> requestedOn();

  /** The odometer of the repair request. */
  @JsonProperty
  Optional<Odometer> odometer();

  /** The component that has the fault. */
  @JsonProperty
  Optional<Component> component();

  /** What the workshop found to be the cause. */
  @JsonProperty
  Optional<Diagnosis> diagnosis();

  /**
   * What shows that a ground of exclusion caused the damage; a missing one is presumed to have
   * none.
   */
  @JsonProperty
  Map<ExclusionGround, Evidence> exclusionEvidence();

  /** How far the maker's decision is; presumed not asked for. */
  @JsonProperty
  Optional<MakerDecision> makerDecision();

  /** Whether the voucher is at hand; presumed so. */
  @JsonProperty
  Optional<VoucherState> voucher();

  /** Whether an information system shows the sale. */
  @JsonProperty
  Optional<Boolean> saleOnRecord();

  /** Whether the vehicle was maintained outside the network. */
  @JsonProperty
  Optional<Boolean> maintainedElsewhere();

  /**
   * The capacity of the power battery as measured, in percent of the rated one, not negative; it
   * counts where the maker printed a limit for it.
   */
  @JsonProperty
  Optional<BigDecimal> batteryCapacityPercent();

  /** The days in the shop so far, in any order; they count where a promise pauses meanwhile. */
  @JsonProperty
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<ShopStay> shopStays();

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if the capacity is negative
   */
  @Value.Check
  default void check() {
    checkArgument(
        batteryCapacityPercent().isEmpty() || batteryCapacityPercent().get().signum() >= 0,
        "WarrantyQuestion.batteryCapacityPercent must not be negative, but was %s",
        batteryCapacityPercent().map(BigDecimal::toPlainString).orElse(""));
  }

  /** Builds {@link WarrantyQuestion}s. */
  final class Builder extends ImmutableWarrantyQuestion.Builder {
    Builder() {}
  }
}
