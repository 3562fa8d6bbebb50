package io.dealership.core.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import io.dealership.core.identity.Vin;
import io.dealership.core.json.JsonRoundTrip;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A car in stock, its variant, its loan, and the plan of the stock. */
class StockCarTest {

  private static final CarVariant MODEL = CarVariant.of("Lavida");
  private static final CarVariant TRIM = CarVariant.of("Lavida", "1.5L");
  private static final CarVariant WHITE = CarVariant.of("Lavida", "1.5L", "white");
  private static final CarVariant ANY_WHITE =
      new CarVariant("Lavida", Optional.empty(), Optional.of("white"));

  private static FloorPlan aLoan() {
    return FloorPlan.builder()
        .principal(Money.parse("CNY 100000.00"))
        .annualPercent(new BigDecimal("5.4"))
        .drawnOn(LocalDate.of(2026, 1, 2))
        .build();
  }

  private static StockCar aCar() {
    return StockCar.builder()
        .vin(Vin.of("LFV2A21K2G4123456"))
        .kind(CarKind.NEW)
        .variant(WHITE)
        .build();
  }

  // ---- variants ----

  @Test
  void a_group_includes_what_has_its_words() {
    for (CarVariant group : List.of(MODEL, TRIM, ANY_WHITE, WHITE)) {
      assertThat(group.includes(WHITE)).as("%s", group).isTrue();
    }
    assertThat(TRIM.includes(CarVariant.of("Lavida", "1.5L", "red"))).isTrue();
    assertThat(TRIM.includes(CarVariant.of("Lavida", "1.4T", "white"))).isFalse();
    assertThat(ANY_WHITE.includes(CarVariant.of("Lavida", "1.4T", "white"))).isTrue();
    assertThat(ANY_WHITE.includes(CarVariant.of("Lavida", "1.4T", "red"))).isFalse();
    assertThat(MODEL.includes(CarVariant.of("Passat", "1.5L", "white"))).isFalse();
    assertThat(WHITE.includes(TRIM)).as("the color is not known").isFalse();
    assertThat(WHITE.includes(ANY_WHITE)).as("the trim is not known").isFalse();
  }

  @Test
  void variants_are_ordered_by_their_words_the_wider_first() {
    CarVariant red = CarVariant.of("Lavida", "1.5L", "red");
    CarVariant other = CarVariant.of("Lavida", "1.4T", "white");

    assertThat(new TreeSet<>(List.of(CarVariant.of("Passat"), WHITE, red, other, TRIM, MODEL)))
        .containsExactly(MODEL, other, TRIM, red, WHITE, CarVariant.of("Passat"));
    assertThat(WHITE).hasToString("Lavida, 1.5L, white");
    assertThat(ANY_WHITE).hasToString("Lavida, white");
    assertThat(MODEL).hasToString("Lavida");
  }

