package io.dealership.rules.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.identity.RepairOrderNumber;
import io.dealership.core.service.WorkItemNumber;
import io.dealership.core.service.WorkPayer;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Permit;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * What may be done and billed of an order to which something was added: per item and in total, with
 * all that stands against it, what is lacking, and who is to ask whom by when.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "order",
  "at",
  "zone",
  "work",
  "bill",
  "items",
  "authorization",
  "consents",
  "authorized",
  "charged",
  "billable",
  "withheld",
  "added",
  "tolerance",
  "proposedAdded",
  "proposedTotal",
  "promisedAt",
  "refusalsRecorded",
  "releaseWaits"
})
public interface AdditionalWorkApproval extends WithAdditionalWorkApproval {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   */
  @JsonCreator
  static AdditionalWorkApproval of(
      @JsonProperty("order") RepairOrderNumber order,
      @JsonProperty("at") Instant at,
      @JsonProperty("zone") ZoneId zone,
      @JsonProperty("work") Decision<Permit> work,
      @JsonProperty("bill") Decision<Permit> bill,
      @JsonProperty("items") @JsonSetter(nulls = Nulls.AS_EMPTY) List<ItemApproval> items,
      @JsonProperty("authorization") Optional<Decision<EvidenceStanding>> authorization,
      @JsonProperty("consents") @JsonSetter(nulls = Nulls.AS_EMPTY) List<ConsentReview> consents,
      @JsonProperty("authorized") Money authorized,
      @JsonProperty("charged") Money charged,
      @JsonProperty("billable") @JsonSetter(nulls = Nulls.AS_EMPTY) Map<WorkPayer, Money> billable,
      @JsonProperty("withheld") Money withheld,
      @JsonProperty("added") Money added,
      @JsonProperty("tolerance") Money tolerance,
      @JsonProperty("proposedAdded") Money proposedAdded,
      @JsonProperty("proposedTotal") Money proposedTotal,
      @JsonProperty("promisedAt") Optional<Instant> promisedAt,
      @JsonProperty("refusalsRecorded") boolean refusalsRecorded,
      @JsonProperty("releaseWaits") boolean releaseWaits) {
    return builder()
        .order(order)
        .at(at)
        .zone(zone)
        .work(work)
        .bill(bill)
        .addAllItems(items)
        .authorization(authorization)
        .addAllConsents(consents)
        .authorized(authorized)
        .charged(charged)
        .putAllBillable(billable)
        .withheld(withheld)
        .added(added)
        .tolerance(tolerance)
        .proposedAdded(proposedAdded)
        .proposedTotal(proposedTotal)
        .promisedAt(promisedAt)
        .refusalsRecorded(refusalsRecorded)
        .releaseWaits(releaseWaits)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the order. */
  @JsonProperty
  RepairOrderNumber order();

  /** Returns the moment asked about. */
  @JsonProperty
  Instant at();

  /** Returns the zone of the store. */
  @JsonProperty
  ZoneId zone();

  /** Returns whether all items may be done, but those that were refused and are not done. */
  @JsonProperty
  Decision<Permit> work();

  /**
   * Returns whether all items may be billed in whole, but those that were refused and are not done,
   * and later deliveries, which cost nothing.
   */
  @JsonProperty
  Decision<Permit> bill();

  /** Returns the items, those of the estimate first. */
  @JsonProperty
  List<ItemApproval> items();

  /** Returns whether the authorization of the estimate counts; empty where there is none. */
  @JsonProperty
  Optional<Decision<EvidenceStanding>> authorization();

  /** Returns whether each consent counts, in the order of time. */
  @JsonProperty
  List<ConsentReview> consents();

  /** Returns what the estimate comes to, whoever pays. */
  @JsonProperty
  Money authorized();

  /** Returns what is to be billed, whoever pays. */
  @JsonProperty
  Money charged();

  /** Returns how much of that may be billed, to whom. */
  @JsonProperty
  Map<WorkPayer, Money> billable();

  /** Returns how much of what is to be billed may not be. */
  @JsonProperty
  Money withheld();

  /**
   * Returns what the additions for the customer to pay come to; the tolerance is for all of them
   * together.
   */
  @JsonProperty
  Money added();

  /**
   * Returns how much of additions the market lets pass without consent: the largest amount of money
   * that is not more.
   */
  @JsonProperty
  Money tolerance();

  /** Returns what a consent has to name as added, if all is asked for that is open. */
  @JsonProperty
  Money proposedAdded();

  /** Returns what such a consent has to name as the new total. */
  @JsonProperty
  Money proposedTotal();

  /** Returns until when the vehicle is promised, as far as the customer consented. */
  @JsonProperty
  Optional<Instant> promisedAt();

  /** Returns whether all refusals of what safety asks for are on record. */
  @JsonProperty
  boolean refusalsRecorded();

  /** Returns whether the vehicle waits for that record, which the store chooses. */
  @JsonProperty
  boolean releaseWaits();

  /**
   * Returns an item.
   *
   * @throws IllegalArgumentException if the order has none of this number
   */
  default ItemApproval item(WorkItemNumber number) {
    for (ItemApproval each : items()) {
      if (each.number().equals(number)) {
        return each;
      }
    }
    throw new IllegalArgumentException(
        "There is no item '"
            + number
            + "'. The items are "
            + items().stream().map(ItemApproval::number).toList()
            + ".");
  }

  /** Returns how much may be billed, whoever pays. */
  default Money billableTotal() {
    Money total = Money.zero(charged().getCurrencyUnit());
    for (Money each : billable().values()) {
      total = total.plus(each);
    }
    return total;
  }

  /** Returns all that somebody is to be asked or told next. */
  default List<WorkAsk> asks() {
    List<WorkAsk> all = new ArrayList<>();
    items().forEach(each -> all.addAll(each.asks()));
    return List.copyOf(all);
  }

  /** Returns everything for people, as lines. */
  default String explain(Locale locale) {
    return WorkExplainer.explain(this, locale);
  }

  /** Builds answers. */
  final class Builder extends ImmutableAdditionalWorkApproval.Builder {
    Builder() {}
  }
}
