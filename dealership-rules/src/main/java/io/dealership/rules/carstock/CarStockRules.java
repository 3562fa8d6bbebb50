package io.dealership.rules.carstock;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.authority.ActionCode;
import io.dealership.core.sales.CarKind;
import io.dealership.core.sales.CarLedger;
import io.dealership.core.sales.DayCount;
import io.dealership.core.sales.StockCar;
import io.dealership.core.sales.StockPlan;
import io.dealership.core.time.BusinessTime;
import io.dealership.core.time.DayRange;
import io.dealership.core.time.Deadline;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Finding;
import io.dealership.rules.decision.JointDecision;
import io.dealership.rules.decision.Permit;
import io.dealership.rules.decision.Question;
import io.dealership.rules.gate.LayeredPack;
import io.dealership.rules.measure.Figure;
import io.dealership.rules.measure.MeasureBook;
import io.dealership.rules.measure.MeasureId;
import io.dealership.rules.measure.Measured;
import io.dealership.rules.pack.CaseFailure;
import io.dealership.rules.pack.Dated;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.Later;
import io.dealership.rules.pack.PackSource;
import io.dealership.rules.sales.SalesRules;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * Answers what a sales manager asks of the cars in stock.
 *
 * <p>Whether a car may be sold at all is decided by {@link SalesRules}, which also knows how much
 * time there is for damage.
 *
 * <h2>Source</h2>
 *
 * <p>R-901, R-902 and the norms of the trade beside them; requirements STOCK-16, STOCK-05. All
 * bounds are norms and not law: a pack of a lower layer may set each of them.
 *
 * @since 0.1
 */
public final class CarStockRules {

  /** The id of the pack. */
  public static final String PACK = "car-stock";

  /** The id of the table behind {@link #age}. */
  public static final String AGE = "car-age";

  /** The id of the table behind {@link #productionAge}. */
  public static final String PRODUCTION_AGE = "production-age";

  /** The id of the table behind {@link #level}. */
  public static final String COEFFICIENT = "inventory-coefficient";

  /** The id of the table behind {@link #pressure}. */
  public static final String ALERT_INDEX = "inventory-alert-index";

  /** The id of the table behind {@link #structure}. */
  public static final String STRUCTURE = "stock-structure";

  /** The id of the table behind {@link #allocation}. */
  public static final String ALLOCATION = "car-allocation";

  /** The id of the table behind {@link #ledger}. */
  public static final String MOVEMENT = "car-movement";

  /** The id of the table behind {@link #plan}. */
  public static final String ACTION = "car-action";

  /** The id of the table behind {@link #problem}. */
  public static final String PROBLEM = "car-problem";

  /** The days from which the three tiers of new cars reach on; others may override them. */
  public static final String NEW_CAR_TIERS = "age.newCar";

  /** By which tiers used cars are aged, WARN_RED or CRITICAL_AGED; others may override it. */
  public static final String USED_CAR_SCALE = "age.usedCar.scale";

  /** The days of warning and red line of used cars; others may override them. */
  public static final String WARN_RED_TIERS = "age.usedCar.warnRed";

  /** The days from which used cars are critical and aged; others may override them. */
  public static final String CRITICAL_AGED_TIERS = "age.usedCar.criticalAged";

  /** From when on after it was built a car is a stock car; others may override it. */
  public static final String STOCK_CAR = "production.stockCar";

  /** After what time since it was built a domestic car is more; others may override it. */
  public static final String DOMESTIC = "production.domestic";

  /** After what time since it was built an imported car is more; others may override it. */
  public static final String IMPORTED = "production.imported";

  /** From which inventory coefficient on the stock is reasonable; others may override it. */
  public static final String REASONABLE_LEAST = "coefficient.reasonable.least";

  /** Up to which inventory coefficient the stock is reasonable; others may override it. */
  public static final String REASONABLE_MOST = "coefficient.reasonable.most";

