package io.dealership.rules.parts;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.parts.PartUnit;
import io.dealership.core.parts.Quantity;
import io.dealership.core.warranty.PartNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * One part in the stock of a store, and what is known of it; what is left out is not known, unless
 * it is said to be nothing.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface StockHealthQuestion extends WithStockHealthQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static StockHealthQuestion of(
      @JsonProperty("part") Optional<PartNumber> part,
      @JsonProperty("unit") Optional<PartUnit> unit,
      @JsonProperty("isStocked") Optional<Boolean> stocked,
      @JsonProperty("quantity") Quantity quantity,
      @JsonProperty("unitCost") Optional<Money> unitCost,
      @JsonProperty("price") Optional<Money> price,
      @JsonProperty("lastIssuedOn") Optional<LocalDate> lastIssuedOn,
      @JsonProperty("lastReceivedOn") Optional<LocalDate> lastReceivedOn,
      @JsonProperty("firstReceivedOn") Optional<LocalDate> firstReceivedOn,
      @JsonProperty("forecastPerMonth") Optional<Quantity> forecastPerMonth,
      @JsonProperty("knownNeed") Optional<Quantity> knownNeed,
      @JsonProperty("onOrder") Optional<Quantity> onOrder,
      @JsonProperty("reserved") Optional<Quantity> reserved,
      @JsonProperty("safetyStock") Optional<Quantity> safetyStock,
      @JsonProperty("reorderPoint") Optional<Quantity> reorderPoint,
      @JsonProperty("returnableUntil") Optional<LocalDate> returnableUntil,
      @JsonProperty("refundPercent") Optional<BigDecimal> refundPercent,
      @JsonProperty("sisterNeeds") @JsonSetter(nulls = Nulls.AS_EMPTY) List<SisterNeed> sisterNeeds,
      @JsonProperty("supersededBy") Optional<PartNumber> supersededBy,
      @JsonProperty("expiresOn") Optional<LocalDate> expiresOn,
      @JsonProperty("provisionMade") Optional<Money> provisionMade,
      @JsonProperty("packSize") Optional<Quantity> packSize) {
    return builder()
        .part(part)
        .unit(unit.orElse(PartUnit.PIECE))
        .isStocked(stocked.orElse(true))
        .quantity(quantity)
        .unitCost(unitCost)
        .price(price)
        .lastIssuedOn(lastIssuedOn)
        .lastReceivedOn(lastReceivedOn)
        .firstReceivedOn(firstReceivedOn)
        .forecastPerMonth(forecastPerMonth)
        .knownNeed(knownNeed)
        .onOrder(onOrder.orElse(Quantity.ZERO))
        .reserved(reserved.orElse(Quantity.ZERO))
        .safetyStock(safetyStock.orElse(Quantity.ZERO))
        .reorderPoint(reorderPoint)
        .returnableUntil(returnableUntil)
        .refundPercent(refundPercent)
        .addAllSisterNeeds(sisterNeeds)
        .supersededBy(supersededBy)
        .expiresOn(expiresOn)
        .provisionMade(provisionMade)
        .packSize(packSize)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The number of the part. */
  @JsonProperty
  Optional<PartNumber> part();

  /** What it is counted in; pieces when left out. */
  @Value.Default
  @JsonProperty
  default PartUnit unit() {
    return PartUnit.PIECE;
  }

  /** Whether the store means to keep it in stock; it does when left out. */
  @Value.Default
  @JsonProperty("isStocked")
  default boolean isStocked() {
    return true;
  }

  /** How much is in stock; not less than nothing. */
  @JsonProperty
  Quantity quantity();

  /** What one of it costs, as the books have it. */
  @JsonProperty
  Optional<Money> unitCost();

  /** What one of it is sold for. */
  @JsonProperty
  Optional<Money> price();

  /** The day of the last issue; left out where it was never issued. */
  @JsonProperty
  Optional<LocalDate> lastIssuedOn();

  /** The day of the last receipt, which counts where it was never issued. */
  @JsonProperty
  Optional<LocalDate> lastReceivedOn();

  /** The day of the first receipt, which counts where no other day is known. */
  @JsonProperty
  Optional<LocalDate> firstReceivedOn();

  /** The need per month, as forecast. */
  @JsonProperty
  Optional<Quantity> forecastPerMonth();

  /** What is known to be needed over the time of cover, which counts in place of the forecast. */
  @JsonProperty
  Optional<Quantity> knownNeed();

  /** What is on order; nothing when left out. */
  @Value.Default
  @JsonProperty
  default Quantity onOrder() {
    return Quantity.ZERO;
  }

  /** What is reserved for customers beyond the need; nothing when left out. */
  @Value.Default
  @JsonProperty
  default Quantity reserved() {
    return Quantity.ZERO;
  }

  /** What is kept for surprises; nothing when left out. */
  @Value.Default
  @JsonProperty
  default Quantity safetyStock() {
    return Quantity.ZERO;
  }

  /** At what quantity it is ordered; left out, it follows from the need and the safety stock. */
  @JsonProperty
  Optional<Quantity> reorderPoint();

  /** The last day on which the maker takes it back; left out, it is presumed not to. */
  @JsonProperty
  Optional<LocalDate> returnableUntil();

  /** What the maker refunds, in percent of the cost, from 0 to 100 with at most two decimals. */
  @JsonProperty
  Optional<BigDecimal> refundPercent();

  /** Which sister stores need it, each once; those served first stand first. */
  @JsonProperty
  List<SisterNeed> sisterNeeds();

  /** The part that has replaced it, if one has. */
  @JsonProperty
  Optional<PartNumber> supersededBy();

  /** The last day of its shelf life; left out for a part that keeps. */
  @JsonProperty
  Optional<LocalDate> expiresOn();

  /** What was already set aside for its loss of value; nothing when left out. */
  @JsonProperty
  Optional<Money> provisionMade();

  /** How much is in a pack, more than nothing; orders go up to whole packs, if it is given. */
  @JsonProperty
  Optional<Quantity> packSize();

  /** The currency of its amounts; empty where there is none. */
  default Optional<CurrencyUnit> currency() {
    return unitCost().or(this::price).or(this::provisionMade).map(Money::getCurrencyUnit);
  }

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if a quantity or an amount is less than nothing, an amount is
   *     more than a billion or of another currency than the others, the refund is no percentage, a
   *     sister store is named twice, the part replaces itself, or it was received last before it
   *     was received first
   */
  @Value.Check
  default void check() {
    notNegative("quantity", Optional.of(quantity()));
    notNegative("forecastPerMonth", forecastPerMonth());
    notNegative("knownNeed", knownNeed());
    notNegative("onOrder", Optional.of(onOrder()));
    notNegative("reserved", Optional.of(reserved()));
    notNegative("safetyStock", Optional.of(safetyStock()));
    notNegative("reorderPoint", reorderPoint());
    checkArgument(
        packSize().isEmpty() || packSize().get().isPositive(),
        "StockHealthQuestion.packSize must be more than nothing, but was %s",
        packSize().map(Quantity::toString).orElse(""));
    checkAmount("unitCost", unitCost());
    checkAmount("price", price());
    checkAmount("provisionMade", provisionMade());
    checkArgument(
        refundPercent()
            .filter(
                percent ->
                    percent.signum() < 0
                        || percent.compareTo(BigDecimal.valueOf(100)) > 0
                        || percent.stripTrailingZeros().scale() > 2)
            .isEmpty(),
        "StockHealthQuestion.refundPercent must be from 0 to 100, with at most two decimals, but"
            + " was %s",
        refundPercent().map(BigDecimal::toPlainString).orElse(""));
    Set<Object> stores = new HashSet<>();
    for (SisterNeed each : sisterNeeds()) {
      checkArgument(
          stores.add(each.store()),
          "StockHealthQuestion.sisterNeeds must name each store once, but was %s",
          sisterNeeds());
    }
    checkArgument(
        part().isEmpty() || !part().equals(supersededBy()),
        "StockHealthQuestion.supersededBy must not be the part itself, but was %s",
        supersededBy().map(PartNumber::value).orElse(""));
    checkArgument(
        firstReceivedOn().isEmpty()
            || lastReceivedOn().isEmpty()
            || !lastReceivedOn().get().isBefore(firstReceivedOn().get()),
        "StockHealthQuestion.lastReceivedOn must not be before firstReceivedOn, but was %s",
        lastReceivedOn().map(LocalDate::toString).orElse(""));
  }

  private static void notNegative(String attribute, Optional<Quantity> quantity) {
    checkArgument(
        quantity.isEmpty() || !quantity.get().isNegative(),
        "StockHealthQuestion.%s must not be less than nothing, but was %s",
        attribute,
        quantity.map(Quantity::toString).orElse(""));
  }

  private void checkAmount(String attribute, Optional<Money> amount) {
    checkArgument(
        amount.isEmpty()
            || (!amount.get().isNegative()
                && amount.get().getAmount().compareTo(BigDecimal.valueOf(1_000_000_000)) <= 0),
        "StockHealthQuestion.%s must be from nothing to a billion, but was %s",
        attribute,
        amount.map(Money::toString).orElse(""));
    checkArgument(
        amount.isEmpty() || amount.map(Money::getCurrencyUnit).equals(currency()),
        "StockHealthQuestion.%s must be in %s as the other amounts, but was %s",
        attribute,
        currency().map(CurrencyUnit::getCode).orElse(""),
        amount.map(Money::toString).orElse(""));
  }

  /** Builds {@link StockHealthQuestion}s. */
  final class Builder extends ImmutableStockHealthQuestion.Builder {
    Builder() {}
  }
}
