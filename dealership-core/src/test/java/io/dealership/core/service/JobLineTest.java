package io.dealership.core.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.dealership.core.json.JsonRoundTrip;
import io.dealership.core.vehicle.Component;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.warranty.Diagnosis;
import io.dealership.core.warranty.Evidence;
import io.dealership.core.warranty.ExclusionGround;
import io.dealership.core.warranty.MakerDecision;
import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobLineTest {

  private static JobLine aLineWithOnlyItsCost() {
    return JobLine.builder()
        .lineNumber(1)
        .labor(Money.parse("CNY 360.00"))
        .material(Money.parse("CNY 1280.50"))
        .build();
  }

  static JobLine aFullyKnownLine() {
    return JobLine.builder()
        .lineNumber(2)
        .component(Component.TRANSMISSION)
        .operation(OperationCode.of("3424 19 00"))
        .labor(Money.parse("CNY 360.00"))
        .material(Money.parse("CNY 1280.50"))
        .diagnosis(Diagnosis.CONFIRMED_DEFECT)
        .defectFoundOn(LocalDate.of(2026, 2, 27))
        .defectFoundAt(Odometer.of(42_100))
        .putExclusionEvidence(ExclusionGround.IMPROPER_USE, Evidence.CLAIMED)
        .putExclusionEvidence(ExclusionGround.FORCE_MAJEURE, Evidence.NONE)
        .makerDecision(MakerDecision.PENDING)
        .build();
  }

  @Test
  void what_is_not_given_is_unknown() {
    JobLine line = aLineWithOnlyItsCost();
    assertThat(line.component()).isEmpty();
    assertThat(line.diagnosis()).isEmpty();
    assertThat(line.exclusionEvidence()).isEmpty();
    assertThat(line.makerDecision()).isEmpty();
  }

  @Test
  void its_total_is_labor_and_material() {
    assertThat(aLineWithOnlyItsCost().total()).isEqualTo(Money.parse("CNY 1640.50"));
  }

  @Test
  void number_and_cost_must_be_given() {
    assertThatIllegalStateException()
        .isThrownBy(() -> JobLine.builder().build())
        .withMessage(
            "Cannot build JobLine, some of required attributes are not set [lineNumber, labor,"
                + " material]");
  }

  @Test
  void lines_are_numbered_from_one() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aLineWithOnlyItsCost().withLineNumber(0))
        .withMessage("JobLine.lineNumber must be at least 1, but was 0");
  }

  @Test
  void cost_is_not_negative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aLineWithOnlyItsCost().withLabor(Money.parse("CNY -0.01")))
        .withMessage("JobLine.labor must not be negative, but was CNY -0.01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aLineWithOnlyItsCost().withMaterial(Money.parse("CNY -0.01")))
        .withMessage("JobLine.material must not be negative, but was CNY -0.01");
  }

  @Test
  void cost_is_of_one_currency() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aLineWithOnlyItsCost().withMaterial(Money.parse("USD 10.00")))
        .withMessage(
            "JobLine.material must be in the currency of labor CNY 360.00, but was USD 10.00");
  }

  @Test
  void a_fully_known_line_has_its_attributes_in_json() {
    JsonRoundTrip.assertJson(
        aFullyKnownLine(),
        JobLine.class,
        """
        {"lineNumber": 2, "component": "transmission", "operation": "3424 19 00",
         "labor": "CNY 360.00", "material": "CNY 1280.50", "diagnosis": "CONFIRMED_DEFECT",
         "defectFoundOn": "2026-02-27", "defectFoundAt": 42100,
         "exclusionEvidence": {"IMPROPER_USE": "CLAIMED", "FORCE_MAJEURE": "NONE"},
         "makerDecision": "PENDING"}
        """);
  }

  @Test
  void unknown_attributes_are_left_out_of_json() {
    JsonRoundTrip.assertJson(
        aLineWithOnlyItsCost(),
        JobLine.class,
        """
        {"lineNumber": 1, "labor": "CNY 360.00", "material": "CNY 1280.50",
         "exclusionEvidence": {}}
        """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'lineNumber': 1, 'labor': 'CNY 360.00', 'material': 'CNY 1280.50'}",
        "{'lineNumber': 1, 'labor': 'CNY 360.00', 'material': 'CNY 1280.50', 'component': null,"
            + " 'exclusionEvidence': null, 'diagnosis': null}"
      })
  void absent_and_null_in_json_are_not_given(String json) {
    String quoted = json.replace('\'', '"');
    assertThat(JsonRoundTrip.read2(quoted, JobLine.class)).isEqualTo(aLineWithOnlyItsCost());
    assertThat(JsonRoundTrip.read3(quoted, JobLine.class)).isEqualTo(aLineWithOnlyItsCost());
  }
}
