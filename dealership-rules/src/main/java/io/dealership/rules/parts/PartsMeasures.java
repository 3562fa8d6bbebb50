package io.dealership.rules.parts;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.parts.PartsTotals;
import io.dealership.core.time.DayRange;
import io.dealership.rules.gate.LayeredPack;
import io.dealership.rules.measure.Figure;
import io.dealership.rules.measure.MeasureBook;
import io.dealership.rules.measure.MeasureId;
import io.dealership.rules.measure.Measured;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.PackSource;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What the parts department came to in a period: how often its stock turns, how long it lasts, how
 * much of the demand it serves, and how much of it is dead.
 *
 * <p>Each measure is named by its numerator and its denominator, for sources call different things
 * by one name. A measure without a denominator, such as the turnover of an empty stock, is
 * undetermined and says why; it is never infinite, and never zero.
 *
 * <p>What is said of a year is made up to twelve months: a period of whole months by their number
 * (of three months, four times as much), any other by its days, of which a year has 365.
 *
 * <p>For example, parts that cost CNY 2,400,000.00 in twelve months from a stock of CNY 300,000.00
 * turn 8.00 times, and the stock lasts 45.6 days.
 *
 * <h2>Source</h2>
 *
 * <p>Articles of the parts trade, as the pack cites them; none is law. What one source alone says
 * is marked so, and a store sets its own targets in a pack of its own.
 *
 * @since 0.1
 */
public final class PartsMeasures {

  /** The id of the pack. */
  public static final String PACK = "parts-measures";

  private static final BigDecimal MONTHS_OF_YEAR = BigDecimal.valueOf(12);
  private static final MathContext PRECISION = MathContext.DECIMAL128;

  private final LayeredPack pack;
  private final MeasureBook book;

  private PartsMeasures(LayeredPack pack, MeasureBook book) {
    this.pack = pack;
    this.book = book;
  }

  /** The pack with the measures. */
  public static PackSource pack() {
    return PackSource.of(name -> PartsMeasures.class.getResourceAsStream(PACK + "/" + name));
  }

  /**
   * The measures of some packs, one of which is {@link #PACK}.
   *
   * @throws IllegalArgumentException when it is not among them
   */
  public static PartsMeasures of(KnowledgePacks packs) {
    return new PartsMeasures(LayeredPack.of(packs, PACK), MeasureBook.of(packs, PACK));
  }

  /** What is measured, and against which targets. */
  public MeasureBook book() {
    return book;
  }

  /**
   * All measures of a period, in the order of the pack.
   *
   * @param on the day by which the definitions and targets are chosen
   * @throws IllegalArgumentException when the pack is not in force on that day, or the period has
   *     no day
   */
  public List<Measured> all(PartsTotals totals, DayRange period, LocalDate on) {
    return List.of(
        grossTurnover(totals, period, on),
        trueTurnover(totals, period, on),
        daysOfSupply(totals, period, on),
        monthsOfSupply(totals, period, on),
        fillRate(totals, period, on),
        emergencyShare(totals, period, on),
        lostSalesShare(totals, period, on),
        serviceLevel(totals, period, on),
        phaseInShare(totals, period, on),
        phaseOutShare(totals, period, on),
        obsolescenceShare(totals, period, on),
        grossMarginReturn(totals, period, on));
  }

  // ---- stock ----

  /** Cost of the parts sold in twelve months ÷ average stock at cost. */
  public Measured grossTurnover(PartsTotals totals, DayRange period, LocalDate on) {
    return ratio("gross-turnover", inYear(cost(totals), period, on), average(totals), period, on);
  }

  /** Cost of the parts sold that came in by stock orders, in twelve months ÷ average stock. */
  public Measured trueTurnover(PartsTotals totals, DayRange period, LocalDate on) {
    Figure fromStock = Figure.money("costFromStockOrders", totals.costFromStockOrders());
    return ratio("true-turnover", inYear(fromStock, period, on), average(totals), period, on);
  }

  /** Average stock × the days of a year ÷ cost of the parts sold in twelve months. */
  public Measured daysOfSupply(PartsTotals totals, DayRange period, LocalDate on) {
    Figure days = average(totals).times(daysOfYear(on));
    return ratio("days-of-supply", days, inYear(cost(totals), period, on), period, on);
  }

  /** Stock at the end of the period ÷ cost of the parts sold in a month, on average. */
  public Measured monthsOfSupply(PartsTotals totals, DayRange period, LocalDate on) {
    Figure monthly = cost(totals).over(months(period, on));
    return ratio("months-of-supply", stock(totals), monthly, period, on);
  }

