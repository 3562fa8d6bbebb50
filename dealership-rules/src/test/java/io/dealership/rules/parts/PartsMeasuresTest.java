package io.dealership.rules.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.parts.PartsTotals;
import io.dealership.core.parts.Quantity;
import io.dealership.core.time.DayRange;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.JsonRoundTrip;
import io.dealership.rules.decision.MissingFact;
import io.dealership.rules.measure.Measured;
import io.dealership.rules.measure.TargetStanding;
import io.dealership.rules.measure.Undetermined;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsMeasuresTest {

  private static final PartsMeasures MEASURES = DealershipRules.standard().parts().measures();
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final DayRange YEAR = new DayRange(LocalDate.of(2025, 1, 1), DAY);

  private static PartsTotals demand(long total, long emergency, long lost) {
    return PartsTotals.builder()
        .totalDemand(Quantity.of(total))
        .emergencyPurchases(Quantity.of(emergency))
        .lostSales(Quantity.of(lost))
        .build();
  }

  private static PartsTotals stock(String cost, String average) {
    return PartsTotals.builder()
        .costOfSales(Money.parse("CNY " + cost))
        .averageStock(Money.parse("CNY " + average))
        .stockValue(Money.parse("CNY " + average))
        .build();
  }

  private static DayRange days(String from, String until) {
    return new DayRange(LocalDate.parse(from), LocalDate.parse(until));
  }

  // ---- demand ----

  @ParameterizedTest(name = "{0} total {1}, emergency {2}, lost {3}: {4} %, {5}")
  @CsvSource({
    "K08, 1000, 60, 40, 90.0, WITHIN",
    "K08 on the lower bound, 1000, 100, 50, 85.0, WITHIN",
    "K08 under the lower bound, 1000, 101, 50, 84.9, BELOW",
    "K08 on the upper bound, 1000, 50, 0, 95.0, WITHIN",
    "K08 over the upper bound, 1000, 49, 0, 95.1, ABOVE",
    "K08 all served, 1000, 0, 0, 100.0, ABOVE",
    "K08 nothing served, 1000, 600, 400, 0.0, BELOW",
  })
  void fill_rate(
      String id, long total, long emergency, long lost, BigDecimal rate, TargetStanding standing) {
    Measured measured = MEASURES.fillRate(demand(total, emergency, lost), YEAR, DAY);

    assertThat(measured.value()).contains(rate);
    assertThat(measured.standing()).contains(standing);
    assertThat(measured.met()).contains(standing != TargetStanding.BELOW);
  }

  @Test
  void K08_says_what_the_fill_rate_is_made_of() {
    assertThat(MEASURES.fillRate(demand(1000, 60, 40), YEAR, DAY).explain(Locale.ENGLISH))
        .isEqualTo(
            "Fill rate 2025-01-01 to 2025-12-31: 90.0 %. It is: total demand less emergency purchases"
                + " and lost sales (900) ÷ total demand (1000). Taken over: all parts that were asked"
                + " for in the period, whether they are stocked or not. Target: at least 85 % and at"
                + " most 95 %, met, by Motor trade practice fill-rate. Source: Motor trade practice"
                + " fill-rate.");
    assertThat(MEASURES.fillRate(demand(1000, 60, 40), YEAR, DAY).explain(Locale.CHINA))
        .startsWith("库存满足率，2025-01-01至2025-12-31：90.0 %。算法：总需求－紧急外购－失销（900） ÷ 总需求（1000）。");
  }

  @Test
  void without_demand_the_fill_rate_is_undetermined_not_a_hundred_and_not_zero() {
    Measured measured = MEASURES.fillRate(demand(0, 0, 0), YEAR, DAY);

    assertThat(measured.value()).isEmpty();
    assertThat(measured.undetermined()).contains(Undetermined.DENOMINATOR_ZERO);
    assertThat(measured.explain(Locale.ENGLISH))
        .contains("undetermined, for the denominator (total demand) is zero.");
  }

  @Test
  void what_was_not_told_is_asked_for_by_name() {
    PartsTotals totals = PartsTotals.builder().totalDemand(Quantity.of(10)).build();
    Measured measured = MEASURES.fillRate(totals, YEAR, DAY);

    assertThat(measured.undetermined()).contains(Undetermined.FACT_MISSING);
    assertThat(measured.missing())
        .extracting(MissingFact::name)
        .containsExactly("emergencyPurchases", "lostSales");
    assertThat(measured.explain(Locale.CHINA)).contains("缺少：紧急外购、失销");
    assertThat(measured.explain(Locale.ENGLISH))
        .contains("these are not known: emergency purchases, lost sales.");
  }

  @Test
  void fill_rate_emergency_share_and_lost_sales_share_make_up_the_demand() {
    PartsTotals totals = demand(1000, 60, 40);

    assertThat(MEASURES.emergencyShare(totals, YEAR, DAY).value()).contains(new BigDecimal("6.0"));
    assertThat(MEASURES.lostSalesShare(totals, YEAR, DAY).value()).contains(new BigDecimal("4.0"));
  }

  @Test
  void the_service_level_counts_cycles_without_a_shortage() {
    PartsTotals totals = PartsTotals.builder().orderCycles(40L).cyclesWithoutShortage(38L).build();

    assertThat(MEASURES.serviceLevel(totals, YEAR, DAY).value()).contains(new BigDecimal("95.0"));
  }

  // ---- stock ----

  @ParameterizedTest(name = "cost {0} in [{2}, {3}) of stock {1}: {4} turns, {5} days, {6} months")
  @CsvSource({
    // cost, stock, from, until, turns, days, months
    "2400000, 300000, 2025-01-01, 2026-01-01, 8.00, 45.6, 1.50",
    "2400000, 300000, 2024-01-01, 2025-01-01, 8.00, 45.6, 1.50", // a leap year turns the same
    "600000, 300000, 2025-10-01, 2026-01-01, 8.00, 45.6, 1.50", // three months, made up to twelve
    "200000, 300000, 2025-12-01, 2026-01-01, 8.00, 45.6, 1.50",
    "1400000, 300000, 2025-06-01, 2026-01-01, 8.00, 45.6, 1.50", // seven months
    "4800000, 300000, 2024-01-01, 2026-01-01, 8.00, 45.6, 1.50", // two years
    "240000, 300000, 2025-01-01, 2025-02-06, 8.11, 45.0, 1.48", // 36 days, no whole months
    "1200000, 1200000, 2025-01-01, 2026-01-01, 1.00, 365.0, 12.00",
  })
  void turnover_and_supply_tell_the_same_of_a_year(
      String cost,
      String stock,
      String from,
      String until,
      BigDecimal turns,
      BigDecimal supply,
      BigDecimal months) {
    PartsTotals totals = stock(cost, stock);
    DayRange period = days(from, until);

    assertThat(MEASURES.grossTurnover(totals, period, DAY).value()).contains(turns);
    assertThat(MEASURES.daysOfSupply(totals, period, DAY).value()).contains(supply);
    assertThat(MEASURES.monthsOfSupply(totals, period, DAY).value()).contains(months);
  }

  @ParameterizedTest(name = "cost {0} of stock 300000: gross turnover met {1}")
  @CsvSource({"2400000, true", "2399999.99, false"})
  void eight_turns_are_enough(String cost, boolean met) {
    assertThat(MEASURES.grossTurnover(stock(cost, "300000"), YEAR, DAY).met()).contains(met);
  }

  @ParameterizedTest(name = "cost {0} of a stock of 100 per month: {1} months of supply are {2}")
  @CsvSource({
    "480, 2.50, WITHIN",
    "480.01, 2.50, BELOW", // judged by the exact ratio
    "266.67, 4.50, WITHIN",
    "266.66, 4.50, ABOVE",
  })
  void two_and_a_half_to_four_and_a_half_months_of_supply_are_right(
      String cost, BigDecimal months, TargetStanding standing) {
    Measured measured = MEASURES.monthsOfSupply(stock(cost, "100"), YEAR, DAY);

    assertThat(measured.value()).contains(months);
    assertThat(measured.standing()).contains(standing);
    assertThat(measured.met()).contains(standing == TargetStanding.WITHIN);
  }

  @ParameterizedTest(name = "stock {0} of a yearly cost of 365: {0} days of supply are {1}")
  @CsvSource({"44.99, BELOW", "45, WITHIN", "60, WITHIN", "60.01, ABOVE"})
  void forty_five_to_sixty_days_of_supply_are_typical(String stock, TargetStanding standing) {
    assertThat(MEASURES.daysOfSupply(stock("365", stock), YEAR, DAY).standing()).contains(standing);
  }

  @Test
  void true_turnover_counts_only_what_came_in_by_stock_orders() {
    PartsTotals totals =
        stock("2400000", "300000").withCostFromStockOrders(Money.parse("CNY 1800000"));

    assertThat(MEASURES.trueTurnover(totals, YEAR, DAY).value()).contains(new BigDecimal("6.00"));
    assertThat(MEASURES.trueTurnover(totals, YEAR, DAY).met()).isEmpty();
    assertThat(MEASURES.trueTurnover(stock("1", "1"), YEAR, DAY).missing())
        .extracting(MissingFact::name)
        .containsExactly("costFromStockOrders");
  }

  @Test
  void an_empty_stock_has_no_turnover_and_a_stock_that_does_not_sell_no_days() {
    assertThat(MEASURES.grossTurnover(stock("100", "0"), YEAR, DAY).undetermined())
        .contains(Undetermined.DENOMINATOR_ZERO);
    assertThat(MEASURES.daysOfSupply(stock("0", "100"), YEAR, DAY).undetermined())
        .contains(Undetermined.DENOMINATOR_ZERO);
    assertThat(MEASURES.monthsOfSupply(stock("0", "100"), YEAR, DAY).undetermined())
        .contains(Undetermined.DENOMINATOR_ZERO);
    assertThat(MEASURES.grossTurnover(stock("0", "100"), YEAR, DAY).value())
        .contains(new BigDecimal("0.00"));
    // so little that a month's cost is no fen
    assertThat(MEASURES.monthsOfSupply(stock("0.01", "1"), YEAR, DAY).value())
        .contains(new BigDecimal("1200.00"));
  }

  @ParameterizedTest(name = "obsolete {0} of 100000: {1} %, met {2}")
  @CsvSource({"1999.99, 2.0, true", "2000, 2.0, false", "0, 0.0, true", "100000, 100.0, false"})
  void under_two_percent_of_the_stock_may_be_obsolete(
      String obsolete, BigDecimal share, boolean met) {
    PartsTotals totals = stock("1", "100000").withObsoleteStock(Money.parse("CNY " + obsolete));

    assertThat(MEASURES.obsolescenceShare(totals, YEAR, DAY).value()).contains(share);
    assertThat(MEASURES.obsolescenceShare(totals, YEAR, DAY).met()).contains(met);
  }

  @Test
  void the_gross_margin_return_is_profit_by_stock_and_negative_for_a_loss() {
    PartsTotals totals = stock("2400000", "300000").withSales(Money.parse("CNY 3000000"));

    assertThat(MEASURES.grossMarginReturn(totals, YEAR, DAY).value())
        .contains(new BigDecimal("2.00"));
    assertThat(
            MEASURES
                .grossMarginReturn(totals.withSales(Money.parse("CNY 2250000")), YEAR, DAY)
                .value())
        .contains(new BigDecimal("-0.50"));
  }

  // ---- part numbers ----

  @Test
  void what_comes_is_of_the_end_and_what_goes_is_of_the_start() {
    PartsTotals totals =
        PartsTotals.builder()
            .stockedAtStart(4000L)
            .stockedAtEnd(5000L)
            .phasedIn(1250L)
            .phasedOut(250L)
            .build();

    assertThat(MEASURES.phaseInShare(totals, YEAR, DAY).value()).contains(new BigDecimal("25.0"));
    assertThat(MEASURES.phaseOutShare(totals, YEAR, DAY).value()).contains(new BigDecimal("6.3"));
    assertThat(MEASURES.phaseInShare(totals, YEAR, DAY).met()).isEmpty();
  }

  // ---- all of them ----

  @Test
  void all_of_them_come_in_the_order_of_the_pack_and_none_is_left_out() {
    PartsTotals nothing = PartsTotals.builder().build();

    assertThat(MEASURES.all(nothing, YEAR, DAY))
        .extracting(Measured::definition)
        .isEqualTo(MEASURES.book().definitions(DAY));
    assertThat(MEASURES.all(nothing, YEAR, DAY))
        .allSatisfy(
            measured -> {
              assertThat(measured.undetermined()).contains(Undetermined.FACT_MISSING);
              assertThat(measured.missing())
                  .isNotEmpty()
                  .allSatisfy(
                      fact -> {
                        assertThat(fact.label(Locale.ENGLISH)).isNotEqualTo(fact.name());
                        assertThat(fact.label(Locale.CHINA)).isNotEqualTo(fact.name());
                      });
            });
  }

  @Test
  void an_answer_survives_json() {
    PartsTotals totals = demand(1000, 60, 40).withCostOfSales(Money.parse("CNY 12.50"));

    JsonRoundTrip.assertSurvives(totals, PartsTotals.class);
    JsonRoundTrip.assertSurvives(MEASURES.fillRate(totals, YEAR, DAY), Measured.class);
    JsonRoundTrip.assertSurvives(
        MEASURES.monthsOfSupply(stock("100", "77"), days("2025-01-01", "2025-02-06"), DAY),
        Measured.class);
  }

  @Test
  void a_period_without_a_day_and_a_day_before_the_pack_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MEASURES.grossTurnover(stock("1", "1"), new DayRange(DAY, DAY), DAY))
        .withMessage("PartsMeasures.period must have a day, but was [2026-01-01, 2026-01-01)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MEASURES.fillRate(demand(1, 0, 0), YEAR, LocalDate.of(2021, 12, 31)))
        .withMessage("Pack parts-measures 2026.1 has no measure 'fill-rate' on 2021-12-31.");
  }

  // ---- properties ----

  @Property
  boolean what_is_k_times_as_much_has_the_same_measures(
      @ForAll @IntRange(min = 1, max = 1_000_000) int cost,
      @ForAll @IntRange(min = 1, max = 1_000_000) int stock,
      @ForAll @IntRange(min = 1, max = 1000) int k) {
    PartsTotals once = stock(cost + "", stock + "");
    PartsTotals more = stock((long) cost * k + "", (long) stock * k + "");

    return values(once).equals(values(more));
  }

  private static List<Optional<BigDecimal>> values(PartsTotals totals) {
    return MEASURES.all(totals, YEAR, DAY).stream().map(Measured::value).toList();
  }

  @Property
  boolean the_numerators_and_denominators_of_two_halves_add_up_to_the_whole(
      @ForAll @IntRange(min = 0, max = 5000) int served1,
      @ForAll @IntRange(min = 0, max = 500) int emergency1,
      @ForAll @IntRange(min = 0, max = 500) int lost1,
      @ForAll @IntRange(min = 0, max = 5000) int served2,
      @ForAll @IntRange(min = 0, max = 500) int emergency2,
      @ForAll @IntRange(min = 0, max = 500) int lost2) {
    Measured first =
        MEASURES.fillRate(
            demand(served1 + emergency1 + lost1, emergency1, lost1),
            days("2025-01-01", "2025-07-01"),
            DAY);
    Measured second =
        MEASURES.fillRate(
            demand(served2 + emergency2 + lost2, emergency2, lost2),
            days("2025-07-01", "2026-01-01"),
            DAY);
    Measured whole =
        MEASURES.fillRate(
            demand(
                served1 + emergency1 + lost1 + served2 + emergency2 + lost2,
                emergency1 + emergency2,
                lost1 + lost2),
            YEAR,
            DAY);
    Measured sum =
        MEASURES
            .book()
            .ratio(
                whole.definition().id(),
                Optional.of(first.numerator().orElseThrow().add(second.numerator().orElseThrow())),
                Optional.of(
                    first.denominator().orElseThrow().add(second.denominator().orElseThrow())),
                YEAR,
                DAY);

    return sum.value().equals(whole.value()) && sum.undetermined().equals(whole.undetermined());
  }

  /** In plain Java, with doubles. */
  @Property
  boolean turnover_is_that_of_a_second_algorithm(
      @ForAll @IntRange(min = 0, max = 10_000_000) int cost,
      @ForAll @IntRange(min = 1, max = 10_000_000) int stock,
      @ForAll @IntRange(min = 1, max = 60) int months) {
    DayRange period = new DayRange(DAY.minusMonths(months), DAY);
    double turns = (double) cost * 12 / months / stock;
    BigDecimal value =
        MEASURES.grossTurnover(stock(cost + "", stock + ""), period, DAY).value().orElseThrow();

    return Math.abs(value.doubleValue() - turns) <= 0.005 + 1e-9 * turns;
  }
}
