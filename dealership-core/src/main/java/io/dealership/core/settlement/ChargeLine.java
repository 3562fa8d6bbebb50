package io.dealership.core.settlement;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.dealership.core.text.KebabCode;
import io.dealership.core.text.VisibleText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * One line of a bill: so many of something, at so much each, for one payer.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"lineNumber", "code", "kind", "unit", "quantity", "unitPrice", "tax", "payer"})
public interface ChargeLine extends WithChargeLine {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if an attribute is out of range
   */
  @JsonCreator
  static ChargeLine of(
      @JsonProperty("lineNumber") int lineNumber,
      @JsonProperty("code") ChargeCode code,
      @JsonProperty("kind") ChargeKind kind,
      @JsonProperty("unit") ChargeUnit unit,
      @JsonProperty("quantity") BigDecimal quantity,
      @JsonProperty("unitPrice") Money unitPrice,
      @JsonProperty("tax") TaxTerms tax,
      @JsonProperty("payer") BillPayer payer,
      @JsonProperty("trade") Optional<String> trade,
      @JsonProperty("overTimeReason") Optional<String> overTimeReason,
      @JsonProperty("partKind") Optional<PartKind> partKind,
      @JsonProperty("partCondition") Optional<PartCondition> partCondition,
      @JsonProperty("noticeRecorded") Optional<Boolean> noticeRecorded,
      @JsonProperty("choiceRecorded") Optional<Boolean> choiceRecorded) {
    return builder()
        .lineNumber(lineNumber)
        .code(code)
        .kind(kind)
        .unit(unit)
        .quantity(quantity)
        .unitPrice(unitPrice)
        .tax(tax)
        .payer(payer)
        .trade(trade)
        .overTimeReason(overTimeReason)
        .partKind(partKind)
        .partCondition(partCondition)
        .noticeRecorded(noticeRecorded)
        .choiceRecorded(choiceRecorded)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the number of the line within its bill, from 1. */
  @JsonProperty
  int lineNumber();

  /** Returns what is charged. */
  @JsonProperty
  ChargeCode code();

  /** Returns what the line is for. */
  @JsonProperty
  ChargeKind kind();

  /** Returns the unit that is counted. */
  @JsonProperty
  ChargeUnit unit();

  /** Returns how many units, positive, at most a million and with at most three decimals. */
  @JsonProperty
  BigDecimal quantity();

  /** Returns the price for one unit, not negative. */
  @JsonProperty
  Money unitPrice();

  /** Returns whether the price has tax in it, and at which rate. */
  @JsonProperty
  TaxTerms tax();

  /** Returns who is billed. */
  @JsonProperty
  BillPayer payer();

  /** Returns the trade that did the work, such as {@code body} or {@code paint}; of labor only. */
  @JsonProperty
  Optional<String> trade();

  /** Returns why more hours are charged than the standard has; empty where no reason was noted. */
  @JsonProperty
  Optional<String> overTimeReason();

  /** Returns the kind of part; of parts only. */
  @JsonProperty
  Optional<PartKind> partKind();

  /** Returns what an inspection of the part found; of parts only. */
  @JsonProperty
  Optional<PartCondition> partCondition();

  /** Returns whether it is on record that the customer was told the kind of part; of parts only. */
  @JsonProperty
  Optional<Boolean> noticeRecorded();

  /** Returns whether it is on record that the customer chose this kind; of parts only. */
  @JsonProperty
  Optional<Boolean> choiceRecorded();

  /**
   * Returns what is charged, in the terms of the line: price times quantity, rounded half up to the
   * smallest unit of the currency.
   */
  default Money amount() {
    return unitPrice().multipliedBy(quantity(), RoundingMode.HALF_UP);
  }

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if one is out of range
   */
  @Value.Check
  default void check() {
    checkArgument(
        lineNumber() >= 1, "ChargeLine.lineNumber must be at least 1, but was %s", lineNumber());
    checkArgument(
        quantity().signum() > 0 && quantity().compareTo(BigDecimal.valueOf(1_000_000)) <= 0,
        "ChargeLine.quantity must be positive and at most 1000000, but was %s",
        quantity());
    checkArgument(
        quantity().stripTrailingZeros().scale() <= (unit().isWhole() ? 0 : 3),
        "ChargeLine.quantity must be %s, but was %s",
        unit().isWhole() ? "whole for " + unit() : "of at most 3 decimals",
        quantity());
    checkArgument(
        !unitPrice().isNegative(),
        "ChargeLine.unitPrice must not be negative, but was %s",
        unitPrice());
    trade().ifPresent(code -> KebabCode.check("ChargeLine.trade", code));
    overTimeReason().ifPresent(text -> VisibleText.check("ChargeLine.overTimeReason", text, 200));
    checkArgument(
        kind() == ChargeKind.PART
            || partKind().isEmpty()
                && partCondition().isEmpty()
                && noticeRecorded().isEmpty()
                && choiceRecorded().isEmpty(),
        "ChargeLine must say of parts only what part it is, but was of kind %s",
        kind());
  }

  /** Builds charge lines. */
  final class Builder extends ImmutableChargeLine.Builder {
    Builder() {}
  }
}
