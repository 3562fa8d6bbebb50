package io.dealership.core.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.json.JsonRoundTrip;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class RepairOrderDraftTest {

  // without an implementation of the Expression Language: our messages need none
  private static final ValidatorFactory FACTORY =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(
              new ParameterMessageInterpolator(
                  java.util.Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
          .buildValidatorFactory();

  private static final String FULL = JsonRoundTrip.write3(RepairOrderTest.aFullyKnownOrder());

  private static final String BROKEN =
      """
      {"number": " ", "vin": "LFV2A21K8G4123456", "brand": "Example Motors", "odometerIn": -1,
       "jobLines": [
         {"lineNumber": 0, "component": "Gear box", "labor": "360", "material": "CNY -1.00",
          "defectFoundAt": 10000000, "operation": ""},
         null,
         {"exclusionEvidence": {"IMPROPER_USE": null}}]}
      """;

  @AfterAll
  static void close() {
    FACTORY.close();
  }

  @Test
  void a_draft_has_the_fields_of_an_order() {
    assertThat(JsonRoundTrip.read2(FULL, RepairOrderDraft.class).toRepairOrder())
        .isEqualTo(RepairOrderTest.aFullyKnownOrder());
    assertThat(JsonRoundTrip.read3(FULL, RepairOrderDraft.class).toRepairOrder())
        .isEqualTo(RepairOrderTest.aFullyKnownOrder());
    assertThat(violations(FULL)).isEmpty();
  }

  @Test
  void a_draft_survives_json() {
    RepairOrderDraft draft = JsonRoundTrip.read3(FULL, RepairOrderDraft.class);
    assertThat(JsonRoundTrip.survives(draft, RepairOrderDraft.class)).isTrue();
  }

  @Test
  void an_order_without_facts_is_enough() {
    String json =
        """
        {"number": "RO-1", "vin": "lfv 2a21k2 g4123456", "openedOn": "2026-03-02"}
        """;
    assertThat(violations(json)).isEmpty();
    RepairOrder order = JsonRoundTrip.read3(json, RepairOrderDraft.class).toRepairOrder();
    assertThat(order.vin().value()).isEqualTo("LFV2A21K2G4123456");
    assertThat(order.jobLines()).isEmpty();
  }

  @Test
  void the_validator_of_the_caller_reports_all_violations_at_once() {
    assertThat(violations(BROKEN))
        .containsExactly(
            "brand: must be the code of a brand: lower-case words of letters and digits, joined"
                + " by hyphens",
            "jobLines[0].component: must be the code of a component: lower-case words of letters"
                + " and digits, joined by hyphens",
            "jobLines[0].defectFoundAt: must be less than or equal to 9999999",
            "jobLines[0].labor: must be money that is not negative, such as CNY 12.50",
            "jobLines[0].lineNumber: must be greater than 0",
            "jobLines[0].material: must be money that is not negative, such as CNY 12.50",
            "jobLines[0].operation: size must be between 1 and 40",
            "jobLines[1].<list element>: must not be null",
            "jobLines[2].exclusionEvidence[IMPROPER_USE].<map value>: must not be null",
            "jobLines[2].labor: must not be null",
            "jobLines[2].lineNumber: must not be null",
            "jobLines[2].material: must not be null",
            "number: must not be blank",
            "odometerIn: must be greater than or equal to 0",
            "openedOn: must not be null",
            "vin: must be a VIN with the right check digit in its ninth position");
  }

  @Test
  void without_validation_the_conversion_names_every_field_that_is_wrong() {
    RepairOrderDraft draft = JsonRoundTrip.read3(BROKEN, RepairOrderDraft.class);
    assertThatIllegalArgumentException()
        .isThrownBy(draft::toRepairOrder)
        .withMessage(
            "RepairOrderDraft must be valid, but was not: "
                + "number: RepairOrderNumber.value must be visible characters, with blanks only"
                + " between them, but was ' '; "
                + "openedOn must be given; "
                + "brand: Brand.code must be lower-case words of letters and digits, joined by"
                + " hyphens, but was 'Example Motors'; "
                + "odometerIn: Odometer.kilometers must be from 0 to 9999999, but was -1; "
                + "jobLines[0].labor: Money must be written like 'CNY 12.50', but was '360'; "
                + "jobLines[0].component: Component.code must be lower-case words of letters and"
                + " digits, joined by hyphens, but was 'Gear box'; "
                + "jobLines[0].operation: OperationCode.value must be visible characters, with"
                + " blanks only between them, but was ''; "
                + "jobLines[0].defectFoundAt: Odometer.kilometers must be from 0 to 9999999, but"
                + " was 10000000; "
                + "jobLines[1] must be given; "
                + "jobLines[2].lineNumber must be given; "
                + "jobLines[2].labor must be given; "
                + "jobLines[2].material must be given; "
                + "jobLines[2].exclusionEvidence: must not hold null, but was"
                + " {IMPROPER_USE=null}");
  }

  @Test
  void lines_that_do_not_go_together_are_refused() {
    String line = "{\"lineNumber\": 1, \"labor\": \"CNY 1.00\", \"material\": \"CNY 2.00\"}";
    String json =
        "{\"number\": \"RO-1\", \"vin\": \"LFV2A21K2G4123456\", \"openedOn\": \"2026-03-02\","
            + " \"jobLines\": ["
            + line
            + ", "
            + line
            + "]}";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonRoundTrip.read3(json, RepairOrderDraft.class).toRepairOrder())
        .withMessage(
            "RepairOrderDraft must be valid, but was not: jobLines: RepairOrder.jobLines must"
                + " have different line numbers, but had [1, 1]");
  }

  @Test
  void a_wrong_vin_is_not_shown() {
    String json = "{\"number\": \"RO-1\", \"vin\": \"LFV2A21\", \"openedOn\": \"2026-03-02\"}";
    RepairOrderDraft draft = JsonRoundTrip.read3(json, RepairOrderDraft.class);
    assertThatIllegalArgumentException()
        .isThrownBy(draft::toRepairOrder)
        .withMessage(
            "RepairOrderDraft must be valid, but was not: vin: Vin.value must have 17 characters,"
                + " but had 7");
    assertThat(draft).hasToString("RepairOrderDraft[number=RO-1]");
  }

  @Test
  void more_than_a_thousand_lines_are_refused() {
    String json =
        "{\"number\": \"RO-1\", \"vin\": \"LFV2A21K2G4123456\", \"openedOn\": \"2026-03-02\","
            + " \"jobLines\": ["
            + "null,".repeat(1000)
            + "null]}";
    assertThat(violations(json)).contains("jobLines: size must be between 0 and 1000");
  }

  private static List<String> violations(String json) {
    return FACTORY
        .getValidator()
        .validate(JsonRoundTrip.read3(json, RepairOrderDraft.class))
        .stream()
        .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
        .sorted()
        .toList();
  }
}
