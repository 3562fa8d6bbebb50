package io.dealership.rules.parts;

import static io.dealership.rules.parts.Demands.CALENDAR;
import static io.dealership.rules.parts.Demands.ON;
import static io.dealership.rules.parts.Demands.PART;
import static io.dealership.rules.parts.Demands.RULES;
import static io.dealership.rules.parts.Demands.cny;
import static io.dealership.rules.parts.Demands.units;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.dealership.core.parts.Quantity;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Laws that hold for every demand, and a second reading of suggestions in plain Java. */
class DemandPropertyTest {

  private static final DemandScale SCALE = RULES.scale(ON);

  private static long[] array(List<Long> demand) {
    return demand.stream().mapToLong(Long::longValue).toArray();
  }

  private static CoverQuestion cover(long[] demand, int tenths, int permille) {
    return CoverQuestion.builder()
        .addAllDemand(units(demand))
        .periods(BigDecimal.valueOf(tenths, 1))
        .serviceLevel(BigDecimal.valueOf(permille, 3))
        .build();
  }

  @Property(tries = 300)
  void the_tables_asked_once_say_what_the_rules_say(
      @ForAll @Size(min = 2, max = 40) List<@LongRange(min = 0, max = 3) Long> demand,
      @ForAll @IntRange(min = 1, max = 50) int unit,
      @ForAll @IntRange(min = 1, max = 60) int tenths) {
    long[] all = demand.stream().mapToLong(x -> x * x * unit).toArray();
    long[] thousandths = Arrays.stream(all).map(x -> x * 1000).toArray();
    DemandScan scan = new DemandScan();
    scan.scan(thousandths, 0, all.length);
    DemandProfile profile = RULES.profile(units(all), ON);
    Forecast forecast = RULES.forecast(units(all), ON);
    ReorderPoint point = RULES.reorderPoint(cover(all, tenths, 950), ON);

    DemandPattern pattern = SCALE.pattern(scan);
    assertThat(profile.pattern().outcome()).contains(pattern);
    assertThat(profile.xyzClass().outcome()).contains(SCALE.xyz(scan));
    profile.fsnClass().outcome().ifPresent(told -> assertThat(SCALE.fsn(scan)).isEqualTo(told));
    ForecastMethod method = SCALE.method(scan, pattern);
    assertThat(forecast.method().outcome()).contains(method);
    double mean = SCALE.numbers().forecast(method, thousandths, 0, all.length) / 1000;
    assertThat(forecast.perPeriod()).isEqualTo(Shown.defined(mean));
    double periods = tenths / 10.0;
    double variance = Cover.variance(mean, scan.variance(true) / 1e6, periods, 0);
    DemandDistribution followed =
        SCALE.distribution(scan, pattern, mean * periods, variance, periods);
    assertThat(point.distribution().outcome()).contains(followed);
    long found =
        DemandScale.point(
            followed,
            mean * periods,
            variance,
            0.95,
            Quantiles.standardNormal(0.95),
            1000,
            thousandths,
            0,
            all.length,
            periods,
            new long[all.length]);
    assertThat(point.point())
        .isEqualTo(found < 0 ? Optional.empty() : Optional.of(new Quantity(found)));
  }

  @Property(tries = 300)
  void more_service_never_takes_less_stock(
      @ForAll @Size(min = 6, max = 30) List<@LongRange(min = 0, max = 12) Long> demand,
      @ForAll @IntRange(min = 1, max = 60) int tenths,
      @ForAll @IntRange(min = 1, max = 998) int permille) {
    ReorderPoint less = RULES.reorderPoint(cover(array(demand), tenths, permille), ON);
    ReorderPoint more = RULES.reorderPoint(cover(array(demand), tenths, permille + 1), ON);
    Assume.that(less.point().isPresent());

    assertThat(more.point().orElseThrow()).isGreaterThanOrEqualTo(less.point().get());
    assertThat(more.safetyStock().orElseThrow()).isGreaterThanOrEqualTo(less.safetyStock().get());
  }

  @Property(tries = 300)
  void a_longer_lead_time_never_takes_less_stock(
      @ForAll @Size(min = 12, max = 30) List<@LongRange(min = 0, max = 12) Long> demand,
      @ForAll @IntRange(min = 1, max = 60) int tenths,
      @ForAll DemandDistribution distribution) {
    CoverQuestion question =
        cover(array(demand), tenths, 900).withDistribution(Optional.of(distribution));
    CoverQuestion longer = question.withPeriods(BigDecimal.valueOf(tenths + 5, 1));
    ReorderPoint less = RULES.reorderPoint(question, ON);
    ReorderPoint more = RULES.reorderPoint(longer, ON);
    // the table may take another distribution for a longer time; a chosen one stays
    Assume.that(less.distribution().outcome().equals(more.distribution().outcome()));
    Assume.that(less.point().isPresent());

    assertThat(more.point().orElseThrow()).isGreaterThanOrEqualTo(less.point().get());
  }

