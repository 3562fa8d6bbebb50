package io.dealership.rules.carstock;

import static io.dealership.rules.carstock.Cars.ON;
import static io.dealership.rules.carstock.Cars.RULES;
import static io.dealership.rules.carstock.Cars.withStore;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.sales.CarKind;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The worked examples of section 12.5 of the law behind the rules, as far as they belong to cars in
 * stock. The ids are those of that section; rows without one stand for the values beside its
 * boundaries, and for what it leaves out.
 */
class CarStockExamplesTest {

  @TempDir Path folder;

  private static InventoryQuestion month(Integer stock, Integer sold) {
    return InventoryQuestion.builder()
        .stock(Optional.ofNullable(stock))
        .soldInMonth(Optional.ofNullable(sold))
        .build();
  }

  @ParameterizedTest(name = "{0}: {1} in stock, {2} sold: {3}")
  @CsvSource({
    "K02, 150, 100, ELEVATED",
    "K02, 151, 100, ALERT",
    "K02, 250, 100, ALERT",
    "K02, 251, 100, TOO_HIGH",
    "K03, 5, 0, TOO_HIGH",
    "R-901 under 0.8, 79, 100, LOW",
    "R-901 on 0.8, 80, 100, REASONABLE",
    "R-901 on 1.2, 120, 100, REASONABLE",
    "R-901 over 1.2, 121, 100, ELEVATED",
    "R-901 nothing in stock, 0, 100, LOW",
    "R-901 neither stock nor sales, 0, 0, LOW",
    "R-901 one car and none sold, 1, 0, TOO_HIGH",
    // a hair beside the bounds, where a rounded coefficient would be on them
    "R-901 a hair over 1.5, 1500001, 1000000, ALERT",
    "R-901 a hair under 1.5, 1499999, 1000000, ELEVATED",
    "R-901 a hair over 2.5, 2500001, 1000000, TOO_HIGH",
    "R-901 a hair under 0.8, 799999, 1000000, LOW",
    "R-901 a third, 1, 3, LOW",
    "R-901 the largest, 2147483647, 1, TOO_HIGH"
  })
  void a_coefficient_is_in_its_band(String id, int stock, int sold, InventoryLevel expected) {
    assertThat(RULES.level(month(stock, sold), ON).outcome()).contains(expected);
  }

  @ParameterizedTest(name = "R-901 {0} in stock, {1} sold: {2}")
  @CsvSource({
    ",, undetermined",
    ", 100, undetermined",
    ", 0, undetermined",
    "5,, undetermined",
    "0,, LOW"
  })
  void what_is_not_known_decides_nothing_unless_it_cannot_matter(
      Integer stock, Integer sold, String expected) {
    assertThat(
            RULES
                .level(month(stock, sold), ON)
                .outcome()
                .map(InventoryLevel::name)
                .orElse("undetermined"))
        .isEqualTo(expected);
  }

  private static CarAgeQuestion since(CarKind kind, LocalDate day) {
    return CarAgeQuestion.builder().kind(kind).stockedInOn(day).build();
  }

  @ParameterizedTest(name = "{0}: new car in stock {1} days: {2}")
  @CsvSource({
    "K05, 29, T0",
    "K05, 30, T30",
    "K05, 59, T30",
    "K05, 60, T60",
    "K05, 89, T60",
    "K05, 90, OVERDUE",
    "R-902 came today, 0, T0",
    "R-902 long ago, 1000, OVERDUE"
  })
  void a_new_car_is_in_its_tier(String id, int days, CarAge expected) {
    assertThat(RULES.age(since(CarKind.NEW, ON.minusDays(days)), ON).outcome()).contains(expected);
  }

  @ParameterizedTest(name = "{0}: used car in stock {1} days: {2}")
  @CsvSource({
    "K06, 44, OK",
    "K06, 45, WARN",
    "K06, 74, WARN",
    "K06, 75, RED",
    "R-902 came today, 0, OK",
    "R-902 long ago, 1000, RED"
  })
  void a_used_car_is_in_its_tier(String id, int days, CarAge expected) {
    assertThat(RULES.age(since(CarKind.USED, ON.minusDays(days)), ON).outcome()).contains(expected);
  }

  @ParameterizedTest(name = "R-902 used car by the other scale, {0} days: {1}")
  @CsvSource({"59, OK", "60, CRITICAL", "89, CRITICAL", "90, AGED"})
  void a_used_car_is_in_its_tier_of_the_other_scale(int days, CarAge expected) {
    CarStockRules rules = withStore(folder, "age.usedCar.scale|string|\"CRITICAL_AGED\"");

    assertThat(rules.age(since(CarKind.USED, ON.minusDays(days)), ON).outcome()).contains(expected);
  }

  @ParameterizedTest(name = "R-902 stocked in on {0}, asked on {1}: {2}")
  @CsvSource({
    // the day on which it came is not counted; February has 28 days in 2026 and 29 in 2028
    "2026-01-31, 2026-03-01, T0",
    "2026-01-31, 2026-03-02, T30",
    "2028-01-31, 2028-02-29, T0",
    "2028-01-31, 2028-03-01, T30",
    "2025-12-31, 2026-03-30, T60",
    "2025-12-31, 2026-03-31, OVERDUE"
  })
  void days_are_counted_over_months_and_years(LocalDate day, LocalDate on, CarAge expected) {
    assertThat(RULES.age(since(CarKind.NEW, day), on).outcome()).contains(expected);
  }

  @ParameterizedTest(name = "production: built {0}, imported {1}, asked {2}: {3}")
  @CsvSource({
    "2026-01-15, false, 2026-04-14, FRESH",
    "2026-01-15, false, 2026-04-15, STOCK_CAR",
    "2026-01-15, false, 2026-07-15, STOCK_CAR",
    "2026-01-15, false, 2026-07-16, LONG_STOCK",
    "2026-01-15, true, 2026-04-14, FRESH",
    "2026-01-15, true, 2026-04-15, STOCK_CAR",
    "2026-01-15, true, 2026-07-16, STOCK_CAR",
    "2026-01-15, true, 2027-01-15, STOCK_CAR",
    "2026-01-15, true, 2027-01-16, LONG_STOCK",
    // a month later than November 30 ends where February ends
    "2025-11-30, false, 2026-02-27, FRESH",
    "2025-11-30, false, 2026-02-28, STOCK_CAR"
  })
  void a_car_is_a_stock_car_by_the_day_it_was_built(
      LocalDate built, boolean imported, LocalDate on, ProductionAge expected) {
    ProductionAgeQuestion question =
        ProductionAgeQuestion.builder().producedOn(built).imported(imported).build();

    assertThat(RULES.productionAge(question, on).outcome()).contains(expected);
  }

  @ParameterizedTest(name = "alert index of {0}: {1}")
  @CsvSource({
    "50.2, CONTRACTION",
    "50.01, CONTRACTION",
    "50, ON_THE_LINE",
    "50.0, ON_THE_LINE",
    "49.99, EASING",
    "44.5, EASING",
    "0, EASING",
    "100, CONTRACTION"
  })
  void the_alert_index_presses_above_its_line(BigDecimal index, StockPressure expected) {
    assertThat(RULES.pressure(AlertIndexQuestion.of(index), ON).outcome()).contains(expected);
  }
}
