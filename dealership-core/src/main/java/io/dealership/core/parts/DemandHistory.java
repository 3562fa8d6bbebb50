package io.dealership.core.parts;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was asked of a part, month by month without a gap, the oldest first.
 *
 * <p>What was served from stock, bought for the very order, and lost stands apart in each month.
 * Months before the first and after the last are not known; they are not months without demand.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonPropertyOrder({"first", "months"})
public interface DemandHistory extends WithDemandHistory {

  /** The most months that a history has: a century. */
  int MOST_MONTHS = 1200;

  /**
   * Returns the history that starts in a month.
   *
   * @param months one or more, the oldest first
   * @throws IllegalArgumentException if there is no month, or more than {@value #MOST_MONTHS}
   */
  @JsonCreator
  static DemandHistory of(
      @JsonProperty("first") YearMonth first,
      @JsonProperty("months") @JsonSetter(nulls = Nulls.AS_EMPTY) List<MonthDemand> months) {
    return builder().first(first).addAllMonths(months).build();
  }

  /**
   * Returns the history of plain numbers: whole units, all served from stock.
   *
   * @param served one or more, the oldest first
   * @throws IllegalArgumentException if one is negative, or there is none
   */
  static DemandHistory ofUnits(YearMonth first, long... served) {
    Builder builder = builder().first(first);
    for (long units : served) {
      builder.addMonths(MonthDemand.of(Quantity.of(units)));
    }
    return builder.build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the first month. */
  @JsonProperty
  YearMonth first();

  /** Returns the demand of each month, the oldest first. */
  @JsonProperty
  List<MonthDemand> months();

  /** Returns the last month. */
  @JsonIgnore
  default YearMonth last() {
    return first().plusMonths(months().size() - 1L);
  }

  /** Returns the demand of a month; empty if it is before the first or after the last. */
  default Optional<MonthDemand> month(YearMonth month) {
    long at = ChronoUnit.MONTHS.between(first(), month);
    return at < 0 || at >= months().size() ? Optional.empty() : Optional.of(months().get((int) at));
  }

  /** Returns all that was asked for in each month, the oldest first. */
  @JsonIgnore
  default List<Quantity> totals() {
    return months().stream().map(MonthDemand::total).toList();
  }

  /** Returns the demand of all months together. */
  @JsonIgnore
  default MonthDemand sum() {
    return months().stream().reduce(MonthDemand.NONE, MonthDemand::plus);
  }

  /**
   * Returns the part from a month to another, both included.
   *
   * @throws IllegalArgumentException if not all of them are in this history
   */
  default DemandHistory between(YearMonth from, YearMonth to) {
    checkArgument(
        !from.isBefore(first()) && !to.isAfter(last()) && !to.isBefore(from),
        "DemandHistory.between must be within %s to %s, but was %s to %s",
        first(),
        last(),
        from,
        to);
    int start = (int) ChronoUnit.MONTHS.between(first(), from);
    int end = (int) ChronoUnit.MONTHS.between(first(), to) + 1;
    return of(from, months().subList(start, end));
  }

  /**
   * Returns the demand of this part and another one, as when the other one took its place: from the
   * first month of either to the last month of either. In a month that only one of them has, the
   * other one was not asked for.
   *
   * @throws IllegalArgumentException if that is more than {@value #MOST_MONTHS} months
   */
  default DemandHistory plus(DemandHistory other) {
    YearMonth from = first().isBefore(other.first()) ? first() : other.first();
    YearMonth to = last().isAfter(other.last()) ? last() : other.last();
    checkArgument(
        ChronoUnit.MONTHS.between(from, to) < MOST_MONTHS,
        "DemandHistory.months must be at most %s, but were %s to %s",
        MOST_MONTHS,
        from,
        to);
    List<MonthDemand> both = new ArrayList<>();
    for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
      both.add(
          month(month).orElse(MonthDemand.NONE).plus(other.month(month).orElse(MonthDemand.NONE)));
    }
    return of(from, both);
  }

  /**
   * Checks the number of months.
   *
   * @throws IllegalArgumentException if there is none, or there are more than {@value #MOST_MONTHS}
   */
  @Value.Check
  default void check() {
    checkArgument(
        !months().isEmpty() && months().size() <= MOST_MONTHS,
        "DemandHistory.months must be from 1 to %s, but were %s",
        MOST_MONTHS,
        months().size());
  }

  /** Builds histories. */
  final class Builder extends ImmutableDemandHistory.Builder {
    Builder() {}
  }
}