  /** Above which inventory coefficient there is an alert; others may override it. */
  public static final String ALERT = "coefficient.alert";

  /** Above which inventory coefficient the stock is too high; others may override it. */
  public static final String TOO_HIGH = "coefficient.tooHigh";

  /** How many days the month has for the days of supply; others may override it. */
  public static final String RATE_DAYS = "daysSupply.rateDays";

  /** The measure of stock by sales. */
  public static final MeasureId COEFFICIENT_MEASURE = MeasureId.of("car-inventory-coefficient");

  /** The measure of how long the stock lasts. */
  public static final MeasureId DAYS_SUPPLY_MEASURE = MeasureId.of("car-days-supply");

  /** The line of the inventory alert index, in percent; others may override it. */
  public static final String ALERT_LINE = "alertIndex.line";

  /** How many percent of its plan a group may depart from it; others may override it. */
  public static final String TOLERANCE_PERCENT = "structure.tolerancePercent";

  /** How many cars a group may depart from its plan in any case; others may override it. */
  public static final String TOLERANCE_CARS = "structure.toleranceCars";

  /** How many days a year of interest has, by {@link DayCount}; others may override it. */
  public static final String DAY_COUNT = "floorPlan.dayCount";

  /** How many days of a loan bear no interest; others may override it. */
  public static final String INTEREST_FREE_DAYS = "floorPlan.interestFreeDays";

  /** What a car in stock costs a day besides interest; others may override it. */
  public static final String OTHER_COST = "carrying.otherPerDay";

  /** Within how many days a movement is written down; others may override it. */
  public static final String WRITING_DAYS = "movement.writingDays";

  /** Within how many days a car that was lent has to be back; others may override it. */
  public static final String LENDING_DAYS = "movement.lendingDays";

  /** The action of the authority matrix behind a lower price, or NONE; others may override it. */
  public static final String PRICE_CUT_APPROVAL = "approval.priceCut";

  /** The action of the authority matrix behind a transfer, or NONE; others may override it. */
  public static final String TRANSFER_APPROVAL = "approval.transfer";

  /** The action of the authority matrix behind a demo car, or NONE; others may override it. */
  public static final String DEMO_APPROVAL = "approval.demo";

  /** What a parameter says where nobody has to approve. */
  private static final String NONE = "NONE";

  private static final int NEW_CAR_LIMITS = 3;
  private static final int USED_CAR_LIMITS = 2;
  private static final int MOST_DAYS = 3660;

  private final LayeredPack layers;
  private final Later<SalesRules> sales;
  private final Later<MeasureBook> measures;

  private final Dated<Question<CarAgeFacts, CarAge>> ages;
  private final Dated<Question<ProductionAgeFacts, ProductionAge>> productionAges;
  private final Dated<Question<InventoryFacts, InventoryLevel>> levels;
  private final Dated<Question<AlertIndexFacts, StockPressure>> pressures;
  private final Dated<Question<StructureFacts, StructureState>> structures;
  private final Dated<Question<CarAllocationQuestion, Permit>> allocations;
  private final Dated<Question<CarMovementFacts, CarLedgerState>> movements;
  private final Dated<Question<CarActionFacts, CarAction>> actions;
  private final Dated<Question<CarProblemFacts, ProblemClock>> problems;

