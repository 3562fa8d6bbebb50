package io.dealership.rules.warranty;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.warranty.WarrantyClaim;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** A maker's answer held against the claims of the store. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ClaimReconciliation extends WithClaimReconciliation {

  /** The report with these attributes; {@link ClaimRules#reconcile} is the way to one. */
  @JsonCreator
  static ClaimReconciliation of(
      @JsonProperty("on") LocalDate on,
      @JsonProperty("lines") @JsonSetter(nulls = Nulls.AS_EMPTY) List<ReconciledAnswer> lines,
      @JsonProperty("awaited") @JsonSetter(nulls = Nulls.AS_EMPTY) List<AwaitedAnswer> awaited,
      @JsonProperty("problems") @JsonSetter(nulls = Nulls.AS_EMPTY) List<AnswerProblem> problems,
      @JsonProperty("claims") @JsonSetter(nulls = Nulls.AS_EMPTY) List<WarrantyClaim> claims,
      @JsonProperty("totals") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Map<String, ReconciliationTotal> totals) {
    return builder()
        .on(on)
        .addAllLines(lines)
        .addAllAwaited(awaited)
        .addAllProblems(problems)
        .addAllClaims(claims)
        .putAllTotals(totals)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The day of the reconciliation. */
  @JsonProperty
  LocalDate on();

  /** The lines that could be read, in the order given. */
  @JsonProperty
  List<ReconciledAnswer> lines();

  /** The lines of claims that are not answered in full, in the order of the claims. */
  @JsonProperty
  List<AwaitedAnswer> awaited();

  /** What is wrong with the lines that could not be read, all of it. */
  @JsonProperty
  List<AnswerProblem> problems();

  /** The claims with what was taken over, in the order given. */
  @JsonProperty
  List<WarrantyClaim> claims();

  /** The sums by the code of the currency, sorted. */
  @JsonProperty
  Map<String, ReconciliationTotal> totals();

  /** Builds {@link ClaimReconciliation}s. */
  final class Builder extends ImmutableClaimReconciliation.Builder {
    Builder() {}
  }
}
