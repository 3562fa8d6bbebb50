package io.dealership.rules.warranty;

import static io.dealership.rules.warranty.SampleClaims.REPAIRED;
import static io.dealership.rules.warranty.SampleClaims.RULES;
import static io.dealership.rules.warranty.SampleClaims.aClaim;
import static io.dealership.rules.warranty.SampleClaims.aCompleteClaim;
import static io.dealership.rules.warranty.SampleClaims.check;
import static io.dealership.rules.warranty.SampleClaims.cny;
import static io.dealership.rules.warranty.SampleClaims.coilLine;
import static io.dealership.rules.warranty.SampleClaims.document;
import static io.dealership.rules.warranty.SampleClaims.gearboxLine;
import static io.dealership.rules.warranty.SampleClaims.labor;
import static io.dealership.rules.warranty.SampleClaims.oldPart;
import static io.dealership.rules.warranty.SampleClaims.returned;
import static io.dealership.rules.warranty.SampleClaims.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.identity.RepairOrderNumber;
import io.dealership.core.identity.Vin;
import io.dealership.core.service.JobLine;
import io.dealership.core.service.RepairOrder;
import io.dealership.core.vehicle.Component;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.vehicle.VehicleClass;
import io.dealership.core.vehicle.VehicleUse;
import io.dealership.core.warranty.AssistanceRequest;
import io.dealership.core.warranty.ClaimDocumentKind;
import io.dealership.core.warranty.ClaimLine;
import io.dealership.core.warranty.ClaimNumber;
import io.dealership.core.warranty.ClaimedLabor;
import io.dealership.core.warranty.ClaimedPart;
import io.dealership.core.warranty.Diagnosis;
import io.dealership.core.warranty.MakerCode;
import io.dealership.core.warranty.OldPart;
import io.dealership.core.warranty.PartNumber;
import io.dealership.core.warranty.PriorApproval;
import io.dealership.core.warranty.WarrantyClaim;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Finding;
import io.dealership.rules.decision.MissingFact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ClaimReadinessTest {

  private static final LocalDate ON = LocalDate.of(2026, 3, 20);

  private static Decision<ClaimReadiness> decide(WarrantyClaim claim) {
    return RULES.readiness(check(claim), ON);
  }

  private static List<String> reasons(Decision<?> decision) {
    return decision.findings().stream().map(finding -> finding.reason().code()).toList();
  }

  private static String message(Decision<?> decision, String reason) {
    return finding(decision, reason).message(Locale.ENGLISH);
  }

  private static Finding finding(Decision<?> decision, String reason) {
    return decision.findings().stream()
        .filter(found -> found.reason().code().equals(reason))
        .findFirst()
        .orElseThrow(() -> new AssertionError(reason + " is not in " + reasons(decision)));
  }

  // ---- ready ----

  @Test
  void a_complete_claim_is_ready_and_says_until_when() {
    Decision<ClaimReadiness> decision = decide(aCompleteClaim());

    assertThat(decision.outcome()).contains(ClaimReadiness.READY);
    assertThat(reasons(decision)).containsExactly("ready-covered");
    assertThat(message(decision, "ready-covered"))
        .isEqualTo(
            "The claim is complete, the maker bears the cost, and the last day to send it is"
                + " 2026-04-03.");
    assertThat(decision.headline(Locale.CHINESE)).isEqualTo("可以报送");
  }

  // ---- deadlines ----

  @Test
  void the_last_day_is_in_time_and_the_day_after_is_late() {
    ClaimCheck check = check(aCompleteClaim());

    assertThat(RULES.readiness(check, REPAIRED.plusDays(30)).outcome())
        .contains(ClaimReadiness.READY);
    Decision<ClaimReadiness> late = RULES.readiness(check, REPAIRED.plusDays(31));
    assertThat(late.outcome()).contains(ClaimReadiness.EXPIRED);
    assertThat(message(late, "sent-too-late"))
        .isEqualTo("The last day to send the claim was 2026-04-03.");
    assertThat(finding(late, "sent-too-late").nextStep().orElseThrow().text(Locale.ENGLISH))
        .isEqualTo("Ask the maker whether he accepts it late; else write it off with the reason.");
  }

  @Test
  void a_claim_that_was_sent_back_has_the_time_to_correct_it() {
    WarrantyClaim claim =
        aCompleteClaim().withEvents(sent("2026-04-03T09:00"), returned("2026-04-20T09:00"));

    assertThat(RULES.readiness(check(claim), LocalDate.of(2026, 4, 30)).outcome())
        .contains(ClaimReadiness.READY);
    Decision<ClaimReadiness> late = RULES.readiness(check(claim), LocalDate.of(2026, 5, 1));
    assertThat(late.outcome()).contains(ClaimReadiness.EXPIRED);
    assertThat(message(late, "sent-too-late"))
        .isEqualTo("The last day to send the claim was 2026-04-30.");
  }

  @Test
  void a_replaced_part_goes_back_in_time() {
    // the claim came back, so that its own deadline is later than that of the part
    WarrantyClaim claim =
        aCompleteClaim().withEvents(sent("2026-04-03T09:00"), returned("2026-04-30T09:00"));

    // 60 days after 2026-03-04
    assertThat(RULES.readiness(check(claim), LocalDate.of(2026, 5, 3)).outcome())
        .contains(ClaimReadiness.READY);
    Decision<ClaimReadiness> late = RULES.readiness(check(claim), LocalDate.of(2026, 5, 4));
    assertThat(late.outcome()).contains(ClaimReadiness.INCOMPLETE);
    assertThat(message(late, "return-date-passed"))
        .isEqualTo(
            "A replaced part is still here, although the last day to send it back was"
                + " 2026-05-03.");

    OldPart gone = oldPart("0AM 325 066", "T-0301").withReturnedOn(LocalDate.of(2026, 4, 1));
    OldPart early = oldPart("06H 905 110", "T-0302").withReturnDueOn(LocalDate.of(2026, 3, 19));
    assertThat(
            decide(aCompleteClaim().withLines(gearboxLine().withOldParts(gone), coilLine()))
                .outcome())
        .contains(ClaimReadiness.READY);
    assertThat(
            reasons(
                decide(aCompleteClaim().withLines(gearboxLine(), coilLine().withOldParts(early)))))
        .containsExactly("return-date-passed");
  }

  @Test
  void before_the_end_of_the_repair_no_deadline_runs() {
    Decision<ClaimReadiness> decision = decide(aCompleteClaim().withRepairedOn(Optional.empty()));

    assertThat(decision.outcome()).contains(ClaimReadiness.INCOMPLETE);
    assertThat(reasons(decision)).containsExactly("repair-not-finished");
  }

  @Test
  void the_terms_are_those_of_the_day_on_which_the_repair_was_finished() {
    WarrantyClaim claim =
        aCompleteClaim()
            .withRequestedOn(LocalDate.of(2025, 12, 30))
            .withRepairedOn(LocalDate.of(2025, 12, 31))
            .withPolicyVersion(MakerCode.of("2025-3"));

    // the terms of 2025 know 20 days and nothing else
    Decision<ClaimReadiness> decision = RULES.readiness(check(claim), LocalDate.of(2026, 1, 21));
    assertThat(decision.outcome()).contains(ClaimReadiness.EXPIRED);
    assertThat(reasons(decision))
        .containsExactly(
            "sent-too-late",
            "return-deadline-unknown",
            "permission-unknown",
            "documents-unknown",
            "rate-unknown",
            "codes-not-checked",
            "hours-not-checked",
            "parts-not-checked");
  }

  // ---- terms that are not known ----

  @Test
  void a_brand_without_terms_is_asked_for_each_of_them_and_nothing_is_guessed() {
    Decision<ClaimReadiness> decision = decide(aClaim("WC-1", "unheard-of"));

    assertThat(decision.outcome()).contains(ClaimReadiness.MAKER_TERMS_UNKNOWN);
    assertThat(reasons(decision))
        .containsExactly(
            "send-deadline-unknown",
            "return-deadline-unknown",
            "permission-unknown",
            "documents-unknown",
            "rate-unknown",
            "policy-unknown",
            "codes-not-checked",
            "hours-not-checked",
            "parts-not-checked");
    assertThat(message(decision, "send-deadline-unknown"))
        .isEqualTo("The maker's deadline for claims is not known; nothing is guessed.");
    assertThat(finding(decision, "send-deadline-unknown").nextStep().orElseThrow().code())
        .isEqualTo("ask-maker-terms");
  }

  @Test
  void a_maker_without_limits_is_another_matter_than_one_whose_limits_are_not_known() {
    WarrantyClaim claim =
        aClaim("WC-1", "generous").withLines(gearboxLine().withLabor(labor("X", "40", "200.00")));

    Decision<ClaimReadiness> decision = RULES.readiness(check(claim), LocalDate.of(2029, 1, 1));

    assertThat(decision.outcome()).contains(ClaimReadiness.READY);
    assertThat(message(decision, "ready-covered"))
        .isEqualTo(
            "The claim is complete, the maker bears the cost, and the last day to send it is"
                + " without end.");
    assertThat(reasons(decision))
        .containsExactly(
            "ready-covered", "codes-not-checked", "hours-not-checked", "parts-not-checked");
  }

  @Test
  void terms_in_another_currency_are_not_known() {
    WarrantyClaim claim =
        aCompleteClaim()
            .withLines(
                ClaimLine.builder()
                    .lineNumber(1)
                    .jobLineNumber(1)
                    .causalPart(PartNumber.of("0AM 325 066"))
                    .faultCode(MakerCode.of("F-201"))
                    .causeCode(MakerCode.of("C-11"))
                    .addLabor(
                        new ClaimedLabor(
                            Optional.of(MakerCode.of("24-1-20")),
                            BigDecimal.ONE,
                            Money.parse("USD 30.00")))
                    .build());

    assertThat(reasons(decide(claim))).containsExactly("permission-unknown", "rate-unknown");
  }

  // ---- who pays ----

  @Test
  void what_the_customer_pays_is_not_claimed_without_approval() {
    ClaimCheck check = check(aCompleteClaim()).withCoverage(Map.of(1, Coverage.NOT_COVERED));

    Decision<ClaimReadiness> decision = RULES.readiness(check, ON);
    assertThat(decision.outcome()).contains(ClaimReadiness.NOT_CLAIMABLE);
    assertThat(reasons(decision)).containsExactly("not-covered");

    WarrantyClaim approved =
        aCompleteClaim()
            .withPriorApproval(new PriorApproval(MakerCode.of("PA-7"), cny("3784.00"), REPAIRED));
    assertThat(RULES.readiness(check.withClaim(approved), ON).outcome())
        .contains(ClaimReadiness.READY);
    WarrantyClaim aFenShort =
        approved.withPriorApproval(
            new PriorApproval(MakerCode.of("PA-7"), cny("3783.99"), REPAIRED));
    assertThat(RULES.readiness(check.withClaim(aFenShort), ON).outcome())
        .contains(ClaimReadiness.NOT_CLAIMABLE);
  }

  @Test
  void what_is_not_decided_goes_to_the_maker_first() {
    ClaimCheck check =
        check(aCompleteClaim())
            .withCoverage(Map.of(1, Coverage.HELD_FOR_MAKER, 2, Coverage.STATUTORY_WARRANTY));

    Decision<ClaimReadiness> decision = RULES.readiness(check, ON);
    assertThat(decision.outcome()).contains(ClaimReadiness.NEEDS_PRIOR_APPROVAL);
    assertThat(reasons(decision)).containsExactly("coverage-not-decided", "help-not-asked");

    ClaimCheck asked =
        check.withClaim(
            aCompleteClaim().withAssistance(new AssistanceRequest(REPAIRED, Optional.empty())));
    assertThat(reasons(RULES.readiness(asked, ON))).containsExactly("coverage-not-decided");
  }

  @Test
  void coverage_that_nobody_decided_is_asked_for() {
    Decision<ClaimReadiness> decision =
        RULES.readiness(
            check(aCompleteClaim()).withCoverage(Map.of(1, Coverage.MAKER_PROMISE)), ON);

    assertThat(decision.outcome()).isEmpty();
    assertThat(decision.missing()).extracting(MissingFact::name).containsExactly("payer");
    assertThat(decision.possible())
        .containsExactlyInAnyOrder(
            ClaimReadiness.NOT_CLAIMABLE,
            ClaimReadiness.NEEDS_PRIOR_APPROVAL,
            ClaimReadiness.READY);
  }

  @Test
  void coverage_follows_from_the_repair_order() {
    WarrantyRules warranty = DealershipRules.standard().warranty();
    var order =
        RepairOrder.builder()
            .number(RepairOrderNumber.of("RO-2026-0301"))
            .vin(Vin.parse("LFV2A21K2G4123456"))
            .openedOn(LocalDate.of(2026, 3, 2))
            .odometerIn(Odometer.of(42_180))
            .vehicleClass(VehicleClass.PASSENGER_CAR)
            .vehicleUse(VehicleUse.HOUSEHOLD)
            .invoicedOn(LocalDate.of(2024, 3, 15))
            .addJobLines(
                JobLine.builder()
                    .lineNumber(1)
                    .component(Component.TRANSMISSION)
                    .labor(cny("720.00"))
                    .material(cny("2680.00"))
                    .diagnosis(Diagnosis.CONFIRMED_DEFECT)
                    .build(),
                JobLine.builder().lineNumber(2).labor(cny("1.00")).material(cny("0.00")).build())
            .build();

    ClaimCheck check = ClaimCheck.of(aCompleteClaim(), order, warranty, ON);
    assertThat(check.coverage()).isEqualTo(Map.of(1, Coverage.STATUTORY_WARRANTY));

    WarrantyClaim other = aCompleteClaim().withRepairOrder(RepairOrderNumber.of("RO-2"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClaimCheck.of(other, order, warranty, ON))
        .withMessage("ClaimCheck.claim must be for repair order RO-2026-0301, but was for RO-2");
  }

  // ---- amounts ----

  @Test
  void the_permission_holds_to_the_fen() {
    // labor CNY 720.00, and one part that the list does not have
    WarrantyClaim atLimit = claimOf("4280.00");
    WarrantyClaim aFenOver = claimOf("4280.01");

    assertThat(reasons(decide(atLimit))).containsExactly("ready-covered", "parts-not-checked");
    Decision<ClaimReadiness> over = decide(aFenOver);
    assertThat(over.outcome()).contains(ClaimReadiness.NEEDS_PRIOR_APPROVAL);
    assertThat(message(over, "over-permission"))
        .isEqualTo("The claim of CNY 5000.01 is over the permission of the dealer (CNY 5000.00).");

    WarrantyClaim tooSmall =
        aFenOver.withPriorApproval(
            new PriorApproval(MakerCode.of("PA-7"), cny("5000.00"), REPAIRED));
    assertThat(message(decide(tooSmall), "approval-too-small"))
        .isEqualTo(
            "The claim of CNY 5000.01 is over the prior approval (CNY 5000.00) and over the"
                + " permission of the dealer (CNY 5000.00).");
  }

  private static WarrantyClaim claimOf(String price) {
    return aCompleteClaim()
        .withLines(
            gearboxLine()
                .withParts(new ClaimedPart(PartNumber.of("ODD"), 1, cny(price)))
                .withOldParts(oldPart("ODD", "T-1")));
  }

  @Test
  void rates_hours_prices_and_quantities_are_those_of_the_maker() {
    WarrantyClaim claim =
        aCompleteClaim()
            .withLines(
                gearboxLine()
                    .withLabor(labor("24-1-20", "4.01", "180.01"))
                    .withParts(new ClaimedPart(PartNumber.of("0AM 325 066"), 1, cny("2680.01"))),
                coilLine()
                    .withParts(new ClaimedPart(PartNumber.of("06H 905 110"), 5, cny("120.00"))));

    Decision<ClaimReadiness> decision = decide(claim);

    assertThat(decision.outcome()).contains(ClaimReadiness.INCOMPLETE);
    assertThat(reasons(decision))
        .containsExactly(
            "rate-over-maker", "hours-over-maker", "parts-over-maker", "pieces-over-maker");
    assertThat(message(decision, "rate-over-maker"))
        .isEqualTo("An hourly rate is CNY 0.01 over that of the maker (CNY 180.00).");
    assertThat(message(decision, "hours-over-maker"))
        .isEqualTo("The hours are over those of the maker's list: 24-1-20 (4.01 > 4 h).");
    assertThat(message(decision, "parts-over-maker"))
        .isEqualTo("Parts are over the maker's prices: 0AM 325 066 (+CNY 0.01).");
    assertThat(message(decision, "pieces-over-maker"))
        .isEqualTo("There are more pieces than the maker allows: 06H 905 110 (+1).");
  }

  // ---- codes, parts, papers, people ----

  @Test
  void everything_that_is_missing_is_said_at_once() {
    WarrantyClaim claim =
        aCompleteClaim()
            .withPolicyVersion(Optional.empty())
            .withLines(
                gearboxLine()
                    .withFaultCode(Optional.empty())
                    .withCausalPart(Optional.empty())
                    .withOldParts(List.of()),
                coilLine()
                    .withLabor(labor(null, "0.8", "180.00"))
                    .withOldParts(OldPart.builder().number(PartNumber.of("06H 905 110")).build()))
            .withDocuments(document(ClaimDocumentKind.PHOTO));

    Decision<ClaimReadiness> decision =
        RULES.readiness(check(claim).withOperatorTrained(false), ON);

    assertThat(decision.outcome()).contains(ClaimReadiness.INCOMPLETE);
    assertThat(reasons(decision))
        .containsExactly(
            "policy-not-recorded",
            "codes-missing",
            "causal-part-not-named",
            "old-part-not-recorded",
            "old-part-not-tagged",
            "old-part-not-labeled",
            "old-part-not-stored",
            "documents-missing",
            "operator-not-trained",
            "hours-not-checked");
    assertThat(message(decision, "codes-missing"))
        .isEqualTo("Codes of operation, fault or cause are missing on these lines: 1, 2.");
    assertThat(message(decision, "causal-part-not-named"))
        .isEqualTo("The part that caused the fault is not named on these lines: 1.");
    assertThat(message(decision, "old-part-not-recorded"))
        .isEqualTo("No replaced part is recorded for: 0AM 325 066.");
    assertThat(message(decision, "old-part-not-stored"))
        .isEqualTo("Replaced parts are not stored at a known place: 06H 905 110.");
    assertThat(message(decision, "documents-missing"))
        .isEqualTo("Documents are missing: repair-order, assessment-sheet, diagnosis-record.");
  }

  @Test
  void codes_have_to_be_on_the_lists_of_the_maker() {
    WarrantyClaim claim =
        aCompleteClaim()
            .withLines(
                gearboxLine().withFaultCode(MakerCode.of("F-999")),
                coilLine().withCauseCode(MakerCode.of("C-99")))
            .withCampaign(MakerCode.of("RC-1"))
            .withDocuments(
                Stream.concat(
                        aCompleteClaim().documents().stream(),
                        Stream.of(document(ClaimDocumentKind.CAMPAIGN_REPORT)))
                    .toList());

    assertThat(message(decide(claim), "codes-not-accepted"))
        .isEqualTo("The maker's lists do not have these codes: F-999, C-99, RC-1.");
  }

  @Test
  void a_policy_that_is_not_the_makers_is_said() {
    Decision<ClaimReadiness> decision =
        decide(aCompleteClaim().withPolicyVersion(MakerCode.of("2025-3")));

    assertThat(message(decision, "policy-not-current"))
        .isEqualTo("The claim follows policy 2025-3, but that of the maker is 2026-1.");
  }

  @Test
  void a_campaign_is_paid_by_the_maker_and_reported() {
    ClaimCheck check =
        check(aCompleteClaim().withCampaign(MakerCode.of("RC-2026-07"))).withCoverage(Map.of());

    assertThat(reasons(RULES.readiness(check, ON))).containsExactly("campaign-not-reported");

    WarrantyClaim reported =
        check
            .claim()
            .withDocuments(
                Stream.concat(
                        check.claim().documents().stream(),
                        Stream.of(document(ClaimDocumentKind.CAMPAIGN_REPORT)))
                    .toList());
    Decision<ClaimReadiness> decision = RULES.readiness(check.withClaim(reported), ON);
    assertThat(decision.outcome()).contains(ClaimReadiness.READY);
    assertThat(finding(decision, "ready-campaign").citations())
        .extracting(Object::toString)
        .containsExactly("requirements WARRANTY-14", "cn-recall-regulations-2019 19");
  }

  @Test
  void work_that_was_given_out_needs_its_invoice() {
    WarrantyClaim claim =
        aCompleteClaim().withLines(gearboxLine().withSublet(cny("150.00")), coilLine());

    assertThat(message(decide(claim), "documents-missing"))
        .isEqualTo("Documents are missing: sublet-invoice.");
  }

  @Test
  void two_parts_with_one_tag_have_no_number_of_their_own() {
    WarrantyClaim claim =
        aCompleteClaim()
            .withLines(gearboxLine(), coilLine().withOldParts(oldPart("06H 905 110", "T-0301")));

    assertThat(message(decide(claim), "old-part-not-tagged"))
        .isEqualTo("Replaced parts have no number: 06H 905 110.");
  }

  @Test
  void an_operation_is_claimed_once_for_a_repair_order() {
    WarrantyClaim twice =
        aCompleteClaim()
            .withLines(gearboxLine(), coilLine().withLabor(labor("24-1-20", "0.01", "180.00")));
    assertThat(message(decide(twice), "claimed-twice"))
        .isEqualTo(
            "The same operation on the same repair order is claimed already: 24-1-20 (WC-1).");

    WarrantyClaim other = aClaim("WC-9", "sample").withLines(coilLine());
    ClaimCheck check = check(aCompleteClaim());
    assertThat(reasons(RULES.readiness(check.withOtherClaims(other, aCompleteClaim()), ON)))
        .containsExactly("claimed-twice");
    // one that is given up, and one for another order, are no obstacle
    assertThat(
            RULES
                .readiness(
                    check.withOtherClaims(
                        other.withEvents(SampleClaims.writtenOff("2026-03-10T09:00")),
                        other
                            .withNumber(ClaimNumber.of("WC-8"))
                            .withRepairOrder(RepairOrderNumber.of("RO-8"))),
                    ON)
                .outcome())
        .contains(ClaimReadiness.READY);
  }

  @Test
  void a_claim_that_was_sent_is_not_sent_again() {
    Decision<ClaimReadiness> decision =
        decide(aCompleteClaim().withEvents(sent("2026-03-10T09:00")));

    assertThat(decision.outcome()).contains(ClaimReadiness.NOT_CLAIMABLE);
    assertThat(message(decision, "already-sent"))
        .isEqualTo("The claim was sent already and is in state submitted.");
    assertThat(finding(decision, "already-sent").message(Locale.CHINESE))
        .isEqualTo("索赔单已报送，目前状态为：已报送。");
  }

  @Test
  void an_empty_claim_asks_for_nothing() {
    Decision<ClaimReadiness> decision = decide(aCompleteClaim().withLines(List.of()));

    assertThat(decision.outcome()).contains(ClaimReadiness.INCOMPLETE);
    assertThat(reasons(decision)).containsExactly("nothing-claimed");
  }

  @Test
  void no_answer_shows_the_vin() {
    ClaimCheck check = check(aCompleteClaim());

    assertThat(RULES.readiness(check, ON).explain(Locale.ENGLISH)).doesNotContain("123456");
    assertThat(check.toString()).doesNotContain("LFV2A21K2G4123456");
  }

  @Test
  void a_day_before_the_pack_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.readiness(check(aCompleteClaim()), LocalDate.of(2013, 9, 30)))
        .withMessage(
            "Pack warranty-claims 2026.1 must be in force on the day asked about, but is from"
                + " 2013-10-01 and was asked about 2013-09-30");
  }
}
