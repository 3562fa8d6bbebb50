package io.dealership.rules.warranty;

import static io.dealership.rules.warranty.SampleClaims.RULES;
import static io.dealership.rules.warranty.SampleClaims.aClaim;
import static io.dealership.rules.warranty.SampleClaims.aCompleteClaim;
import static io.dealership.rules.warranty.SampleClaims.answer;
import static io.dealership.rules.warranty.SampleClaims.answered;
import static io.dealership.rules.warranty.SampleClaims.approve;
import static io.dealership.rules.warranty.SampleClaims.cny;
import static io.dealership.rules.warranty.SampleClaims.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import io.dealership.core.warranty.ClaimAnswerDraft;
import io.dealership.core.warranty.ClaimMoney;
import io.dealership.core.warranty.ClaimState;
import io.dealership.core.warranty.WarrantyClaim;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimReconciliationTest {

  private static final LocalDate ON = LocalDate.of(2026, 4, 10);
  private static final WarrantyClaim SENT = aCompleteClaim().withEvents(sent("2026-03-10T09:00"));

  private static ClaimReconciliation reconcile(ClaimAnswerDraft... lines) {
    return RULES.reconcile(List.of(SENT), List.of(lines), ON);
  }

  private static ClaimAnswerOutcome outcome(ClaimReconciliation report, int index) {
    return report.lines().get(index).decision().outcome().orElseThrow();
  }

  private static String message(Decision<?> decision) {
    return decision.findings().get(0).message(Locale.ENGLISH);
  }

  private static String nextStep(Decision<?> decision) {
    return decision.findings().get(0).nextStep().orElseThrow().code();
  }

  private static ClaimMoney money(String claimed, String approved, String denied, String paid) {
    return new ClaimMoney(cny(claimed), cny(approved), cny(denied), cny(paid));
  }

  @Test
  void lines_that_fit_are_taken_over() {
    ClaimReconciliation report =
        reconcile(
            answer("WC-1", 1, "2026-04-02", "3400.00", "0.00", "0.00"),
            answer("WC-1", 2, "2026-04-02", "384.00", "0.00", "384.00"));

    assertThat(outcome(report, 0)).isEqualTo(ClaimAnswerOutcome.MATCHED);
    assertThat(outcome(report, 1)).isEqualTo(ClaimAnswerOutcome.MATCHED);
    assertThat(report.awaited()).isEmpty();
    assertThat(report.problems()).isEmpty();
    ClaimLedger ledger = RULES.ledger(report.claims().get(0));
    assertThat(ledger.state()).isEqualTo(ClaimState.APPROVED);
    assertThat(ledger.refused()).isEmpty();
    assertThat(report.totals())
        .isEqualTo(
            Map.of(
                "CNY",
                new ReconciliationTotal(
                    sum("3784.00", "0.00", "384.00"),
                    sum("3784.00", "0.00", "384.00"),
                    sum("0.00", "0.00", "0.00"),
                    money("3784.00", "0.00", "0.00", "0.00"),
                    money("3784.00", "3784.00", "0.00", "384.00"))));
  }

  private static AnswerSum sum(String approved, String denied, String paid) {
    return new AnswerSum(cny(approved), cny(denied), cny(paid));
  }

  @Test
  void the_same_file_read_again_changes_nothing() {
    ClaimAnswerDraft line = answer("WC-1", 1, "2026-04-02", "3400.00", "0.00", "3400.00");
    ClaimReconciliation first = reconcile(line);

    ClaimReconciliation second = RULES.reconcile(first.claims(), List.of(line, line), ON);

    assertThat(outcome(second, 0)).isEqualTo(ClaimAnswerOutcome.REPEATED);
    assertThat(outcome(second, 1)).isEqualTo(ClaimAnswerOutcome.REPEATED);
    assertThat(second.claims()).isEqualTo(first.claims());
    assertThat(second.totals().get("CNY").booked()).isEqualTo(sum("0.00", "0.00", "0.00"));
    assertThat(second.totals().get("CNY").leftOut()).isEqualTo(sum("6800.00", "0.00", "6800.00"));
  }

  @Test
  void a_line_that_stands_twice_in_a_file_counts_once_even_where_it_fits_nothing() {
    ClaimAnswerDraft stranger = answer("WC-404", 1, "2026-04-02", "1.00", "0.00", "0.00");

    ClaimReconciliation report = reconcile(stranger, stranger);

    assertThat(outcome(report, 0)).isEqualTo(ClaimAnswerOutcome.UNKNOWN_CLAIM);
    assertThat(nextStep(report.lines().get(0).decision())).isEqualTo("find-claim");
    assertThat(outcome(report, 1)).isEqualTo(ClaimAnswerOutcome.REPEATED);
  }

  @Test
  void lines_of_one_day_may_stand_in_any_order() {
    ClaimReconciliation report =
        reconcile(
            answer("WC-1", 1, "2026-04-02", "0.00", "0.00", "3400.00"),
            answer("WC-1", 1, "2026-04-02", "3400.00", "0.00", "0.00"));

    assertThat(report.lines()).extracting(ReconciledAnswer::line).containsExactly(1, 2);
    assertThat(outcome(report, 0)).isEqualTo(ClaimAnswerOutcome.MATCHED);
    assertThat(outcome(report, 1)).isEqualTo(ClaimAnswerOutcome.MATCHED);
    assertThat(RULES.ledger(report.claims().get(0)).line(1))
        .isEqualTo(money("3400.00", "3400.00", "0.00", "3400.00"));
  }

  @Test
  void a_claim_may_be_sent_and_answered_on_one_day() {
    ClaimReconciliation report =
        reconcile(answer("WC-1", 1, "2026-03-10", "3400.00", "0.00", "0.00"));

    assertThat(outcome(report, 0)).isEqualTo(ClaimAnswerOutcome.MATCHED);
    assertThat(report.lines().get(0).events()).hasSize(1);
  }

  @Test
  void an_answer_from_before_the_claim_was_sent_is_not_taken_over() {
    ClaimReconciliation report =
        reconcile(answer("WC-1", 1, "2026-03-09", "3400.00", "0.00", "0.00"));

    assertThat(report.lines().get(0).events()).isEmpty();
    assertThat(report.lines().get(0).booked()).isEqualTo(sum("0.00", "0.00", "0.00"));
    assertThat(report.claims()).containsExactly(SENT);
  }

  @Test
  void what_is_denied_says_what_can_be_done_and_until_when() {
    ClaimAnswerDraft denied = answer("WC-1", 2, "2026-03-31", "0.00", "384.00", "0.00");

    // ten days to correct, the last of them is the day of the reconciliation
    ReconciledAnswer inTime = reconcile(denied).lines().get(0);
    assertThat(inTime.decision().outcome()).contains(ClaimAnswerOutcome.DENIED);
    assertThat(message(inTime.decision()))
        .isEqualTo(
            "CNY 384.00 are denied for reason D01; what is wrong can be corrected until"
                + " 2026-04-10.");
    assertThat(nextStep(inTime.decision())).isEqualTo("correct-and-resubmit");
    assertThat(inTime.ourReason()).contains(new Reason(ClaimRules.PACK, "documents-missing"));

    ReconciledAnswer late =
        RULES.reconcile(List.of(SENT), List.of(denied), ON.plusDays(1)).lines().get(0);
    assertThat(nextStep(late.decision())).isEqualTo("write-off-denied");

    assertThat(nextStep(reconcile(withReason(denied, "D02")).lines().get(0).decision()))
        .isEqualTo("appeal-denial");
    assertThat(nextStep(reconcile(withReason(denied, "D09")).lines().get(0).decision()))
        .isEqualTo("write-off-denied");
    Decision<ClaimAnswerOutcome> unheardOf =
        reconcile(withReason(denied, "D77")).lines().get(0).decision();
    assertThat(message(unheardOf))
        .isEqualTo(
            "CNY 384.00 are denied for a reason that the maker's list does not explain (D77).");
  }

  @Test
  void a_denial_without_a_reason_is_not_taken_over() {
    ReconciledAnswer line =
        reconcile(withReason(answer("WC-1", 2, "2026-03-31", "0.00", "384.00", "0.00"), null))
            .lines()
            .get(0);

    assertThat(message(line.decision()))
        .isEqualTo(
            "CNY 384.00 are denied for a reason that the maker's list does not explain (none).");
    assertThat(line.events()).isEmpty();
  }

  private static ClaimAnswerDraft withReason(ClaimAnswerDraft draft, String reason) {
    return new ClaimAnswerDraft(
        draft.claim(),
        draft.lineNumber(),
        draft.answeredOn(),
        draft.approved(),
        draft.denied(),
        draft.paid(),
        reason,
        draft.creditNote());
  }

  @Test
  void amounts_that_differ_by_a_fen_are_told() {
    ClaimReconciliation less =
        reconcile(answer("WC-1", 1, "2026-04-02", "3399.99", "0.00", "0.00"));
    assertThat(outcome(less, 0)).isEqualTo(ClaimAnswerOutcome.DIFFERENT);
    assertThat(message(less.lines().get(0).decision()))
        .isEqualTo("The answer leaves CNY 0.01 of the line open.");
    assertThat(less.lines().get(0).events()).hasSize(1);
    assertThat(less.awaited())
        .extracting(AwaitedAnswer::lineNumber, AwaitedAnswer::open)
        .containsExactly(tuple(1, cny("0.01")), tuple(2, cny("384.00")));

    ClaimReconciliation more =
        reconcile(answer("WC-1", 1, "2026-04-02", "3400.01", "0.00", "0.00"));
    assertThat(outcome(more, 0)).isEqualTo(ClaimAnswerOutcome.DIFFERENT);
    assertThat(message(more.lines().get(0).decision()))
        .isEqualTo("The answer is CNY 0.01 over what is open on a line.");
    assertThat(more.claims()).containsExactly(SENT);
  }

  @Test
  void a_payment_that_is_too_much_is_left_out_and_the_approval_is_taken_over() {
    ClaimReconciliation report =
        reconcile(answer("WC-1", 1, "2026-04-02", "3400.00", "0.00", "3400.01"));

    assertThat(outcome(report, 0)).isEqualTo(ClaimAnswerOutcome.OVER_PAID);
    assertThat(message(report.lines().get(0).decision()))
        .isEqualTo("The payment is CNY 0.01 over what is approved and unpaid.");
    assertThat(report.lines().get(0).booked()).isEqualTo(sum("3400.00", "0.00", "0.00"));
    assertThat(report.totals().get("CNY").leftOut()).isEqualTo(sum("0.00", "0.00", "3400.01"));
  }

  @Test
  void another_currency_is_left_out_and_summed_apart() {
    ClaimReconciliation report =
        reconcile(
            new ClaimAnswerDraft(
                "WC-1",
                1,
                LocalDate.of(2026, 4, 2),
                "USD 500.00",
                "USD 0.00",
                "USD 0.00",
                null,
                null));

    assertThat(outcome(report, 0)).isEqualTo(ClaimAnswerOutcome.WRONG_CURRENCY);
    assertThat(report.totals().keySet()).containsExactly("CNY", "USD");
    assertThat(report.totals().get("USD").leftOut().approved()).hasToString("USD 500.00");
    assertThat(report.totals().get("USD").after().claimed()).hasToString("USD 0.00");
  }

  @Test
  void a_line_that_the_claim_does_not_have_and_one_that_is_answered_already_are_told() {
    WarrantyClaim answeredAlready =
        SENT.withEvents(
            sent("2026-03-10T09:00"), answered("2026-03-20T09:00", approve(1, "3400.00")));

    ClaimReconciliation report =
        RULES.reconcile(
            List.of(answeredAlready),
            List.of(
                answer("WC-1", 9, "2026-04-02", "1.00", "0.00", "0.00"),
                answer("WC-1", 1, "2026-04-02", "0.01", "0.00", "0.00"),
                answer("WC-1", 2, "2026-04-02", "0.00", "0.00", "0.00")),
            ON);

    assertThat(message(report.lines().get(0).decision()))
        .isEqualTo("The claim has no line of this number.");
    assertThat(message(report.lines().get(1).decision()))
        .isEqualTo("A claim in state submitted waits for no answer.");
    assertThat(message(report.lines().get(2).decision()))
        .isEqualTo("The line of the answer names no amount.");
  }

  @Test
  void a_maker_who_does_not_answer_is_reminded() {
    // 45 days after 2026-03-10
    LocalDate last = LocalDate.of(2026, 4, 24);

    assertThat(awaited(last).decision().outcome()).contains(ClaimAnswerOutcome.AWAITED);
    AwaitedAnswer late = awaited(last.plusDays(1));
    assertThat(late.decision().outcome()).contains(ClaimAnswerOutcome.OVERDUE);
    assertThat(late.open()).isEqualTo(cny("3400.00"));
    assertThat(message(late.decision())).isEqualTo("The maker should have answered by 2026-04-24.");
  }

  private static AwaitedAnswer awaited(LocalDate on) {
    return RULES.reconcile(List.of(SENT), List.of(), on).awaited().get(0);
  }

  @Test
  void a_maker_whose_time_is_not_known_is_asked_and_drafts_are_not_waited_for() {
    WarrantyClaim stranger = aClaim("WC-2", "unheard-of").withEvents(sent("2026-03-10T09:00"));

    ClaimReconciliation report =
        RULES.reconcile(List.of(stranger, aCompleteClaim()), List.of(), ON);

    assertThat(report.awaited()).extracting(one -> one.claim().value()).containsOnly("WC-2");
    assertThat(nextStep(report.awaited().get(0).decision())).isEqualTo("ask-maker-terms");
  }

  @Test
  void all_problems_of_all_lines_are_told_and_the_others_are_reconciled() {
    ClaimReconciliation report =
        reconcile(
            new ClaimAnswerDraft(null, 0, null, "CNY 1.00", "CNY 0.00", "CNY 0.00", null, null),
            answer("WC-1", 1, "2026-04-02", "3400.00", "0.00", "0.00"),
            new ClaimAnswerDraft(
                "WC-1", 0, LocalDate.of(2026, 4, 2), "1", "CNY 0.00", "CNY 0.00", null, null));

    assertThat(report.problems())
        .containsExactly(
            new AnswerProblem(1, "claim must be given"),
            new AnswerProblem(1, "answeredOn must be given"),
            new AnswerProblem(3, "approved: Money must be written like 'CNY 12.50', but was '1'"));
    assertThat(report.lines()).extracting(ReconciledAnswer::line).containsExactly(2);
  }

  @Test
  void claims_have_numbers_of_their_own() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.reconcile(List.of(SENT, SENT), List.of(), ON))
        .withMessage("ClaimRules.claims must have different numbers, but had [WC-1, WC-1]");
  }

  @Test
  void totals_that_do_not_add_up_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new ReconciliationTotal(
                    sum("1.00", "0.00", "0.00"),
                    sum("0.99", "0.00", "0.00"),
                    sum("0.00", "0.00", "0.00"),
                    money("1.00", "0.00", "0.00", "0.00"),
                    money("1.00", "0.00", "0.00", "0.00")))
        .withMessageStartingWith("ReconciliationTotal.answered must be booked ");
  }
}
