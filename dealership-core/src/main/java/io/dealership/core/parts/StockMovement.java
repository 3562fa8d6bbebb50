package io.dealership.core.parts;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.dealership.core.text.VisibleText;
import io.dealership.core.warranty.PartNumber;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * That some of a part came to a place or left it: one line of the book.
 *
 * <p>A line is never changed. What was wrong is taken back by a line of its own that {@link
 * #reverses} the other and is otherwise like it: same part, place, kind, quantity; then the right
 * one is written.
 *
 * <p>Whether it may happen, and whether it fits what else stands in the book, is not decided here.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
  "number",
  "part",
  "place",
  "kind",
  "on",
  "quantity",
  "unitCost",
  "order",
  "lot",
  "against",
  "reverses",
  "dueBackOn",
  "inspected",
  "onCard",
  "emergency"
})
public interface StockMovement extends WithStockMovement {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if the attributes do not fit together
   */
  @JsonCreator
  static StockMovement of(
      @JsonProperty("number") MovementNumber number,
      @JsonProperty("part") PartNumber part,
      @JsonProperty("place") StockPlace place,
      @JsonProperty("kind") MovementKind kind,
      @JsonProperty("on") LocalDate on,
      @JsonProperty("quantity") Quantity quantity,
      @JsonProperty("unitCost") Optional<Money> unitCost,
      @JsonProperty("order") Optional<String> order,
      @JsonProperty("lot") Optional<LotNumber> lot,
      @JsonProperty("against") Optional<MovementNumber> against,
      @JsonProperty("reverses") Optional<MovementNumber> reverses,
      @JsonProperty("dueBackOn") Optional<LocalDate> dueBackOn,
      @JsonProperty("inspected") Optional<Boolean> inspected,
      @JsonProperty("onCard") Optional<Boolean> onCard,
      @JsonProperty("emergency") boolean emergency) {
    return builder()
        .number(number)
        .part(part)
        .place(place)
        .kind(kind)
        .on(on)
        .quantity(quantity)
        .unitCost(unitCost)
        .order(order)
        .lot(lot)
        .against(against)
        .reverses(reverses)
        .dueBackOn(dueBackOn)
        .inspected(inspected)
        .onCard(onCard)
        .emergency(emergency)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the number of the line. */
  @JsonProperty
  MovementNumber number();

  /** Returns the part that was moved. */
  @JsonProperty
  PartNumber part();

  /** Returns where it came to or left from. */
  @JsonProperty
  StockPlace place();

  /** Returns what made it move; for a line that takes back another, the kind of that other. */
  @JsonProperty
  MovementKind kind();

  /** Returns the day on which it moved; a ledger has the order within the day. */
  @JsonProperty
  LocalDate on();

  /** Returns how much, in the unit of the part; more than nothing, whether it came or went. */
  @JsonProperty
  Quantity quantity();

  /**
   * Returns what one unit cost, net of tax, of what came in; not negative. Without it, what came
   * back costs what it cost when it left, and else what the stock costs on average.
   */
  @JsonProperty
  Optional<Money> unitCost();

  /**
   * Returns the number of the repair order, sales order or purchase order behind it, 1 to 40
   * visible characters; empty if there is none.
   */
  @JsonProperty
  Optional<String> order();

  /** Returns the lot that came in or was drawn from; empty if nobody noted it. */
  @JsonProperty
  Optional<LotNumber> lot();

  /**
   * Returns the line that it follows: the issue of what comes back, the loan that ends, the
   * dispatch of what arrives from another place, the receipt of what goes back to the supplier.
   */
  @JsonProperty
  Optional<MovementNumber> against();

  /** Returns the line that it takes back; empty for all others. */
  @JsonProperty
  Optional<MovementNumber> reverses();

  /** Returns the last day for what is lent to come back; empty if none was agreed. */
  @JsonProperty
  Optional<LocalDate> dueBackOn();

  /** Returns whether what came in was inspected; empty if nobody noted it. */
  @JsonProperty
  Optional<Boolean> inspected();

  /** Returns whether it stands on the card at the shelf; empty if nobody noted it. */
  @JsonProperty
  Optional<Boolean> onCard();

  /** Returns whether an issue was served by a purchase for this very order, not from stock. */
  @Value.Default
  @JsonProperty
  default boolean emergency() {
    return false;
  }

  /** Returns whether it takes back another line. */
  @JsonIgnore
  default boolean isReversal() {
    return reverses().isPresent();
  }

  /** Returns by how much there is more afterwards; less than nothing if there is less. */
  @JsonIgnore
  default Quantity change() {
    return kind().isIn() == isReversal() ? quantity().negated() : quantity();
  }

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if they do not fit together
   */
  @Value.Check
  default void check() {
    checkArgument(
        quantity().isPositive(),
        "StockMovement.quantity must be more than nothing, but was %s",
        quantity());
    checkArgument(
        unitCost().filter(Money::isNegative).isEmpty(),
        "StockMovement.unitCost must not be negative, but was %s",
        unitCost().map(Money::toString).orElse(""));
    checkArgument(
        unitCost().isEmpty() || kind().isIn(),
        "StockMovement.unitCost must be of what comes in, but was %s of kind %s",
        unitCost().map(Money::toString).orElse(""),
        kind());
    order().ifPresent(order -> VisibleText.check("StockMovement.order", order, 40));
    checkArgument(
        !against().equals(Optional.of(number())) && !reverses().equals(Optional.of(number())),
        "StockMovement.against and reverses must be other lines, but were %s itself",
        number());
    checkArgument(
        dueBackOn().isEmpty() || kind() == MovementKind.LOAN_OUT,
        "StockMovement.dueBackOn must be of a loan, but was %s of kind %s",
        dueBackOn().map(LocalDate::toString).orElse(""),
        kind());
    checkArgument(
        !emergency() || kind() == MovementKind.ISSUE,
        "StockMovement.emergency must be of an issue, but was of kind %s",
        kind());
  }

  /** Builds movements. */
  final class Builder extends ImmutableStockMovement.Builder {
    Builder() {}
  }
}
