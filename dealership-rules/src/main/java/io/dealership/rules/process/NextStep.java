package io.dealership.rules.process;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dealership.core.organization.RoleId;
import io.dealership.core.process.ActivityPath;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An activity of a case, and whether it may happen next.
 *
 * @param activity the activity
 * @param unmet every condition that it does not meet, whoever does it; none if it may happen
 * @param roles the roles that may do it, the usual one first; none for anybody
 * @param isOwed whether it is owed
 * @param due by when it is owed, if there is a deadline
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record NextStep(
    ActivityPath activity,
    List<Unmet> unmet,
    List<RoleId> roles,
    boolean isOwed,
    Optional<Instant> due) {

  /** Copies the lists. */
  public NextStep {
    requireNonNull(activity, "activity");
    unmet = List.copyOf(unmet);
    roles = List.copyOf(roles);
    requireNonNull(due, "due");
  }

  /** Whether it may happen now, done by the right person. */
  public boolean isPossible() {
    return unmet.isEmpty();
  }
}
