package io.dealership.rules.carstock;

import static io.dealership.rules.carstock.Cars.ON;
import static io.dealership.rules.carstock.Cars.RULES;
import static io.dealership.rules.carstock.Cars.car;
import static io.dealership.rules.carstock.Cars.loan;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.sales.CarKind;
import io.dealership.core.sales.CarVariant;
import io.dealership.core.sales.DayCount;
import io.dealership.core.sales.FloorPlan;
import io.dealership.core.sales.StockCar;
import io.dealership.core.sales.StockPlan;
import io.dealership.core.sales.StockPlanLine;
import io.dealership.rules.decision.Permit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Laws that hold for all stocks, and second readings by plain programs. */
class CarStockPropertyTest {

  private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");

  // ---- age ----

  /** Walks from day to day instead of subtracting. */
  private static CarAge plainAge(CarKind kind, LocalDate day, LocalDate on) {
    int days = 0;
    for (LocalDate each = day; each.isBefore(on); each = each.plusDays(1)) {
      days++;
    }
    if (kind == CarKind.USED) {
      return days >= 75 ? CarAge.RED : days >= 45 ? CarAge.WARN : CarAge.OK;
    }
    return days >= 90
        ? CarAge.OVERDUE
        : days >= 60 ? CarAge.T60 : days >= 30 ? CarAge.T30 : CarAge.T0;
  }

  @Property(tries = 300)
  void an_age_is_what_a_walk_over_the_days_says_and_never_gets_younger(
      @ForAll CarKind kind, @ForAll @IntRange(max = 200) int days, @ForAll @IntRange int shift) {
    LocalDate on = LocalDate.of(2024, 1, 1).plusDays(shift % 900);
    CarAgeQuestion question =
        CarAgeQuestion.builder().kind(kind).stockedInOn(on.minusDays(days)).build();

    CarAge age = RULES.age(question, on).outcome().orElseThrow();

    assertThat(age).isEqualTo(plainAge(kind, on.minusDays(days), on));
    // the older tiers of a kind stand first
    assertThat(RULES.age(question, on.plusDays(1)).outcome().orElseThrow())
        .isLessThanOrEqualTo(age);
  }

  @Property(tries = 200)
  void a_car_never_gets_fresher_and_an_imported_one_is_no_older_than_a_domestic_one(
      @ForAll @IntRange(max = 500) int days) {
    ProductionAgeQuestion question =
        ProductionAgeQuestion.builder().producedOn(ON.minusDays(days)).imported(false).build();
    ProductionAge domestic = RULES.productionAge(question, ON).outcome().orElseThrow();

    assertThat(RULES.productionAge(question, ON.plusDays(1)).outcome().orElseThrow())
        .isLessThanOrEqualTo(domestic);
    ProductionAge imported =
        RULES.productionAge(question.withImported(true), ON).outcome().orElseThrow();
    assertThat(imported).isGreaterThanOrEqualTo(domestic);
    // where the origin is not known, the answer is the one on which both agree
    assertThat(RULES.productionAge(question.withImported(Optional.empty()), ON).outcome())
        .isEqualTo(domestic == imported ? Optional.of(domestic) : Optional.empty());
  }

  // ---- stock and sales ----

  /** In whole tenths, without decimals. */
  private static InventoryLevel plainLevel(int stock, int sold) {
    if (stock == 0) {
      return InventoryLevel.LOW;
    }
    BigInteger tenfold = BigInteger.valueOf(stock).multiply(BigInteger.TEN);
    BigInteger unit = BigInteger.valueOf(sold);
    if (tenfold.compareTo(unit.multiply(BigInteger.valueOf(25))) > 0) {
      return InventoryLevel.TOO_HIGH;
    }
    if (tenfold.compareTo(unit.multiply(BigInteger.valueOf(15))) > 0) {
      return InventoryLevel.ALERT;
    }
    if (tenfold.compareTo(unit.multiply(BigInteger.valueOf(12))) > 0) {
      return InventoryLevel.ELEVATED;
    }
    return tenfold.compareTo(unit.multiply(BigInteger.valueOf(8))) >= 0
        ? InventoryLevel.REASONABLE
        : InventoryLevel.LOW;
  }

