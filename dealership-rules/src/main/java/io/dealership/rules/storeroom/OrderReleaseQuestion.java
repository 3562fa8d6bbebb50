package io.dealership.rules.storeroom;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.rules.gate.Checks;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.joda.money.Money;

/** An order of parts that is to be sent, and what is known of it; what is left out is not known. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface OrderReleaseQuestion extends WithOrderReleaseQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static OrderReleaseQuestion of(
      @JsonProperty("plannedBy") Optional<EmployeeNumber> plannedBy,
      @JsonProperty("reviews") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Map<OrderReviewer, EmployeeNumber> reviews,
      @JsonProperty("reviewsMissing") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Set<OrderReviewer> reviewsMissing,
      @JsonProperty("inMonthPlan") Optional<Boolean> inMonthPlan,
      @JsonProperty("urgent") Optional<Boolean> urgent,
      @JsonProperty("urgentFlagged") Optional<Boolean> urgentFlagged,
      @JsonProperty("urgentChannel") Optional<Boolean> urgentChannel,
      @JsonProperty("orderValue") Optional<Money> orderValue,
      @JsonProperty("accountBalance") Optional<Money> accountBalance) {
    return builder()
        .plannedBy(plannedBy)
        .putAllReviews(reviews)
        .addAllReviewsMissing(reviewsMissing)
        .inMonthPlan(inMonthPlan)
        .urgent(urgent)
        .urgentFlagged(urgentFlagged)
        .urgentChannel(urgentChannel)
        .orderValue(orderValue)
        .accountBalance(accountBalance)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Who drew the order up. */
  @JsonProperty
  Optional<EmployeeNumber> plannedBy();

  /** The reviews that are there, with who made them. */
  @JsonProperty
  Map<OrderReviewer, EmployeeNumber> reviews();

  /** The reviews that are known not to be there; of others it is not known. */
  @JsonProperty
  Set<OrderReviewer> reviewsMissing();

  /** Whether the order is in the plan of the month. */
  @JsonProperty
  Optional<Boolean> inMonthPlan();

  /** Whether the parts are needed at once. */
  @JsonProperty
  Optional<Boolean> urgent();

  /** Whether the order is marked as urgent. */
  @JsonProperty
  Optional<Boolean> urgentFlagged();

  /** Whether it is settled by which way urgent parts come. */
  @JsonProperty
  Optional<Boolean> urgentChannel();

  /** What the order costs; not negative. */
  @JsonProperty
  Optional<Money> orderValue();

  /** What is left on the account for parts, less what earlier orders will take. */
  @JsonProperty
  Optional<Money> accountBalance();

  /** Checks that no review is there and missing, and the amounts. */
  @Value.Check
  default void check() {
    Checks.apart(
        "OrderReleaseQuestion", "reviews", reviews().keySet(), "reviewsMissing", reviewsMissing());
    Checks.notNegative("OrderReleaseQuestion", "orderValue", orderValue());
    checkArgument(
        orderValue().isEmpty()
            || accountBalance().isEmpty()
            || orderValue().get().isSameCurrency(accountBalance().get()),
        "OrderReleaseQuestion.accountBalance must be in the currency of orderValue, %s, but was %s",
        orderValue().map(Money::toString).orElse(""),
        accountBalance().map(Money::toString).orElse(""));
  }

  /** Builds {@link OrderReleaseQuestion}s. */
  final class Builder extends ImmutableOrderReleaseQuestion.Builder {
    Builder() {}
  }
}
