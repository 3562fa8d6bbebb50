package io.dealership.rules.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.authority.ActionCode;
import io.dealership.core.parts.Quantity;
import io.dealership.rules.decision.Finding;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * What may be done with a part in stock, what it brings, and whose approval it needs.
 *
 * <p>Actions over the same stock are alternatives: what is returned cannot be promoted as well.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface ProposedAction extends WithProposedAction {

  /** The one with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static ProposedAction of(
      @JsonProperty("action") StockAction action,
      @JsonProperty("quantity") Optional<Quantity> quantity,
      @JsonProperty("cash") Optional<Money> cash,
      @JsonProperty("result") Optional<Money> result,
      @JsonProperty("approval") Optional<ActionCode> approval,
      @JsonProperty("transfers") @JsonSetter(nulls = Nulls.AS_EMPTY) List<SisterNeed> transfers,
      @JsonProperty("findings") @JsonSetter(nulls = Nulls.AS_EMPTY) List<Finding> findings) {
    return builder()
        .action(action)
        .quantity(quantity)
        .cash(cash)
        .result(result)
        .approval(approval)
        .addAllTransfers(transfers)
        .addAllFindings(findings)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** What. */
  @JsonProperty
  StockAction action();

  /** How much of the part; empty where that is not known. */
  @JsonProperty
  Optional<Quantity> quantity();

  /**
   * The money that it brings in, or less than nothing for what is spent; for a stopped order, what
   * is not spent. Empty where that is not known.
   */
  @JsonProperty
  Optional<Money> cash();

  /**
   * The gain, or less than nothing for a loss, against what the stock stands at in the books: its
   * cost less its share of the provision. Empty where that is not known.
   */
  @JsonProperty
  Optional<Money> result();

  /** The action that has to be approved; empty where nobody is asked. */
  @JsonProperty
  Optional<ActionCode> approval();

  /** For a transfer, which store is sent how much; else empty. */
  @JsonProperty
  List<SisterNeed> transfers();

  /** Why, with what to do next. */
  @JsonProperty
  List<Finding> findings();

  /** Builds {@link ProposedAction}s. */
  final class Builder extends ImmutableProposedAction.Builder {
    Builder() {}
  }
}
