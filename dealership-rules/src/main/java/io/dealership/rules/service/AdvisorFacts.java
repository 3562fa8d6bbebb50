package io.dealership.rules.service;

import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.service.AdvisorTerm;
import io.dealership.rules.decision.FactType;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The facts of the table of responsible advisors.
 *
 * @param customer the number of the customer
 * @param advisor the advisor
 * @param inPost whether the advisor still holds the post
 * @param away whether the advisor is away
 * @param standIn who stands in
 * @param refused a change that does not count
 * @param deputy the role that steps in
 * @param on the day
 */
record AdvisorFacts(
    String customer,
    Optional<EmployeeNumber> advisor,
    boolean inPost,
    boolean away,
    Optional<EmployeeNumber> standIn,
    Optional<AdvisorTerm> refused,
    String deputy,
    LocalDate on) {

  static final FactType<AdvisorFacts> TYPE =
      FactType.builder(AdvisorFacts.class)
          .flag("advisorNamed", f -> f.advisor.isPresent())
          .flag("advisorInPost", f -> f.inPost)
          .flag("advisorAway", f -> f.away)
          .flag("standInNamed", f -> f.standIn.isPresent())
          .flag("changeRefused", f -> f.refused.isPresent())
          // for messages only
          .optionalText("customer", f -> Optional.of(f.customer))
          .optionalText("advisor", f -> f.advisor.map(EmployeeNumber::value))
          .optionalText("standIn", f -> f.standIn.map(EmployeeNumber::value))
          .optionalText("otherAdvisor", f -> f.refused.map(each -> each.advisor().value()))
          .optionalDate("changedOn", f -> f.refused.map(AdvisorTerm::from))
          .optionalText("deputy", f -> Optional.of(f.deputy))
          .date("on", AdvisorFacts::on)
          .build();
}
