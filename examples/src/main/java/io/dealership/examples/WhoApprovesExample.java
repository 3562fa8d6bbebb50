package io.dealership.examples;

import io.dealership.core.authority.ActionCode;
import io.dealership.core.authority.Approval;
import io.dealership.core.authority.ApprovalAnswer;
import io.dealership.core.authority.ApprovalRequest;
import io.dealership.core.authority.Delegation;
import io.dealership.core.authority.RequestNumber;
import io.dealership.core.organization.Assignment;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.Staff;
import io.dealership.core.organization.StoreCode;
import io.dealership.core.time.OpeningHours;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.organization.StandardRoles;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Who approves a discount while the manager is away: not the one who asks for it. */
public final class WhoApprovesExample {

  private WhoApprovesExample() {}

  public static void main(String[] args) {
    var language = List.of(args).contains("zh") ? Locale.CHINESE : Locale.ENGLISH;
    var rules = DealershipRules.standard();
    var time = rules.businessTime(OpeningHours.roundTheClock(ZoneId.of("Asia/Shanghai")));
    var today = LocalDate.of(2026, 3, 2);
    var ten = time.startOf(today).plusSeconds(36_000);
    var store = StoreCode.of("SH-01");
    var manager = EmployeeNumber.of("E-2");
    var asks = EmployeeNumber.of("E-7");
    var other = EmployeeNumber.of("E-8");
    var post = Assignment.builder().store(store).from(today.minusYears(1));
    var head = post.employee(manager).role(StandardRoles.SALES_MANAGER).build();
    var one = head.withEmployee(asks).withRole(StandardRoles.SALES_CONSULTANT);
    var staff = Staff.builder().store(store).addAssignments(head, one, one.withEmployee(other));
    // for a week, both consultants may act for the manager
    var away = Delegation.builder().giver(manager).from(today).until(today.plusDays(7));
    var mine = away.taker(asks).build();
    var both = List.of(mine, mine.withTaker(other));
    var desk = rules.authority().desk(staff.build(), both, today, time);
    var asked = ApprovalRequest.builder().number(RequestNumber.of("R-1")).store(store);
    asked.action(ActionCode.of("vehicle-deal")).percent(new BigDecimal("3")).requestedBy(asks);
    asked.putCircumstances("above-displayed-price", false).putCircumstances("tied-sale", false);
    var request = asked.requestedAt(ten).build();
    var plan = desk.plan(request, List.of(), List.of(), ten);
    System.out.print(plan.explain(language));
    plan.needed().get(0).about(asks).forEach(why -> System.out.println(why.message(language)));
    var said = Approval.builder().request(request.number()).fingerprint(request.fingerprint());
    said.by(other).onBehalfOf(manager).signed(true).answer(ApprovalAnswer.GIVEN).at(ten);
    for (var each : List.of(request, request.withPercent(new BigDecimal("5")))) {
      System.out.print(desk.plan(each, List.of(), List.of(said.build()), ten).explain(language));
    }
  }
}
