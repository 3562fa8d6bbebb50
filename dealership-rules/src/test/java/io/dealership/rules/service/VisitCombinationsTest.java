package io.dealership.rules.service;

import static io.dealership.rules.service.VisitSamples.INTAKE;
import static io.dealership.rules.service.VisitSamples.ON;
import static io.dealership.rules.service.VisitSamples.WORKSHOP;

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
import io.dealership.rules.gate.NeededCodes;
import io.dealership.rules.service.GateComparison.Facts;
import io.dealership.rules.service.GateComparison.Objections;
import io.dealership.rules.workshop.BakeStartQuestion;
import io.dealership.rules.workshop.CarTreatmentQuestion;
import io.dealership.rules.workshop.CarWashQuestion;
import io.dealership.rules.workshop.DailyCheckQuestion;
import io.dealership.rules.workshop.PartsIssueQuestion;
import io.dealership.rules.workshop.StartOfWorkQuestion;
import io.dealership.rules.workshop.WashedCarQuestion;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every combination of facts comes out as a plain program says, which knows nothing of tables; and
 * where facts are not known, the outcome is the one that all their values agree on.
 */
class VisitCombinationsTest {

  private static GateComparison<CarReceptionQuestion> receptions() {
    return new GateComparison<>(
            CarReceptionQuestion.builder().build(),
            f ->
                new Objections()
                    .notYet(!f.is("walk"), "walk-round-not-done")
                    .notYet(!f.is("present"), "customer-not-present")
                    .notYet(!f.is("fields"), "fields-missing")
                    .notYet(!f.is("covers"), "covers-missing")
                    .notYet(!f.is("exterior"), "exterior-not-recorded")
                    .notYet(!f.is("belongings"), "belongings-not-counted")
                    .notYet(!f.is("papers"), "papers-missing"),
            question -> INTAKE.reception(question, ON))
        .fact("walk", CarReceptionQuestion::withWalkRoundDone)
        .fact("present", CarReceptionQuestion::withCustomerPresent)
        .fact(
            "fields",
            (q, yes) ->
                yes
                    ? q.withFieldsFilled(VisitSamples.FIELDS)
                    : q.withFieldsMissing(IntakeField.MILEAGE))
        .fact(
            "covers",
            (q, yes) ->
                yes
                    ? q.withCoversFitted(
                        CoverPiece.SEAT, CoverPiece.STEERING_WHEEL, CoverPiece.FLOOR_MAT)
                    : q.withCoversMissing(CoverPiece.FLOOR_MAT))
        .fact("exterior", CarReceptionQuestion::withExteriorRecorded)
        .fact("belongings", CarReceptionQuestion::withBelongingsCounted)
        .fact(
            "papers",
            (q, yes) ->
                yes
                    ? q.withPapersReceived(IntakePaper.REGISTRATION_CERTIFICATE)
                        .withPapersNotBrought(IntakePaper.MAINTENANCE_BOOKLET)
                    : q.withPapersMissing(IntakePaper.MAINTENANCE_BOOKLET))
        .choice(
            "recall",
            List.of(RecallState.NONE, RecallState.OPEN),
            CarReceptionQuestion::withRecall);
  }

  private static GateComparison<OrderPreparationQuestion> preparations() {
    return new GateComparison<>(
            OrderPreparationQuestion.builder().build(),
            f -> {
              boolean known = f.is("known");
              return new Objections()
                  .notYet(known && !f.is("split"), "estimate-not-split")
                  .notYet(known && !f.is("complete"), "estimate-not-complete")
                  .notYet(!known && !f.is("noted"), "pending-not-noted")
                  .notYet(!known && !f.is("told"), "pending-not-told")
                  .notYet(!f.is("history"), "history-not-viewed")
                  .notYet(!f.is("options"), "options-missing");
            },
            question -> INTAKE.preparation(question, ON))
        .fact("known", OrderPreparationQuestion::withFaultKnown)
        .fact("split", OrderPreparationQuestion::withEstimateSplit)
        .fact("complete", OrderPreparationQuestion::withEstimateComplete)
        .fact("noted", OrderPreparationQuestion::withPendingNoted)
        .fact("told", OrderPreparationQuestion::withPendingTold)
        .fact("history", OrderPreparationQuestion::withHistoryViewed)
        .fact(
            "options",
            (q, yes) ->
                yes
                    ? q.withOptionsAnswered(VisitSamples.OPTIONS)
                    : q.withOptionsOpen(OrderOption.OLD_PARTS));
  }

