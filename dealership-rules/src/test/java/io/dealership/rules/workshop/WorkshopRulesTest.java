package io.dealership.rules.workshop;

import static io.dealership.rules.service.VisitSamples.ON;
import static io.dealership.rules.service.VisitSamples.WORKSHOP;
import static io.dealership.rules.service.VisitSamples.aBakeStart;
import static io.dealership.rules.service.VisitSamples.aDailyCheck;
import static io.dealership.rules.service.VisitSamples.aDiagnosis;
import static io.dealership.rules.service.VisitSamples.aRepair;
import static io.dealership.rules.service.VisitSamples.aWash;
import static io.dealership.rules.service.VisitSamples.aWashedCar;
import static io.dealership.rules.service.VisitSamples.anAct;
import static io.dealership.rules.service.VisitSamples.anIssue;
import static io.dealership.rules.service.VisitSamples.missing;
import static io.dealership.rules.service.VisitSamples.reasons;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.NullPointerTester;
import io.dealership.core.service.EstimateStage;
import io.dealership.core.workshop.CarAct;
import io.dealership.core.workshop.DailyCheckPoint;
import io.dealership.core.workshop.JobPoint;
import io.dealership.core.workshop.SlipSigner;
import io.dealership.core.workshop.WashedPart;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Citation;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Finding;
import io.dealership.rules.decision.Permit;
import io.dealership.rules.pack.CaseCoverage;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.service.StorePack;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkshopRulesTest {

  @TempDir Path folder;

  private static Decision<Permit> decide(StartOfWorkQuestion question) {
    return WORKSHOP.start(question, ON);
  }

  private static Decision<Permit> decide(PartsIssueQuestion question) {
    return WORKSHOP.partsIssue(question, ON);
  }

  private static Decision<Permit> decide(CarTreatmentQuestion question) {
    return WORKSHOP.treatment(question, ON);
  }

  private static Decision<Permit> decide(CarWashQuestion question) {
    return WORKSHOP.wash(question, ON);
  }

  private static Decision<Permit> decide(WashedCarQuestion question) {
    return WORKSHOP.washedCar(question, ON);
  }

  private static Decision<Permit> decide(BakeStartQuestion question) {
    return WORKSHOP.bakeStart(question, ON);
  }

  private static Decision<Permit> decide(DailyCheckQuestion question) {
    return WORKSHOP.dailyCheck(question, ON);
  }

  private static StartOfWorkQuestion unclear(JobPoint... points) {
    return aRepair().withPointsClear(JobPoint.SCOPE).withPointsUnclear(points);
  }

  private static PartsIssueQuestion signedBy(SlipSigner signer, SlipSigner lacking) {
    return anIssue().withSigned(signer).withNotSigned(lacking);
  }

  private static CarTreatmentQuestion needless(CarAct act) {
    return anAct(act).withNeededForJob(false);
  }

  private static CarTreatmentQuestion unasked(CarAct act) {
    return anAct(act).withCustomerConsents(false);
  }

  private static Arguments no(
      String clause, Decision<Permit> decision, Permit outcome, String reason) {
    return Arguments.of(clause, decision, outcome, reason);
  }

  private static Arguments notYet(String clause, Decision<Permit> decision, String reason) {
    return no(clause, decision, Permit.NOT_YET, reason);
  }

  static Stream<Arguments> work() {
    return Stream.of(
        no("R-601", decide(aRepair().withRecallStop(true)), Permit.FORBIDDEN, "recall-stop"),
        notYet("INTAKE-09", decide(aRepair().withOrderExplained(false)), "order-not-explained"),
        notYet("INTAKE-09", decide(aDiagnosis().withOrderSigned(false)), "order-not-signed"),
        notYet(
            "INTAKE-08",
            decide(aRepair().withEstimate(EstimateStage.PENDING_DIAGNOSIS)),
            "diagnosis-pending"),
        notYet("INTAKE-08", decide(aDiagnosis().withPendingTold(false)), "pending-not-told"),
        notYet(
            "INTAKE-10",
            decide(aRepair().withEstimate(EstimateStage.READY)),
            "estimate-not-authorized"),
        notYet(
            "WORKSHOP-04",
            decide(aRepair().withTechnicianQualified(false)),
            "technician-not-qualified"),
        notYet("APPT-03", decide(aRepair().withPartsThere(false)), "parts-not-there"),
        notYet(
            "CLAIM-03",
            decide(aRepair().withAccidentCar(true).withInsurerAgreed(false)),
            "insurer-not-agreed"),
        notYet(
            "WORKSHOP-06",
            decide(unclear(JobPoint.DUE_TIME, JobPoint.SPECIAL_DEMANDS)),
            "job-unclear"),
        notYet("WORKSHOP-06", decide(aDiagnosis().withDoubtsOpen(true)), "doubts-open"),
        no("R-601", decide(anIssue().withPartRecalled(true)), Permit.FORBIDDEN, "part-recalled"),
        notYet("WORKSHOP-07", decide(anIssue().withOrderOpen(false)), "no-open-order"),
        notYet("WORKSHOP-07", decide(anIssue().withPartOnOrder(false)), "part-not-on-order"),
        notYet(
            "WORKSHOP-07",
            decide(signedBy(SlipSigner.TECHNICIAN, SlipSigner.STOREKEEPER)),
            "slip-not-signed"),
        notYet(
            "policy:parts-signature",
            decide(signedBy(SlipSigner.STOREKEEPER, SlipSigner.TECHNICIAN)),
            "slip-not-signed"),
        notYet("BODY-01", decide(aBakeStart().withPaintComplete(false)), "paint-not-complete"),
        notYet("BODY-01", decide(aBakeStart().withToolsComplete(false)), "tools-not-complete"),
        notYet(
            "WORKSHOP-02", decide(unchecked(DailyCheckPoint.BAY_CLEARING)), "points-not-checked"),
        notYet("WORKSHOP-02", decide(aDailyCheck().withRecorded(false)), "check-not-recorded"));
  }

  static Stream<Arguments> cars() {
    return Stream.of(
        no("VEHICLE-01", decide(needless(CarAct.ENTER)), Permit.FORBIDDEN, "not-needed"),
        no("VEHICLE-01", decide(needless(CarAct.USE_EQUIPMENT)), Permit.FORBIDDEN, "not-needed"),
        no("VEHICLE-02", decide(needless(CarAct.TOUCH_BELONGINGS)), Permit.FORBIDDEN, "not-needed"),
        notYet("VEHICLE-02", decide(unasked(CarAct.TOUCH_BELONGINGS)), "customer-not-asked"),
        no("VEHICLE-03", decide(needless(CarAct.MOVE)), Permit.FORBIDDEN, "not-needed"),
        notYet(
            "VEHICLE-03",
            decide(anAct(CarAct.MOVE).withMoverDesignated(false)),
            "mover-not-designated"),
        notYet(
            "VEHICLE-03",
            decide(anAct(CarAct.MOVE).withMoverQualified(false)),
            "mover-not-qualified"),
        no("VEHICLE-04", decide(needless(CarAct.DRAIN_FUEL)), Permit.FORBIDDEN, "not-needed"),
        no("VEHICLE-04", decide(needless(CarAct.USE_BELONGINGS)), Permit.FORBIDDEN, "not-needed"),
        no(
            "VEHICLE-04",
            decide(unasked(CarAct.USE_BELONGINGS)),
            Permit.FORBIDDEN,
            "customer-not-asked"),
        no("VEHICLE-04", decide(unasked(CarAct.TAKE_AWAY)), Permit.FORBIDDEN, "customer-not-asked"),
        notYet("VEHICLE-06", decide(aWashedCar().withUnharmed(false)), "wash-damage"),
        notYet("VEHICLE-06", decide(dirty(WashedPart.TRUNK)), "parts-not-cleaned"),
        notYet(
            "VEHICLE-06", decide(aWashedCar().withInFinishedArea(false)), "not-in-finished-area"),
        notYet("VEHICLE-06", decide(aWashedCar().withNoseToExit(false)), "nose-not-to-exit"),
        notYet("VEHICLE-07", decide(aWash().withFinalInspectionPassed(false)), "not-inspected"),
        no(
            "VEHICLE-07",
            decide(aWash().withWashWanted(false)),
            Permit.FORBIDDEN,
            "wash-not-wanted"));
  }

  @ParameterizedTest(name = "{0} {3}")
  @MethodSource({"work", "cars"})
  void what_is_against_a_clause_is_named_with_its_source_and_a_next_step(
      String clause, Decision<Permit> decision, Permit outcome, String reason) {
    assertThat(decision.outcome()).contains(outcome);
    assertThat(reasons(decision)).containsExactly(reason);
    Finding finding = decision.findings().get(0);
    assertThat(finding.citations().stream().map(Citation::clause)).contains(clause);
    assertThat(finding.nextStep()).isPresent();
    assertThat(finding.message(Locale.CHINESE)).matches(".*\\p{IsHan}.*。").doesNotContain("{");
    assertThat(finding.message(Locale.ENGLISH)).endsWith(".").doesNotContain("{");
  }

  @Test
  void every_clause_that_the_gates_cite_is_among_these() {
    Set<String> cited = new TreeSet<>();
    KnowledgePack pack = KnowledgePack.load(WorkshopRules.pack());
    for (String table : pack.tableIds()) {
      pack.table(table, ON)
          .rules()
          .forEach(
              rule -> cited.addAll(Arrays.asList(rule.annotations().get("source").split("; "))));
    }
    cited.removeIf(source -> source.startsWith("cn-"));

    assertThat(Stream.concat(work(), cars()).map(each -> (String) each.get()[0]))
        .containsAll(cited)
        .allMatch(cited::contains);
  }

  @Test
  void nothing_stands_against_what_is_in_order() {
    assertThat(decide(aRepair()).findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("The repair may start.");
    assertThat(decide(aDiagnosis()).findings().get(0).message(Locale.CHINESE)).isEqualTo("可以开始诊断。");
    assertThat(decide(anIssue()).outcome()).contains(Permit.ALLOWED);
    for (CarAct act : CarAct.values()) {
      assertThat(decide(anAct(act)).outcome()).as("%s", act).contains(Permit.ALLOWED);
    }
    assertThat(decide(aWash()).outcome()).contains(Permit.ALLOWED);
    assertThat(decide(aWashedCar()).outcome()).contains(Permit.ALLOWED);
    assertThat(decide(aBakeStart()).outcome()).contains(Permit.ALLOWED);
    assertThat(decide(aDailyCheck()).outcome()).contains(Permit.ALLOWED);
  }

  // ---- start of work ----

  @Test
  void everything_that_stands_against_a_repair_is_named_at_once_and_the_recall_first() {
    Decision<Permit> decision =
        decide(
            unclear(JobPoint.DUE_TIME, JobPoint.SPECIAL_DEMANDS)
                .withOrderExplained(false)
                .withOrderSigned(false)
                .withEstimate(EstimateStage.PENDING_DIAGNOSIS)
                .withTechnicianQualified(false)
                .withPartsThere(false)
                .withRecallStop(true)
                .withAccidentCar(true)
                .withInsurerAgreed(false)
                .withDoubtsOpen(true));

    assertThat(decision.outcome()).contains(Permit.FORBIDDEN);
    assertThat(reasons(decision))
        .containsExactly(
            "recall-stop",
            "order-not-explained",
            "order-not-signed",
            "diagnosis-pending",
            "technician-not-qualified",
            "parts-not-there",
            "insurer-not-agreed",
            "job-unclear",
            "doubts-open");
  }

  @Test
  void INTAKE_08_before_the_diagnosis_only_the_diagnosis_may_start() {
    StartOfWorkQuestion repair =
        aRepair().withEstimate(EstimateStage.PENDING_DIAGNOSIS).withPendingTold(true);

    assertThat(decide(repair).findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("The estimate waits for the diagnosis: only the diagnosis may start.");
    assertThat(decide(aDiagnosis()).outcome()).contains(Permit.ALLOWED);
    assertThat(missing(decide(aDiagnosis().withPendingTold(Optional.empty()))))
        .containsExactly("pendingTold");
    assertThat(missing(decide(repair.withWork(Optional.empty())))).contains("work");
  }

  @Test
  void a_diagnosis_waits_neither_for_parts_nor_for_the_insurer() {
    StartOfWorkQuestion diagnosis =
        aDiagnosis().withPartsThere(false).withAccidentCar(true).withInsurerAgreed(false);

    assertThat(decide(diagnosis).outcome()).contains(Permit.ALLOWED);
  }

  @ParameterizedTest(name = "estimate {0}: {1}")
  @CsvSource({"PENDING_DIAGNOSIS, ALLOWED", "READY, NOT_YET", "AUTHORIZED, ALLOWED"})
  void a_diagnosis_that_has_a_price_waits_for_its_authorization(
      EstimateStage stage, Permit expected) {
    assertThat(decide(aDiagnosis().withEstimate(stage)).outcome()).contains(expected);
  }

  @Test
  void an_order_of_which_nothing_is_authorized_waits_even_if_the_rest_is_unknown() {
    StartOfWorkQuestion known =
        StartOfWorkQuestion.builder().recallStop(false).estimate(EstimateStage.READY).build();

    assertThat(decide(known).outcome()).contains(Permit.NOT_YET);
    assertThat(reasons(decide(known))).containsExactly("estimate-not-authorized");
    assertThat(missing(decide(known.withRecallStop(Optional.empty()))))
        .as("a recall would weigh more")
        .containsExactly("recallStop");
  }

  @Test
  void WORKSHOP_06_names_what_is_not_clear() {
    Finding finding =
        decide(unclear(JobPoint.SPECIAL_DEMANDS, JobPoint.DUE_TIME)).findings().get(0);

    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo(
            "Not clear to the technician: time by which it is due, special demands of the"
                + " customer.");
    assertThat(finding.message(Locale.CHINESE)).isEqualTo("技师尚不清楚：完工时间、客户的特殊要求。");
    assertThat(missing(decide(aRepair().withPointsClear(JobPoint.SCOPE))))
        .containsExactly("jobClear");
  }

  @Test
  void the_insurer_is_asked_about_accident_cars_only_and_not_where_the_store_does_without() {
    StartOfWorkQuestion accident = aRepair().withAccidentCar(true).withInsurerAgreed(false);

    assertThat(decide(accident.withAccidentCar(false)).outcome()).contains(Permit.ALLOWED);
    assertThat(decide(accident.withInsurerAgreed(true)).outcome()).contains(Permit.ALLOWED);
    assertThat(decide(accident.withInsurerAgreed(true).withAccidentCar(Optional.empty())).outcome())
        .as("whether there was an accident does not matter where the insurer agreed")
        .contains(Permit.ALLOWED);
    assertThat(missing(decide(accident.withAccidentCar(Optional.empty()))))
        .containsExactly("insurerAsked");
    WorkshopRules without =
        withStore("\"name\": \"accident.insurerFirst\", \"type\": \"boolean\", \"value\": false");
    assertThat(without.start(accident, ON).outcome()).contains(Permit.ALLOWED);
    assertThat(without.start(accident.withAccidentCar(Optional.empty()), ON).outcome())
        .contains(Permit.ALLOWED);
  }

  @Test
  void what_a_recall_stops_is_said_with_its_article() {
    assertThat(decide(aRepair().withRecallStop(true)).findings().get(0).citations())
        .extracting(Citation::toString)
        .containsExactly("cn-recall-regulations-2019 11", "regulations R-601");
    assertThat(decide(anIssue().withPartRecalled(true)).findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("The part is under a recall that stops its use.");
  }

  // ---- parts ----

  @Test
  void WORKSHOP_07_all_missing_signatures_are_named_at_once() {
    PartsIssueQuestion unsigned =
        anIssue()
            .withSigned(List.of())
            .withNotSigned(SlipSigner.STOREKEEPER, SlipSigner.TECHNICIAN);

    assertThat(decide(unsigned).findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("On the issue slip the signature is missing of: technician, storekeeper.");
    assertThat(decide(unsigned).findings().get(0).message(Locale.CHINESE))
        .isEqualTo("领料单缺少签字：技师、仓库管理员。");
    assertThat(missing(decide(anIssue().withSigned(SlipSigner.TECHNICIAN))))
        .containsExactly("slipSigned");
  }

  @ParameterizedTest(name = "policy:parts-signature {0}")
  @CsvSource({"technician, ALLOWED", "storekeeper, NOT_YET"})
  void a_store_takes_one_signature_only(String signer, Permit expected) {
    WorkshopRules rules =
        withStore(
            "\"name\": \"parts-issue.signers\", \"type\": \"string-list\", \"value\": [\"%s\"]"
                .formatted(signer));

    assertThat(
            rules.partsIssue(signedBy(SlipSigner.TECHNICIAN, SlipSigner.STOREKEEPER), ON).outcome())
        .contains(expected);
  }

  // ---- the car of the customer ----

  @ParameterizedTest
  @EnumSource(CarAct.class)
  void what_the_job_does_not_need_nobody_may_allow(CarAct act) {
    assertThat(decide(needless(act)).outcome()).contains(Permit.FORBIDDEN);
    assertThat(missing(decide(anAct(act).withNeededForJob(Optional.empty()))))
        .containsExactly("neededForJob");
  }

  @ParameterizedTest
  @EnumSource(
      value = CarAct.class,
      names = {"ENTER", "USE_EQUIPMENT", "DRAIN_FUEL", "MOVE"})
  void the_customer_is_asked_about_his_belongings_only(CarAct act) {
    assertThat(decide(unasked(act)).outcome()).contains(Permit.ALLOWED);
  }

  @Test
  void VEHICLE_03_who_is_not_designated_may_still_enter() {
    CarTreatmentQuestion anybody =
        anAct(CarAct.ENTER).withMoverDesignated(false).withMoverQualified(false);

    assertThat(decide(anybody).outcome()).contains(Permit.ALLOWED);
    assertThat(reasons(decide(anybody.withAct(CarAct.MOVE))))
        .containsExactly("mover-not-designated", "mover-not-qualified");
  }

  @Test
  void the_act_is_named() {
    assertThat(decide(needless(CarAct.USE_EQUIPMENT)).findings().get(0).message(Locale.ENGLISH))
        .isEqualTo(
            "The job does not need this (to use its electric equipment), and nobody may allow it.");
    assertThat(decide(unasked(CarAct.TOUCH_BELONGINGS)).findings().get(0).message(Locale.CHINESE))
        .isEqualTo("客户没有同意（触碰车内物品）。");
    assertThat(
            decide(unasked(CarAct.TOUCH_BELONGINGS))
                .findings()
                .get(0)
                .nextStep()
                .orElseThrow()
                .text(Locale.ENGLISH))
        .isEqualTo("Tell the service advisor, who asks the customer.");
  }

  // ---- wash ----

  private static WashedCarQuestion dirty(WashedPart... parts) {
    List<WashedPart> dirty = List.of(parts);
    return aWashedCar()
        .withCleaned(aWashedCar().cleaned().stream().filter(each -> !dirty.contains(each)).toList())
        .withNotCleaned(dirty);
  }

  @Test
  void VEHICLE_06_names_what_is_not_clean() {
    assertThat(
            decide(dirty(WashedPart.ENGINE_BAY, WashedPart.CABIN))
                .findings()
                .get(0)
                .message(Locale.ENGLISH))
        .isEqualTo("Not cleaned: cabin, engine bay.");
  }

  @Test
  void VEHICLE_06_a_store_leaves_the_engine_bay_dry() {
    WorkshopRules rules =
        withStore(
            "\"name\": \"wash.partsCleaned\", \"type\": \"string-list\", \"value\": [\"cabin\","
                + " \"trunk\"]");

    assertThat(rules.washedCar(dirty(WashedPart.ENGINE_BAY), ON).outcome())
        .contains(Permit.ALLOWED);
    assertThat(rules.washedCar(dirty(WashedPart.CABIN), ON).outcome()).contains(Permit.NOT_YET);
  }

  @Test
  void VEHICLE_07_a_customer_who_wants_no_wash_is_not_asked_about_the_inspection() {
    CarWashQuestion declined = CarWashQuestion.builder().washWanted(false).build();

    assertThat(decide(declined).outcome()).contains(Permit.FORBIDDEN);
    assertThat(missing(decide(declined.withWashWanted(true))))
        .containsExactly("finalInspectionPassed");
  }

  // ---- the day ----

  private static DailyCheckQuestion unchecked(DailyCheckPoint point) {
    return aDailyCheck()
        .withChecked(aDailyCheck().checked().stream().filter(each -> !each.equals(point)).toList())
        .withNotChecked(point);
  }

  @Test
  void WORKSHOP_02_names_what_was_not_checked() {
    assertThat(
            decide(unchecked(DailyCheckPoint.BAY_CLEARING))
                .findings()
                .get(0)
                .message(Locale.ENGLISH))
        .isEqualTo("Not checked today: clearing of the bays.");
  }

  @Test
  void WORKSHOP_02_a_store_checks_one_thing_more() {
    WorkshopRules rules =
        WorkshopRules.of(
            StorePack.with(
                WorkshopRules.pack(),
                folder,
                "\"name\": \"daily-check.points\", \"type\": \"string-list\", \"value\":"
                    + " [\"quality\", \"tools\"]",
                "value.pointsOpen.tools=工具\n",
                "value.pointsOpen.tools=tools in their places\n"));
    DailyCheckQuestion toolsOpen = aDailyCheck().withNotChecked(DailyCheckPoint.of("tools"));

    assertThat(rules.dailyCheck(toolsOpen, ON).findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("Not checked today: tools in their places.");
    assertThat(missing(rules.dailyCheck(aDailyCheck(), ON))).containsExactly("pointsChecked");
  }

  @Test
  void WORKSHOP_06_a_store_asks_for_less_to_be_clear() {
    WorkshopRules rules =
        withStore(
            "\"name\": \"job.pointsClear\", \"type\": \"string-list\", \"value\": [\"scope\"]");

    assertThat(rules.start(unclear(JobPoint.DUE_TIME), ON).outcome()).contains(Permit.ALLOWED);
    assertThat(
            rules
                .start(aRepair().withPointsClear(List.of()).withPointsUnclear(JobPoint.SCOPE), ON)
                .outcome())
        .contains(Permit.NOT_YET);
  }

  // ---- pack ----

  private WorkshopRules withStore(String parameter) {
    return WorkshopRules.of(StorePack.with(WorkshopRules.pack(), folder, parameter));
  }

  @Test
  void all_cases_of_the_pack_come_out_as_they_should() {
    assertThat(WORKSHOP.runCases()).isEmpty();
  }

  @Test
  void the_cases_show_each_outcome_and_each_reason() {
    CaseCoverage.assertWhole(
        KnowledgePack.load(WorkshopRules.pack()),
        Map.of(
            WorkshopRules.START, Permit.class,
            WorkshopRules.PARTS_ISSUE, Permit.class,
            WorkshopRules.TREATMENT, Permit.class,
            WorkshopRules.WASH, Permit.class));
  }

  @Test
  void the_door_of_the_house_leads_here() {
    assertThat(DealershipRules.standard().service().workshop().start(aRepair(), ON).outcome())
        .contains(Permit.ALLOWED);
  }

  @Test
  void a_day_before_the_pack_and_packs_without_it_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WORKSHOP.start(aRepair(), LocalDate.of(2019, 3, 1)))
        .withMessage(
            "Pack workshop-gates 2026.1 must be in force on the day asked about, but is from"
                + " 2019-03-02 and was asked about 2019-03-01");
    assertThat(WORKSHOP.start(aRepair(), LocalDate.of(2019, 3, 2)).outcome())
        .contains(Permit.ALLOWED);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                WorkshopRules.of(DealershipRules.loader().load(DealershipRules.workingDaysPack())))
        .withMessage("There is no pack 'workshop-gates'. The packs are [cn-working-days].");
  }

  @Test
  void null_is_refused() {
    new NullPointerTester()
        .setDefault(StartOfWorkQuestion.class, aRepair())
        .setDefault(PartsIssueQuestion.class, anIssue())
        .setDefault(CarTreatmentQuestion.class, anAct(CarAct.ENTER))
        .setDefault(CarWashQuestion.class, aWash())
        .setDefault(WashedCarQuestion.class, aWashedCar())
        .setDefault(BakeStartQuestion.class, aBakeStart())
        .setDefault(DailyCheckQuestion.class, aDailyCheck())
        .setDefault(LocalDate.class, ON)
        .testAllPublicInstanceMethods(WORKSHOP);
  }
}
