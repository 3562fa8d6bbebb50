package io.dealership.rules.process;

import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import java.time.Instant;

/** Who may act as what, as the caller knows it. */
@FunctionalInterface
public interface RoleHolders {

  /** Whether somebody may act in a role at a moment: holds the post, and is qualified for it. */
  boolean mayActAs(EmployeeNumber employee, RoleId role, Instant at);
}
