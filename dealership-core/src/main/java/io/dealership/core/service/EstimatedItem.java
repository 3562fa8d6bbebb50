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
 * An item of an estimate that the customer authorized.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"number", "kind", "text", "amount", "payer", "finalAmount", "doneAt"})
public interface EstimatedItem extends WithEstimatedItem {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if an attribute is out of range
   */
  @JsonCreator
  static EstimatedItem of(
      @JsonProperty("number") WorkItemNumber number,
      @JsonProperty("kind") WorkItemKind kind,
      @JsonProperty("text") String text,
      @JsonProperty("amount") Money amount,
      @JsonProperty("payer") Optional<WorkPayer> payer,
      @JsonProperty("finalAmount") Optional<Money> finalAmount,
      @JsonProperty("doneAt") Optional<Instant> doneAt) {
    return builder()
        .number(number)
        .kind(kind)
        .text(text)
        .amount(amount)
        .payer(payer.orElse(WorkPayer.CUSTOMER))
        .finalAmount(finalAmount)
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

  /** Returns what it is: a part, labor or work of another shop. */
  @JsonProperty
  WorkItemKind kind();

  /** Returns what is to be done, as it is shown to the customer, 1 to 500 characters. */
  @JsonProperty
  String text();

  /** Returns what it costs by the estimate, tax included, not negative. */
  @JsonProperty
  Money amount();

  /** Returns who is to pay it: the customer, if nothing else is said. */
  @Value.Default
  @JsonProperty
  default WorkPayer payer() {
    return WorkPayer.CUSTOMER;
  }

  /**
   * Returns what is to be billed in the end; empty for as much as estimated. Less needs no consent.
   */
  @JsonProperty
  Optional<Money> finalAmount();

  /** Returns when the work was done; empty while it is not. */
  @JsonProperty
  Optional<Instant> doneAt();

  /** Returns what is to be billed in the end. */
  default Money charge() {
    return finalAmount().orElse(amount());
  }

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if an attribute is out of range
   */
  @Value.Check
  default void check() {
    checkArgument(
        kind().isOfEstimate(),
        "EstimatedItem.kind must be PART, LABOR or SUBLET, but was %s",
        kind());
    VisibleText.check("EstimatedItem.text", text(), 500);
    AddedItem.checkAmounts("EstimatedItem", amount(), finalAmount());
  }

  /** Builds estimated items. */
  final class Builder extends ImmutableEstimatedItem.Builder {
    Builder() {}
  }
}
