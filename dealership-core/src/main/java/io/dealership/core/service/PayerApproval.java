package io.dealership.core.service;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.identity.RepairOrderNumber;
import io.dealership.core.text.VisibleText;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * That an insurer or the maker agrees to pay items of an order.
 *
 * <p>It holds from a moment until another one, which no longer belongs to it.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"reference", "order", "payer", "items", "upTo", "from", "until"})
public interface PayerApproval extends WithPayerApproval {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if an attribute is out of range
   */
  @JsonCreator
  static PayerApproval of(
      @JsonProperty("reference") String reference,
      @JsonProperty("order") RepairOrderNumber order,
      @JsonProperty("payer") WorkPayer payer,
      @JsonProperty("items") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<WorkItemNumber> items,
      @JsonProperty("upTo") Optional<Money> upTo,
      @JsonProperty("from") Instant from,
      @JsonProperty("until") Optional<Instant> until) {
    return builder()
        .reference(reference)
        .order(order)
        .payer(payer)
        .addAllItems(items)
        .upTo(upTo)
        .from(from)
        .until(until)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns its number, as the payer gives it, 1 to 80 visible characters. */
  @JsonProperty
  String reference();

  /** Returns the order that it is of. */
  @JsonProperty
  RepairOrderNumber order();

  /** Returns who agrees: the insurer or the maker. */
  @JsonProperty
  WorkPayer payer();

  /** Returns the items, at least one. */
  @JsonProperty
  Set<WorkItemNumber> items();

  /** Returns up to what amount, for all of its items together; empty for as much as they cost. */
  @JsonProperty
  Optional<Money> upTo();

  /** Returns from when it holds. */
  @JsonProperty
  Instant from();

  /** Returns from when it no longer holds; empty without end. */
  @JsonProperty
  Optional<Instant> until();

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if an attribute is out of range
   */
  @Value.Check
  default void check() {
    VisibleText.check("PayerApproval.reference", reference(), 80);
    checkArgument(
        payer() != WorkPayer.CUSTOMER,
        "PayerApproval.payer must be INSURER or MAKER, for a customer consents, but was %s",
        payer());
    checkArgument(
        !items().isEmpty(),
        "PayerApproval.items must be at least one, but were none in %s",
        reference());
    checkArgument(
        upTo().filter(Money::isNegative).isEmpty(),
        "PayerApproval.upTo must not be negative, but was %s",
        upTo().map(Money::toString).orElse(""));
    checkArgument(
        until().isEmpty() || until().get().isAfter(from()),
        "PayerApproval.until must be after from, %s, but was %s",
        from(),
        until().map(Instant::toString).orElse(""));
  }

  /** Builds approvals. */
  final class Builder extends ImmutablePayerApproval.Builder {
    Builder() {}
  }
}
