package io.dealership.core.service;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.organization.RoleId;
import io.dealership.core.text.VisibleText;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * Something that is added to an authorized estimate: a part, labor, work of another shop, a higher
 * price, or a later delivery.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "number",
  "kind",
  "text",
  "amount",
  "payer",
  "finalAmount",
  "raises",
  "newPromise",
  "foundBy",
  "foundAt",
  "safetyCritical",
  "atLimit",
  "reportedTo",
  "quotedAt",
  "remedy",
  "doneAt"
})
public interface AddedItem extends WithAddedItem {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if an attribute is out of range
   */
  @JsonCreator
  static AddedItem of(
      @JsonProperty("number") WorkItemNumber number,
      @JsonProperty("kind") WorkItemKind kind,
      @JsonProperty("text") String text,
      @JsonProperty("amount") Money amount,
      @JsonProperty("payer") Optional<WorkPayer> payer,
      @JsonProperty("finalAmount") Optional<Money> finalAmount,
      @JsonProperty("raises") Optional<WorkItemNumber> raises,
      @JsonProperty("newPromise") Optional<Instant> newPromise,
      @JsonProperty("foundBy") WorkFinder foundBy,
      @JsonProperty("foundAt") Optional<Instant> foundAt,
      @JsonProperty("safetyCritical") Optional<Boolean> safetyCritical,
      @JsonProperty("atLimit") Optional<Boolean> atLimit,
      @JsonProperty("reportedTo") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<RoleId> reportedTo,
      @JsonProperty("quotedAt") Optional<Instant> quotedAt,
      @JsonProperty("remedy") Optional<String> remedy,
      @JsonProperty("doneAt") Optional<Instant> doneAt) {
    return builder()
        .number(number)
        .kind(kind)
        .text(text)
        .amount(amount)
        .payer(payer.orElse(WorkPayer.CUSTOMER))
        .finalAmount(finalAmount)
        .raises(raises)
        .newPromise(newPromise)
        .foundBy(foundBy)
        .foundAt(foundAt)
        .safetyCritical(safetyCritical)
        .atLimit(atLimit)
        .addAllReportedTo(reportedTo)
        .quotedAt(quotedAt)
        .remedy(remedy)
        .doneAt(doneAt)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns its number. */
  @JsonProperty
  WorkItemNumber number();

  /** Returns what it is. */
  @JsonProperty
  WorkItemKind kind();

  /** Returns what is to be done, as it is shown to the customer, 1 to 500 characters. */
  @JsonProperty
  String text();

  /** Returns what it costs as quoted, tax included, not negative; nothing for a later delivery. */
  @JsonProperty
  Money amount();

  /** Returns who is to pay it: the customer, if nothing else is said. */
  @Value.Default
  @JsonProperty
  default WorkPayer payer() {
    return WorkPayer.CUSTOMER;
  }

  /**
   * Returns what is to be billed in the end; empty for as much as quoted. Less needs no consent.
   */
  @JsonProperty
  Optional<Money> finalAmount();

  /** Returns the item whose price rises, for a price rise only. */
  @JsonProperty
  Optional<WorkItemNumber> raises();

  /** Returns until when the vehicle is to be ready, for a later delivery only. */
  @JsonProperty
  Optional<Instant> newPromise();

  /** Returns who found it out. */
  @JsonProperty
  WorkFinder foundBy();

  /** Returns when it was found out. */
  @JsonProperty
  Optional<Instant> foundAt();

  /** Returns whether the vehicle is not safe without it; empty while that is not known. */
  @JsonProperty
  Optional<Boolean> safetyCritical();

  /**
   * Returns whether a part was measured at its limit of use or of overhaul, or beyond; empty while
   * that is not known.
   */
  @JsonProperty
  Optional<Boolean> atLimit();

  /** Returns who in the store was told of it. */
  @JsonProperty
  Set<RoleId> reportedTo();

  /** Returns when condition and price were put to the customer; empty while they were not. */
  @JsonProperty
  Optional<Instant> quotedAt();

  /** Returns what the customer is offered for the delay, for a later delivery only. */
  @JsonProperty
  Optional<String> remedy();

  /** Returns when the work was done; empty while it is not. */
  @JsonProperty
  Optional<Instant> doneAt();

  /** Returns what is to be billed in the end. */
  default Money charge() {
    return finalAmount().orElse(amount());
  }

  /** Checks two amounts of an item: neither is negative, and both are of one currency. */
  static void checkAmounts(String type, Money amount, Optional<Money> finalAmount) {
    checkArgument(!amount.isNegative(), "%s.amount must not be negative, but was %s", type, amount);
    checkArgument(
        finalAmount.filter(Money::isNegative).isEmpty(),
        "%s.finalAmount must not be negative, but was %s",
        type,
        finalAmount.map(Money::toString).orElse(""));
    checkArgument(
        finalAmount.filter(money -> !money.isSameCurrency(amount)).isEmpty(),
        "%s.finalAmount must be in %s, as the amount, but was %s",
        type,
        amount.getCurrencyUnit(),
        finalAmount.map(Money::toString).orElse(""));
  }

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if an attribute is out of range
   */
  @Value.Check
  default void check() {
    VisibleText.check("AddedItem.text", text(), 500);
    checkAmounts("AddedItem", amount(), finalAmount());
    remedy().ifPresent(text -> VisibleText.check("AddedItem.remedy", text, 500));
    boolean later = kind() == WorkItemKind.LATER_DELIVERY;
    checkArgument(
        (kind() == WorkItemKind.PRICE_RISE) == raises().isPresent(),
        "AddedItem.raises must be named for a price rise and for nothing else, but was '%s' for %s",
        raises().map(WorkItemNumber::value).orElse(""),
        kind());
    checkArgument(
        later == newPromise().isPresent(),
        "AddedItem.newPromise must be named for a later delivery and for nothing else, but was '%s'"
            + " for %s",
        newPromise().map(Instant::toString).orElse(""),
        kind());
    checkArgument(
        !later || charge().isZero() && amount().isZero(),
        "AddedItem.amount must be zero for a later delivery, but was %s",
        amount());
    checkArgument(
        !later || doneAt().isEmpty(),
        "AddedItem.doneAt must be empty for a later delivery, but was %s",
        doneAt().map(Instant::toString).orElse(""));
    checkArgument(
        later || remedy().isEmpty(),
        "AddedItem.remedy must be named for a later delivery only, but was named for %s",
        kind());
  }

  /** Builds added items. */
  final class Builder extends ImmutableAddedItem.Builder {
    Builder() {}
  }
}
