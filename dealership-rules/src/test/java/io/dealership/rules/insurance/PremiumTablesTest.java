package io.dealership.rules.insurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.insurance.InsuranceLine;
import io.dealership.rules.JsonRoundTrip;
import io.dealership.rules.decision.Citation;
import io.dealership.rules.pack.PackLoader;
import io.dealership.rules.pack.Verification;
import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What premiums rest on: data that decides nothing, with its mark. */
class PremiumTablesTest {

  private static final LocalDate ON = LocalDate.of(2026, 3, 2);
  private static final InsuranceRules RULES =
      InsuranceRules.of(PackLoader.create().load(InsuranceRules.pack()));

  @ParameterizedTest(name = "{0} {1}: {5}")
  @CsvSource({
    "I04, three free years, 3, 0, false, CNY 665.00",
    "I04, four free years are three, 4, 0, false, CNY 665.00",
    "I04, two free years, 2, 0, false, CNY 760.00",
    "I04, one free year, 1, 0, false, CNY 855.00",
    "I04, insured for the first time, 0, 0, false, CNY 950.00",
    "I04, one non-fatal, 0, 1, false, CNY 950.00",
    "I04, two non-fatal, 0, 2, false, CNY 1045.00",
    "I04, three non-fatal are two, 0, 3, false, CNY 1045.00",
    "I04, fatal, 0, 1, true, CNY 1235.00",
    "I04, fatal among three, 0, 3, true, CNY 1235.00"
  })
  void I04_the_compulsory_premium_floats_by_the_scheme_of_2007(
      String id, String what, int free, int accidents, boolean fatal, String expected) {
    CompulsoryPremium premium =
        RULES.compulsoryPremium(new CompulsoryRecord(free, accidents, fatal), FloatScheme.E, ON);

    assertThat(premium.premium()).isEqualTo(Money.parse(expected));
    assertThat(premium.base()).isEqualTo(Money.parse("CNY 950.00"));
    assertThat(premium.looked().verification())
        .as("the base has one source only")
        .isEqualTo(Verification.ONE_SOURCE);
    assertThat(premium.looked().citations()).isNotEmpty();
  }

  @ParameterizedTest(name = "scheme {0}: {1} / {2} / {3}")
  @CsvSource({
    "A, 0.70, 0.60, 0.50",
    "B, 0.75, 0.65, 0.55",
    "C, 0.80, 0.70, 0.60",
    "D, 0.85, 0.75, 0.65"
  })
  void the_schemes_of_regions_are_data_that_is_marked_as_not_verified(
      FloatScheme scheme, BigDecimal one, BigDecimal two, BigDecimal three) {
    for (int years = 1; years <= 4; years++) {
      LookedUpFactor looked =
          RULES.compulsoryPremium(CompulsoryRecord.free(years), scheme, ON).looked();
      assertThat(looked.factor()).isEqualByComparingTo(years == 1 ? one : years == 2 ? two : three);
      assertThat(looked.verification()).isEqualTo(Verification.UNVERIFIED);
    }
    assertThat(
            RULES
                .compulsoryPremium(CompulsoryRecord.nonFatal(1), scheme, ON)
                .looked()
                .verification())
        .as("accidents float alike everywhere")
        .isEqualTo(Verification.ONE_SOURCE);
    assertThatIllegalArgumentException()
        .as("not before the reform")
        .isThrownBy(
            () ->
                RULES.compulsoryPremium(
                    CompulsoryRecord.free(1), scheme, LocalDate.of(2020, 9, 18)));
  }

  @ParameterizedTest(name = "{0} insured {1} years, {3} claims: {4}")
  @CsvSource({
    "I03, 4, 4, 0, 0.5",
    "I03, 9, 9, 0, 0.5",
    "I03, 3, 3, 0, 0.6",
    "I03, 2, 2, 0, 0.7",
    "I03, 1, 1, 0, 0.8",
    "I03, 0, 0, 0, 1.0",
    "I03, 3, 0, 1, 0.7",
    "I03, 4, 0, 1, 0.6",
    "I03, 5, 0, 4, 1.0",
    "I03, 1, 0, 2, 1.2",
    "I03, 1, 0, 3, 1.4",
    "I03, 1, 0, 4, 1.6",
    "I03, 1, 0, 5, 1.8",
    "I03, 1, 0, 6, 2.0",
    "I03, 1, 0, 7, 2.0",
    "I03, 0, 0, 6, 2.0"
  })
  void I03_the_no_claim_level_of_2020_is_data_that_is_marked_as_not_verified(
      String id, int insured, int free, int claims, BigDecimal expected) {
    LookedUpFactor looked =
        RULES.noClaimFactor(new ClaimHistory(insured, free, claims, claims), ON);

    assertThat(looked.factor()).isEqualByComparingTo(expected);
    assertThat(looked.verification()).isEqualTo(Verification.UNVERIFIED);
    assertThat(looked.citations())
        .extracting(Citation::toString)
        .containsExactly("cn-motor-reform-2020 ncd");
  }

