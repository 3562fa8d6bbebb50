package io.dealership.rules.parts;

import io.dealership.core.parts.Quantity;
import io.dealership.core.warranty.PartNumber;
import io.dealership.rules.parts.ReviewRows.Cell;
import io.dealership.rules.parts.ReviewRows.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.joda.money.Money;

/**
 * What a review says of one part; what is empty is undetermined. Why so says {@link
 * StockHealthRules} and {@link DemandRules}, asked about the part alone.
 *
 * @since 0.1
 */
@SuppressWarnings("EnumOrdinal") // places within this run; they are never stored
public final class PartReview {

  private static final int MONTHS = 12;

  private final StockReview review;
  private final ReviewRows rows;
  private final int row;

  PartReview(StockReview review, ReviewRows rows, int row) {
    this.review = review;
    this.rows = rows;
    this.row = row;
  }

  long cell(Cell cell) {
    return rows.get(row, cell);
  }

  private <E extends Enum<E>> Optional<E> code(Code code, List<E> constants) {
    return Optional.ofNullable(rows.constant(row, code, constants));
  }

  private Optional<Quantity> quantity(Cell cell) {
    long value = cell(cell);
    return value == HealthLine.UNKNOWN ? Optional.empty() : Optional.of(new Quantity(value));
  }

  private Optional<Money> money(Cell cell) {
    return HealthMoney.known(cell(cell), review.currency());
  }

  /** The number of the part. */
  public String number() {
    return rows.name(row);
  }

  /** What is in stock. */
  public Quantity onHand() {
    return new Quantity(cell(Cell.ON_HAND));
  }

  /** What is in stock at cost. */
  public Optional<Money> value() {
    return money(Cell.VALUE);
  }

  // ---- classes ----

  /** The class by the value of the demand of a year. */
  public Optional<AbcClass> abc() {
    return Optional.ofNullable(review.abc(cell(Cell.YEAR_USE)));
  }

  /** The class by variation. */
  public Optional<XyzClass> xyz() {
    return code(Code.XYZ, StockReviewer.XYZ);
  }

  /** The class by movement. */
  public Optional<FsnClass> fsn() {
    return code(Code.FSN, StockReviewer.FSN);
  }

  /** The pattern of its demand. */
  public Optional<DemandPattern> pattern() {
    return code(Code.PATTERN, StockReviewer.PATTERNS);
  }

  // ---- measures ----

  /** The demand of the last twelve months. */
  public Optional<Quantity> yearDemand() {
    return quantity(Cell.YEAR_DEMAND);
  }

  /** What was issued in twelve months for each unit that was in stock on average. */
  public OptionalDouble grossTurnover() {
    return ratio(issued(), cell(Cell.AVERAGE_ON_HAND));
  }

  /** As {@link #grossTurnover()}, without emergency purchases. */
  public OptionalDouble trueTurnover() {
    long issued = issued();
    return ratio(
        issued == HealthLine.UNKNOWN ? issued : Math.max(0, issued - cell(Cell.EMERGENCY)),
        cell(Cell.AVERAGE_ON_HAND));
  }

  /** How many months of what was issued in the last twelve are in stock. */
  public OptionalDouble monthsOfSupply() {
    long issued = issued();
    return issued == HealthLine.UNKNOWN
        ? OptionalDouble.empty()
        : ratio(cell(Cell.ON_HAND) * MONTHS, issued);
  }

  /** The share of the demand of twelve months that stock filled. */
  public OptionalDouble fillRate() {
    long demand = cell(Cell.YEAR_DEMAND);
    return demand == HealthLine.UNKNOWN
        ? OptionalDouble.empty()
        : ratio(demand - cell(Cell.EMERGENCY) - cell(Cell.LOST), demand);
  }

  /** The gross margin of what was issued in twelve months for each money unit of average stock. */
  public OptionalDouble grossMarginReturn() {
    long price = cell(Cell.PRICE);
    long cost = cell(Cell.UNIT_COST);
    OptionalDouble turnover = grossTurnover();
    return price == HealthLine.UNKNOWN
            || cost == HealthLine.UNKNOWN
            || cost == 0
            || turnover.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(turnover.getAsDouble() * (price - cost) / cost);
  }

  private long issued() {
    return rows.issued(row);
  }

