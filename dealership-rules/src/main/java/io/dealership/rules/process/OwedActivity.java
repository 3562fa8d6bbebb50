package io.dealership.rules.process;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dealership.core.process.ActivityPath;
import java.time.Instant;
import java.util.Optional;

/**
 * An activity that has to happen before the case can be closed.
 *
 * @param activity the activity
 * @param due the moment by which it has to happen; empty without a deadline
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record OwedActivity(ActivityPath activity, Optional<Instant> due) {

  /** Checks that all is there. */
  public OwedActivity {
    requireNonNull(activity, "activity");
    requireNonNull(due, "due");
  }

  /** Whether it is late at a moment: the moment of the deadline itself is still in time. */
  public boolean isLate(Instant at) {
    return due.isPresent() && at.isAfter(due.get());
  }
}