  @Property(tries = 200)
  void a_smaller_unit_changes_no_pattern_and_no_class(
      @ForAll @Size(min = 1, max = 40) List<@LongRange(min = 0, max = 200) Long> demand) {
    DemandProfile large = RULES.profile(units(array(demand)), ON);
    DemandProfile small = RULES.profile(demand.stream().map(Quantity::new).toList(), ON);

    assertThat(small.pattern().outcome()).isEqualTo(large.pattern().outcome());
    assertThat(small.xyzClass().outcome()).isEqualTo(large.xyzClass().outcome());
    assertThat(small.fsnClass().outcome()).isEqualTo(large.fsnClass().outcome());
  }

  @Property(tries = 300)
  void an_order_is_the_need_in_packs_and_never_more_than_that(
      @ForAll @Size(min = 12, max = 24) List<@LongRange(min = 0, max = 9) Long> demand,
      @ForAll @IntRange(min = -5, max = 40) int onHand,
      @ForAll @IntRange(min = 0, max = 15) int reserved,
      @ForAll @IntRange(min = 1, max = 7) int pack,
      @ForAll @IntRange(min = 0, max = 12) int least,
      @ForAll boolean orderable) {
    OrderQuestion question =
        OrderQuestion.builder()
            .part(PART)
            .addAllDemand(units(array(demand)))
            .onHand(Quantity.of(onHand))
            .reserved(Quantity.of(reserved))
            .leadTimeDays(10)
            .orderable(orderable)
            .packSize(Quantity.of(pack))
            .supplierMinimum(Quantity.of(least))
            .build();
    OrderSuggestion found = RULES.suggest(question, CALENDAR, ON);
    long position = (long) onHand - reserved;
    List<Long> year = demand.subList(demand.size() - 12, demand.size());
    boolean kept = year.stream().filter(x -> x > 0).count() >= 3;
    long expected = 0;
    if (orderable && (position < 0 || kept)) {
      long point = whole(found.computed().point());
      long forecast = (long) Math.ceil(RULES.forecast(question.demand(), ON).perPeriod().orElse(0));
      long need = kept ? (position <= point ? point + forecast - position : 0) : -position;
      expected = (need + pack - 1) / pack * pack;
      if (need > 0 && expected < least) {
        expected = ((long) least + pack - 1) / pack * pack;
      }
    }

    assertThat(found.quantity()).isEqualTo(Quantity.of(expected));
    assertThat(found.advice().outcome())
        .contains(expected > 0 ? OrderAdvice.ORDER : OrderAdvice.HOLD);
    assertThat(found.promisedOn().isPresent()).isEqualTo(expected > 0);
    assertThat(found.advice().findings()).isNotEmpty();
  }

  private static long whole(Optional<Quantity> quantity) {
    return quantity.orElse(Quantity.ZERO).thousandths() / 1000;
  }

  @Property(tries = 300)
  void no_lot_of_any_price_costs_less(
      @ForAll @IntRange(min = 1, max = 3000) int demand,
      @ForAll @IntRange(min = 1, max = 90) int orderCost,
      @ForAll @IntRange(min = 2, max = 60) int first,
      @ForAll @IntRange(min = 61, max = 400) int second,
      @ForAll @IntRange(min = 1, max = 30) int saved,
      @ForAll @IntRange(min = 1, max = 9) int pack) {
    List<PriceBreak> prices =
        List.of(
            PriceBreak.of(cny("20.00")),
            new PriceBreak(Quantity.of(first), cny("20.00").minusMinor(10L * saved)),
            new PriceBreak(Quantity.of(second), cny("20.00").minusMinor(15L * saved)));
    EconomicOrder found =
        RULES.economicOrder(
            EconomicOrderQuestion.builder()
                .demandPerYear(Quantity.of(demand))
                .orderCost(cny(orderCost + ".00"))
                .addAllPrices(prices)
                .multiple(Quantity.of(pack))
                .build(),
            ON);
    double least = Double.MAX_VALUE;
    for (int lot = pack; lot < 3000; lot += pack) {
      double price = lot >= second ? 20 - 0.15 * saved : lot >= first ? 20 - 0.1 * saved : 20;
      least =
          Math.min(
              least, demand * price + orderCost * (double) demand / lot + 0.2 * price * lot / 2);
    }

    assertThat(found.quantity().orElseThrow().thousandths() % (pack * 1000L)).isZero();
    assertThat(found.costPerYear().orElseThrow().getAmount().doubleValue())
        .isCloseTo(least, within(0.0051));
  }
}
