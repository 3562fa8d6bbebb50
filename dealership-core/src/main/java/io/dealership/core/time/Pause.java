package io.dealership.core.time;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * A time in which a clock stands still.
 *
 * @param reason why
 * @param from the moment from which it stands still
 * @param until the moment at which it goes on; empty if it still stands
 * @since 0.1
 */
public record Pause(PauseReason reason, Instant from, Optional<Instant> until) {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if {@code until} is before {@code from}
   */
  public Pause {
    requireNonNull(reason, "reason");
    requireNonNull(from, "from");
    checkArgument(
        until.isEmpty() || !until.get().isBefore(from),
        "Pause.until must not be before from %s, but was %s",
        from,
        until.map(Instant::toString).orElse(""));
  }

  /** Returns the reason and the time, such as {@code waiting-for-parts from … to …}. */
  @Override
  public String toString() {
    return reason + " from " + from + until.map(end -> " to " + end).orElse("");
  }
}
