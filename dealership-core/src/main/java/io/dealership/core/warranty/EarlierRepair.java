package io.dealership.core.warranty;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.identity.RepairOrderNumber;
import io.dealership.core.vehicle.Odometer;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A job line of an earlier visit, which the shop guarantees for a time and a distance.
 *
 * <p>Each line has a clock of its own, which starts when the vehicle left the shop.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface EarlierRepair extends WithEarlierRepair {

  /**
   * Returns one with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if an attribute is out of range
   */
  @JsonCreator
  static EarlierRepair of(
      @JsonProperty("repairOrder") Optional<RepairOrderNumber> repairOrder,
      @JsonProperty("kind") Optional<RepairKind> kind,
      @JsonProperty("leftShopOn") Optional<LocalDate> leftShopOn,
      @JsonProperty("leftShopAt") Optional<Odometer> leftShopAt,
      @JsonProperty("promised") Optional<WarrantyTerm> promised,
      @JsonProperty("reworks") int reworks,
      @JsonProperty("cause") Optional<RepairCause> cause,
      @JsonProperty("usable") Optional<Boolean> usable) {
    return builder()
        .repairOrder(repairOrder)
        .kind(kind)
        .leftShopOn(leftShopOn)
        .leftShopAt(leftShopAt)
        .promised(promised)
        .reworks(reworks)
        .cause(cause)
        .usable(usable)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the repair order of that visit. */
  @JsonProperty
  Optional<RepairOrderNumber> repairOrder();

  /** Returns the kind of work, by which the law gives the term. */
  @JsonProperty
  Optional<RepairKind> kind();

  /** Returns the day on which the work was complete and the vehicle left the shop. */
  @JsonProperty
  Optional<LocalDate> leftShopOn();

  /** Returns the odometer on that day. */
  @JsonProperty
  Optional<Odometer> leftShopAt();

  /** Returns the term that the inspector set for the line; empty if only the term by law holds. */
  @JsonProperty
  Optional<WarrantyTerm> promised();

  /** Returns how often the same fault or item was repaired again in the period, from 0. */
  @JsonProperty
  @Value.Default
  default int reworks() {
    return 0;
  }

  /** Returns what is known of the cause; empty if nobody has looked. */
  @JsonProperty
  Optional<RepairCause> cause();

  /** Returns whether the vehicle is usable normally; empty if nobody said. */
  @JsonProperty
  Optional<Boolean> usable();

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if one is out of range
   */
  @Value.Check
  default void check() {
    checkArgument(
        reworks() >= 0, "EarlierRepair.reworks must be at least 0, but was %s", reworks());
  }

  /** Builds them. */
  final class Builder extends ImmutableEarlierRepair.Builder {
    Builder() {}
  }
}
