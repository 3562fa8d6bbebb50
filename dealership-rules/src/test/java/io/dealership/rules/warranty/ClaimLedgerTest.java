package io.dealership.rules.warranty;

import static io.dealership.rules.warranty.SampleClaims.RULES;
import static io.dealership.rules.warranty.SampleClaims.aCompleteClaim;
import static io.dealership.rules.warranty.SampleClaims.answered;
import static io.dealership.rules.warranty.SampleClaims.appealed;
import static io.dealership.rules.warranty.SampleClaims.approve;
import static io.dealership.rules.warranty.SampleClaims.cny;
import static io.dealership.rules.warranty.SampleClaims.deny;
import static io.dealership.rules.warranty.SampleClaims.event;
import static io.dealership.rules.warranty.SampleClaims.paid;
import static io.dealership.rules.warranty.SampleClaims.pay;
import static io.dealership.rules.warranty.SampleClaims.returned;
import static io.dealership.rules.warranty.SampleClaims.sent;
import static io.dealership.rules.warranty.SampleClaims.writtenOff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.warranty.ClaimEvent;
import io.dealership.core.warranty.ClaimEventLine;
import io.dealership.core.warranty.ClaimEventType;
import io.dealership.core.warranty.ClaimMoney;
import io.dealership.core.warranty.ClaimState;
import io.dealership.rules.decision.Decision;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ClaimLedgerTest {

  private static final ClaimEvent SENT = sent("2026-03-10T09:00");
  private static final ClaimEvent APPROVED =
      answered("2026-04-02T09:00", approve(1, "3400.00"), approve(2, "384.00"));
  private static final ClaimEvent SPLIT =
      answered("2026-04-02T09:00", approve(1, "3400.00"), deny(2, "384.00"));

  private static ClaimLedger after(ClaimEvent... events) {
    return RULES.ledger(aCompleteClaim().withEvents(events));
  }

  private static List<String> causes(Decision<?> decision) {
    return decision.findings().stream()
        .filter(finding -> finding.supports().equals(Optional.of("REFUSED")))
        .map(finding -> finding.reason().code())
        .toList();
  }

  @Test
  void a_claim_begins_as_a_draft_with_all_of_it_open() {
    ClaimLedger ledger = after();

    assertThat(ledger.state()).isEqualTo(ClaimState.DRAFT);
    assertThat(ledger.line(1)).isEqualTo(ClaimMoney.claimed(cny("3400.00")));
    assertThat(ledger.total()).contains(ClaimMoney.claimed(cny("3784.00")));
    assertThat(ledger.sentOn()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ledger.line(3))
        .withMessage("ClaimLedger.line must be one of the lines [1, 2], but was 3");
  }

  @Test
  void a_claim_is_sent_approved_and_paid() {
    assertThat(after(SENT).state()).isEqualTo(ClaimState.SUBMITTED);
    assertThat(after(SENT).sentOn()).contains(LocalDate.of(2026, 3, 10));
    assertThat(after(SENT, APPROVED).state()).isEqualTo(ClaimState.APPROVED);
    ClaimEvent most = paid("2026-04-20T09:00", pay(1, "3400.00"), pay(2, "383.99"));
    assertThat(after(SENT, APPROVED, most).state()).isEqualTo(ClaimState.APPROVED);
    ClaimLedger paid = after(SENT, APPROVED, most, paid("2026-04-21T09:00", pay(2, "0.01")));
    assertThat(paid.state()).isEqualTo(ClaimState.PAID);
    assertThat(paid.total())
        .contains(new ClaimMoney(cny("3784.00"), cny("3784.00"), cny("0.00"), cny("3784.00")));
    assertThat(paid.refused()).isEmpty();
  }

  @Test
  void a_claim_is_sent_back_and_sent_again() {
    ClaimLedger returned = after(SENT, returned("2026-03-15T09:00"));
    assertThat(returned.state()).isEqualTo(ClaimState.RETURNED);
    assertThat(returned.returnedOn()).contains(LocalDate.of(2026, 3, 15));

    ClaimLedger again = after(SENT, returned("2026-03-15T09:00"), sent("2026-03-15T16:00"));
    assertThat(again.state()).isEqualTo(ClaimState.SUBMITTED);
    assertThat(again.sentOn()).contains(LocalDate.of(2026, 3, 15));
  }

  @Test
  void a_denial_is_appealed_or_given_up() {
    assertThat(after(SENT, SPLIT).state()).isEqualTo(ClaimState.PARTLY_APPROVED);
    ClaimLedger appealed = after(SENT, SPLIT, appealed("2026-04-05T09:00"));
    assertThat(appealed.state()).isEqualTo(ClaimState.APPEALED);
    assertThat(appealed.line(2).open()).isEqualTo(cny("384.00"));
    assertThat(appealed.sentOn()).contains(LocalDate.of(2026, 4, 5));

    ClaimEvent won = answered("2026-04-25T09:00", approve(2, "384.00"));
    assertThat(after(SENT, SPLIT, appealed("2026-04-05T09:00"), won).state())
        .isEqualTo(ClaimState.APPROVED);
    ClaimLedger givenUp =
        after(SENT, SPLIT, appealed("2026-04-05T09:00"), writtenOff("2026-04-26T09:00"));
    assertThat(givenUp.state()).isEqualTo(ClaimState.WRITTEN_OFF);
    assertThat(givenUp.total())
        .contains(new ClaimMoney(cny("3784.00"), cny("3400.00"), cny("384.00"), cny("0.00")));
    ClaimLedger paidAfterwards =
        after(
            SENT,
            SPLIT,
            writtenOff("2026-04-26T09:00"),
            paid("2026-05-01T09:00", pay(1, "3400.00")));
    assertThat(paidAfterwards.state()).isEqualTo(ClaimState.WRITTEN_OFF);
    assertThat(paidAfterwards.line(1).paid()).isEqualTo(cny("3400.00"));
  }

  @Test
  void an_appeal_against_one_line_leaves_the_others() {
    ClaimEvent both = answered("2026-04-02T09:00", deny(1, "3400.00"), deny(2, "384.00"));
    ClaimEvent second =
        event("a", ClaimEventType.APPEAL, "2026-04-05T09:00")
            .addLines(ClaimEventLine.builder().lineNumber(2).build())
            .build();

    ClaimLedger ledger = after(SENT, both, second);

    assertThat(after(SENT, both).state()).isEqualTo(ClaimState.DENIED);
    assertThat(ledger.line(1).open()).isEqualTo(cny("0.00"));
    assertThat(ledger.line(2).open()).isEqualTo(cny("384.00"));
  }

  @Test
  void an_answer_in_parts_leaves_the_rest_open() {
    ClaimLedger ledger = after(SENT, answered("2026-04-02T09:00", approve(1, "3399.99")));

    assertThat(ledger.state()).isEqualTo(ClaimState.SUBMITTED);
    assertThat(ledger.line(1).open()).isEqualTo(cny("0.01"));
  }

  @Test
  void an_event_that_cannot_happen_is_refused_with_all_causes_and_changes_nothing() {
    ClaimEvent wrong =
        event("w", ClaimEventType.ANSWER, "2026-04-02T09:00")
            .addLines(
                ClaimEventLine.builder().lineNumber(1).denied(cny("3400.01")).build(),
                ClaimEventLine.builder().lineNumber(7).approved(Money.parse("USD 1.00")).build())
            .build();

    ClaimLedger ledger = after(SENT, wrong);

    assertThat(ledger.state()).isEqualTo(ClaimState.SUBMITTED);
    assertThat(ledger.total()).contains(ClaimMoney.claimed(cny("3784.00")));
    RefusedEvent refused = ledger.refused().get(0);
    assertThat(refused.event()).isEqualTo(wrong);
    assertThat(causes(refused.why()))
        .containsExactly(
            "lines-not-on-claim", "other-currency", "more-than-open", "no-reason-given");
    assertThat(refused.why().explain(Locale.ENGLISH))
        .contains("The event names lines that are not on the claim: 7.")
        .contains("The answer is CNY 0.01 over what is open on a line.");
  }

  @Test
  void a_payment_over_what_is_approved_is_refused_to_the_fen() {
    ClaimLedger ledger = after(SENT, APPROVED, paid("2026-04-20T09:00", pay(1, "3400.01")));

    assertThat(causes(ledger.refused().get(0).why())).containsExactly("more-than-approved");
    assertThat(ledger.line(1).paid()).isEqualTo(cny("0.00"));
  }

  @Test
  void what_is_told_twice_happens_once() {
    ClaimEvent payment = paid("2026-04-20T09:00", pay(1, "100.00"));

    ClaimLedger ledger = after(SENT, SENT, APPROVED, payment, payment, APPROVED);

    assertThat(ledger.line(1).paid()).isEqualTo(cny("100.00"));
    assertThat(ledger.refused()).isEmpty();
  }

  @Test
  void two_events_under_one_id_are_told_apart_and_the_later_is_refused() {
    ClaimEvent payment = paid("2026-04-20T09:00", pay(1, "100.00"));
    ClaimEvent other = paid("2026-04-20T09:00", pay(1, "200.00")).withId(payment.id());

    ClaimLedger ledger = after(SENT, APPROVED, other, payment);

    assertThat(causes(ledger.refused().get(0).why())).containsExactly("id-taken");
    assertThat(ledger).isEqualTo(after(SENT, APPROVED, payment, other));
  }

  @Test
  void an_event_that_comes_late_makes_possible_what_was_refused() {
    ClaimEvent payment = paid("2026-04-20T09:00", pay(1, "3400.00"), pay(2, "384.00"));

    assertThat(after(SENT, payment).refused()).hasSize(1);
    assertThat(after(SENT, payment, APPROVED).state()).isEqualTo(ClaimState.PAID);
    assertThat(after(SENT, payment, APPROVED).refused()).isEmpty();
  }

  @Test
  void a_step_is_asked_about_before_it_is_taken() {
    var claim = aCompleteClaim().withEvents(SENT);

    assertThat(RULES.step(claim, APPROVED).outcome()).contains(ClaimStep.APPROVED);
    assertThat(ClaimStep.APPROVED.state()).contains(ClaimState.APPROVED);
    assertThat(ClaimStep.REFUSED.state()).isEmpty();
    Decision<ClaimStep> writtenOff = RULES.step(claim, writtenOff("2026-03-12T09:00"));
    assertThat(writtenOff.outcome()).contains(ClaimStep.REFUSED);
    assertThat(writtenOff.findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("A claim in state submitted has nothing that the store can give up now.");
    assertThat(causes(RULES.step(claim, sent("2026-03-12T09:00").withId(SENT.id()))))
        .containsExactly("not-to-be-sent", "id-taken");
  }

  @Test
  void a_claim_without_lines_can_be_given_up_by_nobody() {
    var empty = aCompleteClaim().withLines(List.of());

    Decision<ClaimStep> decision = RULES.step(empty, writtenOff("2026-03-12T09:00"));

    assertThat(causes(decision)).containsExactly("nothing-to-give-up");
    assertThat(RULES.ledger(empty).total()).isEmpty();
  }
}
