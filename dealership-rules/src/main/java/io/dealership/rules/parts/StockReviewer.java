package io.dealership.rules.parts;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import io.dealership.core.parts.Quantity;
import io.dealership.core.parts.StockLedger;
import io.dealership.core.parts.StockMovement;
import io.dealership.core.time.WorkingDays;
import io.dealership.rules.decision.DecisionRule;
import io.dealership.rules.decision.Match;
import io.dealership.rules.parts.ReviewRows.Cell;
import io.dealership.rules.parts.ReviewRows.Code;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reviews all parts of a store, as many as there are: what {@link DemandRules} and {@link
 * StockHealthRules} say of one part, without an object for each of its numbers.
 *
 * <p>The lines of a file may be shared out to threads: each fills {@linkplain #section() a section}
 * of its own, and one thread {@linkplain #take takes} the sections in the order of the file. The
 * review does not depend on how the lines were shared out.
 *
 * <p>The reorder point is that of the service level of parts without a class, for the class by
 * value is not known before all parts are.
 *
 * @since 0.1
 */
@SuppressWarnings("EnumOrdinal") // places within this run; they are never stored
public final class StockReviewer {

  /** As many months of demand a line may have at most. */
  public static final int MOST_MONTHS = 1200;

  static final List<StockTier> TIERS = List.of(StockTier.values());
  static final List<StockAction> ACTIONS = List.of(StockAction.values());
  static final List<DemandPattern> PATTERNS = List.of(DemandPattern.values());
  static final List<XyzClass> XYZ = List.of(XyzClass.values());
  static final List<FsnClass> FSN = List.of(FsnClass.values());
  static final List<ForecastMethod> METHODS = List.of(ForecastMethod.values());
  static final List<DemandDistribution> DISTRIBUTIONS = List.of(DemandDistribution.values());

  /** A billion units, so that many months add up. */
  private static final long MOST_DEMAND = 1_000_000_000_000L;

  /** Ten million millions, in ten-thousandths. */
  private static final long MOST_WORTH = 100_000_000_000_000_000L;

  private static final long THOUSAND = 1000;
  private static final int YEAR = 12;
  private static final double UNIT = 1000;
  private static final int MOST_LEAD_DAYS = 1000;

  private final LocalDate on;
  private final CurrencyUnit currency;
  private final HealthDay day;
  private final DemandRules demandRules;
  private final DemandScale scale;
  private final DemandRules.Plan plan;
  private final WorkingDays calendar;
  private final List<ReviewRows> blocks = new ArrayList<>();
  private final ReviewSums total;
  private boolean done;

  StockReviewer(
      DemandRules demand,
      StockHealthRules health,
      CurrencyUnit currency,
      WorkingDays calendar,
      LocalDate on) {
    this.on = on;
    this.currency = currency;
    this.day = health.day(on);
    this.demandRules = demand;
    this.scale = demand.scale(on);
    this.plan = demand.plan(on);
    this.calendar = calendar;
    this.total =
        new ReviewSums(
            HealthMoney.step(currency), ChronoUnit.DAYS.between(on.minusMonths(YEAR), on) + 1);
  }

  /** A new section without lines, for one thread at a time. */
  public Section section() {
    return new Section();
  }

  /**
   * Takes the lines of a section behind those that were taken, and empties it.
   *
   * @throws IllegalStateException if the review was made already
   */
  public void take(Section section) {
    checkState(!done, "StockReviewer.take must come before review()");
    if (section.rows.size() > 0) {
      blocks.add(section.rows);
      section.rows = section.rows.another();
      total.addAll(section.sums);
      section.sums = total.empty();
    }
  }

  /** The review of all lines that were taken; the reviewer takes no more. */
  public StockReview review() {
    done = true;
    return new StockReview(on, currency, day, blocks, total, scale.numbers().values);
  }

  static long day(int epochDay) {
    return epochDay == StockLine.NO_DAY ? HealthLine.UNKNOWN : epochDay;
  }

  /** Some lines of a store; not safe to share. */
  public final class Section {

    private ReviewRows rows = new ReviewRows();
    private ReviewSums sums = total.empty();
    private final DemandScan scan = new DemandScan();
    private final HealthLine line = new HealthLine();
    private long[] demand = new long[36];
    private long[] scratch = new long[37];

    /** The months to cover by the days of lead time; not a number where not computed yet. */
    private final double[] coverMonths = new double[MOST_LEAD_DAYS + 1];

    private final Map<Match, Integer> actions = new HashMap<>();
    private @Nullable Match lastMatch;
    private int lastActions;

    private Section() {
      Arrays.fill(coverMonths, Double.NaN);
      line.currency = currency;
      line.step = HealthMoney.step(currency);
    }

    /** The number of lines that were not taken yet. */
    public int size() {
      return rows.size();
    }

    /**
     * Adds a line.
     *
     * @throws IllegalArgumentException if it has more than {@value #MOST_MONTHS} months, the part
     *     moved after the day asked about, a demand is negative, or stock and demand are worth more
     *     than ten million millions; then it is left out
     */
    public void add(StockLine stock) {
      int months = stock.months();
      checkArgument(
          months >= 0 && months <= MOST_MONTHS,
          "StockLine.months must be from 0 to %s, but was %s",
          MOST_MONTHS,
          months);
      line.lastIssued = past(stock.lastIssue(), "lastIssue");
      line.lastReceived = past(stock.lastReceipt(), "lastReceipt");
      read(stock, months);
      checkCountable(stock);
      int row = rows.begin(stock.part());
      demand(stock, months, row);
      health(stock, row);
      sums.add(rows, row);
    }

    /**
     * Adds all parts of a ledger, as they stand at the end of the day asked about; what they are
     * sold for and how long an order takes is not known then.
     *
     * @throws IllegalArgumentException as {@link #add}
     */
    public void addAll(StockLedger ledger) {
      StockLedger known = ledger.cut(on);
      known.movements().stream()
          .map(StockMovement::on)
          .min(LocalDate::compareTo)
          .ifPresent(
              first ->
                  known
                      .parts()
                      .forEach(
                          part ->
                              add(
                                  BookedStock.of(
                                      known,
                                      part,
                                      Optional.empty(),
                                      OptionalInt.empty(),
                                      first,
                                      on))));
    }

    /** What all of it is worth must be far from what a long holds, for it is added up. */
    private void checkCountable(StockLine stock) {
      long all = stock.onHand() + stock.onOrder() + scan.total();
      long each = Math.max(1, Math.max(stock.unitCost(), stock.price()));
      checkArgument(
          Math.multiplyHigh(all, each) == 0
              && all * each >= 0
              && all * each / THOUSAND <= MOST_WORTH,
          "StockLine must be worth at most 10000000000000 in stock, order and demand, but had %s at"
              + " up to %s for one",
          new Quantity(Math.min(all, Quantity.MOST)),
          BigDecimal.valueOf(each, 4).toPlainString());
    }

    private void read(StockLine stock, int months) {
      if (demand.length < months) {
        demand = new long[months];
        scratch = new long[months + 1];
      }
      for (int i = 0; i < months; i++) {
        long each = stock.demand(i);
        checkArgument(
            each >= 0 && each <= MOST_DEMAND,
            "StockLine.demand must be from 0 to %s thousandths, but was %s",
            MOST_DEMAND,
            each);
        demand[i] = each;
      }
      scan.scan(demand, 0, months);
    }

    // ---- demand ----

    private void demand(StockLine stock, int months, int row) {
      line.forecast = HealthLine.UNKNOWN;
      line.reorderPoint = HealthLine.UNKNOWN;
      line.safetyStock = 0;
      long year = HealthLine.UNKNOWN;
      if (months >= YEAR) {
        year = 0;
        for (int i = months - YEAR; i < months; i++) {
          year += demand[i];
        }
      }
      rows.set(row, Cell.YEAR_DEMAND, year);
      rows.set(row, Cell.EMERGENCY, stock.emergency());
      rows.set(row, Cell.LOST, stock.lost());
      if (months > 0) {
        DemandPattern pattern = scale.pattern(scan);
        ForecastMethod method = scale.method(scan, pattern);
        rows.setCode(row, Code.PATTERN, pattern.ordinal() + 1);
        rows.setCode(row, Code.XYZ, scale.xyz(scan).ordinal() + 1);
        rows.setCode(row, Code.FSN, scale.fsn(scan).ordinal() + 1);
        rows.setCode(row, Code.METHOD, method.ordinal() + 1);
        forecast(stock, months, pattern, method, row);
      }
      rows.set(row, Cell.FORECAST, line.forecast);
      rows.set(row, Cell.REORDER_POINT, line.reorderPoint);
    }

    private void forecast(
        StockLine stock, int months, DemandPattern pattern, ForecastMethod method, int row) {
      if (scan.demands() == 0) {
        if (!scale.numbers().isShort(months)) {
          line.forecast = 0; // nobody has asked for it for long enough
          line.reorderPoint = 0;
        }
        return;
      }
      double forecast = scale.numbers().forecast(method, demand, 0, months);
      if (Double.isNaN(forecast)) {
        return;
      }
      line.forecast = Math.round(forecast);
      double periods = periods(stock.leadTimeDays());
      if (Double.isNaN(periods)) {
        return;
      }
      double mean = forecast / UNIT * periods;
      double variance =
          Cover.variance(
              forecast / UNIT, scan.variance(scale.numbers().sample) / UNIT / UNIT, periods, 0);
      DemandDistribution distribution = scale.distribution(scan, pattern, mean, variance, periods);
      rows.setCode(row, Code.DISTRIBUTION, distribution.ordinal() + 1);
      long point =
          DemandScale.point(
              distribution,
              mean,
              variance,
              plan.level(),
              plan.z(),
              plan.step(),
              demand,
              0,
              months,
              periods,
              scratch);
      if (point >= 0) {
        line.reorderPoint = point;
        line.safetyStock = Math.max(0, point - Math.round(UNIT * mean));
      }
    }

    /** Lead time and time between orders in months; not a number where nobody knows it. */
    private double periods(int leadTimeDays) {
      if (leadTimeDays < 0 || leadTimeDays > MOST_LEAD_DAYS) {
        return Double.NaN;
      }
      double known = coverMonths[leadTimeDays];
      if (Double.isNaN(known)) {
        known = demandRules.coverMonths(leadTimeDays, calendar, on);
        coverMonths[leadTimeDays] = known;
      }
      return known;
    }

    // ---- health ----

    private void health(StockLine stock, int row) {
      line.quantity = stock.onHand();
      line.unitCost = known(stock.unitCost());
      line.price = known(stock.price());
      line.onOrder = stock.onOrder();
      line.packSize = stock.packSize();
      line.reserved = stock.reserved();
      line.sisterNeed = stock.sisterNeed();
      line.provisionMade = stock.provisionMade();
      line.returnableUntil = day(stock.returnableUntil());
      line.expires = day(stock.expiresOn());
      line.refundShare = stock.refundShare() < 0 ? HealthLine.UNKNOWN : stock.refundShare();
      line.superseded = stock.superseded();
      day.policy().assess(line);
      Match match = day.actions().match(line, on);
      write(stock, row, match);
    }

    private long past(int epochDay, String name) {
      checkArgument(
          epochDay <= on.toEpochDay(),
          "StockLine.%s must not be after the day asked about, %s, but was %s",
          name,
          on,
          LocalDate.ofEpochDay(epochDay));
      return day(epochDay);
    }

    private void write(StockLine stock, int row, Match match) {
      rows.set(row, Cell.ON_HAND, line.quantity);
      rows.set(row, Cell.AVERAGE_ON_HAND, known(stock.averageOnHand()));
      rows.set(row, Cell.ON_ORDER, line.onOrder);
      rows.set(row, Cell.PACK_SIZE, line.packSize);
      rows.set(row, Cell.RESERVED, line.reserved);
      rows.set(row, Cell.SISTER_NEED, line.sisterNeed);
      rows.set(row, Cell.PROVISION_MADE, line.provisionMade);
      rows.set(row, Cell.UNIT_COST, line.unitCost);
      rows.set(row, Cell.PRICE, line.price);
      rows.set(row, Cell.MOVED, ReviewRows.pair(stock.lastIssue(), stock.lastReceipt()));
      rows.set(row, Cell.LASTS_UNTIL, ReviewRows.pair(stock.returnableUntil(), stock.expiresOn()));
      rows.set(row, Cell.TERMS, ReviewRows.pair(stock.refundShare(), stock.superseded() ? 1 : 0));
      rows.set(row, Cell.YEAR_USE, yearUse(rows.get(row, Cell.YEAR_DEMAND)));
      rows.set(row, Cell.VALUE, line.value);
      rows.set(
          row, Cell.PROVISION, line.dueShare == HealthLine.UNKNOWN ? HealthLine.UNKNOWN : line.due);
      rows.set(row, Cell.EXCESS, line.excess);
      rows.set(row, Cell.TO_ORDER, line.toOrder);
      rows.set(row, Cell.SAFETY_STOCK, line.safetyStock);
      line.tier.ifPresent(tier -> rows.setCode(row, Code.TIER, tier.ordinal() + 1));
      Optional<StockAction> first = day.actions().outcome(match);
      first.ifPresent(action -> rows.setCode(row, Code.ACTION, action.ordinal() + 1));
      rows.set(
          row,
          Cell.CASH,
          first.isPresent() ? day.policy().cash(line, first.get()) : HealthLine.UNKNOWN);
      rows.set(
          row,
          Cell.RESULT,
          first.isPresent() ? day.policy().result(line, first.get()) : HealthLine.UNKNOWN);
      rows.set(
          row,
          Cell.DAYS_AND_ACTIONS,
          ReviewRows.pair(
              line.days == HealthLine.UNKNOWN ? -1 : Math.toIntExact(line.days), actions(match)));
    }

    /** Not rounded to the currency, so that equal values only are equal. */
    private long yearUse(long yearDemand) {
      if (yearDemand == 0) {
        return 0;
      }
      return yearDemand == HealthLine.UNKNOWN || line.unitCost == HealthLine.UNKNOWN
          ? HealthLine.UNKNOWN
          : HealthAmounts.value(yearDemand, line.unitCost, 1);
    }

    /** The actions of the rules that match; matches are few. */
    private int actions(Match match) {
      if (match == lastMatch) {
        return lastActions;
      }
      int bits = actions.computeIfAbsent(match, Section::bits);
      lastMatch = match;
      lastActions = bits;
      return bits;
    }

    private static int bits(Match match) {
      int bits = 0;
      for (DecisionRule rule : match.rules()) {
        String action = rule.outputs().get(0).map(Object::toString).orElseThrow();
        bits |= 1 << StockAction.valueOf(action).ordinal();
      }
      return bits;
    }

    private static long known(long value) {
      return value == StockLine.UNKNOWN ? HealthLine.UNKNOWN : value;
    }
  }
}
