package io.dealership.rules.complaint;

import io.dealership.core.organization.RoleId;
import io.dealership.rules.organization.StandardRoles;
import java.util.Optional;

/**
 * Who decides on a complaint: the outcomes, of which the weightiest stands first.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements AUTH-09, AUTH-20, COMPLAINT-05, {@code policy:major-complaint-owner}.
 *
 * @since 0.1
 */
public enum ComplaintOwner {
  /** The service manager. */
  SERVICE_MANAGER,
  /** The customer relations manager. */
  CUSTOMER_RELATIONS,
  /** The front-desk supervisor. */
  FRONT_DESK_SUPERVISOR,
  /** Who was asked first, of whatever role. */
  FIRST_ASKED;

  /** The role; empty where it is the person who was asked first. */
  public Optional<RoleId> role() {
    return switch (this) {
      case SERVICE_MANAGER -> Optional.of(StandardRoles.SERVICE_MANAGER);
      case CUSTOMER_RELATIONS -> Optional.of(StandardRoles.CUSTOMER_RELATIONS_MANAGER);
      case FRONT_DESK_SUPERVISOR -> Optional.of(StandardRoles.FRONT_DESK_SUPERVISOR);
      case FIRST_ASKED -> Optional.empty();
    };
  }
}
