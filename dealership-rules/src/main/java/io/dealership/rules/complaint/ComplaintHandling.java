package io.dealership.rules.complaint;

import io.dealership.core.contact.ContactId;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.rules.decision.Decision;
import java.util.List;

/**
 * How a complaint is handled.
 *
 * @param level whether it is major, with all reasons
 * @param owner who decides on it
 * @param keptBy who stays with the customer until the end: the one who was asked first
 * @param escalation the roles it goes up to, one after the other, while it is not settled; empty
 *     while the owner is not known
 * @param takingPart the roles that take part beside the owner
 * @param contacts the ids of the contacts of the contact plan whose deadlines run; the deadlines
 *     themselves are there
 * @since 0.1
 */
public record ComplaintHandling(
    Decision<ComplaintLevel> level,
    Decision<ComplaintOwner> owner,
    EmployeeNumber keptBy,
    List<RoleId> escalation,
    List<RoleId> takingPart,
    List<ContactId> contacts) {

  public ComplaintHandling {
    escalation = List.copyOf(escalation);
    takingPart = List.copyOf(takingPart);
    contacts = List.copyOf(contacts);
  }
}
