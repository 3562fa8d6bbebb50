package io.dealership.rules.parts;

import io.dealership.core.parts.DemandHistory;
import io.dealership.core.parts.Quantity;
import io.dealership.core.time.WorkingDays;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Question;
import io.dealership.rules.gate.LayeredPack;
import io.dealership.rules.pack.CaseFailure;
import io.dealership.rules.pack.Dated;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.PackSource;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Classes of parts, forecasts of their demand, reorder points, order quantities and suggestions.
 *
 * <p>Every limit, constant and convention is a parameter of the pack {@code parts-demand}, which a
 * pack of a lower layer may set; which method goes with which pattern is in its tables. Statistics
 * are those of a sample and p is a ratio, unless the packs say otherwise. What is not defined is
 * empty, never infinite, and a decision says why.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements STOCK-20, STOCK-21; for the rest usual practice and the authors named at each
 * rule of the pack. No norm sets the limits: they are proposals, for a store to set.
 *
 * @since 0.1
 */
public final class DemandRules {

  /** The id of the pack. */
  public static final String PACK = "parts-demand";

  /** The id of the table behind {@link #profile}. */
  public static final String DEMAND_PATTERN = "demand-pattern";

  /** The id of the table behind {@link #profile}. */
  public static final String XYZ_CLASS = "xyz-class";

  /** The id of the table behind {@link #profile}. */
  public static final String FSN_CLASS = "fsn-class";

  /** The id of the table behind {@link #forecast}. */
  public static final String FORECAST_METHOD = "forecast-method";

  /** The id of the table behind {@link #reorderPoint}. */
  public static final String DEMAND_DISTRIBUTION = "demand-distribution";

  /** The id of the table behind {@link #valueClasses}. */
  public static final String ABC_CLASS = "abc-class";

  /** The id of the table behind {@link #approach}. */
  public static final String PLANNING_APPROACH = "planning-approach";

  /** The id of the table behind {@link #economicOrder}. */
  public static final String ECONOMIC_ORDER = "economic-order";

  /** The id of the table behind {@link #oneTimeOrder}. */
  public static final String ONE_TIME_ORDER = "one-time-order";

  /** The id of the table behind {@link #suggest}. */
  public static final String ORDER_SUGGESTION = "order-suggestion";

  /** Class A is below this share of the total value; others may override it. */
  public static final String A_BELOW = "abc.aBelow";

  /** Class B is below this share of the total value; others may override it. */
  public static final String B_BELOW = "abc.bBelow";

  /** Whether a share includes the value of the part itself; others may override it. */
  public static final String VALUE_SHARE = "abc.share";

  /** Which class equal values get; others may override it. */
  public static final String VALUE_TIES = "abc.ties";

  /** Class X is below this coefficient of variation; others may override it. */
  public static final String STEADY_BELOW = "xyz.xBelow";

  /** Class Y is below this coefficient of variation; others may override it. */
  public static final String CHANGING_BELOW = "xyz.yBelow";

  /** The number of last periods that count for movement; others may override it. */
  public static final String MOVEMENT_WINDOW = "fsn.window";

  /** The fewest of them with a demand in a fast part; others may override it. */
  public static final String FAST_FROM = "fsn.fastFrom";

  /** Whether deviations are those of a sample or of a population; others may override it. */
  public static final String DEVIATION = "statistics.deviation";

  /** Whether p is a ratio or a mean interval; others may override it. */
  public static final String INTERVAL_CONVENTION = "pattern.intervalConvention";

  /** The p from which a demand is seldom; others may override it. */
  public static final String INTERVAL_LIMIT = "pattern.intervalFrom";

  /** The variation from which sizes vary much; others may override it. */
  public static final String VARIATION_LIMIT = "pattern.variationFrom";

  /** What the variation of a single demand is taken for; others may override it. */
  public static final String SINGLE_DEMAND = "pattern.singleDemand";

  /** The fewest periods for more than a mean; others may override it. */
  public static final String LEAST_PERIODS = "forecast.leastPeriods";

