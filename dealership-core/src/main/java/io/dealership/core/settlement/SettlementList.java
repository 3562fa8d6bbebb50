package io.dealership.core.settlement;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.text.VisibleText;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;

/**
 * The list of everything that is charged for an order, which the customer gets before paying.
 *
 * <p>It has one line at least, no two of the same number. All amounts are in one currency, and
 * either all have tax in them or none has; the rates may differ.
 *
 * @since 0.1
 */
@Value.Immutable
public interface SettlementList extends WithSettlementList {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if the lines do not go together
   */
  @JsonCreator
  static SettlementList of(
      @JsonProperty("order") String order,
      @JsonProperty("lines") @JsonSetter(nulls = Nulls.AS_EMPTY) List<ChargeLine> lines) {
    return builder().order(order).addAllLines(lines).build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the number of the order, 1 to 40 visible characters. */
  @JsonProperty
  String order();

  /** Returns the lines, in the order of the list. */
  @JsonProperty
  List<ChargeLine> lines();

  /** Returns the currency of all amounts. */
  default CurrencyUnit currency() {
    return lines().get(0).unitPrice().getCurrencyUnit();
  }

  /** Returns whether the amounts have tax in them. */
  default boolean taxIncluded() {
    return lines().get(0).tax().included();
  }

  /** Returns all who are billed, in the order of their codes. */
  default Set<BillPayer> payers() {
    Set<BillPayer> payers = new TreeSet<>();
    lines().forEach(line -> payers.add(line.payer()));
    return payers;
  }

  /**
   * Checks the lines.
   *
   * @throws IllegalArgumentException if they do not go together
   */
  @Value.Check
  default void check() {
    VisibleText.check("SettlementList.order", order(), 40);
    checkArgument(
        !lines().isEmpty(), "SettlementList.lines must be one at least, but were %s", lines());
    List<Integer> numbers = lines().stream().map(ChargeLine::lineNumber).toList();
    checkArgument(
        numbers.stream().distinct().count() == numbers.size(),
        "SettlementList.lines must have different line numbers, but had %s",
        numbers);
    for (ChargeLine line : lines()) {
      checkArgument(
          line.unitPrice().getCurrencyUnit().equals(currency()),
          "SettlementList.lines must be in one currency, but were in %s and %s",
          currency(),
          line.unitPrice().getCurrencyUnit());
      checkArgument(
          line.tax().included() == taxIncluded(),
          "SettlementList.lines must all include tax or none, but line %s was: %s",
          line.lineNumber(),
          line.tax());
    }
  }

  /** Builds settlement lists. */
  final class Builder extends ImmutableSettlementList.Builder {
    Builder() {}
  }
}