  private CarStockRules(LayeredPack layers, Later<SalesRules> sales, Later<MeasureBook> measures) {
    this.layers = layers;
    this.sales = sales;
    this.measures = measures;
    KnowledgePack pack = layers.pack();
    this.ages = pack.questions(AGE, () -> CarAgeFacts.TYPE, CarAge.class);
    this.productionAges =
        pack.questions(PRODUCTION_AGE, () -> ProductionAgeFacts.TYPE, ProductionAge.class);
    this.levels = pack.questions(COEFFICIENT, () -> InventoryFacts.TYPE, InventoryLevel.class);
    this.pressures = pack.questions(ALERT_INDEX, () -> AlertIndexFacts.TYPE, StockPressure.class);
    this.structures = pack.questions(STRUCTURE, () -> StructureFacts.TYPE, StructureState.class);
    this.allocations = pack.questions(ALLOCATION, () -> CarAllocationFacts.TYPE, Permit.class);
    this.movements = pack.questions(MOVEMENT, () -> CarMovementFacts.TYPE, CarLedgerState.class);
    this.actions = pack.questions(ACTION, () -> CarActionFacts.TYPE, CarAction.class);
    this.problems = pack.questions(PROBLEM, () -> CarProblemFacts.TYPE, ProblemClock.class);
  }

  /** The pack with the rules. */
  public static PackSource pack() {
    return PackSource.of(name -> CarStockRules.class.getResourceAsStream(PACK + "/" + name));
  }

  /**
   * The rules of some packs, one of which is {@link #PACK}. A pack of a lower layer may set the
   * parameters that are named here. For {@link #problem} that of {@link SalesRules} has to be among
   * them as well.
   *
   * @throws IllegalArgumentException when it is not among them
   * @throws io.dealership.rules.document.InvalidDocumentException when a table does not fit
   */
  public static CarStockRules of(KnowledgePacks packs) {
    return new CarStockRules(
        LayeredPack.of(packs, PACK),
        new Later<>(() -> SalesRules.of(packs)),
        new Later<>(() -> MeasureBook.of(packs, PACK)));
  }

  // ---- age ----

  /**
   * How long a car has been in stock, by tiers.
   *
   * <p>The day on which it came is not counted, and a limit is reached on its day: a new car that
   * came on 2026-01-02 has been there for 30 days on 2026-02-01, which is tier T30. The tiers of
   * used cars are chosen by {@link #USED_CAR_SCALE}.
   *
   * <p>Source: R-902; the tiers of the norms beside it.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the car came after that day, the pack is not in force on
   *     it, or its limits do not rise
   */
  public Decision<CarAge> age(CarAgeQuestion question, LocalDate on) {
    checkPast("CarAgeQuestion.stockedInOn", question.stockedInOn(), on);
    var table = layers.ask(ages, on);
    UsedCarScale scale =
        UsedCarScale.valueOf(
            layers.choice(USED_CAR_SCALE, on, Set.of("WARN_RED", "CRITICAL_AGED")));
    return table.decide(new CarAgeFacts(question, scale, limits(question, scale, on), on), on);
  }

  private List<Integer> limits(CarAgeQuestion question, UsedCarScale scale, LocalDate on) {
    if (question.kind() == CarKind.NEW) {
      return days(NEW_CAR_TIERS, NEW_CAR_LIMITS, on);
    }
    return days(
        scale == UsedCarScale.WARN_RED ? WARN_RED_TIERS : CRITICAL_AGED_TIERS, USED_CAR_LIMITS, on);
  }

  private List<Integer> days(String parameter, int number, LocalDate on) {
    List<BigDecimal> values = layers.parameter(parameter, on).numbers();
    checkArgument(
        values.size() == number && rise(values),
        "Parameter '%s' must be %s numbers above 0 that rise, but was %s",
        parameter,
        number,
        values);
    return values.stream().map(BigDecimal::intValueExact).toList();
  }

  private List<BigDecimal> bands(LocalDate on) {
    List<BigDecimal> bounds =
        Stream.of(REASONABLE_LEAST, REASONABLE_MOST, ALERT, TOO_HIGH)
            .map(name -> layers.parameter(name, on).number())
            .toList();
    checkArgument(
        rise(bounds),
        "Parameters '%s', '%s', '%s' and '%s' must be numbers above 0 that rise, but were %s",
        REASONABLE_LEAST,
        REASONABLE_MOST,
        ALERT,
        TOO_HIGH,
        bounds);
    return bounds;
  }

