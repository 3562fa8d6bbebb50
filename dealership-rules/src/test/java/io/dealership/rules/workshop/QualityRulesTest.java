package io.dealership.rules.workshop;

import static io.dealership.rules.workshop.QualitySamples.BRAKES;
import static io.dealership.rules.workshop.QualitySamples.INSPECTOR;
import static io.dealership.rules.workshop.QualitySamples.ON;
import static io.dealership.rules.workshop.QualitySamples.QUALITY;
import static io.dealership.rules.workshop.QualitySamples.aCertificate;
import static io.dealership.rules.workshop.QualitySamples.aStep;
import static io.dealership.rules.workshop.QualitySamples.check;
import static io.dealership.rules.workshop.QualitySamples.finished;
import static io.dealership.rules.workshop.QualitySamples.flag;
import static io.dealership.rules.workshop.QualitySamples.messages;
import static io.dealership.rules.workshop.QualitySamples.missing;
import static io.dealership.rules.workshop.QualitySamples.reasons;
import static io.dealership.rules.workshop.QualitySamples.store;
import static io.dealership.rules.workshop.QualitySamples.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.NullPointerTester;
import io.dealership.core.organization.RoleId;
import io.dealership.core.warranty.RepairKind;
import io.dealership.core.workshop.Inspection;
import io.dealership.core.workshop.InspectionLevel;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Permit;
import io.dealership.rules.pack.CaseCoverage;
import io.dealership.rules.pack.KnowledgePack;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Steps, road tests, certificates and coverage; the end of work has a test of its own. */
class QualityRulesTest {

  @TempDir Path folder;

  // ---- steps ----

  @Test
  void a_step_in_order_may_be_handed_on() {
    assertThat(QUALITY.stepHandOn(aStep(), ON).outcome()).contains(Permit.ALLOWED);
    assertThat(reasons(QUALITY.stepHandOn(aStep(), ON))).containsExactly("step-done");
  }

