package io.dealership.rules.authority;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.rules.decision.Finding;
import java.util.List;

/**
 * Somebody who has a post or a delegation for an approval and still cannot give it.
 *
 * @param employee who
 * @param reasons all that stands against it
 * @since 0.1
 */
public record NonApprover(
    @JsonProperty("employee") EmployeeNumber employee,
    @JsonProperty("reasons") List<Finding> reasons) {

  public NonApprover {
    reasons = List.copyOf(reasons);
  }
}