  /** The periods of a moving average; others may override it. */
  public static final String AVERAGE_OVER = "forecast.averageOver";

  /** The constant of simple exponential smoothing; others may override it. */
  public static final String SMOOTHING = "forecast.smoothing";

  /** Croston's constant of the sizes; others may override it. */
  public static final String CROSTON_SIZE = "forecast.crostonSize";

  /** Croston's constant of the intervals; others may override it. */
  public static final String CROSTON_INTERVAL = "forecast.crostonInterval";

  /** The constant of the sizes of TSB; others may override it. */
  public static final String TSB_SIZE = "forecast.tsbSize";

  /** The constant of the probability of TSB; others may override it. */
  public static final String TSB_PROBABILITY = "forecast.tsbProbability";

  /** The periods without demand from which a forecast fades; others may override it. */
  public static final String FADING_FROM = "forecast.fadingFrom";

  /**
   * The variance for each unit of the mean that is too much for Poisson; others may override it.
   */
  public static final String OVER_FROM = "distribution.overFrom";

  /** The mean from which the normal distribution will do; others may override it. */
  public static final String NORMAL_FROM = "distribution.normalFrom";

  /** The fewest runs that speak for themselves; others may override it. */
  public static final String LEAST_RUNS = "distribution.leastRuns";

  /** The service level of class A; others may override it. */
  public static final String LEVEL_A = "serviceLevel.a";

  /** The service level of class B; others may override it. */
  public static final String LEVEL_B = "serviceLevel.b";

  /** The service level of class C; others may override it. */
  public static final String LEVEL_C = "serviceLevel.c";

  /** The service level of parts without a class; others may override it. */
  public static final String LEVEL_OTHER = "serviceLevel.other";

  /** What reorder points are multiples of; others may override it. */
  public static final String STEP = "order.step";

  /** The time from one parts plan to the next; others may override it. */
  public static final String REVIEW_PERIOD = "order.reviewPeriod";

  /** The days of an average month; others may override it. */
  public static final String DAYS_PER_MONTH = "order.daysPerMonth";

  /** Whether lead times are in working days or calendar days; others may override it. */
  public static final String LEAD_TIME_IN = "order.leadTimeIn";

  /** The months of forecast to order at a time; others may override it. */
  public static final String COVER_MONTHS = "order.coverMonths";

  /** What holding costs in a year, as a share of the price; others may override it. */
  public static final String HOLDING_RATE = "order.holdingRate";

  /** The months that count for keeping a part; others may override it. */
  public static final String STOCKING_WINDOW = "stocking.window";

  /** The fewest of them with a demand to keep it; others may override it. */
  public static final String PHASE_IN_FROM = "stocking.phaseInFrom";

  private static final int MONTHS_OF_YEAR = 12;
  private static final long UNIT = 1000;
  private static final int MOST_MONTHS = 1200;
  private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(366);

  private final LayeredPack pack;

  private final Dated<Question<DemandFacts, DemandPattern>> pattern;
  private final Dated<Question<DemandFacts, XyzClass>> xyz;
  private final Dated<Question<DemandFacts, FsnClass>> fsn;
  private final Dated<Question<MethodFacts, ForecastMethod>> method;
  private final Dated<Question<CoverFacts, DemandDistribution>> distribution;
  private final Dated<Question<ValueFacts, AbcClass>> abc;
  private final Dated<Question<ApproachFacts, PlanningApproach>> approach;
  private final Dated<Question<LotFacts, LotBasis>> lot;
  private final Dated<Question<OneTimeFacts, DemandDistribution>> oneTime;
  private final Dated<Question<OrderFacts, OrderAdvice>> advice;

