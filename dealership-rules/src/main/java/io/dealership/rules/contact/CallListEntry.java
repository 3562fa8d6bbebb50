package io.dealership.rules.contact;

import io.dealership.core.customer.ContactChannel;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.text.LocalText;
import io.dealership.rules.decision.Decision;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something that is owed now, with how it may be done.
 *
 * @param standing where it stands
 * @param reason why it is on the list
 * @param channel the best way that is allowed; empty for what is done without the customer, or when
 *     no way is allowed
 * @param contactAt the first moment from now on at which the customer may be contacted so; empty
 *     when no way is allowed
 * @param permissions what was decided of each way that suits, the best one first
 */
public record CallListEntry(
    ContactStanding standing,
    LocalText reason,
    Optional<ContactChannel> channel,
    Optional<Instant> contactAt,
    List<Decision<ContactPermission>> permissions) {

  public CallListEntry {
    permissions = List.copyOf(permissions);
  }

  /** Whether the customer may not be contacted; the permissions say why. */
  public boolean isBlocked() {
    return !permissions.isEmpty() && channel.isEmpty();
  }

  /** The role that does it. */
  public RoleId role() {
    return standing.task().role();
  }

  /** The person who does it; empty when anyone of the role may. */
  public Optional<EmployeeNumber> person() {
    return standing.task().person();
  }
}
