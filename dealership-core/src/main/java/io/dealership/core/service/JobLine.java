package io.dealership.core.service;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.vehicle.Component;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.warranty.Diagnosis;
import io.dealership.core.warranty.Evidence;
import io.dealership.core.warranty.ExclusionGround;
import io.dealership.core.warranty.MakerDecision;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * One job of a repair order, with its cost and what the workshop found out.
 *
 * <p>Money is without regard to who pays, not negative, and of one currency.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
  "lineNumber",
  "component",
  "operation",
  "labor",
  "material",
  "diagnosis",
  "defectFoundOn",
  "defectFoundAt",
  "exclusionEvidence",
  "makerDecision"
})
public interface JobLine extends WithJobLine {

  /**
   * Returns the line with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if the line number or an amount is out of range
   */
  @JsonCreator
  static JobLine of(
      @JsonProperty("lineNumber") int lineNumber,
      @JsonProperty("component") Optional<Component> component,
      @JsonProperty("operation") Optional<OperationCode> operation,
      @JsonProperty("labor") Money labor,
      @JsonProperty("material") Money material,
      @JsonProperty("diagnosis") Optional<Diagnosis> diagnosis,
      @JsonProperty("defectFoundOn") Optional<LocalDate> defectFoundOn,
      @JsonProperty("defectFoundAt") Optional<Odometer> defectFoundAt,
      @JsonProperty("exclusionEvidence") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Map<ExclusionGround, Evidence> exclusionEvidence,
      @JsonProperty("makerDecision") Optional<MakerDecision> makerDecision) {
    return builder()
        .lineNumber(lineNumber)
        .component(component)
        .operation(operation)
        .labor(labor)
        .material(material)
        .diagnosis(diagnosis)
        .defectFoundOn(defectFoundOn)
        .defectFoundAt(defectFoundAt)
        .putAllExclusionEvidence(exclusionEvidence)
        .makerDecision(makerDecision)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the number of the line within its repair order, from 1. */
  @JsonProperty
  int lineNumber();

  /** Returns the component that the job is about. */
  @JsonProperty
  Optional<Component> component();

  /** Returns the labor operation. */
  @JsonProperty
  Optional<OperationCode> operation();

  /** Returns the cost of labor. */
  @JsonProperty
  Money labor();

  /** Returns the cost of parts and other material. */
  @JsonProperty
  Money material();

  /** Returns what the workshop found to be the cause; empty if it has not looked yet. */
  @JsonProperty
  Optional<Diagnosis> diagnosis();

  /** Returns the day on which the defect was found, if it is proven to be before the order. */
  @JsonProperty
  Optional<LocalDate> defectFoundOn();

  /** Returns the odometer at which the defect was found, if it is proven to be before the order. */
  @JsonProperty
  Optional<Odometer> defectFoundAt();

  /** Returns what shows that a ground of exclusion caused the damage; a missing one is unknown. */
  @JsonProperty
  Map<ExclusionGround, Evidence> exclusionEvidence();

  /** Returns how far the maker's decision about this job is. */
  @JsonProperty
  Optional<MakerDecision> makerDecision();

  /** Returns labor and material together. */
  default Money total() {
    return labor().plus(material());
  }

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if the line number or an amount is out of range
   */
  @Value.Check
  default void check() {
    checkArgument(
        lineNumber() >= 1, "JobLine.lineNumber must be at least 1, but was %s", lineNumber());
    checkArgument(!labor().isNegative(), "JobLine.labor must not be negative, but was %s", labor());
    checkArgument(
        !material().isNegative(), "JobLine.material must not be negative, but was %s", material());
    checkArgument(
        labor().isSameCurrency(material()),
        "JobLine.material must be in the currency of labor %s, but was %s",
        labor(),
        material());
  }

  /** Builds job lines. */
  final class Builder extends ImmutableJobLine.Builder {
    Builder() {}
  }
}
