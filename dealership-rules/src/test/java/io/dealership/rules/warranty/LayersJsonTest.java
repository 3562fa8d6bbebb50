package io.dealership.rules.warranty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.vehicle.Odometer;
import io.dealership.core.vehicle.VehicleClass;
import io.dealership.core.warranty.Diagnosis;
import io.dealership.core.warranty.EarlierRepair;
import io.dealership.core.warranty.RepairKind;
import io.dealership.core.warranty.UsedCarSale;
import io.dealership.core.warranty.WarrantyTerm;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.JsonRoundTrip;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Questions and answers about layers come back from JSON as they went, in Jackson 2 and 3. */
class LayersJsonTest {

  private static final WarrantyRules LAW = DealershipRules.standard().warranty();
  private static final LocalDate ON = PlainPayment.ON;

  @Test
  void questions_and_answers_about_payment_come_back() {
    Random random = new Random(3);
    for (int i = 0; i < 100; i++) {
      LinePaymentQuestion question = PlainPayment.any(random);
      JsonRoundTrip.assertSurvives(question, LinePaymentQuestion.class);
      JsonRoundTrip.assertSurvives(LAW.payment(question, ON), LinePayment.class);
    }
  }

  @Test
  void an_answer_is_written_as_its_shares_and_layers() {
    LinePayment payment =
        LAW.payment(
            LinePaymentQuestion.builder()
                .line(
                    WarrantyQuestion.builder()
                        .deliveredOn(LocalDate.of(2024, 3, 15))
                        .odometer(Odometer.of(70_000))
                        .diagnosis(Diagnosis.NO_DEFECT)
                        .build())
                .labor(Money.parse("CNY 1.00"))
                .material(Money.parse("CNY 2.00"))
                .build(),
            ON);

    assertThat(JsonRoundTrip.write2(payment.shares()))
        .isEqualTo(JsonRoundTrip.write3(payment.shares()))
        .isEqualTo("[{\"payer\":\"CUSTOMER\",\"labor\":\"CNY 1.00\",\"material\":\"CNY 2.00\"}]");
  }

  @Test
  void the_other_questions_come_back() {
    JsonRoundTrip.assertSurvives(
        RepairGuaranteeQuestion.builder()
            .vehicleClass(VehicleClass.MOTORCYCLE)
            .repair(EarlierRepair.builder().kind(RepairKind.MINOR_REPAIR).build())
            .complainedOn(ON)
            .odometer(Odometer.of(1))
            .build(),
        RepairGuaranteeQuestion.class);
    JsonRoundTrip.assertSurvives(
        GuaranteeTermQuestion.builder()
            .kind(RepairKind.MINOR_REPAIR)
            .term(WarrantyTerm.parse("P10D"))
            .published(true)
            .build(),
        GuaranteeTermQuestion.class);
    JsonRoundTrip.assertSurvives(
        ReleaseCertificateQuestion.builder()
            .addKinds(RepairKind.MINOR_REPAIR)
            .certificateIssued(true)
            .certificateSigned(false)
            .build(),
        ReleaseCertificateQuestion.class);
    JsonRoundTrip.assertSurvives(
        UsedCarQuestion.builder()
            .sale(UsedCarSale.builder().byDealer(true).build())
            .requestedOn(ON)
            .diagnosis(Diagnosis.UNCLEAR)
            .build(),
        UsedCarQuestion.class);
  }

  @Test
  void a_share_is_not_negative_and_of_one_currency() {
    Money one = Money.parse("CNY 1.00");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PaymentShare(Payer.STORE, Optional.empty(), one.negated(), one))
        .withMessage("PaymentShare.labor must not be negative, but was CNY -1.00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PaymentShare(Payer.STORE, Optional.empty(), one, one.negated()))
        .withMessage("PaymentShare.material must not be negative, but was CNY -1.00");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new PaymentShare(Payer.STORE, Optional.empty(), one, Money.parse("USD 1.00")))
        .withMessage(
            "PaymentShare.material must be in the currency of labor CNY 1.00, but was USD 1.00");
  }
}
