package io.dealership.rules.authority;

import io.dealership.core.organization.RoleId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was said to a request, measured against one band: of all ways to count the approvals, one
 * that fills the most slots, with each person in one of them and each stage in its turn.
 *
 * <p>Approvals are taken in the order of time. A way that has filled fewer slots with the same
 * people, or the same slots with more people that matter elsewhere, is dropped; so few are kept.
 */
final class Course {

  private static final Fill NOTHING = new Fill(0, null, null, -1);

  final Ask ask;
  final Band band;
  final Fill best;
  final ApprovalState state;

  /** Those who said no and may. */
  final List<Heard> refusals;

  /** For each slot of the store that is open now, whether somebody can fill it, as bits. */
  final int canBeFilled;

  /**
   * Slots that are filled.
   *
   * @param filled the bits of all of them
   * @param before what was filled before; null for nothing
   * @param heard what filled one more; null at the beginning
   * @param slot which one; -1 for all of the store that were open, by somebody who let it pass
   */
  record Fill(int filled, @Nullable Fill before, @Nullable Heard heard, int slot) {

    boolean sharesPeopleWith(Heard other) {
      for (Fill at = this; at != null; at = at.before) {
        if (at.heard != null && at.slot >= 0 && at.heard.sharesPeopleWith(other)) {
          return true;
        }
      }
      return false;
    }

    boolean isBy(int person) {
      for (Fill at = this; at != null; at = at.before) {
        if (at.heard != null && at.slot >= 0 && at.heard.isOf(person)) {
          return true;
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
    this.refusals = ask.sound.isEmpty() ? List.of() : refusals();
    Fill found = NOTHING;
    int able = 0;
    if (ask.sound.isEmpty()) {
      able = canBeFilled(found);
    } else {
      List<Fill> ways = ways();
      found = ways.get(0);
      able = canBeFilled(found);
      for (int i = 1; i < ways.size(); i++) { // of equals, a usual one, and one that can go on
        int other = canBeFilled(ways.get(i));
        boolean usual = ways.get(i).override() == null;
        if (usual == (found.override() == null)
            ? Integer.bitCount(other) > Integer.bitCount(able)
            : usual) {
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
    for (Heard heard : ask.sound) {
      if (!heard.isYes() && heard.mask(band) != 0 && !isTakenBack(heard)) {
        all = all.isEmpty() ? new ArrayList<>() : all;
        all.add(heard);
      }
    }
    return all;
  }

  /** Whether the same person said yes later. */
  boolean isTakenBack(Heard refusal) {
    for (Heard later : ask.sound) {
      if (later.isYes()
          && later.hasSameSpeakerAs(refusal)
          && later.approval.at().isAfter(refusal.approval.at())
          && (later.isOverride() || later.mask(band) != 0)) {
        return true;
      }
    }
    return false;
  }

  // ---- ways ----

  /** The ways that fill the most slots, the earliest approvals first. */
  private List<Fill> ways() {
    List<Fill> ways = new ArrayList<>();
    ways.add(NOTHING);
    for (Heard heard : ask.sound) {
      if (!heard.isYes()) {
        continue;
      }
      int mask = heard.isOverride() ? 0 : heard.mask(band);
      int known = ways.size();
      for (int i = 0; i < known; i++) {
        Fill way = ways.get(i);
        if (heard.isOverride()) {
          int more = band.inStore & ~way.filled();
          if (more != 0) {
            ways.add(new Fill(way.filled() | more, way, heard, -1));
          }
        } else {
          int open = band.open(way.filled()) & mask;
          if (open != 0 && !way.sharesPeopleWith(heard)) {
            for (int slot = 0; slot < band.slots.size(); slot++) {
              if ((open & 1 << slot) != 0) {
                ways.add(new Fill(way.filled() | 1 << slot, way, heard, slot));
              }
            }
          }
        }
      }
      for (int i = known; i < ways.size(); i++) {
        Fill way = ways.get(i);
        if (way.filled() == band.all() && way.override() == null) {
          return List.of(way);
        }
      }
      if (ways.size() > known) {
        prune(ways);
      }
    }
    return most(ways);
  }

  private static List<Fill> most(List<Fill> ways) {
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
  private void prune(List<Fill> ways) {
    for (int i = ways.size() - 1; i >= 0; i--) {
      for (int k = 0; k < ways.size(); k++) {
        if (k != i && isAsGoodAs(ways.get(k), ways.get(i), k < i)) {
          ways.remove(i);
          break;
        }
      }
    }
  }

  private boolean isAsGoodAs(Fill one, Fill other, boolean isEarlier) {
    if ((one.filled() & other.filled()) != other.filled()
        || one.override() != null && other.override() == null) {
      return false;
    }
    boolean less = true;
    for (Fill at = one; at != null; at = at.before()) {
      Heard heard = at.heard();
      if (heard != null && at.slot() >= 0) {
        less &= !matters(heard.by) || other.isBy(heard.by);
        less &= !matters(heard.behalf) || other.isBy(heard.behalf);
        less &=
            heard.approval.outside().isEmpty()
                || Integer.bitCount(heard.mask(band)) == 1
                || other.sharesPeopleWith(heard);
      }
    }
    return less && (isEarlier || !(one.filled() == other.filled() && isAsGoodAs(other, one, true)));
  }

  /** Whether somebody who counted for one slot could have counted for another one. */
  private boolean matters(int person) {
    if (person == People.NOBODY) {
      return false;
    }
    if (ask.desk.people().delegates(person)) {
      return true;
    }
    int slots = 0;
    for (Slot slot : band.slots) {
      if (!slot.roles().isEmpty() && ask.desk.people().everHeld(person, slot.roles())) {
        slots++;
      }
    }
    return slots > 1;
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

  private boolean canBeFilled(Fill way, List<RoleId> roles) {
    for (RoleId role : roles) {
      for (int holder : ask.desk.holders(role)) {
        if (!ask.isBarred(holder) && !way.isBy(holder)) {
          return true;
        }
      }
    }
    for (RoleId role : roles) {
      for (int holder : ask.desk.holders(role)) {
        for (Chain chain : ask.desk.chainsFrom(holder)) {
          if (!way.isBy(holder) && !way.isBy(chain.taker()) && ask.allows(chain)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Those who can fill a slot, holders first; each once for each authority. */
  List<Approver> approvers(Slot slot) {
    List<Approver> all = new ArrayList<>();
    People people = ask.desk.people();
    Set<Integer> holders = new HashSet<>();
    Set<Long> delegates = new HashSet<>();
    for (RoleId role : slot.roles()) {
      for (int holder : ask.desk.holders(role)) {
        if (!ask.isBarred(holder) && !best.isBy(holder) && holders.add(holder)) {
          all.add(new Approver(people.number(holder), role, List.of()));
        }
      }
    }
    for (RoleId role : slot.roles()) {
      for (int holder : ask.desk.holders(role)) {
        if (!best.isBy(holder)) {
          for (Chain chain : ask.desk.chainsFrom(holder)) {
            if (!best.isBy(chain.taker())
                && ask.allows(chain)
                && delegates.add((long) holder << 32 | chain.taker())) {
              all.add(new Approver(people.number(chain.taker()), role, chain.givers(people)));
            }
          }
        }
      }
    }
    return all;
  }
}
