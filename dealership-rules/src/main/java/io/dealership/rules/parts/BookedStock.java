package io.dealership.rules.parts;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.parts.DemandHistory;
import io.dealership.core.parts.MonthDemand;
import io.dealership.core.parts.Quantity;
import io.dealership.core.parts.StockLedger;
import io.dealership.core.parts.StockMovement;
import io.dealership.core.parts.StockPosition;
import io.dealership.core.warranty.PartNumber;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.joda.money.Money;

/**
 * One part of a store as its ledger has it, for a review.
 *
 * <p>It costs what it costs by the moving average. Its demand is known from the first month with a
 * line in the ledger, of whatever part, up to the last month that is over; its average stock from
 * the first day of the ledger on, of the last twelve months.
 *
 * @since 0.1
 */
public final class BookedStock implements StockLine {

  private static final int YEAR = 12;
  private static final int DECIMALS = 4;
  private static final long UNIT = 1000;

  private final StockPosition position;
  private final List<Quantity> demand;
  private final MonthDemand year;
  private final long unitCost;
  private final long price;
  private final long average;
  private final int leadTimeDays;

  private BookedStock(
      StockPosition position,
      List<Quantity> demand,
      MonthDemand year,
      long price,
      long average,
      int leadTimeDays) {
    this.position = position;
    this.demand = demand;
    this.year = year;
    this.unitCost = unitCost(position);
    this.price = price;
    this.average = average;
    this.leadTimeDays = leadTimeDays;
  }

  /**
   * A part as of a day.
   *
   * @param price what a unit is sold for; empty when nobody knows
   * @param leadTimeDays how many days an order takes; empty when nobody knows
   * @param on the day, at its end
   * @throws IllegalArgumentException if the ledger has no line of the part up to that day, or the
   *     lead time is negative
   */
  public static BookedStock of(
      StockLedger ledger,
      PartNumber part,
      Optional<Money> price,
      OptionalInt leadTimeDays,
      LocalDate on) {
    checkArgument(
        leadTimeDays.orElse(0) >= 0,
        "BookedStock.leadTimeDays must not be negative, but was %s",
        leadTimeDays);
    LocalDate first =
        ledger.movements().stream()
            .map(StockMovement::on)
            .filter(day -> !day.isAfter(on))
            .min(LocalDate::compareTo)
            .orElse(on);
    return of(ledger, part, price, leadTimeDays, first, on);
  }

  /** As {@link #of}, by one who knows the first day of the ledger. */
  static BookedStock of(
      StockLedger ledger,
      PartNumber part,
      Optional<Money> price,
      OptionalInt leadTimeDays,
      LocalDate first,
      LocalDate on) {
    checkArgument(
        ledger.movements(part).stream().anyMatch(line -> !line.on().isAfter(on)),
        "StockLedger must have a line of part %s up to %s, but has none",
        part,
        on);
    StockPosition position = ledger.position(part, on);
    YearMonth from = YearMonth.from(first);
    YearMonth over = YearMonth.from(on.plusDays(1)).minusMonths(1);
    boolean known = !over.isBefore(from);
    Optional<DemandHistory> history =
        known ? Optional.of(ledger.demand(List.of(part), from, over, List.of())) : Optional.empty();
    LocalDate since = on.plusDays(1).minusMonths(YEAR);
    return new BookedStock(
        position,
        history.map(DemandHistory::totals).orElse(List.of()),
        history.map(months -> lastYear(months)).orElse(MonthDemand.NONE),
        price.map(HealthMoney::plain).orElse(UNKNOWN),
        first.isAfter(since)
            ? UNKNOWN
            : Math.max(
                0, ledger.averageStock(part, since, on.plusDays(1)).quantity().thousandths()),
        leadTimeDays.orElse(NO_NUMBER));
  }

  private static MonthDemand lastYear(DemandHistory history) {
    List<MonthDemand> months = history.months();
    return months.subList(Math.max(0, months.size() - YEAR), months.size()).stream()
        .reduce(MonthDemand.NONE, MonthDemand::plus);
  }

  private static long unitCost(StockPosition position) {
    if (position.averageValue().isEmpty() || !position.quantity().isPositive()) {
      return UNKNOWN;
    }
    return position
        .averageValue()
        .get()
        .getAmount()
        .movePointRight(DECIMALS)
        .divide(position.quantity().units(), 0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  private static int day(Optional<LocalDate> day) {
    return day.map(LocalDate::toEpochDay).map(Math::toIntExact).orElse(NO_DAY);
  }

  @Override
  public String part() {
    return position.part().value();
  }

  @Override
  public long unitCost() {
    return unitCost;
  }

  @Override
  public long price() {
    return price;
  }

  /** What is in stock; nothing where the books have less than nothing. */
  @Override
  public long onHand() {
    return Math.max(0, position.quantity().thousandths());
  }

  @Override
  public long averageOnHand() {
    return average;
  }

  @Override
  public long onOrder() {
    return 0;
  }

  @Override
  public int leadTimeDays() {
    return leadTimeDays;
  }

  @Override
  public long packSize() {
    return UNIT;
  }

  @Override
  public int lastReceipt() {
    return day(position.lastReceiptOn());
  }

  @Override
  public int lastIssue() {
    return day(position.lastIssueOn());
  }

  @Override
  public int months() {
    return demand.size();
  }

  @Override
  public long demand(int month) {
    return demand.get(month).thousandths();
  }

  @Override
  public long emergency() {
    return year.emergency().thousandths();
  }

  @Override
  public long lost() {
    return year.lost().thousandths();
  }
}
