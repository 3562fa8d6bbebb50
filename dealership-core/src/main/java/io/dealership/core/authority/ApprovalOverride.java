package io.dealership.core.authority;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.text.KebabCode;
import java.time.LocalDate;

/**
 * That somebody lets a request pass without its usual approvals: why, and who looks at it later.
 *
 * @param reason the code of the reason, lower-case words of letters and digits, joined by hyphens
 * @param reviewer who reviews it
 * @param reviewBy the last day to review it
 * @since 0.1
 */
public record ApprovalOverride(
    @JsonProperty("reason") String reason,
    @JsonProperty("reviewer") EmployeeNumber reviewer,
    @JsonProperty("reviewBy") LocalDate reviewBy) {

  /**
   * Checks the form of the reason.
   *
   * @throws IllegalArgumentException if {@code reason} is not in {@code kebab-case}
   */
  public ApprovalOverride {
    KebabCode.check("ApprovalOverride.reason", reason);
  }
}
