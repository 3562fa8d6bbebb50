package io.dealership.rules.carstock;

import static io.dealership.rules.carstock.Cars.ON;
import static io.dealership.rules.carstock.Cars.PACKS;
import static io.dealership.rules.carstock.Cars.RULES;
import static io.dealership.rules.carstock.Cars.WHITE;
import static io.dealership.rules.carstock.Cars.car;
import static io.dealership.rules.carstock.Cars.cny;
import static io.dealership.rules.carstock.Cars.loan;
import static io.dealership.rules.carstock.Cars.missing;
import static io.dealership.rules.carstock.Cars.reasons;
import static io.dealership.rules.carstock.Cars.vin;
import static io.dealership.rules.carstock.Cars.withStore;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.NullPointerTester;
import io.dealership.core.authority.ActionCode;
import io.dealership.core.sales.CarKind;
import io.dealership.core.sales.CarVariant;
import io.dealership.core.sales.CertificateKeeper;
import io.dealership.core.sales.DayCount;
import io.dealership.core.sales.StockCar;
import io.dealership.core.sales.StockPlan;
import io.dealership.core.sales.StockPlanLine;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.JsonRoundTrip;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Permit;
import io.dealership.rules.gate.GateCheck;
import io.dealership.rules.measure.Measured;
import io.dealership.rules.measure.Undetermined;
import io.dealership.rules.pack.CaseCoverage;
import io.dealership.rules.pack.KnowledgePack;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CarStockRulesTest {

  private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);

  @TempDir Path folder;

  private static InventoryQuestion month(int stock, int sold) {
    return InventoryQuestion.builder().stock(stock).soldInMonth(sold).build();
  }

  // ---- age ----

  @Test
  void a_tier_says_its_days_its_limit_and_when_the_next_one_is_reached() {
    Decision<CarAge> age = RULES.age(CarAgeQuestion.about(car(1, 45)), ON);

    assertThat(age.headline(Locale.ENGLISH)).isEqualTo("In stock from the first limit on");
    assertThat(age.findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("The new car has been in stock for 45 days, 30 or more.");
    assertThat(age.findings().get(0).message(Locale.CHINESE)).isEqualTo("新车在库45天，已达30天。");
    assertThat(age.findings().get(0).nextStep().orElseThrow().text().en())
        .isEqualTo("Watch it: the next limit is reached on 2026-03-17.");
    assertThat(age.findings().get(0).citations().get(0).clause()).isEqualTo("R-902");
  }

  @Test
  void a_day_that_is_not_known_leaves_the_age_open_and_is_asked_for() {
    Decision<CarAge> age = RULES.age(CarAgeQuestion.builder().kind(CarKind.NEW).build(), ON);

    assertThat(age.outcome()).isEmpty();
    assertThat(missing(age)).containsExactly("limitsReached");
    assertThat(age.possible())
        .containsExactlyInAnyOrder(CarAge.OVERDUE, CarAge.T60, CarAge.T30, CarAge.T0);
  }

  @Test
  void a_day_in_the_future_is_a_mistake() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.age(CarAgeQuestion.about(car(1, -1)), ON))
        .withMessage(
            "CarAgeQuestion.stockedInOn must not be after 2026-03-02, the day asked about, but was"
                + " 2026-03-03");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.productionAge(ProductionAgeQuestion.about(car(1, -1)), ON))
        .withMessage(
            "ProductionAgeQuestion.producedOn must not be after 2026-03-02, the day asked about,"
                + " but was 2026-03-03");
  }

  @Test
  void before_the_pack_is_in_force_nothing_is_answered() {
    LocalDate before = LocalDate.of(2021, 12, 31);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.age(CarAgeQuestion.about(car(1, before)), before))
        .withMessageStartingWith("Pack car-stock 2026.1 must be in force on the day asked about");
  }

  @Test
  void a_store_sets_its_own_tiers() {
    CarStockRules rules =
        withStore(
            folder,
            "age.newCar|number-list|[20, 40, 50]",
            "age.usedCar.warnRed|number-list|[10, 15]");

    assertThat(rules.age(CarAgeQuestion.about(car(1, 20)), ON).outcome()).contains(CarAge.T30);
    assertThat(rules.age(CarAgeQuestion.about(car(1, 49)), ON).outcome()).contains(CarAge.T60);
    assertThat(rules.age(CarAgeQuestion.about(car(1, 50)), ON).outcome()).contains(CarAge.OVERDUE);
    StockCar used = car(1, 15).withKind(CarKind.USED);
    assertThat(rules.age(CarAgeQuestion.about(used), ON).outcome()).contains(CarAge.RED);
  }

  @Test
  void a_store_that_goes_by_the_other_scale_sets_its_limits() {
    CarStockRules rules =
        withStore(
            folder,
            "age.usedCar.scale|string|\"CRITICAL_AGED\"",
            "age.usedCar.criticalAged|number-list|[50, 55]");
    StockCar used = car(1, 54).withKind(CarKind.USED);

    assertThat(rules.age(CarAgeQuestion.about(used), ON).outcome()).contains(CarAge.CRITICAL);
    assertThat(rules.age(CarAgeQuestion.about(used), ON.plusDays(1)).outcome())
        .contains(CarAge.AGED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[30, 60]", "[30, 60, 60]", "[0, 30, 60]", "[30, 60, 90, 120]"})
  void tiers_that_do_not_rise_are_refused(String tiers) {
    CarStockRules rules = withStore(folder, "age.newCar|number-list|" + tiers);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules.age(CarAgeQuestion.about(car(1, 1)), ON))
        .withMessage(
            "Parameter 'age.newCar' must be 3 numbers above 0 that rise, but was %s", tiers);
  }

  @Test
  void an_unknown_scale_is_refused() {
    CarStockRules rules = withStore(folder, "age.usedCar.scale|string|\"GUESS\"");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules.age(CarAgeQuestion.about(car(1, 1)), ON))
        .withMessageStartingWith("Parameter 'age.usedCar.scale' must be one of");
  }

  @Test
  void the_origin_is_asked_for_only_where_it_decides() {
    LocalDate built = LocalDate.of(2026, 1, 15);
    ProductionAgeQuestion question = ProductionAgeQuestion.builder().producedOn(built).build();

    assertThat(RULES.productionAge(question, built.plusMonths(3)).outcome())
        .contains(ProductionAge.STOCK_CAR);
    Decision<ProductionAge> open = RULES.productionAge(question, built.plusMonths(7));
    assertThat(open.outcome()).isEmpty();
    assertThat(missing(open)).containsExactly("imported");
    assertThat(RULES.productionAge(question, built.plusMonths(13)).outcome())
        .contains(ProductionAge.LONG_STOCK);
    assertThat(missing(RULES.productionAge(ProductionAgeQuestion.builder().build(), ON)))
        .contains("productionLimits");
  }

  @Test
  void a_store_sets_the_months_since_a_car_was_built() {
    CarStockRules rules =
        withStore(
            folder,
            "production.stockCar|period|\"P1M\"",
            "production.domestic|period|\"P2M\"",
            "production.imported|period|\"P4M\"");
    LocalDate built = LocalDate.of(2026, 1, 15);
    ProductionAgeQuestion question = ProductionAgeQuestion.builder().producedOn(built).build();

    assertThat(rules.productionAge(question, LocalDate.of(2026, 2, 15)).outcome())
        .contains(ProductionAge.STOCK_CAR);
    assertThat(
            rules.productionAge(question.withImported(false), LocalDate.of(2026, 3, 16)).outcome())
        .contains(ProductionAge.LONG_STOCK);
    assertThat(
            rules.productionAge(question.withImported(true), LocalDate.of(2026, 5, 16)).outcome())
        .contains(ProductionAge.LONG_STOCK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"P7M", "P90D"})
  void months_that_get_fewer_or_are_days_are_refused(String stockCar) {
    CarStockRules rules = withStore(folder, "production.stockCar|period|\"" + stockCar + "\"");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules.productionAge(ProductionAgeQuestion.about(car(1, 1)), ON))
        .withMessage(
            "Parameters 'production.stockCar', 'production.domestic' and 'production.imported' must"
                + " be whole months that do not get fewer, but were %s, P6M and P12M",
            stockCar);
  }

  // ---- stock and sales ----

  @Test
  void a_level_shows_stock_sales_and_coefficient() {
    Decision<InventoryLevel> level = RULES.level(month(151, 100), ON);

    assertThat(level.findings().get(0).message(Locale.ENGLISH))
        .isEqualTo(
            "151 cars in stock are more than 1.5 times the 100 sold in the month (coefficient"
                + " 1.51).");
    assertThat(level.findings().get(0).message(Locale.CHINESE))
        .isEqualTo("期末库存151台，当月销量100台，库存系数1.51，超过警戒线1.5。");
    assertThat(RULES.level(month(5, 0), ON).findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("5 cars are in stock and none was sold in the month.");
  }

  @Test
  void a_store_sets_its_own_bands() {
    CarStockRules rules =
        withStore(
            folder,
            "coefficient.reasonable.least|number|0.5",
            "coefficient.reasonable.most|number|0.9",
            "coefficient.alert|number|1",
            "coefficient.tooHigh|number|1.4");

    assertThat(rules.level(month(49, 100), ON).outcome()).contains(InventoryLevel.LOW);
    assertThat(rules.level(month(90, 100), ON).outcome()).contains(InventoryLevel.REASONABLE);
    assertThat(rules.level(month(100, 100), ON).outcome()).contains(InventoryLevel.ELEVATED);
    assertThat(rules.level(month(140, 100), ON).outcome()).contains(InventoryLevel.ALERT);
    assertThat(rules.level(month(141, 100), ON).outcome()).contains(InventoryLevel.TOO_HIGH);
  }

  @Test
  void bands_that_do_not_rise_are_refused() {
    CarStockRules rules = withStore(folder, "coefficient.alert|number|1.2");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules.level(month(1, 1), ON))
        .withMessage(
            "Parameters 'coefficient.reasonable.least', 'coefficient.reasonable.most',"
                + " 'coefficient.alert' and 'coefficient.tooHigh' must be numbers above 0 that"
                + " rise, but were [0.8, 1.2, 1.2, 2.5]");
  }

  @Test
  void numbers_below_nothing_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> month(-1, 0))
        .withMessage("InventoryQuestion.stock must be at least 0, but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> month(0, -1))
        .withMessage("InventoryQuestion.soldInMonth must be at least 0, but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AlertIndexQuestion.of(new BigDecimal("100.1")))
        .withMessage("AlertIndexQuestion.index must be from 0 to 100, but was 100.1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AlertIndexQuestion.of(new BigDecimal("-0.1")))
        .withMessage("AlertIndexQuestion.index must be from 0 to 100, but was -0.1");
  }

  @Test
  void the_coefficient_is_a_measure_held_against_what_is_reasonable() {
    Measured high = RULES.coefficient(month(151, 100), FEBRUARY, ON);

    assertThat(high.value()).contains(new BigDecimal("1.51"));
    assertThat(high.met()).contains(false);
    assertThat(RULES.coefficient(month(120, 100), FEBRUARY, ON).met()).contains(true);
    assertThat(RULES.coefficient(month(80, 100), FEBRUARY, ON).met()).contains(true);
    assertThat(RULES.coefficient(month(79, 100), FEBRUARY, ON).met()).contains(false);
    Measured nothing = RULES.coefficient(month(5, 0), FEBRUARY, ON);
    assertThat(nothing.value()).isEmpty();
    assertThat(nothing.undetermined()).contains(Undetermined.DENOMINATOR_ZERO);
  }

  @ParameterizedTest(name = "{0} in stock, {1} sold: {2} days")
  @CsvSource({"150, 100, 45.0", "100, 300, 10.0", "0, 7, 0.0", "1, 7, 4.3", "7, 1, 210.0"})
  void days_of_supply_take_a_month_as_thirty_days(int stock, int sold, BigDecimal days) {
    assertThat(RULES.daysSupply(month(stock, sold), FEBRUARY, ON).value()).contains(days);
  }

  @Test
  void days_of_supply_are_never_infinite_and_name_what_is_missing() {
    assertThat(RULES.daysSupply(month(5, 0), FEBRUARY, ON).value()).isEmpty();
    Measured open = RULES.daysSupply(InventoryQuestion.builder().stock(5).build(), FEBRUARY, ON);
    assertThat(open.undetermined()).contains(Undetermined.FACT_MISSING);
    assertThat(open.explain(Locale.ENGLISH)).contains("cars sold in the month");
    assertThat(
            withStore(folder, "daysSupply.rateDays|integer|26")
                .daysSupply(month(100, 100), FEBRUARY, ON)
                .value())
        .contains(new BigDecimal("26.0"));
  }

  @Test
  void a_store_sets_the_line_of_the_alert_index() {
    CarStockRules rules = withStore(folder, "alertIndex.line|number|55");

    assertThat(rules.pressure(AlertIndexQuestion.of(new BigDecimal("55")), ON).outcome())
        .contains(StockPressure.ON_THE_LINE);
    assertThat(missing(rules.pressure(new AlertIndexQuestion(Optional.empty()), ON)))
        .containsExactly("overLine");
  }

  // ---- structure ----

  private static List<StockCar> cars(CarVariant variant, int number) {
    List<StockCar> cars = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      cars.add(car(i, 10).withVariant(variant));
    }
    return cars;
  }

  private static StructureLine only(int cars, StockPlanLine line, CarStockRules rules) {
    return rules.structure(cars(WHITE, cars), StockPlan.of(List.of(line)), ON).lines().get(0);
  }

  @ParameterizedTest(name = "{0} there, {1} planned: {2}")
  @CsvSource({
    "0, 0, AS_PLANNED",
    "1, 0, OVER", // where none is wanted, one is too many
    "2, 1, AS_PLANNED",
    "3, 1, OVER",
    "0, 1, AS_PLANNED",
    "0, 2, UNDER",
    "12, 10, AS_PLANNED",
    "13, 10, OVER",
    "8, 10, AS_PLANNED",
    "7, 10, UNDER"
  })
  void a_group_may_depart_from_its_plan_by_a_fifth_or_one_car(
      int there, int planned, StructureState expected) {
    StructureLine line = only(there, StockPlanLine.of(WHITE, planned), RULES);

    assertThat(line.decision().outcome()).contains(expected);
    assertThat(line.deviation()).contains(BigDecimal.valueOf(there - planned));
  }

  @Test
  void a_store_sets_its_tolerance() {
    CarStockRules strict =
        withStore(
            folder, "structure.tolerancePercent|number|0", "structure.toleranceCars|integer|0");

    assertThat(only(11, StockPlanLine.of(WHITE, 10), strict).decision().outcome())
        .contains(StructureState.OVER);
    assertThat(only(9, StockPlanLine.of(WHITE, 10), strict).decision().outcome())
        .contains(StructureState.UNDER);
    assertThat(only(10, StockPlanLine.of(WHITE, 10), strict).decision().outcome())
        .contains(StructureState.AS_PLANNED);
  }

  @Test
  void a_share_is_one_of_all_new_cars() {
    CarVariant red = CarVariant.of("Lavida", "1.5L", "red");
    CarVariant polo = CarVariant.of("Polo");
    List<StockCar> stock = new ArrayList<>(cars(WHITE, 6));
    stock.addAll(cars(red, 2));
    stock.addAll(cars(CarVariant.of("Polo", "1.4L", "blue"), 2));
    stock.add(car(90, 5).withKind(CarKind.USED));
    StockPlan plan =
        StockPlan.of(
            List.of(
                StockPlanLine.share(CarVariant.of("Lavida"), new BigDecimal("50")),
                StockPlanLine.share(polo, new BigDecimal("50")),
                StockPlanLine.of(WHITE, 6)));

    StockStructure structure = RULES.structure(stock, plan, ON);

    assertThat(structure.total()).isEqualTo(10);
    assertThat(structure.lines()).extracting(StructureLine::actual).containsExactly(8, 2, 6);
    assertThat(structure.lines().get(0).planned().orElseThrow()).isEqualByComparingTo("5");
    assertThat(structure.lines())
        .extracting(line -> line.decision().outcome().orElseThrow())
        .containsExactly(StructureState.OVER, StructureState.UNDER, StructureState.AS_PLANNED);
    assertThat(structure.decision().outcome()).contains(StructureState.OVER);
    assertThat(reasons(structure.decision()))
        .containsExactly("over-plan", "under-plan", "as-planned");
    assertThat(structure.decision().findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("Lavida: 8 in stock, more than the plan of 5 allows.");
  }

  @Test
  void cars_of_which_the_plan_says_nothing_are_told() {
    StockPlan plan = StockPlan.of(List.of(StockPlanLine.of(CarVariant.of("Polo"), 0)));

    StockStructure structure = RULES.structure(cars(WHITE, 3), plan, ON);

    assertThat(structure.lines().get(1).group()).isEqualTo(WHITE);
    assertThat(structure.lines().get(1).planned()).isEmpty();
    assertThat(structure.lines().get(1).deviation()).isEmpty();
    assertThat(reasons(structure.lines().get(1).decision())).containsExactly("not-in-plan");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.structure(List.of(), StockPlan.of(List.of()), ON))
        .withMessage("StockPlan.lines must be some where no new car is in stock");
  }

  @Test
  void a_car_whose_color_is_not_known_leaves_open_only_what_it_could_change() {
    StockPlan plan =
        StockPlan.of(
            List.of(StockPlanLine.of(CarVariant.of("Lavida"), 3), StockPlanLine.of(WHITE, 1)));
    List<StockCar> stock = new ArrayList<>(cars(WHITE, 2));

    stock.addAll(cars(CarVariant.of("Lavida", "1.5L"), 1));
    StockStructure open = RULES.structure(stock, plan, ON);
    assertThat(open.lines().get(0).decision().outcome()).contains(StructureState.AS_PLANNED);
    assertThat(open.lines().get(1).unclear()).isEqualTo(1);
    assertThat(open.lines().get(1).decision().outcome()).isEmpty();
    assertThat(open.lines()).hasSize(2);

    stock.addAll(cars(WHITE, 1));
    assertThat(RULES.structure(stock, plan, ON).lines().get(1).decision().outcome())
        .as("over in any case")
        .contains(StructureState.OVER);
  }

  // ---- the oldest first ----

  private static CarAllocationQuestion aFreeCar() {
    return CarAllocationQuestion.about(car(1, 10), List.of(car(1, 10)));
  }

  @Test
  void a_car_that_is_free_may_be_set_aside() {
    Decision<Permit> decision = RULES.allocation(aFreeCar(), ON);

    assertThat(decision.outcome()).contains(Permit.ALLOWED);
    assertThat(reasons(decision)).containsExactly("allocation-free");
  }

  @Test
  void an_older_car_that_is_built_the_same_goes_first_unless_it_is_noted_why_not() {
    List<StockCar> stock = List.of(car(1, 10), car(2, 11), car(3, 40), car(4, 10));
    CarAllocationQuestion question =
        CarAllocationQuestion.about(car(1, 10), stock).withExceptionNoted(false);

    Decision<Permit> decision = RULES.allocation(question, ON);

    assertThat(decision.outcome()).contains(Permit.NOT_YET);
    assertThat(decision.findings().get(0).message(Locale.ENGLISH))
        .isEqualTo(
            "2 cars built the same came earlier, the oldest on 2026-01-21, and it is not noted why"
                + " they do not go first.");
    assertThat(RULES.allocation(question.withExceptionNoted(true), ON).outcome())
        .contains(Permit.ALLOWED);
    assertThat(missing(RULES.allocation(question.withExceptionNoted(Optional.empty()), ON)))
        .containsExactly("orderKept");
  }

  @Test
  void only_a_car_that_is_new_free_older_and_built_the_same_goes_before() {
    StockCar mine = car(1, 10);
    CarVariant red = CarVariant.of("Lavida", "1.5L", "red");
    for (StockCar other :
        List.of(
            car(2, 40).withKind(CarKind.USED),
            car(2, 40).withPromised(true),
            car(2, 40).withVariant(red),
            car(2, 40).withVariant(CarVariant.of("Lavida", "1.4T", "white")),
            car(2, 40).withVariant(CarVariant.of("Polo", "1.5L", "white")),
            car(2, 10),
            car(1, 40))) {
      assertThat(CarAllocationQuestion.about(mine, List.of(other)).olderCars())
          .as("%s", other)
          .contains(0);
    }
    for (StockCar other :
        List.of(
            car(2, 40).withPromised(Optional.empty()),
            car(2, 40).withStockedInOn(Optional.empty()),
            car(2, 40).withVariant(CarVariant.of("Lavida", "1.5L")),
            car(2, 40).withVariant(CarVariant.of("Lavida")))) {
      assertThat(CarAllocationQuestion.about(mine, List.of(other)).olderCars())
          .as("%s", other)
          .isEmpty();
      assertThat(CarAllocationQuestion.about(mine, List.of(other, car(3, 11))).olderCars())
          .as("another one goes before in any case")
          .contains(1);
    }
    StockCar undated = mine.withStockedInOn(Optional.empty());
    assertThat(CarAllocationQuestion.about(undated, List.of(car(2, 40))).olderCars()).isEmpty();
  }

  @Test
  void a_certificate_that_is_with_the_bank_is_said_in_any_case() {
    CarAllocationQuestion pledged = aFreeCar().withCertificate(CertificateKeeper.BANK);

    assertThat(reasons(RULES.allocation(pledged.withReleaseArranged(false), ON)))
        .containsExactly("certificate-pledged");
    assertThat(reasons(RULES.allocation(pledged.withReleaseArranged(true), ON)))
        .containsExactly("allocation-with-pledge");
    assertThat(missing(RULES.allocation(pledged, ON))).containsExactly("releaseArranged");
    assertThat(reasons(RULES.allocation(aFreeCar().withCertificate(CertificateKeeper.MAKER), ON)))
        .containsExactly("certificate-not-come");
  }

  @Test
  void the_causes_against_a_car_are_exactly_what_has_to_be_cured() {
    GateCheck.of(
            PACKS.pack(CarStockRules.PACK),
            CarStockRules.ALLOCATION,
            Map.of("certificate", List.of("STORE", "BANK", "MAKER")))
        .cure("not-in-stock", "inStock", true)
        .cure("promised", "promised", false)
        .cure("certificate-pledged", "releaseArranged", true)
        .cure("certificate-not-come", "certificate", "STORE")
        .cure("older-car-first", "orderKept", true)
        .assertExact(
            facts -> {
              List<String> causes = new ArrayList<>();
              if (facts.get("inStock").equals(false)) {
                causes.add("not-in-stock");
              }
              if (facts.get("promised").equals(true)) {
                causes.add("promised");
              }
              if (facts.get("certificate").equals("BANK")
                  && facts.get("releaseArranged").equals(false)) {
                causes.add("certificate-pledged");
              }
              if (facts.get("certificate").equals("MAKER")) {
                causes.add("certificate-not-come");
              }
              if (facts.get("orderKept").equals(false)) {
                causes.add("older-car-first");
              }
              return causes;
            });
  }

  @Test
  void a_number_of_older_cars_is_not_below_nothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aFreeCar().withOlderCars(-1))
        .withMessage("CarAllocationQuestion.olderCars must be at least 0, but was -1");
  }

  // ---- money ----

  private static CarryingCost cost(StockCar car, CarStockRules rules) {
    return rules.carryingCosts(List.of(car), ON).lines().get(0);
  }

  @ParameterizedTest(name = "{0} days, {1} free, {2}: {3} after {4} days of interest")
  @CsvSource({
    "0, 0, ACTUAL_360, 0.00, 0",
    "1, 0, ACTUAL_360, 15.00, 1",
    "30, 0, ACTUAL_360, 450.00, 30",
    "30, 0, ACTUAL_365, 443.84, 30", // 443.8356…
    "365, 0, ACTUAL_365, 5400.00, 365",
    "360, 0, ACTUAL_360, 5400.00, 360",
    "30, 29, ACTUAL_360, 15.00, 1",
    "30, 30, ACTUAL_360, 0.00, 0",
    "30, 31, ACTUAL_360, 0.00, 0"
  })
  void interest_is_counted_by_the_day(
      int days, int free, DayCount count, String interest, int interestDays) {
    StockCar car =
        car(1, 40).withFloorPlan(loan(days).withInterestFreeDays(free).withDayCount(count));

    CarryingCost cost = cost(car, RULES);

    assertThat(cost.interest()).isEqualTo(cny(interest));
    assertThat(cost.days()).isEqualTo(days);
    assertThat(cost.interestDays()).isEqualTo(interestDays);
    assertThat(cost.vin()).isEqualTo(vin(1));
  }

  @Test
  void one_more_day_costs_nothing_while_no_interest_is_borne_and_after_it_is_paid_back() {
    StockCar car = car(1, 40).withFloorPlan(loan(30));

    assertThat(cost(car, RULES).nextDay()).isEqualTo(cny("15.00"));
    assertThat(cost(car.withFloorPlan(loan(30).withInterestFreeDays(30)), RULES).nextDay())
        .as("the 31st day bears interest")
        .isEqualTo(cny("15.00"));
    assertThat(cost(car.withFloorPlan(loan(30).withInterestFreeDays(31)), RULES).nextDay())
        .isEqualTo(cny("0.00"));
    assertThat(cost(car.withFloorPlan(loan(30).withRepaidOn(ON)), RULES).nextDay())
        .isEqualTo(cny("0.00"));
    assertThat(cost(car.withFloorPlan(loan(30).withRepaidOn(ON.plusDays(1))), RULES).nextDay())
        .isEqualTo(cny("15.00"));
    assertThat(cost(car.withFloorPlan(loan(30).withRepaidOn(ON.minusDays(10))), RULES).interest())
        .isEqualTo(cny("300.00"));
  }

  @Test
  void costs_add_up_over_the_cars_that_have_a_loan() {
    CarryingCosts costs =
        RULES.carryingCosts(
            List.of(
                car(1, 40).withFloorPlan(loan(30)),
                car(2, 40),
                car(3, 40).withFloorPlan(loan(10).withDayCount(DayCount.ACTUAL_365))),
            ON);

    assertThat(costs.lines()).extracting(CarryingCost::vin).containsExactly(vin(1), vin(3));
    assertThat(costs.interest()).contains(cny("597.95")); // 450.00 and 147.95
    assertThat(costs.nextDay()).contains(cny("29.79")); // 15.00 and 14.79
    assertThat(RULES.carryingCosts(List.of(car(2, 40)), ON))
        .isEqualTo(new CarryingCosts(List.of(), Optional.empty(), Optional.empty()));
  }

  @Test
  void a_store_sets_its_terms() {
    CarStockRules rules =
        withStore(
            folder,
            "floorPlan.dayCount|string|\"ACTUAL_365\"",
            "floorPlan.interestFreeDays|integer|29",
            "carrying.otherPerDay|money|\"CNY 8.00\"");
    StockCar car = car(1, 40).withFloorPlan(loan(30));

    assertThat(cost(car, rules).interest()).isEqualTo(cny("14.79"));
    assertThat(cost(car, rules).nextDay()).isEqualTo(cny("22.79"));
    assertThat(cost(car.withFloorPlan(loan(30).withInterestFreeDays(0)), rules).interest())
        .as("a contract that says it goes first")
        .isEqualTo(cny("443.84"));
  }

  @Test
  void what_does_not_fit_together_is_refused() {
    StockCar dollars = car(2, 40).withFloorPlan(loan(30).withPrincipal(Money.parse("USD 1000.00")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cost(car(1, 40).withFloorPlan(loan(-1)), RULES))
        .withMessage(
            "FloorPlan.drawnOn must not be after 2026-03-02, the day asked about, but was"
                + " 2026-03-03");
    assertThatExceptionOfType(CurrencyMismatchException.class)
        .isThrownBy(
            () -> RULES.carryingCosts(List.of(car(1, 40).withFloorPlan(loan(30)), dollars), ON));
    assertThat(cost(dollars, RULES).interest()).isEqualTo(Money.parse("USD 4.50"));
    CarStockRules negative = withStore(folder, "carrying.otherPerDay|money|\"CNY -1.00\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cost(dollars, negative))
        .withMessage("Parameter 'carrying.otherPerDay' must not be negative, but was CNY -1.00");
  }

  // ---- what to do ----

  private static AgedCarQuestion aged(int days) {
    return AgedCarQuestion.builder()
        .car(car(1, days).withFloorPlan(loan(days)))
        .wantedElsewhere(false)
        .demoNeeded(false)
        .managerTold(true)
        .build();
  }

  private static List<CarAction> actions(AgedCarQuestion question) {
    return RULES.plan(question, ON).steps().stream().map(AgedCarStep::action).toList();
  }

  @Test
  void the_first_thing_to_do_depends_on_the_tier() {
    assertThat(actions(aged(29))).containsExactly(CarAction.KEEP);
    assertThat(actions(aged(30))).containsExactly(CarAction.PROMOTE);
    assertThat(actions(aged(60))).containsExactly(CarAction.PRICE_CUT, CarAction.PROMOTE);
    assertThat(actions(aged(90).withManagerTold(false)))
        .containsExactly(CarAction.REPORT, CarAction.PRICE_CUT, CarAction.PROMOTE);
    assertThat(actions(aged(60).withWantedElsewhere(true).withDemoNeeded(true)))
        .containsExactly(CarAction.TRANSFER, CarAction.DEMO, CarAction.PROMOTE);
    assertThat(actions(aged(60).withDemoNeeded(true)))
        .containsExactly(CarAction.DEMO, CarAction.PROMOTE);
  }

  @Test
  void a_used_car_is_no_car_for_test_drives_and_its_production_decides_nothing() {
    AgedCarQuestion used =
        aged(75)
            .withCar(car(1, 75).withKind(CarKind.USED).withProducedOn(LocalDate.of(2019, 1, 2)))
            .withDemoNeeded(true);

    assertThat(actions(used)).containsExactly(CarAction.PRICE_CUT, CarAction.PROMOTE);
    assertThat(actions(used.withCar(used.car().withStockedInOn(ON.minusDays(74)))))
        .containsExactly(CarAction.PROMOTE);
    assertThat(actions(used.withCar(used.car().withStockedInOn(ON))))
        .containsExactly(CarAction.KEEP);
  }

  @Test
  void a_car_that_was_built_long_ago_is_put_forward_however_lately_it_came() {
    AgedCarQuestion built = aged(5).withCar(car(1, 5).withProducedOn(ON.minusMonths(7)));

    assertThat(actions(built)).containsExactly(CarAction.PROMOTE);
    assertThat(actions(built.withCar(built.car().withImported(true))))
        .containsExactly(CarAction.KEEP);
    assertThat(
            missing(
                RULES
                    .plan(built.withCar(built.car().withImported(Optional.empty())), ON)
                    .decision()))
        .containsExactly("longProduced");
  }

  @Test
  void a_car_that_is_promised_waits_whatever_its_age() {
    AgedCarQuestion promised =
        AgedCarQuestion.builder().car(car(1, 200).withPromised(true)).build();

    assertThat(actions(promised)).containsExactly(CarAction.KEEP);
    assertThat(actions(promised.withCar(promised.car().withStockedInOn(Optional.empty()))))
        .containsExactly(CarAction.KEEP);
  }

  @Test
  void what_is_not_known_is_asked_for() {
    AgedCarQuestion blank = AgedCarQuestion.builder().car(car(1, 60)).build();

    Decision<CarAction> decision = RULES.plan(blank, ON).decision();

    assertThat(decision.outcome()).isEmpty();
    assertThat(missing(decision)).containsExactlyInAnyOrder("wantedElsewhere", "demoNeeded");
    AgedCarPlan undated =
        RULES.plan(blank.withCar(blank.car().withStockedInOn(Optional.empty())), ON);
    assertThat(missing(undated.decision())).contains("carAge");
    assertThat(missing(undated.age())).containsExactly("limitsReached");
  }

  @Test
  void a_step_says_what_it_costs_what_it_saves_and_who_says_yes() {
    AgedCarPlan plan =
        RULES.plan(
            aged(90)
                .withWantedElsewhere(true)
                .withDemoNeeded(true)
                .withTransferCost(cny("901.00"))
                .withDemoLoss(cny("20000.00"))
                .withPromotionCost(cny("300.00"))
                .withManagerTold(false),
            ON);

    assertThat(plan.age().outcome()).contains(CarAge.OVERDUE);
    assertThat(plan.costPerDay()).contains(cny("15.00"));
    assertThat(plan.steps())
        .extracting(AgedCarStep::action)
        .containsExactly(CarAction.REPORT, CarAction.TRANSFER, CarAction.DEMO, CarAction.PROMOTE);
    AgedCarStep report = plan.steps().get(0);
    assertThat(report.cost()).isEmpty();
    assertThat(report.savedPerDay()).isEmpty();
    assertThat(report.approval()).isEmpty();
    AgedCarStep transfer = plan.steps().get(1);
    assertThat(transfer.cost()).contains(cny("901.00"));
    assertThat(transfer.savedPerDay()).contains(cny("15.00"));
    assertThat(transfer.daysToEarnBack()).isEqualTo(OptionalLong.of(61)); // 60.07
    assertThat(transfer.approval()).contains(ActionCode.of("operating-decision"));
    AgedCarStep demo = plan.steps().get(2);
    assertThat(demo.cost()).contains(cny("20000.00"));
    assertThat(demo.savedPerDay()).as("it stays").isEmpty();
    assertThat(demo.daysToEarnBack()).isEmpty();
    assertThat(demo.approval()).contains(ActionCode.of("operating-decision"));
    AgedCarStep promotion = plan.steps().get(3);
    assertThat(promotion.daysToEarnBack()).isEqualTo(OptionalLong.of(20));
    assertThat(promotion.approval()).isEmpty();
  }

  @Test
  void a_lower_price_is_approved_as_the_price_of_a_deal() {
    AgedCarStep cut = RULES.plan(aged(60).withPriceCut(cny("1500.00")), ON).steps().get(0);

    assertThat(cut.approval()).contains(ActionCode.of("vehicle-deal"));
    assertThat(cut.cost()).contains(cny("1500.00"));
    assertThat(cut.daysToEarnBack()).isEqualTo(OptionalLong.of(100));
  }

  @Test
  void every_action_that_somebody_approves_is_one_of_the_authority_matrix() {
    var authority = DealershipRules.standard().authority();

    for (String parameter :
        List.of(
            CarStockRules.PRICE_CUT_APPROVAL,
            CarStockRules.TRANSFER_APPROVAL,
            CarStockRules.DEMO_APPROVAL)) {
      String action = PACKS.pack(CarStockRules.PACK).parameter(parameter, ON).text();
      assertThat(authority.action(ActionCode.of(action), ON).name().en()).isNotBlank();
    }
  }

  @Test
  void a_store_names_its_own_approvals_or_none() {
    CarStockRules rules =
        withStore(
            folder,
            "approval.priceCut|string|\"outlet-deal\"",
            "approval.transfer|string|\"NONE\"",
            "approval.demo|string|\"NONE\"");

    assertThat(rules.plan(aged(60), ON).steps().get(0).approval())
        .contains(ActionCode.of("outlet-deal"));
    assertThat(rules.plan(aged(60).withWantedElsewhere(true), ON).steps().get(0).approval())
        .isEmpty();
    assertThat(rules.plan(aged(60).withDemoNeeded(true), ON).steps().get(0).approval()).isEmpty();
  }

  @Test
  void a_car_without_a_loan_saves_what_is_not_known() {
    AgedCarPlan plan =
        RULES.plan(aged(30).withCar(car(1, 30)).withPromotionCost(cny("300.00")), ON);

    assertThat(plan.costPerDay()).isEmpty();
    assertThat(plan.steps().get(0).daysToEarnBack()).isEmpty();
    AgedCarStep step = plan.steps().get(0);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new AgedCarStep(
                    step.action(),
                    step.reason(),
                    Optional.of(Money.parse("USD 1.00")),
                    Optional.of(cny("15.00")),
                    Optional.empty()))
        .withMessage("AgedCarStep.cost must be in the currency of CNY 15.00, but was USD 1.00");
    assertThat(
            new AgedCarStep(
                    step.action(),
                    step.reason(),
                    step.cost(),
                    Optional.of(cny("0.00")),
                    Optional.empty())
                .daysToEarnBack())
        .isEmpty();
  }

  @Test
  void amounts_below_nothing_are_refused() {
    Money less = cny("-0.01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aged(1).withPromotionCost(less))
        .withMessage("AgedCarQuestion.promotionCost must not be negative, but was CNY -0.01");
    assertThatIllegalArgumentException().isThrownBy(() -> aged(1).withTransferCost(less));
    assertThatIllegalArgumentException().isThrownBy(() -> aged(1).withDemoLoss(less));
    assertThatIllegalArgumentException().isThrownBy(() -> aged(1).withPriceCut(less));
  }

  // ---- the pack ----

  @Test
  void the_cases_of_the_pack_show_every_outcome_and_every_reason() {
    KnowledgePack pack = PACKS.pack(CarStockRules.PACK);

    assertThat(RULES.runCases()).isEmpty();
    CaseCoverage.assertWhole(
        pack,
        Map.of(
            CarStockRules.AGE, CarAge.class,
            CarStockRules.PRODUCTION_AGE, ProductionAge.class,
            CarStockRules.COEFFICIENT, InventoryLevel.class,
            CarStockRules.ALERT_INDEX, StockPressure.class,
            CarStockRules.STRUCTURE, StructureState.class,
            CarStockRules.MOVEMENT, CarLedgerState.class,
            CarStockRules.ACTION, CarAction.class,
            CarStockRules.PROBLEM, ProblemClock.class));
  }

  @Test
  void the_standard_rules_have_a_door_to_them() {
    CarStockRules door = DealershipRules.standard().carStock();

    assertThat(door.level(month(151, 100), ON).headline(Locale.ENGLISH))
        .isEqualTo("The stock is over the line of alert");
    assertThat(door.level(month(151, 100), ON).headline(Locale.CHINESE)).isEqualTo("库存超过警戒线");
  }

  @Test
  void questions_survive_json() {
    JsonRoundTrip.assertJson(
        CarAgeQuestion.about(car(1, 10)),
        CarAgeQuestion.class,
        "{\"kind\": \"NEW\", \"stockedInOn\": \"2026-02-20\"}");
    JsonRoundTrip.assertJson(
        month(5, 7), InventoryQuestion.class, "{\"stock\": 5, \"soldInMonth\": 7}");
    JsonRoundTrip.assertJson(InventoryQuestion.builder().build(), InventoryQuestion.class, "{}");
    JsonRoundTrip.assertJson(
        AlertIndexQuestion.of(new BigDecimal("50.2")),
        AlertIndexQuestion.class,
        "{\"index\": 50.2}");
    JsonRoundTrip.assertSurvives(
        ProductionAgeQuestion.about(car(1, 10)), ProductionAgeQuestion.class);
    JsonRoundTrip.assertSurvives(
        aFreeCar().withReleaseArranged(true).withExceptionNoted(false),
        CarAllocationQuestion.class);
    JsonRoundTrip.assertSurvives(
        aged(90)
            .withTransferCost(cny("1.00"))
            .withDemoLoss(cny("2.00"))
            .withPriceCut(cny("3.00"))
            .withPromotionCost(cny("4.00")),
        AgedCarQuestion.class);
  }

  @Test
  void nothing_takes_null() {
    NullPointerTester tester =
        new NullPointerTester()
            .setDefault(Money.class, cny("1.00"))
            .setDefault(LocalDate.class, ON);
    tester.testAllPublicStaticMethods(CarAgeQuestion.class);
    tester.testAllPublicStaticMethods(ProductionAgeQuestion.class);
    tester.testAllPublicStaticMethods(AlertIndexQuestion.class);
  }
}
