package io.dealership.rules.parts;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.parts.Quantity;
import io.dealership.core.warranty.PartNumber;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Enforcement;
import io.dealership.rules.decision.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How healthy a part in stock is: how long it has not moved, what of it is needed, what is to be
 * set aside, and what to do, with the money that it moves.
 *
 * <p>What to do is known at once; the rest is made when it is first asked for. It is immutable and
 * can be shared; two are equal when everything they say is equal.
 *
 * @since 0.1
 */
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "part",
  "action",
  "tier",
  "daysStill",
  "value",
  "provision",
  "excess",
  "actions"
})
public final class StockHealth {

  private final Optional<PartNumber> part;
  private final Decision<StockAction> action;

  /** Null where it was read from JSON. */
  private final @Nullable Asked asked;

  // racy on purpose: it is immutable, and one made twice equals the first
  private @Nullable Answer answer;

  private record Asked(HealthDay day, HealthLine line, List<SisterNeed> sisters) {}

  private record Answer(
      Decision<StockTier> tier,
      Optional<Integer> daysStill,
      Optional<Money> value,
      Optional<StockProvision> provision,
      Optional<StockExcess> excess,
      List<ProposedAction> actions) {}

  private StockHealth(
      Optional<PartNumber> part,
      Decision<StockAction> action,
      @Nullable Asked asked,
      @Nullable Answer answer) {
    this.part = part;
    this.action = action;
    this.asked = asked;
    this.answer = answer;
  }

  static StockHealth of(StockHealthQuestion question, HealthDay day) {
    HealthLine line = day.line(question);
    return new StockHealth(
        question.part(), day.decide(line), new Asked(day, line, question.sisterNeeds()), null);
  }

  /** Of a part whose line was assessed, without the names of sister stores. */
  static StockHealth of(Optional<PartNumber> part, HealthDay day, HealthLine line) {
    return new StockHealth(part, day.decide(line), new Asked(day, line, List.of()), null);
  }

  /** The one with these attributes, as read from JSON. */
  @JsonCreator
  public static StockHealth of(
      @JsonProperty("part") Optional<PartNumber> part,
      @JsonProperty("action") Decision<StockAction> action,
      @JsonProperty("tier") Decision<StockTier> tier,
      @JsonProperty("daysStill") Optional<Integer> daysStill,
      @JsonProperty("value") Optional<Money> value,
      @JsonProperty("provision") Optional<StockProvision> provision,
      @JsonProperty("excess") Optional<StockExcess> excess,
      @JsonProperty("actions") @JsonSetter(nulls = Nulls.AS_EMPTY) List<ProposedAction> actions) {
    return new StockHealth(
        part,
        action,
        null,
        new Answer(tier, daysStill, value, provision, excess, List.copyOf(actions)));
  }

  /** The number of the part. */
  @JsonProperty
  public Optional<PartNumber> part() {
    return part;
  }

  /**
   * What to do first; empty when that is undetermined, and then {@link Decision#missing} of {@link
   * #action} says which facts would settle it.
   */
  public Optional<StockAction> outcome() {
    return action.outcome();
  }

  /** What to do first, and all reasons for whatever may be done. */
  @JsonProperty
  public Decision<StockAction> action() {
    return action;
  }

  /** How long it has not moved, as a step of the ladder, and why. */
  @JsonProperty
  public Decision<StockTier> tier() {
    return answer().tier();
  }

  /** The days since it last moved, which itself is not counted; empty where that is not known. */
  @JsonProperty
  public Optional<Integer> daysStill() {
    return answer().daysStill();
  }

  /** What is in stock at cost; empty where the cost is not known. */
  @JsonProperty
  public Optional<Money> value() {
    return answer().value();
  }

  /** What is to be set aside; empty where cost or age is not known. */
  @JsonProperty
  public Optional<StockProvision> provision() {
    return answer().provision();
  }

  /** What is needed and what is too much; empty where the need is not known. */
  @JsonProperty
  public Optional<StockExcess> excess() {
    return answer().excess();
  }