  private static GateComparison<OrderAgreementQuestion> agreements() {
    List<SignatureForm> forms =
        List.of(SignatureForm.PAPER, SignatureForm.ELECTRONIC, SignatureForm.NONE);
    return new GateComparison<>(
            OrderAgreementQuestion.builder().build(),
            f -> {
              boolean known = f.is("known");
              return new Objections()
                  .notYet(!f.is("explained"), "order-not-explained")
                  .notYet(f.get("order") == SignatureForm.NONE, "order-not-signed")
                  .notYet(known && f.get("estimate") == SignatureForm.NONE, "estimate-not-signed")
                  .notYet(known && (Integer) f.get("copies") < 2, "copies-lacking");
            },
            question -> INTAKE.agreement(question, ON))
        .fact("known", OrderAgreementQuestion::withFaultKnown)
        .fact("explained", OrderAgreementQuestion::withOrderExplained)
        .choice("order", forms, OrderAgreementQuestion::withOrderSignature)
        .choice("estimate", forms, OrderAgreementQuestion::withEstimateSignature)
        .choice("copies", List.of(2, 3, 1, 0), OrderAgreementQuestion::withEstimateCopies);
  }

  private static Objections start(Facts f) {
    boolean repair = f.get("work") == WorkStage.REPAIR;
    boolean pending = f.get("estimate") == EstimateStage.PENDING_DIAGNOSIS;
    boolean ready = f.get("estimate") == EstimateStage.READY;
    return new Objections()
        .forbidden(!f.is("free"), "recall-stop")
        .notYet(!f.is("explained"), "order-not-explained")
        .notYet(!f.is("signed"), "order-not-signed")
        .notYet(repair && pending, "diagnosis-pending")
        .notYet(ready, "estimate-not-authorized")
        .notYet(!repair && pending && !f.is("told"), "pending-not-told")
        .notYet(!f.is("qualified"), "technician-not-qualified")
        .notYet(repair && !f.is("parts"), "parts-not-there")
        .notYet(repair && f.is("accident") && !f.is("agreed"), "insurer-not-agreed")
        .notYet(!f.is("clear"), "job-unclear")
        .notYet(!f.is("sure"), "doubts-open");
  }

  private static GateComparison<StartOfWorkQuestion> starts() {
    return new GateComparison<>(
            StartOfWorkQuestion.builder().build(),
            VisitCombinationsTest::start,
            question -> WORKSHOP.start(question, ON))
        .choice(
            "work", List.of(WorkStage.REPAIR, WorkStage.DIAGNOSIS), StartOfWorkQuestion::withWork)
        .fact("explained", StartOfWorkQuestion::withOrderExplained)
        .fact("signed", StartOfWorkQuestion::withOrderSigned)
        .choice(
            "estimate",
            List.of(EstimateStage.AUTHORIZED, EstimateStage.READY, EstimateStage.PENDING_DIAGNOSIS),
            StartOfWorkQuestion::withEstimate)
        .fact("told", StartOfWorkQuestion::withPendingTold)
        .fact("qualified", StartOfWorkQuestion::withTechnicianQualified)
        .fact("parts", StartOfWorkQuestion::withPartsThere)
        .fact("free", (q, yes) -> q.withRecallStop(!yes))
        .fact("accident", StartOfWorkQuestion::withAccidentCar)
        .fact("agreed", StartOfWorkQuestion::withInsurerAgreed)
        .fact(
            "clear",
            (q, yes) ->
                yes
                    ? q.withPointsClear(JobPoint.SCOPE, JobPoint.DUE_TIME, JobPoint.SPECIAL_DEMANDS)
                    : q.withPointsUnclear(JobPoint.DUE_TIME))
        .fact("sure", (q, yes) -> q.withDoubtsOpen(!yes));
  }