  static Stream<Arguments> flawsOfSteps() {
    return Stream.of(
        Arguments.of("QUALITY-04", aStep().withSelfChecked(false), "not-self-checked"),
        Arguments.of(
            "QUALITY-17", aStep().withPreviousStepAccepted(false), "previous-step-not-accepted"),
        Arguments.of("QUALITY-13", aStep().withMethodCorrected(false), "method-not-corrected"),
        Arguments.of("QUALITY-13", aStep().withProcessSheetFilled(false), "process-sheet-missing"),
        Arguments.of("QUALITY-14", aStep().withBodyCheckPassed(false), "body-work-not-passed"),
        Arguments.of("QUALITY-22", aStep().withBoltsAsPrescribed(false), "bolts-not-as-prescribed"),
        Arguments.of("QUALITY-23", aStep().withMakerProcessKept(false), "maker-process-not-kept"),
        Arguments.of("QUALITY-23", aStep().withSpecialToolsUsed(false), "special-tools-not-used"));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("flawsOfSteps")
  void each_flaw_of_a_step_keeps_it_here(
      String clause, StepHandOnQuestion question, String reason) {
    Decision<Permit> decision = QUALITY.stepHandOn(question, ON);

    assertThat(reasons(decision)).containsExactly(reason);
    assertThat(decision.outcome()).contains(Permit.NOT_YET);
    assertThat(decision.findings().get(0).citations().toString()).contains(clause);
  }

  @Test
  void what_a_step_does_not_need_is_not_asked_for() {
    StepHandOnQuestion plain =
        StepHandOnQuestion.builder()
            .selfChecked(true)
            .previousStepAccepted(true)
            .wrongMethodFound(false)
            .inProcessChecked(false)
            .bodyWork(false)
            .keyBolts(false)
            .makerProcessKept(true)
            .specialToolsRequired(false)
            .build();

    assertThat(QUALITY.stepHandOn(plain, ON).outcome()).contains(Permit.ALLOWED);
    assertThat(missing(QUALITY.stepHandOn(plain.withBodyWork(Optional.empty()), ON)))
        .containsExactly("bodyCheckPassed");
  }

  @Test
  void QUALITY_12_a_store_has_ways_of_working_accepted() throws IOException {
    QualityRules rules = store(folder, flag(QualityRules.METHOD_ACCEPTANCE, true)).quality();
    StepHandOnQuestion notAccepted = aStep().withMethodAccepted(false);

    assertThat(reasons(rules.stepHandOn(notAccepted, ON))).containsExactly("method-not-accepted");
    assertThat(rules.stepHandOn(aStep(), ON).outcome()).contains(Permit.ALLOWED);
    assertThat(QUALITY.stepHandOn(notAccepted, ON).outcome()).contains(Permit.ALLOWED);
  }

  // ---- road tests ----

  @ParameterizedTest(name = "QUALITY-09 car safe {0}, people safe {1}")
  @CsvSource({
    "true, true, ALLOWED, test-may-start",
    "false, true, FORBIDDEN, car-not-safe",
    "true, false, FORBIDDEN, people-not-safe",
    "false, false, FORBIDDEN, car-not-safe people-not-safe"
  })
  void a_road_test_needs_a_safe_car_and_nobody_in_danger(
      boolean car, boolean people, Permit outcome, String reasons) {
    Decision<Permit> decision =
        QUALITY.roadTest(RoadTestQuestion.builder().carSafe(car).peopleSafe(people).build(), ON);

    assertThat(decision.outcome()).contains(outcome);
    assertThat(String.join(" ", reasons(decision))).isEqualTo(reasons);
  }

  @Test
  void a_road_test_of_which_nothing_is_known_waits() {
    assertThat(missing(QUALITY.roadTest(RoadTestQuestion.builder().build(), ON)))
        .containsExactly("carSafe", "peopleSafe");
  }

  // ---- certificates ----

  private static Decision<Permit> decide(CertificateIssueQuestion question) {
    return QUALITY.certificateIssue(question, ON);
  }

  @Test
  void a_certificate_is_issued_after_the_inspections_of_the_law() {
    assertThat(decide(aCertificate()).outcome()).contains(Permit.ALLOWED);
    assertThat(reasons(decide(aCertificate()))).containsExactly("certificate-may-be-issued");
  }

  @Test
  void QUALITY_11_no_approval_certifies_a_car_that_does_not_meet_the_standards() {
    Decision<Permit> decision = decide(aCertificate().withStandardsMet(false));

    assertThat(decision.outcome()).contains(Permit.FORBIDDEN);
    assertThat(messages(decision, Locale.ENGLISH))
        .containsExactly(
            "The car does not meet the standards; no certificate may say that it does.");
    assertThat(messages(decision, Locale.CHINESE)).containsExactly("车辆不符合标准，不得签发合格证。");
  }

  @ParameterizedTest(name = "R-204 without inspection {0}: {1}")
  @CsvSource({"0, inspection before the work", "1, inspection in process", "2, final check"})
  void a_kind_that_needs_a_certificate_needs_three_inspections(int index, String open) {
    List<Inspection> rest =
        aCertificate().inspections().stream()
            .filter(each -> aCertificate().inspections().indexOf(each) != index)
            .toList();
    Decision<Permit> decision = decide(aCertificate().withInspections(rest));

    assertThat(decision.outcome()).contains(Permit.NOT_YET);
    assertThat(messages(decision, Locale.ENGLISH))
        .containsExactly(
            "For this kind of repair the law asks for inspections that are not on record in order: "
                + open
                + ".");
    assertThat(decide(aCertificate().withInspections(rest).withKinds(RepairKind.MINOR_REPAIR)))
        .satisfies(other -> assertThat(other.outcome()).contains(Permit.ALLOWED));
    assertThat(missing(decide(aCertificate().withInspections(rest).withKinds())))
        .containsExactly("lawInspectionsDone");
  }

  @Test
  void an_inspection_before_the_work_is_before_the_others_and_signed() {
    List<Inspection> all = aCertificate().inspections();
    Inspection late = check(InspectionLevel.BEFORE_WORK, INSPECTOR, 6, BRAKES);

    assertThat(
            messages(
                decide(aCertificate().withInspections(late, all.get(1), all.get(2))),
                Locale.ENGLISH))
        .containsExactly(
            "For this kind of repair the law asks for inspections that are not on record in order:"
                + " inspection in process.");
    assertThat(
            decide(
                    aCertificate()
                        .withInspections(late.withAt(all.get(1).at()), all.get(1), all.get(2)))
                .outcome())
        .contains(Permit.ALLOWED);
    assertThat(
            reasons(
                decide(
                    aCertificate()
                        .withInspections(all.get(0).withSigned(false), all.get(1), all.get(2)))))
        .containsExactly("law-inspections-open");
  }

  @Test
  void a_certificate_waits_for_work_sheet_and_signer() {
    Decision<Permit> decision =
        decide(
            aCertificate()
                .withEndOfWork(Permit.NOT_YET)
                .withCompletionSheetFilled(false)
                .withSigner(RoleId.of("team-leader")));

    assertThat(reasons(decision))
        .containsExactly("work-not-finished", "completion-sheet-missing", "signer-not-entitled");
    assertThat(messages(decision, Locale.ENGLISH).get(2))
        .isEqualTo("team-leader may not sign the certificate.");
    assertThat(missing(decide(aCertificate().withEndOfWork(Optional.empty()))))
        .containsExactly("workFinished");
    assertThat(missing(decide(aCertificate().withSigner(Optional.empty()))))
        .containsExactly("signerEntitled");
  }

  @Test
  void a_lower_layer_sets_inspections_and_signers() throws IOException {
    QualityRules rules =
        store(
                folder,
                texts(QualityRules.LAW_INSPECTIONS, "final"),
                texts(QualityRules.SIGNERS, "technical-director"))
            .quality();
    CertificateIssueQuestion question =
        aCertificate()
            .withInspections(aCertificate().inspections().get(2))
            .withSigner(RoleId.of("technical-director"));

    assertThat(rules.certificateIssue(question, ON).outcome()).contains(Permit.ALLOWED);
    assertThat(reasons(decide(question)))
        .containsExactly("law-inspections-open", "signer-not-entitled");
  }

  // ---- coverage ----

  private static FinalCoverageQuestion counted(int finished, int inspected) {
    return FinalCoverageQuestion.builder().finished(finished).inspected(inspected).build();
  }

  @Test
  void QUALITY_02_every_finished_car_has_the_final_check() {
    assertThat(QUALITY.finalCoverage(counted(20, 20), ON).outcome()).contains(CoverageOutcome.KEPT);
    assertThat(QUALITY.finalCoverage(counted(0, 0), ON).outcome()).contains(CoverageOutcome.KEPT);
    assertThat(messages(QUALITY.finalCoverage(counted(20, 19), ON), Locale.ENGLISH))
        .containsExactly(
            "Of 20 finished cars 19 had the final check; with 100 percent, 1 more are due.");
    assertThat(
            missing(QUALITY.finalCoverage(FinalCoverageQuestion.builder().finished(3).build(), ON)))
        .containsExactly("carsShort");
  }

  @ParameterizedTest(name = "10 percent of {0}: {1} are {2}")
  @CsvSource({
    "20, 2, KEPT",
    "20, 1, SHORT",
    "21, 2, SHORT",
    "21, 3, KEPT",
    "1, 0, SHORT",
    "1, 1, KEPT",
    "0, 0, KEPT",
    "30, 3, KEPT",
    "29, 3, KEPT"
  })
  void a_share_is_rounded_up_to_a_whole_car(int finished, int inspected, CoverageOutcome outcome)
      throws IOException {
    QualityRules rules =
        store(
                folder,
                flag(QualityRules.EVERY_CAR, false),
                "\"name\": \"finalInspection.share\", \"type\": \"integer\", \"value\": 10")
            .quality();

    assertThat(rules.finalCoverage(counted(finished, inspected), ON).outcome()).contains(outcome);
  }

  @Test
  void a_share_counts_only_where_samples_are_taken() throws IOException {
    QualityRules rules =
        store(folder, "\"name\": \"finalInspection.share\", \"type\": \"integer\", \"value\": 10")
            .quality();

    assertThat(rules.finalCoverage(counted(20, 19), ON).outcome()).contains(CoverageOutcome.SHORT);
  }

  // ---- pack ----

  @Test
  void all_cases_of_the_pack_come_out_as_they_should() {
    assertThat(QUALITY.runCases()).isEmpty();
  }

  @Test
  void the_cases_show_each_outcome_and_each_reason() {
    CaseCoverage.assertWhole(
        KnowledgePack.load(QualityRules.pack()),
        Map.of(
            QualityRules.CERTIFICATE_ISSUE, Permit.class,
            QualityRules.FINAL_COVERAGE, CoverageOutcome.class));
  }

  @Test
  void a_day_before_the_pack_and_packs_without_it_are_refused() {
    LocalDate early = LocalDate.of(2013, 9, 30);
    assertThat(QUALITY.stepHandOn(aStep(), early.plusDays(1)).outcome()).contains(Permit.ALLOWED);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QUALITY.roadTest(RoadTestQuestion.builder().build(), early))
        .withMessage(
            "Pack quality-gates 2026.1 must be in force on the day asked about, but is from"
                + " 2013-10-01 and was asked about 2013-09-30");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> QualityRules.of(DealershipRules.loader().load(DealershipRules.workingDaysPack())))
        .withMessage("There is no pack 'quality-gates'. The packs are [cn-working-days].");
  }

  @Test
  void null_is_refused() {
    new NullPointerTester()
        .setDefault(StepHandOnQuestion.class, aStep())
        .setDefault(RoadTestQuestion.class, RoadTestQuestion.builder().build())
        .setDefault(EndOfWorkQuestion.class, finished())
        .setDefault(CertificateIssueQuestion.class, aCertificate())
        .setDefault(FinalCoverageQuestion.class, counted(1, 1))
        .setDefault(LocalDate.class, ON)
        .testAllPublicInstanceMethods(QUALITY);
  }
}
