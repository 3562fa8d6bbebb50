package io.dealership.core.sales;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.identity.Vin;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A car in the stock of a store and what is known of it; what is left out is not known.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface StockCar extends WithStockCar {

  /**
   * Returns the car with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if it came before it was built
   */
  @JsonCreator
  static StockCar of(
      @JsonProperty("vin") Vin vin,
      @JsonProperty("kind") CarKind kind,
      @JsonProperty("variant") CarVariant variant,
      @JsonProperty("stockedInOn") Optional<LocalDate> stockedInOn,
      @JsonProperty("producedOn") Optional<LocalDate> producedOn,
      @JsonProperty("imported") Optional<Boolean> imported,
      @JsonProperty("certificate") Optional<CertificateKeeper> certificate,
      @JsonProperty("promised") Optional<Boolean> promised,
      @JsonProperty("floorPlan") Optional<FloorPlan> floorPlan) {
    return builder()
        .vin(vin)
        .kind(kind)
        .variant(variant)
        .stockedInOn(stockedInOn)
        .producedOn(producedOn)
        .imported(imported)
        .certificate(certificate)
        .promised(promised)
        .floorPlan(floorPlan)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the number of the car. */
  @JsonProperty
  Vin vin();

  /** Returns whether it is sold as a new car or as a used one. */
  @JsonProperty
  CarKind kind();

  /** Returns model, trim and color. */
  @JsonProperty
  CarVariant variant();

  /** Returns the day on which it came into stock. */
  @JsonProperty
  Optional<LocalDate> stockedInOn();

  /** Returns the day on which it was built. */
  @JsonProperty
  Optional<LocalDate> producedOn();

  /** Returns whether it was imported. */
  @JsonProperty
  Optional<Boolean> imported();

  /** Returns where its certificate is. */
  @JsonProperty
  Optional<CertificateKeeper> certificate();

  /** Returns whether it is promised to a buyer. */
  @JsonProperty
  Optional<Boolean> promised();

  /** Returns the loan by which it is kept; empty where it is paid for. */
  @JsonProperty
  Optional<FloorPlan> floorPlan();

  /**
   * Checks the days.
   *
   * @throws IllegalArgumentException if it came before it was built
   */
  @Value.Check
  default void check() {
    checkArgument(
        stockedInOn().isEmpty()
            || producedOn().isEmpty()
            || !stockedInOn().get().isBefore(producedOn().get()),
        "StockCar.stockedInOn must not be before %s, when it was built, but was %s",
        producedOn().map(LocalDate::toString).orElse(""),
        stockedInOn().map(LocalDate::toString).orElse(""));
  }

  /** Builds {@link StockCar}s. */
  final class Builder extends ImmutableStockCar.Builder {
    Builder() {}
  }
}
