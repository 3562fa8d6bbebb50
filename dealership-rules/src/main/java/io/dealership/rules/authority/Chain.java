package io.dealership.rules.authority;

import io.dealership.core.authority.ActionCode;
import io.dealership.core.authority.Delegation;
import io.dealership.core.organization.EmployeeNumber;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Delegations one after the other that hold on a day: from somebody with a post to somebody who may
 * act for that person. What it gives is the least of its parts.
 */
final class Chain {

  /** The people, the holder of the post first, the one who acts last. */
  final int[] path;

  private final Delegation[] parts;

  private Chain(int[] path, Delegation[] parts) {
    this.path = path;
    this.parts = parts;
  }

  /** A chain of one delegation. */
  static Chain of(People.Grant grant) {
    return new Chain(
        new int[] {grant.giver(), grant.taker()}, new Delegation[] {grant.delegation()});
  }

  /** The chain with one more delegation at its end. */
  Chain with(People.Grant grant) {
    int[] longer = java.util.Arrays.copyOf(path, path.length + 1);
    longer[path.length] = grant.taker();
    Delegation[] more = java.util.Arrays.copyOf(parts, parts.length + 1);
    more[parts.length] = grant.delegation();
    return new Chain(longer, more);
  }

  int taker() {
    return path[path.length - 1];
  }

  boolean contains(int person) {
    for (int each : path) {
      if (each == person) {
        return true;
      }
    }
    return false;
  }

  /** Whether the last one may pass it on. */
  boolean mayPassOn() {
    return parts[parts.length - 1].mayPassOn();
  }

  /** Whether it is for an action, and for as much. */
  boolean allows(ActionCode action, @Nullable Money amount) {
    for (Delegation part : parts) {
      if (!part.isFor(action) || !allows(part, amount)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a delegation is for as much; one with a limit, only where an amount is known. */
  static boolean allows(Delegation part, @Nullable Money amount) {
    if (part.limit().isEmpty()) {
      return true;
    }
    Money limit = part.limit().get();
    return amount != null && amount.isSameCurrency(limit) && !amount.isGreaterThan(limit);
  }

  /** All but the one who acts. */
  List<EmployeeNumber> givers(People people) {
    List<EmployeeNumber> givers = new ArrayList<>();
    for (int i = 0; i < path.length - 1; i++) {
      givers.add(people.number(path[i]));
    }
    return givers;
  }
}
