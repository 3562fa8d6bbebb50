package io.dealership.core.warranty;

import static io.dealership.core.warranty.Claims.aFullyKnownClaim;
import static io.dealership.core.warranty.Claims.anAnswer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.json.JsonRoundTrip;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class WarrantyClaimDraftTest {

  private static final ValidatorFactory FACTORY =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(
              new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
          .buildValidatorFactory();

  private static final String BROKEN =
      """
      {"number": " ", "brand": "Sample", "vin": "LFV2A21K8G4123456", "odometer": -1,
       "priorApproval": {"amount": "8000"}, "assistance": {},
       "lines": [
         {"lineNumber": 0, "faultCode": "", "sublet": "free",
          "labor": [{"hours": 0.125, "rate": "CNY 180.00"}, null],
          "parts": [{"number": "N 1", "quantity": 0, "unitPrice": "CNY 1.00"}],
          "oldParts": [{"tag": ""}]},
         null],
       "documents": [{"kind": "Photo"}]}
      """;

  @AfterAll
  static void close() {
    FACTORY.close();
  }

  @Test
  void a_draft_has_the_fields_of_a_claim_but_for_its_history() {
    String full = JsonRoundTrip.write3(aFullyKnownClaim()).replaceFirst(",\"events\":\\[\\]", "");

    assertThat(JsonRoundTrip.read2(full, WarrantyClaimDraft.class).toWarrantyClaim())
        .isEqualTo(aFullyKnownClaim());
    assertThat(JsonRoundTrip.read3(full, WarrantyClaimDraft.class).toWarrantyClaim())
        .isEqualTo(aFullyKnownClaim());
    assertThat(violations(JsonRoundTrip.read3(full, WarrantyClaimDraft.class))).isEmpty();
    assertThat(
            JsonRoundTrip.survives(
                JsonRoundTrip.read3(full, WarrantyClaimDraft.class), WarrantyClaimDraft.class))
        .isTrue();
  }

  @Test
  void the_validator_of_the_caller_reports_all_violations_at_once() {
    assertThat(violations(JsonRoundTrip.read3(BROKEN, WarrantyClaimDraft.class)))
        .containsExactly(
            "assistance.askedOn: must not be null",
            "brand: must be the code of a brand: lower-case words of letters and digits, joined"
                + " by hyphens",
            "documents[0].kind: must be the code of a kind of document: lower-case words of"
                + " letters and digits, joined by hyphens",
            "documents[0].reference: must not be blank",
            "lines[0].faultCode: size must be between 1 and 40",
            "lines[0].jobLineNumber: must not be null",
            "lines[0].labor[0].hours: numeric value out of bounds (<3 digits>.<2 digits>"
                + " expected)",
            "lines[0].labor[1].<list element>: must not be null",
            "lines[0].lineNumber: must be greater than 0",
            "lines[0].oldParts[0].number: must not be blank",
            "lines[0].oldParts[0].tag: size must be between 1 and 40",
            "lines[0].parts[0].quantity: must be greater than 0",
            "lines[0].sublet: must be money that is not negative, such as CNY 12.50",
            "lines[1].<list element>: must not be null",
            "number: must not be blank",
            "odometer: must be greater than or equal to 0",
            "priorApproval.amount: must be money that is not negative, such as CNY 12.50",
            "priorApproval.approvedOn: must not be null",
            "priorApproval.number: must not be blank",
            "repairOrder: must not be blank",
            "requestedOn: must not be null",
            "vin: must be a VIN with the right check digit in its ninth position");
  }

  @Test
  void without_validation_the_conversion_names_every_field_that_is_wrong() {
    WarrantyClaimDraft draft = JsonRoundTrip.read3(BROKEN, WarrantyClaimDraft.class);

    assertThatIllegalArgumentException()
        .isThrownBy(draft::toWarrantyClaim)
        .withMessage(
            "WarrantyClaimDraft must be valid, but was not: "
                + "number: ClaimNumber.value must be visible characters, with blanks only between"
                + " them, but was ' '; "
                + "brand: Brand.code must be lower-case words of letters and digits, joined by"
                + " hyphens, but was 'Sample'; "
                + "repairOrder must be given; "
                + "odometer: Odometer.kilometers must be from 0 to 9999999, but was -1; "
                + "requestedOn must be given; "
                + "priorApproval.number must be given; "
                + "priorApproval.amount: Money must be written like 'CNY 12.50', but was '8000'; "
                + "priorApproval.approvedOn must be given; "
                + "assistance.askedOn must be given; "
                + "lines[0].jobLineNumber must be given; "
                + "lines[0].faultCode: MakerCode.value must be visible characters, with blanks"
                + " only between them, but was ''; "
                + "lines[0].sublet: Money must be written like 'CNY 12.50', but was 'free'; "
                + "lines[0].labor[0]: ClaimedLabor.hours must be more than 0 and at most 999.99,"
                + " with at most two decimals, but was 0.125; "
                + "lines[0].labor[1] must be given; "
                + "lines[0].parts[0]: ClaimedPart.quantity must be from 1 to 9999, but was 0; "
                + "lines[0].oldParts[0].number must be given; "
                + "lines[0].oldParts[0].tag: PartTag.value must be visible characters, with"
                + " blanks only between them, but was ''; "
                + "lines[1] must be given; "
                + "documents[0].kind: ClaimDocumentKind.code must be lower-case words of letters"
                + " and digits, joined by hyphens, but was 'Photo'; "
                + "documents[0].reference must be given");
    assertThat(draft).hasToString("WarrantyClaimDraft[number= ]");
  }

  @Test
  void a_claim_that_does_not_go_together_is_refused() {
    String full =
        JsonRoundTrip.write3(aFullyKnownClaim().withRepairedOn(aFullyKnownClaim().requestedOn()))
            .replaceFirst(",\"events\":\\[\\]", "")
            .replace("\"repairedOn\":\"2026-03-02\"", "\"repairedOn\":\"2026-03-01\"");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonRoundTrip.read3(full, WarrantyClaimDraft.class).toWarrantyClaim())
        .withMessage(
            "WarrantyClaimDraft must be valid, but was not: claim: WarrantyClaim.repairedOn must"
                + " not be before requestedOn 2026-03-02, but was 2026-03-01");
  }

  // ---- answers ----

  @Test
  void an_answer_comes_from_a_draft() {
    List<String> problems = new ArrayList<>();
    ClaimAnswerDraft draft =
        JsonRoundTrip.read2(JsonRoundTrip.write2(anAnswer()), ClaimAnswerDraft.class);

    assertThat(draft.toClaimAnswer(problems::add)).contains(anAnswer());
    assertThat(problems).isEmpty();
    assertThat(violations(draft)).isEmpty();
    assertThat(JsonRoundTrip.survives(draft, ClaimAnswerDraft.class)).isTrue();
  }

  @Test
  void an_answer_that_is_wrong_says_all_that_is_wrong() {
    List<String> problems = new ArrayList<>();
    ClaimAnswerDraft draft =
        new ClaimAnswerDraft(null, null, null, "CNY 1.001", "1.00", null, "", null);

    assertThat(draft.toClaimAnswer(problems::add)).isEmpty();
    assertThat(problems)
        .containsExactly(
            "claim must be given",
            "lineNumber must be given",
            "answeredOn must be given",
            "approved: Money must be written like 'CNY 12.50', but was 'CNY 1.001'",
            "denied: Money must be written like 'CNY 12.50', but was '1.00'",
            "paid must be given",
            "reason: MakerCode.value must be visible characters, with blanks only between them,"
                + " but was ''");
    assertThat(violations(draft))
        .containsExactly(
            "answeredOn: must not be null",
            "claim: must not be blank",
            "denied: must be money that is not negative, such as CNY 12.50",
            "lineNumber: must not be null",
            "paid: must not be null",
            "reason: size must be between 1 and 40");
  }

  @Test
  void an_answer_in_two_currencies_is_none() {
    List<String> problems = new ArrayList<>();
    ClaimAnswerDraft draft =
        new ClaimAnswerDraft(
            "WC-1",
            1,
            java.time.LocalDate.of(2026, 4, 2),
            "CNY 1.00",
            "USD 0.00",
            "CNY 0.00",
            null,
            null);

    assertThat(draft.toClaimAnswer(problems::add)).isEmpty();
    assertThat(problems)
        .containsExactly(
            "answer: ClaimAnswer must have amounts of the currency of approved CNY 1.00 that are"
                + " not negative, but had USD 0.00");
  }

  private static List<String> violations(Object draft) {
    return FACTORY.getValidator().validate(draft).stream()
        .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
        .sorted()
        .toList();
  }
}
