package io.dealership.rules.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import io.dealership.core.parts.PartsTotals;
import io.dealership.core.parts.Quantity;
import io.dealership.core.time.WorkingDays;
import io.dealership.core.warranty.PartNumber;
import io.dealership.rules.DealershipRules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What a review says of many parts is what the rules say of each of them alone. */
class StockReviewTest {

  private static final LocalDate ON = LocalDate.of(2026, 3, 2);
  private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
  private static final DealershipRules RULES = DealershipRules.standard();
  private static final PartsRules PARTS = RULES.parts();
  private static final WorkingDays CALENDAR = RULES.calendars().calendar(DealershipRules.CALENDAR);
  private static final int MANY = 1500;

  // ---- as one part alone ----

  @Test
  void classes_forecasts_and_points_are_those_of_the_rules_of_demand() {
    List<Line> lines = lines(MANY);
    StockReview review = review(lines, MANY);

    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      PartReview part = review.part(i);
      DemandProfile profile = PARTS.demand().profile(line.quantities(), ON);
      assertThat(part.number()).isEqualTo(line.part);
      assertThat(part.pattern()).as(line.part).isEqualTo(profile.pattern().outcome());
      assertThat(part.xyz()).as(line.part).isEqualTo(profile.xyzClass().outcome());
      if (line.demand.length >= 12) {
        assertThat(part.fsn()).as(line.part).isEqualTo(profile.fsnClass().outcome());
      }
      Forecast forecast = PARTS.demand().forecast(line.quantities(), ON);
      if (forecast.perPeriod().isPresent()) {
        assertThat(part.forecastPerMonth().orElseThrow().units().doubleValue())
            .as(line.part)
            .isCloseTo(forecast.perPeriod().getAsDouble(), within(0.0006));
      } else {
        assertThat(part.forecastPerMonth().filter(Quantity::isPositive)).as(line.part).isEmpty();
      }
      if (line.leadTimeDays >= 0 && forecast.perPeriod().isPresent()) {
        OrderSuggestion alone = PARTS.demand().suggest(line.order(), CALENDAR, ON);
        assertThat(part.reorderPoint()).as(line.part).isEqualTo(alone.computed().point());
      }
    }
  }

  @Test
  void ages_needs_actions_and_money_are_those_of_the_rules_of_health() {
    List<Line> lines = lines(MANY);
    StockReview review = review(lines, 64);

    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      PartReview part = review.part(i);
      StockHealth alone = PARTS.health().decide(line.health(part), ON);
      assertThat(part.tier()).as(line.part).isEqualTo(alone.tier().outcome());
      assertThat(part.action()).as(line.part).isEqualTo(alone.outcome());
      assertThat(part.value()).as(line.part).isEqualTo(alone.value());
      assertThat(part.daysStill().stream().boxed().findFirst())
          .as(line.part)
          .isEqualTo(alone.daysStill());
      assertThat(part.provision()).isEqualTo(alone.provision().map(StockProvision::due));
      assertThat(part.excess()).as(line.part).isEqualTo(alone.excess().map(StockExcess::excess));
      assertThat(part.health()).as(line.part).isEqualTo(alone);
      assertThat(part.actions())
          .as(line.part)
          .isEqualTo(alone.actions().stream().map(ProposedAction::action).toList());
      for (ProposedAction each : alone.actions()) {
        assertThat(part.quantity(each.action())).isEqualTo(each.quantity());
        assertThat(part.cash(each.action())).isEqualTo(each.cash());
        assertThat(part.result(each.action())).isEqualTo(each.result());
      }
    }
  }

  @Test
  void classes_by_value_are_those_of_the_rules_of_demand() {
    List<Line> lines = lines(MANY).stream().filter(line -> line.demand.length >= 12).toList();
    StockReview review = review(lines, 100);
    ValueClasses alone =
        PARTS
            .demand()
            .valueClasses(
                lines.stream()
                    .map(line -> PartValue.of(PartNumber.of(line.part), line.year(), line.cost()))
                    .toList(),
                ON);

    for (int i = 0; i < lines.size(); i++) {
      assertThat(review.part(i).abc())
          .as(lines.get(i).part)
          .isEqualTo(alone.of(PartNumber.of(lines.get(i).part)).outcome());
    }
    assertThat(review.byAbc().keySet()).containsExactly(AbcClass.A, AbcClass.B, AbcClass.C);
  }

  // ---- of all ----

  @Test
  void it_does_not_matter_how_lines_are_shared_out() {
    List<Line> lines = lines(MANY);
    StockReview whole = review(lines, MANY);
    StockReview shared = review(lines, 7);

    assertThat(rows(shared)).isEqualTo(rows(whole));
    assertThat(shared.totals()).isEqualTo(whole.totals());
    assertThat(shared.byTier()).isEqualTo(whole.byTier());
    assertThat(shared.byAction()).isEqualTo(whole.byAction());
    assertThat(shared.curve(10)).isEqualTo(whole.curve(10));
  }

  @Test
  void the_sums_of_a_store_are_those_of_its_parts() {
    List<Line> lines = lines(MANY);
    StockReview review = review(lines, 100);
    List<Line> known = lines.stream().filter(Line::isMeasured).toList();
    PartsTotals totals = review.totals();

    assertThat(review.leftOut()).isEqualTo(lines.size() - known.size()).isPositive();
    assertThat(totals.stockValue()).contains(sum(known, line -> amount(line.onHand, line.cost)));
    assertThat(totals.averageStock()).contains(sum(known, line -> amount(line.average, line.cost)));
    assertThat(totals.costOfSales())
        .contains(
            sum(known, line -> amount(Math.max(0, line.yearThousandths() - line.lost), line.cost)));
    assertThat(totals.sales())
        .contains(
            sum(
                known,
                line -> amount(Math.max(0, line.yearThousandths() - line.lost), line.price)));
    assertThat(totals.totalDemand().orElseThrow().thousandths())
        .isEqualTo(known.stream().mapToLong(Line::yearThousandths).sum());
    assertThat(totals.obsoleteStock())
        .contains(
            sum(
                known.stream().filter(line -> line.moved().isBefore(ON.minusMonths(12))).toList(),
                line -> amount(line.onHand, line.cost)));
    assertThat(review.all().parts()).isEqualTo(lines.size());
    assertThat(review.byTier().values().stream().mapToInt(StockReview.Group::parts).sum())
        .isEqualTo((int) lines.stream().filter(line -> line.moved() != null).count());
    assertThat(review.byPattern().values().stream().mapToInt(StockReview.Group::parts).sum())
        .isEqualTo((int) lines.stream().filter(line -> line.demand.length > 0).count());
  }

  @Test
  void a_part_has_the_measures_of_a_store_with_that_part_alone() {
    Line line = new Line("A-1");
    line.onHand = 6_000;
    line.average = 8_000;
    line.cost = 100_0000;
    line.price = 150_0000;
    line.demand = new long[12];
    Arrays.fill(line.demand, 2_000);
    line.emergency = 4_000;
    line.lost = 2_000;
    PartReview part = review(List.of(line), 1).part(0);

    assertThat(part.yearDemand()).contains(Quantity.of(24));
    assertThat(part.grossTurnover()).hasValue(22.0 / 8);
    assertThat(part.trueTurnover()).hasValue(18.0 / 8);
    assertThat(part.monthsOfSupply()).hasValue(6 * 12 / 22.0);
    assertThat(part.fillRate()).hasValue(0.75);
    assertThat(part.grossMarginReturn()).hasValue(22.0 / 8 * 0.5);
  }

  @Test
  void measures_without_a_denominator_are_empty() {
    Line line = new Line("A-1");
    line.onHand = 0;
    line.average = 0;
    line.cost = 100_0000;
    line.price = 150_0000;
    line.demand = new long[12];
    PartReview still = review(List.of(line), 1).part(0);
    line.demand = new long[11];
    line.average = StockLine.UNKNOWN;
    PartReview young = review(List.of(line), 1).part(0);

    assertThat(still.grossTurnover()).isEmpty();
    assertThat(still.trueTurnover()).isEmpty();
    assertThat(still.monthsOfSupply()).isEmpty();
    assertThat(still.fillRate()).isEmpty();
    assertThat(still.grossMarginReturn()).isEmpty();
    assertThat(young.yearDemand()).isEmpty();
    assertThat(young.grossTurnover()).isEmpty();
    assertThat(young.monthsOfSupply()).isEmpty();
    assertThat(young.fillRate()).isEmpty();
    assertThat(young.abc()).isEmpty();
  }

  @Test
  void most_urgent_is_what_moves_most_money() {
    StockReview review = review(lines(MANY), 100);
    EnumSet<StockAction> release = EnumSet.of(StockAction.PROMOTE, StockAction.WRITE_DOWN);
    List<PartReview> urgent = review.mostUrgent(20, release);
    List<Long> all =
        review
            .parts()
            .filter(part -> part.action().filter(release::contains).isPresent())
            .map(PartReview::atStake)
            .filter(money -> money > 0)
            .sorted((a, b) -> Long.compare(b, a))
            .limit(20)
            .toList();

    assertThat(urgent.stream().map(PartReview::atStake).toList()).isEqualTo(all).hasSize(20);
  }

  @Test
  void the_curve_rises_to_the_whole() {
    StockReview review = review(lines(MANY), 100);
    List<StockReview.CurvePoint> curve = review.curve(50);

    assertThat(curve).hasSizeBetween(50, 52);
    assertThat(curve.get(curve.size() - 1).parts()).isEqualTo(MANY);
    assertThat(curve.get(curve.size() - 1).share()).isCloseTo(1, within(1e-12));
    for (int i = 1; i < curve.size(); i++) {
      assertThat(curve.get(i).parts()).isGreaterThan(curve.get(i - 1).parts());
      assertThat(curve.get(i).share()).isGreaterThanOrEqualTo(curve.get(i - 1).share());
    }
    assertThat(review(List.of(new Line("A-1")), 1).curve(10)).isEmpty();
  }

  @Test
  void finds_parts_that_are_there_twice() {
    List<Line> lines =
        List.of(new Line("B-2"), new Line("A-1"), new Line("B-2"), new Line("B-2"), new Line("C"));

    assertThat(review(lines, 2).duplicates()).containsExactly("B-2");
    assertThat(review(lines(MANY), 10).duplicates()).isEmpty();
  }

  @Test
  void refuses_what_cannot_be() {
    Line later = new Line("A-1");
    later.lastIssue = (int) ON.toEpochDay() + 1;
    Line negative = new Line("A-1");
    negative.demand = new long[] {-1};
    Line endless = new Line("A-1");
    endless.demand = new long[1201];
    Line dear = new Line("A-1");
    dear.onHand = 1_000_000_000_000L;
    dear.cost = 10_000_000_000_000L;
    StockReviewer reviewer = PARTS.reviewer(CNY, ON);
    StockReviewer.Section section = reviewer.section();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> section.add(dear))
        .withMessage(
            "StockLine must be worth at most 10000000000000 in stock, order and demand, but had"
                + " 1000000000 at up to 1000000000.0000 for one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> section.add(later))
        .withMessage(
            "StockLine.lastIssue must not be after the day asked about, 2026-03-02, but was"
                + " 2026-03-03");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> section.add(negative))
        .withMessage("StockLine.demand must be from 0 to 1000000000000 thousandths, but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> section.add(endless))
        .withMessage("StockLine.months must be from 0 to 1200, but was 1201");
    assertThat(section.size()).isZero();
    assertThat(reviewer.review().size()).isZero();
    assertThatIllegalStateException().isThrownBy(() -> reviewer.take(section));
  }

  // ---- lines ----

  private static StockReview review(List<Line> lines, int together) {
    StockReviewer reviewer = PARTS.reviewer(CNY, ON);
    StockReviewer.Section section = reviewer.section();
    for (Line line : lines) {
      section.add(line);
      if (section.size() == together) {
        reviewer.take(section);
      }
    }
    reviewer.take(section);
    return reviewer.review();
  }

  private static List<String> rows(StockReview review) {
    return review
        .parts()
        .map(
            part ->
                String.join(
                    ",",
                    part.number(),
                    part.abc() + "",
                    part.xyz() + "",
                    part.fsn() + "",
                    part.pattern() + "",
                    part.forecastPerMonth() + "",
                    part.reorderPoint() + "",
                    part.toOrder() + "",
                    part.actions() + "",
                    part.atStake() + ""))
        .collect(Collectors.toList());
  }

  private static Money sum(List<Line> lines, Function<Line, BigDecimal> amount) {
    return Money.of(CNY, lines.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  private static BigDecimal amount(long thousandths, long tenThousandths) {
    return BigDecimal.valueOf(thousandths, 3)
        .multiply(BigDecimal.valueOf(tenThousandths, 4))
        .setScale(2, RoundingMode.HALF_UP);
  }

  /** Parts of all sorts, always the same. */
  private static List<Line> lines(int count) {
    Random random = new Random(8);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(Line.of(i, random));
    }
    return lines;
  }

  private static final class Line implements StockLine {
    private final String part;
    private long cost = UNKNOWN;
    private long price = UNKNOWN;
    private long onHand;
    private long average = UNKNOWN;
    private long onOrder;
    private long packSize = 1000;
    private int leadTimeDays = NO_NUMBER;
    private int lastReceipt = NO_DAY;
    private int lastIssue = NO_DAY;
    private long[] demand = {};
    private long emergency;
    private long lost;
    private long reserved;
    private int returnableUntil = NO_DAY;
    private int refundShare = NO_NUMBER;
    private boolean superseded;
    private int expiresOn = NO_DAY;
    private long provisionMade;

    Line(String part) {
      this.part = part;
    }

    static Line of(int number, Random random) {
      Line line = new Line("P-" + number);
      int today = (int) ON.toEpochDay();
      line.cost = random.nextInt(20) == 0 ? UNKNOWN : (1 + random.nextInt(90_000)) * 100L;
      line.price = random.nextInt(20) == 0 ? UNKNOWN : (1 + random.nextInt(120_000)) * 100L;
      line.onHand = random.nextInt(4) == 0 ? 0 : random.nextInt(60) * 1000L;
      line.average = random.nextInt(20) == 0 ? UNKNOWN : random.nextInt(60) * 1000L;
      line.onOrder = random.nextInt(5) == 0 ? random.nextInt(20) * 1000L : 0;
      line.packSize = random.nextInt(4) == 0 ? 12_000 : 1000;
      line.leadTimeDays = random.nextInt(10) == 0 ? NO_NUMBER : random.nextInt(60);
      line.lastReceipt = random.nextInt(10) == 0 ? NO_DAY : today - random.nextInt(900);
      line.lastIssue = random.nextInt(5) == 0 ? NO_DAY : today - random.nextInt(900);
      int months = random.nextInt(8) == 0 ? random.nextInt(13) : 36;
      int often = 1 + random.nextInt(12);
      int most = 1 + random.nextInt(12);
      line.demand =
          LongStream.range(0, months)
              .map(m -> random.nextInt(often) == 0 ? (1 + random.nextInt(most)) * 1000L : 0)
              .toArray();
      line.emergency = Math.min(line.yearThousandths(), random.nextInt(3) * 1000L);
      line.lost = Math.min(line.yearThousandths() - line.emergency, random.nextInt(3) * 1000L);
      line.reserved = random.nextInt(9) == 0 ? 1000 : 0;
      if (random.nextInt(4) == 0) {
        line.returnableUntil = today - 30 + random.nextInt(60);
        line.refundShare = random.nextInt(101) * 100;
      }
      line.superseded = random.nextInt(12) == 0;
      line.expiresOn = random.nextInt(15) == 0 ? today - 60 + random.nextInt(200) : NO_DAY;
      line.provisionMade =
          random.nextInt(6) == 0 && line.cost != UNKNOWN ? random.nextInt(500) * 100L : 0;
      return line;
    }

    boolean isMeasured() {
      return cost != UNKNOWN
          && price != UNKNOWN
          && average != UNKNOWN
          && demand.length >= 12
          && moved() != null;
    }

    LocalDate moved() {
      int day = lastIssue != NO_DAY ? lastIssue : lastReceipt;
      return day == NO_DAY ? null : LocalDate.ofEpochDay(day);
    }

    long yearThousandths() {
      return Arrays.stream(demand).skip(Math.max(0, demand.length - 12)).sum();
    }

    Quantity year() {
      return new Quantity(yearThousandths());
    }

    List<Quantity> quantities() {
      return Arrays.stream(demand).mapToObj(Quantity::new).toList();
    }

    Optional<Money> cost() {
      return money(cost);
    }

    private static Optional<Money> money(long amount) {
      return amount == UNKNOWN
          ? Optional.empty()
          : Optional.of(Money.of(CNY, BigDecimal.valueOf(amount, 4).setScale(2)));
    }

    private static Optional<LocalDate> day(int day) {
      return day == NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    OrderQuestion order() {
      return OrderQuestion.builder()
          .part(PartNumber.of(part))
          .addAllDemand(quantities())
          .onHand(new Quantity(onHand))
          .leadTimeDays(leadTimeDays)
          .build();
    }

    StockHealthQuestion health(PartReview part) {
      StockHealthQuestion.Builder builder =
          StockHealthQuestion.builder()
              .part(PartNumber.of(this.part))
              .quantity(new Quantity(onHand))
              .unitCost(cost())
              .price(money(price))
              .lastIssuedOn(day(lastIssue))
              .lastReceivedOn(day(lastReceipt))
              .forecastPerMonth(part.forecastPerMonth())
              .reorderPoint(part.reorderPoint())
              .safetyStock(new Quantity(part.cell(ReviewRows.Cell.SAFETY_STOCK)))
              .onOrder(new Quantity(onOrder))
              .reserved(new Quantity(reserved))
              .returnableUntil(day(returnableUntil))
              .expiresOn(day(expiresOn))
              .provisionMade(money(provisionMade))
              .packSize(new Quantity(packSize));
      if (refundShare >= 0) {
        builder.refundPercent(BigDecimal.valueOf(refundShare, 2));
      }
      if (superseded) {
        builder.supersededBy(PartNumber.of("NEW-" + this.part));
      }
      return builder.build();
    }

    @Override
    public String part() {
      return part;
    }

    @Override
    public long unitCost() {
      return cost;
    }

    @Override
    public long price() {
      return price;
    }

    @Override
    public long onHand() {
      return onHand;
    }

    @Override
    public long averageOnHand() {
      return average;
    }

    @Override
    public long onOrder() {
      return onOrder;
    }

    @Override
    public int leadTimeDays() {
      return leadTimeDays;
    }

    @Override
    public long packSize() {
      return packSize;
    }

    @Override
    public int lastReceipt() {
      return lastReceipt;
    }

    @Override
    public int lastIssue() {
      return lastIssue;
    }

    @Override
    public int months() {
      return demand.length;
    }

    @Override
    public long emergency() {
      return emergency;
    }

    @Override
    public long lost() {
      return lost;
    }

    @Override
    public long reserved() {
      return reserved;
    }

    @Override
    public int returnableUntil() {
      return returnableUntil;
    }

    @Override
    public int refundShare() {
      return refundShare;
    }

    @Override
    public boolean superseded() {
      return superseded;
    }

    @Override
    public int expiresOn() {
      return expiresOn;
    }

    @Override
    public long provisionMade() {
      return provisionMade;
    }

    @Override
    public long demand(int month) {
      return demand[month];
    }
  }
}
