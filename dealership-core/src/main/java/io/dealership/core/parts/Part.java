package io.dealership.core.parts;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.dealership.core.settlement.PartKind;
import io.dealership.core.warranty.PartNumber;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * A part as the catalog of the store has it.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
  "number",
  "kind",
  "unit",
  "price",
  "cost",
  "supersededBy",
  "supersededOn",
  "usedUp"
})
public interface Part extends WithPart {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if the attributes do not fit together
   */
  @JsonCreator
  static Part of(
      @JsonProperty("number") PartNumber number,
      @JsonProperty("kind") PartKind kind,
      @JsonProperty("unit") PartUnit unit,
      @JsonProperty("price") Optional<Money> price,
      @JsonProperty("cost") Optional<Money> cost,
      @JsonProperty("supersededBy") Optional<PartNumber> supersededBy,
      @JsonProperty("supersededOn") Optional<LocalDate> supersededOn,
      @JsonProperty("usedUp") Optional<Boolean> usedUp) {
    return builder()
        .number(number)
        .kind(kind)
        .unit(unit)
        .price(price)
        .cost(cost)
        .supersededBy(supersededBy)
        .supersededOn(supersededOn)
        .usedUp(usedUp)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the number in the maker's catalog. */
  @JsonProperty
  PartNumber number();

  /** Returns whether it is original, of the same quality, remanufactured, reused. */
  @JsonProperty
  PartKind kind();

  /** Returns what its quantities are counted in. */
  @JsonProperty
  PartUnit unit();

  /** Returns the price of one unit; not negative; empty if it is not known. */
  @JsonProperty
  Optional<Money> price();

  /** Returns what one unit costs to buy now, net of tax; not negative; empty if not known. */
  @JsonProperty
  Optional<Money> cost();

  /** Returns the part that took its place; empty while it is current. */
  @JsonProperty
  Optional<PartNumber> supersededBy();

  /** Returns the first day on which the other one took its place; empty if that is not known. */
  @JsonProperty
  Optional<LocalDate> supersededOn();

  /**
   * Returns whether what is left of a superseded part is still issued, before its successor; empty
   * if nobody noted it, and for a part that is not superseded.
   */
  @JsonProperty
  Optional<Boolean> usedUp();

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if they do not fit together
   */
  @Value.Check
  default void check() {
    checkArgument(
        price().filter(Money::isNegative).isEmpty(),
        "Part.price must not be negative, but was %s",
        price().map(Money::toString).orElse(""));
    checkArgument(
        cost().filter(Money::isNegative).isEmpty(),
        "Part.cost must not be negative, but was %s",
        cost().map(Money::toString).orElse(""));
    checkArgument(
        !supersededBy().equals(Optional.of(number())),
        "Part.supersededBy must be another part, but was %s itself",
        number());
    checkArgument(
        supersededOn().isEmpty() || supersededBy().isPresent(),
        "Part.supersededOn must be of a superseded part, but %s is current",
        number());
    checkArgument(
        usedUp().isEmpty() || supersededBy().isPresent(),
        "Part.usedUp must be of a superseded part, but %s is current",
        number());
  }

  /** Builds parts. */
  final class Builder extends ImmutablePart.Builder {
    Builder() {}
  }
}