  private static OptionalDouble ratio(long numerator, long denominator) {
    return numerator == HealthLine.UNKNOWN || denominator == HealthLine.UNKNOWN || denominator <= 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) numerator / denominator);
  }

  // ---- need and order ----

  /** The demand of a month, as forecast. */
  public Optional<Quantity> forecastPerMonth() {
    return quantity(Cell.FORECAST);
  }

  /** At which stock, with what is on order, it is ordered. */
  public Optional<Quantity> reorderPoint() {
    return quantity(Cell.REORDER_POINT);
  }

  /** What is to be ordered now. */
  public Optional<Quantity> toOrder() {
    return quantity(Cell.TO_ORDER);
  }

  /** What is more than is needed. */
  public Optional<Quantity> excess() {
    return quantity(Cell.EXCESS);
  }

  // ---- age ----

  /** The days since it last moved. */
  public OptionalInt daysStill() {
    int days = rows.daysStill(row);
    return days < 0 ? OptionalInt.empty() : OptionalInt.of(days);
  }

  /** How long it has not moved, as a step of the ladder. */
  public Optional<StockTier> tier() {
    return code(Code.TIER, StockReviewer.TIERS);
  }

  /** What is to be set aside. */
  public Optional<Money> provision() {
    return money(Cell.PROVISION);
  }

  // ---- what to do ----

  /** What to do first; empty while facts are missing that decide it. */
  public Optional<StockAction> action() {
    return code(Code.ACTION, StockReviewer.ACTIONS);
  }

  /** All that may be done, the weightiest first. */
  public List<StockAction> actions() {
    int bits = ReviewRows.low(cell(Cell.DAYS_AND_ACTIONS));
    List<StockAction> actions = new ArrayList<>(Integer.bitCount(bits));
    for (StockAction each : StockReviewer.ACTIONS) {
      if ((bits & 1 << each.ordinal()) != 0) {
        actions.add(each);
      }
    }
    return List.copyOf(actions);
  }

  /**
   * What to do with the part and why, as {@link StockHealthRules#decide} says it; made anew each
   * time.
   */
  public StockHealth health() {
    return StockHealth.of(Optional.of(PartNumber.of(number())), review.day(), line());
  }

  /** The numbers that the answers rest on. */
  private HealthLine line() {
    HealthLine line = new HealthLine();
    line.currency = review.currency();
    line.step = HealthMoney.step(review.currency());
    line.quantity = cell(Cell.ON_HAND);
    line.unitCost = cell(Cell.UNIT_COST);
    line.price = cell(Cell.PRICE);
    line.lastIssued = StockReviewer.day(ReviewRows.high(cell(Cell.MOVED)));
    line.lastReceived = StockReviewer.day(ReviewRows.low(cell(Cell.MOVED)));
    line.forecast = cell(Cell.FORECAST);
    line.reorderPoint = cell(Cell.REORDER_POINT);
    line.safetyStock = cell(Cell.SAFETY_STOCK);
    line.onOrder = cell(Cell.ON_ORDER);
    line.packSize = cell(Cell.PACK_SIZE);
    line.reserved = cell(Cell.RESERVED);
    line.sisterNeed = cell(Cell.SISTER_NEED);
    line.provisionMade = cell(Cell.PROVISION_MADE);
    line.returnableUntil = StockReviewer.day(ReviewRows.high(cell(Cell.LASTS_UNTIL)));
    line.expires = StockReviewer.day(ReviewRows.low(cell(Cell.LASTS_UNTIL)));
    int refund = ReviewRows.high(cell(Cell.TERMS));
    line.refundShare = refund < 0 ? HealthLine.UNKNOWN : refund;
    line.superseded = ReviewRows.low(cell(Cell.TERMS)) != 0;
    review.day().policy().assess(line);
    return line;
  }

  /**
   * How much money is at stake: what the first action moves, in or out, in ten-thousandths; nothing
   * where it is to be kept or is undetermined.
   */
  long atStake() {
    return action().filter(first -> first != StockAction.KEEP).isEmpty()
        ? 0
        : Math.max(Math.abs(known(cell(Cell.CASH))), Math.abs(known(cell(Cell.RESULT))));
  }

  private static long known(long amount) {
    return amount == HealthLine.UNKNOWN ? 0 : amount;
  }

  /** How much an action is about. */
  public Optional<Quantity> quantity(StockAction action) {
    long value = HealthPolicy.quantity(line(), action);
    return value == HealthLine.UNKNOWN ? Optional.empty() : Optional.of(new Quantity(value));
  }

  /** The money that an action brings in; less than nothing for what is spent. */
  public Optional<Money> cash(StockAction action) {
    return HealthMoney.known(review.day().policy().cash(line(), action), review.currency());
  }

  /** The gain of an action against the books; less than nothing for a loss. */
  public Optional<Money> result(StockAction action) {
    return HealthMoney.known(review.day().policy().result(line(), action), review.currency());
  }
}
