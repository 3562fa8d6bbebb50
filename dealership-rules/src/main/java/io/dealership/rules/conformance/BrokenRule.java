package io.dealership.rules.conformance;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dealership.core.process.ActivityPath;
import java.util.Optional;

/**
 * Where in the definition of a workflow the rule stands that was broken, so that its source can be
 * found.
 *
 * @param activity the activity whose relation or attribute it is, from the outermost graph and
 *     without numbers of instances
 * @param kind the relation or the attribute
 * @param other the other end of the relation, or the activity compared with
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record BrokenRule(ActivityPath activity, RuleKind kind, Optional<ActivityPath> other)
    implements Comparable<BrokenRule> {

  /** Checks that all is there. */
  public BrokenRule {
    requireNonNull(activity, "activity");
    requireNonNull(kind, "kind");
    requireNonNull(other, "other");
  }

  static BrokenRule of(ActivityPath activity, RuleKind kind) {
    return new BrokenRule(activity, kind, Optional.empty());
  }

  static BrokenRule of(ActivityPath activity, RuleKind kind, ActivityPath other) {
    return new BrokenRule(activity, kind, Optional.of(other));
  }

  @Override
  public int compareTo(BrokenRule that) {
    int order = activity.compareTo(that.activity);
    if (order == 0) {
      order = kind.compareTo(that.kind);
    }
    return order != 0 ? order : toString().compareTo(that.toString());
  }

  /** The rule as one line, such as {@code hand-over REQUIRES final-inspection}. */
  @Override
  public String toString() {
    return activity + " " + kind + other.map(path -> " " + path).orElse("");
  }
}
