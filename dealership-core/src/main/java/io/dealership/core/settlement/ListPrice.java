package io.dealership.core.settlement;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * A price in a list, from a day on and until another one.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"code", "unit", "price", "tax", "from", "until", "standardHours"})
public interface ListPrice extends WithListPrice {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if an attribute is out of range
   */
  @JsonCreator
  static ListPrice of(
      @JsonProperty("code") ChargeCode code,
      @JsonProperty("unit") ChargeUnit unit,
      @JsonProperty("price") Money price,
      @JsonProperty("tax") TaxTerms tax,
      @JsonProperty("from") LocalDate from,
      @JsonProperty("until") Optional<LocalDate> until,
      @JsonProperty("standardHours") Optional<BigDecimal> standardHours) {
    return builder()
        .code(code)
        .unit(unit)
        .price(price)
        .tax(tax)
        .from(from)
        .until(until)
        .standardHours(standardHours)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns what it is the price of. */
  @JsonProperty
  ChargeCode code();

  /** Returns the unit that it is for one of. */
  @JsonProperty
  ChargeUnit unit();

  /** Returns the price for one unit, not negative. */
  @JsonProperty
  Money price();

  /** Returns whether the price has tax in it, and at which rate. */
  @JsonProperty
  TaxTerms tax();

  /** Returns the first day on which it holds. */
  @JsonProperty
  LocalDate from();

  /** Returns the day from which it no longer holds; empty where no end is set. */
  @JsonProperty
  Optional<LocalDate> until();

  /**
   * Returns how many hours the work takes by the standard of the maker or the store; for prices by
   * the hour only.
   */
  @JsonProperty
  Optional<BigDecimal> standardHours();

  /** Returns whether it holds on a day. */
  default boolean isInForce(LocalDate on) {
    return !on.isBefore(from()) && until().filter(end -> !on.isBefore(end)).isEmpty();
  }

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if one is out of range
   */
  @Value.Check
  default void check() {
    checkArgument(
        !price().isNegative(), "ListPrice.price must not be negative, but was %s", price());
    checkArgument(
        until().filter(end -> !end.isAfter(from())).isEmpty(),
        "ListPrice.until must be after from %s, but was %s",
        from(),
        until().map(LocalDate::toString).orElse(""));
    checkArgument(
        standardHours().isEmpty() || unit() == ChargeUnit.HOUR,
        "ListPrice.standardHours must be given for prices by the hour only, but the unit was %s",
        unit());
    checkArgument(
        standardHours().filter(hours -> hours.signum() <= 0).isEmpty(),
        "ListPrice.standardHours must be positive, but was %s",
        standardHours().map(BigDecimal::toPlainString).orElse(""));
  }

  /** Builds list prices. */
  final class Builder extends ImmutableListPrice.Builder {
    Builder() {}
  }
}