  private DemandRules(LayeredPack layered) {
    this.pack = layered;
    KnowledgePack pack = layered.pack();
    this.pattern = pack.questions(DEMAND_PATTERN, () -> DemandFacts.TYPE, DemandPattern.class);
    this.xyz = pack.questions(XYZ_CLASS, () -> DemandFacts.TYPE, XyzClass.class);
    this.fsn = pack.questions(FSN_CLASS, () -> DemandFacts.TYPE, FsnClass.class);
    this.method = pack.questions(FORECAST_METHOD, () -> MethodFacts.TYPE, ForecastMethod.class);
    this.distribution =
        pack.questions(DEMAND_DISTRIBUTION, () -> CoverFacts.TYPE, DemandDistribution.class);
    this.abc = pack.questions(ABC_CLASS, () -> ValueFacts.TYPE, AbcClass.class);
    this.approach =
        pack.questions(PLANNING_APPROACH, () -> ApproachFacts.TYPE, PlanningApproach.class);
    this.lot = pack.questions(ECONOMIC_ORDER, () -> LotFacts.TYPE, LotBasis.class);
    this.oneTime =
        pack.questions(ONE_TIME_ORDER, () -> OneTimeFacts.TYPE, DemandDistribution.class);
    this.advice = pack.questions(ORDER_SUGGESTION, () -> OrderFacts.TYPE, OrderAdvice.class);
  }

  /** The pack with the rules. */
  public static PackSource pack() {
    return PackSource.of(name -> DemandRules.class.getResourceAsStream(PACK + "/" + name));
  }

  /**
   * The rules of some packs, one of which is {@link #PACK}. A pack of a lower layer may set the
   * parameters that are named here.
   *
   * @throws IllegalArgumentException when it is not among them
   * @throws io.dealership.rules.document.InvalidDocumentException when its tables do not fit
   */
  public static DemandRules of(KnowledgePacks packs) {
    return new DemandRules(LayeredPack.of(packs, PACK));
  }

  /**
   * What a demand is like: all that was asked for, served or not.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public DemandProfile profile(DemandHistory history, LocalDate on) {
    return profile(history.totals(), on);
  }

  /**
   * What a demand is like: its statistics, its pattern, its classes by variation and by movement.
   *
   * <p>p on its limit is seldom, and a variation on its limit is much. One demand alone has no
   * pattern under the deviation of a sample.
   *
   * <p>Source: Syntetos, Boylan, Croston (2005); limits as the pack has them.
   *
   * @param demand of each period, such as a month or a week, the oldest first; none negative
   * @param on the day asked about
   * @throws IllegalArgumentException when a demand is negative, or the pack is not in force
   */
  public DemandProfile profile(List<Quantity> demand, LocalDate on) {
    DemandStudy study = study(demand, on);
    DemandScan scan = study.scan();
    boolean sample = study.numbers().sample;
    DemandFacts facts = DemandFacts.of(scan, study.numbers());
    return DemandProfile.builder()
        .periods(scan.periods())
        .demands(scan.demands())
        .total(new Quantity(scan.total()))
        .mean(Shown.units(scan.mean()))
        .deviation(Shown.units(Math.sqrt(scan.variance(sample))))
        .interval(Shown.defined(facts.interval()))
        .sizeVariation(Shown.defined(facts.sizeVariation()))
        .variation(Shown.defined(facts.variation()))
        .pattern(ask(pattern, on).decide(facts, on))
        .xyzClass(ask(xyz, on).decide(facts, on))
        .fsnClass(ask(fsn, on).decide(facts, on))
        .build();
  }

  /**
   * The classes of all parts of a store by the value of their demand.
   *
   * @param values of all parts, in one currency, each part once
   * @param on the day asked about
   * @throws IllegalArgumentException when a part is there twice, the total is beyond nine million
   *     millions, or the pack is not in force on that day
   */
  public ValueClasses valueClasses(List<PartValue> values, LocalDate on) {
    return ValueClasses.of(ask(abc, on), on, numbers(on).values, values);
  }

  /**
   * How much care the planning of a part takes, by its two classes.
   *
   * @param abcClass by value; empty if it is not known
   * @param xyzClass by variation; empty if it is not known
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<PlanningApproach> approach(
      Optional<AbcClass> abcClass, Optional<XyzClass> xyzClass, LocalDate on) {
    return ask(approach, on).decide(new ApproachFacts(abcClass, xyzClass), on);
  }

  /**
   * What a part will probably be asked for in the next period, in the way that its pattern asks
   * for.
   *
   * @param demand of each period, the oldest first; none negative
   * @param on the day asked about
   * @throws IllegalArgumentException when a demand is negative, or the pack is not in force
   */
  public Forecast forecast(List<Quantity> demand, LocalDate on) {
    return forecast(study(demand, on), ForecastMethod.NONE, on);
  }

