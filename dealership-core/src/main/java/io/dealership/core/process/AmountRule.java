package io.dealership.core.process;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * How the amount of an activity has to stand to the amounts of others: a settlement, for example,
 * may not exceed what was estimated and what was agreed to since.
 *
 * <p>The amounts of the others are those of when they were last done, in each instance, added up.
 * Where none of them was done the rule says nothing: that one has to be done first is a matter of
 * order.
 *
 * @param kind how it has to stand
 * @param others the other activities, one at least; without numbers of instances
 * @since 0.1
 */
public record AmountRule(AmountRuleKind kind, List<ActivityPath> others) {

  /**
   * Checks that there is another activity.
   *
   * @throws IllegalArgumentException if there is none, or one has a number of an instance
   */
  @JsonCreator
  public AmountRule(
      @JsonProperty("kind") AmountRuleKind kind,
      @JsonProperty("others") List<ActivityPath> others) {
    this.kind = requireNonNull(kind, "kind");
    this.others = List.copyOf(others);
    checkArgument(!others.isEmpty(), "AmountRule.others must not be empty, but were %s", others);
    for (ActivityPath other : others) {
      checkArgument(
          !other.isOfAnInstance(),
          "AmountRule.others must be without numbers of instances, but had %s",
          other);
    }
  }
}
