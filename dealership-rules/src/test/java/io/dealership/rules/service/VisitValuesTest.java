package io.dealership.rules.service;

import static io.dealership.rules.service.VisitSamples.aBakeStart;
import static io.dealership.rules.service.VisitSamples.aDailyCheck;
import static io.dealership.rules.service.VisitSamples.aDiagnosis;
import static io.dealership.rules.service.VisitSamples.aPendingPreparation;
import static io.dealership.rules.service.VisitSamples.aPreparation;
import static io.dealership.rules.service.VisitSamples.aReception;
import static io.dealership.rules.service.VisitSamples.aRepair;
import static io.dealership.rules.service.VisitSamples.aWash;
import static io.dealership.rules.service.VisitSamples.aWashedCar;
import static io.dealership.rules.service.VisitSamples.anAct;
import static io.dealership.rules.service.VisitSamples.anAgreement;
import static io.dealership.rules.service.VisitSamples.anIssue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import io.dealership.core.service.CoverPiece;
import io.dealership.core.service.IntakeField;
import io.dealership.core.service.IntakePaper;
import io.dealership.core.service.OrderOption;
import io.dealership.core.workshop.CarAct;
import io.dealership.core.workshop.DailyCheckPoint;
import io.dealership.core.workshop.JobPoint;
import io.dealership.core.workshop.SlipSigner;
import io.dealership.core.workshop.WashedPart;
import io.dealership.rules.JsonRoundTrip;
import io.dealership.rules.workshop.BakeStartQuestion;
import io.dealership.rules.workshop.CarTreatmentQuestion;
import io.dealership.rules.workshop.CarWashQuestion;
import io.dealership.rules.workshop.DailyCheckQuestion;
import io.dealership.rules.workshop.PartsIssueQuestion;
import io.dealership.rules.workshop.StartOfWorkQuestion;
import io.dealership.rules.workshop.WashedCarQuestion;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VisitValuesTest {

  static Stream<Arguments> questions() {
    return Stream.of(
        Arguments.of(CarReceptionQuestion.class, aReception()),
        Arguments.of(
            CarReceptionQuestion.class,
            CarReceptionQuestion.builder()
                .addFieldsMissing(IntakeField.PHONE)
                .addFieldsWithoutValue(IntakeField.CUSTOMER_UNIT)
                .addCoversMissing(CoverPiece.of("door-sill"))
                .addPapersNotBrought(IntakePaper.MAINTENANCE_BOOKLET)
                .build()),
        Arguments.of(OrderPreparationQuestion.class, aPendingPreparation()),
        Arguments.of(OrderAgreementQuestion.class, anAgreement()),
        Arguments.of(StartOfWorkQuestion.class, aRepair()),
        Arguments.of(StartOfWorkQuestion.class, aDiagnosis()),
        Arguments.of(PartsIssueQuestion.class, anIssue()),
        Arguments.of(CarTreatmentQuestion.class, anAct(CarAct.MOVE)),
        Arguments.of(CarWashQuestion.class, aWash()),
        Arguments.of(WashedCarQuestion.class, aWashedCar()),
        Arguments.of(BakeStartQuestion.class, aBakeStart()),
        Arguments.of(DailyCheckQuestion.class, aDailyCheck()),
        Arguments.of(DailyCheckQuestion.class, DailyCheckQuestion.builder().build()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("questions")
  void questions_come_back_from_json(Class<?> type, Object question) {
    JsonRoundTrip.assertSurvives(question, type);
  }

  @Test
  void questions_are_plain_in_json() {
    JsonRoundTrip.assertJson(
        aDiagnosis(),
        StartOfWorkQuestion.class,
        """
        {"work": "DIAGNOSIS", "orderExplained": true, "orderSigned": true,
         "estimate": "PENDING_DIAGNOSIS", "pendingTold": true, "technicianQualified": true,
         "recallStop": false, "pointsClear": ["scope", "due-time", "special-demands"],
         "pointsUnclear": [], "doubtsOpen": false}
        """);
    JsonRoundTrip.assertJson(
        anAgreement(),
        OrderAgreementQuestion.class,
        """
        {"faultKnown": true, "orderExplained": true, "orderSignature": "PAPER",
         "estimateSignature": "ELECTRONIC", "estimateCopies": 2}
        """);
  }

  @Test
  void lists_may_be_left_out_of_json() {
    assertThat(JsonRoundTrip.read2("{}", CarReceptionQuestion.class))
        .isEqualTo(CarReceptionQuestion.builder().build());
    assertThat(JsonRoundTrip.read3("{\"notSigned\": null}", PartsIssueQuestion.class))
        .isEqualTo(PartsIssueQuestion.builder().build());
  }

  @Test
  void questions_are_equal_by_value() {
    new EqualsTester()
        .addEqualityGroup(aReception(), aReception().withWalkRoundDone(true))
        .addEqualityGroup(aReception().withWalkRoundDone(false))
        .addEqualityGroup(aPreparation(), aPreparation().withFaultKnown(true))
        .addEqualityGroup(aPendingPreparation())
        .addEqualityGroup(anAgreement(), anAgreement().withEstimateCopies(2))
        .addEqualityGroup(aRepair(), aRepair().withDoubtsOpen(false))
        .addEqualityGroup(aDiagnosis())
        .addEqualityGroup(anIssue(), anIssue().withPartOnOrder(true))
        .addEqualityGroup(anAct(CarAct.MOVE), anAct(CarAct.ENTER).withAct(CarAct.MOVE))
        .addEqualityGroup(aWash())
        .addEqualityGroup(aWashedCar(), aWashedCar().withNoseToExit(true))
        .addEqualityGroup(aBakeStart())
        .addEqualityGroup(aDailyCheck(), aDailyCheck().withRecorded(true))
        .testEquals();
  }

  // ---- what cannot be ----

  static Stream<Arguments> contradictions() {
    return Stream.of(
        cannot(
            () -> aReception().withFieldsMissing(IntakeField.PHONE),
            "CarReceptionQuestion.fieldsMissing must not be in fieldsFilled, but was phone"),
        cannot(
            () ->
                aReception()
                    .withFieldsFilled()
                    .withFieldsWithoutValue(IntakeField.PHONE)
                    .withFieldsMissing(IntakeField.PHONE),
            "CarReceptionQuestion.fieldsMissing must not be in fieldsWithoutValue, but was phone"),
        cannot(
            () -> aReception().withFieldsWithoutValue(IntakeField.PHONE),
            "CarReceptionQuestion.fieldsWithoutValue must not be in fieldsFilled, but was phone"),
        cannot(
            () -> aReception().withCoversMissing(CoverPiece.SEAT),
            "CarReceptionQuestion.coversMissing must not be in coversFitted, but was seat"),
        cannot(
            () -> aReception().withPapersMissing(IntakePaper.MAINTENANCE_BOOKLET),
            "CarReceptionQuestion.papersMissing must not be in papersReceived, but was"
                + " maintenance-booklet"),
        cannot(
            () ->
                aReception()
                    .withPapersReceived()
                    .withPapersNotBrought(IntakePaper.MAINTENANCE_BOOKLET)
                    .withPapersMissing(IntakePaper.MAINTENANCE_BOOKLET),
            "CarReceptionQuestion.papersMissing must not be in papersNotBrought, but was"
                + " maintenance-booklet"),
        cannot(
            () -> aReception().withPapersNotBrought(IntakePaper.MAINTENANCE_BOOKLET),
            "CarReceptionQuestion.papersNotBrought must not be in papersReceived, but was"
                + " maintenance-booklet"),
        cannot(
            () -> aPreparation().withOptionsOpen(OrderOption.CAR_WASH),
            "OrderPreparationQuestion.optionsOpen must not be in optionsAnswered, but was"
                + " car-wash"),
        cannot(
            () -> anAgreement().withEstimateCopies(-1),
            "OrderAgreementQuestion.estimateCopies must be at least 0, but was -1"),
        cannot(
            () -> aRepair().withPointsUnclear(JobPoint.SCOPE),
            "StartOfWorkQuestion.pointsUnclear must not be in pointsClear, but was scope"),
        cannot(
            () -> anIssue().withNotSigned(SlipSigner.TECHNICIAN),
            "PartsIssueQuestion.notSigned must not be in signed, but was technician"),
        cannot(
            () -> aWashedCar().withNotCleaned(WashedPart.TRUNK),
            "WashedCarQuestion.notCleaned must not be in cleaned, but was trunk"),
        cannot(
            () -> aDailyCheck().withNotChecked(DailyCheckPoint.SAFETY),
            "DailyCheckQuestion.notChecked must not be in checked, but was safety"));
  }

  private static Arguments cannot(ThrowingCallable made, String message) {
    return Arguments.of(message, made);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("contradictions")
  void nothing_is_there_and_not_there(String message, ThrowingCallable made) {
    assertThatIllegalArgumentException().isThrownBy(made).withMessage(message);
  }
}
