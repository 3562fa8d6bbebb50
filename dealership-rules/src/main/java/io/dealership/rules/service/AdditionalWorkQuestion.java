package io.dealership.rules.service;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.service.AddedItem;
import io.dealership.core.service.ConsentNumber;
import io.dealership.core.service.ConsentedItem;
import io.dealership.core.service.EstimatedItem;
import io.dealership.core.service.PayerApproval;
import io.dealership.core.service.WorkConsent;
import io.dealership.core.service.WorkEstimate;
import io.dealership.core.service.WorkItemNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A repair order to which something is added: the authorized estimate, what was added since, what
 * the customer said to it, what other payers agreed to, and the moment asked about.
 *
 * <p>All amounts are of one currency. The order of the lists makes no difference, but that an
 * approval with a limit is used for items in the order of the estimate and of the additions.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"market", "estimate", "added", "consents", "approvals", "at", "zone"})
public interface AdditionalWorkQuestion extends WithAdditionalWorkQuestion {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if amounts are in different currencies, numbers are there
   *     twice, or a price rise is of no item
   */
  @JsonCreator
  static AdditionalWorkQuestion of(
      @JsonProperty("market") Optional<String> market,
      @JsonProperty("estimate") WorkEstimate estimate,
      @JsonProperty("added") @JsonSetter(nulls = Nulls.AS_EMPTY) List<AddedItem> added,
      @JsonProperty("consents") @JsonSetter(nulls = Nulls.AS_EMPTY) List<WorkConsent> consents,
      @JsonProperty("approvals") @JsonSetter(nulls = Nulls.AS_EMPTY) List<PayerApproval> approvals,
      @JsonProperty("at") Instant at,
      @JsonProperty("zone") ZoneId zone) {
    return builder()
        .market(market)
        .estimate(estimate)
        .addAllAdded(added)
        .addAllConsents(consents)
        .addAllApprovals(approvals)
        .at(at)
        .zone(zone)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the market, such as {@code cn}; empty for that of the packs, {@link
   * AdditionalWorkRules#MARKET}.
   */
  @JsonProperty
  Optional<String> market();

  /** Returns the estimate. */
  @JsonProperty
  WorkEstimate estimate();

  /** Returns what was added since. */
  @JsonProperty
  List<AddedItem> added();

  /**
   * Returns what was said to the additions; also what was said to other orders, which does not
   * count.
   */
  @JsonProperty
  List<WorkConsent> consents();

  /** Returns what other payers agreed to. */
  @JsonProperty
  List<PayerApproval> approvals();

  /** Returns the moment asked about. What happened later is as if it had not happened. */
  @JsonProperty
  Instant at();

  /** Returns the zone of the store, which tells the day and the hours in messages. */
  @JsonProperty
  ZoneId zone();

  /** Returns the day asked about. */
  default LocalDate day() {
    return at().atZone(zone()).toLocalDate();
  }

  private static void once(Set<WorkItemNumber> numbers, WorkItemNumber number) {
    checkArgument(
        numbers.add(number),
        "AdditionalWorkQuestion must number each item once, but %s is there twice",
        number);
  }

  private static void checkMoney(WorkConsent consent, CurrencyUnit currency) {
    String what = "consent " + consent.number();
    for (ConsentedItem each : consent.items()) {
      checkMoney(what, each.amount(), currency);
    }
    consent.addedAmount().ifPresent(money -> checkMoney(what, money, currency));
    consent.newTotal().ifPresent(money -> checkMoney(what, money, currency));
  }

  private static void checkMoney(String what, Money money, CurrencyUnit currency) {
    checkArgument(
        money.getCurrencyUnit().equals(currency),
        "AdditionalWorkQuestion must be in one currency, %s as the estimate, but %s has %s",
        currency,
        what,
        money);
  }

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if amounts are in different currencies, numbers are there
   *     twice, or a price rise is of no item
   */
  @Value.Check
  default void check() {
    CurrencyUnit currency = estimate().currency();
    Set<WorkItemNumber> numbers = new LinkedHashSet<>();
    for (EstimatedItem each : estimate().items()) {
      once(numbers, each.number());
    }
    estimate().authorization().ifPresent(each -> checkMoney(each, currency));
    for (AddedItem each : added()) {
      once(numbers, each.number());
      checkMoney("item " + each.number(), each.amount(), currency);
    }
    for (AddedItem each : added()) {
      checkArgument(
          each.raises().isEmpty() || numbers.contains(each.raises().get()),
          "AdditionalWorkQuestion.added must raise an item of the order, one of %s, but item %s"
              + " raises '%s'",
          numbers,
          each.number(),
          each.raises().map(WorkItemNumber::value).orElse(""));
    }
    Set<ConsentNumber> said = new LinkedHashSet<>();
    for (WorkConsent each : consents()) {
      checkArgument(
          said.add(each.number()),
          "AdditionalWorkQuestion.consents must have different numbers, but %s is there twice",
          each.number());
      checkMoney(each, currency);
    }
    for (PayerApproval each : approvals()) {
      if (each.upTo().isPresent()) {
        checkMoney("approval " + each.reference(), each.upTo().get(), currency);
      }
    }
  }

  /** Builds questions. */
  final class Builder extends ImmutableAdditionalWorkQuestion.Builder {
    Builder() {}
  }
}
