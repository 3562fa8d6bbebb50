package io.dealership.core.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import io.dealership.core.json.JsonRoundTrip;
import io.dealership.core.organization.EmployeeNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tools, devices, loans and stands, and the codes of records. */
class ToolValuesTest {

  private static final Instant TEN = Instant.parse("2026-03-02T02:00:00Z");
  private static final ToolNumber WRENCH = ToolNumber.of("T-12");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private static ToolLoan aLoan() {
    return ToolLoan.builder().tool(WRENCH).borrower(EmployeeNumber.of("E-3")).lentAt(TEN).build();
  }

  private static Tool aTool() {
    return Tool.builder().number(WRENCH).issuedOn(DAY).serviceLife(Period.ofYears(2)).build();
  }

  private static MeasuringDevice aDevice() {
    return MeasuringDevice.builder()
        .number(ToolNumber.of("G-1"))
        .result(VerificationResult.PASSED)
        .verifiedOn(DAY)
        .build();
  }

  private static ToolStand aStand() {
    return ToolStand.builder().tool(WRENCH).ledger(4).cards(4).shelf(3).build();
  }

  // ---- JSON ----

  @Test
  void values_come_back_from_json() {
    assertThat(JsonRoundTrip.survives(aLoan().withReturnedAt(TEN), ToolLoan.class)).isTrue();
    assertThat(JsonRoundTrip.survives(aTool(), Tool.class)).isTrue();
    assertThat(
            JsonRoundTrip.survives(
                aDevice().withValidThrough(DAY).withInterval(Period.ofMonths(6)),
                MeasuringDevice.class))
        .isTrue();
    assertThat(JsonRoundTrip.survives(aStand(), ToolStand.class)).isTrue();
    assertThat(JsonRoundTrip.survives(ToolRecord.LOAN_REGISTER, ToolRecord.class)).isTrue();
  }

  @Test
  void a_loan_is_of_one_tool_and_by_day_unless_it_says_otherwise() {
    String text =
        """
        {"tool": "T-12", "borrower": "E-3", "lentAt": "2026-03-02T02:00:00Z"}
        """;

    assertThat(JsonRoundTrip.read2(text, ToolLoan.class)).isEqualTo(aLoan());
    assertThat(JsonRoundTrip.read3(text, ToolLoan.class)).isEqualTo(aLoan());
    assertThat(aLoan().quantity()).isEqualTo(1);
    assertThat(aLoan().shift()).isEqualTo(ToolShift.DAY);
    JsonRoundTrip.assertJson(
        aLoan().withShift(ToolShift.NIGHT).withQuantity(2),
        ToolLoan.class,
        """
        {"tool": "T-12", "borrower": "E-3", "quantity": 2, "lentAt": "2026-03-02T02:00:00Z",
         "shift": "NIGHT"}
        """);
  }

  @Test
  void values_are_equal_by_what_they_say() {
    new EqualsTester()
        .addEqualityGroup(aLoan(), aLoan().withQuantity(1))
        .addEqualityGroup(aLoan().withQuantity(2))
        .addEqualityGroup(aTool(), aTool().withNumber(ToolNumber.of("T-12")))
        .addEqualityGroup(aDevice(), aDevice().withVerifiedOn(DAY))
        .addEqualityGroup(aStand(), aStand().withShelf(3))
        .addEqualityGroup(aStand().withShelf(2))
        .testEquals();
    new NullPointerTester().testAllPublicStaticMethods(ToolNumber.class);
    new NullPointerTester().testAllPublicStaticMethods(ToolRecord.class);
  }

  // ---- tools ----

  @ParameterizedTest
  @CsvSource({
    "2026-03-02, P2Y, 2028-03-02",
    "2026-01-31, P1M, 2026-02-28",
    "2024-02-29, P1Y, 2025-02-28"
  })
  void a_service_life_ends_that_much_after_the_issue(
      LocalDate issued, Period life, LocalDate ends) {
    assertThat(aTool().withIssuedOn(issued).withServiceLife(life).lifeEndsOn()).contains(ends);
  }

