package io.dealership.rules.process;

import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import java.time.Instant;

/** Who may act as what, as the caller knows it. */
@FunctionalInterface
public interface RoleHolders {

  /** Whether somebody may act in a role at a moment: holds the post, and is qualified for it. */
  boolean mayActAs(EmployeeNumber employee, RoleId role, Instant at);

  /**
   * Whether somebody has a certificate at a moment, such as {@code driving-license}. Nobody has one
   * unless the caller says so.
   */
  default boolean hasCertificate(EmployeeNumber employee, String certificate, Instant at) {
    return false;
  }
}
