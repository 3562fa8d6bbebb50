package io.dealership.rules.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.apache.commons.statistics.distribution.PascalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The formulas against plain loops and against Apache Commons Statistics. */
class DemandFormulasTest {

  private static DemandScan scan(long... demand) {
    DemandScan scan = new DemandScan();
    scan.scan(demand, 0, demand.length);
    return scan;
  }

  private static long[] shifted(long[] demand) {
    long[] padded = new long[demand.length + 3];
    Arrays.fill(padded, 99);
    System.arraycopy(demand, 0, padded, 2, demand.length);
    return padded;
  }

  // ---- statistics ----

  @Property(tries = 500)
  void statistics_are_those_of_plain_loops(
      @ForAll @Size(min = 2, max = 40) List<@LongRange(min = 0, max = 9_000) Long> demand) {
    double[] all = demand.stream().mapToDouble(Long::doubleValue).toArray();
    double[] sizes = Arrays.stream(all).filter(x -> x > 0).toArray();
    Assume.that(sizes.length > 1);
    long[] longs = demand.stream().mapToLong(Long::longValue).toArray();
    DemandScan scan = new DemandScan();
    scan.scan(shifted(longs), 2, 2 + longs.length);

    assertThat(scan.periods()).isEqualTo(all.length);
    assertThat(scan.demands()).isEqualTo(sizes.length);
    assertThat(scan.mean()).isCloseTo(mean(all), within(1e-9 * mean(all)));
    assertThat(scan.variance(true)).isCloseTo(variance(all, 1), within(1e-9 * variance(all, 1)));
    assertThat(scan.variance(false)).isCloseTo(variance(all, 0), within(1e-9 * variance(all, 0)));
    double squared = variance(sizes, 1) / mean(sizes) / mean(sizes);
    assertThat(scan.sizeVariation(true)).isCloseTo(squared, within(1e-9 * (1 + squared)));
    assertThat(scan.ratio()).isEqualTo((double) all.length / sizes.length);
    List<Integer> gaps = new ArrayList<>();
    int before = -1;
    for (int i = 0; i < all.length; i++) {
      if (all[i] > 0) {
        gaps.add(i - before);
        before = i;
      }
    }
    assertThat(scan.interval())
        .isCloseTo(gaps.stream().mapToInt(x -> x).average().orElseThrow(), within(1e-12));
    assertThat(scan.sinceLast()).isEqualTo(all.length - 1 - before);
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).sum() / values.length;
  }

  private static double variance(double[] values, int less) {
    double mean = mean(values);
    return Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum() / (values.length - less);
  }

  @Property(tries = 300)
  void pattern_statistics_do_not_depend_on_the_unit(
      @ForAll @Size(min = 2, max = 30) List<@LongRange(min = 0, max = 500) Long> demand,
      @ForAll @IntRange(min = 2, max = 1000) int factor) {
    long[] one = demand.stream().mapToLong(Long::longValue).toArray();
    long[] other = Arrays.stream(one).map(x -> x * factor).toArray();
    Assume.that(scan(one).demands() > 1);

    assertThat(scan(other).ratio()).isEqualTo(scan(one).ratio());
    assertThat(scan(other).interval()).isEqualTo(scan(one).interval());
    assertThat(scan(other).sizeVariation(true))
        .isCloseTo(scan(one).sizeVariation(true), within(1e-9));
    assertThat(scan(other).variation(true)).isCloseTo(scan(one).variation(true), within(1e-9));
  }

  @Test
  void a_variation_on_its_limit_is_found_to_be_on_it_whatever_the_rounding() {
    // sizes 3 and 17: mean 10, population variance 49, so that the square is 0.49 of the mean's
    for (long factor : new long[] {1, 3, 7, 10, 1000, 123_457, 99_999_999}) {
      DemandScan scan = scan(3 * factor, 17 * factor);
      BigDecimal limit = new BigDecimal("0.49");
      assertThat(scan.isSizeVariationFrom(limit, 0.49, false)).isTrue();
      BigDecimal above = new BigDecimal("0.49000000000000000001");
      assertThat(scan.isSizeVariationFrom(above, 0.49, false)).isFalse();
      // of a sample it is twice as much
      assertThat(scan.isSizeVariationFrom(new BigDecimal("0.98"), 0.98, true)).isTrue();
      assertThat(scan.isSizeVariationFrom(new BigDecimal("0.98000000000001"), 0.98, true))
          .isFalse();
    }
    // all periods: 3, 17 and no other
    assertThat(scan(3, 17).isVariationFrom(new BigDecimal("0.49"), 0.49, false)).isTrue();
  }

  @Test
  void what_is_not_defined_is_not_a_number() {
    assertThat(scan(0, 0).sizeVariation(true)).isNaN();
    assertThat(scan(0, 5).sizeVariation(true)).isNaN();
    assertThat(scan(0, 5).sizeVariation(false)).isZero();
    assertThat(scan(5).variance(true)).isNaN();
    assertThat(scan(0).variance(true)).isNaN();
    assertThat(scan(0).variance(false)).isZero();
    assertThat(scan(0, 0).variance(true)).isZero();
    assertThat(scan(0, 0).sinceLast()).isEqualTo(2);
    assertThat(Forecasts.smoothing(new long[0], 0, 0, 0.5)).isNaN();
    assertThat(Forecasts.movingAverage(new long[0], 0, 0, 3)).isNaN();
    assertThat(Forecasts.croston(new long[2], 0, 2, 0.5, 0.5)).isNaN();
    assertThat(Forecasts.tsb(new long[2], 0, 2, 0.5, 0.5)).isNaN();
  }

  // ---- forecasts ----

  @Test
  void forecasts_by_hand() {
    long[] demand = {0, 4, 0, 0, 8, 2};

    assertThat(Forecasts.movingAverage(demand, 0, 6, 3)).isEqualTo(10 / 3.0);
    assertThat(Forecasts.movingAverage(demand, 0, 6, 100)).isEqualTo(14 / 6.0);
    // 0, 2, 1, 0.5, 4.25, 3.125
    assertThat(Forecasts.smoothing(demand, 0, 6, 0.5)).isEqualTo(3.125);
    // size 4, 6, 4; interval 2, 2.5, 1.75
    assertThat(Forecasts.croston(demand, 0, 6, 0.5, 0.5)).isEqualTo(4 / 1.75);
    assertThat(Forecasts.sba(demand, 0, 6, 0.5, 0.5)).isEqualTo(0.75 * 4 / 1.75);
    // size 4, 6, 4; probability 0.5, 0.25, 0.125, 0.5625, 0.78125
    assertThat(Forecasts.tsb(demand, 0, 6, 0.5, 0.5)).isEqualTo(4 * 0.78125);
  }

  @Property(tries = 500)
  void forecasts_are_those_of_plain_lists(
      @ForAll @Size(min = 1, max = 40) List<@LongRange(min = 0, max = 4) Long> demand,
      @ForAll @DoubleRange(min = 0.01, max = 1) @Scale(4) double alpha,
      @ForAll @DoubleRange(min = 0.01, max = 1) @Scale(4) double beta) {
    long[] longs = shifted(demand.stream().mapToLong(Long::longValue).toArray());
    int to = 2 + demand.size();
    List<Double> sizes = new ArrayList<>();
    List<Double> gaps = new ArrayList<>();
    int before = -1;
    for (int i = 0; i < demand.size(); i++) {
      if (demand.get(i) > 0) {
        sizes.add((double) demand.get(i));
        gaps.add((double) (i - before));
        before = i;
      }
    }
    Assume.that(!sizes.isEmpty());
    double size = smoothed(sizes, alpha);
    double croston = size / smoothed(gaps, beta);
    List<Double> occurrences = new ArrayList<>(List.of(1 / gaps.get(0)));
    for (int i = gaps.get(0).intValue(); i < demand.size(); i++) {
      occurrences.add(demand.get(i) > 0 ? 1.0 : 0.0);
    }

    assertThat(Forecasts.croston(longs, 2, to, alpha, beta)).isCloseTo(croston, within(1e-9));
    assertThat(Forecasts.sba(longs, 2, to, alpha, beta))
        .isCloseTo(croston * (1 - beta / 2), within(1e-9));
    assertThat(Forecasts.tsb(longs, 2, to, alpha, beta))
        .isCloseTo(size * smoothed(occurrences, beta), within(1e-9));
    assertThat(Forecasts.smoothing(longs, 2, to, alpha))
        .isCloseTo(smoothed(demand.stream().map(Long::doubleValue).toList(), alpha), within(1e-9));
  }

  /** As a weighted sum: the newest first, each older one weighs less by the same factor. */
  private static double smoothed(List<Double> values, double alpha) {
    double sum = values.get(0) * Math.pow(1 - alpha, values.size() - 1);
    for (int i = 1; i < values.size(); i++) {
      sum += alpha * Math.pow(1 - alpha, values.size() - 1 - i) * values.get(i);
    }
    return sum;
  }

  // ---- quantiles ----

  @Property(tries = 400)
  void poisson_quantiles_are_those_of_apache_commons(
      @ForAll @DoubleRange(min = 0.001, max = 3000) @Scale(4) double mean,
      @ForAll @DoubleRange(min = 0.001, max = 0.9999) @Scale(4) double level) {
    long found = Quantiles.poisson(mean, level);
    PoissonDistribution distribution = PoissonDistribution.of(mean);
    assertThat(distribution.cumulativeProbability((int) found))
        .isGreaterThanOrEqualTo(level - 1e-9);
    assertThat(distribution.cumulativeProbability((int) found - 1)).isLessThan(level + 1e-9);
  }

  @Property(tries = 400)
  void negative_binomial_quantiles_are_those_of_apache_commons(
      @ForAll @IntRange(min = 1, max = 300) int successes,
      @ForAll @DoubleRange(min = 0.02, max = 0.98) @Scale(4) double probability,
      @ForAll @DoubleRange(min = 0.001, max = 0.9999) @Scale(4) double level) {
    PascalDistribution distribution = PascalDistribution.of(successes, probability);
    long found =
        Quantiles.negativeBinomial(distribution.getMean(), distribution.getVariance(), level);
    assertThat(distribution.cumulativeProbability((int) found))
        .isGreaterThanOrEqualTo(level - 1e-9);
    assertThat(distribution.cumulativeProbability((int) found - 1)).isLessThan(level + 1e-9);
  }

  @Property(tries = 200)
  void negative_binomial_quantiles_are_those_of_summed_terms(
      @ForAll @DoubleRange(min = 0.01, max = 60) @Scale(4) double mean,
      @ForAll @DoubleRange(min = 1.01, max = 20) @Scale(4) double index,
      @ForAll @DoubleRange(min = 0.01, max = 0.999) @Scale(4) double level) {
    double r = mean / (index - 1);
    double sum = 0;
    int k = -1;
    while (sum < level) {
      k++;
      double log = r * Math.log(1 / index) + k * Math.log(1 - 1 / index);
      for (int i = 1; i <= k; i++) {
        log += Math.log((r + i - 1) / i);
      }
      sum += Math.exp(log);
    }
    Assume.that(Math.abs(sum - level) > 1e-9);
    assertThat(Quantiles.negativeBinomial(mean, mean * index, level)).isEqualTo(k);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.99, 0",
    "1, 0.367, 0",
    "1, 0.368, 1",
    "1, 0.95, 3",
    "4, 0.95, 8",
    "10, 0.5, 10",
    "10, 0.99, 18",
    "800, 0.95, 847",
    "200000, 0.5, 200000"
  })
  void poisson_quantiles_by_the_tables(double mean, double level, long expected) {
    assertThat(Quantiles.poisson(mean, level)).isEqualTo(expected);
  }

  @Test
  void without_more_variance_than_mean_the_negative_binomial_is_poisson() {
    assertThat(Quantiles.negativeBinomial(4, 4, 0.95)).isEqualTo(8);
    assertThat(Quantiles.negativeBinomial(4, 3, 0.95)).isEqualTo(8);
    assertThat(Quantiles.negativeBinomial(4, 12, 0.95)).isEqualTo(11);
    assertThat(Quantiles.negativeBinomial(0, 3, 0.95)).isZero();
  }

  @Test
  void far_beyond_the_sums_quantiles_go_on_without_a_jump() {
    double most = Quantiles.MOST_SUMMED;
    long below = Quantiles.negativeBinomial(most, 50 * most, 0.95);
    long above = Quantiles.negativeBinomial(most + 1, 50 * (most + 1), 0.95);
    assertThat(above - below).isBetween(0L, 4L);
    assertThat(Quantiles.poisson(most + 1, 0.95) - Quantiles.poisson(most, 0.95)).isBetween(0L, 3L);
    assertThat(Quantiles.poisson(5, 1 - 1e-16)).isBetween(20L, 60L);
  }

  @Property(tries = 300)
  void empirical_quantiles_are_those_of_a_sorted_list(
      @ForAll @Size(min = 1, max = 30) List<@LongRange(min = 0, max = 9) Long> demand,
      @ForAll @IntRange(min = 1, max = 12) int width,
      @ForAll @IntRange(min = 1, max = 99) int percent) {
    long[] longs = shifted(demand.stream().mapToLong(Long::longValue).toArray());
    List<Long> sums = new ArrayList<>();
    for (int i = 0; i + width <= demand.size(); i++) {
      sums.add(demand.subList(i, i + width).stream().mapToLong(x -> x).sum());
    }
    Collections.sort(sums);
    long found =
        Quantiles.empirical(
            longs, 2, 2 + demand.size(), width, percent / 100.0, new long[longs.length]);
    if (sums.isEmpty()) {
      assertThat(found).isEqualTo(-1);
      return;
    }
    // the first that at least so many percent do not exceed, counted in whole numbers
    long expected =
        sums.stream()
            .filter(
                x ->
                    sums.stream().filter(y -> y <= x).count() * 100 >= (long) percent * sums.size())
            .findFirst()
            .orElseThrow();
    assertThat(found).isEqualTo(expected);
  }

  // ---- order quantities ----

  @Property(tries = 300)
  void no_other_quantity_costs_less_than_the_economic_one(
      @ForAll @DoubleRange(min = 1, max = 500) @Scale(4) double perOrder,
      @ForAll @DoubleRange(min = 0.1, max = 50) @Scale(4) double holding,
      @ForAll @DoubleRange(min = 1, max = 5000) @Scale(4) double demand,
      @ForAll @DoubleRange(min = 0.1, max = 10) @Scale(4) double factor) {
    double best = OrderFormulas.economicQuantity(perOrder, holding, demand);
    assertThat(OrderFormulas.costOf(best, perOrder, holding, demand))
        .isCloseTo(Math.sqrt(2 * perOrder * holding * demand), within(1e-6))
        .isLessThanOrEqualTo(OrderFormulas.costOf(best * factor, perOrder, holding, demand) + 1e-9);
  }

  @Test
  void an_order_for_poisson_demand_costs_what_its_cases_cost() {
    PoissonDistribution demand = PoissonDistribution.of(6.5);
    for (int order = 0; order < 20; order++) {
      double cost = 0;
      for (int d = 0; d < 200; d++) {
        cost += demand.probability(d) * (2 * Math.max(0, order - d) + 7 * Math.max(0, d - order));
      }
      assertThat(OrderFormulas.poissonCost(order, 6.5, 2, 7)).isCloseTo(cost, within(1e-9));
    }
  }

  // ---- classes by value ----

  private static ValueCuts.Rule rule(boolean after, boolean best) {
    return new ValueCuts.Rule(new BigDecimal("0.8"), new BigDecimal("0.95"), after, best);
  }

  @ParameterizedTest
  @CsvSource({
    // shares after: 50, 80, 95, 100 %; those on a limit are not below it
    "50 30 15 5, true, true, ABCC",
    "50 29 15 6, true, true, AABC",
    "50 30 15 5, false, true, AABC",
    "100, true, true, C",
    "100, false, true, A",
    "0 0, true, true, UU",
    "-5 0, true, true, UU",
    "-5 10 10, true, true, CAA",
    "-5 10 10, true, false, CCC",
    "25 25 25 25, true, true, AAAA",
    "25 25 25 25, true, false, CCCC",
    "40 20 20 20, true, true, AAAA",
    "40 20 20 20, true, false, ACCC",
    "40 20 20 20, false, false, ABBB"
  })
  void classes_of_few_values(String values, boolean after, boolean best, String expected) {
    long[] all = Arrays.stream(values.split(" ", -1)).mapToLong(Long::parseLong).toArray();
    ValueCuts cuts = ValueCuts.of(all, rule(after, best));
    StringBuilder found = new StringBuilder();
    for (long value : all) {
      found.append(cuts.of(value).name().charAt(0));
    }
    assertThat(found).hasToString(expected);
  }

  @Property(tries = 500)
  void classes_by_value_are_those_of_a_running_sum(
      @ForAll @Size(min = 1, max = 40) List<@LongRange(min = -3, max = 30) Long> values,
      @ForAll boolean after,
      @ForAll boolean best,
      @ForAll @IntRange(min = 1, max = 1000) int factor) {
    long[] all = values.stream().mapToLong(x -> x * factor).toArray();
    long total = Arrays.stream(all).filter(x -> x > 0).sum();
    Assume.that(total > 0);
    List<Long> order = new ArrayList<>(Arrays.stream(all).boxed().toList());
    Collections.shuffle(order, new Random(factor));
    order.sort(Collections.reverseOrder());
    AbcClass[] each = new AbcClass[order.size()];
    long sum = 0;
    for (int i = 0; i < each.length; i++) {
      long value = Math.max(0, order.get(i));
      long share = after ? sum + value : sum;
      sum += value;
      each[i] =
          value == 0 || share * 100 >= 95 * total
              ? AbcClass.C
              : share * 100 >= 80 * total ? AbcClass.B : AbcClass.A;
    }
    ValueCuts cuts = ValueCuts.of(all, rule(after, best));
    AbcClass before = AbcClass.A;
    for (long value : order) {
      int at = best ? order.indexOf(value) : order.lastIndexOf(value);
      assertThat(cuts.of(value)).isEqualTo(each[at]);
      assertThat(cuts.of(value)).isGreaterThanOrEqualTo(before); // monotone in value
      before = cuts.of(value);
    }
  }
}
