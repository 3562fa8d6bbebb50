package io.dealership.examples;

import io.dealership.core.identity.StepId;
import io.dealership.core.organization.Assignment;
import io.dealership.core.organization.Candidate;
import io.dealership.core.organization.Certificate;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.Role;
import io.dealership.core.organization.Staff;
import io.dealership.core.organization.StoreCode;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.organization.StepDone;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Who may hold a post, two posts, and a step: nobody inspects his own work by a second post. */
public final class WhoMayHoldExample {

  private static final StoreCode STORE = StoreCode.of("SH-01");

  private WhoMayHoldExample() {}

  public static void main(String[] args) {
    var language = List.of(args).contains("zh") ? Locale.CHINESE : Locale.ENGLISH;
    var rules = DealershipRules.standard().organization();
    var today = LocalDate.of(2026, 3, 2);
    var inspector = rules.catalog(today).role("质检员");
    var mechanic = rules.catalog(today).role("Repair technician");

    // yesterday was the last day of the certificate
    var expired = Certificate.of("quality-inspector-certificate", LocalDate.of(2023, 3, 2), today);
    var who = EmployeeNumber.of("E-7");
    var candidate = Candidate.builder().employee(who).addCertificates(expired).build();
    System.out.print(rules.suitability(candidate, inspector.id(), today).explain(language));
    var both = List.of(mechanic.id(), inspector.id());
    System.out.print(rules.combination(both, today).explain(language));

    // who holds both posts may inspect what E-8 repaired, but not what he repaired
    var staff = Staff.builder().store(STORE);
    staff.addAssignments(post(who, inspector), post(who, mechanic));
    var inspection = StepId.parse("aftersales-visit.final-inspection");
    for (var number : List.of("E-8", "E-7")) {
      var repair = StepId.parse("aftersales-visit.repair");
      var done = List.of(new StepDone(repair, EmployeeNumber.of(number)));
      var hands = rules.hands(inspection, who, done, staff.build(), today);
      System.out.print(hands.explain(language));
    }
  }

  private static Assignment post(EmployeeNumber who, Role post) {
    var held = Assignment.builder().employee(who).role(post.id()).store(STORE);
    return held.from(LocalDate.of(2026, 1, 1)).build();
  }
}