  @Test
  void a_service_life_of_which_half_is_unknown_ends_on_no_known_day() {
    assertThat(aTool().withIssuedOn(Optional.empty()).lifeEndsOn()).isEmpty();
    assertThat(aTool().withServiceLife(Optional.empty()).lifeEndsOn()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"P0D", "P-1D"})
  void times_are_longer_than_nothing(Period none) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aTool().withServiceLife(none))
        .withMessage("Tool.serviceLife must be longer than nothing, but was " + none);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aDevice().withInterval(none))
        .withMessage("MeasuringDevice.interval must be longer than nothing, but was " + none);
  }

  @Test
  void a_certificate_does_not_end_before_it_begins() {
    assertThat(aDevice().withValidThrough(DAY).validThrough()).contains(DAY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aDevice().withValidThrough(DAY.minusDays(1)))
        .withMessage(
            "MeasuringDevice.validThrough must not be before verifiedOn 2026-03-02, but was"
                + " 2026-03-01");
  }

  @Test
  void what_was_never_verified_has_no_day_of_it() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aDevice().withResult(VerificationResult.NEVER_VERIFIED))
        .withMessage(
            "MeasuringDevice.result must not be NEVER_VERIFIED where there is a day of it, but was"
                + " for G-1");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                MeasuringDevice.builder()
                    .number(WRENCH)
                    .result(VerificationResult.NEVER_VERIFIED)
                    .validThrough(DAY)
                    .build());
  }

  // ---- loans ----

  @Test
  void a_loan_is_open_from_its_begin_until_the_tool_is_back_or_known_to_be_lost() {
    Instant noon = TEN.plusSeconds(7200);

    assertThat(aLoan().isOpenAt(TEN.minusSeconds(1))).isFalse();
    assertThat(aLoan().isOpenAt(TEN)).isTrue();
    assertThat(aLoan().withReturnedAt(noon).isOpenAt(noon.minusSeconds(1))).isTrue();
    assertThat(aLoan().withReturnedAt(noon).isOpenAt(noon)).isFalse();
    assertThat(aLoan().withLostAt(noon).isOpenAt(noon.minusSeconds(1))).isTrue();
    assertThat(aLoan().withLostAt(noon).isOpenAt(noon)).isFalse();
  }

  @Test
  void what_happens_to_a_loan_happens_in_order() {
    Instant before = TEN.minusSeconds(1);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> aLoan().withAgreedReturnAt(TEN))
        .withMessage(
            "ToolLoan.agreedReturnAt must be after lentAt 2026-03-02T02:00:00Z, but was"
                + " 2026-03-02T02:00:00Z");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aLoan().withReturnedAt(before))
        .withMessage(
            "ToolLoan.returnedAt must not be before lentAt 2026-03-02T02:00:00Z, but was"
                + " 2026-03-02T01:59:59Z");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aLoan().withLostAt(before))
        .withMessage(
            "ToolLoan.lostAt must not be before lentAt 2026-03-02T02:00:00Z, but was"
                + " 2026-03-02T01:59:59Z");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aLoan().withReturnedAt(TEN).withLostAt(TEN))
        .withMessage(
            "ToolLoan.lostAt must not be there when it is back, but was 2026-03-02T02:00:00Z");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aLoan().withQuantity(0))
        .withMessage("ToolLoan.quantity must be at least 1, but was 0");
    assertThat(aLoan().withReturnedAt(TEN).returnedAt()).contains(TEN);
    assertThat(aLoan().withLostAt(TEN).lostAt()).contains(TEN);
  }

  @Test
  void nothing_is_counted_as_less_than_nothing() {
    assertThat(aStand().withLedger(0).withCards(0).withShelf(0).shelf()).contains(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aStand().withLedger(-1))
        .withMessage("ToolStand.ledger must be at least 0, but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aStand().withCards(-1))
        .withMessage("ToolStand.cards must be at least 0, but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aStand().withShelf(-2))
        .withMessage("ToolStand.shelf must be at least 0, but was -2");
  }

  // ---- numbers and codes ----

  @Test
  void numbers_are_what_the_label_has() {
    assertThat(WRENCH).hasToString("T-12").isLessThan(ToolNumber.of("T-13"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ToolNumber.of(" "))
        .withMessageStartingWith("ToolNumber.value must be visible characters");
    assertThat(ToolNumber.of("a".repeat(40)).value()).hasSize(40);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ToolNumber.of("a".repeat(41)))
        .withMessage("ToolNumber.value must have at most 40 characters, but had 41");
  }

  @Test
  void records_have_codes() {
    assertThat(
            List.of(
                ToolRecord.EQUIPMENT_LEDGER,
                ToolRecord.TOOL_LEDGER,
                ToolRecord.GAUGE_LEDGER,
                ToolRecord.LOAN_CARD,
                ToolRecord.ISSUE_CARD,
                ToolRecord.GENERAL_LEDGER,
                ToolRecord.KEEPER_LEDGER,
                ToolRecord.LOAN_REGISTER))
        .extracting(ToolRecord::toString)
        .containsExactly(
            "equipment-ledger",
            "tool-ledger",
            "gauge-ledger",
            "tool-loan-card",
            "tool-issue-card",
            "tool-general-ledger",
            "tool-keeper-ledger",
            "tool-loan-record");
    assertThat(ToolRecord.EQUIPMENT_LEDGER).isLessThan(ToolRecord.TOOL_LEDGER);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ToolRecord.of("One two"))
        .withMessage(
            "ToolRecord.code must be lower-case words of letters and digits, joined by hyphens, but"
                + " was 'One two'");
  }
}
