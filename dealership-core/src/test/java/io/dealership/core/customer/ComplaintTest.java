package io.dealership.core.customer;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.json.JsonRoundTrip;
import io.dealership.core.organization.EmployeeNumber;
import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ComplaintTest {

  private static Complaint aComplaint() {
    return Complaint.builder()
        .customer(CustomerNumber.of("C-1"))
        .receivedAt(Instant.parse("2026-03-02T02:00:00Z"))
        .firstAsked(EmployeeNumber.of("E-1"))
        .build();
  }

  @Test
  void a_complaint_is_its_own_json() {
    JsonRoundTrip.assertJson(
        aComplaint(),
        Complaint.class,
        """
        {"customer":"C-1","receivedAt":"2026-03-02T02:00:00Z","firstAsked":"E-1","earlierOn":[]}
        """);
    JsonRoundTrip.assertJson(
        aComplaint()
            .withAmount(Money.parse("CNY 300.00"))
            .withPaid(Money.parse("CNY 0.00"))
            .withImportantCustomer(true)
            .withInjury(false)
            .withSafety(true)
            .withLegalThreat(false)
            .withMedia(true)
            .withHardConflict(false)
            .withEarlierOn(LocalDate.of(2026, 2, 1)),
        Complaint.class,
        """
        {"customer":"C-1","receivedAt":"2026-03-02T02:00:00Z","firstAsked":"E-1",
         "amount":"CNY 300.00","paid":"CNY 0.00","importantCustomer":true,"injury":false,
         "safety":true,"legalThreat":false,"media":true,"hardConflict":false,
         "earlierOn":["2026-02-01"]}
        """);
  }

  @Test
  void amounts_are_not_negative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aComplaint().withAmount(Money.parse("CNY -0.01")))
        .withMessage("Complaint.amount must not be negative, but was CNY -0.01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aComplaint().withPaid(Money.parse("CNY -0.01")))
        .withMessage("Complaint.paid must not be negative, but was CNY -0.01");
  }
}