  @ParameterizedTest(name = "edition 2015: {0} years, {1} claims: {2}")
  @CsvSource({
    "0, 0, 1.00",
    "1, 0, 0.85",
    "2, 0, 0.70",
    "3, 0, 0.60",
    "7, 0, 0.60",
    "0, 1, 1.00",
    "0, 2, 1.25",
    "0, 3, 1.50",
    "0, 4, 1.75",
    "0, 5, 2.00",
    "0, 9, 2.00"
  })
  void before_the_reform_the_factor_goes_by_years_or_by_claims_of_the_last_year(
      int free, int claims, BigDecimal expected) {
    LookedUpFactor looked =
        RULES.noClaimFactor(
            new ClaimHistory(Math.max(free, 1), free, claims, claims), LocalDate.of(2020, 9, 18));

    assertThat(looked.factor()).isEqualByComparingTo(expected);
    assertThat(looked.verification()).isEqualTo(Verification.TWO_SOURCES);
    assertThat(
            RULES
                .noClaimFactor(new ClaimHistory(3, 3, 0, 0), LocalDate.of(2020, 9, 19))
                .verification())
        .isEqualTo(Verification.UNVERIFIED);
  }

  @Property(tries = 300)
  void a_claim_more_is_never_cheaper(
      @ForAll @IntRange(max = 12) int insured, @ForAll @IntRange(max = 12) int claims) {
    BigDecimal fewer = RULES.noClaimFactor(new ClaimHistory(insured, 0, 0, claims), ON).factor();
    BigDecimal more = RULES.noClaimFactor(new ClaimHistory(insured, 0, 0, claims + 1), ON).factor();

    assertThat(more).isGreaterThanOrEqualTo(fewer);
    int level = Math.min(5, claims - Math.min(4, insured));
    assertThat(fewer.doubleValue())
        .isEqualTo(
            switch (level) {
              case -4 -> 0.5;
              case -3 -> 0.6;
              case -2 -> 0.7;
              case -1 -> 0.8;
              default -> (10 + 2 * level) / 10.0;
            });
  }

  @ParameterizedTest(name = "I02 R-501 expiry 2026-12-31, asked {0}: {1}")
  @CsvSource({
    "2026-09-30, QUOTE_ONLY",
    "2026-11-30, QUOTE_ONLY",
    "2026-12-01, ALLOWED",
    "2026-12-31, ALLOWED"
  })
  void I02_before_the_window_there_is_a_quote_only(LocalDate on, InsuranceOfferOutcome expected) {
    InsuranceOfferQuestion renewal =
        InsuranceOfferQuestion.builder()
            .line(InsuranceLine.COMMERCIAL)
            .insurerCertified(true)
            .insurerRulesKept(true)
            .benefitOutsideContract(false)
            .bundleForced(false)
            .renewal(true)
            .expiresOn(LocalDate.of(2026, 12, 31))
            .build();

    assertThat(RULES.offer(renewal, on).outcome()).contains(expected);
  }

  @Test
  void numbers_that_do_not_fit_together_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CompulsoryRecord(1, 1, false))
        .withMessage("CompulsoryRecord.accidents must be 0 after 1 years without one, but was 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CompulsoryRecord.fatal(0))
        .withMessage(
            "CompulsoryRecord.accidents must be at least 1 where somebody died, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CompulsoryRecord.free(-1))
        .withMessage("CompulsoryRecord.freeYears must be at least 0, but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CompulsoryRecord.nonFatal(-1))
        .withMessage("CompulsoryRecord.accidents must be at least 0, but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ClaimHistory(1, 2, 0, 0))
        .withMessage("ClaimHistory.freeYears must be from 0 to insuredYears 1, but was 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ClaimHistory(3, 0, 2, 1))
        .withMessage(
            "ClaimHistory.claimsInLastYear must be from 0 to claimsInThreeYears 1, but was 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ClaimHistory(3, 1, 1, 1))
        .withMessage(
            "ClaimHistory.claimsInLastYear must be 0 after 1 years without a claim, but was 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ClaimHistory(3, 3, 0, 1))
        .withMessage(
            "ClaimHistory.claimsInThreeYears must be 0 after 3 years without a claim, but was 1");
  }

  @Test
  void values_come_back_from_json() {
    JsonRoundTrip.assertSurvives(
        RULES.compulsoryPremium(CompulsoryRecord.free(3), FloatScheme.E, ON),
        CompulsoryPremium.class);
    JsonRoundTrip.assertJson(
        CompulsoryRecord.nonFatal(2),
        CompulsoryRecord.class,
        "{\"freeYears\": 0, \"accidents\": 2, \"fatal\": false}");
    JsonRoundTrip.assertSurvives(new ClaimHistory(3, 1, 0, 1), ClaimHistory.class);
  }
}
