package io.dealership.rules.warranty;

import static io.dealership.rules.warranty.SampleClaims.RULES;
import static io.dealership.rules.warranty.SampleClaims.aClaim;
import static io.dealership.rules.warranty.SampleClaims.aCompleteClaim;
import static io.dealership.rules.warranty.SampleClaims.writtenOff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.warranty.WarrantyClaim;
import io.dealership.rules.decision.Decision;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a customer's request needs next, and how long the file of a claim is kept. */
class WarrantyRequestTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final WarrantyRequest ANSWERED =
      WarrantyRequest.builder().requestedOn(MONDAY).answeredOn(MONDAY).build();

  private static Optional<WarrantyRequestStep> step(WarrantyRequest request) {
    return RULES.request(request, MONDAY.plusDays(7)).outcome();
  }

  @Test
  void a_request_is_answered_on_the_same_day() {
    WarrantyRequest request = WarrantyRequest.builder().requestedOn(MONDAY).build();

    assertThat(RULES.request(request, MONDAY).outcome()).contains(WarrantyRequestStep.ANSWER_NOW);
    Decision<WarrantyRequestStep> late = RULES.request(request, MONDAY.plusDays(1));
    assertThat(late.outcome()).contains(WarrantyRequestStep.ANSWER_LATE);
    assertThat(late.findings().get(0).message(Locale.CHINESE))
        .isEqualTo("应在 2026-03-02 前答复客户，已逾期。");
    assertThat(late.findings().get(0).citations())
        .extracting(Object::toString)
        .containsExactly("requirements WARRANTY-16");
  }

  @Test
  void a_confirmed_replacement_is_scheduled() {
    WarrantyRequest covered = ANSWERED.withCoverage(Coverage.STATUTORY_WARRANTY);

    assertThat(step(covered)).contains(WarrantyRequestStep.SCHEDULE);
    assertThat(step(covered.withReplacementScheduledFor(MONDAY.plusDays(3))))
        .contains(WarrantyRequestStep.DONE);
  }

  @Test
  void a_refusal_is_explained_and_a_dispute_goes_up() {
    WarrantyRequest refused = ANSWERED.withCoverage(Coverage.NOT_COVERED);
    WarrantyRequest explained = refused.withExplainedOn(MONDAY);
    WarrantyRequest disputed = explained.withDisputedOn(MONDAY);

    assertThat(step(refused)).contains(WarrantyRequestStep.EXPLAIN);
    assertThat(step(explained)).contains(WarrantyRequestStep.DONE);
    assertThat(step(disputed)).contains(WarrantyRequestStep.ESCALATE);
    assertThat(step(disputed.withEscalatedOn(MONDAY))).contains(WarrantyRequestStep.WAIT);
  }

  @Test
  void what_cannot_be_assessed_goes_to_the_maker() {
    WarrantyRequest open = ANSWERED.withCoverage(Coverage.HELD_FOR_MAKER);

    assertThat(step(open)).contains(WarrantyRequestStep.ASK_MAKER);
    assertThat(step(open.withAssistanceAskedOn(MONDAY))).contains(WarrantyRequestStep.WAIT);
    assertThat(step(ANSWERED)).isEmpty();
  }

  // ---- files ----

  @ParameterizedTest(name = "{0}: repaired {1}, kept to {2}")
  @CsvSource({
    "W64, 2024-06-01, 2030-06-01",
    "B2, 2024-02-29, 2030-02-28",
  })
  void a_file_is_kept_as_long_as_the_law_wants(
      String id, LocalDate repairedOn, LocalDate keepUntil) {
    WarrantyClaim claim =
        aClaim("WC-1", "unheard-of").withRequestedOn(repairedOn).withRepairedOn(repairedOn);

    assertThat(RULES.keepUntil(claim, MONDAY)).contains(keepUntil);
  }

  @Test
  void a_file_is_kept_longer_where_the_maker_wants_it() {
    assertThat(RULES.keepUntil(aCompleteClaim(), MONDAY)).contains(LocalDate.of(2036, 3, 4));
    assertThat(RULES.keepUntil(aCompleteClaim().withRepairedOn(Optional.empty()), MONDAY))
        .isEmpty();
  }

  @Test
  void a_closed_file_may_be_destroyed_on_the_day_after_the_last() {
    WarrantyClaim closed = aClaim("WC-1", "unheard-of").withEvents(writtenOff("2026-03-20T09:00"));
    LocalDate last = LocalDate.of(2032, 3, 4);

    assertThat(RULES.file(closed, false, last).outcome()).contains(ClaimFileState.KEEP);
    assertThat(RULES.file(closed, false, last.plusDays(1)).outcome())
        .contains(ClaimFileState.MAY_BE_DESTROYED);
    assertThat(RULES.file(closed, true, last.plusDays(1)).outcome()).contains(ClaimFileState.KEEP);
    assertThat(RULES.file(aClaim("WC-1", "unheard-of"), false, last.plusDays(1)).outcome())
        .contains(ClaimFileState.KEEP);
  }

  @Test
  void an_audit_finds_a_complete_file() {
    WarrantyClaim gaps =
        aCompleteClaim().withDocuments(List.of()).withEvents(writtenOff("2026-03-20T09:00"));

    Decision<ClaimFileState> decision = RULES.file(gaps, true, MONDAY.plusMonths(2));

    assertThat(decision.outcome()).contains(ClaimFileState.INCOMPLETE);
    assertThat(decision.findings().get(0).message(Locale.ENGLISH))
        .isEqualTo(
            "The maker has announced an audit, and documents are missing in the claim file:"
                + " repair-order, assessment-sheet, diagnosis-record, photo.");
  }

  @Test
  void days_before_the_pack_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.request(ANSWERED, LocalDate.of(2013, 9, 30)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.file(aCompleteClaim(), false, LocalDate.of(2013, 9, 30)));
  }
}
