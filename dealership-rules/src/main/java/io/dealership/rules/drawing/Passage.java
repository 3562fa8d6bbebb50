package io.dealership.rules.drawing;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.dealership.core.process.ActivityPath;
import java.time.Duration;
import java.util.Optional;

/**
 * How often one activity followed another one directly in a log.
 *
 * @param from the earlier activity
 * @param to the later activity, which may be the same
 * @param count how often, from 0
 * @param medianWait the median of the times between them; empty if it is not known
 * @since 0.1
 */
public record Passage(
    ActivityPath from, ActivityPath to, long count, Optional<Duration> medianWait) {

  /**
   * Checks the count and the time.
   *
   * @throws IllegalArgumentException if one of them is negative
   */
  public Passage {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    checkArgument(count >= 0, "Passage.count must be 0 or more, but was %s", count);
    checkArgument(
        medianWait.isEmpty() || !medianWait.get().isNegative(),
        "Passage.medianWait must not be negative, but was %s",
        medianWait.orElse(Duration.ZERO));
  }
}
