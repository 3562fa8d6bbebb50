package io.dealership.rules.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.organization.Assignment;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.organization.Staff;
import io.dealership.core.organization.StoreCode;
import io.dealership.core.time.BusinessTime;
import io.dealership.core.time.DayHours;
import io.dealership.core.time.DayRange;
import io.dealership.core.time.OpeningHours;
import io.dealership.rules.DealershipRules;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class DueDutiesTest {

  private static final DayRange MARCH =
      new DayRange(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1));
  private static final DayRange APRIL =
      new DayRange(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 5, 1));

  private static DutyRoster roster(DealershipRules rules, DayRange days, BusinessTime time) {
    Staff staff =
        Staff.builder()
            .store(StoreCode.of("S"))
            .addAssignments(
                Assignment.builder()
                    .employee(EmployeeNumber.of("E-1"))
                    .role(RoleId.of("sales-manager"))
                    .store(StoreCode.of("S"))
                    .from(LocalDate.of(2025, 1, 1))
                    .build())
            .build();
    return rules.organization().roster(staff, days, time);
  }

  private static BusinessTime time(DealershipRules rules, String zone, DayOfWeek... days) {
    return rules.businessTime(
        OpeningHours.builder(ZoneId.of(zone)).on(DayHours.parse("08:30-18:00"), days).build());
  }

  /** What was asked before makes no difference: other days, other hours, another zone. */
  @Test
  void are_those_of_the_days_and_the_time_that_are_asked_for() {
    DealershipRules rules = DealershipRules.standard();
    List<BusinessTime> times =
        List.of(
            time(rules, "Asia/Shanghai", DayOfWeek.values()),
            time(rules, "Asia/Shanghai", DayOfWeek.MONDAY, DayOfWeek.TUESDAY),
            time(rules, "Asia/Tokyo", DayOfWeek.values()));

    for (int round = 0; round < 2; round++) {
      for (BusinessTime time : times) {
        for (DayRange days : List.of(MARCH, APRIL, MARCH)) {
          assertThat(roster(rules, days, time).entries())
              .isNotEmpty()
              .isEqualTo(roster(DealershipRules.standard(), days, time).entries());
        }
      }
    }
  }

  @Test
  void are_worked_out_once_for_stores_that_ask_for_the_same() {
    DealershipRules rules = DealershipRules.standard();

    DueDuty first =
        roster(rules, MARCH, time(rules, "Asia/Shanghai", DayOfWeek.values()))
            .entries()
            .get(0)
            .due();
    DueDuty second =
        roster(rules, MARCH, time(rules, "Asia/Shanghai", DayOfWeek.values()))
            .entries()
            .get(0)
            .due();

    assertThat(second).isSameAs(first);
  }
}