  @Property
  void a_level_is_what_whole_numbers_say_and_rises_with_the_stock(
      @ForAll @IntRange(max = 4000) int stock, @ForAll @IntRange(max = 2000) int sold) {
    InventoryQuestion question = InventoryQuestion.builder().stock(stock).soldInMonth(sold).build();

    InventoryLevel level = RULES.level(question, ON).outcome().orElseThrow();

    assertThat(level).isEqualTo(plainLevel(stock, sold));
    assertThat(RULES.level(question.withStock(stock + 1), ON).outcome().orElseThrow())
        .isLessThanOrEqualTo(level);
  }

  // ---- money ----

  @Property
  void interest_is_within_half_a_fen_of_the_exact_one_and_grows_with_the_days(
      @ForAll @IntRange(max = 100_000_000) int fen,
      @ForAll @IntRange(max = 2000) int hundredths,
      @ForAll @IntRange(max = 400) int days,
      @ForAll @IntRange(max = 60) int free,
      @ForAll DayCount count) {
    FloorPlan plan =
        loan(days)
            .withPrincipal(Money.ofMinor(CNY, fen))
            .withAnnualPercent(BigDecimal.valueOf(hundredths, 2))
            .withInterestFreeDays(free)
            .withDayCount(count);
    StockCar car = car(1, 1).withFloorPlan(plan);

    CarryingCost cost = RULES.carryingCosts(List.of(car), ON).lines().get(0);

    // 2 × |interest × 10000 × days of the year - fen × rate × days| is at most 10000 × days of year
    long year = 10_000L * count.daysOfYear();
    long exact = (long) fen * hundredths * Math.max(0, days - free);
    long shown = cost.interest().getAmountMinorLong() * year;
    assertThat(Math.abs(shown - exact) * 2).isLessThanOrEqualTo(year);
    CarryingCost tomorrow = RULES.carryingCosts(List.of(car), ON.plusDays(1)).lines().get(0);
    assertThat(tomorrow.interest().isLessThan(cost.interest())).isFalse();
    assertThat(tomorrow.interestDays() - cost.interestDays()).isEqualTo(days + 1 > free ? 1 : 0);
  }

  @Property(tries = 100)
  void the_cost_of_a_stock_is_that_of_its_parts(
      @ForAll @Size(max = 12) List<@IntRange(max = 120) Integer> ages,
      @ForAll @IntRange(max = 12) int cut) {
    List<StockCar> stock = new ArrayList<>();
    for (int age : ages) {
      stock.add(car(stock.size(), age).withFloorPlan(loan(age)));
    }
    int split = Math.min(cut, stock.size());

    CarryingCosts whole = RULES.carryingCosts(stock, ON);
    CarryingCosts one = RULES.carryingCosts(stock.subList(0, split), ON);
    CarryingCosts other = RULES.carryingCosts(stock.subList(split, stock.size()), ON);

    Money none = Money.zero(CNY);
    assertThat(one.interest().orElse(none).plus(other.interest().orElse(none)))
        .isEqualTo(whole.interest().orElse(none));
    assertThat(one.nextDay().orElse(none).plus(other.nextDay().orElse(none)))
        .isEqualTo(whole.nextDay().orElse(none));
  }

  // ---- structure and order ----