  private static boolean rise(List<BigDecimal> values) {
    BigDecimal last = BigDecimal.ZERO;
    for (BigDecimal value : values) {
      if (value.compareTo(last) <= 0) {
        return false;
      }
      last = value;
    }
    return true;
  }

  private static void checkPast(String attribute, Optional<LocalDate> day, LocalDate on) {
    checkArgument(
        day.filter(on::isBefore).isEmpty(),
        "%s must not be after %s, the day asked about, but was %s",
        attribute,
        on,
        day.map(LocalDate::toString).orElse(""));
  }

  /**
   * How long ago a new car was built, in the words of the trade.
   *
   * <p>It is a stock car from the day on that is {@link #STOCK_CAR} later, and more than that after
   * the day that is {@link #DOMESTIC} or {@link #IMPORTED} later: a domestic car that was built on
   * 2026-01-15 is a stock car from 2026-04-15 on, and past its limit from 2026-07-16 on.
   *
   * <p>Source: norms of the trade; no statute.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the car was built after that day, the pack is not in
   *     force on it, or its limits get shorter
   */
  public Decision<ProductionAge> productionAge(ProductionAgeQuestion question, LocalDate on) {
    checkPast("ProductionAgeQuestion.producedOn", question.producedOn(), on);
    var table = layers.ask(productionAges, on);
    Period stockCar = layers.parameter(STOCK_CAR, on).period();
    Period domestic = layers.parameter(DOMESTIC, on).period();
    Period imported = layers.parameter(IMPORTED, on).period();
    checkArgument(
        Stream.of(stockCar, domestic, imported).allMatch(limit -> limit.getDays() == 0)
            && stockCar.toTotalMonths() <= domestic.toTotalMonths()
            && domestic.toTotalMonths() <= imported.toTotalMonths(),
        "Parameters '%s', '%s' and '%s' must be whole months that do not get fewer, but were %s, %s"
            + " and %s",
        STOCK_CAR,
        DOMESTIC,
        IMPORTED,
        stockCar,
        domestic,
        imported);
    return table.decide(new ProductionAgeFacts(question, stockCar, domestic, imported, on), on);
  }

  // ---- stock and sales ----

  /**
   * How the stock at the end of a month stands to the sales of the month.
   *
   * <p>The upper bounds belong to their bands, and so does the lower one of what is reasonable;
   * nothing is rounded: 150 cars at 100 sold are elevated, 151 are on alert. No stock is low
   * whatever was sold; stock with nothing sold is too high.
   *
   * <p>Source: R-901.
   *
   * @param on the day by which the knowledge is chosen
   * @throws IllegalArgumentException when the pack is not in force on that day, or its bands do not
   *     rise
   */
  public Decision<InventoryLevel> level(InventoryQuestion question, LocalDate on) {
    var table = layers.ask(levels, on);
    return table.decide(new InventoryFacts(question, bands(on)), on);
  }