  /**
   * What a part will probably be asked for in the next period, in a way chosen by hand.
   *
   * @param demand of each period, the oldest first; none negative
   * @param chosen the way; {@link ForecastMethod#NONE} for the one that the pattern asks for
   * @param on the day asked about
   * @throws IllegalArgumentException when a demand is negative, or the pack is not in force
   */
  public Forecast forecast(List<Quantity> demand, ForecastMethod chosen, LocalDate on) {
    return forecast(study(demand, on), chosen, on);
  }

  private Forecast forecast(DemandStudy study, ForecastMethod chosen, LocalDate on) {
    MethodFacts facts = MethodFacts.of(study.scan(), study.numbers(), patternOf(study, on), chosen);
    Question<MethodFacts, ForecastMethod> question = ask(method, on);
    double found = question.decide(facts, on).outcome().map(study::forecast).orElse(Double.NaN);
    return new Forecast(question.decide(facts.with(found), on), Shown.defined(found));
  }

  private Optional<DemandPattern> patternOf(DemandStudy study, LocalDate on) {
    return ask(pattern, on).decide(DemandFacts.of(study.scan(), study.numbers()), on).outcome();
  }

  /**
   * How much stock is enough until the next order can be there, in a share of all such intervals.
   *
   * <p>The mean demand of the interval is that of a period times the number of periods, not its
   * root: with 100 a month and three months, 300. The point is rounded up to {@link #STEP} and
   * never below nothing.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public ReorderPoint reorderPoint(CoverQuestion question, LocalDate on) {
    DemandStudy study = study(question.demand(), on);
    BigDecimal level = question.serviceLevel().orElseGet(() -> level(question.abcClass(), on));
    Forecast forecast = forecast(study, question.method().orElse(ForecastMethod.NONE), on);
    CoverFacts facts =
        study.cover(patternOf(study, on), forecast.perPeriod().orElse(Double.NaN), question, level);
    Question<CoverFacts, DemandDistribution> asked = ask(distribution, on);
    long step = DemandNumbers.positive(pack, STEP, on).thousandths();
    Optional<Quantity> point =
        asked.decide(facts, on).outcome().flatMap(followed -> study.point(followed, facts, step));
    return ReorderPoint.builder()
        .method(forecast.method())
        .distribution(asked.decide(facts.with(point), on))
        .serviceLevel(level)
        .demand(Shown.defined(facts.mean()))
        .deviation(Shown.defined(Math.sqrt(facts.variance())))
        .point(point)
        .safetyStock(point.map(found -> Shown.quantity(found.thousandths() - UNIT * facts.mean())))
        .build();
  }

  private BigDecimal level(Optional<AbcClass> abcClass, LocalDate on) {
    String name =
        switch (abcClass.orElse(AbcClass.UNDETERMINED)) {
          case UNDETERMINED -> LEVEL_OTHER;
          case A -> LEVEL_A;
          case B -> LEVEL_B;
          case C -> LEVEL_C;
        };
    return DemandNumbers.share(pack, name, on);
  }

  /**
   * How much to order at a time, so that goods, orders and holding cost the least in a year; with
   * prices by quantity, all units of an order at the price of its quantity.
   *
   * <p>Source: Snyder and Shen, Fundamentals of Supply Chain Theory, chapter 3.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public EconomicOrder economicOrder(EconomicOrderQuestion question, LocalDate on) {
    Optional<LotSize> found =
        LotSize.best(
            question.demandPerYear().units().doubleValue(),
            LotSize.amount(question.orderCost()),
            holdingRate(question.holdingRate(), on),
            question.prices(),
            question.multiple().thousandths());
    LotFacts facts = found.map(LotSize::facts).orElse(LotFacts.NONE);
    return EconomicOrder.builder()
        .basis(ask(lot, on).decide(facts, on))
        .optimum(
            found.map(each -> OptionalDouble.of(each.optimum())).orElse(OptionalDouble.empty()))
        .quantity(facts.quantity())
        .price(facts.price())
        .costPerYear(facts.cost())
        .handlingPerYear(facts.handling())
        .build();
  }

  private double holdingRate(Optional<BigDecimal> own, LocalDate on) {
    return own.orElseGet(
            () -> DemandNumbers.within(pack, HOLDING_RATE, on, BigDecimal.ZERO, BigDecimal.TEN))
        .doubleValue();
  }

  /**
   * How much to order once, when what is left over and what is lacking both cost something.
   *
   * <p>Source: Snyder and Shen, Fundamentals of Supply Chain Theory, chapter 4.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public OneTimeOrder oneTimeOrder(OneTimeOrderQuestion question, LocalDate on) {
    double over = LotSize.amount(question.overCost());
    double under = LotSize.amount(question.underCost());
    boolean both = over > 0 && under > 0;
    double ratio = both ? OrderFormulas.criticalRatio(over, under) : Double.NaN;
    double mean = question.mean().doubleValue();
    double optimum = Double.NaN;
    double cost = Double.NaN;
    if (both && question.deviation().isPresent()) {
      double deviation = question.deviation().get().doubleValue();
      optimum = mean + Quantiles.standardNormal(ratio) * deviation;
      cost = OrderFormulas.normalCost(over, under, deviation);
    } else if (both) {
      long pieces = Quantiles.poisson(mean, ratio);
      optimum = pieces;
      cost = OrderFormulas.poissonCost(pieces, mean, over, under);
    }
    CurrencyUnit currency = question.overCost().getCurrencyUnit();
    Optional<Quantity> quantity =
        both
            ? Optional.of(new Quantity(Math.max(0, Shown.upTo(UNIT * optimum, UNIT))))
            : Optional.empty();
    Optional<Money> expected = both ? Optional.of(LotSize.money(currency, cost)) : Optional.empty();
    OneTimeFacts facts =
        new OneTimeFacts(both, question.deviation().isPresent(), ratio, quantity, expected);
    return OneTimeOrder.builder()
        .distribution(ask(oneTime, on).decide(facts, on))
        .criticalRatio(Shown.defined(ratio))
        .optimum(Shown.defined(optimum))
        .quantity(quantity)
        .expectedCost(expected)
        .build();
  }

  /**
   * Whether to order a part now, how much and when it should be there, and all reasons for and
   * against.
   *
   * <p>What is there and ordered, less what is promised, is compared with the reorder point of lead
   * time and {@link #REVIEW_PERIOD}; at the point or below it is filled up to the maximum, or to
   * the point and a lot: the economic one where the cost of an order and prices are known, else
   * {@link #COVER_MONTHS} of forecast. The rest goes up to whole packs and to the minimum of the
   * supplier. Of a part that is not kept in stock only what is promised is ordered.
   *
   * <p>Source: requirements STOCK-20, STOCK-21.
   *
   * @param calendar the working days of the supplier and of the store
   * @param on the day asked about, on which the order would go out
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public OrderSuggestion suggest(OrderQuestion question, WorkingDays calendar, LocalDate on) {
    LocalDate promisedOn = arrival(question.leadTimeDays(), calendar, on);
    ReorderPoint computed = reorderPoint(cover(question, on, promisedOn), on);
    OrderNeed need = need(question, computed, on);
    int window = stockingWindow(on);
    OrderFacts facts =
        new OrderFacts(
            need,
            study(question.demand(), on).scan().demandsWithin(window),
            window,
            phaseInFrom(window, on),
            price(question, need.isDue() ? need.quantity() : Quantity.ZERO),
            promisedOn);
    Decision<OrderAdvice> advice = ask(this.advice, on).decide(facts, on);
    boolean order = advice.outcome().filter(OrderAdvice.ORDER::equals).isPresent();
    Quantity quantity = order ? need.quantity() : Quantity.ZERO;
    return OrderSuggestion.builder()
        .part(question.part())
        .advice(advice)
        .quantity(quantity)
        .promisedOn(order ? Optional.of(promisedOn) : Optional.empty())
        .amount(order ? facts.price().map(each -> amount(each, quantity)) : Optional.empty())
        .position(need.position())
        .point(need.point())
        .target(need.target())
        .computed(computed)
        .build();
  }

  private static Money amount(Money price, Quantity quantity) {
    return price.multipliedBy(quantity.units(), RoundingMode.HALF_UP);
  }

  private static Optional<Money> price(OrderQuestion question, Quantity quantity) {
    Optional<Money> found = Optional.empty();
    for (PriceBreak each : question.prices()) {
      if (each.from().compareTo(quantity) <= 0) {
        found = Optional.of(each.price());
      }
    }
    return found;
  }

  private LocalDate arrival(int days, WorkingDays calendar, LocalDate on) {
    boolean working =
        pack.choice(LEAD_TIME_IN, on, Set.of("working-days", "calendar-days"))
            .equals("working-days");
    return working && days > 0
        ? calendar.nthAfter(on, days)
        : calendar.onOrAfter(on.plusDays(days));
  }

  /** Lead time and review period, in months. */
  private CoverQuestion cover(OrderQuestion question, LocalDate on, LocalDate promisedOn) {
    BigDecimal month = daysPerMonth(on);
    return CoverQuestion.builder()
        .addAllDemand(question.demand())
        .periods(months(promisedOn, on))
        .leadTimeDeviation(
            question.leadTimeDeviation().map(each -> each.divide(month, MathContext.DECIMAL64)))
        .abcClass(question.abcClass())
        .serviceLevel(question.serviceLevel())
        .method(question.method())
        .distribution(question.distribution())
        .build();
  }

