package io.dealership.rules.warranty;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.rules.decision.Decision;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Whether a vehicle is to be exchanged or taken back, and what follows from it.
 *
 * <p>The decision is there at once; the rest is reckoned when it is first asked for. Where the
 * edition of the law is not known, or two come into question that do not agree, what depends on it
 * is empty. Two answers are equal when everything they say is equal.
 */
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
  "decision",
  "amounts",
  "deadlines",
  "loaners",
  "periodsAfterExchange",
  "resaleLabel",
  "thresholds",
  "windows"
})
public final class ExchangeAnswer {

  private final Decision<ExchangeRight> decision;
  private final Supplier<Details> reckoning;

  // racy on purpose: details are immutable, and those reckoned twice equal the first
  private @Nullable Details details;

  /** What follows from the decision. */
  record Details(
      Optional<ExchangeAmounts> amounts,
      Optional<ExchangeDeadlines> deadlines,
      List<LoanerEntitlement> loaners,
      Optional<WarrantyPeriods> periodsAfterExchange,
      Optional<String> resaleLabel,
      List<ThresholdLeft> thresholds,
      List<WindowLeft> windows) {

    Details {
      loaners = List.copyOf(loaners);
      thresholds = List.copyOf(thresholds);
      windows = List.copyOf(windows);
    }
  }

  ExchangeAnswer(Decision<ExchangeRight> decision, Supplier<Details> reckoning) {
    this.decision = decision;
    this.reckoning = reckoning;
  }

  /** An answer of which everything is known already: read from JSON. */
  @JsonCreator
  public static ExchangeAnswer of(
      @JsonProperty("decision") Decision<ExchangeRight> decision,
      @JsonProperty("amounts") Optional<ExchangeAmounts> amounts,
      @JsonProperty("deadlines") Optional<ExchangeDeadlines> deadlines,
      @JsonProperty("loaners") @JsonSetter(nulls = Nulls.AS_EMPTY) List<LoanerEntitlement> loaners,
      @JsonProperty("periodsAfterExchange") Optional<WarrantyPeriods> periodsAfterExchange,
      @JsonProperty("resaleLabel") Optional<String> resaleLabel,
      @JsonProperty("thresholds") @JsonSetter(nulls = Nulls.AS_EMPTY)
          List<ThresholdLeft> thresholds,
      @JsonProperty("windows") @JsonSetter(nulls = Nulls.AS_EMPTY) List<WindowLeft> windows) {
    Details details =
        new Details(
            amounts, deadlines, loaners, periodsAfterExchange, resaleLabel, thresholds, windows);
    return new ExchangeAnswer(decision, () -> details);
  }

  /** What is decided, why, what is missing and what would change it. */
  @JsonProperty
  public Decision<ExchangeRight> decision() {
    return decision;
  }

  /** What is decided; empty when it is undetermined. */
  public Optional<ExchangeRight> outcome() {
    return decision.outcome();
  }

  /** Who answers to the consumer; open when it is undetermined. */
  public DutyBearer dutyBearer() {
    return decision.outcome().map(ExchangeRight::dutyBearer).orElse(DutyBearer.OPEN);
  }

  /**
   * The money of the exchange or return; empty when there is none, or the price is not known, or
   * compensation is owed and the odometer or the coefficient of use is not known.
   */
  @JsonProperty
  public Optional<ExchangeAmounts> amounts() {
    return details().amounts();
  }

  /** By when the request has to be dealt with; empty when it is not known when it was received. */
  @JsonProperty
  public Optional<ExchangeDeadlines> deadlines() {
    return details().deadlines();
  }

  /**
   * The loaner car for each visit whose length is known, in the order of the visits; empty when the
   * term of repair has ended or is not known.
   */
  @JsonProperty
  public List<LoanerEntitlement> loaners() {
    return details().loaners();
  }

  /** The terms of the other car; empty when it is not known when it was given in exchange. */
  @JsonProperty
  public Optional<WarrantyPeriods> periodsAfterExchange() {
    return details().periodsAfterExchange();
  }

  /** The words under which a car that is exchanged or taken back may be sold again. */
  @JsonProperty
  public Optional<String> resaleLabel() {
    return details().resaleLabel();
  }

  /** What is left before each threshold; empty when it is not known which edition counts. */
  @JsonProperty
  public List<ThresholdLeft> thresholds() {
    return details().thresholds();
  }

  /** What is left of each window; empty when it is not known when they started. */
  @JsonProperty
  public List<WindowLeft> windows() {
    return details().windows();
  }

  /** Everything for people, as lines: the decision, and then what is left. */
  public String explain(Locale locale) {
    StringBuilder text = new StringBuilder(decision.explain(locale));
    for (ThresholdLeft threshold : thresholds()) {
      text.append("  = ").append(threshold.text(locale)).append('\n');
    }
    for (WindowLeft window : windows()) {
      text.append("  = ").append(window.text(locale)).append('\n');
    }
    return text.toString();
  }

  private Details details() {
    Details known = details;
    if (known == null) {
      known = reckoning.get();
      details = known;
    }
    return known;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ExchangeAnswer answer
        && decision.equals(answer.decision)
        && details().equals(answer.details());
  }

  @Override
  public int hashCode() {
    return Objects.hash(decision);
  }

  /** Question, day and outcome; no facts. */
  @Override
  public String toString() {
    return decision.toString();
  }
}
