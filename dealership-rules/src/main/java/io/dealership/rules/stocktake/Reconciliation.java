package io.dealership.rules.stocktake;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.parts.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * What a stocktake of parts came to: each part once, and what was lost and gained.
 *
 * <p>Losses and gains are told apart and never taken off each other, neither of one part nor of
 * several.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Reconciliation extends WithReconciliation {

  /** The one with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static Reconciliation of(
      @JsonProperty("parts") @JsonSetter(nulls = Nulls.AS_EMPTY) List<PartDifference> parts) {
    return builder().addAllParts(parts).build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The parts, in the order of their numbers. */
  @JsonProperty
  List<PartDifference> parts();

  /** The parts whose count is not finished. */
  default List<PartDifference> open() {
    return parts().stream().filter(part -> part.found().isEmpty()).toList();
  }

  /** What all losses cost; empty when one is not known, or no cost at all. */
  default Optional<Money> lossValue() {
    return sum(PartDifference::lost, PartDifference::lossValue);
  }

  /** What all gains cost; empty when one is not known, or no cost at all. */
  default Optional<Money> gainValue() {
    return sum(PartDifference::gained, PartDifference::gainValue);
  }

  /** What has to be approved: losses and gains added up, not taken off each other. */
  default Optional<Money> approvalValue() {
    return lossValue().flatMap(loss -> gainValue().map(loss::plus));
  }

  private Optional<Money> sum(
      Function<PartDifference, Optional<Quantity>> quantity,
      Function<PartDifference, Optional<Money>> value) {
    boolean known =
        parts().stream()
            .allMatch(
                part ->
                    value.apply(part).isPresent()
                        || quantity.apply(part).filter(Quantity::isZero).isPresent());
    List<Money> values = parts().stream().flatMap(part -> value.apply(part).stream()).toList();
    return known && !values.isEmpty() ? Optional.of(Money.total(values)) : Optional.empty();
  }

  /** Builds {@link Reconciliation}s. */
  final class Builder extends ImmutableReconciliation.Builder {
    Builder() {}
  }
}
