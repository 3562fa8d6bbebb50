package io.dealership.rules.storeroom;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.rules.decision.Permit;
import java.util.Optional;
import org.immutables.value.Value;

/** Parts that arrived and what is known of them; what is left out is not known. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface StockReceiptQuestion extends WithStockReceiptQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static StockReceiptQuestion of(
      @JsonProperty("step") Optional<ReceiptStep> step,
      @JsonProperty("inspected") Optional<Boolean> inspected,
      @JsonProperty("conditionCheck") Optional<Permit> conditionCheck,
      @JsonProperty("orderedBy") Optional<EmployeeNumber> orderedBy,
      @JsonProperty("inspectedBy") Optional<EmployeeNumber> inspectedBy,
      @JsonProperty("damageFound") Optional<Boolean> damageFound,
      @JsonProperty("damagedSetAside") Optional<Boolean> damagedSetAside,
      @JsonProperty("shortageFound") Optional<Boolean> shortageFound,
      @JsonProperty("shortageRecorded") Optional<Boolean> shortageRecorded,
      @JsonProperty("ledgerEntered") Optional<Boolean> ledgerEntered,
      @JsonProperty("cardEntered") Optional<Boolean> cardEntered) {
    return builder()
        .step(step)
        .inspected(inspected)
        .conditionCheck(conditionCheck)
        .orderedBy(orderedBy)
        .inspectedBy(inspectedBy)
        .damageFound(damageFound)
        .damagedSetAside(damagedSetAside)
        .shortageFound(shortageFound)
        .shortageRecorded(shortageRecorded)
        .ledgerEntered(ledgerEntered)
        .cardEntered(cardEntered)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** How far the receipt is to go. */
  @JsonProperty
  Optional<ReceiptStep> step();

  /** Whether the parts were inspected. */
  @JsonProperty
  Optional<Boolean> inspected();

  /**
   * What {@link io.dealership.rules.settlement.PriceRules#partReceipt} says of condition and
   * papers.
   */
  @JsonProperty
  Optional<Permit> conditionCheck();

  /** Who ordered them. */
  @JsonProperty
  Optional<EmployeeNumber> orderedBy();

  /** Who inspected them. */
  @JsonProperty
  Optional<EmployeeNumber> inspectedBy();

  /** Whether some of them are damaged. */
  @JsonProperty
  Optional<Boolean> damageFound();

  /** Whether the damaged ones are set aside to go back. */
  @JsonProperty
  Optional<Boolean> damagedSetAside();

  /** Whether some of what was announced did not come. */
  @JsonProperty
  Optional<Boolean> shortageFound();

  /** Whether the shortage is recorded. */
  @JsonProperty
  Optional<Boolean> shortageRecorded();

  /** Whether the receipt stands in the ledger. */
  @JsonProperty
  Optional<Boolean> ledgerEntered();

  /** Whether the receipt stands on the card at the shelf. */
  @JsonProperty
  Optional<Boolean> cardEntered();

  /** Builds {@link StockReceiptQuestion}s. */
  final class Builder extends ImmutableStockReceiptQuestion.Builder {
    Builder() {}
  }
}
