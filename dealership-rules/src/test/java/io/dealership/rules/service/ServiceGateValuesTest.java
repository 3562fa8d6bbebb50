package io.dealership.rules.service;

import static io.dealership.rules.workshop.QualitySamples.BRAKES;
import static io.dealership.rules.workshop.QualitySamples.OIL;
import static io.dealership.rules.workshop.QualitySamples.WORKER;
import static io.dealership.rules.workshop.QualitySamples.aCertificate;
import static io.dealership.rules.workshop.QualitySamples.aHandOver;
import static io.dealership.rules.workshop.QualitySamples.aReadyCar;
import static io.dealership.rules.workshop.QualitySamples.aStep;
import static io.dealership.rules.workshop.QualitySamples.anExit;
import static io.dealership.rules.workshop.QualitySamples.at;
import static io.dealership.rules.workshop.QualitySamples.brakes;
import static io.dealership.rules.workshop.QualitySamples.finished;
import static io.dealership.rules.workshop.QualitySamples.gatePass;
import static io.dealership.rules.workshop.QualitySamples.oil;
import static io.dealership.rules.workshop.QualitySamples.payment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import io.dealership.core.service.CustomerHandOverAct;
import io.dealership.core.service.ExitConfirmationKind;
import io.dealership.core.service.IntakePaper;
import io.dealership.core.workshop.Rework;
import io.dealership.core.workshop.WorkPaper;
import io.dealership.rules.JsonRoundTrip;
import io.dealership.rules.decision.Permit;
import io.dealership.rules.workshop.CertificateIssueQuestion;
import io.dealership.rules.workshop.EndOfWorkQuestion;
import io.dealership.rules.workshop.FinalCoverageQuestion;
import io.dealership.rules.workshop.RoadTestQuestion;
import io.dealership.rules.workshop.StepHandOnQuestion;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ServiceGateValuesTest {

  private static FinalCoverageQuestion counted() {
    return FinalCoverageQuestion.builder().finished(20).inspected(19).build();
  }

  static Stream<Arguments> questions() {
    return Stream.of(
        Arguments.of(StepHandOnQuestion.class, aStep()),
        Arguments.of(StepHandOnQuestion.class, StepHandOnQuestion.builder().build()),
        Arguments.of(RoadTestQuestion.class, RoadTestQuestion.builder().carSafe(true).build()),
        Arguments.of(
            EndOfWorkQuestion.class,
            finished().withReworks(new Rework(OIL, WORKER, at(3))).withChosenForSample(true)),
        Arguments.of(CertificateIssueQuestion.class, aCertificate()),
        Arguments.of(FinalCoverageQuestion.class, counted()),
        Arguments.of(ReadyCarQuestion.class, aReadyCar()),
        Arguments.of(HandOverQuestion.class, aHandOver()),
        Arguments.of(
            YardExitQuestion.class, anExit(payment()).withMissing(ExitConfirmationKind.GATE_PASS)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("questions")
  void questions_come_back_from_json(Class<?> type, Object question) {
    JsonRoundTrip.assertSurvives(question, type);
  }

  @Test
  void questions_are_plain_in_json() {
    JsonRoundTrip.assertJson(
        HandOverQuestion.builder()
            .endOfWork(Permit.ALLOWED)
            .addPapersHeld(IntakePaper.MAINTENANCE_BOOKLET)
            .addActsDone(CustomerHandOverAct.CAR_SHOWN)
            .toCustomer(true)
            .build(),
        HandOverQuestion.class,
        """
        {"endOfWork": "ALLOWED", "papersReturned": [], "papersHeld": ["maintenance-booklet"],
         "papersNotTaken": [], "actsDone": ["car-shown"], "actsOpen": [], "toCustomer": true}
        """);
    JsonRoundTrip.assertJson(
        anExit(payment()),
        YardExitQuestion.class,
        """
        {"order": "RO-1", "confirmations": [{"kind": "payment", "order": "RO-1", "by": "E-5",
          "role": "cashier", "at": "2026-03-02T02:40:00Z"}], "missing": []}
        """);
  }

  @Test
  void lists_may_be_left_out_of_json() {
    assertThat(JsonRoundTrip.read2("{}", EndOfWorkQuestion.class))
        .isEqualTo(EndOfWorkQuestion.builder().build());
    assertThat(JsonRoundTrip.read3("{\"actsDone\": null}", HandOverQuestion.class))
        .isEqualTo(HandOverQuestion.builder().build());
  }

  @Test
  void questions_are_equal_by_value() {
    new EqualsTester()
        .addEqualityGroup(aStep(), aStep().withSelfChecked(true))
        .addEqualityGroup(aStep().withSelfChecked(false))
        .addEqualityGroup(finished(), finished().withOrderedDone(true))
        .addEqualityGroup(finished().withReworks(new Rework(OIL, WORKER, at(3))))
        .addEqualityGroup(aCertificate(), aCertificate().withStandardsMet(true))
        .addEqualityGroup(counted(), counted().withInspected(19))
        .addEqualityGroup(aReadyCar(), aReadyCar().withCarChecked(true))
        .addEqualityGroup(aHandOver(), aHandOver().withToCustomer(true))
        .addEqualityGroup(aHandOver().withToCustomer(false))
        .addEqualityGroup(anExit(payment()), anExit(payment()).withMissing())
        .addEqualityGroup(anExit(gatePass()))
        .testEquals();
  }

  // ---- what cannot be ----

  @Test
  void a_record_is_of_the_items_of_the_order() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> finished().withItems(brakes(), brakes()))
        .withMessage("EndOfWorkQuestion.items must name no item twice, but named brakes so");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> finished().withItems(brakes()))
        .withMessage("EndOfWorkQuestion.inspections must be of items [brakes], but one was of oil");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                EndOfWorkQuestion.builder()
                    .addItems(oil())
                    .addReworks(new Rework(BRAKES, WORKER, at(3)))
                    .build())
        .withMessage("EndOfWorkQuestion.reworks must be of items [oil], but one was of brakes");
  }

  @Test
  void nothing_is_there_and_not_there() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> finished().withPapersMissing(WorkPaper.REPAIR_RECORD))
        .withMessage(
            "EndOfWorkQuestion.papersMissing must not be in papersThere, but was repair-record");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aHandOver().withPapersHeld(IntakePaper.REGISTRATION_CERTIFICATE))
        .withMessage(
            "HandOverQuestion.papersHeld must be in no other list, but registration-certificate"
                + " was");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aHandOver().withPapersHeld(IntakePaper.MAINTENANCE_BOOKLET))
        .withMessage(
            "HandOverQuestion.papersHeld must be in no other list, but maintenance-booklet was");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aHandOver().withPapersNotTaken(IntakePaper.REGISTRATION_CERTIFICATE))
        .withMessage(
            "HandOverQuestion.papersNotTaken must not be in papersReturned, but was"
                + " registration-certificate");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aHandOver().withActsOpen(CustomerHandOverAct.CAR_SHOWN))
        .withMessage("HandOverQuestion.actsOpen must not be in actsDone, but was car-shown");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> anExit(payment()).withMissing(ExitConfirmationKind.PAYMENT))
        .withMessage("YardExitQuestion.missing must not be confirmed, but payment was");
  }

  @Test
  void no_more_cars_are_checked_than_finished() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> counted().withInspected(21))
        .withMessage("FinalCoverageQuestion.inspected must be from 0 to finished 20, but was 21");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> counted().withInspected(-1))
        .withMessage("FinalCoverageQuestion.inspected must be from 0 to finished 20, but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> counted().withInspected(0).withFinished(-1))
        .withMessage("FinalCoverageQuestion.finished must be at least 0, but was -1");
    assertThat(counted().withFinished(Optional.empty()).withInspected(21).inspected()).contains(21);
  }
}
