package io.dealership.rules.authority;

import io.dealership.core.organization.RoleId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said to a request, measured against one band: of all ways to count the approvals, one
 * that fills the most slots, with each person in one of them and each stage in its turn.
 *
 * <p>Approvals are taken in the order of time. A way that has filled fewer slots with the same
 * people, or the same slots with more people that matter elsewhere, is dropped; so few are kept.
 */
final class Course {

  private static final Fill NOTHING = new Fill(0, 0, 0, null, null, -1);

  final Ask ask;
  final Band band;
  final Fill best;
  final ApprovalState state;

  /** Of each approval that is sound, the bits of the slots that it may fill. */
  private final int[] masks;

  /** Those who said no and may. */
  final List<Heard> refusals;

  /** For each slot of the store that is open now, whether somebody can fill it, as bits. */
  final int canBeFilled;

  /**
   * Slots that are filled.
   *
   * @param filled the bits of all of them
   * @param counted how many approvals count for one of them
   * @param people the bits of those who count, by {@link Heard#bit}: where it is not set, they do
   *     not
   * @param before what was filled before; null for nothing
   * @param heard what filled one more; null at the beginning
   * @param slot which one; -1 for all of the store that were open, by somebody who let it pass
   */
  record Fill(
      int filled,
      int counted,
      long people,
      @Nullable Fill before,
      @Nullable Heard heard,
      int slot) {

    /** The same and more, by an approval. */
    Fill with(int more, Heard by, int of) {
      return of < 0
          ? new Fill(filled | more, counted, people, this, by, of)
          : new Fill(filled | more, counted + 1, people | by.bits, this, by, of);
    }

    boolean sharesPeopleWith(Heard other) {
      if ((people & other.bits) != 0) {
        for (Fill at = this; at != null; at = at.before) {
          if (at.heard != null && at.slot >= 0 && at.heard.sharesPeopleWith(other)) {
            return true;
          }
        }
      }
      return false;
    }

    boolean isBy(int person) {
      if ((people & Heard.bit(person)) != 0) {
        for (Fill at = this; at != null; at = at.before) {
          if (at.heard != null && at.slot >= 0 && at.heard.isOf(person)) {
            return true;
          }
        }
      }
      return false;
    }

    /** Which slot an approval fills; -1 for none. */
    int slotOf(Heard other) {
      for (Fill at = this; at != null; at = at.before) {
        if (at.heard == other) {
          return at.slot;
        }
      }
      return -1;
    }

    boolean has(Heard other) {
      for (Fill at = this; at != null; at = at.before) {
        if (at.heard == other) {
          return true;
        }
      }
      return false;
    }

    /** The one who let it pass; null for nobody. */
    @Nullable Heard override() {
      for (Fill at = this; at != null; at = at.before) {
        if (at.heard != null && at.slot < 0) {
          return at.heard;
        }
      }
      return null;
    }
  }

  Course(Ask ask, Band band) {
    this.ask = ask;
    this.band = band;
    this.masks = new int[ask.sound.size()];
    for (int i = 0; i < masks.length; i++) {
      masks[i] = ask.sound.get(i).mask(band);
    }
    this.refusals = refusals();
    Fill found = NOTHING;
    int able = 0;
    if (ask.sound.isEmpty()) {
      able = canBeFilled(found);
    } else {
      List<Fill> ways = ways();
      found = ways.get(0);
      able = canBeFilled(found);
      for (int i = 1; i < ways.size(); i++) { // of equals, the first one that can go on the most
        int other = canBeFilled(ways.get(i));
        if (Integer.bitCount(other) > Integer.bitCount(able)) {
          found = ways.get(i);
          able = other;
        }
      }
    }
    this.best = found;
    this.canBeFilled = able;
    this.state =
        !refusals.isEmpty()
            ? ApprovalState.REFUSED
            : best.filled() == band.all() ? ApprovalState.APPROVED : ApprovalState.PENDING;
  }

  // ---- refusals ----

