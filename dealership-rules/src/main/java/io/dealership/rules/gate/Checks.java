package io.dealership.rules.gate;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/** Checks that several questions make of what they are given. */
public final class Checks {

  private Checks() {}

  /**
   * Checks that nothing is in two lists at once.
   *
   * @throws IllegalArgumentException if something is
   */
  public static void apart(
      String type, String one, Set<?> ones, String other, Collection<?> others) {
    for (Object each : others) {
      checkArgument(
          !ones.contains(each), "%s.%s must not be in %s, but was %s", type, other, one, each);
    }
  }

  /**
   * Checks that an amount is not negative.
   *
   * @throws IllegalArgumentException if it is
   */
  public static void notNegative(String type, String attribute, Optional<Money> amount) {
    checkArgument(
        amount.isEmpty() || !amount.get().isNegative(),
        "%s.%s must not be negative, but was %s",
        type,
        attribute,
        amount.map(Money::toString).orElse(""));
  }
}
