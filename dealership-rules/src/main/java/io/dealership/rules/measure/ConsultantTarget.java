package io.dealership.rules.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.time.DayRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * What one consultant is to reach in a week, a month or a year.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ConsultantTarget extends WithConsultantTarget {

  /**
   * The one with these attributes.
   *
   * @throws IllegalArgumentException as {@link #check}
   */
  @JsonCreator
  static ConsultantTarget of(
      @JsonProperty("consultant") EmployeeNumber consultant,
      @JsonProperty("goal") TargetGoal goal,
      @JsonProperty("span") TargetSpan span,
      @JsonProperty("from") LocalDate from,
      @JsonProperty("number") Optional<BigDecimal> number,
      @JsonProperty("amount") Optional<Money> amount) {
    return builder()
        .consultant(consultant)
        .goal(goal)
        .span(span)
        .from(from)
        .number(number)
        .amount(amount)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Who is to reach it. */
  @JsonProperty
  EmployeeNumber consultant();

  /** What is to be reached. */
  @JsonProperty
  TargetGoal goal();

  /** How long it runs. */
  @JsonProperty
  TargetSpan span();

  /** Its first day. */
  @JsonProperty
  LocalDate from();

  /** How many cars, or how many percent; empty for an amount. */
  @JsonProperty
  Optional<BigDecimal> number();

  /** How much, of premiums; empty for all else. */
  @JsonProperty
  Optional<Money> amount();

  /** The days of the target. */
  default DayRange period() {
    return span().from(from());
  }

  /**
   * Checks that the target fits the goal.
   *
   * @throws IllegalArgumentException if it is an amount where it should be a number or the other
   *     way round, is negative, or is over 100 percent
   */
  @Value.Check
  default void check() {
    boolean isAmount = goal() == TargetGoal.RENEWED_AMOUNT;
    checkArgument(
        amount().isPresent() == isAmount && number().isPresent() != isAmount,
        "ConsultantTarget of %s must be %s, but was %s",
        goal().code(),
        isAmount ? "an amount" : "a number",
        amount().map(Money::toString).or(() -> number().map(BigDecimal::toString)).orElse("empty"));
    BigDecimal value = number().or(() -> amount().map(Money::getAmount)).orElseThrow();
    checkArgument(
        value.signum() >= 0,
        "ConsultantTarget must not be negative, but was %s",
        value.toPlainString());
    checkArgument(
        goal() != TargetGoal.RENEWAL_RATE || value.compareTo(BigDecimal.valueOf(100)) <= 0,
        "ConsultantTarget.number must be at most 100 percent, but was %s",
        value.toPlainString());
  }

  /** Builds {@link ConsultantTarget}s. */
  final class Builder extends ImmutableConsultantTarget.Builder {
    Builder() {}
  }
}