  /**
   * The inventory coefficient of a month as a measure: stock ÷ sales, undetermined where nothing
   * was sold, and held against what is reasonable.
   *
   * <p>Source: R-901.
   *
   * @param month the month
   * @param on the day by which the knowledge is chosen
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Measured coefficient(InventoryQuestion question, YearMonth month, LocalDate on) {
    return measures
        .get()
        .ratio(COEFFICIENT_MEASURE, stock(question), sold(question), days(month), on);
  }

  /**
   * How many days the stock lasts at the sales of a month: stock ÷ average sales of a day, where
   * the month has {@link #RATE_DAYS} whatever the calendar says; undetermined where nothing was
   * sold.
   *
   * <p>For example, 150 cars at 100 sold last for 45.0 days.
   *
   * <p>Source: norms of the trade.
   *
   * @param month the month
   * @param on the day by which the knowledge is chosen
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Measured daysSupply(InventoryQuestion question, YearMonth month, LocalDate on) {
    BigDecimal rate = BigDecimal.valueOf(layers.number(RATE_DAYS, on, 1, MOST_DAYS));
    // stock × days ÷ sales is the same as stock ÷ (sales ÷ days), and exact
    return measures
        .get()
        .ratio(DAYS_SUPPLY_MEASURE, stock(question).times(rate), sold(question), days(month), on);
  }

  private static Figure stock(InventoryQuestion question) {
    return Figure.count("stock", question.stock().map(Integer::longValue));
  }

  private static Figure sold(InventoryQuestion question) {
    return Figure.count("sold", question.soldInMonth().map(Integer::longValue));
  }

  private static DayRange days(YearMonth month) {
    return new DayRange(month.atDay(1), month.plusMonths(1).atDay(1));
  }

  /**
   * What the inventory alert index of the trade says.
   *
   * <p>Exactly on the line it says neither.
   *
   * <p>Source: norms of the trade; that the line itself is neither is our reading.
   *
   * @param on the day by which the knowledge is chosen
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<StockPressure> pressure(AlertIndexQuestion question, LocalDate on) {
    var table = layers.ask(pressures, on);
    return table.decide(
        new AlertIndexFacts(question.index(), layers.parameter(ALERT_LINE, on).number()), on);
  }

  // ---- structure and order ----

  /**
   * How the new cars in stock stand to the plan, by models, trims and colors.
   *
   * <p>A group is as planned while it departs from its plan by no more than {@link
   * #TOLERANCE_PERCENT} of it, or {@link #TOLERANCE_CARS} if that is more; where none is planned,
   * one is too many. A car whose trim or color is not known counts in no group that names it; where
   * it could make a difference there, the group is undetermined. A share is one of all new cars in
   * stock.
   *
   * <p>Source: common practice; the tolerances are proposals.
   *
   * @param stock the cars in stock; used ones are left out
   * @param on the day by which the knowledge is chosen
   * @throws IllegalArgumentException when the pack is not in force on that day, or the plan has no
   *     line and there is no new car
   */
  public StockStructure structure(Collection<StockCar> stock, StockPlan plan, LocalDate on) {
    var table = layers.ask(structures, on);
    StructureCount count =
        new StructureCount(
            stock,
            plan,
            layers.parameter(TOLERANCE_PERCENT, on).number(),
            BigDecimal.valueOf(layers.number(TOLERANCE_CARS, on, 0, Integer.MAX_VALUE)));
    List<StructureLine> lines = new ArrayList<>();
    for (StructureCount.Group group : count.groups()) {
      StructureFacts facts =
          new StructureFacts(
              count.issue(group), group.variant().toString(), group.actual(), group.planned());
      lines.add(
          new StructureLine(
              group.variant(),
              group.actual(),
              group.unclear(),
              group.planned(),
              table.decide(facts, on)));
    }
    checkArgument(!lines.isEmpty(), "StockPlan.lines must be some where no new car is in stock");
    return new StockStructure(
        JointDecision.weightiest(
            StructureState.class, lines.stream().map(StructureLine::decision).toList()),
        count.total(),
        lines);
  }

