package io.dealership.rules.service;

import io.dealership.core.organization.RoleId;
import io.dealership.rules.organization.StandardRoles;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
  SERVICE_MANAGER(StandardRoles.SERVICE_MANAGER),
  /** The customer relations manager. */
  CUSTOMER_RELATIONS(StandardRoles.CUSTOMER_RELATIONS_MANAGER),
  /** The front-desk supervisor. */
  FRONT_DESK_SUPERVISOR(StandardRoles.FRONT_DESK_SUPERVISOR),
  /** Who was asked first, of whatever role. */
  FIRST_ASKED(null);

  private final Optional<RoleId> role;

  ComplaintOwner(@Nullable RoleId role) {
    this.role = Optional.ofNullable(role);
  }

  /** The role; empty where it is the person who was asked first. */
  public Optional<RoleId> role() {
    return role;
  }
}