  @Test
  void words_are_visible() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CarVariant.of(" "))
        .withMessageStartingWith("CarVariant.model must be visible characters");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CarVariant.of("Lavida", ""))
        .withMessageStartingWith("CarVariant.trim must be visible characters");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CarVariant.of("Lavida", "1.5L", "x".repeat(61)))
        .withMessage("CarVariant.color must have at most 60 characters, but had 61");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CarPlace.of("x".repeat(61)))
        .withMessage("CarPlace.name must have at most 60 characters, but had 61");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CarMovementNumber.of("x".repeat(41)))
        .withMessage("CarMovementNumber.value must have at most 40 characters, but had 41");
    assertThat(CarPlace.of("yard A-12")).hasToString("yard A-12").isLessThan(CarPlace.of("z"));
    assertThat(CarMovementNumber.of("1")).hasToString("1").isLessThan(CarMovementNumber.of("2"));
  }

  // ---- cars and loans ----

  @Test
  void a_car_comes_after_it_was_built() {
    LocalDate day = LocalDate.of(2026, 1, 2);
    StockCar car = aCar().withProducedOn(day);

    assertThat(car.withStockedInOn(day).stockedInOn()).contains(day);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> car.withStockedInOn(day.minusDays(1)))
        .withMessage(
            "StockCar.stockedInOn must not be before 2026-01-02, when it was built, but was"
                + " 2026-01-01");
  }

  @Test
  void a_loan_has_sensible_numbers() {
    LocalDate drawn = LocalDate.of(2026, 1, 2);

    assertThat(aLoan().withRepaidOn(drawn).repaidOn()).contains(drawn);
    assertThat(aLoan().withInterestFreeDays(0).withAnnualPercent(BigDecimal.ZERO)).isNotNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aLoan().withPrincipal(Money.parse("CNY -0.01")))
        .withMessage("FloorPlan.principal must not be negative, but was CNY -0.01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aLoan().withAnnualPercent(new BigDecimal("-1")))
        .withMessage("FloorPlan.annualPercent must not be negative, but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aLoan().withInterestFreeDays(-1))
        .withMessage("FloorPlan.interestFreeDays must not be negative, but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aLoan().withRepaidOn(drawn.minusDays(1)))
        .withMessage("FloorPlan.repaidOn must not be before 2026-01-02, but was 2026-01-01");
  }

  @ParameterizedTest
  @CsvSource({"ACTUAL_360, 360", "ACTUAL_365, 365"})
  void a_year_of_interest_has_so_many_days(DayCount count, int days) {
    assertThat(count.daysOfYear()).isEqualTo(days);
  }

  @Test
  void survive_json() {
    JsonRoundTrip.assertJson(
        aCar()
            .withStockedInOn(LocalDate.of(2026, 1, 2))
            .withCertificate(CertificateKeeper.BANK)
            .withFloorPlan(aLoan()),
        StockCar.class,
        """
        {"vin": "LFV2A21K2G4123456", "kind": "NEW",
         "variant": {"model": "Lavida", "trim": "1.5L", "color": "white"},
         "stockedInOn": "2026-01-02", "certificate": "BANK",
         "floorPlan": {"principal": "CNY 100000.00", "annualPercent": 5.4,
                       "drawnOn": "2026-01-02"}}
        """);
    assertThat(
            JsonRoundTrip.survives(
                aCar()
                    .withProducedOn(LocalDate.of(2025, 12, 1))
                    .withImported(true)
                    .withPromised(false)
                    .withFloorPlan(
                        aLoan()
                            .withRepaidOn(LocalDate.of(2026, 2, 1))
                            .withInterestFreeDays(30)
                            .withDayCount(DayCount.ACTUAL_365)),
                StockCar.class))
        .isTrue();
    JsonRoundTrip.assertJson(MODEL, CarVariant.class, "{\"model\": \"Lavida\"}");
    JsonRoundTrip.assertJson(CarPlace.of("yard"), CarPlace.class, "\"yard\"");
    JsonRoundTrip.assertJson(CarMovementNumber.of("1"), CarMovementNumber.class, "\"1\"");
  }

  @Test
  void a_car_is_equal_by_what_is_known_of_it_and_shows_no_number() {
    assertThat(aCar().toString()).doesNotContain("LFV2A21K2G4123456");
    new EqualsTester()
        .addEqualityGroup(aCar(), aCar())
        .addEqualityGroup(aCar().withImported(false))
        .addEqualityGroup(aLoan(), aLoan())
        .addEqualityGroup(WHITE, CarVariant.of("Lavida", "1.5L", "white"))
        .addEqualityGroup(MODEL)
        .testEquals();
    new NullPointerTester().testAllPublicStaticMethods(CarVariant.class);
    new NullPointerTester().testAllPublicStaticMethods(CarPlace.class);
    new NullPointerTester().testAllPublicStaticMethods(CarMovementNumber.class);
  }

  // ---- the plan of the stock ----

  @Test
  void a_line_wants_a_number_or_a_share() {
    assertThat(StockPlanLine.of(MODEL, 12)).hasToString("Lavida: 12");
    assertThat(StockPlanLine.share(MODEL, new BigDecimal("40"))).hasToString("Lavida: 40 %");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StockPlanLine(MODEL, Optional.empty(), Optional.empty()))
        .withMessage("StockPlanLine must have either cars or percent, but had none and none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StockPlanLine(MODEL, Optional.of(1), Optional.of(BigDecimal.ONE)))
        .withMessage("StockPlanLine must have either cars or percent, but had 1 and 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StockPlanLine.of(MODEL, -1))
        .withMessage("StockPlanLine.cars must be at least 0, but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StockPlanLine.share(MODEL, new BigDecimal("-0.1")))
        .withMessage("StockPlanLine.percent must be from 0 to 100, but was -0.1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StockPlanLine.share(MODEL, new BigDecimal("100.1")))
        .withMessage("StockPlanLine.percent must be from 0 to 100, but was 100.1");
  }

  @Test
  void a_plan_has_each_group_once_and_shares_of_no_more_than_all() {
    BigDecimal half = new BigDecimal("50");
    StockPlanLine model = StockPlanLine.share(MODEL, half);
    StockPlanLine passat = StockPlanLine.share(CarVariant.of("Passat"), half);

    // a model and a trim of it lie within each other, and are not added
    StockPlan plan = StockPlan.of(List.of(model, passat, StockPlanLine.share(TRIM, half)));
    assertThat(JsonRoundTrip.survives(plan, StockPlan.class)).isTrue();
    JsonRoundTrip.assertJson(
        StockPlan.of(List.of(StockPlanLine.of(MODEL, 3))),
        StockPlan.class,
        "[{\"group\": {\"model\": \"Lavida\"}, \"cars\": 3}]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StockPlan.of(List.of(model, StockPlanLine.of(MODEL, 3))))
        .withMessage("StockPlan.lines must have each group once, but Lavida is there twice");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                StockPlan.of(
                    List.of(
                        model,
                        passat,
                        StockPlanLine.share(CarVariant.of("Polo"), new BigDecimal("0.5")))))
        .withMessage(
            "StockPlan.lines must have shares of at most 100 percent, but with Polo: 0.5 % they"
                + " were 100.5");
  }
}
