package io.dealership.core.parts;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.warranty.PartNumber;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A stocktake of parts: each part at each place with what was counted.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Stocktake extends WithStocktake {

  /** The one with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static Stocktake of(
      @JsonProperty("on") LocalDate on,
      @JsonProperty("lines") @JsonSetter(nulls = Nulls.AS_EMPTY) List<CountLine> lines,
      @JsonProperty("keeper") Optional<EmployeeNumber> keeper,
      @JsonProperty("reviewer") Optional<EmployeeNumber> reviewer) {
    return builder().on(on).addAllLines(lines).keeper(keeper).reviewer(reviewer).build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The day of the books that it is held against. */
  @JsonProperty
  LocalDate on();

  /** The parts at their places. */
  @JsonProperty
  List<CountLine> lines();

  /** Who keeps the storeroom. */
  @JsonProperty
  Optional<EmployeeNumber> keeper();

  /** Who compares the count with the books. */
  @JsonProperty
  Optional<EmployeeNumber> reviewer();

  /** Checks that a part stands once at a place and costs the same everywhere. */
  @Value.Check
  default void check() {
    Set<List<Object>> seen = new HashSet<>();
    Map<PartNumber, Optional<Money>> costs = new HashMap<>();
    Set<CurrencyUnit> currencies = new HashSet<>();
    for (CountLine line : lines()) {
      checkArgument(
          seen.add(List.of(line.part(), line.place())),
          "Stocktake.lines must have a part once at a place, but had %s at %s twice",
          line.part(),
          line.place());
      Optional<Money> cost = costs.computeIfAbsent(line.part(), part -> line.unitCost());
      checkArgument(
          cost.equals(line.unitCost()),
          "Stocktake.lines must have one cost for part %s, but had %s and %s",
          line.part(),
          cost.map(Money::toString).orElse("none"),
          line.unitCost().map(Money::toString).orElse("none"));
      line.unitCost().ifPresent(each -> currencies.add(each.getCurrencyUnit()));
    }
    checkArgument(
        currencies.size() <= 1,
        "Stocktake.lines must be in one currency, but were in %s",
        currencies);
  }

  /** Builds {@link Stocktake}s. */
  final class Builder extends ImmutableStocktake.Builder {
    Builder() {}
  }
}
