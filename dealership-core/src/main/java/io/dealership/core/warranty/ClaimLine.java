package io.dealership.core.warranty;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * One line of a warranty claim: a fault, what caused it, and what its repair costs the store.
 *
 * <p>All amounts of a line are of one currency. What is missing on a line is no error of the line:
 * whether the maker would take it is a question of the rules.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
  "lineNumber",
  "jobLineNumber",
  "causalPart",
  "faultCode",
  "causeCode",
  "labor",
  "parts",
  "sublet",
  "oldParts"
})
public interface ClaimLine extends WithClaimLine {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if a number or an amount is out of range, nothing is claimed,
   *     or the amounts are of two currencies
   */
  @JsonCreator
  static ClaimLine of(
      @JsonProperty("lineNumber") int lineNumber,
      @JsonProperty("jobLineNumber") int jobLineNumber,
      @JsonProperty("causalPart") Optional<PartNumber> causalPart,
      @JsonProperty("faultCode") Optional<MakerCode> faultCode,
      @JsonProperty("causeCode") Optional<MakerCode> causeCode,
      @JsonProperty("labor") @JsonSetter(nulls = Nulls.AS_EMPTY) List<ClaimedLabor> labor,
      @JsonProperty("parts") @JsonSetter(nulls = Nulls.AS_EMPTY) List<ClaimedPart> parts,
      @JsonProperty("sublet") Optional<Money> sublet,
      @JsonProperty("oldParts") @JsonSetter(nulls = Nulls.AS_EMPTY) List<OldPart> oldParts) {
    return builder()
        .lineNumber(lineNumber)
        .jobLineNumber(jobLineNumber)
        .causalPart(causalPart)
        .faultCode(faultCode)
        .causeCode(causeCode)
        .addAllLabor(labor)
        .addAllParts(parts)
        .sublet(sublet)
        .addAllOldParts(oldParts)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the number of the line within its claim, from 1. */
  @JsonProperty
  int lineNumber();

  /** Returns the number of the job line of the repair order, from 1. */
  @JsonProperty
  int jobLineNumber();

  /** Returns the part that caused the fault, whether it was replaced or not. */
  @JsonProperty
  Optional<PartNumber> causalPart();

  /** Returns the code of what was wrong. */
  @JsonProperty
  Optional<MakerCode> faultCode();

  /** Returns the code of why it was wrong. */
  @JsonProperty
  Optional<MakerCode> causeCode();

  /** Returns the labor operations. */
  @JsonProperty
  List<ClaimedLabor> labor();

  /** Returns the parts that were fitted. */
  @JsonProperty
  List<ClaimedPart> parts();

  /** Returns the cost of work that was given out. */
  @JsonProperty
  Optional<Money> sublet();

  /** Returns the parts that were taken off. */
  @JsonProperty
  List<OldPart> oldParts();

  /** Returns the currency of all amounts. */
  @JsonIgnore
  default CurrencyUnit currency() {
    return currencies().get(0);
  }

  /** Returns what is claimed for one kind, zero if nothing is. */
  default Money claimed(ClaimAmountKind kind) {
    Stream<Money> amounts =
        switch (kind) {
          case LABOR -> labor().stream().map(ClaimedLabor::amount);
          case PARTS -> parts().stream().map(ClaimedPart::amount);
          case SUBLET -> sublet().stream();
        };
    return amounts.reduce(Money.zero(currency()), Money::plus);
  }

  /** Returns all that is claimed. */
  @JsonIgnore
  default Money claimed() {
    Money sum = Money.zero(currency());
    for (ClaimAmountKind kind : ClaimAmountKind.values()) {
      sum = sum.plus(claimed(kind));
    }
    return sum;
  }

  private List<CurrencyUnit> currencies() {
    return Stream.of(
            labor().stream().map(ClaimedLabor::rate),
            parts().stream().map(ClaimedPart::unitPrice),
            sublet().stream())
        .flatMap(amounts -> amounts)
        .map(Money::getCurrencyUnit)
        .distinct()
        .toList();
  }

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if a number or an amount is out of range, nothing is claimed,
   *     or the amounts are of two currencies
   */
  @Value.Check
  default void check() {
    checkArgument(
        lineNumber() >= 1, "ClaimLine.lineNumber must be at least 1, but was %s", lineNumber());
    checkArgument(
        jobLineNumber() >= 1,
        "ClaimLine.jobLineNumber must be at least 1, but was %s",
        jobLineNumber());
    checkArgument(
        sublet().isEmpty() || !sublet().get().isNegative(),
        "ClaimLine.sublet must not be negative, but was %s",
        sublet().map(Object::toString).orElse("absent"));
    List<CurrencyUnit> currencies = currencies();
    checkArgument(
        !currencies.isEmpty(),
        "ClaimLine must claim labor, parts or sublet, but claimed none in line %s",
        lineNumber());
    checkArgument(
        currencies.size() == 1,
        "ClaimLine must have amounts of one currency, but had %s in line %s",
        currencies,
        lineNumber());
  }

  /** Builds lines of claims. */
  final class Builder extends ImmutableClaimLine.Builder {
    Builder() {}
  }
}