  @Property(tries = 200)
  void every_new_car_is_in_a_line_once_where_groups_are_apart_and_none_in_another_order(
      @ForAll @Size(max = 25) List<@IntRange(max = 3) Integer> models,
      @ForAll @IntRange(max = 4) int planned) {
    List<StockCar> stock = new ArrayList<>();
    for (int model : models) {
      stock.add(car(stock.size(), 1).withVariant(CarVariant.of("M" + model, "T", "C")));
    }
    List<StockPlanLine> lines = new ArrayList<>();
    for (int model = 0; model < planned; model++) {
      lines.add(StockPlanLine.of(CarVariant.of("M" + model), model));
    }
    if (lines.isEmpty() && stock.isEmpty()) {
      return;
    }
    StockPlan plan = StockPlan.of(lines);

    StockStructure structure = RULES.structure(stock, plan, ON);
    List<StockCar> shuffled = new ArrayList<>(stock);
    Collections.shuffle(shuffled, new Random(planned));

    assertThat(structure.lines().stream().mapToInt(StructureLine::actual).sum())
        .isEqualTo(stock.size())
        .isEqualTo(structure.total());
    assertThat(RULES.structure(shuffled, plan, ON)).isEqualTo(structure);
    for (int model = 0; model < planned; model++) {
      int wanted = model;
      long there = models.stream().filter(each -> each == wanted).count();
      // a fifth of at most three cars is less than the one car that is allowed
      long allowed = wanted == 0 ? 0 : 1;
      assertThat(structure.lines().get(model).decision().outcome())
          .contains(
              there > wanted + allowed
                  ? StructureState.OVER
                  : there < wanted - allowed ? StructureState.UNDER : StructureState.AS_PLANNED);
    }
  }

  @Property(tries = 200)
  void of_cars_that_are_built_the_same_exactly_the_oldest_go_first(
      @ForAll @Size(min = 1, max = 10) List<@IntRange(max = 20) Integer> ages) {
    List<StockCar> stock = new ArrayList<>();
    for (int age : ages) {
      stock.add(car(stock.size(), age));
    }
    int oldest = new TreeSet<>(ages).last();

    for (int i = 0; i < stock.size(); i++) {
      CarAllocationQuestion question =
          CarAllocationQuestion.about(stock.get(i), stock).withExceptionNoted(false);
      int age = ages.get(i);

      assertThat(question.olderCars())
          .contains((int) ages.stream().filter(other -> other > age).count());
      assertThat(RULES.allocation(question, ON).outcome())
          .contains(age == oldest ? Permit.ALLOWED : Permit.NOT_YET);
    }
  }

  // ---- what to do ----

  /** What a plain program does with a car. */
  private static CarAction plainAction(
      boolean used, int days, boolean promised, boolean wanted, boolean demo, boolean told) {
    boolean end = days >= (used ? 75 : 90);
    boolean act = days >= (used ? 75 : 60);
    boolean first = days >= (used ? 45 : 30);
    if (promised || !first) {
      return CarAction.KEEP;
    }
    if (end && !told) {
      return CarAction.REPORT;
    }
    if (!act) {
      return CarAction.PROMOTE;
    }
    if (wanted) {
      return CarAction.TRANSFER;
    }
    return demo && !used ? CarAction.DEMO : CarAction.PRICE_CUT;
  }

  @Property
  void the_first_thing_to_do_is_what_a_plain_program_says(
      @ForAll boolean used,
      @ForAll @IntRange(max = 120) int days,
      @ForAll boolean promised,
      @ForAll boolean wanted,
      @ForAll boolean demo,
      @ForAll boolean told) {
    AgedCarQuestion question =
        AgedCarQuestion.builder()
            .car(
                car(1, days)
                    .withKind(used ? CarKind.USED : CarKind.NEW)
                    .withPromised(promised)
                    .withProducedOn(ON.minusDays(days)))
            .wantedElsewhere(wanted)
            .demoNeeded(demo)
            .managerTold(told)
            .build();

    AgedCarPlan plan = RULES.plan(question, ON);

    CarAction expected = plainAction(used, days, promised, wanted, demo, told);
    assertThat(plan.decision().outcome()).contains(expected);
    assertThat(plan.steps().get(0).action()).isEqualTo(expected);
    assertThat(plan.steps().stream().map(AgedCarStep::action)).isSorted();
  }
}
