package io.dealership.rules.warranty;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.warranty.ClaimMoney;
import io.dealership.core.warranty.ClaimNumber;
import io.dealership.core.warranty.ClaimState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What became of a claim: its state, its money by line, and the events that could not happen.
 *
 * <p>It follows from the claim and its events alone, in whatever order they were heard of.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ClaimLedger extends WithClaimLedger {

  /** The ledger with these attributes; {@link ClaimRules#ledger} is the way to one. */
  @JsonCreator
  static ClaimLedger of(
      @JsonProperty("claim") ClaimNumber claim,
      @JsonProperty("state") ClaimState state,
      @JsonProperty("lines") @JsonSetter(nulls = Nulls.AS_EMPTY) Map<Integer, ClaimMoney> lines,
      @JsonProperty("sentOn") Optional<LocalDate> sentOn,
      @JsonProperty("returnedOn") Optional<LocalDate> returnedOn,
      @JsonProperty("refused") @JsonSetter(nulls = Nulls.AS_EMPTY) List<RefusedEvent> refused) {
    return builder()
        .claim(claim)
        .state(state)
        .putAllLines(lines)
        .sentOn(sentOn)
        .returnedOn(returnedOn)
        .addAllRefused(refused)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The number of the claim. */
  @JsonProperty
  ClaimNumber claim();

  /** How far it is. */
  @JsonProperty
  ClaimState state();

  /** The money of each line by its number, in the order of the claim. */
  @JsonProperty
  Map<Integer, ClaimMoney> lines();

  /** The day on which the claim or an appeal was sent last; empty if never. */
  @JsonProperty
  Optional<LocalDate> sentOn();

  /** The day on which the maker sent it back last; empty if never. */
  @JsonProperty
  Optional<LocalDate> returnedOn();

  /** The events that could not happen, with all causes; they changed nothing. */
  @JsonProperty
  List<RefusedEvent> refused();

  /** The money of all lines; empty if there is no line. */
  @JsonIgnore
  default Optional<ClaimMoney> total() {
    return lines().values().stream().reduce(ClaimMoney::plus);
  }

  /**
   * The money of one line.
   *
   * @throws IllegalArgumentException if the claim has no such line
   */
  default ClaimMoney line(int lineNumber) {
    ClaimMoney money = lines().get(lineNumber);
    checkArgument(
        money != null,
        "ClaimLedger.line must be one of the lines %s, but was %s",
        lines().keySet(),
        lineNumber);
    return money;
  }

  /** Builds {@link ClaimLedger}s. */
  final class Builder extends ImmutableClaimLedger.Builder {
    Builder() {}
  }
}
