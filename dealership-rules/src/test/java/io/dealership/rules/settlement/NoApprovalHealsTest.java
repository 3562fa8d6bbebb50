package io.dealership.rules.settlement;

import static io.dealership.rules.settlement.Bills.BOOK;
import static io.dealership.rules.settlement.Bills.ON;
import static io.dealership.rules.settlement.Bills.PRICES;
import static io.dealership.rules.settlement.Bills.STANDARD;
import static io.dealership.rules.settlement.Bills.bill;
import static io.dealership.rules.settlement.Bills.cny;
import static io.dealership.rules.settlement.Bills.fee;
import static io.dealership.rules.settlement.Bills.labor;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.authority.ActionCode;
import io.dealership.core.authority.Approval;
import io.dealership.core.authority.ApprovalRequest;
import io.dealership.core.authority.OutsideApprover;
import io.dealership.core.authority.RequestNumber;
import io.dealership.core.insurance.InsuranceLine;
import io.dealership.core.organization.Assignment;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.Role;
import io.dealership.core.organization.Staff;
import io.dealership.core.organization.StoreCode;
import io.dealership.core.settlement.SettlementList;
import io.dealership.core.settlement.SettlementStep;
import io.dealership.core.settlement.TiedThing;
import io.dealership.core.time.BusinessTime;
import io.dealership.core.time.OpeningHours;
import io.dealership.rules.authority.ApprovalDesk;
import io.dealership.rules.authority.ApprovalPlan;
import io.dealership.rules.authority.ApprovalState;
import io.dealership.rules.decision.Permit;
import io.dealership.rules.insurance.InsuranceOfferOutcome;
import io.dealership.rules.insurance.InsuranceOfferQuestion;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the law forbids stays forbidden with the approval of everybody in the store, the board and
 * the maker.
 */
class NoApprovalHealsTest {

  private static final StoreCode STORE = StoreCode.of("SH-01");
  private static final BusinessTime TIME =
      STANDARD.businessTime(OpeningHours.roundTheClock(ZoneId.of("Asia/Shanghai")));
  private static final Instant TEN = TIME.startOf(ON).plusSeconds(36_000);

  /** One holder for each role of the catalog. */
  private static final Staff EVERYBODY = everybody();

  private static Staff everybody() {
    Staff.Builder staff = Staff.builder().store(STORE);
    for (Role role : STANDARD.organization().catalog(ON).roles()) {
      staff.addAssignments(
          Assignment.builder()
              .employee(EmployeeNumber.of("N-" + role.id()))
              .store(STORE)
              .role(role.id())
              .from(ON.minusYears(1))
              .build());
    }
    return staff.build();
  }

  private static ApprovalPlan approvedByAll(boolean abovePrice, boolean tied) {
    ApprovalDesk desk = STANDARD.authority().desk(EVERYBODY, List.of(), ON, TIME);
    ApprovalRequest request =
        ApprovalRequest.builder()
            .number(RequestNumber.of("R-1"))
            .action(ActionCode.of("vehicle-deal"))
            .store(STORE)
            .requestedBy(EmployeeNumber.of("E-1"))
            .requestedAt(TEN)
            .percent(BigDecimal.ONE)
            .putAllCircumstances(Map.of("above-displayed-price", abovePrice, "tied-sale", tied))
            .build();
    List<Approval> approvals = new ArrayList<>();
    EVERYBODY
        .assignments()
        .forEach(
            post -> approvals.add(Approval.given(request, post.employee(), TEN.plusSeconds(60))));
    for (OutsideApprover outside :
        List.of(OutsideApprover.BOARD, OutsideApprover.MAKER, OutsideApprover.INSURER)) {
      approvals.add(Approval.given(request, outside, TEN.plusSeconds(60)));
    }
    return desk.plan(request, approvals, TEN.plusSeconds(120));
  }

  @ParameterizedTest
  @CsvSource({
    "false, false, APPROVED",
    "true, false, FORBIDDEN",
    "false, true, FORBIDDEN",
    "true, true, FORBIDDEN"
  })
  void a_request_for_what_is_forbidden_stays_forbidden_with_all_approvals(
      boolean abovePrice, boolean tied, ApprovalState state) {
    assertThat(approvedByAll(abovePrice, tied).decision().outcome()).contains(state);
  }

  @Test
  void a_price_above_the_displayed_one_stays_forbidden_with_consent_and_approval() {
    SettlementList bill = bill(labor(1, "2", "220.00"), fee(2, "DELIVERY", "2000.00"));

    // the customer authorized all of it, and everybody agreed
    assertThat(approvedByAll(true, false).given()).isNotEmpty();
    assertThat(PRICES.check(bill, BOOK, ON).decision().outcome()).contains(Permit.FORBIDDEN);
    assertThat(PRICES.check(bill, BOOK, ON).excess()).isEqualTo(cny("2040.00"));
    assertThat(
            Bills.SETTLEMENT
                .step(
                    Bills.aSettlement(SettlementStep.TAKE_PAYMENT)
                        .withList(bill)
                        .withAuthorized(cny("2440.00"))
                        .withCreditAuthorized(true),
                    ON)
                .outcome())
        .contains(Permit.FORBIDDEN);
  }

  @Test
  void tying_and_benefits_outside_the_insurance_contract_stay_forbidden() {
    assertThat(approvedByAll(false, true).given()).isNotEmpty();
    assertThat(
            PRICES
                .saleTerms(
                    SaleTermsQuestion.builder()
                        .conditional(true)
                        .addRequired(TiedThing.INSURANCE)
                        .householdRestricted(false)
                        .build(),
                    ON)
                .outcome())
        .contains(Permit.FORBIDDEN);
    assertThat(
            STANDARD
                .insurance()
                .offer(
                    InsuranceOfferQuestion.builder()
                        .line(InsuranceLine.COMPULSORY)
                        .benefitOutsideContract(true)
                        .build(),
                    ON)
                .outcome())
        .contains(InsuranceOfferOutcome.REFUSED);
  }
}
