package io.dealership.rules.insurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import io.dealership.core.insurance.InsuranceLine;
import io.dealership.core.insurance.ShortTermReason;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.JsonRoundTrip;
import io.dealership.rules.decision.Citation;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.MissingFact;
import io.dealership.rules.pack.PackLoader;
import io.dealership.rules.pack.PackSealer;
import io.dealership.rules.pack.PackSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InsuranceRulesTest {

  private static final LocalDate ON = LocalDate.of(2026, 12, 1);
  private static final InsuranceRules RULES =
      InsuranceRules.of(PackLoader.create().load(InsuranceRules.pack()));

  @TempDir Path folder;

  private static InsuranceOfferQuestion aCommercialRenewal() {
    return InsuranceOfferQuestion.builder()
        .line(InsuranceLine.COMMERCIAL)
        .insurerCertified(true)
        .insurerRulesKept(true)
        .benefitOutsideContract(false)
        .bundleForced(false)
        .renewal(true)
        .expiresOn(LocalDate.of(2026, 12, 31))
        .build();
  }

  private static InsuranceOfferQuestion aNewCompulsoryPolicy() {
    return aCommercialRenewal()
        .withLine(InsuranceLine.COMPULSORY)
        .withRenewal(false)
        .withExpiresOn(Optional.empty())
        .withCoverFrom(LocalDate.of(2026, 12, 5))
        .withCoverUntil(LocalDate.of(2027, 12, 5));
  }

  private static Optional<InsuranceOfferOutcome> outcome(InsuranceOfferQuestion question) {
    return RULES.offer(question, ON).outcome();
  }

  private static List<String> reasons(Decision<InsuranceOfferOutcome> decision) {
    return decision.findings().stream().map(finding -> finding.reason().code()).toList();
  }

  private static void assertRefused(InsuranceOfferQuestion question, String... reasons) {
    Decision<InsuranceOfferOutcome> decision = RULES.offer(question, ON);
    assertThat(decision.outcome()).contains(InsuranceOfferOutcome.REFUSED);
    assertThat(reasons(decision)).containsExactly(reasons);
    assertThat(decision.findings()).allMatch(finding -> finding.nextStep().isPresent());
  }

  // ---- worked examples ----

  private InsuranceRules withWindow(int days) throws IOException {
    if (days == 30) {
      return RULES;
    }
    Files.writeString(
        folder.resolve("pack.json"),
        """
        {"id": "region", "version": "1.0", "format": 1, "minEngine": "0.1", "market": "CN",
         "layer": "group", "from": "2020-01-01", "publishedOn": "2026-01-01",
         "sources": [{"id": "region-rules", "title": {"zh": "规定", "en": "rules"}, "kind": "store"}]}
        """);
    Files.writeString(
        folder.resolve("parameters.json"),
        """
        {"parameters": [{"name": "renewal.issueWindowDays", "type": "integer", "value": %s,
         "source": "region-rules 1", "verification": "N"}]}
        """
            .formatted(days));
    PackSealer.seal(folder, PackLoader.create());
    return InsuranceRules.of(
        PackLoader.create().load(InsuranceRules.pack(), PackSource.folder(folder)));
  }

  @ParameterizedTest(name = "I01 R-501 expiry 2026-12-31, window {0}: earliest issue {1}")
  @CsvSource({"30, 2026-12-01", "90, 2026-10-02"})
  void I01_a_renewal_is_issued_within_the_window_only(int days, LocalDate first)
      throws IOException {
    InsuranceRules rules = withWindow(days);
    InsuranceOfferQuestion renewal = aCommercialRenewal();

    assertThat(rules.earliestIssue(LocalDate.of(2026, 12, 31), ON)).isEqualTo(first);
    assertThat(rules.offer(renewal, first).outcome()).contains(InsuranceOfferOutcome.ALLOWED);
    Decision<InsuranceOfferOutcome> early = rules.offer(renewal, first.minusDays(1));
    assertThat(early.outcome()).contains(InsuranceOfferOutcome.QUOTE_ONLY);
    assertThat(early.findings().get(0).message(Locale.ENGLISH))
        .isEqualTo(
            "The old policy expires on 2026-12-31; the renewal may be issued from "
                + first
                + " on.");
    assertThat(early.findings().get(0).message(Locale.CHINESE))
        .isEqualTo("原保单 2026-12-31 到期，最早 " + first + " 才能出单。");
    assertThat(early.findings().get(0).nextStep()).isPresent();
  }

  @Test
  void R_501_a_renewal_waits_for_its_expiry_to_be_known_and_a_new_policy_does_not() {
    InsuranceOfferQuestion unknown = aCommercialRenewal().withExpiresOn(Optional.empty());

    Decision<InsuranceOfferOutcome> decision = RULES.offer(unknown, ON);
    assertThat(decision.outcome()).isEmpty();
    assertThat(decision.missing()).extracting(MissingFact::name).containsExactly("daysToIssue");
    assertThat(outcome(unknown.withRenewal(false))).contains(InsuranceOfferOutcome.ALLOWED);
    assertThat(outcome(unknown.withRenewal(Optional.empty()))).isEmpty();
    assertThat(outcome(aCommercialRenewal().withRenewal(Optional.empty())))
        .as("an expiry alone tells a renewal")
        .contains(InsuranceOfferOutcome.ALLOWED);
  }

  // ---- what is refused ----

  @Test
  void R_506_a_benefit_outside_the_contract_is_refused() {
    Decision<InsuranceOfferOutcome> decision =
        RULES.offer(aCommercialRenewal().withBenefitOutsideContract(true), ON);

    assertThat(decision.outcome()).contains(InsuranceOfferOutcome.REFUSED);
    assertThat(decision.findings().get(0).citations())
        .extracting(Citation::toString)
        .containsExactly("cn-insurance-law-2015 116(4), 131(4)", "regulations R-506");
    assertThat(decision.findings().get(0).message(Locale.ENGLISH))
        .isEqualTo(
            "The insured would get a benefit that is not in the contract; no approval heals that.");
  }

  @Test
  void nothing_is_bundled_by_force() {
    assertRefused(aNewCompulsoryPolicy().withBundleForced(true), "bundle-forced");
  }

  @Test
  void INSURANCE_03_an_insurer_that_is_not_certified_is_not_offered() {
    assertRefused(aCommercialRenewal().withInsurerCertified(false), "insurer-not-certified");
  }

  @Test
  void INSURANCE_05_the_rules_of_the_insurer_are_kept() {
    assertRefused(aCommercialRenewal().withInsurerRulesKept(false), "insurer-rules-broken");
  }

  @Test
  void INSURANCE_04_an_entry_error_is_told_and_forbids_nothing() {
    Decision<InsuranceOfferOutcome> decision =
        RULES.offer(aCommercialRenewal().withEntryErrors(true), ON);

    assertThat(decision.outcome()).contains(InsuranceOfferOutcome.ALLOWED);
    assertThat(reasons(decision)).containsExactly("offer-in-order", "entry-errors");
    assertThat(decision.findings().get(1).nextStep()).isPresent();
    assertThat(outcome(aCommercialRenewal())).contains(InsuranceOfferOutcome.ALLOWED);
  }

  @Test
  void every_cause_is_named_at_once() {
    assertRefused(
        aNewCompulsoryPolicy()
            .withCoverUntil(LocalDate.of(2027, 6, 5))
            .withShortTermReason(ShortTermReason.NONE)
            .withInsurerCertified(false)
            .withInsurerRulesKept(false)
            .withBenefitOutsideContract(true)
            .withBundleForced(true)
            .withRenewal(true)
            .withExpiresOn(LocalDate.of(2027, 1, 31)),
        "benefit-outside-contract",
        "bundle-forced",
        "term-too-short",
        "insurer-not-certified",
        "insurer-rules-broken",
        "too-early");
  }

  // ---- the term of compulsory insurance ----

  @ParameterizedTest(name = "art. 20: until {0}, {1}: {2}")
  @CsvSource({
    "2027-12-05, , ALLOWED",
    "2027-12-04, NONE, REFUSED",
    "2027-12-06, NONE, REFUSED",
    "2027-06-05, TEMPORARY_ENTRY, ALLOWED",
    "2027-06-05, TEMPORARY_ROAD_USE, ALLOWED",
    "2027-06-05, NEAR_SCRAPPING, ALLOWED",
    "2027-06-05, SET_BY_REGULATOR, ALLOWED"
  })
  void a_compulsory_policy_runs_for_a_year_but_for_the_cases_of_the_law(
      LocalDate until, ShortTermReason reason, InsuranceOfferOutcome expected) {
    assertThat(
            outcome(
                aNewCompulsoryPolicy()
                    .withCoverUntil(until)
                    .withShortTermReason(Optional.ofNullable(reason))))
        .contains(expected);
  }

  @Test
  void a_short_term_says_which_days_and_asks_for_its_reason() {
    InsuranceOfferQuestion half = aNewCompulsoryPolicy().withCoverUntil(LocalDate.of(2027, 6, 5));

    assertThat(RULES.offer(half, ON).missing())
        .extracting(MissingFact::name)
        .containsExactly("shortTermReason");
    assertThat(
            RULES
                .offer(half.withShortTermReason(ShortTermReason.NONE), ON)
                .findings()
                .get(0)
                .message(Locale.ENGLISH))
        .isEqualTo(
            "The compulsory cover from 2026-12-05 to 2027-06-04 is shorter than a year, and no case"
                + " of the law allows that.");
    assertThat(
            RULES
                .offer(half.withShortTermReason(ShortTermReason.NEAR_SCRAPPING), ON)
                .findings()
                .get(0)
                .message(Locale.ENGLISH))
        .isEqualTo(
            "The compulsory policy may run for less than a year (scrapping due within a year), and"
                + " nothing else stands against it.");
    assertThat(RULES.offer(half.withCoverUntil(Optional.empty()), ON).missing())
        .extracting(MissingFact::name)
        .contains("termLength");
  }

  @Test
  void the_term_of_commercial_cover_is_free() {
    assertThat(
            outcome(
                aCommercialRenewal()
                    .withCoverFrom(LocalDate.of(2027, 1, 1))
                    .withCoverUntil(LocalDate.of(2027, 3, 1))))
        .contains(InsuranceOfferOutcome.ALLOWED);
  }

  @Property(tries = 300)
  void a_later_day_is_never_stricter(
      @ForAll @IntRange(min = 0, max = 200) int day,
      @ForAll @IntRange(min = 0, max = 60) int later) {
    LocalDate first = LocalDate.of(2026, 8, 1).plusDays(day);
    InsuranceOfferOutcome now = RULES.offer(aCommercialRenewal(), first).outcome().orElseThrow();
    InsuranceOfferOutcome then =
        RULES.offer(aCommercialRenewal(), first.plusDays(later)).outcome().orElseThrow();

    assertThat(then).isGreaterThanOrEqualTo(now);
  }

  // ---- pack and values ----

  @Test
  void all_cases_of_the_pack_come_out_as_they_should() {
    assertThat(RULES.runCases()).isEmpty();
  }

  @Test
  void a_day_before_the_pack_and_packs_without_it_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.offer(aCommercialRenewal(), LocalDate.of(2019, 3, 1)))
        .withMessage(
            "Pack insurance-offers 2026.1 must be in force on the day asked about, but is from"
                + " 2019-03-02 and was asked about 2019-03-01");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                InsuranceRules.of(DealershipRules.loader().load(DealershipRules.workingDaysPack())))
        .withMessage("There is no pack 'insurance-offers'. The packs are [cn-working-days].");
  }

  @Test
  void cover_ends_after_it_begins() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aNewCompulsoryPolicy().withCoverUntil(LocalDate.of(2026, 12, 5)))
        .withMessage(
            "InsuranceOfferQuestion.coverUntil must be after coverFrom 2026-12-05, but was"
                + " 2026-12-05");
  }

  @Test
  void questions_come_back_from_json() {
    JsonRoundTrip.assertSurvives(aNewCompulsoryPolicy(), InsuranceOfferQuestion.class);
    JsonRoundTrip.assertJson(
        aCommercialRenewal(),
        InsuranceOfferQuestion.class,
        """
        {"line": "COMMERCIAL", "insurerCertified": true, "insurerRulesKept": true,
         "benefitOutsideContract": false, "bundleForced": false, "renewal": true,
         "expiresOn": "2026-12-31"}
        """);
  }

  @Test
  void questions_are_equal_by_value_and_null_is_refused() {
    new EqualsTester()
        .addEqualityGroup(aCommercialRenewal(), aCommercialRenewal().withRenewal(true))
        .addEqualityGroup(aNewCompulsoryPolicy())
        .testEquals();
    new NullPointerTester()
        .setDefault(InsuranceOfferQuestion.class, aCommercialRenewal())
        .setDefault(CompulsoryRecord.class, CompulsoryRecord.free(1))
        .setDefault(ClaimHistory.class, new ClaimHistory(1, 1, 0, 0))
        .setDefault(LocalDate.class, ON)
        .testAllPublicInstanceMethods(RULES);
  }
}
