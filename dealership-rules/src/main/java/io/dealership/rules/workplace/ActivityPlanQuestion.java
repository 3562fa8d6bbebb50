package io.dealership.rules.workplace;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.joda.money.Money;

/** The plan of a marketing activity and what is known of it; what is left out is not known. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ActivityPlanQuestion extends WithActivityPlanQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static ActivityPlanQuestion of(
      @JsonProperty("elementsThere") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Set<PlanElement> elementsThere,
      @JsonProperty("elementsMissing") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Set<PlanElement> elementsMissing,
      @JsonProperty("yearBudgetSet") Optional<Boolean> yearBudgetSet,
      @JsonProperty("cost") Optional<Money> cost,
      @JsonProperty("budgetLeft") Optional<Money> budgetLeft) {
    return builder()
        .addAllElementsThere(elementsThere)
        .addAllElementsMissing(elementsMissing)
        .yearBudgetSet(yearBudgetSet)
        .cost(cost)
        .budgetLeft(budgetLeft)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The elements that the plan has. */
  @JsonProperty
  Set<PlanElement> elementsThere();

  /** The elements that are known to be missing; of others it is not known. */
  @JsonProperty
  Set<PlanElement> elementsMissing();

  /** Whether there is an advertising budget for the year of the activity. */
  @JsonProperty
  Optional<Boolean> yearBudgetSet();

  /** What the activity costs. */
  @JsonProperty
  Optional<Money> cost();

  /** What is left of the budget of that year before this activity. */
  @JsonProperty
  Optional<Money> budgetLeft();

  /** Checks that no element is there and missing, and that the amounts can be compared. */
  @Value.Check
  default void check() {
    for (PlanElement element : elementsMissing()) {
      checkArgument(
          !elementsThere().contains(element),
          "ActivityPlanQuestion.elementsMissing must not be in elementsThere, but was %s",
          element);
    }
    checkArgument(
        cost().isEmpty() || !cost().get().isNegative(),
        "ActivityPlanQuestion.cost must not be negative, but was %s",
        cost().map(Money::toString).orElse(""));
    checkArgument(
        cost().isEmpty()
            || budgetLeft().isEmpty()
            || cost().get().getCurrencyUnit().equals(budgetLeft().get().getCurrencyUnit()),
        "ActivityPlanQuestion.budgetLeft must be in the currency of cost %s, but was %s",
        cost().map(Money::toString).orElse(""),
        budgetLeft().map(Money::toString).orElse(""));
    checkArgument(
        budgetLeft().isEmpty() || !yearBudgetSet().equals(Optional.of(false)),
        "ActivityPlanQuestion.budgetLeft must be empty where no budget is set, but was %s",
        budgetLeft().map(Money::toString).orElse(""));
  }

  /** Builds {@link ActivityPlanQuestion}s. */
  final class Builder extends ImmutableActivityPlanQuestion.Builder {
    Builder() {}
  }
}
