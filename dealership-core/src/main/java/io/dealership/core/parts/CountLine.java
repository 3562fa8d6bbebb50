package io.dealership.core.parts;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.warranty.PartNumber;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * A part at a place in a stocktake: what the books say, what explains a difference, what was
 * counted.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface CountLine extends WithCountLine {

  /** The one with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static CountLine of(
      @JsonProperty("part") PartNumber part,
      @JsonProperty("place") StockPlace place,
      @JsonProperty("ledger") Quantity ledger,
      @JsonProperty("card") Optional<Quantity> card,
      @JsonProperty("explained") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Map<StockExplanation, Quantity> explained,
      @JsonProperty("counts") @JsonSetter(nulls = Nulls.AS_EMPTY) List<Count> counts,
      @JsonProperty("unitCost") Optional<Money> unitCost) {
    return builder()
        .part(part)
        .place(place)
        .ledger(ledger)
        .card(card)
        .putAllExplained(explained)
        .addAllCounts(counts)
        .unitCost(unitCost)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The part. */
  @JsonProperty
  PartNumber part();

  /** The place. */
  @JsonProperty
  StockPlace place();

  /** What the ledger says is there. */
  @JsonProperty
  Quantity ledger();

  /** What the card at the place says; empty when nobody looked. */
  @JsonProperty
  Optional<Quantity> card();

  /** What is written down that explains a difference, by its kind; none is less than nothing. */
  @JsonProperty
  Map<StockExplanation, Quantity> explained();

  /** The counts, the earliest first; empty when nobody has counted. */
  @JsonProperty
  List<Count> counts();

  /** What one unit cost; not negative. */
  @JsonProperty
  Optional<Money> unitCost();

  /** By how much there is more at the place than in the ledger for what is written down. */
  default Quantity explainedChange() {
    Quantity change = Quantity.ZERO;
    for (Map.Entry<StockExplanation, Quantity> each : explained().entrySet()) {
      change =
          each.getKey().isLess() ? change.minus(each.getValue()) : change.plus(each.getValue());
    }
    return change;
  }

  /** What should be there: what the ledger says, and what is written down besides. */
  default Quantity expected() {
    return ledger().plus(explainedChange());
  }

  /** Checks what explains a difference, and the cost. */
  @Value.Check
  default void check() {
    checkArgument(
        explained().values().stream().noneMatch(Quantity::isNegative),
        "CountLine.explained must not be less than nothing, but was %s",
        explained());
    checkArgument(
        unitCost().filter(Money::isNegative).isEmpty(),
        "CountLine.unitCost must not be negative, but was %s",
        unitCost().map(Money::toString).orElse(""));
  }

  /** Builds {@link CountLine}s. */
  final class Builder extends ImmutableCountLine.Builder {
    Builder() {}
  }
}
