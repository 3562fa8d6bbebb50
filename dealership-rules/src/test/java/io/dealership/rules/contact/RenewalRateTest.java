package io.dealership.rules.contact;

import static io.dealership.rules.contact.Contacts.at;
import static io.dealership.rules.contact.Contacts.day;
import static io.dealership.rules.contact.Contacts.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.contact.CaseNumber;
import io.dealership.core.contact.ContactEvent;
import io.dealership.core.contact.ContactEventId;
import io.dealership.core.contact.ContactEventKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenewalRateTest {

  private static ContactEvent of(int number, ContactEventKind kind, String at) {
    return event(kind + "-" + number, kind, at)
        .build()
        .withCaseNumber(CaseNumber.of("P-" + number));
  }

  private static ContactHistory history(int expiring, int renewed) {
    List<ContactEvent> events = new ArrayList<>();
    for (int i = 0; i < expiring; i++) {
      events.add(
          of(i, ContactEventKind.POLICY_EXPIRING, "2026-01-05T10:00").withDueOn(day("2026-03-31")));
      if (i < renewed) {
        events.add(of(i, ContactEventKind.POLICY_RENEWED, "2026-03-10T10:00"));
      }
    }
    return ContactHistory.of(events, List.of());
  }

  @ParameterizedTest(name = "I06: {1} of {0} renewed are {2} %")
  @CsvSource({"400, 252, 63.0", "3, 2, 66.7", "3, 0, 0.0"})
  void i06_is_by_count(int expiring, int renewed, BigDecimal percent) {
    assertThat(
            RenewalRate.of(
                    history(expiring, renewed),
                    day("2026-03-01"),
                    day("2026-04-01"),
                    at("2026-04-01T00:00"))
                .percent())
        .contains(percent);
  }

  @Test
  void counts_what_expires_in_the_period_and_is_known() {
    ContactHistory history = history(2, 1);

    assertThat(
            RenewalRate.of(history, day("2026-03-31"), day("2026-04-01"), at("2026-03-10T10:00")))
        .isEqualTo(new RenewalRate(2, 1));
    assertThat(
            RenewalRate.of(history, day("2026-03-31"), day("2026-04-01"), at("2026-03-10T09:59")))
        .isEqualTo(new RenewalRate(2, 0));
    assertThat(
            RenewalRate.of(history, day("2026-03-01"), day("2026-03-31"), at("2026-04-01T00:00")))
        .isEqualTo(new RenewalRate(0, 0));
    assertThat(
            RenewalRate.of(history, day("2026-03-01"), day("2026-04-01"), at("2026-01-05T09:59")))
        .isEqualTo(new RenewalRate(0, 0));
    assertThat(new RenewalRate(0, 0).percent()).isEmpty();
  }

  @Test
  void another_policy_or_an_earlier_renewal_does_not_count() {
    ContactEvent policy =
        of(1, ContactEventKind.POLICY_EXPIRING, "2026-01-05T10:00").withDueOn(day("2026-03-31"));
    ContactEvent before = of(1, ContactEventKind.POLICY_RENEWED, "2025-03-10T10:00");
    ContactEvent other =
        of(2, ContactEventKind.POLICY_RENEWED, "2026-03-10T10:00")
            .withId(ContactEventId.of("other"));

    assertThat(
            RenewalRate.of(
                ContactHistory.of(List.of(policy, before, other), List.of()),
                day("2026-03-01"),
                day("2026-04-01"),
                at("2026-04-01T00:00")))
        .isEqualTo(new RenewalRate(1, 0));
  }
}
