package io.dealership.rules.gate;

import java.util.Optional;

/** Facts of gates that matter under a condition only. */
public final class Implied {

  private Implied() {}

  /**
   * Whether nothing stands against it: something is there, or was not needed.
   *
   * @param needed whether it is needed; empty when that is not known
   * @param there whether it is there; empty when that is not known
   */
  public static Optional<Boolean> by(Optional<Boolean> needed, Optional<Boolean> there) {
    if (needed.equals(Optional.of(false)) || there.equals(Optional.of(true))) {
      return Optional.of(true);
    }
    return needed.isPresent() && there.isPresent() ? Optional.of(false) : Optional.empty();
  }

  /** The other way round. */
  public static Optional<Boolean> not(Optional<Boolean> flag) {
    return flag.map(yes -> !yes);
  }
}
