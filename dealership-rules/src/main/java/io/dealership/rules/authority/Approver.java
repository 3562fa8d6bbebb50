package io.dealership.rules.authority;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import java.util.List;

/**
 * Somebody who may give an approval, by a post of his or her own or by delegation.
 *
 * @param employee who
 * @param role the post that gives the authority: the own one, or that of the first of {@code via}
 * @param via from whom the delegations come, the holder of the post first; empty for a holder
 * @since 0.1
 */
public record Approver(
    @JsonProperty("employee") EmployeeNumber employee,
    @JsonProperty("role") RoleId role,
    @JsonProperty("via") List<EmployeeNumber> via) {

  public Approver {
    via = List.copyOf(via);
  }

  /** The number, and for whom: {@code E-7 for E-3}. */
  @Override
  public String toString() {
    return via.isEmpty() ? employee.value() : employee + " for " + via.get(0);
  }
}
