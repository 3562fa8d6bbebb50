package io.dealership.rules.organization;

import io.dealership.core.organization.Candidate;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.Qualification;
import io.dealership.core.organization.QualificationKind;
import io.dealership.core.organization.Role;
import io.dealership.core.organization.RoleCatalog;
import io.dealership.core.organization.RoleId;
import io.dealership.core.organization.Staff;
import io.dealership.core.text.LocalText;
import io.dealership.core.time.DayRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A certificate of somebody that a post asks for and that ends.
 *
 * @param employee who has it
 * @param role the post that asks for it
 * @param certificate its code
 * @param text what it is, for people
 * @param lastDay the last day on which it counts
 * @param byRenewal whether it has to be renewed, rather than got anew
 */
public record ExpiringCertificate(
    EmployeeNumber employee,
    RoleId role,
    String certificate,
    LocalText text,
    LocalDate lastDay,
    boolean byRenewal) {

  static List<ExpiringCertificate> of(
      Collection<Candidate> candidates, Staff staff, DayRange days, RoleCatalog catalog) {
    Map<EmployeeNumber, Candidate> byNumber = new HashMap<>();
    candidates.forEach(candidate -> byNumber.put(candidate.employee(), candidate));
    List<ExpiringCertificate> found = new ArrayList<>();
    staff
        .on(days.from())
        .forEach(
            assignment -> {
              Candidate holder = byNumber.get(assignment.employee());
              if (holder != null) {
                found.addAll(of(holder, catalog.role(assignment.role()), days));
              }
            });
    found.sort(
        Comparator.comparing(ExpiringCertificate::lastDay)
            .thenComparing(ExpiringCertificate::employee)
            .thenComparing(ExpiringCertificate::role)
            .thenComparing(ExpiringCertificate::certificate));
    return List.copyOf(found);
  }

  private static List<ExpiringCertificate> of(Candidate holder, Role post, DayRange days) {
    List<ExpiringCertificate> found = new ArrayList<>();
    for (Qualification asked : post.qualifications()) {
      if (asked.kind() == QualificationKind.CERTIFICATE) {
        Optional<HeldCertificate> held = HeldCertificate.best(holder, asked, days.from());
        Optional<LocalDate> lastDay =
            held.filter(each -> each.isHeldOn(days.from()))
                .flatMap(HeldCertificate::until)
                .map(end -> end.minusDays(1));
        if (lastDay.isPresent() && days.contains(lastDay.get())) {
          found.add(
              new ExpiringCertificate(
                  holder.employee(),
                  post.id(),
                  held.get().certificate().code(),
                  asked.text(),
                  lastDay.get(),
                  held.get().byRenewal()));
        }
      }
    }
    return found;
  }
}
