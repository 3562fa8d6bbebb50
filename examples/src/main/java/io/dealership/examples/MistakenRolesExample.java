package io.dealership.examples;

import io.dealership.core.organization.Assignment;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.organization.Staff;
import io.dealership.core.organization.StoreCode;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.document.InvalidDocumentException;
import io.dealership.rules.pack.PackSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What is said of people who report in a circle, of roles that do, and of roles not there. */
public final class MistakenRolesExample {

  private MistakenRolesExample() {}

  public static void main(String[] args) {
    var language = List.of(args).contains("zh") ? Locale.CHINESE : Locale.ENGLISH;
    var rules = DealershipRules.standard().organization();
    var today = LocalDate.of(2026, 3, 2);

    var staff = Staff.builder().store(StoreCode.of("SH-01"));
    staff.addAssignments(post("E-1", "E-2"), post("E-2", "E-3"), post("E-3", "E-1"));
    var circle = rules.review(staff.build(), today).decision().findings().get(0);
    System.out.println(circle.message(language));
    circle.nextStep().ifPresent(step -> System.out.println(step.text(language)));

    // a name that nobody has, and one that two roles have
    for (var name : List.of("servise advisor", "销售部长")) {
      try {
        rules.catalog(today).role(name);
      } catch (IllegalArgumentException e) {
        System.out.println(e.getMessage());
      }
    }

    // a pack that reports to a role that is not there, and leads a line back to itself
    try {
      var folder = "roles-with-mistakes/";
      DealershipRules.using(
          PackSource.of(name -> MistakenRolesExample.class.getResourceAsStream(folder + name)));
    } catch (InvalidDocumentException e) {
      e.problems().forEach(System.out::println);
    }
  }

  private static Assignment post(String who, String superior) {
    var held = Assignment.builder().employee(EmployeeNumber.of(who)).store(StoreCode.of("SH-01"));
    held.role(RoleId.of("sales-consultant")).reportsTo(EmployeeNumber.of(superior));
    return held.from(LocalDate.of(2026, 1, 1)).build();
  }
}
