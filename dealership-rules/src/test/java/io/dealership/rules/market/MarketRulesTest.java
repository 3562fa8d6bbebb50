package io.dealership.rules.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.NullPointerTester;
import io.dealership.core.vehicle.Distance;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.warranty.CountRange;
import io.dealership.core.warranty.UsageOffset;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.JsonRoundTrip;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.MissingFact;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.PackLoader;
import io.dealership.rules.pack.PackSealer;
import io.dealership.rules.pack.PackSource;
import io.dealership.rules.warranty.WarrantyEdition;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of other markets; their packs are fixtures of the tests. */
class MarketRulesTest {

  private static final Path FIXTURES = Path.of("src/test/resources/packs");
  private static final String CALIFORNIA = "us-ca-lemon-law";
  private static final String FEDERAL = "us-federal-warranty";
  private static final String EUROPE = "eu-goods-directive";

  private static final KnowledgePacks PACKS =
      PackLoader.create()
          .load(
              PackSource.folder(FIXTURES.resolve(CALIFORNIA)),
              PackSource.folder(FIXTURES.resolve(FEDERAL)),
              PackSource.folder(FIXTURES.resolve(EUROPE)));

  private static final LocalDate ON = LocalDate.of(2025, 3, 3);
  private static final LocalDate DELIVERED = LocalDate.of(2024, 3, 15);

  @TempDir Path folder;

  private static MarketRules market(String pack) {
    return MarketRules.of(PACKS, pack);
  }

  private static RepairPresumptionQuestion aCalifornianCar() {
    return RepairPresumptionQuestion.builder()
        .deliveredOn(DELIVERED)
        .occurredOn(LocalDate.of(2025, 3, 1))
        .odometer(Distance.miles(12_000))
        .safetyRepairs(CountRange.of(0))
        .sameFaultRepairs(CountRange.of(0))
        .outOfServiceDays(CountRange.of(0))
        .build();
  }

  private static Decision<RepairPresumption> presumption(RepairPresumptionQuestion question) {
    return market(CALIFORNIA).presumption(question, ON);
  }

  private static List<String> reasons(Decision<?> decision) {
    return decision.findings().stream().map(finding -> finding.reason().code()).toList();
  }

  // ---- California ----

  @ParameterizedTest(name = "{0} CA 1793.22 safety {1}, same fault {2}, days {3}: {4}")
  @CsvSource({
    "X01, 1, 0, 0, NOT_PRESUMED, too-few",
    "X01, 2, 0, 0, PRESUMED, safety",
    "X01, 3, 0, 0, PRESUMED, safety",
    "X02, 0, 0, 30, NOT_PRESUMED, too-few",
    "X02, 0, 0, 31, PRESUMED, out-of-service",
    "X04, 0, 3, 0, NOT_PRESUMED, too-few",
    "X04, 0, 4, 0, PRESUMED, same-fault",
    "X04, 0, 5, 0, PRESUMED, same-fault",
    "X04, 1, 3, 30, NOT_PRESUMED, too-few"
  })
  void X_the_thresholds_of_california(
      String id, int safety, int sameFault, int days, RepairPresumption expected, String reason) {
    Decision<RepairPresumption> decision =
        presumption(
            aCalifornianCar()
                .withSafetyRepairs(CountRange.of(safety))
                .withSameFaultRepairs(CountRange.of(sameFault))
                .withOutOfServiceDays(CountRange.of(days)));

    assertThat(decision.outcome()).contains(expected);
    assertThat(reasons(decision)).containsExactly(reason);
  }

  @ParameterizedTest(name = "on {0} at {1}: {2}")
  @CsvSource({
    "2025-09-15, 18000 mi, PRESUMED",
    "2025-09-16, 18000 mi, NOT_PRESUMED",
    "2025-09-15, 18001 mi, NOT_PRESUMED",
    "2025-09-15, 18000.1 mi, NOT_PRESUMED",
    "2025-09-15, 28968 km, PRESUMED",
    "2025-09-15, 28968.192 km, PRESUMED",
    "2025-09-15, 28968.193 km, NOT_PRESUMED",
    "2025-09-15, 28969 km, NOT_PRESUMED",
    "2025-03-01, 18001 km, PRESUMED"
  })
  void the_window_is_18_months_or_18000_miles_whichever_first(
      LocalDate on, String odometer, RepairPresumption expected) {
    Decision<RepairPresumption> decision =
        presumption(
            aCalifornianCar()
                .withSafetyRepairs(CountRange.of(2))
                .withOccurredOn(on)
                .withOdometer(Distance.parse(odometer)));

    assertThat(decision.outcome()).contains(expected);
  }