  private BigDecimal daysPerMonth(LocalDate on) {
    return DemandNumbers.within(pack, DAYS_PER_MONTH, on, BigDecimal.ONE, MOST_DAYS);
  }

  /** From a day on to the arrival of an order, and the time between two orders, in months. */
  private BigDecimal months(LocalDate promisedOn, LocalDate on) {
    Period review = pack.parameter(REVIEW_PERIOD, on).period();
    long days = ChronoUnit.DAYS.between(on, promisedOn) + review.getDays();
    return BigDecimal.valueOf(review.toTotalMonths())
        .add(BigDecimal.valueOf(days).divide(daysPerMonth(on), MathContext.DECIMAL64));
  }

  private OrderNeed need(OrderQuestion question, ReorderPoint computed, LocalDate on) {
    Optional<Quantity> point =
        question.minimum().isPresent() ? question.minimum() : computed.point();
    OptionalDouble perMonth = perMonth(question, on);
    Optional<LotSize> lot = weighedLot(question, perMonth, on);
    Optional<Quantity> fill =
        lot.map(LotSize::quantity)
            .or(
                () ->
                    perMonth.isPresent()
                        ? Optional.of(months(perMonth.getAsDouble(), on))
                        : question.minimum().map(set -> Quantity.ZERO));
    Optional<Quantity> target =
        question.maximum().or(() -> point.flatMap(from -> fill.map(from::plus)));
    Optional<Boolean> kept = question.keptInStock().or(() -> phasedIn(question, on));
    return new OrderNeed(
        question,
        on,
        OrderNeed.position(question),
        point,
        target,
        kept,
        kept.orElse(false)
            && question.maximum().isEmpty()
            && lot.filter(LotSize::atBreak).isPresent());
  }