  private static GateComparison<PartsIssueQuestion> issues() {
    return new GateComparison<>(
            PartsIssueQuestion.builder().build(),
            f ->
                new Objections()
                    .forbidden(!f.is("free"), "part-recalled")
                    .notYet(!f.is("order"), "no-open-order")
                    .notYet(!f.is("listed"), "part-not-on-order")
                    .notYet(!f.is("technician") || !f.is("storekeeper"), "slip-not-signed"),
            question -> WORKSHOP.partsIssue(question, ON))
        .fact("free", (q, yes) -> q.withPartRecalled(!yes))
        .fact("order", PartsIssueQuestion::withOrderOpen)
        .fact("listed", PartsIssueQuestion::withPartOnOrder)
        .fact("technician", (q, yes) -> signed(q, SlipSigner.TECHNICIAN, yes))
        .fact("storekeeper", (q, yes) -> signed(q, SlipSigner.STOREKEEPER, yes));
  }

  private static PartsIssueQuestion signed(
      PartsIssueQuestion question, SlipSigner signer, boolean yes) {
    return yes
        ? question.withSigned(NeededCodes.either(question.signed(), List.of(signer)))
        : question.withNotSigned(NeededCodes.either(question.notSigned(), List.of(signer)));
  }

  private static Objections treatment(Facts f) {
    CarAct act = (CarAct) f.get("act");
    boolean move = act == CarAct.MOVE;
    boolean ofOwners =
        switch (act) {
          case TOUCH_BELONGINGS, USE_BELONGINGS, TAKE_AWAY -> true;
          case ENTER, USE_EQUIPMENT, DRAIN_FUEL, MOVE -> false;
        };
    return new Objections()
        .forbidden(!f.is("needed"), "not-needed")
        .notYet(act == CarAct.TOUCH_BELONGINGS && !f.is("consent"), "customer-not-asked")
        .forbidden(
            ofOwners && act != CarAct.TOUCH_BELONGINGS && !f.is("consent"), "customer-not-asked")
        .notYet(move && !f.is("designated"), "mover-not-designated")
        .notYet(move && !f.is("qualified"), "mover-not-qualified");
  }

  private static GateComparison<CarTreatmentQuestion> treatments() {
    return new GateComparison<>(
            CarTreatmentQuestion.builder().build(),
            VisitCombinationsTest::treatment,
            question -> WORKSHOP.treatment(question, ON))
        .choice("act", List.of(CarAct.values()), CarTreatmentQuestion::withAct)
        .fact("needed", CarTreatmentQuestion::withNeededForJob)
        .fact("consent", CarTreatmentQuestion::withCustomerConsents)
        .fact("designated", CarTreatmentQuestion::withMoverDesignated)
        .fact("qualified", CarTreatmentQuestion::withMoverQualified);
  }

  private static GateComparison<CarWashQuestion> washes() {
    return new GateComparison<>(
            CarWashQuestion.builder().build(),
            f ->
                new Objections()
                    .forbidden(!f.is("wanted"), "wash-not-wanted")
                    .notYet(!f.is("passed"), "not-inspected"),
            question -> WORKSHOP.wash(question, ON))
        .fact("passed", CarWashQuestion::withFinalInspectionPassed)
        .fact("wanted", CarWashQuestion::withWashWanted);
  }