  @Test
  void a_count_of_which_the_least_is_known_never_says_no() {
    assertThat(presumption(aCalifornianCar().withSafetyRepairs(CountRange.atLeast(1))).outcome())
        .isEmpty();
    assertThat(presumption(aCalifornianCar().withSafetyRepairs(CountRange.atLeast(2))).outcome())
        .contains(RepairPresumption.PRESUMED);
    assertThat(presumption(aCalifornianCar().withOutOfServiceDays(Optional.empty())).missing())
        .extracting(MissingFact::name)
        .containsExactly("outOfServiceDays");
  }

  @Test
  void the_answer_says_miles() {
    assertThat(
            presumption(aCalifornianCar().withOdometer(Distance.miles(18_001)))
                .findings()
                .get(0)
                .message(Locale.ENGLISH))
        .isEqualTo("The odometer shows 18001 mi, more than 18000 mi.");
  }

  @ParameterizedTest(name = "{0} CA offset of {1} after {2}: {3}")
  @CsvSource({
    "X03, USD 40000.00, 10000 mi, USD 3333.33",
    "X03, USD 40000.00, 0 mi, USD 0.00",
    "X03, USD 40000.00, 120000 mi, USD 40000.00",
    "X03, USD 40000.00, 16093.44 km, USD 3333.33",
    "X03, USD 30000.00, 6000 mi, USD 1500.00",
    "X03, USD 30000.00, 6000 km, USD 932.06"
  })
  void X03_california_takes_the_price_times_miles_by_120000(
      String id, String price, String driven, String expected) {
    UsageOffset offset = market(CALIFORNIA).usageOffset(ON).orElseThrow();

    assertThat(offset.of(Money.parse(price), Distance.parse(driven)))
        .isEqualTo(Money.parse(expected));
    assertThat(offset.per()).isEqualTo(Distance.miles(120_000));
  }

  @Property(tries = 200)
  void china_reckons_by_the_same_formula_per_1000_km(
      @ForAll @IntRange(min = 1, max = 50) int n,
      @ForAll @IntRange(max = 200_000) int kilometers,
      @ForAll @IntRange(max = 9_000_000) int fen) {
    Money price = Money.ofMinor(CurrencyUnit.of("CNY"), fen);
    BigDecimal coefficient = BigDecimal.valueOf(n, 4);

    assertThat(
            DealershipRulesHolder.RULES
                .warranty()
                .compensation(
                    WarrantyEdition.EDITION_2022,
                    price,
                    Odometer.of(kilometers),
                    coefficient,
                    LocalDate.of(2026, 3, 2)))
        .isEqualTo(
            UsageOffset.of(coefficient, Distance.kilometers(1_000))
                .of(price, Distance.kilometers(kilometers)));
  }

  private static final class DealershipRulesHolder {
    static final DealershipRules RULES = DealershipRules.standard();
  }

  // ---- the European Union ----

  @ParameterizedTest(name = "{0} EU delivered {1}, defect appears {2}: {3}")
  @CsvSource({
    "X05, 2024-03-15, 2026-03-15, LIABLE",
    "X05, 2024-03-15, 2026-03-16, NOT_LIABLE",
    "X05, 2024-03-15, 2024-03-15, LIABLE",
    "X05, 2024-02-29, 2026-02-28, LIABLE",
    "X05, 2024-02-29, 2026-03-01, NOT_LIABLE"
  })
  void X05_a_seller_is_liable_for_what_appears_within_two_years(
      String id, LocalDate delivered, LocalDate appeared, SellerLiability expected) {
    ConformityQuestion question =
        ConformityQuestion.builder()
            .deliveredOn(delivered)
            .appearedOn(appeared)
            .lacksConformity(true)
            .build();

    assertThat(market(EUROPE).liability(question, ON).outcome()).contains(expected);
    assertThat(market(EUROPE).liability(question.withLacksConformity(false), ON).outcome())
        .contains(SellerLiability.NOT_LIABLE);
  }

