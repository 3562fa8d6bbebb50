package io.dealership.core.warranty;

import static io.dealership.core.warranty.Claims.aFullyKnownClaim;
import static io.dealership.core.warranty.Claims.aGearboxLine;
import static io.dealership.core.warranty.Claims.aStoredPart;
import static io.dealership.core.warranty.Claims.anAnswer;
import static io.dealership.core.warranty.Claims.cny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import io.dealership.core.json.JsonRoundTrip;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WarrantyClaimTest {

  private static final ClaimEvent ANSWERED =
      ClaimEvent.builder()
          .id("e-1")
          .type(ClaimEventType.ANSWER)
          .at(LocalDateTime.of(2026, 4, 2, 10, 30))
          .addLines(
              ClaimEventLine.builder()
                  .lineNumber(1)
                  .approved(cny("3000.00"))
                  .denied(cny("564.00"))
                  .reason(MakerCode.of("D01"))
                  .build())
          .reference(MakerCode.of("LETTER 9"))
          .build();

  // ---- amounts ----

  @Test
  void amounts_are_added_up_by_kind() {
    ClaimLine line = aGearboxLine();

    assertThat(line.claimed(ClaimAmountKind.LABOR)).isEqualTo(cny("720.00"));
    assertThat(line.claimed(ClaimAmountKind.PARTS)).isEqualTo(cny("2694.00"));
    assertThat(line.claimed(ClaimAmountKind.SUBLET)).isEqualTo(cny("150.00"));
    assertThat(line.claimed()).isEqualTo(cny("3564.00"));
    assertThat(aFullyKnownClaim().claimed()).contains(cny("3564.00"));
    assertThat(aFullyKnownClaim().claimed(ClaimAmountKind.LABOR)).contains(cny("720.00"));
  }

  @Test
  void a_claim_without_lines_claims_nothing_yet() {
    assertThat(aFullyKnownClaim().withLines(List.of()).claimed()).isEmpty();
  }

  @Test
  void a_kind_that_is_not_claimed_is_zero() {
    ClaimLine line = aGearboxLine().withSublet(Optional.empty()).withLabor(List.of());

    assertThat(line.claimed(ClaimAmountKind.SUBLET)).isEqualTo(cny("0.00"));
    assertThat(line.claimed(ClaimAmountKind.LABOR)).isEqualTo(cny("0.00"));
  }

  @Test
  void labor_is_rounded_half_up_to_the_fen() {
    assertThat(labor("0.35", "185.50").amount()).isEqualTo(cny("64.93"));
    // 0.05 h at CNY 0.10 are half a fen
    assertThat(labor("0.05", "0.10").amount()).isEqualTo(cny("0.01"));
    assertThat(labor("0.04", "0.10").amount()).isEqualTo(cny("0.00"));
  }

  @Test
  void hours_are_equal_however_their_decimals_are_written() {
    new EqualsTester()
        .addEqualityGroup(labor("1.50", "180.00"), labor("1.5", "180.00"))
        .addEqualityGroup(labor("10", "180.00"), labor("10.00", "180.00"))
        .addEqualityGroup(labor("1", "180.00"))
        .testEquals();
    assertThat(labor("10.00", "180.00")).hasToString("24-1-20, 10 h at CNY 180.00");
  }

  private static ClaimedLabor labor(String hours, String rate) {
    return new ClaimedLabor(Optional.of(MakerCode.of("24-1-20")), new BigDecimal(hours), cny(rate));
  }

  // ---- what is refused ----

  @Test
  void hours_and_quantities_have_limits() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> labor("0", "180.00"))
        .withMessage(
            "ClaimedLabor.hours must be more than 0 and at most 999.99, with at most two decimals,"
                + " but was 0");
    assertThat(labor("999.99", "1.00").hours()).isEqualTo(new BigDecimal("999.99"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> labor("1000", "180.00"))
        .withMessageContaining("but was 1E+3");
    assertThatIllegalArgumentException().isThrownBy(() -> labor("0.125", "180.00"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> labor("1", "-0.01"))
        .withMessage("ClaimedLabor.rate must not be negative, but was CNY -0.01");
    PartNumber number = PartNumber.of("N 908 132");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ClaimedPart(number, 0, cny("1.00")))
        .withMessage("ClaimedPart.quantity must be from 1 to 9999, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ClaimedPart(number, 10_000, cny("1.00")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ClaimedPart(number, 1, cny("-1.00")))
        .withMessage("ClaimedPart.unitPrice must not be negative, but was CNY -1.00");
    assertThat(new ClaimedPart(number, 4, cny("3.50"))).hasToString("4 of N 908 132 at CNY 3.50");
  }

  @Test
  void a_line_claims_something_in_one_currency() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClaimLine.builder().lineNumber(3).jobLineNumber(1).build())
        .withMessage("ClaimLine must claim labor, parts or sublet, but claimed none in line 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aGearboxLine().withSublet(Money.parse("USD 1.00")))
        .withMessage("ClaimLine must have amounts of one currency, but had [CNY, USD] in line 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aGearboxLine().withSublet(cny("-1.00")))
        .withMessage("ClaimLine.sublet must not be negative, but was CNY -1.00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aGearboxLine().withLineNumber(0))
        .withMessage("ClaimLine.lineNumber must be at least 1, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aGearboxLine().withJobLineNumber(0))
        .withMessage("ClaimLine.jobLineNumber must be at least 1, but was 0");
    assertThat(aGearboxLine().currency()).isEqualTo(CurrencyUnit.of("CNY"));
  }

  @Test
  void the_parts_of_a_claim_go_together() {
    WarrantyClaim claim = aFullyKnownClaim();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> claim.withLines(aGearboxLine(), aGearboxLine()))
        .withMessage("WarrantyClaim.lines must have different line numbers, but had [1, 1]");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                claim.withPriorApproval(
                    new PriorApproval(
                        MakerCode.of("PA-7"), Money.parse("USD 1.00"), LocalDate.of(2026, 3, 3))))
        .withMessage("WarrantyClaim must have amounts of one currency, but had [CNY, USD]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> claim.withRepairedOn(LocalDate.of(2026, 3, 1)))
        .withMessage(
            "WarrantyClaim.repairedOn must not be before requestedOn 2026-03-02, but was"
                + " 2026-03-01");
  }

  @Test
  void old_parts_are_stored_somewhere_and_leave_afterwards() {
    assertThat(aStoredPart().isStored()).isTrue();
    assertThat(aStoredPart().withStoredOn(Optional.empty()).isStored()).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aStoredPart().withStoragePlace(Optional.empty()))
        .withMessage(
            "OldPart.storagePlace must be given for a part stored on 2026-03-04, but was absent");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aStoredPart().withReturnedOn(LocalDate.of(2026, 3, 3)))
        .withMessage(
            "OldPart.returnedOn must not be before storedOn 2026-03-04, but was 2026-03-03");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aStoredPart().withStoragePlace(" "))
        .withMessage(
            "OldPart.storagePlace must be visible characters, with blanks only between them, but"
                + " was ' '");
  }

  @Test
  void approvals_help_and_events_are_checked() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new PriorApproval(MakerCode.of("PA-7"), cny("0.00"), LocalDate.of(2026, 3, 3)))
        .withMessage("PriorApproval.amount must be positive, but was CNY 0.00");
    assertThat(aFullyKnownClaim().priorApproval().orElseThrow())
        .hasToString("PA-7 of 2026-03-03 up to CNY 8000.00");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new AssistanceRequest(
                    LocalDate.of(2026, 3, 2), Optional.of(LocalDate.of(2026, 3, 1))))
        .withMessage(
            "AssistanceRequest.answeredOn must not be before askedOn 2026-03-02, but was"
                + " 2026-03-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ANSWERED.withId(""))
        .withMessage(
            "ClaimEvent.id must be visible characters, with blanks only between them, but was ''");
    ClaimEventLine line = ANSWERED.lines().get(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ANSWERED.withLines(line, line))
        .withMessage("ClaimEvent.lines must have different line numbers, but had [1, 1]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> line.withPaid(cny("-1.00")))
        .withMessage(
            "ClaimEventLine must have amounts that are not negative, but had CNY -1.00 in line 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> line.withLineNumber(0))
        .withMessage("ClaimEventLine.lineNumber must be at least 1, but was 0");
  }

  @Test
  void an_answer_is_of_one_currency_and_not_negative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> anAnswer().withPaid(Money.parse("USD 1.00")))
        .withMessage(
            "ClaimAnswer must have amounts of the currency of approved CNY 3000.00 that are not"
                + " negative, but had USD 1.00");
    assertThatIllegalArgumentException().isThrownBy(() -> anAnswer().withDenied(cny("-1.00")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> anAnswer().withLineNumber(0))
        .withMessage("ClaimAnswer.lineNumber must be at least 1, but was 0");
  }

  @Test
  void documents_have_a_kind_and_a_place() {
    assertThat(new ClaimDocument(ClaimDocumentKind.of("scan"), "a.pdf")).hasToString("scan a.pdf");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClaimDocumentKind.of("Photo"))
        .withMessage(
            "ClaimDocumentKind.code must be lower-case words of letters and digits, joined by"
                + " hyphens, but was 'Photo'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClaimDocumentKind.of("a".repeat(61)))
        .withMessage("ClaimDocumentKind.code must have at most 60 characters, but had 61");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ClaimDocument(ClaimDocumentKind.PHOTO, ""));
    assertThat(ClaimDocumentKind.PHOTO).isGreaterThan(ClaimDocumentKind.DIAGNOSIS_RECORD);
  }

  // ---- identifiers ----

  static Stream<Function<String, Object>> identifiers() {
    return Stream.of(ClaimNumber::of, PartNumber::of, MakerCode::of, PartTag::of);
  }

  @ParameterizedTest
  @MethodSource("identifiers")
  void an_identifier_is_of_1_to_40_visible_characters(Function<String, Object> identifier) {
    assertThat(identifier.apply("06H 905/110 号")).hasToString("06H 905/110 号");
    assertThat(identifier.apply("a".repeat(40))).hasToString("a".repeat(40));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> identifier.apply("a".repeat(41)))
        .withMessageEndingWith(".value must have at most 40 characters, but had 41");
    for (String bad : List.of("", " a", "a ", "a\tb", "a\nb", "\u200b")) {
      assertThatIllegalArgumentException().isThrownBy(() -> identifier.apply(bad));
    }
  }

  @Test
  void identifiers_are_sorted_by_their_text() {
    assertThat(ClaimNumber.of("A")).isLessThan(ClaimNumber.of("B"));
    assertThat(PartNumber.of("A")).isLessThan(PartNumber.of("B"));
    assertThat(MakerCode.of("A")).isLessThan(MakerCode.of("B"));
    assertThat(PartTag.of("A")).isLessThan(PartTag.of("B"));
  }

  // ---- privacy, null and JSON ----

  @Test
  void the_vin_is_masked_in_texts() {
    assertThat(aFullyKnownClaim().toString()).doesNotContain("LFV2A21K2G4123456", "123456");
  }

  @Test
  void null_is_refused() {
    var tester = new NullPointerTester();
    tester.setDefault(Money.class, cny("1.00"));
    tester.setDefault(BigDecimal.class, BigDecimal.ONE);
    tester.setDefault(PartNumber.class, PartNumber.of("N"));
    tester.setDefault(MakerCode.class, MakerCode.of("M"));
    tester.setDefault(LocalDate.class, LocalDate.of(2026, 3, 2));
    tester.setDefault(ClaimDocumentKind.class, ClaimDocumentKind.PHOTO);
    tester.setDefault(int.class, 1);
    for (Class<?> type :
        List.of(
            ClaimedLabor.class,
            ClaimedPart.class,
            PriorApproval.class,
            AssistanceRequest.class,
            ClaimDocument.class,
            ClaimMoney.class,
            ClaimNumber.class,
            PartTag.class)) {
      tester.testAllPublicConstructors(type);
      tester.testAllPublicStaticMethods(type);
    }
  }

  @Test
  void a_claim_is_the_same_after_it_went_through_json() {
    WarrantyClaim claim = aFullyKnownClaim().withEvents(ANSWERED);

    assertThat(JsonRoundTrip.survives(claim, WarrantyClaim.class)).isTrue();
    assertThat(JsonRoundTrip.survives(anAnswer(), ClaimAnswer.class)).isTrue();
    assertThat(JsonRoundTrip.survives(ClaimMoney.claimed(cny("1.00")), ClaimMoney.class)).isTrue();
  }

  @Test
  void a_claim_is_written_with_its_attributes_and_nothing_that_follows_from_them() {
    JsonRoundTrip.assertJson(
        WarrantyClaim.builder()
            .number(ClaimNumber.of("WC-1"))
            .brand(io.dealership.core.vehicle.Brand.of("sample"))
            .repairOrder(io.dealership.core.identity.RepairOrderNumber.of("RO-1"))
            .vin(io.dealership.core.identity.Vin.parse("LFV2A21K2G4123456"))
            .odometer(io.dealership.core.vehicle.Odometer.of(7))
            .requestedOn(LocalDate.of(2026, 3, 2))
            .addLines(
                ClaimLine.builder()
                    .lineNumber(1)
                    .jobLineNumber(1)
                    .sublet(cny("150.00"))
                    .addOldParts(OldPart.builder().number(PartNumber.of("N 1")).build())
                    .build())
            .build(),
        WarrantyClaim.class,
        """
        {"number": "WC-1", "brand": "sample", "repairOrder": "RO-1", "vin": "LFV2A21K2G4123456",
         "odometer": 7, "requestedOn": "2026-03-02",
         "lines": [
           {"lineNumber": 1, "jobLineNumber": 1, "labor": [], "parts": [], "sublet": "CNY 150.00",
            "oldParts": [{"number": "N 1"}]}],
         "documents": [], "events": []}
        """);
  }

  @Test
  void lists_may_be_left_out_of_json() {
    WarrantyClaim claim =
        JsonRoundTrip.read2(
            """
            {"number": "WC-1", "brand": "sample", "repairOrder": "RO-1",
             "vin": "LFV2A21K2G4123456", "odometer": 7, "requestedOn": "2026-03-02"}
            """,
            WarrantyClaim.class);

    assertThat(claim.lines()).isEmpty();
    assertThat(claim.repairedOn()).isEmpty();
  }
}
