package io.dealership.core.service;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.identity.RepairOrderNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The estimate of a repair order, and the evidence that the customer authorized it.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"order", "items", "promisedAt", "authorizedPersons", "authorization"})
public interface WorkEstimate extends WithWorkEstimate {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if there is no item, or the amounts are in different
   *     currencies
   */
  @JsonCreator
  static WorkEstimate of(
      @JsonProperty("order") RepairOrderNumber order,
      @JsonProperty("items") @JsonSetter(nulls = Nulls.AS_EMPTY) List<EstimatedItem> items,
      @JsonProperty("promisedAt") Optional<Instant> promisedAt,
      @JsonProperty("authorizedPersons") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Set<PersonName> authorizedPersons,
      @JsonProperty("authorization") Optional<WorkConsent> authorization) {
    return builder()
        .order(order)
        .addAllItems(items)
        .promisedAt(promisedAt)
        .addAllAuthorizedPersons(authorizedPersons)
        .authorization(authorization)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the order. */
  @JsonProperty
  RepairOrderNumber order();

  /** Returns its items, at least one. */
  @JsonProperty
  List<EstimatedItem> items();

  /** Returns until when the vehicle is promised to be ready. */
  @JsonProperty
  Optional<Instant> promisedAt();

  /** Returns whom the customer named as entitled to consent for him. */
  @JsonProperty
  Set<PersonName> authorizedPersons();

  /** Returns the evidence that the customer authorized it; empty when there is none. */
  @JsonProperty
  Optional<WorkConsent> authorization();

  /** Returns the currency. */
  default CurrencyUnit currency() {
    return items().get(0).amount().getCurrencyUnit();
  }

  /** Returns what it comes to, whoever pays. */
  default Money total() {
    Money total = Money.zero(currency());
    for (EstimatedItem each : items()) {
      total = total.plus(each.amount());
    }
    return total;
  }

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if there is no item, or the amounts are in different
   *     currencies
   */
  @Value.Check
  default void check() {
    checkArgument(
        !items().isEmpty(),
        "WorkEstimate.items must be at least one, but were none in %s",
        order());
    for (EstimatedItem each : items()) {
      checkArgument(
          each.amount().isSameCurrency(items().get(0).amount()),
          "WorkEstimate.items must be in one currency, %s, but item %s was %s",
          currency(),
          each.number(),
          each.amount());
    }
  }

  /** Builds estimates. */
  final class Builder extends ImmutableWorkEstimate.Builder {
    Builder() {}
  }
}
