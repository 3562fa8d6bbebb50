package io.dealership.examples.batch;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.authority.Approval;
import io.dealership.core.authority.ApprovalRequest;
import io.dealership.core.authority.Delegation;
import io.dealership.core.organization.Staff;
import io.dealership.core.time.BusinessTime;
import io.dealership.core.time.OpeningHours;
import io.dealership.examples.command.OptionForms;
import io.dealership.examples.command.WeekHours;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.authority.ApprovalPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request for approval as a line: all that is asked and was said, and the people of the store.
 *
 * @param request the request
 * @param earlier the requests that may count together with it; others do not count
 * @param approvals what was said, also to other requests
 * @param staff who holds which post when
 * @param delegations who may act for whom
 * @param now the moment asked about, on the day asked about; empty for the end of that day
 * @param hours when the store is open
 */
public record ApprovalLine(
    ApprovalRequest request,
    List<ApprovalRequest> earlier,
    List<Approval> approvals,
    Staff staff,
    List<Delegation> delegations,
    Optional<Instant> now,
    OpeningHours hours) {

  private static final String ZONE = "Asia/Shanghai";
  private static final String HOURS = "08:30-18:00";

  /** Takes copies of the lists. */
  public ApprovalLine {
    earlier = List.copyOf(earlier);
    approvals = List.copyOf(approvals);
    delegations = List.copyOf(delegations);
  }

  /**
   * Reads a line; of what is left out, lists are empty, and zone and hours are those of the other
   * commands.
   *
   * @throws IllegalArgumentException when request or staff are left out, or zone or hours are none
   */
  @JsonCreator
  public static ApprovalLine of(
      @JsonProperty("request") @Nullable ApprovalRequest request,
      @JsonProperty("earlier") @Nullable List<ApprovalRequest> earlier,
      @JsonProperty("approvals") @Nullable List<Approval> approvals,
      @JsonProperty("staff") @Nullable Staff staff,
      @JsonProperty("delegations") @Nullable List<Delegation> delegations,
      @JsonProperty("now") Optional<Instant> now,
      @JsonProperty("zone") Optional<String> zone,
      @JsonProperty("hours") Optional<String> hours) {
    if (request == null || staff == null) {
      throw new IllegalArgumentException(
          "ApprovalLine must have a request and a staff, but had no "
              + (request == null ? "request" : "staff"));
    }
    String place = zone.orElse(ZONE);
    return new ApprovalLine(
        request,
        earlier == null ? List.of() : earlier,
        approvals == null ? List.of() : approvals,
        staff,
        delegations == null ? List.of() : delegations,
        now,
        WeekHours.parse(
            hours.orElse(HOURS),
            OptionForms.zone(place)
                .orElseThrow(
                    () ->
                        new IllegalArgumentException(
                            "ApprovalLine.zone must be a time zone such as "
                                + ZONE
                                + ", but was '"
                                + place
                                + "'"))));
  }

  /**
   * How the request stands.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the moment is on another day, or what is asked does not
   *     go together
   */
  ApprovalPlan plan(DealershipRules rules, LocalDate on) {
    BusinessTime time = rules.businessTime(hours);
    return rules
        .authority()
        .desk(staff, delegations, on, time)
        .plan(
            request,
            earlier,
            approvals,
            now.orElseGet(() -> time.startOf(on.plusDays(1)).minusNanos(1)));
  }
}