  /**
   * Whether a new car may be set aside for a buyer, and else all that stands against it.
   *
   * <p>Its outcomes are {@link Permit#NOT_YET} and {@link Permit#ALLOWED}. Of cars that are built
   * the same the oldest goes first, unless it is noted why not; a certificate that is with the bank
   * is said in any case.
   *
   * <p>Source: common practice.
   *
   * @param on the day by which the knowledge is chosen
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> allocation(CarAllocationQuestion question, LocalDate on) {
    return layers.ask(allocations, on).decide(question, on);
  }

  // ---- money ----

  /**
   * What the loans for the cars in stock have cost up to a day, and what one more day would cost.
   *
   * <p>The interest of a day is the principal times the rate, divided by 360 or 365. The day on
   * which the loan was drawn bears none, nor do the days without interest that follow; the last day
   * is that asked about, or that on which the loan was paid back. For example, CNY 100,000.00 at
   * 5.4 percent cost CNY 15.00 a day over 360, and CNY 450.00 after 30 days.
   *
   * <p>Source: common practice; where the contract says nothing, the terms are those of the pack.
   *
   * @param stock the cars in stock; a car without a loan has no line
   * @param on the day up to which it is counted
   * @throws IllegalArgumentException when a loan was drawn after that day, or the pack is not in
   *     force on it
   * @throws org.joda.money.CurrencyMismatchException when the amounts are in different currencies
   */
  public CarryingCosts carryingCosts(Collection<StockCar> stock, LocalDate on) {
    FloorPlanTerms terms = terms(on);
    return CarryingCosts.of(
        stock.stream()
            .flatMap(car -> car.floorPlan().map(plan -> terms.cost(car, plan, on)).stream())
            .toList());
  }

  private FloorPlanTerms terms(LocalDate on) {
    Money other = layers.parameter(OTHER_COST, on).money();
    checkArgument(
        !other.isNegative(), "Parameter '%s' must not be negative, but was %s", OTHER_COST, other);
    return new FloorPlanTerms(
        DayCount.valueOf(layers.choice(DAY_COUNT, on, Set.of("ACTUAL_360", "ACTUAL_365"))),
        layers.number(INTEREST_FREE_DAYS, on, 0, MOST_DAYS),
        other);
  }

  // ---- movements ----

  /**
   * Whether the ledger of cars can be followed up to a day, and was written in time.
   *
   * <p>Each car is followed from entry to entry, in the order in which things happened: it comes
   * once, leaves the place to which it came, comes back from where it was lent. What happened after
   * the day is left out. An entry is in time on the day of what happened, with the default of
   * {@link #WRITING_DAYS}.
   *
   * <p>Source: requirements STOCK-16.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public CarLedgerReview ledger(CarLedger ledger, LocalDate on) {
    var table = layers.ask(movements, on);
    List<CarLedgerFinding> findings =
        new CarLedgerLook(
                ledger,
                layers.number(WRITING_DAYS, on, 0, MOST_DAYS),
                layers.number(LENDING_DAYS, on, 0, MOST_DAYS),
                on)
            .findings();
    List<Decision<CarLedgerState>> parts = new ArrayList<>();
    for (CarLedgerFinding each : findings) {
      parts.add(table.decide(new CarMovementFacts(each.issue(), Optional.of(each.movement())), on));
    }
    if (parts.isEmpty()) {
      parts.add(table.decide(new CarMovementFacts(CarLedgerIssue.NONE, Optional.empty()), on));
    }
    return new CarLedgerReview(JointDecision.weightiest(CarLedgerState.class, parts), findings);
  }

  /**
   * Where the clock of damage or of a major problem of quality stands at a moment.
   *
   * <p>The limit is {@link SalesRules#DAMAGE_LIMIT}, by default two working days, of which the day
   * of discovery is not one; with the limit {@code NONE} nothing is ever overdue. What was settled
   * late is settled, and says so.
   *
   * <p>Source: requirements STOCK-05, policy damage-deadline.
   *
   * @param time the calendar, the hours and the zone of the store
   * @param at the moment asked about
   * @throws IllegalArgumentException when it was found after that moment, or a pack is not in force
   *     on its day
   */
  public Decision<ProblemClock> problem(
      CarProblemQuestion question, BusinessTime time, Instant at) {
    checkArgument(
        !question.foundAt().isAfter(at),
        "CarProblemQuestion.foundAt must not be after %s, the moment asked about, but was %s",
        at,
        question.foundAt());
    LocalDate on = time.dateOf(at);
    Optional<Deadline> clock =
        sales
            .get()
            .damageDeadline(question.foundAt(), on)
            .map(limit -> question.settledAt().map(limit::meet).orElse(limit));
    return layers.ask(problems, on).decide(new CarProblemFacts(question, clock, at, time), on);
  }