  private OptionalDouble perMonth(OrderQuestion question, LocalDate on) {
    return forecast(question.demand(), question.method().orElse(ForecastMethod.NONE), on)
        .perPeriod();
  }

  private Optional<LotSize> weighedLot(
      OrderQuestion question, OptionalDouble perMonth, LocalDate on) {
    if (question.orderCost().isEmpty() || question.prices().isEmpty() || perMonth.isEmpty()) {
      return Optional.empty();
    }
    return LotSize.best(
        MONTHS_OF_YEAR * perMonth.getAsDouble(),
        LotSize.amount(question.orderCost().get()),
        holdingRate(question.holdingRate(), on),
        question.prices(),
        question.packSize().thousandths());
  }

  private Quantity months(double perMonth, LocalDate on) {
    double months =
        DemandNumbers.within(
                pack, COVER_MONTHS, on, BigDecimal.ZERO, BigDecimal.valueOf(MOST_MONTHS))
            .doubleValue();
    long step = DemandNumbers.positive(pack, STEP, on).thousandths();
    return new Quantity(Shown.upTo(UNIT * perMonth * months, step));
  }

  private int stockingWindow(LocalDate on) {
    return pack.number(STOCKING_WINDOW, on, 1, MOST_MONTHS);
  }

  private int phaseInFrom(int window, LocalDate on) {
    return pack.number(PHASE_IN_FROM, on, 1, window);
  }