  private List<Heard> refusals() {
    List<Heard> all = List.of();
    for (int i = 0; i < masks.length; i++) {
      if (masks[i] != 0 && !ask.sound.get(i).isYes() && !isTakenBack(ask.sound.get(i))) {
        all = all.isEmpty() ? new ArrayList<>() : all;
        all.add(ask.sound.get(i));
      }
    }
    return all;
  }

  /** Whether the same person said yes later. */
  private boolean isTakenBack(Heard refusal) {
    for (int i = 0; i < masks.length; i++) {
      Heard later = ask.sound.get(i);
      if (later.isYes()
          && later.hasSameSpeakerAs(refusal)
          && later.approval.at().isAfter(refusal.approval.at())
          && (later.isOverride() || masks[i] != 0)) {
        return true;
      }
    }
    return false;
  }

  // ---- ways ----

  /** The ways that fill the most slots, the earliest approvals first. */
  private List<Fill> ways() {
    List<Fill> ways = new ArrayList<>(2);
    ways.add(NOTHING);
    for (int at = 0; at < masks.length; at++) {
      Heard heard = ask.sound.get(at);
      if (!heard.isYes()) {
        continue;
      }
      if (heard.isOverride()) {
        letPass(ways, heard);
      } else if (masks[at] != 0) {
        count(ways, at);
      }
      for (Fill way : ways) {
        if (way.filled() == band.all() && way.override() == null) {
          return List.of(way);
        }
      }
      if (ways.size() > 1) {
        prune(ways, at);
      }
    }
    return most(ways);
  }

  private void letPass(List<Fill> ways, Heard heard) {
    int known = ways.size();
    for (int i = 0; i < known; i++) {
      int more = band.inStore & ~ways.get(i).filled();
      if (more != 0) {
        ways.add(ways.get(i).with(more, heard, -1));
      }
    }
  }

  /** Adds the ways that count an approval behind those that do not, as far as these are of use. */
  private void count(List<Fill> ways, int at) {
    Heard heard = ask.sound.get(at);
    int known = ways.size();
    int kept = 0;
    for (int i = 0; i < known; i++) {
      Fill way = ways.get(i);
      boolean stays = true;
      int open = way.sharesPeopleWith(heard) ? 0 : band.open(way.filled()) & masks[at];
      for (int slots = open; slots != 0; slots &= slots - 1) {
        int slot = Integer.numberOfTrailingZeros(slots);
        if ((band.alike[slot] & open & (1 << slot) - 1) == 0) { // of slots alike, the first will do
          Fill more = way.with(1 << slot, heard, slot);
          ways.add(more);
          stays = stays && mayBeBetterWithout(way, more, at);
        }
      }
      if (stays) {
        ways.set(kept++, way);
      }
    }
    ways.subList(kept, known).clear();
  }

