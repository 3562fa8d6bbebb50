package io.dealership.rules.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.parts.Quantity;
import io.dealership.core.warranty.PartNumber;
import io.dealership.rules.decision.Decision;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * Whether to order a part now, how much, and when it will be there.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface OrderSuggestion extends WithOrderSuggestion {

  /** Returns one with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static OrderSuggestion of(
      @JsonProperty("part") PartNumber part,
      @JsonProperty("advice") Decision<OrderAdvice> advice,
      @JsonProperty("quantity") Quantity quantity,
      @JsonProperty("promisedOn") Optional<LocalDate> promisedOn,
      @JsonProperty("amount") Optional<Money> amount,
      @JsonProperty("position") Quantity position,
      @JsonProperty("point") Optional<Quantity> point,
      @JsonProperty("target") Optional<Quantity> target,
      @JsonProperty("computed") ReorderPoint computed) {
    return builder()
        .part(part)
        .advice(advice)
        .quantity(quantity)
        .promisedOn(promisedOn)
        .amount(amount)
        .position(position)
        .point(point)
        .target(target)
        .computed(computed)
        .build();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The number of the part. */
  @JsonProperty
  PartNumber part();

  /** Whether to order, and all reasons for and against. */
  @JsonProperty
  Decision<OrderAdvice> advice();

  /** How much to order; nothing unless the advice is to order. */
  @JsonProperty
  Quantity quantity();

  /**
   * The working day on which an order of the day asked about should be there; empty if it is not to
   * be ordered.
   */
  @JsonProperty
  Optional<LocalDate> promisedOn();

  /** What the order costs; empty if the price is not known. */
  @JsonProperty
  Optional<Money> amount();

  /** What is there and ordered, less what is promised. */
  @JsonProperty
  Quantity position();

  /** The reorder point, set by hand or computed; empty when it is undetermined. */
  @JsonProperty
  Optional<Quantity> point();

  /** How far to fill up; empty when it is undetermined. */
  @JsonProperty
  Optional<Quantity> target();

  /** The computed reorder point, also where it was set by hand. */
  @JsonProperty
  ReorderPoint computed();

  /** Says what it is, why, and on what it rests, as lines. */
  default String explain(Locale locale) {
    return advice().explain(locale) + "\n" + computed().explain(locale);
  }

  /** Builds one. */
  final class Builder extends ImmutableOrderSuggestion.Builder {
    Builder() {}
  }
}
