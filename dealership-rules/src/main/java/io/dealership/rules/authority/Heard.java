package io.dealership.rules.authority;

import io.dealership.core.authority.Approval;
import io.dealership.core.authority.ApprovalAnswer;
import io.dealership.core.authority.OutsideApprover;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** An approval without a flaw: by whom it was given, and which slots of a band it may fill. */
final class Heard {

  final Approval approval;

  /** Who said it; nobody where it came from outside. */
  final int by;

  /** Whose authority was used; nobody where it was the own one. */
  final int behalf;

  final LocalDate on;

  /** The bits of all of them, and of the one outside. */
  final long bits;

  private final Ask ask;

  /** Whether the person may use the authority that the approval names; not looked at the post. */
  private final boolean mayUse;

  Heard(Approval approval, Ask ask) {
    this.approval = approval;
    this.ask = ask;
    People people = ask.desk.people();
    EmployeeNumber who = approval.by().orElse(null);
    EmployeeNumber whose = approval.onBehalfOf().orElse(null);
    this.by = who == null ? People.NOBODY : people.id(who);
    this.behalf = whose == null ? People.NOBODY : people.id(whose);
    this.bits =
        bit(by) | bit(behalf) | approval.outside().map(each -> bit(each.hashCode())).orElse(0L);
    this.on = ask.desk.time().dateOf(approval.at());
    this.mayUse =
        who == null
            || by != People.NOBODY
                && !ask.isBarred(by)
                && (whose == null || ask.standsInFor(by, behalf, on));
  }

  /** One of 64 bits for a person, which others may have as well; none for nobody. */
  static long bit(int person) {
    return person == People.NOBODY ? 0 : 1L << (person & 63);
  }

  boolean isYes() {
    return approval.answer() == ApprovalAnswer.GIVEN;
  }

  boolean isOverride() {
    return approval.override().isPresent();
  }

  /** Whose post gives the authority. */
  int holder() {
    return behalf == People.NOBODY ? by : behalf;
  }

  /** The bits of the slots that it may fill. */
  int mask(Band band) {
    if (!mayUse) {
      return 0;
    }
    if (approval.outside().isPresent()) {
      return outside(band, approval.outside().get());
    }
    return ask.mask(band, holder(), on);
  }

  private static int outside(Band band, OutsideApprover approver) {
    int mask = 0;
    for (int i = 0; i < band.slots.size(); i++) {
      OutsideApprover asked = band.slots.get(i).outside().orElse(null);
      if (approver.equals(asked)) {
        mask |= 1 << i;
      }
    }
    return mask;
  }

  /** The post by which it fills a slot of some roles. */
  @Nullable RoleId role(Collection<RoleId> roles) {
    return ask.desk.people().held(holder(), roles, on);
  }

  /** Whether somebody has a part in both, so that not both count. */
  boolean sharesPeopleWith(Heard other) {
    if (approval.outside().isPresent()) {
      return approval.outside().equals(other.approval.outside());
    }
    return other.isOf(by) || behalf != People.NOBODY && other.isOf(behalf);
  }

  /** Whether a person said it, or it was said for that person. */
  boolean isOf(int person) {
    return person != People.NOBODY && (by == person || behalf == person);
  }

  /** Whether the same person, or the same one outside, said both. */
  boolean hasSameSpeakerAs(Heard other) {
    return approval.by().equals(other.approval.by())
        && approval.outside().equals(other.approval.outside());
  }
}
