package io.dealership.rules.service;

import io.dealership.core.service.CoverPiece;
import io.dealership.core.service.EstimateStage;
import io.dealership.core.service.IntakeField;
import io.dealership.core.service.IntakePaper;
import io.dealership.core.service.OrderOption;
import io.dealership.core.service.RecallState;
import io.dealership.core.service.SignatureForm;
import io.dealership.core.workshop.CarAct;
import io.dealership.core.workshop.DailyCheckPoint;
import io.dealership.core.workshop.JobPoint;
import io.dealership.core.workshop.SlipSigner;
import io.dealership.core.workshop.WashedPart;
import io.dealership.core.workshop.WorkStage;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.MissingFact;
import io.dealership.rules.pack.PackLoader;
import io.dealership.rules.workshop.BakeStartQuestion;
import io.dealership.rules.workshop.CarTreatmentQuestion;
import io.dealership.rules.workshop.CarWashQuestion;
import io.dealership.rules.workshop.DailyCheckQuestion;
import io.dealership.rules.workshop.PartsIssueQuestion;
import io.dealership.rules.workshop.StartOfWorkQuestion;
import io.dealership.rules.workshop.WashedCarQuestion;
import io.dealership.rules.workshop.WorkshopRules;
import java.time.LocalDate;
import java.util.List;

/** A visit of a car on which nothing is wrong, and the rules to ask about it. */
public final class VisitSamples {

  public static final LocalDate ON = LocalDate.of(2026, 3, 2);

  public static final IntakeRules INTAKE =
      IntakeRules.of(PackLoader.create().load(IntakeRules.pack()));

  public static final WorkshopRules WORKSHOP =
      WorkshopRules.of(PackLoader.create().load(WorkshopRules.pack()));

  public static final List<IntakeField> FIELDS =
      List.of(
          IntakeField.CUSTOMER_UNIT,
          IntakeField.PHONE,
          IntakeField.CUSTOMER_NAME,
          IntakeField.SHEET_NUMBER,
          IntakeField.LICENSE_PLATE,
          IntakeField.MODEL,
          IntakeField.CHASSIS_NUMBER,
          IntakeField.ENGINE_NUMBER,
          IntakeField.REGISTRATION_NUMBER,
          IntakeField.MILEAGE,
          IntakeField.FIRST_CHECK_RESULT,
          IntakeField.CUSTOMER_DEMAND);

  public static final List<OrderOption> OPTIONS =
      List.of(
          OrderOption.PAYMENT_MODE,
          OrderOption.RETURN_PROCEDURE,
          OrderOption.OLD_PARTS,
          OrderOption.CAR_WASH);

  private VisitSamples() {}

  /** The reasons of the gate itself; what is only shown with it is left out. */
  public static List<String> reasons(Decision<?> decision) {
    return decision.findings().stream()
        .filter(finding -> finding.rule().table().equals(decision.question()))
        .map(finding -> finding.reason().code())
        .toList();
  }

  public static List<String> missing(Decision<?> decision) {
    return decision.missing().stream().map(MissingFact::name).toList();
  }

  /** The car of a company, received by day. */
  public static CarReceptionQuestion aReception() {
    return CarReceptionQuestion.builder()
        .walkRoundDone(true)
        .customerPresent(true)
        .addAllFieldsFilled(FIELDS)
        .addCoversFitted(CoverPiece.SEAT, CoverPiece.STEERING_WHEEL, CoverPiece.FLOOR_MAT)
        .exteriorRecorded(true)
        .belongingsCounted(true)
        .addPapersReceived(IntakePaper.REGISTRATION_CERTIFICATE, IntakePaper.MAINTENANCE_BOOKLET)
        .recall(RecallState.NONE)
        .build();
  }

  /** With a fault that is known. */
  public static OrderPreparationQuestion aPreparation() {
    return OrderPreparationQuestion.builder()
        .faultKnown(true)
        .estimateSplit(true)
        .estimateComplete(true)
        .historyViewed(true)
        .addAllOptionsAnswered(OPTIONS)
        .build();
  }

  /** With a fault that has to be looked for. */
  public static OrderPreparationQuestion aPendingPreparation() {
    return OrderPreparationQuestion.builder()
        .faultKnown(false)
        .pendingNoted(true)
        .pendingTold(true)
        .historyViewed(true)
        .addAllOptionsAnswered(OPTIONS)
        .build();
  }

  public static OrderAgreementQuestion anAgreement() {
    return OrderAgreementQuestion.builder()
        .faultKnown(true)
        .orderExplained(true)
        .orderSignature(SignatureForm.PAPER)
        .estimateSignature(SignatureForm.ELECTRONIC)
        .estimateCopies(2)
        .build();
  }

  public static StartOfWorkQuestion aRepair() {
    return StartOfWorkQuestion.builder()
        .work(WorkStage.REPAIR)
        .orderExplained(true)
        .orderSigned(true)
        .estimate(EstimateStage.AUTHORIZED)
        .technicianQualified(true)
        .partsThere(true)
        .recallStop(false)
        .accidentCar(false)
        .addPointsClear(JobPoint.SCOPE, JobPoint.DUE_TIME, JobPoint.SPECIAL_DEMANDS)
        .doubtsOpen(false)
        .build();
  }

  /** Before anybody knows what it costs, and without parts. */
  public static StartOfWorkQuestion aDiagnosis() {
    return StartOfWorkQuestion.builder()
        .work(WorkStage.DIAGNOSIS)
        .orderExplained(true)
        .orderSigned(true)
        .estimate(EstimateStage.PENDING_DIAGNOSIS)
        .pendingTold(true)
        .technicianQualified(true)
        .recallStop(false)
        .addPointsClear(JobPoint.SCOPE, JobPoint.DUE_TIME, JobPoint.SPECIAL_DEMANDS)
        .doubtsOpen(false)
        .build();
  }

  public static PartsIssueQuestion anIssue() {
    return PartsIssueQuestion.builder()
        .orderOpen(true)
        .partOnOrder(true)
        .partRecalled(false)
        .addSigned(SlipSigner.TECHNICIAN, SlipSigner.STOREKEEPER)
        .build();
  }

  /** By somebody who may do everything. */
  public static CarTreatmentQuestion anAct(CarAct act) {
    return CarTreatmentQuestion.builder()
        .act(act)
        .neededForJob(true)
        .customerConsents(true)
        .moverDesignated(true)
        .moverQualified(true)
        .build();
  }

  public static CarWashQuestion aWash() {
    return CarWashQuestion.builder().finalInspectionPassed(true).washWanted(true).build();
  }

  public static WashedCarQuestion aWashedCar() {
    return WashedCarQuestion.builder()
        .unharmed(true)
        .addCleaned(WashedPart.CABIN, WashedPart.TRUNK, WashedPart.ENGINE_BAY)
        .inFinishedArea(true)
        .noseToExit(true)
        .build();
  }

  public static BakeStartQuestion aBakeStart() {
    return BakeStartQuestion.builder().paintComplete(true).toolsComplete(true).build();
  }

  public static DailyCheckQuestion aDailyCheck() {
    return DailyCheckQuestion.builder()
        .addChecked(
            DailyCheckPoint.PROGRESS,
            DailyCheckPoint.QUALITY,
            DailyCheckPoint.BAY_CLEARING,
            DailyCheckPoint.SAFETY)
        .recorded(true)
        .build();
  }
}
