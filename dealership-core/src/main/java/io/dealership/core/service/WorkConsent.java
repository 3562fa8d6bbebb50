package io.dealership.core.service;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.identity.RepairOrderNumber;
import io.dealership.core.organization.EmployeeNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * What a customer said to an estimate or to additions, as evidence: who, when, by what channel,
 * what was shown, which items for how much, and what the whole then comes to.
 *
 * <p>It is of one order. It holds from when it was given until it expires or is withdrawn; the
 * moment of expiry or withdrawal no longer belongs to it. Work done before stays consented.
 *
 * <p>The added amount is that of the items of this consent; the new total is the estimate and all
 * that was consented so far, this one included, whoever pays.
 *
 * <h2>Source</h2>
 *
 * <p>R-205 (who, when, channel, text, added amount, new total); of a verbal consent 16 CCR 3354
 * (date, time, name, phone number, items, added cost).
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "number",
  "order",
  "answer",
  "giver",
  "name",
  "phone",
  "at",
  "channel",
  "shownText",
  "items",
  "addedAmount",
  "newTotal",
  "recordedBy",
  "inspectedBy",
  "expiresAt",
  "withdrawnAt",
  "refusal"
})
public interface WorkConsent extends WithWorkConsent {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if the attributes do not fit together
   */
  @JsonCreator
  static WorkConsent of(
      @JsonProperty("number") ConsentNumber number,
      @JsonProperty("order") RepairOrderNumber order,
      @JsonProperty("answer") ConsentAnswer answer,
      @JsonProperty("giver") ConsentGiver giver,
      @JsonProperty("name") Optional<PersonName> name,
      @JsonProperty("phone") Optional<PhoneNumber> phone,
      @JsonProperty("at") Instant at,
      @JsonProperty("channel") ConsentChannel channel,
      @JsonProperty("shownText") Optional<String> shownText,
      @JsonProperty("items") @JsonSetter(nulls = Nulls.AS_EMPTY) List<ConsentedItem> items,
      @JsonProperty("addedAmount") Optional<Money> addedAmount,
      @JsonProperty("newTotal") Optional<Money> newTotal,
      @JsonProperty("recordedBy") Optional<EmployeeNumber> recordedBy,
      @JsonProperty("inspectedBy") Optional<EmployeeNumber> inspectedBy,
      @JsonProperty("expiresAt") Optional<Instant> expiresAt,
      @JsonProperty("withdrawnAt") Optional<Instant> withdrawnAt,
      @JsonProperty("refusal") Optional<RefusalRecord> refusal) {
    return builder()
        .number(number)
        .order(order)
        .answer(answer)
        .giver(giver)
        .name(name)
        .phone(phone)
        .at(at)
        .channel(channel)
        .shownText(shownText)
        .addAllItems(items)
        .addedAmount(addedAmount)
        .newTotal(newTotal)
        .recordedBy(recordedBy)
        .inspectedBy(inspectedBy)
        .expiresAt(expiresAt)
        .withdrawnAt(withdrawnAt)
        .refusal(refusal)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns its number. */
  @JsonProperty
  ConsentNumber number();

  /** Returns the order that it is of. */
  @JsonProperty
  RepairOrderNumber order();

  /** Returns yes or no. */
  @JsonProperty
  ConsentAnswer answer();

  /** Returns who said it. */
  @JsonProperty
  ConsentGiver giver();

  /** Returns the name of who said it; it is always there for somebody else than the customer. */
  @JsonProperty
  Optional<PersonName> name();

  /** Returns the number that was called. */
  @JsonProperty
  Optional<PhoneNumber> phone();

  /** Returns when it was said. */
  @JsonProperty
  Instant at();

  /** Returns how it was said. */
  @JsonProperty
  ConsentChannel channel();

  /**
   * Returns the text that was shown or read out, up to 4000 characters; empty when it was not kept.
   */
  @JsonProperty
  Optional<String> shownText();

  /**
   * Returns the items as they were shown; an authorization of an estimate may leave them out, and
   * then is of all of them.
   */
  @JsonProperty
  List<ConsentedItem> items();

  /** Returns what the items of this consent were said to add; empty when nothing was said. */
  @JsonProperty
  Optional<Money> addedAmount();

  /** Returns what the order was said to come to; empty when nothing was said. */
  @JsonProperty
  Optional<Money> newTotal();

  /** Returns who of the store recorded it. */
  @JsonProperty
  Optional<EmployeeNumber> recordedBy();

  /** Returns who of the store checked the record. */
  @JsonProperty
  Optional<EmployeeNumber> inspectedBy();

  /** Returns from when it no longer holds; empty without end. */
  @JsonProperty
  Optional<Instant> expiresAt();

  /** Returns from when it was withdrawn; empty when it was not. */
  @JsonProperty
  Optional<Instant> withdrawnAt();

  /** Returns what is kept of a refusal. */
  @JsonProperty
  Optional<RefusalRecord> refusal();

  /**
   * Returns whether it is in force at a moment: given by then, and neither expired nor withdrawn.
   * The moment of expiry or withdrawal no longer belongs to it.
   */
  default boolean holdsAt(Instant moment) {
    return !moment.isBefore(at()) && !isExpiredAt(moment) && !isWithdrawnAt(moment);
  }

  /** Returns whether it has expired at a moment. */
  default boolean isExpiredAt(Instant moment) {
    return expiresAt().isPresent() && !moment.isBefore(expiresAt().get());
  }

  /** Returns whether it is withdrawn at a moment. */
  default boolean isWithdrawnAt(Instant moment) {
    return withdrawnAt().isPresent() && !moment.isBefore(withdrawnAt().get());
  }

  /** Returns what it says of an item; empty when it does not name it. */
  default Optional<ConsentedItem> of(WorkItemNumber item) {
    for (ConsentedItem each : items()) {
      if (each.item().equals(item)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if the attributes do not fit together
   */
  @Value.Check
  default void check() {
    checkArgument(
        giver() == ConsentGiver.CUSTOMER || name().isPresent(),
        "WorkConsent.name must be there for an authorized person, but was not, in %s",
        number());
    checkArgument(
        phone().isEmpty() || channel() == ConsentChannel.PHONE,
        "WorkConsent.phone must be there for channel PHONE only, but the channel of %s is %s",
        number(),
        channel());
    shownText()
        .ifPresent(
            text ->
                checkArgument(
                    !text.isBlank() && text.length() <= 4000,
                    "WorkConsent.shownText must have 1 to 4000 characters, but had %s",
                    text.length()));
    checkArgument(
        expiresAt().isEmpty() || expiresAt().get().isAfter(at()),
        "WorkConsent.expiresAt must be after at, %s, but was %s",
        at(),
        expiresAt().map(Instant::toString).orElse(""));
    checkArgument(
        withdrawnAt().isEmpty() || !withdrawnAt().get().isBefore(at()),
        "WorkConsent.withdrawnAt must not be before at, %s, but was %s",
        at(),
        withdrawnAt().map(Instant::toString).orElse(""));
    checkArgument(
        refusal().isEmpty() || answer() == ConsentAnswer.REFUSED,
        "WorkConsent.refusal must be there for a refusal only, but %s was given",
        number());
    long distinct = items().stream().map(ConsentedItem::item).distinct().count();
    checkArgument(
        distinct == items().size(),
        "WorkConsent.items must name each item once, but %s names %s",
        number(),
        items().stream().map(ConsentedItem::item).toList());
  }

  /** Builds consents. */
  final class Builder extends ImmutableWorkConsent.Builder {
    Builder() {}
  }
}
