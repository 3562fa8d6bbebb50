package io.dealership.rules.parts;

import static io.dealership.rules.parts.Demands.CALENDAR;
import static io.dealership.rules.parts.Demands.ON;
import static io.dealership.rules.parts.Demands.PART;
import static io.dealership.rules.parts.Demands.RULES;
import static io.dealership.rules.parts.Demands.cny;
import static io.dealership.rules.parts.Demands.messages;
import static io.dealership.rules.parts.Demands.missing;
import static io.dealership.rules.parts.Demands.reasons;
import static io.dealership.rules.parts.Demands.units;
import static io.dealership.rules.parts.Demands.withStore;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.testing.NullPointerTester;
import io.dealership.core.parts.DemandHistory;
import io.dealership.core.parts.MonthDemand;
import io.dealership.core.parts.Quantity;
import io.dealership.core.warranty.PartNumber;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.pack.CaseCoverage;
import io.dealership.rules.pack.KnowledgePack;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemandRulesTest {

  @TempDir Path folder;

  private static List<Quantity> demand(String text) {
    return Arrays.stream(text.trim().split(" ", -1)).map(Quantity::parse).toList();
  }

  // ---- patterns and classes ----

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "0 0 0, UNDETERMINED, no-demand",
    "0 7 0, UNDETERMINED, single-demand",
    "5 5 5 5, SMOOTH, smooth",
    // 33 periods for 25 demands are p = 1.32, on the limit
    "5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 0 0 0 0 0 0 0 0, INTERMITTENT, intermittent",
    "5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 0 0 0 0 0 0 0, SMOOTH, smooth",
    // 1, 1, 1, 3.8 ... : sizes whose square of variation is on both sides of 0.49
    "1 19, ERRATIC, erratic",
    "10 20, SMOOTH, smooth",
    "0 10 0 20, INTERMITTENT, intermittent",
    "0 1 0 19, LUMPY, lumpy"
  })
  void a_pattern_is_told_by_interval_and_variation(
      String demand, DemandPattern pattern, String reason) {
    Decision<DemandPattern> found = RULES.profile(demand(demand), ON).pattern();

    assertThat(found.outcome()).contains(pattern);
    assertThat(reasons(found)).containsExactly(reason);
  }

  @Test
  void a_variation_on_its_limit_is_much() {
    // three of 3 and three of 17 have a population variation of 0.49 exactly
    DemandRules population = withStore(folder, DemandRules.DEVIATION, "string", "\"population\"");

    assertThat(population.profile(units(3, 17), ON).pattern().outcome())
        .contains(DemandPattern.ERRATIC);
    assertThat(population.profile(units(300, 1699), ON).pattern().outcome())
        .contains(DemandPattern.SMOOTH);
    assertThat(population.profile(units(0, 7, 0), ON).pattern().outcome())
        .contains(DemandPattern.INTERMITTENT);
  }

  @Test
  void a_profile_says_its_numbers_and_their_limits() {
    DemandProfile found = RULES.profile(units(0, 4, 0, 8), ON);

    assertThat(found.periods()).isEqualTo(4);
    assertThat(found.demands()).isEqualTo(2);
    assertThat(found.total()).isEqualTo(Quantity.of(12));
    assertThat(found.mean().getAsDouble()).isEqualTo(3);
    assertThat(found.deviation().getAsDouble()).isCloseTo(Math.sqrt(44 / 3.0), within(1e-12));
    assertThat(found.interval().getAsDouble()).isEqualTo(2);
    assertThat(found.sizeVariation().getAsDouble()).isCloseTo(8 / 36.0, within(1e-12));
    assertThat(found.variation().getAsDouble()).isCloseTo(Math.sqrt(44 / 3.0) / 3, within(1e-12));
    assertThat(messages(found.pattern()))
        .containsExactly(
            "Asked for seldom, for much the same quantity: p = 2 (limit 1.32), cv² = 0.2222 (limit 0.49).");
    assertThat(messages(found.xyzClass()))
        .containsExactly("The demand varies very much: cv = 1.2766, at least 1.");
    assertThat(found.explain(Locale.CHINESE))
        .contains("需求间断但数量平稳：p = 2（界限1.32），cv² = 0.2222（界限0.49）。");
  }

  @Test
  void without_demand_nothing_is_infinite() {
    DemandProfile none = RULES.profile(units(0, 0), ON);

    assertThat(none.mean()).hasValue(0);
    assertThat(none.interval()).isEmpty();
    assertThat(none.sizeVariation()).isEmpty();
    assertThat(none.variation()).isEmpty();
    assertThat(none.xyzClass().outcome()).contains(XyzClass.UNDETERMINED);
    assertThat(none.pattern().findings().get(0).nextStep()).isPresent();
  }

  @Test
  void without_a_period_nothing_is_known() {
    DemandProfile none = RULES.profile(List.of(), ON);

    assertThat(none.mean()).isEmpty();
    assertThat(none.pattern().outcome()).isEmpty();
    assertThat(missing(none.pattern())).contains("occurrence");
    assertThat(missing(none.xyzClass())).containsExactly("steadiness");
    assertThat(missing(none.fsnClass())).containsExactly("movement");
    assertThat(RULES.forecast(List.of(), ON).perPeriod()).isEmpty();
  }

  @Test
  void a_history_counts_all_that_was_asked_for() {
    DemandHistory history =
        DemandHistory.builder()
            .first(YearMonth.of(2025, 1))
            .addMonths(
                new MonthDemand(Quantity.of(1), Quantity.of(2), Quantity.of(4), Optional.of(3)))
            .build();

    assertThat(RULES.profile(history, ON).total()).isEqualTo(Quantity.of(7));
  }

  @ParameterizedTest
  @CsvSource({
    // mean 2, sample deviation 1 is a coefficient of 0.5, on the limit
    "1 2 3, Y, changing-demand",
    "101 200 299, X, steady-demand",
    "1 3 5, Y, changing-demand",
    "0 0 3 1, Z, wild-demand",
    // mean 1, deviation 1 is a coefficient of 1, on the limit
    "0 1 2, Z, wild-demand",
    "1 101 200, Y, changing-demand",
    "4, UNDETERMINED, one-period",
    "0 0, UNDETERMINED, no-demand"
  })
  void a_class_by_variation_has_limits(String demand, XyzClass expected, String reason) {
    Decision<XyzClass> found = RULES.profile(demand(demand), ON).xyzClass();

    assertThat(found.outcome()).contains(expected);
    assertThat(reasons(found)).containsExactly(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "1 1 1 1 1 1 0 0 0 0 0 0, FAST",
    "1 1 1 1 1 0 0 0 0 0 0 0, SLOW",
    "9 9 9 9 9 9 1 0 0 0 0 0 0 0 0 0 0 0, SLOW",
    "9 0 0 0 0 0 0 0 0 0 0 0 0, NON_MOVING",
    "0 0 0 0 0 0 0 0 0 0 0 1, SLOW",
    // a short history is enough where the months before it could change nothing
    "1 1 1 1 1 1, FAST",
    "1 0 0 0 0 0 0 0, SLOW"
  })
  void a_class_by_movement_counts_the_last_periods(String demand, FsnClass expected) {
    assertThat(RULES.profile(demand(demand), ON).fsnClass().outcome()).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({"0 0 0", "1 1 1 1 1", "1 0 0 0 0 0 0"})
  void a_class_by_movement_is_undetermined_where_earlier_months_would_tell(String demand) {
    Decision<FsnClass> found = RULES.profile(demand(demand), ON).fsnClass();

    assertThat(found.outcome()).isEmpty();
    assertThat(missing(found)).containsExactly("movement");
  }

  private static PartValue value(String part, String value) {
    return new PartValue(PartNumber.of(part), Optional.of(new BigDecimal(value)));
  }

  @Test
  void classes_by_value_say_why() {
    ValueClasses classes =
        RULES.valueClasses(
            List.of(
                value("a", "70"),
                value("b", "15"),
                value("c", "9.50"),
                value("d", "5.50"),
                value("e", "0"),
                new PartValue(PartNumber.of("f"), Optional.empty())),
            ON);

    assertThat(classes.total()).isEqualByComparingTo("100");
    assertThat(classes).hasToString("A 1, B 2, C 2, without class 1");
    assertThat(classes.value(AbcClass.B)).isEqualByComparingTo("24.5");
    assertThat(messages(classes.of(PartNumber.of("a"))))
        .containsExactly("Value 70 of 100 in all: among the parts with the first 80 %.");
    assertThat(classes.of(PartNumber.of("e")).outcome()).contains(AbcClass.C);
    assertThat(classes.of(PartNumber.of("f")).outcome()).isEmpty();
    assertThat(missing(classes.of(PartNumber.of("f")))).containsExactly("valueBand");
    assertThat(classes.unknown()).isEqualTo(1);
    assertThat(classes.ranked())
        .extracting(each -> each.part() + " " + each.share() + " " + each.abcClass())
        .containsExactly("a 0.7 A", "b 0.85 B", "c 0.945 B", "d 1.0 C", "e 1.0 C");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> classes.of(PartNumber.of("x")))
        .withMessage("ValueClasses.parts must have x, but had not");
  }

  @Test
  void without_any_value_no_part_has_a_class() {
    ValueClasses classes = RULES.valueClasses(List.of(value("a", "0"), value("b", "-3")), ON);

    assertThat(classes.of(PartNumber.of("a")).outcome()).contains(AbcClass.UNDETERMINED);
    assertThat(reasons(classes.of(PartNumber.of("b")))).containsExactly("no-total");
    assertThat(classes.ranked()).isEmpty();
    assertThat(classes).hasToString("A 0, B 0, C 0, without class 2");
  }

  @Test
  void values_of_all_parts_come_once_and_fit_together() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.valueClasses(List.of(value("a", "1"), value("a", "2")), ON))
        .withMessage("ValueClasses.parts must have each part once, but had a twice");
    List<PartValue> many =
        java.util.stream.IntStream.range(0, 10)
            .mapToObj(i -> value("p" + i, "999999999999"))
            .toList();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.valueClasses(many, ON))
        .withMessage(
            "ValueClasses.total must be below nine million millions, but was 9999999999990");
    assertThat(RULES.valueClasses(many.subList(0, 9), ON).count(AbcClass.A)).isEqualTo(9);
  }

  @Test
  void a_value_is_known_without_a_cost_where_there_is_no_demand() {
    assertThat(PartValue.of(PART, Quantity.ZERO, Optional.empty()).value())
        .contains(BigDecimal.ZERO);
    assertThat(PartValue.of(PART, Quantity.of(2), Optional.empty()).value()).isEmpty();
    assertThat(PartValue.of(PART, Quantity.parse("1.5"), Optional.of(cny("2.50"))).value())
        .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("3.75"));
  }

  @ParameterizedTest
  @CsvSource({
    "A, X, AUTOMATIC", "B, X, AUTOMATIC", "C, X, AUTOMATIC", "UNDETERMINED, X, AUTOMATIC",
    "A, Y, REVIEWED", "B, Y, REVIEWED", "C, Y, AUTOMATIC", "UNDETERMINED, Y, REVIEWED",
    "A, Z, REVIEWED", "B, Z, REVIEWED", "C, Z, ON_ORDER", "UNDETERMINED, Z, REVIEWED",
    "A, UNDETERMINED, REVIEWED", "C, UNDETERMINED, REVIEWED"
  })
  void the_two_classes_say_how_to_plan(AbcClass abc, XyzClass xyz, PlanningApproach expected) {
    assertThat(RULES.approach(Optional.of(abc), Optional.of(xyz), ON).outcome()).contains(expected);
  }

  @Test
  void a_part_that_hardly_varies_is_planned_alike_in_every_class() {
    assertThat(RULES.approach(Optional.empty(), Optional.of(XyzClass.X), ON).outcome())
        .contains(PlanningApproach.AUTOMATIC);
    assertThat(missing(RULES.approach(Optional.empty(), Optional.of(XyzClass.Z), ON)))
        .containsExactly("abcClass");
  }

  // ---- forecasts ----

  @ParameterizedTest
  @CsvSource({
    "0 0 0, NONE, never-asked-for",
    "4 5 6 5 4, MOVING_AVERAGE, short-history",
    "4 5 6 5 4 5, EXPONENTIAL_SMOOTHING, smooth-forecast",
    "1 30 1 1 1 30, SBA, erratic-forecast",
    "0 5 0 5 0 5, SBA, intermittent-forecast",
    "0 1 0 30 0 1, SBA, lumpy-forecast",
    "5 5 5 5 5 0 0 0 0 0, SBA, intermittent-forecast",
    "5 5 5 5 5 0 0 0 0 0 0, TSB, fading-forecast",
    "0 5 0 0 0 0 0, TSB, single-forecast"
  })
  void the_pattern_says_how_to_forecast(String demand, ForecastMethod expected, String reason) {
    Forecast found = RULES.forecast(demand(demand), ON);

    assertThat(found.method().outcome()).contains(expected);
    assertThat(reasons(found.method())).containsExactly(reason);
    assertThat(found.perPeriod().isPresent()).isEqualTo(expected != ForecastMethod.NONE);
  }

  @Test
  void a_forecast_says_its_number() {
    // 4, then 0.2 of each step: 4, 4.2, 4.56, 4.648, 4.5184, 4.61472
    Forecast found = RULES.forecast(units(4, 5, 6, 5, 4, 5), ON);

    assertThat(found.perPeriod().getAsDouble()).isCloseTo(4.61472, within(1e-12));
    assertThat(messages(found.method()))
        .containsExactly("Smooth demand: exponential smoothing; forecast 4.6147 a period.");
  }

  @ParameterizedTest
  @CsvSource({
    "MOVING_AVERAGE, 5",
    "EXPONENTIAL_SMOOTHING, 4.6147",
    "CROSTON, 4.3924",
    "SBA, 4.1728",
    "TSB, 4.3924"
  })
  void a_method_may_be_chosen_by_hand(ForecastMethod chosen, BigDecimal expected) {
    List<Quantity> demand =
        chosen == ForecastMethod.MOVING_AVERAGE
            ? units(99, 5, 5, 5, 5, 5, 5)
            : units(4, 5, 6, 5, 4, 5);
    Forecast found = RULES.forecast(demand, chosen, ON);

    assertThat(found.method().outcome()).contains(chosen);
    assertThat(reasons(found.method())).containsExactly("chosen-method");
    assertThat(found.perPeriod().getAsDouble()).isCloseTo(expected.doubleValue(), within(0.00005));
    assertThat(RULES.forecast(units(0, 0), chosen, ON).perPeriod()).isEmpty();
    assertThat(RULES.forecast(units(0, 0), chosen, ON).method().outcome())
        .contains(ForecastMethod.NONE);
  }

  // ---- reorder points ----

  private static CoverQuestion.Builder cover(String demand, String periods) {
    return CoverQuestion.builder().addAllDemand(demand(demand)).periods(new BigDecimal(periods));
  }

  @ParameterizedTest
  @CsvSource({
    "0 0 0, 1, NONE, nothing-to-follow",
    "5, 1, NONE, no-variance",
    "19 20 21 20 19 21, 1, NORMAL, high-volume",
    "19 20 21 20 19 21, 0.4, POISSON, low-volume-within",
    "3 5 3 5 3 5, 1, POISSON, low-volume-within",
    "1 9 1 9 1 9, 1, NEGATIVE_BINOMIAL, low-volume-over",
    "0 1 0 1 0 1 0 1, 1, POISSON, seldom-within",
    "0 9 0 9 0 9 0 9, 1, NEGATIVE_BINOMIAL, seldom-over",
    "0 1 0 9 0 1 0 9, 1, NEGATIVE_BINOMIAL, lumpy-short-over",
    "0 1 0 9 0 1 0 9 0 1 0 9 0 1 0 9 0 1 0 9, 1, EMPIRICAL, lumpy-long",
    "0 1 0 9 0 1 0 9 0 1 0 9 0 1 0 9 0 1 0 9, 1.01, NEGATIVE_BINOMIAL, lumpy-short-over"
  })
  void pattern_and_dispersion_say_what_the_demand_follows(
      String demand, String periods, DemandDistribution expected, String reason) {
    ReorderPoint found = RULES.reorderPoint(cover(demand, periods).build(), ON);

    assertThat(found.distribution().outcome()).contains(expected);
    assertThat(reasons(found.distribution())).containsExactly(reason);
    assertThat(found.point().isPresent()).isEqualTo(expected != DemandDistribution.NONE);
    assertThat(found.safetyStock().isPresent()).isEqualTo(found.point().isPresent());
  }

  @Test
  void a_lumpy_demand_in_the_smallest_units_hardly_varies_for_its_mean() {
    ReorderPoint found = RULES.reorderPoint(cover("0 0.01 0 0.09 0 0.01 0 0.09", "1").build(), ON);

    assertThat(reasons(found.distribution())).containsExactly("lumpy-short-within");
    assertThat(found.distribution().outcome()).contains(DemandDistribution.POISSON);
  }

  @Test
  void the_mean_of_an_interval_is_that_of_a_period_times_its_length() {
    CoverQuestion question =
        cover("90 110 90 110 90 110 90 110 90 110 90 110", "4")
            .method(ForecastMethod.MOVING_AVERAGE)
            .distribution(DemandDistribution.NORMAL)
            .serviceLevel(new BigDecimal("0.975"))
            .build();
    ReorderPoint found = RULES.reorderPoint(question, ON);

    // sample variance 1200 / 11; 1.959964 times the root of four times as much is 40.94
    assertThat(found.demand()).hasValue(400);
    assertThat(found.deviation().getAsDouble()).isCloseTo(Math.sqrt(4 * 1200 / 11.0), within(1e-9));
    assertThat(found.point()).contains(Quantity.of(441));
    assertThat(found.safetyStock()).contains(Quantity.of(41));
    assertThat(messages(found.distribution()))
        .containsExactly(
            "Chosen by hand: Normal; mean 400 in 4 periods; 441 is enough with a probability of 0.975.");
    assertThat(found.explain(Locale.ENGLISH)).contains("Chosen by hand: Moving average");
    // a lead time that varies by half a period adds 100 squared times a quarter
    assertThat(
            RULES
                .reorderPoint(question.withLeadTimeDeviation(new BigDecimal("0.5")), ON)
                .deviation()
                .getAsDouble())
        .isCloseTo(Math.sqrt(4 * 1200 / 11.0 + 2500), within(1e-9));
  }

  @Test
  void a_chosen_distribution_needs_what_it_rests_on() {
    ReorderPoint tooShort =
        RULES.reorderPoint(
            cover("3 4", "3").distribution(DemandDistribution.EMPIRICAL).build(), ON);
    assertThat(reasons(tooShort.distribution())).containsExactly("no-runs");
    assertThat(tooShort.point()).isEmpty();

    for (DemandDistribution chosen :
        List.of(DemandDistribution.NORMAL, DemandDistribution.NEGATIVE_BINOMIAL)) {
      ReorderPoint one = RULES.reorderPoint(cover("3", "1").distribution(chosen).build(), ON);
      assertThat(reasons(one.distribution())).containsExactly("no-variance");
    }
    ReorderPoint poisson =
        RULES.reorderPoint(
            cover("4", "1")
                .distribution(DemandDistribution.POISSON)
                .serviceLevel(new BigDecimal("0.95"))
                .build(),
            ON);
    assertThat(poisson.point()).contains(Quantity.of(8));
    assertThat(
            RULES
                .reorderPoint(
                    cover("0 1 2 3 4 5 6 7 8 9", "1")
                        .distribution(DemandDistribution.EMPIRICAL)
                        .serviceLevel(new BigDecimal("0.9"))
                        .build(),
                    ON)
                .point())
        .contains(Quantity.of(8));
    assertThat(
            RULES
                .reorderPoint(
                    cover("4 1 7", "0").distribution(DemandDistribution.EMPIRICAL).build(), ON)
                .point())
        .contains(Quantity.ZERO);
  }

  @Test
  void the_class_sets_the_service_level() {
    CoverQuestion question = cover("4 4 4 4 4 4", "1").build();

    assertThat(RULES.reorderPoint(question, ON).serviceLevel()).isEqualByComparingTo("0.9");
    assertThat(RULES.reorderPoint(question.withAbcClass(AbcClass.A), ON).serviceLevel())
        .isEqualByComparingTo("0.95");
    assertThat(RULES.reorderPoint(question.withAbcClass(AbcClass.B), ON).serviceLevel())
        .isEqualByComparingTo("0.93");
    assertThat(RULES.reorderPoint(question.withAbcClass(AbcClass.C), ON).serviceLevel())
        .isEqualByComparingTo("0.9");
    assertThat(RULES.reorderPoint(question.withAbcClass(AbcClass.UNDETERMINED), ON).serviceLevel())
        .isEqualByComparingTo("0.9");
  }

  // ---- order quantities ----

  private static EconomicOrderQuestion.Builder aLot() {
    return EconomicOrderQuestion.builder()
        .demandPerYear(Quantity.of(1300))
        .orderCost(cny("8.00"))
        .holdingRate(new BigDecimal("0.3"));
  }

  @Test
  void the_economic_quantity_of_the_textbook() {
    EconomicOrder found =
        RULES.economicOrder(aLot().addPrices(PriceBreak.of(cny("0.75"))).build(), ON);

    assertThat(found.basis().outcome()).contains(LotBasis.ECONOMIC);
    assertThat(found.optimum().getAsDouble()).isCloseTo(304.0467800264368, within(1e-9));
    assertThat(found.quantity()).contains(Quantity.of(304));
    assertThat(found.handlingPerYear()).contains(cny("68.41"));
    assertThat(found.costPerYear()).contains(cny("1043.41"));
    assertThat(messages(found.basis()))
        .containsExactly(
            "304 at a time at CNY 0.75: ordering and holding cost the least (CNY 68.41 a year), CNY 1043.41 a year with the goods.");
  }

  @Test
  void the_quantity_is_raised_to_a_price_break_where_that_costs_less() {
    // Snyder and Shen, example 3.4: 304 at 0.75 costs 1043.41, 400 at 0.72 costs less in all
    EconomicOrder found =
        RULES.economicOrder(
            aLot()
                .addPrices(
                    PriceBreak.of(cny("0.75")),
                    new PriceBreak(Quantity.of(400), cny("0.72")),
                    new PriceBreak(Quantity.of(800), cny("0.68")))
                .build(),
            ON);

    assertThat(found.basis().outcome()).contains(LotBasis.PRICE_BREAK);
    assertThat(found.quantity()).contains(Quantity.of(800));
    assertThat(found.price()).contains(cny("0.68"));
    // 884 + 13 + 81.60
    assertThat(found.costPerYear()).contains(cny("978.60"));
    assertThat(found.explain(Locale.CHINESE)).contains("每次800以取得单价CNY 0.68");
  }

  @Test
  void a_lower_price_for_more_than_it_saves_is_left() {
    EconomicOrder found =
        RULES.economicOrder(
            aLot()
                .addPrices(
                    PriceBreak.of(cny("0.75")), new PriceBreak(Quantity.of(9000), cny("0.74")))
                .multiple(Quantity.of(50))
                .build(),
            ON);

    assertThat(found.basis().outcome()).contains(LotBasis.ECONOMIC);
    assertThat(found.quantity()).contains(Quantity.of(300));
  }

  @ParameterizedTest
  @CsvSource({"0, 8.00, 0.3", "1300, 0.00, 0.3", "1300, 8.00, 0"})
  void without_demand_or_costs_no_lot_is_best(long demand, String orderCost, BigDecimal rate) {
    EconomicOrder found =
        RULES.economicOrder(
            EconomicOrderQuestion.builder()
                .demandPerYear(Quantity.of(demand))
                .orderCost(cny(orderCost))
                .holdingRate(rate)
                .addPrices(PriceBreak.of(cny("2.00")))
                .build(),
            ON);

    assertThat(found.basis().outcome()).contains(LotBasis.UNDETERMINED);
    assertThat(found.quantity()).isEmpty();
    assertThat(found.optimum()).isEmpty();
    assertThat(found.price()).isEmpty();
  }

  @Test
  void orders_that_are_not_repeated() {
    OneTimeOrderQuestion normal =
        OneTimeOrderQuestion.builder()
            .overCost(cny("0.18"))
            .underCost(cny("0.70"))
            .mean(new BigDecimal("50"))
            .deviation(new BigDecimal("8"))
            .build();
    OneTimeOrder found = RULES.oneTimeOrder(normal, ON);

    assertThat(found.quantity()).contains(Quantity.of(57));
    assertThat(found.expectedCost()).contains(cny("2.00"));
    assertThat(found.criticalRatio().getAsDouble()).isCloseTo(0.7 / 0.88, within(1e-12));
    assertThat(messages(found.distribution()))
        .containsExactly(
            "Enough in 0.7955 of the cases of a normal demand: 57; expected cost CNY 2.00.");
    OneTimeOrder pieces =
        RULES.oneTimeOrder(
            normal
                .withDeviation(Optional.empty())
                .withMean(new BigDecimal("4"))
                .withOverCost(cny("1.00"))
                .withUnderCost(cny("19.00")),
            ON);
    assertThat(pieces.distribution().outcome()).contains(DemandDistribution.POISSON);
    assertThat(pieces.quantity()).contains(Quantity.of(8));
    OneTimeOrder free = RULES.oneTimeOrder(normal.withOverCost(cny("0.00")), ON);
    assertThat(reasons(free.distribution())).containsExactly("no-ratio");
    assertThat(free.quantity()).isEmpty();
    assertThat(free.criticalRatio()).isEmpty();
    assertThat(
            RULES
                .oneTimeOrder(
                    normal
                        .withDeviation(new BigDecimal("900"))
                        .withOverCost(cny("9.00"))
                        .withUnderCost(cny("1.00")),
                    ON)
                .quantity())
        .contains(Quantity.ZERO);
  }

  // ---- suggestions ----

  /** Four a month for a year, a lead time of five working days: four weeks and a month to cover. */
  private static OrderQuestion aPart() {
    return OrderQuestion.builder()
        .part(PART)
        .addAllDemand(units(4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4))
        .onHand(Quantity.of(3))
        .leadTimeDays(5)
        .orderable(true)
        .serviceLevel(new BigDecimal("0.95"))
        .build();
  }

  private static OrderSuggestion suggest(OrderQuestion question) {
    return RULES.suggest(question, CALENDAR, ON);
  }

  @Test
  void STOCK_20_a_part_at_its_point_is_ordered_and_promised() {
    OrderSuggestion found = suggest(aPart().withPrices(PriceBreak.of(cny("12.50"))));

    // Monday 2 March and five working days are Monday 9 March; 7 / 30.4375 + 1 months of 4
    assertThat(found.promisedOn()).contains(LocalDate.of(2026, 3, 9));
    assertThat(found.computed().demand().getAsDouble())
        .isCloseTo(4 * (1 + 7 / 30.4375), within(1e-9));
    assertThat(found.computed().distribution().outcome()).contains(DemandDistribution.POISSON);
    assertThat(found.point()).contains(Quantity.of(9));
    assertThat(found.target()).contains(Quantity.of(13));
    assertThat(found.quantity()).isEqualTo(Quantity.of(10));
    assertThat(found.amount()).contains(cny("125.00"));
    assertThat(messages(found.advice()))
        .containsExactly(
            "3 is there and ordered, at or below the reorder point 9: fill up to 13, 10.");
    assertThat(found.advice().findings().get(0).nextStep().orElseThrow().text().en())
        .isEqualTo("Place the order; it should be there by 2026-03-09.");
    assertThat(found.explain(Locale.CHINESE)).contains("补足到13，订10。");
  }

  @ParameterizedTest
  @CsvSource({"9, ORDER, 4", "10, HOLD, 0", "0, ORDER, 13"})
  void a_position_on_the_point_is_ordered_and_one_above_is_not(
      long onHand, OrderAdvice advice, long quantity) {
    OrderSuggestion found = suggest(aPart().withOnHand(Quantity.of(onHand)));

    assertThat(found.advice().outcome()).contains(advice);
    assertThat(found.quantity()).isEqualTo(Quantity.of(quantity));
    assertThat(found.promisedOn().isPresent()).isEqualTo(advice == OrderAdvice.ORDER);
    assertThat(found.amount()).isEmpty();
  }

  @Test
  void STOCK_21_open_orders_count_and_overdue_ones_are_told() {
    OpenOrder late = new OpenOrder(Quantity.of(8), Optional.of(LocalDate.of(2026, 3, 1)));
    OpenOrder today = new OpenOrder(Quantity.of(8), Optional.of(ON));

    OrderSuggestion held = suggest(aPart().withOpenOrders(late));
    assertThat(held.position()).isEqualTo(Quantity.of(11));
    assertThat(reasons(held.advice())).containsExactly("above-point", "overdue-meanwhile");
    assertThat(messages(held.advice())).contains("An open order is overdue since 2026-03-01.");
    assertThat(reasons(suggest(aPart().withOpenOrders(today)).advice()))
        .containsExactly("above-point");
    assertThat(reasons(suggest(aPart().withOpenOrders(late).withReserved(Quantity.of(5))).advice()))
        .containsExactly("below-point", "overdue-too");
    assertThat(
            suggest(aPart().withOpenOrders(new OpenOrder(Quantity.of(2), Optional.empty())))
                .quantity())
        .isEqualTo(Quantity.of(8));
  }

  @Test
  void packs_and_the_minimum_of_the_supplier_add_to_the_need() {
    OrderSuggestion packs = suggest(aPart().withPackSize(Quantity.of(4)));
    assertThat(packs.quantity()).isEqualTo(Quantity.of(12));
    assertThat(messages(packs.advice())).contains("10 are needed; orders are multiples of 4.");
    OrderSuggestion raised =
        suggest(aPart().withPackSize(Quantity.of(4)).withSupplierMinimum(Quantity.of(25)));
    assertThat(raised.quantity()).isEqualTo(Quantity.of(28));
    assertThat(reasons(raised.advice())).containsExactly("below-point", "raised-to-minimum");
    OrderSuggestion over =
        suggest(aPart().withPackSize(Quantity.of(4)).withMaximum(Quantity.of(13)));
    assertThat(messages(over.advice()))
        .contains(
            "The order makes 15, more than the maximum 13, by what packs and the minimum of the supplier add.");
    assertThat(reasons(suggest(aPart().withPackSize(Quantity.of(5))).advice()))
        .containsExactly("below-point");
    assertThat(reasons(suggest(aPart().withSupplierMinimum(Quantity.of(10))).advice()))
        .containsExactly("below-point");
  }

  @Test
  void minimum_and_maximum_may_be_set_by_hand() {
    OrderQuestion set = aPart().withMinimum(Quantity.of(5)).withMaximum(Quantity.of(20));

    assertThat(suggest(set).quantity()).isEqualTo(Quantity.of(17));
    assertThat(suggest(set).point()).contains(Quantity.of(5));
    assertThat(suggest(set.withOnHand(Quantity.of(6))).quantity()).isEqualTo(Quantity.ZERO);
    // also where there was never a demand
    OrderQuestion never =
        OrderQuestion.builder()
            .part(PART)
            .addAllDemand(units(0, 0, 0))
            .onHand(Quantity.of(1))
            .leadTimeDays(0)
            .orderable(true)
            .keptInStock(true)
            .minimum(Quantity.of(2))
            .build();
    assertThat(suggest(never).quantity()).isEqualTo(Quantity.of(1));
    assertThat(reasons(suggest(never.withOnHand(Quantity.of(2))).advice()))
        .containsExactly("above-point");
  }

  @Test
  void a_lot_is_weighed_where_its_costs_are_known() {
    OrderQuestion weighed =
        aPart()
            .withOrderCost(cny("30.00"))
            .withPrices(PriceBreak.of(cny("20.00")), new PriceBreak(Quantity.of(30), cny("19.00")));
    OrderSuggestion found = suggest(weighed);

    // 48 a year: the economic quantity at 20 is 26.8; 30 at 19 costs 912 + 48 + 57 = 1017
    assertThat(found.target()).contains(Quantity.of(39));
    assertThat(found.quantity()).isEqualTo(Quantity.of(36));
    assertThat(found.amount()).contains(cny("684.00"));
    assertThat(messages(found.advice()))
        .contains("The lot is raised to get the price of CNY 19.00.");
    assertThat(suggest(weighed.withMaximum(Quantity.of(12))).quantity()).isEqualTo(Quantity.of(9));
    assertThat(reasons(suggest(weighed.withMaximum(Quantity.of(12))).advice()))
        .containsExactly("below-point");
  }

  @Test
  void a_part_that_is_seldom_asked_for_is_ordered_only_for_promises() {
    OrderQuestion seldom =
        OrderQuestion.builder()
            .part(PART)
            .addAllDemand(units(0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0))
            .onHand(Quantity.ZERO)
            .leadTimeDays(5)
            .orderable(true)
            .build();

    assertThat(messages(suggest(seldom).advice()))
        .contains(
            "06D 115 562 is not kept in stock: asked for in 2 of the last 12 months, fewer than 3, or so decided.");
    assertThat(suggest(seldom).quantity()).isEqualTo(Quantity.ZERO);
    OrderSuggestion promised = suggest(seldom.withReserved(Quantity.of(2)));
    assertThat(reasons(promised.advice())).containsExactly("promised-short");
    assertThat(promised.quantity()).isEqualTo(Quantity.of(2));
    OrderSuggestion kept = suggest(seldom.withReserved(Quantity.ZERO).withKeptInStock(true));
    assertThat(reasons(kept.advice())).containsExactly("below-point");
    assertThat(kept.quantity().isPositive()).isTrue();
  }

  @Test
  void all_that_speaks_against_an_order_is_told() {
    OrderSuggestion found =
        suggest(aPart().withOnHand(Quantity.of(50)).withOrderable(false).withKeptInStock(false));

    assertThat(reasons(found.advice())).containsExactly("not-orderable", "not-kept", "above-point");
    assertThat(
            reasons(suggest(aPart().withOrderable(false).withReserved(Quantity.of(90))).advice()))
        .containsExactly("not-orderable");
  }

  @Test
  void what_is_not_known_is_asked_for() {
    OrderSuggestion unknown = suggest(aPart().withOrderable(Optional.empty()));
    assertThat(unknown.advice().outcome()).isEmpty();
    assertThat(missing(unknown.advice())).containsExactly("orderable");
    assertThat(unknown.quantity()).isEqualTo(Quantity.ZERO);
    // two demands in two months: the ten before it would tell
    OrderQuestion young =
        OrderQuestion.builder()
            .part(PART)
            .addAllDemand(units(4, 4))
            .onHand(Quantity.of(3))
            .leadTimeDays(5)
            .orderable(true)
            .build();
    assertThat(missing(suggest(young).advice())).containsExactly("keptInStock");
    // kept, but nothing to compute a point from
    OrderQuestion never =
        OrderQuestion.builder()
            .part(PART)
            .addAllDemand(units(0, 0, 0))
            .onHand(Quantity.of(3))
            .leadTimeDays(5)
            .orderable(true)
            .keptInStock(true)
            .build();
    assertThat(missing(suggest(never).advice())).containsExactly("pointSide");
    assertThat(suggest(never.withReserved(Quantity.of(4))).quantity()).isEqualTo(Quantity.of(1));
    // more than enough, whoever delivers it
    assertThat(
            suggest(aPart().withOrderable(Optional.empty()).withOnHand(Quantity.of(99)))
                .advice()
                .outcome())
        .contains(OrderAdvice.HOLD);
  }

  @ParameterizedTest
  @CsvSource({
    // Friday 30 April 2026 is worked; the holiday is 1 to 5 May, Saturday 9 May is worked
    "2026-04-30, 1, 2026-05-06",
    "2026-05-02, 0, 2026-05-06",
    "2026-03-02, 0, 2026-03-02",
    "2026-03-06, 1, 2026-03-09"
  })
  void promises_are_on_working_days(LocalDate on, int days, LocalDate expected) {
    assertThat(RULES.suggest(aPart().withLeadTimeDays(days), CALENDAR, on).promisedOn())
        .contains(expected);
  }

  // ---- parameters ----

  @Test
  void lead_times_may_be_in_calendar_days() {
    DemandRules calendarDays =
        withStore(folder, DemandRules.LEAD_TIME_IN, "string", "\"calendar-days\"");

    assertThat(calendarDays.suggest(aPart(), CALENDAR, ON).promisedOn())
        .contains(LocalDate.of(2026, 3, 9)); // five days on is a Saturday
    assertThat(calendarDays.suggest(aPart().withLeadTimeDays(4), CALENDAR, ON).promisedOn())
        .contains(LocalDate.of(2026, 3, 6));
  }

  @Test
  void a_store_sets_how_it_orders() {
    DemandRules store =
        withStore(
            folder,
            DemandRules.REVIEW_PERIOD,
            "period",
            "\"P14D\"",
            DemandRules.DAYS_PER_MONTH,
            "number",
            "28",
            DemandRules.COVER_MONTHS,
            "number",
            "2.5",
            DemandRules.STEP,
            "number",
            "5",
            DemandRules.STOCKING_WINDOW,
            "integer",
            "6",
            DemandRules.PHASE_IN_FROM,
            "integer",
            "6",
            DemandRules.HOLDING_RATE,
            "number",
            "0.5");
    OrderSuggestion found = store.suggest(aPart(), CALENDAR, ON);

    // 21 days are 0.75 of its months: 3 in the mean, 6 are enough, 10 is the next step
    assertThat(found.computed().demand().getAsDouble()).isCloseTo(3, within(1e-9));
    assertThat(found.point()).contains(Quantity.of(10));
    assertThat(found.target()).contains(Quantity.of(20));
    assertThat(
            reasons(
                store
                    .suggest(
                        OrderQuestion.builder()
                            .part(PART)
                            .addAllDemand(units(9, 9, 9, 9, 9, 9, 0, 9, 9, 9, 9, 9))
                            .onHand(Quantity.ZERO)
                            .leadTimeDays(5)
                            .orderable(true)
                            .build(),
                        CALENDAR,
                        ON)
                    .advice()))
        .containsExactly("not-kept");
    // with half the price for holding the lot of the textbook is that of 0.45 a unit
    assertThat(
            store
                .economicOrder(
                    EconomicOrderQuestion.builder()
                        .demandPerYear(Quantity.of(182_500))
                        .orderCost(cny("2250.00"))
                        .addPrices(PriceBreak.of(cny("550.00")))
                        .build(),
                    ON)
                .optimum()
                .getAsDouble())
        .isCloseTo(1728.109844993551, within(1e-9));
  }

  @Test
  void a_store_sets_limits_and_conventions_of_classes() {
    DemandRules store =
        withStore(
            folder,
            DemandRules.A_BELOW,
            "number",
            "0.5",
            DemandRules.B_BELOW,
            "number",
            "0.9",
            DemandRules.VALUE_SHARE,
            "string",
            "\"before-item\"",
            DemandRules.VALUE_TIES,
            "string",
            "\"worst\"",
            DemandRules.STEADY_BELOW,
            "number",
            "0.4",
            DemandRules.CHANGING_BELOW,
            "number",
            "0.45",
            DemandRules.MOVEMENT_WINDOW,
            "integer",
            "2",
            DemandRules.FAST_FROM,
            "integer",
            "2",
            DemandRules.INTERVAL_CONVENTION,
            "string",
            "\"interval\"",
            DemandRules.INTERVAL_LIMIT,
            "number",
            "1.5",
            DemandRules.VARIATION_LIMIT,
            "number",
            "0.25",
            DemandRules.SINGLE_DEMAND,
            "string",
            "\"variable\"");

    assertThat(
            store.valueClasses(
                List.of(value("a", "40"), value("b", "20"), value("c", "20"), value("d", "20")),
                ON))
        .hasToString("A 1, B 3, C 0, without class 0");
    assertThat(store.profile(units(1, 2, 3), ON).xyzClass().outcome()).contains(XyzClass.Z);
    assertThat(store.profile(units(61, 100, 139), ON).xyzClass().outcome()).contains(XyzClass.X);
    assertThat(store.profile(units(59, 100, 141), ON).xyzClass().outcome()).contains(XyzClass.Y);
    assertThat(store.profile(units(9, 1, 0), ON).fsnClass().outcome()).contains(FsnClass.SLOW);
    assertThat(store.profile(units(0, 1, 1), ON).fsnClass().outcome()).contains(FsnClass.FAST);
    // the demands are on the second and third of five periods: a mean interval of 1.5
    assertThat(store.profile(units(0, 5, 5, 0, 0), ON).pattern().outcome())
        .contains(DemandPattern.INTERMITTENT);
    assertThat(store.profile(units(5, 5, 0, 0, 0), ON).pattern().outcome())
        .contains(DemandPattern.SMOOTH);
    assertThat(store.profile(units(0, 7), ON).pattern().outcome()).contains(DemandPattern.LUMPY);
    assertThat(store.profile(units(1, 3), ON).pattern().outcome()).contains(DemandPattern.ERRATIC);
  }

  @Test
  void a_single_demand_may_count_as_steady() {
    DemandRules steady = withStore(folder, DemandRules.SINGLE_DEMAND, "string", "\"steady\"");

    assertThat(steady.profile(units(0, 7), ON).pattern().outcome())
        .contains(DemandPattern.INTERMITTENT);
  }

  @Test
  void a_store_sets_how_it_forecasts() {
    DemandRules store =
        withStore(
            folder,
            DemandRules.LEAST_PERIODS,
            "integer",
            "3",
            DemandRules.AVERAGE_OVER,
            "integer",
            "2",
            DemandRules.SMOOTHING,
            "number",
            "0.5",
            DemandRules.CROSTON_SIZE,
            "number",
            "0.5",
            DemandRules.CROSTON_INTERVAL,
            "number",
            "0.25",
            DemandRules.TSB_SIZE,
            "number",
            "0.25",
            DemandRules.TSB_PROBABILITY,
            "number",
            "0.5",
            DemandRules.FADING_FROM,
            "integer",
            "2");
    List<Quantity> demand = units(0, 4, 0, 8);

    assertThat(store.forecast(demand, ForecastMethod.MOVING_AVERAGE, ON).perPeriod()).hasValue(4);
    // 0, 2, 1, 4.5
    assertThat(store.forecast(demand, ForecastMethod.EXPONENTIAL_SMOOTHING, ON).perPeriod())
        .hasValue(4.5);
    // sizes 4, 6; intervals 2, 2
    assertThat(store.forecast(demand, ForecastMethod.CROSTON, ON).perPeriod()).hasValue(3);
    assertThat(store.forecast(demand, ForecastMethod.SBA, ON).perPeriod()).hasValue(3 * 0.875);
    // sizes 4, 5; probabilities 0.5, 0.25, 0.625
    assertThat(store.forecast(demand, ForecastMethod.TSB, ON).perPeriod()).hasValue(5 * 0.625);
    assertThat(store.forecast(units(5, 5, 5), ON).method().outcome())
        .contains(ForecastMethod.EXPONENTIAL_SMOOTHING);
    assertThat(store.forecast(units(5, 5, 0, 0), ON).method().outcome())
        .contains(ForecastMethod.TSB);
    assertThat(store.forecast(units(5, 5, 5, 0), ON).method().outcome())
        .contains(ForecastMethod.SBA);
  }

  @Test
  void a_store_sets_what_demands_follow() {
    DemandRules store =
        withStore(
            folder,
            DemandRules.OVER_FROM,
            "number",
            "3",
            DemandRules.NORMAL_FROM,
            "number",
            "4",
            DemandRules.LEAST_RUNS,
            "integer",
            "8",
            DemandRules.LEVEL_A,
            "number",
            "0.99",
            DemandRules.LEVEL_B,
            "number",
            "0.98",
            DemandRules.LEVEL_C,
            "number",
            "0.97",
            DemandRules.LEVEL_OTHER,
            "number",
            "0.96");

    assertThat(store.reorderPoint(cover("4 4 4 4", "1").build(), ON).distribution().outcome())
        .contains(DemandDistribution.NORMAL);
    assertThat(
            store.reorderPoint(cover("0 1 0 9 0 1 0 9", "1").build(), ON).distribution().outcome())
        .contains(DemandDistribution.EMPIRICAL);
    assertThat(
            store.reorderPoint(cover("0 4 0 4 0 4 0 4", "1").build(), ON).distribution().outcome())
        .contains(DemandDistribution.POISSON);
    CoverQuestion question = cover("4 4 4 4", "1").build();
    assertThat(
            List.of(
                store.reorderPoint(question.withAbcClass(AbcClass.A), ON).serviceLevel(),
                store.reorderPoint(question.withAbcClass(AbcClass.B), ON).serviceLevel(),
                store.reorderPoint(question.withAbcClass(AbcClass.C), ON).serviceLevel(),
                store.reorderPoint(question, ON).serviceLevel()))
        .containsExactly(
            new BigDecimal("0.99"),
            new BigDecimal("0.98"),
            new BigDecimal("0.97"),
            new BigDecimal("0.96"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "abc.bBelow | number | 0.7 | Parameter 'abc.bBelow' must be from 0.8 to 1, but was 0.7",
        "xyz.yBelow | number | 0.4 | Parameter 'xyz.yBelow' must be from 0.5 to 1000000, but was 0.4",
        "fsn.fastFrom | integer | 13 | Parameter 'fsn.fastFrom' must be from 1 to 12, but was 13",
        "forecast.smoothing | number | 0 | Parameter 'forecast.smoothing' must be above 0, but was 0",
        "forecast.smoothing | number | 1.5 | Parameter 'forecast.smoothing' must be from 0 to 1, but was 1.5",
        "statistics.deviation | string | \"both\" | Parameter 'statistics.deviation' must be one of"
      })
  void parameters_that_make_no_sense_are_refused(
      String name, String type, String value, String message) {
    DemandRules store = withStore(folder, name, type, value);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.profile(units(1, 2), ON))
        .withMessageStartingWith(message);
  }

  @Test
  void service_levels_and_steps_that_make_no_sense_are_refused() {
    DemandRules certain = withStore(folder, DemandRules.LEVEL_OTHER, "number", "1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> certain.reorderPoint(cover("4 4", "1").build(), ON))
        .withMessage("Parameter 'serviceLevel.other' must be above 0 and below 1, but was 1");
    DemandRules still = withStore(folder, DemandRules.STEP, "number", "0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> still.reorderPoint(cover("4 4", "1").build(), ON))
        .withMessage("Parameter 'order.step' must be above 0, but was 0");
  }

  // ---- the pack ----

  @Test
  void negative_demands_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.profile(units(1, -2), ON))
        .withMessage("DemandRules.demand must not be negative, but was [1, -2]");
  }

  @Test
  void nothing_is_decided_before_the_pack_is_in_force() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.profile(units(1), LocalDate.of(2013, 9, 30)))
        .withMessageContaining("must be in force on the day asked about");
  }

  @Test
  void the_door_of_parts_leads_here() {
    assertThat(
            DealershipRules.standard()
                .parts()
                .demand()
                .profile(units(5, 5), ON)
                .pattern()
                .outcome())
        .contains(DemandPattern.SMOOTH);
  }

  @Test
  void the_cases_of_the_pack_come_out_and_show_every_outcome_and_reason() {
    assertThat(RULES.runCases()).isEmpty();
    CaseCoverage.assertWhole(
        KnowledgePack.load(DemandRules.pack()),
        Map.of(
            DemandRules.DEMAND_PATTERN, DemandPattern.class,
            DemandRules.XYZ_CLASS, XyzClass.class,
            DemandRules.FSN_CLASS, FsnClass.class,
            DemandRules.FORECAST_METHOD, ForecastMethod.class,
            DemandRules.DEMAND_DISTRIBUTION, DemandDistribution.class,
            DemandRules.ABC_CLASS, AbcClass.class,
            DemandRules.PLANNING_APPROACH, PlanningApproach.class,
            DemandRules.ECONOMIC_ORDER, LotBasis.class,
            DemandRules.ORDER_SUGGESTION, OrderAdvice.class));
  }

  @Test
  void nulls_are_refused() {
    new NullPointerTester()
        .setDefault(LocalDate.class, ON)
        .setDefault(PartNumber.class, PART)
        .testAllPublicStaticMethods(DemandRules.class);
  }
}
