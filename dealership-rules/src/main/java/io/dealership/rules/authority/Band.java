package io.dealership.rules.authority;

import io.dealership.core.organization.RoleId;
import io.dealership.core.vehicle.Brand;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A band of an action, as it holds on some day: what choices leave out is gone. */
final class Band {

  final @Nullable Money amountUpTo;
  final @Nullable BigDecimal percentUpTo;
  final @Nullable BigDecimal marginAtLeast;
  final Set<String> payers;
  final Set<Brand> brands;
  final boolean inOrder;
  final List<Slot> slots;

  /** By stage, the bits of its slots. */
  final int[] stages;

  /** The bits of the slots that somebody of the store fills. */
  final int inStore;

  /** By slot, the bits of those, and itself, for which the same people are asked. */
  final int[] alike;

  /** By role, the bits of the slots that a holder fills. */
  private final Map<RoleId, Integer> byRole = new HashMap<>();

  Band(
      @Nullable Money amountUpTo,
      @Nullable BigDecimal percentUpTo,
      @Nullable BigDecimal marginAtLeast,
      Set<String> payers,
      Set<Brand> brands,
      boolean inOrder,
      List<Slot> slots) {
    this.amountUpTo = amountUpTo;
    this.percentUpTo = percentUpTo;
    this.marginAtLeast = marginAtLeast;
    this.payers = payers;
    this.brands = brands;
    this.inOrder = inOrder;
    this.slots = List.copyOf(slots);
    int last = slots.isEmpty() ? 0 : slots.get(slots.size() - 1).stage();
    this.stages = new int[last];
    int staff = 0;
    for (int i = 0; i < slots.size(); i++) {
      stages[slots.get(i).stage() - 1] |= 1 << i;
      if (slots.get(i).outside().isEmpty()) {
        staff |= 1 << i;
      }
    }
    this.inStore = staff;
    this.alike = new int[slots.size()];
    for (int i = 0; i < slots.size(); i++) {
      for (int k = 0; k < slots.size(); k++) {
        if (slots.get(i).roles().equals(slots.get(k).roles())
            && slots.get(i).outside().equals(slots.get(k).outside())) {
          alike[i] |= 1 << k;
        }
      }
      for (RoleId role : slots.get(i).roles()) {
        byRole.merge(role, 1 << i, (before, more) -> before | more);
      }
    }
  }

  /** The bits of the slots that a holder of a role fills. */
  int of(RoleId role) {
    return byRole.getOrDefault(role, 0);
  }

  /** The bits of all slots. */
  int all() {
    return (1 << slots.size()) - 1;
  }

  /** The bits of the slots whose turn it is, when some are filled. */
  int open(int filled) {
    if (!inOrder) {
      return all() & ~filled;
    }
    for (int stage : stages) {
      if ((filled & stage) != stage) {
        return stage & ~filled;
      }
    }
    return 0;
  }

  /** Whether it asks for the same approvals as another one. */
  boolean asksAsMuchAs(Band other) {
    return inOrder == other.inOrder && slots.equals(other.slots);
  }
}
