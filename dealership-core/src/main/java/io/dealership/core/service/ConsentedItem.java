package io.dealership.core.service;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.dealership.core.text.VisibleText;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * An item of a consent as it was shown: what is done, for how much, who pays, ready when.
 *
 * <p>A consent to an item as it was shown is none to an item that was changed since.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"item", "text", "amount", "payer", "promise"})
public interface ConsentedItem extends WithConsentedItem {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if an attribute is out of range
   */
  @JsonCreator
  static ConsentedItem of(
      @JsonProperty("item") WorkItemNumber item,
      @JsonProperty("text") String text,
      @JsonProperty("amount") Money amount,
      @JsonProperty("payer") Optional<WorkPayer> payer,
      @JsonProperty("promise") Optional<Instant> promise) {
    return builder()
        .item(item)
        .text(text)
        .amount(amount)
        .payer(payer.orElse(WorkPayer.CUSTOMER))
        .promise(promise)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the number of the item. */
  @JsonProperty
  WorkItemNumber item();

  /** Returns what was to be done, as it was shown, 1 to 500 characters. */
  @JsonProperty
  String text();

  /** Returns what it was to cost in whole, not negative. */
  @JsonProperty
  Money amount();

  /** Returns who was to pay it: the customer, if nothing else was said. */
  @Value.Default
  @JsonProperty
  default WorkPayer payer() {
    return WorkPayer.CUSTOMER;
  }

  /** Returns until when the vehicle was to be ready, for a later delivery. */
  @JsonProperty
  Optional<Instant> promise();

  /** Returns an added item as it stands, in the words that a consent shows. */
  static ConsentedItem of(AddedItem added) {
    return builder()
        .item(added.number())
        .text(added.text())
        .amount(added.charge())
        .payer(added.payer())
        .promise(added.newPromise())
        .build();
  }

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if an attribute is out of range
   */
  @Value.Check
  default void check() {
    VisibleText.check("ConsentedItem.text", text(), 500);
    checkArgument(
        !amount().isNegative(), "ConsentedItem.amount must not be negative, but was %s", amount());
  }

  /** Builds consented items. */
  final class Builder extends ImmutableConsentedItem.Builder {
    Builder() {}
  }
}
