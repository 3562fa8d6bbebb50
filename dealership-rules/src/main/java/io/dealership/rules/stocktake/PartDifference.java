package io.dealership.rules.stocktake;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.parts.Quantity;
import io.dealership.core.parts.StockPlace;
import io.dealership.core.warranty.PartNumber;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * How a part came out of a stocktake, over all its places.
 *
 * <p>What is there, less what the ledger says, is what was explained and what was not: {@code found
 * − ledger = explained + unexplained}. What is missing at one place and found at another was moved,
 * and is neither lost nor gained.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface PartDifference extends WithPartDifference {

  /** The one with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static PartDifference of(
      @JsonProperty("part") PartNumber part,
      @JsonProperty("ledger") Quantity ledger,
      @JsonProperty("card") Optional<Quantity> card,
      @JsonProperty("explained") Quantity explained,
      @JsonProperty("found") Optional<Quantity> found,
      @JsonProperty("moved") Optional<Quantity> moved,
      @JsonProperty("lost") Optional<Quantity> lost,
      @JsonProperty("gained") Optional<Quantity> gained,
      @JsonProperty("unitCost") Optional<Money> unitCost,
      @JsonProperty("cardStanding") Optional<CardStanding> cardStanding,
      @JsonProperty("uncounted") @JsonSetter(nulls = Nulls.AS_EMPTY) List<StockPlace> uncounted,
      @JsonProperty("toRecount") @JsonSetter(nulls = Nulls.AS_EMPTY) List<StockPlace> toRecount,
      @JsonProperty("withinTolerance") Optional<Boolean> withinTolerance) {
    return builder()
        .part(part)
        .ledger(ledger)
        .card(card)
        .explained(explained)
        .found(found)
        .moved(moved)
        .lost(lost)
        .gained(gained)
        .unitCost(unitCost)
        .cardStanding(cardStanding)
        .addAllUncounted(uncounted)
        .addAllToRecount(toRecount)
        .withinTolerance(withinTolerance)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The part. */
  @JsonProperty
  PartNumber part();

  /** What the ledger says, over all places. */
  @JsonProperty
  Quantity ledger();

  /** What the cards say, over all places; empty when one was not looked at. */
  @JsonProperty
  Optional<Quantity> card();

  /** By how much there should be more than in the ledger for what is written down. */
  @JsonProperty
  Quantity explained();

  /** What was found, over all places; empty while a place is open. */
  @JsonProperty
  Optional<Quantity> found();

  /** How much was at another place than in the books; empty while a place is open. */
  @JsonProperty
  Optional<Quantity> moved();

  /** How much is missing that nothing explains; empty while a place is open. */
  @JsonProperty
  Optional<Quantity> lost();

  /** How much is there that nothing explains; empty while a place is open. */
  @JsonProperty
  Optional<Quantity> gained();

  /** What one unit cost. */
  @JsonProperty
  Optional<Money> unitCost();

  /** What the cards agree with; empty when that is not known. */
  @JsonProperty
  Optional<CardStanding> cardStanding();

  /** The places where nobody has counted. */
  @JsonProperty
  List<StockPlace> uncounted();

  /** The places where a difference has to be counted again. */
  @JsonProperty
  List<StockPlace> toRecount();

  /** Whether what is lost or gained is within the tolerance; empty while a place is open. */
  @JsonProperty
  Optional<Boolean> withinTolerance();

  /** What is there that nothing explains; less than nothing when it is missing. */
  default Optional<Quantity> unexplained() {
    return gained().flatMap(more -> lost().map(more::minus));
  }

  /** What the loss cost, rounded half up; empty when quantity or cost is not known. */
  default Optional<Money> lossValue() {
    return lost().flatMap(this::value);
  }

  /** What the gain cost, rounded half up; empty when quantity or cost is not known. */
  default Optional<Money> gainValue() {
    return gained().flatMap(this::value);
  }

  private Optional<Money> value(Quantity quantity) {
    return unitCost().map(cost -> cost.multipliedBy(quantity.units(), RoundingMode.HALF_UP));
  }

  /** Builds {@link PartDifference}s. */
  final class Builder extends ImmutablePartDifference.Builder {
    Builder() {}
  }
}