  // ---- the United States ----

  @ParameterizedTest(name = "{0} US foreign part {1}, proof {2}, free {3}: {4}")
  @CsvSource({
    "X06, true, , , NO_GROUND, not-proven",
    "X06, true, false, false, NO_GROUND, not-proven",
    "X06, true, true, , GROUND, proven",
    "X06, true, , true, GROUND, free",
    "X06, false, , , NO_GROUND, nothing-used"
  })
  void X06_a_part_of_somebody_else_is_no_ground_without_proof(
      String id, Boolean used, Boolean proven, Boolean free, DenialGround expected, String reason) {
    Decision<DenialGround> decision =
        market(FEDERAL)
            .denial(
                DenialQuestion.builder()
                    .foreignUsed(used)
                    .causeProven(Optional.ofNullable(proven))
                    .suppliedFree(Optional.ofNullable(free))
                    .build(),
                ON);

    assertThat(decision.outcome()).contains(expected);
    assertThat(reasons(decision)).contains(reason);
  }

  // ---- packs ----

  @ParameterizedTest(name = "{0}")
  @CsvSource({CALIFORNIA, FEDERAL, EUROPE})
  void all_cases_of_a_market_come_out_as_they_should(String pack) {
    assertThat(market(pack).runCases()).isEmpty();
  }

  @Test
  void a_market_answers_what_its_pack_holds_and_no_other_market_has_a_say() {
    assertThat(market(EUROPE).usageOffset(ON))
        .as("that of California is loaded beside it")
        .isEmpty();
    assertThat(market(FEDERAL).usageOffset(ON)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> market(EUROPE).presumption(aCalifornianCar(), ON))
        .withMessage(
            "Pack eu-goods-directive 1.0 must have a table 'repair-presumption', but has none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> market(CALIFORNIA).liability(ConformityQuestion.builder().build(), ON))
        .withMessageContaining("'seller-liability'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> market(CALIFORNIA).denial(DenialQuestion.builder().build(), ON))
        .withMessageContaining("'denial-ground'");
  }

  @Test
  void a_distance_without_a_unit_is_refused() throws IOException {
    Files.writeString(
        folder.resolve("pack.json"),
        """
        {"id": "no-unit", "version": "1.0", "format": 1, "minEngine": "0.1", "market": "US",
         "layer": "nation", "from": "2020-01-01", "publishedOn": "2026-01-01",
         "sources": [{"id": "act", "title": {"zh": "法", "en": "act"}, "kind": "law"}]}
        """);
    Files.writeString(
        folder.resolve("parameters.json"),
        """
        {"parameters": [
         {"name": "offset.share", "type": "number", "value": 1, "source": "act 1",
          "verification": "V1"},
         {"name": "offset.per", "type": "integer", "value": 120000, "source": "act 1",
          "verification": "V1"}]}
        """);
    PackSealer.seal(folder, PackLoader.create());
    MarketRules rules =
        MarketRules.of(PackLoader.create().load(PackSource.folder(folder)), "no-unit");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules.usageOffset(ON))
        .withMessage("Parameter 'offset.per' must have a unit, km or mi, but has none");
  }

  @Test
  void questions_come_back_from_json_and_null_is_refused() {
    JsonRoundTrip.assertSurvives(aCalifornianCar(), RepairPresumptionQuestion.class);
    JsonRoundTrip.assertJson(
        ConformityQuestion.builder().deliveredOn(DELIVERED).build(),
        ConformityQuestion.class,
        "{\"deliveredOn\": \"2024-03-15\"}");
    JsonRoundTrip.assertJson(
        DenialQuestion.builder().foreignUsed(true).build(),
        DenialQuestion.class,
        "{\"foreignUsed\": true}");
    new NullPointerTester()
        .setDefault(RepairPresumptionQuestion.class, aCalifornianCar())
        .setDefault(ConformityQuestion.class, ConformityQuestion.builder().build())
        .setDefault(DenialQuestion.class, DenialQuestion.builder().build())
        .setDefault(LocalDate.class, ON)
        .testAllPublicInstanceMethods(market(CALIFORNIA));
  }
}
