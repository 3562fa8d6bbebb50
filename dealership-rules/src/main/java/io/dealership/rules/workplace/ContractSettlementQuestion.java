package io.dealership.rules.workplace;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.sales.FinanceCheck;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A contract that is to go to settlement and what is known of it; what is left out is not known.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ContractSettlementQuestion extends WithContractSettlementQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static ContractSettlementQuestion of(
      @JsonProperty("financeCheck") Optional<FinanceCheck> financeCheck,
      @JsonProperty("changedSinceCheck") Optional<Boolean> changedSinceCheck) {
    return builder().financeCheck(financeCheck).changedSinceCheck(changedSinceCheck).build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** How far finance has reviewed the contract. */
  @JsonProperty
  Optional<FinanceCheck> financeCheck();

  /** Whether the contract was changed after the review. */
  @JsonProperty
  Optional<Boolean> changedSinceCheck();

  /** Builds {@link ContractSettlementQuestion}s. */
  final class Builder extends ImmutableContractSettlementQuestion.Builder {
    Builder() {}
  }
}