  /**
   * Whether an approval may better not count: where its people said more later, or where somebody
   * else said yes for the same slot later, and they can still fill another one.
   */
  private boolean mayBeBetterWithout(Fill way, Fill more, int at) {
    if (blocks(more, way, at)) {
      return true;
    }
    Heard heard = ask.sound.get(at);
    for (int later = at + 1; later < masks.length; later++) {
      if ((masks[later] & 1 << more.slot()) != 0 && fills(later)) {
        // for a slot alike, either of both will do, if the other one can still fill it as well
        Heard other = ask.sound.get(later);
        int alike = band.alike[more.slot()] & ask.mask(band, other.holder(), ask.desk.day());
        int taken = more.filled() | alike;
        if (isFree(heard.by, way, taken) || isFree(heard.behalf, way, taken)) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Fill> most(List<Fill> ways) {
    if (ways.size() == 1) {
      return ways;
    }
    int most = 0;
    for (Fill way : ways) {
      most = Math.max(most, Integer.bitCount(way.filled()));
    }
    List<Fill> best = new ArrayList<>(1);
    for (Fill way : ways) {
      if (Integer.bitCount(way.filled()) == most) {
        best.add(way);
      }
    }
    return best;
  }

  /** Drops each way that another one is as good as in every respect; of equals the later one. */
  private void prune(List<Fill> ways, int at) {
    for (int i = ways.size() - 1; i >= 0; i--) {
      for (int k = 0; k < ways.size(); k++) {
        if (k != i && isAsGoodAs(ways.get(k), ways.get(i), at, k < i)) {
          ways.remove(i);
          break;
        }
      }
    }
  }

  /**
   * Whether one way goes on at least as far as another one does: it has filled the same slots and
   * maybe more, and nobody counts in it who could still fill one and does not count in the other.
   *
   * @param at up to where approvals are looked at
   */
  private boolean isAsGoodAs(Fill one, Fill other, int at, boolean isEarlier) {
    if ((one.filled() & other.filled()) != other.filled()
        || one.override() != null
            && (other.override() == null || one.counted() < other.counted())) {
      return false;
    }
    for (Fill step = one; step != null; step = step.before()) {
      Heard heard = step.heard();
      if (heard != null
          && step.slot() >= 0
          && (isFree(heard.by, other, one.filled()) || isFree(heard.behalf, other, one.filled()))) {
        return false;
      }
    }
    return !blocks(one, other, at)
        && (isEarlier || !(one.filled() == other.filled() && isAsGoodAs(other, one, at, true)));
  }

  /** Whether somebody can still fill a slot today by a post of his own, and does not count yet. */
  private boolean isFree(int person, Fill way, int filled) {
    return person != People.NOBODY
        && !way.isBy(person)
        && (ask.mask(band, person, ask.desk.day()) & ~filled) != 0;
  }

  /**
   * Whether one way keeps something from counting that was said later, and another one does not.
   */
  private boolean blocks(Fill one, Fill other, int at) {
    for (int later = at + 1; later < masks.length; later++) {
      if ((masks[later] & ~one.filled()) != 0 && fills(later)) {
        Heard heard = ask.sound.get(later);
        if (one.sharesPeopleWith(heard) && !other.sharesPeopleWith(heard)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean fills(int at) {
    Heard heard = ask.sound.get(at);
    return heard.isYes() && !heard.isOverride();
  }

  // ---- who can ----

  int open() {
    return band.open(best.filled());
  }

  private int canBeFilled(Fill way) {
    int able = 0;
    int open = band.open(way.filled());
    for (int slot = 0; slot < band.slots.size(); slot++) {
      if ((open & 1 << slot) != 0 && canBeFilled(way, band.slots.get(slot).roles())) {
        able |= 1 << slot;
      }
    }
    return able;
  }

  /** Whether a holder can; who acts for a holder can only where the holder can. */
  private boolean canBeFilled(Fill way, List<RoleId> roles) {
    for (RoleId role : roles) {
      for (ApprovalDesk.Holder holder : ask.desk.holders(role)) {
        if (!ask.isBarred(holder.person()) && !way.isBy(holder.person())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Those who can fill a slot, holders first; each once for each authority. */
  List<Approver> approvers(Slot slot) {
    List<Approver> all = new ArrayList<>();
    List<RoleId> roles = slot.roles();
    for (int i = 0; i < roles.size(); i++) {
      for (ApprovalDesk.Holder holder : ask.desk.holders(roles.get(i))) {
        if (!ask.isBarred(holder.person())
            && !best.isBy(holder.person())
            && !holder.holdsOneOf(roles, i)) {
          all.add(holder.alone());
        }
      }
    }
    for (int i = 0; i < roles.size(); i++) {
      for (ApprovalDesk.Holder holder : ask.desk.holders(roles.get(i))) {
        if (!holder.delegates().isEmpty()
            && !best.isBy(holder.person())
            && !holder.holdsOneOf(roles, i)) {
          addDelegates(holder, all);
        }
      }
    }
    return all;
  }

  private void addDelegates(ApprovalDesk.Holder holder, List<Approver> all) {
    Chain[] chains = ask.desk.chainsFrom(holder.person());
    int from = all.size();
    for (int i = 0; i < chains.length; i++) {
      if (!best.isBy(chains[i].taker()) && ask.allows(chains[i])) {
        Approver delegate = holder.delegates().get(i);
        boolean isThere = false; // by another chain
        for (int k = from; k < all.size(); k++) {
          isThere |= all.get(k).employee().equals(delegate.employee());
        }
        if (!isThere) {
          all.add(delegate);
        }
      }
    }
  }
}
