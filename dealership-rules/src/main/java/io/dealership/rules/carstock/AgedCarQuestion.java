package io.dealership.rules.carstock;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.sales.StockCar;
import io.dealership.rules.gate.Checks;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * A car in stock about which something may have to be done, and what that would cost; what is
 * left\nout is not known.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface AgedCarQuestion extends WithAgedCarQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static AgedCarQuestion of(
      @JsonProperty("car") StockCar car,
      @JsonProperty("wantedElsewhere") Optional<Boolean> wantedElsewhere,
      @JsonProperty("demoNeeded") Optional<Boolean> demoNeeded,
      @JsonProperty("managerTold") Optional<Boolean> managerTold,
      @JsonProperty("promotionCost") Optional<Money> promotionCost,
      @JsonProperty("transferCost") Optional<Money> transferCost,
      @JsonProperty("demoLoss") Optional<Money> demoLoss,
      @JsonProperty("priceCut") Optional<Money> priceCut) {
    return builder()
        .car(car)
        .wantedElsewhere(wantedElsewhere)
        .demoNeeded(demoNeeded)
        .managerTold(managerTold)
        .promotionCost(promotionCost)
        .transferCost(transferCost)
        .demoLoss(demoLoss)
        .priceCut(priceCut)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The car. */
  @JsonProperty
  StockCar car();

  /** Whether another dealer wants it, or would exchange it. */
  @JsonProperty
  Optional<Boolean> wantedElsewhere();

  /** Whether the store needs a car like it for test drives. */
  @JsonProperty
  Optional<Boolean> demoNeeded();

  /** Whether the manager was told that it is overdue. */
  @JsonProperty
  Optional<Boolean> managerTold();

  /** What it would cost to put it forward. */
  @JsonProperty
  Optional<Money> promotionCost();

  /** What it would cost to give it to another dealer, with carriage. */
  @JsonProperty
  Optional<Money> transferCost();

  /** How much of its price it would lose as a car for test drives. */
  @JsonProperty
  Optional<Money> demoLoss();

  /** How much the price would be cut. */
  @JsonProperty
  Optional<Money> priceCut();

  /**
   * Checks the amounts.
   *
   * @throws IllegalArgumentException if one is negative
   */
  @Value.Check
  default void check() {
    Checks.notNegative("AgedCarQuestion", "promotionCost", promotionCost());
    Checks.notNegative("AgedCarQuestion", "transferCost", transferCost());
    Checks.notNegative("AgedCarQuestion", "demoLoss", demoLoss());
    Checks.notNegative("AgedCarQuestion", "priceCut", priceCut());
  }

  /** Builds {@link AgedCarQuestion}s. */
  final class Builder extends ImmutableAgedCarQuestion.Builder {
    Builder() {}
  }
}