  /** Stock without a sale for more than twelve months ÷ stock at the end of the period. */
  public Measured obsolescenceShare(PartsTotals totals, DayRange period, LocalDate on) {
    Figure obsolete = Figure.money("obsoleteStock", totals.obsoleteStock());
    return ratio("obsolescence-share", obsolete, stock(totals), period, on);
  }

  /** Gross profit on parts in twelve months ÷ average stock at cost. */
  public Measured grossMarginReturn(PartsTotals totals, DayRange period, LocalDate on) {
    Figure profit = Figure.money("sales", totals.sales()).minus(cost(totals));
    return ratio("gross-margin-return", inYear(profit, period, on), average(totals), period, on);
  }

  // ---- demand ----

  /** Total demand less emergency purchases and lost sales ÷ total demand. */
  public Measured fillRate(PartsTotals totals, DayRange period, LocalDate on) {
    Figure served = demand(totals).minus(emergency(totals)).minus(lost(totals));
    return ratio("fill-rate", served, demand(totals), period, on);
  }

  /** Emergency purchases ÷ total demand. */
  public Measured emergencyShare(PartsTotals totals, DayRange period, LocalDate on) {
    return ratio("emergency-share", emergency(totals), demand(totals), period, on);
  }

  /** Lost sales ÷ total demand. */
  public Measured lostSalesShare(PartsTotals totals, DayRange period, LocalDate on) {
    return ratio("lost-sales-share", lost(totals), demand(totals), period, on);
  }

  /** Order cycles in which nothing was lacking ÷ order cycles. */
  public Measured serviceLevel(PartsTotals totals, DayRange period, LocalDate on) {
    return ratio(
        "service-level",
        Figure.count("cyclesWithoutShortage", totals.cyclesWithoutShortage()),
        Figure.count("orderCycles", totals.orderCycles()),
        period,
        on);
  }

  // ---- part numbers that come and go ----

  /** Part numbers taken into stock in the period ÷ part numbers in stock at its end. */
  public Measured phaseInShare(PartsTotals totals, DayRange period, LocalDate on) {
    return ratio(
        "phase-in-share",
        Figure.count("phasedIn", totals.phasedIn()),
        Figure.count("stockedAtEnd", totals.stockedAtEnd()),
        period,
        on);
  }

  /** Part numbers taken out of stock in the period ÷ part numbers in stock at its start. */
  public Measured phaseOutShare(PartsTotals totals, DayRange period, LocalDate on) {
    return ratio(
        "phase-out-share",
        Figure.count("phasedOut", totals.phasedOut()),
        Figure.count("stockedAtStart", totals.stockedAtStart()),
        period,
        on);
  }

  // ---- figures ----

  private Measured ratio(
      String id, Figure numerator, Figure denominator, DayRange period, LocalDate on) {
    return book.ratio(MeasureId.of(id), numerator, denominator, period, on);
  }

  private Figure inYear(Figure inPeriod, DayRange period, LocalDate on) {
    return inPeriod.times(MONTHS_OF_YEAR).over(months(period, on));
  }

  /** How many months a period has; of one that has no whole months, by its days. */
  private BigDecimal months(DayRange period, LocalDate on) {
    checkArgument(!period.isEmpty(), "PartsMeasures.period must have a day, but was %s", period);
    long whole = ChronoUnit.MONTHS.between(period.from(), period.until());
    if (period.from().plusMonths(whole).equals(period.until())) {
      return BigDecimal.valueOf(whole);
    }
    return BigDecimal.valueOf(ChronoUnit.DAYS.between(period.from(), period.until()))
        .multiply(MONTHS_OF_YEAR)
        .divide(daysOfYear(on), PRECISION);
  }

  private BigDecimal daysOfYear(LocalDate on) {
    return BigDecimal.valueOf(pack.number("parts.days-of-year", on, 360, 366));
  }

  private static Figure cost(PartsTotals totals) {
    return Figure.money("costOfSales", totals.costOfSales());
  }

  private static Figure average(PartsTotals totals) {
    return Figure.money("averageStock", totals.averageStock());
  }

  private static Figure stock(PartsTotals totals) {
    return Figure.money("stockValue", totals.stockValue());
  }

  private static Figure demand(PartsTotals totals) {
    return Figure.quantity("totalDemand", totals.totalDemand());
  }

  private static Figure emergency(PartsTotals totals) {
    return Figure.quantity("emergencyPurchases", totals.emergencyPurchases());
  }

  private static Figure lost(PartsTotals totals) {
    return Figure.quantity("lostSales", totals.lostSales());
  }
}