  /** All that may be done, the weightiest first, each once with all its reasons. */
  @JsonProperty
  public List<ProposedAction> actions() {
    return answer().actions();
  }

  /** What to do and why, for people, as lines. */
  public String explain(Locale locale) {
    return action.explain(locale);
  }

  private Answer answer() {
    Answer known = answer;
    if (known == null) {
      known = answered(requireNonNull(asked, "asked"), action);
      answer = known;
    }
    return known;
  }

  private static Answer answered(Asked asked, Decision<StockAction> action) {
    HealthDay day = asked.day();
    HealthLine line = asked.line();
    Optional<Money> value = HealthMoney.known(line.value, line.currency);
    Optional<StockProvision> provision =
        line.dueShare == HealthLine.UNKNOWN
            ? Optional.empty()
            : HealthMoney.known(line.due, line.currency)
                .map(
                    due ->
                        new StockProvision(
                            BigDecimal.valueOf(line.dueShare, 2),
                            due,
                            HealthMoney.money(line.provisionMade, due.getCurrencyUnit())));
    Optional<StockExcess> excess =
        line.excess == HealthLine.UNKNOWN
            ? Optional.empty()
            : Optional.of(
                new StockExcess(
                    new Quantity(line.needed),
                    new Quantity(line.excess),
                    StockHealthFacts.excessValue(line),
                    StockHealthFacts.months(line)));
    return new Answer(
        day.tiers().decide(line, day.on()),
        line.days == HealthLine.UNKNOWN
            ? Optional.empty()
            : Optional.of(Math.toIntExact(line.days)),
        value,
        provision,
        excess,
        proposed(asked, action));
  }

  private static List<ProposedAction> proposed(Asked asked, Decision<StockAction> action) {
    Map<StockAction, List<Finding>> reasons = new LinkedHashMap<>();
    for (Finding finding : action.findings()) {
      if (finding.supports().isPresent() && finding.enforcement() == Enforcement.BLOCK) {
        reasons
            .computeIfAbsent(
                StockAction.valueOf(finding.supports().get()), each -> new ArrayList<>())
            .add(finding);
      }
    }
    List<ProposedAction> all = new ArrayList<>();
    reasons.forEach((each, why) -> all.add(proposed(asked, each, why)));
    return List.copyOf(all);
  }

  private static ProposedAction proposed(Asked asked, StockAction action, List<Finding> why) {
    HealthLine line = asked.line();
    HealthPolicy policy = asked.day().policy();
    long quantity = HealthPolicy.quantity(line, action);
    return ProposedAction.builder()
        .action(action)
        .quantity(
            quantity == HealthLine.UNKNOWN ? Optional.empty() : Optional.of(new Quantity(quantity)))
        .cash(HealthMoney.known(policy.cash(line, action), line.currency))
        .result(HealthMoney.known(policy.result(line, action), line.currency))
        .approval(policy.approval(action))
        .addAllTransfers(
            action == StockAction.TRANSFER ? sent(asked.sisters(), quantity) : List.of())
        .addAllFindings(why)
        .build();
  }

  /** Who is sent how much of a quantity, in the order in which they stand. */
  private static List<SisterNeed> sent(List<SisterNeed> sisters, long quantity) {
    List<SisterNeed> sent = new ArrayList<>();
    long left = quantity;
    for (SisterNeed each : sisters) {
      long share = Math.min(left, each.quantity().thousandths());
      if (share > 0) {
        sent.add(new SisterNeed(each.store(), new Quantity(share)));
        left -= share;
      }
    }
    return sent;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StockHealth health
        && part.equals(health.part)
        && action.equals(health.action)
        && answer().equals(health.answer());
  }

  @Override
  public int hashCode() {
    return 31 * part.hashCode() + action.hashCode();
  }

  /** The part and what to do. */
  @Override
  public String toString() {
    return part.map(PartNumber::value).orElse("part") + ": " + action;
  }
}