  private static GateComparison<WashedCarQuestion> washedCars() {
    return new GateComparison<>(
            WashedCarQuestion.builder().build(),
            f ->
                new Objections()
                    .notYet(!f.is("unharmed"), "wash-damage")
                    .notYet(!f.is("cleaned"), "parts-not-cleaned")
                    .notYet(!f.is("area"), "not-in-finished-area")
                    .notYet(!f.is("nose"), "nose-not-to-exit"),
            question -> WORKSHOP.washedCar(question, ON))
        .fact("unharmed", WashedCarQuestion::withUnharmed)
        .fact(
            "cleaned",
            (q, yes) ->
                yes
                    ? q.withCleaned(WashedPart.CABIN, WashedPart.TRUNK, WashedPart.ENGINE_BAY)
                    : q.withNotCleaned(WashedPart.TRUNK))
        .fact("area", WashedCarQuestion::withInFinishedArea)
        .fact("nose", WashedCarQuestion::withNoseToExit);
  }

  private static GateComparison<BakeStartQuestion> bakes() {
    return new GateComparison<>(
            BakeStartQuestion.builder().build(),
            f ->
                new Objections()
                    .notYet(!f.is("paint"), "paint-not-complete")
                    .notYet(!f.is("tools"), "tools-not-complete"),
            question -> WORKSHOP.bakeStart(question, ON))
        .fact("paint", BakeStartQuestion::withPaintComplete)
        .fact("tools", BakeStartQuestion::withToolsComplete);
  }

  private static GateComparison<DailyCheckQuestion> dailyChecks() {
    return new GateComparison<>(
            DailyCheckQuestion.builder().build(),
            f ->
                new Objections()
                    .notYet(!f.is("checked"), "points-not-checked")
                    .notYet(!f.is("recorded"), "check-not-recorded"),
            question -> WORKSHOP.dailyCheck(question, ON))
        .fact(
            "checked",
            (q, yes) ->
                yes
                    ? q.withChecked(VisitSamples.aDailyCheck().checked())
                    : q.withNotChecked(DailyCheckPoint.SAFETY))
        .fact("recorded", DailyCheckQuestion::withRecorded);
  }

  @Test
  void every_reception_comes_out_as_a_plain_program_says() {
    receptions().assertSameForAllKnownFacts();
    receptions().assertAgreedWhereFactsAreUnknown(2000);
  }

  @Test
  void every_order_before_it_is_printed_comes_out_as_a_plain_program_says() {
    preparations().assertSameForAllKnownFacts();
    preparations().assertAgreedWhereFactsAreUnknown(2000);
  }

  @Test
  void every_agreement_comes_out_as_a_plain_program_says() {
    agreements().assertSameForAllKnownFacts();
    agreements().assertAgreedWhereFactsAreUnknown(2000);
  }

  @Test
  void every_start_of_work_comes_out_as_a_plain_program_says() {
    starts().assertSameForAllKnownFacts();
    starts().assertAgreedWhereFactsAreUnknown(4000);
  }

  @Test
  void every_issue_of_parts_comes_out_as_a_plain_program_says() {
    issues().assertSameForAllKnownFacts();
    issues().assertAgreedWhereFactsAreUnknown(1000);
  }

  @Test
  void every_treatment_of_a_car_comes_out_as_a_plain_program_says() {
    treatments().assertSameForAllKnownFacts();
    treatments().assertAgreedWhereFactsAreUnknown(2000);
  }

  @Test
  void every_wash_comes_out_as_a_plain_program_says() {
    washes().assertSameForAllKnownFacts();
    washes().assertAgreedWhereFactsAreUnknown(500);
    washedCars().assertSameForAllKnownFacts();
    washedCars().assertAgreedWhereFactsAreUnknown(1000);
  }

  @Test
  void every_start_of_baking_and_every_daily_check_comes_out_as_a_plain_program_says() {
    bakes().assertSameForAllKnownFacts();
    bakes().assertAgreedWhereFactsAreUnknown(500);
    dailyChecks().assertSameForAllKnownFacts();
    dailyChecks().assertAgreedWhereFactsAreUnknown(500);
  }
}