  // ---- what to do ----

  /**
   * What to do with a car in stock: the first thing, and the rest, with what it costs and saves and
   * who has to say yes.
   *
   * <p>A car that is promised only waits. An aged one is put forward; from T60, CRITICAL or RED on
   * it is given to whoever can use it, and where nobody can its price is cut; one that is OVERDUE,
   * RED or AGED is reported as well.
   *
   * <p>Source: common practice, a proposal; the tiers are those of {@link #age}.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when a day of the car is after that day, the amounts are in
   *     different currencies, or the pack is not in force
   */
  public AgedCarPlan plan(AgedCarQuestion question, LocalDate on) {
    var table = layers.ask(actions, on);
    StockCar car = question.car();
    Decision<CarAge> age = age(CarAgeQuestion.about(car), on);
    Optional<Money> perDay = carryingCosts(List.of(car), on).nextDay();
    Decision<CarAction> decision =
        table.decide(
            new CarActionFacts(
                question, age.outcome(), longProduced(car, on), perDay.map(Money::toString)),
            on);
    List<AgedCarStep> steps = new ArrayList<>();
    for (Finding finding : decision.findings()) {
      finding
          .supports()
          .map(CarAction::valueOf)
          .ifPresent(action -> steps.add(step(action, finding, question, perDay, on)));
    }
    return new AgedCarPlan(decision, age, perDay, steps);
  }

  /** How old a used car is decides nothing here. */
  private Optional<Boolean> longProduced(StockCar car, LocalDate on) {
    return car.kind() == CarKind.USED
        ? Optional.of(false)
        : productionAge(ProductionAgeQuestion.about(car), on)
            .outcome()
            .map(age -> age == ProductionAge.LONG_STOCK);
  }

  private AgedCarStep step(
      CarAction action,
      Finding reason,
      AgedCarQuestion question,
      Optional<Money> perDay,
      LocalDate on) {
    return switch (action) {
      case REPORT, KEEP ->
          new AgedCarStep(action, reason, Optional.empty(), Optional.empty(), Optional.empty());
      case PROMOTE ->
          new AgedCarStep(action, reason, question.promotionCost(), perDay, Optional.empty());
      case TRANSFER ->
          new AgedCarStep(
              action, reason, question.transferCost(), perDay, approval(TRANSFER_APPROVAL, on));
      case DEMO ->
          new AgedCarStep(
              action, reason, question.demoLoss(), Optional.empty(), approval(DEMO_APPROVAL, on));
      case PRICE_CUT ->
          new AgedCarStep(
              action, reason, question.priceCut(), perDay, approval(PRICE_CUT_APPROVAL, on));
    };
  }

  private Optional<ActionCode> approval(String parameter, LocalDate on) {
    String action = layers.parameter(parameter, on).text();
    return action.equals(NONE) ? Optional.empty() : Optional.of(ActionCode.of(action));
  }

  /** The cases of the pack that come out otherwise than they should. */
  public List<CaseFailure> runCases() {
    KnowledgePack pack = layers.pack();
    List<CaseFailure> failures = new ArrayList<>(pack.runCases(AGE, CarAge.class));
    failures.addAll(pack.runCases(PRODUCTION_AGE, ProductionAge.class));
    failures.addAll(pack.runCases(COEFFICIENT, InventoryLevel.class));
    failures.addAll(pack.runCases(ALERT_INDEX, StockPressure.class));
    failures.addAll(pack.runCases(STRUCTURE, StructureState.class));
    failures.addAll(pack.runCases(ALLOCATION, Permit.class));
    failures.addAll(pack.runCases(MOVEMENT, CarLedgerState.class));
    failures.addAll(pack.runCases(ACTION, CarAction.class));
    failures.addAll(pack.runCases(PROBLEM, ProblemClock.class));
    return List.copyOf(failures);
  }
}
