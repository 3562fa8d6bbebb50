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
 * @param count how often, from 0 to 10<sup>12</sup>
 * @param medianWait the median of the times between them; empty if it is not known
 * @since 0.1
 */
public record Passage(
    ActivityPath from, ActivityPath to, long count, Optional<Duration> medianWait) {

  static final long MOST = 1_000_000_000_000L;

  /**
   * Checks the count and the time.
   *
   * @throws IllegalArgumentException if the count is out of range or the time negative
   */
  public Passage {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    checkArgument(
        count >= 0 && count <= MOST, "Passage.count must be from 0 to %s, but was %s", MOST, count);
    checkArgument(
        medianWait.isEmpty() || !medianWait.get().isNegative(),
        "Passage.medianWait must not be negative, but was %s",
        medianWait.orElse(Duration.ZERO));
  }
}
