package io.dealership.rules.warranty;

import static io.dealership.rules.JsonRoundTrip.assertJson;
import static io.dealership.rules.JsonRoundTrip.assertSurvives;
import static io.dealership.rules.JsonRoundTrip.read2;
import static io.dealership.rules.JsonRoundTrip.read3;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import io.dealership.core.identity.RepairOrderNumber;
import io.dealership.core.identity.Vin;
import io.dealership.core.service.JobLine;
import io.dealership.core.service.RepairOrder;
import io.dealership.core.vehicle.Brand;
import io.dealership.core.vehicle.Component;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.vehicle.VehicleClass;
import io.dealership.core.vehicle.VehicleUse;
import io.dealership.core.warranty.Diagnosis;
import io.dealership.core.warranty.Evidence;
import io.dealership.core.warranty.ExclusionGround;
import io.dealership.core.warranty.MakerDecision;
import io.dealership.core.warranty.VoucherState;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Decision;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class WarrantyQuestionTest {

  private static final Type COVERAGE = new TypeReference<Decision<Coverage>>() {}.getType();
  private static final LocalDate ON = LocalDate.of(2025, 6, 1);

  private static WarrantyQuestion everythingGiven() {
    return WarrantyQuestion.builder()
        .brand(Brand.of("better"))
        .vehicleClass(VehicleClass.PASSENGER_CAR)
        .vehicleUse(VehicleUse.HOUSEHOLD)
        .invoicedOn(LocalDate.of(2024, 3, 10))
        .deliveredOn(LocalDate.of(2024, 3, 15))
        .requestedOn(LocalDate.of(2025, 5, 30))
        .odometer(Odometer.of(30_000))
        .component(Component.ENGINE)
        .diagnosis(Diagnosis.UNCLEAR)
        .putExclusionEvidence(ExclusionGround.IMPROPER_USE, Evidence.CLAIMED)
        .makerDecision(MakerDecision.PENDING)
        .voucher(VoucherState.MISSING)
        .saleOnRecord(true)
        .maintainedElsewhere(false)
        .build();
  }

  @Test
  void is_written_as_json_with_the_names_of_its_attributes() {
    assertJson(
        everythingGiven(),
        WarrantyQuestion.class,
        """
        {
          "brand": "better",
          "vehicleClass": "PASSENGER_CAR",
          "vehicleUse": "HOUSEHOLD",
          "invoicedOn": "2024-03-10",
          "deliveredOn": "2024-03-15",
          "requestedOn": "2025-05-30",
          "odometer": 30000,
          "component": "engine",
          "diagnosis": "UNCLEAR",
          "exclusionEvidence": {"IMPROPER_USE": "CLAIMED"},
          "makerDecision": "PENDING",
          "voucher": "MISSING",
          "saleOnRecord": true,
          "maintainedElsewhere": false
        }
        """);
  }

  @Test
  void what_is_not_given_may_be_missing_or_null_in_json() {
    WarrantyQuestion empty = WarrantyQuestion.builder().build();
    String nulls =
        """
        {"brand": null, "odometer": null, "exclusionEvidence": null, "saleOnRecord": null}
        """;

    assertSurvives(empty, WarrantyQuestion.class);
    assertThat(read2("{}", WarrantyQuestion.class)).isEqualTo(empty);
    assertThat(read3("{}", WarrantyQuestion.class)).isEqualTo(empty);
    assertThat(read2(nulls, WarrantyQuestion.class)).isEqualTo(empty);
    assertThat(read3(nulls, WarrantyQuestion.class)).isEqualTo(empty);
  }

  @Test
  void its_answers_go_through_json() {
    var rules = DealershipRules.standard().warranty();

    assertSurvives(rules.coverage(everythingGiven(), ON), COVERAGE);
    assertSurvives(rules.coverage(WarrantyQuestion.builder().build(), ON), COVERAGE);
    assertSurvives(
        rules.coverage(
            everythingGiven()
                .withDiagnosis(Diagnosis.CONFIRMED_DEFECT)
                .withExclusionEvidence(Map.of())
                .withInvoicedOn(LocalDate.of(2021, 12, 31))
                .withDeliveredOn(LocalDate.of(2022, 1, 1)),
            ON),
        COVERAGE);
  }

  // ---- from a repair order ----

  private static JobLine.Builder aLine() {
    return JobLine.builder()
        .lineNumber(1)
        .labor(Money.parse("CNY 300.00"))
        .material(Money.parse("CNY 120.00"));
  }

  private static RepairOrder.Builder anOrder() {
    return RepairOrder.builder()
        .number(RepairOrderNumber.of("RO-2026-0001"))
        .vin(Vin.of("LFV2A21K2G4123456"))
        .openedOn(ON)
        .odometerIn(Odometer.of(30_500))
        .brand(Brand.of("better"))
        .invoicedOn(LocalDate.of(2024, 3, 10));
  }

  @Test
  void a_line_is_asked_about_on_the_day_and_reading_of_its_order() {
    WarrantyQuestion question = WarrantyQuestion.of(anOrder().build(), aLine().build());

    assertThat(question.requestedOn()).contains(ON);
    assertThat(question.odometer()).contains(Odometer.of(30_500));
    assertThat(question.brand()).contains(Brand.of("better"));
    assertThat(question.invoicedOn()).contains(LocalDate.of(2024, 3, 10));
    assertThat(question.diagnosis()).isEmpty();
  }

  @Test
  void an_earlier_finding_of_the_defect_goes_before_the_order() {
    WarrantyQuestion question =
        WarrantyQuestion.of(
            anOrder().build(),
            aLine()
                .defectFoundOn(LocalDate.of(2025, 5, 1))
                .defectFoundAt(Odometer.of(29_000))
                .component(Component.ENGINE)
                .build());

    assertThat(question.requestedOn()).contains(LocalDate.of(2025, 5, 1));
    assertThat(question.odometer()).contains(Odometer.of(29_000));
  }
}