  /** Whether it was asked for often enough to keep it; empty if the months before would tell. */
  private Optional<Boolean> phasedIn(OrderQuestion question, LocalDate on) {
    int window = stockingWindow(on);
    int from = phaseInFrom(window, on);
    int months = study(question.demand(), on).scan().demandsWithin(window);
    if (months >= from) {
      return Optional.of(true);
    }
    int unknown = Math.max(0, window - question.demand().size());
    return months + unknown < from ? Optional.of(false) : Optional.empty();
  }

  /**
   * How orders of parts without a class are planned, for a review of very many parts.
   *
   * @param level their service level
   * @param z its standard normal quantile
   * @param step what reorder points are multiples of, in thousandths
   */
  record Plan(double level, double z, long step) {}

  Plan plan(LocalDate on) {
    double level = level(Optional.empty(), on).doubleValue();
    return new Plan(
        level,
        Quantiles.standardNormal(level),
        DemandNumbers.positive(pack, STEP, on).thousandths());
  }

  /** How many months a reorder point has to last. */
  double coverMonths(int leadTimeDays, WorkingDays calendar, LocalDate on) {
    return months(arrival(leadTimeDays, calendar, on), on).doubleValue();
  }

  /** The tables and numbers of a day, for a review of very many parts. */
  DemandScale scale(LocalDate on) {
    return new DemandScale(
        numbers(on),
        on,
        ask(pattern, on),
        ask(xyz, on),
        ask(fsn, on),
        ask(method, on),
        ask(distribution, on));
  }

  private DemandNumbers numbers(LocalDate on) {
    return DemandNumbers.of(pack, on);
  }

  private DemandStudy study(List<Quantity> demand, LocalDate on) {
    return DemandStudy.of(numbers(on), demand);
  }

  private <Q> Q ask(Dated<Q> questions, LocalDate on) {
    return pack.ask(questions, on);
  }

  /** The cases of the pack that come out otherwise than they should. */
  public List<CaseFailure> runCases() {
    List<CaseFailure> failures = new ArrayList<>();
    failures.addAll(pack.pack().runCases(DEMAND_PATTERN, DemandPattern.class));
    failures.addAll(pack.pack().runCases(XYZ_CLASS, XyzClass.class));
    failures.addAll(pack.pack().runCases(FSN_CLASS, FsnClass.class));
    failures.addAll(pack.pack().runCases(FORECAST_METHOD, ForecastMethod.class));
    failures.addAll(pack.pack().runCases(DEMAND_DISTRIBUTION, DemandDistribution.class));
    failures.addAll(pack.pack().runCases(ABC_CLASS, AbcClass.class));
    failures.addAll(pack.pack().runCases(PLANNING_APPROACH, PlanningApproach.class));
    failures.addAll(pack.pack().runCases(ECONOMIC_ORDER, LotBasis.class));
    failures.addAll(pack.pack().runCases(ONE_TIME_ORDER, DemandDistribution.class));
    failures.addAll(pack.pack().runCases(ORDER_SUGGESTION, OrderAdvice.class));
    return List.copyOf(failures);
  }
}
