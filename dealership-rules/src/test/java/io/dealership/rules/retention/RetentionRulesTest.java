package io.dealership.rules.retention;

import static io.dealership.rules.retention.Records.RULES;
import static io.dealership.rules.retention.Records.aRecord;
import static io.dealership.rules.retention.Records.aRepairRecord;
import static io.dealership.rules.retention.Records.aUserFile;
import static io.dealership.rules.retention.Records.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealership.core.retention.RecordDate;
import io.dealership.core.retention.RecordForm;
import io.dealership.core.retention.RecordKind;
import io.dealership.core.retention.RecordNumber;
import io.dealership.core.retention.StoredRecord;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Finding;
import io.dealership.rules.decision.MissingFact;
import io.dealership.rules.pack.Calendars;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.PackLoader;
import io.dealership.rules.pack.Verification;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RetentionRulesTest {

  private static final LocalDate ON = day("2026-03-02");
  private static final StoredRecord SHOULD_GO = aUserFile("2015-03-02");

  private static StoredRecord withAllDays(StoredRecord record, LocalDate start) {
    return record
        .withRecordedOn(start)
        .withSoldOn(start)
        .withHandedOverOn(start)
        .withCompletedOn(start)
        .withClosedOn(start);
  }

  private static Retention outcome(StoredRecord record, LocalDate on) {
    return RULES.retention(record, on).outcome().orElseThrow();
  }

  private static List<String> reasons(Decision<?> decision) {
    return decision.findings().stream()
        .filter(finding -> !finding.isPresumption())
        .map(finding -> finding.reason().code())
        .toList();
  }

  private static List<String> needed(Decision<?> decision) {
    return decision.missing().stream()
        .filter(fact -> fact.presumed().isEmpty())
        .map(MissingFact::name)
        .toList();
  }

  // ---- the matrix ----

  static Stream<Arguments> matrix() {
    return Stream.of(
        row(RecordKind.WARRANTY_REPAIR_RECORD, "P6Y", RecordDate.HANDED_OVER, true),
        row(RecordKind.SALE_AND_USER_FILE, "P10Y", RecordDate.SOLD, true),
        row(RecordKind.PRODUCT_AND_DEFECT_RECORD, "P5Y", RecordDate.RECORDED, true),
        row(RecordKind.USED_CAR_SERVICE_FILE, "P3Y", RecordDate.RECORDED, true),
        row(RecordKind.PRIVACY_IMPACT_ASSESSMENT, "P3Y", RecordDate.RECORDED, true),
        row(RecordKind.COMPLAINT_FILE, "P3Y", RecordDate.CLOSED, false),
        row(RecordKind.INSURANCE_FILE, "P2Y", RecordDate.CLOSED, false),
        row(RecordKind.CONTACT_LOG, "P1Y", RecordDate.RECORDED, false),
        row(RecordKind.CONSENT_EVIDENCE, "P5M", RecordDate.CLOSED, false),
        row(RecordKind.PRE_DELIVERY_SHEET, "P10Y", RecordDate.SOLD, false));
  }

  private static Arguments row(
      RecordKind kind, String length, RecordDate event, boolean statutory) {
    return Arguments.of(kind, Period.parse(length), event, statutory);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("matrix")
  void a_kind_has_its_row(RecordKind kind, Period length, RecordDate event, boolean statutory) {
    LocalDate start = day("2024-06-01");
    StoredRecord record = withAllDays(aRecord(kind), start);
    LocalDate last = start.plus(length);

    List<RetentionTerm> terms = RULES.terms(record, ON);

    assertThat(terms).hasSize(1);
    RetentionTerm term = terms.get(0);
    assertThat(term.length()).isEqualTo(length);
    assertThat(term.countedFrom()).isEqualTo(event);
    assertThat(term.start()).contains(start);
    assertThat(term.lastDay()).contains(last);
    assertThat(term.isStatutory()).isEqualTo(statutory);
    assertThat(term.decides()).isTrue();
    assertThat(term.citations()).isNotEmpty();
    assertThat(term.pack()).hasToString("record-retention 2026.1");
    assertThat(RULES.keepUntil(record, ON)).contains(last);
    assertThat(RULES.lawUntil(record, ON).isPresent()).isEqualTo(statutory);
    assertThat(outcome(record, last)).isEqualTo(statutory ? Retention.RESTRICT : Retention.KEEP);
    assertThat(outcome(record, last.plusDays(1))).isEqualTo(Retention.DELETE);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("matrix")
  void a_row_needs_the_day_of_its_event(
      RecordKind kind, Period length, RecordDate event, boolean statutory) {
    Decision<Retention> decision = RULES.retention(aRecord(kind), ON);

    assertThat(decision.outcome()).isEmpty();
    assertThat(needed(decision))
        .containsExactly(
            switch (event) {
              case RECORDED -> "recordedOn";
              case SOLD -> "soldOn";
              case HANDED_OVER -> "handedOverOn";
              case COMPLETED -> "completedOn";
              case CLOSED -> "closedOn";
            });
    assertThat(RULES.keepUntil(aRecord(kind), ON)).isEmpty();
    assertThat(RULES.lawUntil(aRecord(kind), ON)).isEmpty();
    assertThat(RULES.terms(aRecord(kind), ON).get(0).lastDay()).isEmpty();
  }

  @Test
  void a_floor_stands_at_every_row_of_the_law() {
    KnowledgePack pack = Records.loader().load(RetentionRules.pack()).list().get(0);

    assertThat(
            pack.parameterNames().stream()
                .flatMap(name -> pack.parameterValues(name).stream())
                .flatMap(parameter -> parameter.floor().stream())
                .map(floor -> floor.article()))
        .containsExactly(
            "cn-order-43-2021 17",
            "cn-auto-sales-measures-2017 28",
            "cn-recall-regulations-2019 11",
            "cn-used-car-norms No.22/2006",
            "cn-pipl-2021 56");
  }

  // ---- what is not verified ----

  @Test
  void an_unverified_row_is_shown_and_decides_nothing() {
    StoredRecord archive = withAllDays(aRecord(RecordKind.REPAIR_ARCHIVE), day("2025-06-01"));

    RetentionTerm term = RULES.terms(archive, ON).get(0);

    assertThat(term.verification()).isEqualTo(Verification.UNVERIFIED);
    assertThat(term.decides()).isFalse();
    assertThat(term.lastDay()).contains(day("2027-06-01"));
    assertThat(RULES.keepUntil(archive, ON)).isEmpty();
    assertThat(RULES.retention(archive, ON).outcome()).isEmpty();
    assertThat(needed(RULES.retention(archive, ON))).containsExactly("lawTermRuns");
  }

  @Test
  void an_unverified_row_neither_lengthens_nor_shortens_another_one() {
    StoredRecord both =
        withAllDays(
            aRecord(RecordKind.SETTLEMENT_VOUCHER, RecordKind.SALE_AND_USER_FILE),
            day("2015-06-01"));

    assertThat(RULES.terms(both, ON)).hasSize(2);
    assertThat(RULES.keepUntil(both, ON)).contains(day("2025-06-01"));
    assertThat(outcome(both, ON)).isEqualTo(Retention.DELETE);
  }

  @Test
  void a_store_that_accepts_unverified_rows_decides_by_them() {
    PackLoader trusting = Records.loader().acceptingUnverified();
    RetentionRules rules = RetentionRules.of(trusting.load(RetentionRules.pack()));
    StoredRecord archive = withAllDays(aRecord(RecordKind.REPAIR_ARCHIVE), day("2025-06-01"));

    assertThat(rules.keepUntil(archive, ON)).contains(day("2027-06-01"));
    assertThat(rules.retention(archive, day("2027-06-02")).outcome()).contains(Retention.DELETE);
  }

  // ---- several kinds ----

  @Test
  void the_longest_of_several_kinds_wins() {
    StoredRecord order =
        aRepairRecord("2024-06-01")
            .withKinds(RecordKind.WARRANTY_REPAIR_RECORD, RecordKind.SALE_AND_USER_FILE)
            .withSoldOn(day("2018-01-15"));

    assertThat(RULES.terms(order, ON)).extracting(RetentionTerm::lastDay).hasSize(2);
    assertThat(RULES.keepUntil(order, ON)).contains(day("2030-06-01"));
    assertThat(RULES.keepUntil(order.withSoldOn(day("2024-06-01")), ON))
        .contains(day("2034-06-01"));
    assertThat(outcome(order, day("2030-06-01"))).isEqualTo(Retention.RESTRICT);
    assertThat(outcome(order, day("2030-06-02"))).isEqualTo(Retention.DELETE);
  }

  @Test
  void a_term_that_runs_decides_while_the_day_of_another_is_missing() {
    StoredRecord order =
        aRepairRecord("2024-06-01")
            .withKinds(RecordKind.WARRANTY_REPAIR_RECORD, RecordKind.SALE_AND_USER_FILE);

    assertThat(outcome(order, day("2030-06-01"))).isEqualTo(Retention.RESTRICT);
    assertThat(RULES.keepUntil(order, ON)).isEmpty();
    Decision<Retention> after = RULES.retention(order, day("2030-06-02"));
    assertThat(after.outcome()).isEmpty();
    assertThat(after.possible()).containsExactlyInAnyOrder(Retention.RESTRICT, Retention.DELETE);
    assertThat(needed(after)).containsExactly("soldOn");
    assertThat(after.explain(Locale.ENGLISH)).contains("day of the sale");
    assertThat(after.explain(Locale.CHINESE)).contains("售车日期");
  }

  @Test
  void a_kind_that_nobody_knows_may_be_one_of_the_law() {
    StoredRecord record =
        SHOULD_GO.withKinds(RecordKind.SALE_AND_USER_FILE, RecordKind.of("escrow-deed"));

    Decision<Retention> decision = RULES.retention(record, ON);

    assertThat(decision.outcome()).isEmpty();
    assertThat(needed(decision)).containsExactly("lawTermRuns");
    assertThat(RULES.keepUntil(record, ON)).isEmpty();
    assertThat(RULES.terms(record, ON)).hasSize(1);
    assertThat(needed(RULES.retention(record.withSoldOn(Optional.empty()), ON)))
        .containsExactly("soldOn", "lawTermRuns");
  }

  // ---- purpose, wish, dispute ----

  @Test
  void what_is_needed_is_kept_whatever_its_age_and_without_any_day() {
    assertThat(outcome(SHOULD_GO.withPurposeFulfilled(false), ON)).isEqualTo(Retention.KEEP);
    assertThat(outcome(aRecord(RecordKind.of("escrow-deed")).withPurposeFulfilled(false), ON))
        .isEqualTo(Retention.KEEP);
    Decision<Retention> asked =
        RULES.retention(SHOULD_GO.withPurposeFulfilled(false).withDeletionAskedOn(ON), ON);
    assertThat(asked.outcome()).contains(Retention.KEEP);
    assertThat(reasons(asked)).containsExactly("purpose-open-though-asked");
  }

  @Test
  void a_dispute_outweighs_all_terms() {
    assertThat(outcome(SHOULD_GO, ON)).isEqualTo(Retention.DELETE);
    assertThat(outcome(SHOULD_GO.withLegalHold(true), ON)).isEqualTo(Retention.KEEP);
    assertThat(reasons(RULES.retention(aUserFile("2024-05-01").withLegalHold(true), ON)))
        .containsExactly("legal-hold", "statutory-term");
  }

  @Test
  void what_nobody_told_is_presumed_in_favor_of_deletion_and_shown() {
    Decision<Retention> decision = RULES.retention(SHOULD_GO, ON);

    assertThat(decision.findings().stream().filter(Finding::isPresumption))
        .extracting(finding -> finding.rule().rule())
        .containsExactlyInAnyOrder("legalHold", "purposeFulfilled");
    Decision<Retention> told =
        RULES.retention(SHOULD_GO.withLegalHold(false).withPurposeFulfilled(true), ON);
    assertThat(told.outcome()).isEqualTo(decision.outcome());
    assertThat(told.findings()).noneMatch(Finding::isPresumption);
  }

  @Test
  void a_wish_for_deletion_counts_from_its_day_on() {
    StoredRecord complaint =
        aRecord(RecordKind.COMPLAINT_FILE)
            .withClosedOn(day("2025-06-01"))
            .withDeletionAskedOn(day("2026-03-02"));

    assertThat(outcome(complaint, day("2026-03-01"))).isEqualTo(Retention.KEEP);
    assertThat(outcome(complaint, day("2026-03-02"))).isEqualTo(Retention.DELETE);
  }

  @Test
  void a_default_of_ours_does_not_stand_against_the_wish_of_the_person() {
    StoredRecord complaint = aRecord(RecordKind.COMPLAINT_FILE).withClosedOn(day("2025-06-01"));

    assertThat(reasons(RULES.retention(complaint, ON))).containsExactly("own-term");
    assertThat(reasons(RULES.retention(complaint.withDeletionAskedOn(ON), ON)))
        .containsExactly("deletion-owed");
    // not even its day matters then
    assertThat(outcome(aRecord(RecordKind.COMPLAINT_FILE).withDeletionAskedOn(ON), ON))
        .isEqualTo(Retention.DELETE);
  }

  // ---- what an answer says ----

  @Test
  void an_answer_says_until_when_and_by_which_article() {
    Decision<Retention> decision =
        RULES.retention(aUserFile("2024-05-01").withDeletionAskedOn(ON), ON);

    Finding finding = decision.findings().get(0);
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo(
            "Deletion was asked for on 2026-03-02, but by law the record is kept to 2034-05-01 at"
                + " least.");
    assertThat(finding.message(Locale.CHINESE))
        .isEqualTo("当事人已于 2026-03-02 要求删除，但依法至少须保存至 2034-05-01。");
    assertThat(finding.citations())
        .hasToString(
            "[cn-auto-sales-measures-2017 28, cn-pipl-2021 47, regulations R-602, regulations R-304,"
                + " requirements RECORD-01]");
    assertThat(finding.nextStep()).isPresent();
    assertThat(decision.headline(Locale.ENGLISH)).isEqualTo("Only to be stored and protected");
    assertThat(decision.headline(Locale.CHINESE)).isEqualTo("仅可存储并采取安全保护措施");
    assertThat(decision).hasToString("retention on 2026-03-02: RESTRICT");
  }

  @Test
  void an_answer_cites_the_row_that_ends_last() {
    StoredRecord order =
        aRepairRecord("2024-06-01")
            .withKinds(RecordKind.WARRANTY_REPAIR_RECORD, RecordKind.SALE_AND_USER_FILE)
            .withSoldOn(day("2018-01-15"));

    assertThat(RULES.retention(order, ON).findings().get(0).citations().get(0))
        .hasToString("cn-order-43-2021 17");
    assertThat(RULES.retention(order, day("2031-01-01")).findings().get(0).message(Locale.ENGLISH))
        .isEqualTo(
            "What the record was kept for is done, and the last day to keep it was 2030-06-01.");
    StoredRecord complaint = aRecord(RecordKind.COMPLAINT_FILE).withClosedOn(day("2025-06-01"));
    assertThat(RULES.retention(complaint, ON).findings().get(0).citations().get(0))
        .hasToString("requirements COMPLAINT-03");
  }

  // ---- forms ----

  @Test
  void an_insurance_file_is_there_on_paper_in_a_file_and_in_the_system() {
    StoredRecord policy = aRecord(RecordKind.INSURANCE_FILE);

    Decision<RecordFormState> partly = RULES.forms(policy, Set.of(RecordForm.PAPER), ON);

    assertThat(partly.outcome()).contains(RecordFormState.INCOMPLETE);
    assertThat(partly.findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("The record is not there in these forms: electronic, system-entry.");
    assertThat(
            RULES
                .forms(
                    policy,
                    Set.of(
                        RecordForm.PAPER,
                        RecordForm.ELECTRONIC,
                        RecordForm.SYSTEM_ENTRY,
                        RecordForm.of("scan")),
                    ON)
                .outcome())
        .contains(RecordFormState.COMPLETE);
  }

  @Test
  void no_form_is_asked_for_of_other_kinds() {
    assertThat(RULES.forms(aRecord(RecordKind.CONTACT_LOG), Set.of(), ON).outcome())
        .contains(RecordFormState.COMPLETE);
  }

  // ---- documents ----

  private static DocumentRequest aLoan() {
    return DocumentRequest.builder()
        .document(RecordNumber.of("M-1"))
        .withinRange(true)
        .lent(true)
        .registered(true)
        .returned(false)
        .dueBackOn(ON)
        .build();
  }

  @Test
  void a_document_goes_only_where_it_is_meant_to_go() {
    assertThat(RULES.access(aLoan().withWithinRange(false), ON).outcome())
        .contains(DocumentAccess.REFUSED);
    assertThat(RULES.access(aLoan().withLent(false), ON).outcome())
        .contains(DocumentAccess.ALLOWED);
    assertThat(
            needed(
                RULES.access(
                    DocumentRequest.builder().document(RecordNumber.of("M-1")).build(), ON)))
        .contains("withinRange", "lent");
  }

  @Test
  void a_loan_is_registered_and_comes_back_in_time() {
    assertThat(RULES.access(aLoan().withRegistered(false), ON).outcome())
        .contains(DocumentAccess.NOT_REGISTERED);
    assertThat(RULES.access(aLoan(), ON).outcome()).contains(DocumentAccess.ALLOWED);
    assertThat(RULES.access(aLoan(), ON.plusDays(1)).outcome()).contains(DocumentAccess.OVERDUE);
    assertThat(RULES.access(aLoan().withReturned(true), ON.plusDays(1)).outcome())
        .contains(DocumentAccess.RETURNED);
    assertThat(RULES.access(aLoan().withDueBackOn(Optional.empty()), day("2999-01-01")).outcome())
        .contains(DocumentAccess.ALLOWED);
  }

  // ---- misuse ----

  @Test
  void a_day_before_the_pack_is_refused() {
    String message =
        "Pack record-retention 2026.1 must be in force on the day asked about, but is from"
            + " 2022-01-01 and was asked about 2021-12-31";
    LocalDate before = day("2021-12-31");

    assertThatThrownBy(() -> RULES.retention(SHOULD_GO, before))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> RULES.terms(SHOULD_GO, before)).hasMessage(message);
    assertThatThrownBy(() -> RULES.keepUntil(SHOULD_GO, before)).hasMessage(message);
    assertThatThrownBy(() -> RULES.lawUntil(SHOULD_GO, before)).hasMessage(message);
    assertThatThrownBy(() -> RULES.forms(SHOULD_GO, Set.of(), before)).hasMessage(message);
    assertThatThrownBy(() -> RULES.access(aLoan(), before)).hasMessage(message);
    assertThat(RULES.retention(SHOULD_GO, day("2022-01-01")).outcome()).isPresent();
  }

  @Test
  void the_rules_need_their_pack() {
    assertThatThrownBy(
            () ->
                RetentionRules.of(
                    PackLoader.create()
                        .with(Calendars.section())
                        .load(DealershipRules.workingDaysPack())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There is no pack 'record-retention'. The packs are [cn-working-days].");
  }
}
