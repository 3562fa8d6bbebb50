package io.dealership.core.time;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

  /**
   * Returns the pauses as they were known at a moment: without those that began later, and still
   * open where they ended later.
   *
   * @param pauses in the order of time
   */
  public static List<Pause> knownAt(List<Pause> pauses, Instant at) {
    List<Pause> known = new ArrayList<>();
    for (Pause pause : pauses) {
      if (!pause.from.isAfter(at)) {
        boolean over = pause.until.isPresent() && !pause.until.get().isAfter(at);
        known.add(over ? pause : new Pause(pause.reason, pause.from, Optional.empty()));
      }
    }
    return List.copyOf(known);
  }

  /**
   * Checks that pauses follow each other, and only the last one may be open.
   *
   * @param attribute what they are, for the message, such as {@code Deadline.pauses}
   * @param start the moment at or after which the first one begins
   * @return when the last of them began or ended; the start without pauses
   * @throws IllegalArgumentException if one begins before the one ahead of it is over
   */
  public static Instant checkOrder(String attribute, Instant start, List<Pause> pauses) {
    Instant last = start;
    for (int i = 0; i < pauses.size(); i++) {
      Pause pause = pauses.get(i);
      checkArgument(
          !pause.from.isBefore(last),
          "%s must begin at or after %s, but one was %s",
          attribute,
          last,
          pause);
      checkArgument(
          pause.until.isPresent() || i == pauses.size() - 1,
          "%s must be over before the next one, but one was %s",
          attribute,
          pause);
      last = pause.until.orElse(pause.from);
    }
    return last;
  }

  /** Returns the reason and the time, such as {@code waiting-for-parts from … to …}. */
  @Override
  public String toString() {
    return reason + " from " + from + until.map(end -> " to " + end).orElse("");
  }
}
