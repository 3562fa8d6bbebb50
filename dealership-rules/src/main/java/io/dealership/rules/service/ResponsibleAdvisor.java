package io.dealership.rules.service;

import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.service.AdvisorTerm;
import io.dealership.rules.decision.Decision;
import java.util.List;
import java.util.Optional;

/**
 * Who answers for a customer on a day.
 *
 * @param decision whether somebody does, and every change that does not count
 * @param advisor the one for life, or to whom the customer was handed over; empty if there is none
 * @param acting who is to be spoken to on the day: the advisor or a stand-in; empty if nobody is
 *     named
 * @param deputy the role that steps in where nobody is named
 * @param refused the changes that do not count, in the order of their days
 * @since 0.1
 */
public record ResponsibleAdvisor(
    Decision<AdvisorStanding> decision,
    Optional<EmployeeNumber> advisor,
    Optional<EmployeeNumber> acting,
    RoleId deputy,
    List<AdvisorTerm> refused) {

  public ResponsibleAdvisor {
    refused = List.copyOf(refused);
  }
}
