package io.dealership.rules.authority;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.authority.Approval;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.text.LocalText;
import java.time.LocalDate;

/**
 * That somebody has to look at what was let pass without its usual approvals.
 *
 * @param approval what let it pass
 * @param reason why, for people
 * @param reviewer who reviews it
 * @param reviewBy the last day
 * @since 0.1
 */
public record OwedReview(
    @JsonProperty("approval") Approval approval,
    @JsonProperty("reason") LocalText reason,
    @JsonProperty("reviewer") EmployeeNumber reviewer,
    @JsonProperty("reviewBy") LocalDate reviewBy) {

  /**
   * Whether the last day is over; whether it was reviewed in time is on record elsewhere.
   *
   * @param day the day asked about
   */
  public boolean isOverdueOn(LocalDate day) {
    return day.isAfter(reviewBy);
  }
}
