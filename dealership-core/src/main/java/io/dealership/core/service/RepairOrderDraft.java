package io.dealership.core.service;

import io.dealership.core.draft.DraftConversion;
import io.dealership.core.identity.RepairOrderNumber;
import io.dealership.core.identity.ValidVin;
import io.dealership.core.identity.Vin;
import io.dealership.core.vehicle.Brand;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.vehicle.VehicleClass;
import io.dealership.core.vehicle.VehicleUse;
import io.dealership.core.warranty.VoucherState;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A {@link RepairOrder} as it comes from outside: nothing is certain before it is validated.
 *
 * <p>The fields have the names and, in JSON, the form of the attributes of the repair order. A
 * field that is null was not given. Validate with the caller's own {@code Validator}, which reports
 * all violations at once, and then call {@link #toRepairOrder()}.
 *
 * @param number the number of the order
 * @param vin the number of the vehicle
 * @param brand the code of the vehicle's brand
 * @param openedOn the day of the repair request, as the repair record has it
 * @param odometerIn the kilometers when the vehicle was brought in
 * @param vehicleClass the class of the vehicle
 * @param vehicleUse what the vehicle is used for
 * @param invoicedOn the day of the invoice of the vehicle's first sale
 * @param deliveredOn the day on which the vehicle was delivered to its first buyer
 * @param voucher whether the warranty voucher is at hand
 * @param saleOnRecord whether an information system shows the vehicle's sale
 * @param maintainedElsewhere whether the vehicle was maintained outside the maker's network
 * @param jobLines the jobs, at most 1000
 * @since 0.1
 */
// @Nullable is what a field may hold before it is validated, @NotNull is what the validator asks
// for
@SuppressWarnings("MultipleNullnessAnnotations")
public record RepairOrderDraft(
    @NotBlank @Size(max = 40) @Nullable String number,
    @NotNull @ValidVin @Nullable String vin,
    @Size(max = 60) @Pattern(regexp = CODE, message = CODE_MESSAGE) @Nullable String brand,
    @NotNull @Nullable LocalDate openedOn,
    @PositiveOrZero @Max(9_999_999) @Nullable Integer odometerIn,
    @Nullable VehicleClass vehicleClass,
    @Nullable VehicleUse vehicleUse,
    @Nullable LocalDate invoicedOn,
    @Nullable LocalDate deliveredOn,
    @Nullable VoucherState voucher,
    @Nullable Boolean saleOnRecord,
    @Nullable Boolean maintainedElsewhere,
    @Size(max = 1000) @Nullable List<@NotNull @Valid @Nullable JobLineDraft> jobLines) {

  private static final String CODE = "[a-z][a-z0-9]*+(?:-[a-z0-9]++)*+";
  private static final String CODE_MESSAGE = "{io.dealership.core.vehicle.Brand.message}";

  /** Copies the jobs; nothing is checked yet. */
  public RepairOrderDraft {
    jobLines = jobLines == null ? null : Collections.unmodifiableList(new ArrayList<>(jobLines));
  }

  /**
   * Returns the repair order that this draft describes.
   *
   * <p>A wrong check digit of the VIN is not looked at; that is the matter of {@link ValidVin}.
   *
   * @throws IllegalArgumentException if the draft is not valid; the message names every field that
   *     is missing or wrong
   */
  public RepairOrder toRepairOrder() {
    var conversion = new DraftConversion();
    Optional<RepairOrderNumber> convertedNumber =
        conversion.required("number", number, RepairOrderNumber::of);
    Optional<Vin> convertedVin = conversion.required("vin", vin, Vin::parse);
    Optional<LocalDate> convertedOpenedOn = conversion.required("openedOn", openedOn, date -> date);
    RepairOrder.Builder builder =
        RepairOrder.builder()
            .brand(conversion.optional("brand", brand, Brand::of))
            .odometerIn(conversion.optional("odometerIn", odometerIn, Odometer::of))
            .vehicleClass(Optional.ofNullable(vehicleClass))
            .vehicleUse(Optional.ofNullable(vehicleUse))
            .invoicedOn(Optional.ofNullable(invoicedOn))
            .deliveredOn(Optional.ofNullable(deliveredOn))
            .voucher(Optional.ofNullable(voucher))
            .saleOnRecord(Optional.ofNullable(saleOnRecord))
            .maintainedElsewhere(Optional.ofNullable(maintainedElsewhere));
    for (int i = 0; jobLines != null && i < jobLines.size(); i++) {
      String path = "jobLines[" + i + "]";
      conversion
          .required(path, jobLines.get(i), line -> line)
          .flatMap(line -> line.convert(path, conversion))
          .ifPresent(builder::addJobLines);
    }
    if (conversion.problemCount() == 0) {
      Optional<RepairOrder> order =
          conversion.build(
              "jobLines",
              () ->
                  builder
                      .number(convertedNumber.orElseThrow())
                      .vin(convertedVin.orElseThrow())
                      .openedOn(convertedOpenedOn.orElseThrow())
                      .build());
      if (order.isPresent()) {
        return order.get();
      }
    }
    throw conversion.failure("RepairOrderDraft");
  }

  /** Returns only the number of the order: a draft holds the whole VIN as text. */
  @Override
  public String toString() {
    return "RepairOrderDraft[number=" + number + "]";
  }
}
