package io.dealership.rules.parts;

import static io.dealership.rules.parts.Demands.ON;
import static io.dealership.rules.parts.Demands.RULES;
import static io.dealership.rules.parts.Demands.withStore;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dealership.core.parts.Quantity;
import io.dealership.core.warranty.PartNumber;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The demands of real parts, and the cases of textbooks, against what others found. */
@EnabledIfSystemProperty(named = "thirdparty.data", matches = ".+")
class DemandDataTest {

  private static final double EXACT = 1e-9;
  private static final int WEEKS_CLASSED = 105;
  private static final int TINY = 9;

  @TempDir Path folder;

  private static Path data(String name) {
    return Path.of(System.getProperty("thirdparty.data")).resolve(name);
  }

  private static List<String[]> rows(String name) throws IOException {
    try (Stream<String> lines = Files.lines(data(name))) {
      return lines.skip(1).map(line -> line.split(",", -1)).toList();
    }
  }

  private static List<Quantity> quantities(String[] row, int from, int to) {
    return Arrays.stream(row, from, to).map(Quantity::parse).toList();
  }

  @Test
  void every_stored_category_of_the_parts_of_a_manufacturer_is_found() throws IOException {
    Map<String, String[]> weekly = new HashMap<>();
    rows("parts-demand-man/man_weekly.csv").forEach(row -> weekly.put(row[0], row));
    List<String[]> expected = rows("parts-demand-man/man_sbc_expected.csv");

    DemandScale scale = RULES.scale(ON);
    DemandScan scan = new DemandScan();
    int whole = 0;
    for (String[] row : expected) {
      String[] weeks = Arrays.copyOfRange(weekly.get(row[0]), 2, 2 + WEEKS_CLASSED);
      DemandPattern pattern = DemandPattern.valueOf(row[5].toUpperCase(Locale.ROOT));
      // some demands are fractions that no quantity can be; a smaller unit changes no pattern
      long[] tiny =
          Arrays.stream(weeks)
              .mapToLong(week -> new BigDecimal(week).movePointRight(TINY).longValue())
              .toArray();
      scan.scan(tiny, 0, tiny.length);
      assertThat(scan.ratio()).as(row[0]).isCloseTo(Double.parseDouble(row[1]), within(EXACT));
      assertThat(scan.sizeVariation(true))
          .as(row[0])
          .isCloseTo(Double.parseDouble(row[2]), within(EXACT));
      assertThat(scale.pattern(scan)).as(row[0]).isEqualTo(pattern);
      if (Arrays.stream(weeks).allMatch(week -> new BigDecimal(week).scale() <= 3)) {
        DemandProfile found = RULES.profile(quantities(weeks, 0, weeks.length), ON);
        assertThat(found.interval()).as(row[0]).hasValue(scan.ratio());
        assertThat(found.sizeVariation().getAsDouble())
            .as(row[0])
            .isCloseTo(Double.parseDouble(row[2]), within(EXACT));
        assertThat(found.pattern().outcome()).as(row[0]).contains(pattern);
        whole++;
      }
    }
    assertThat(whole).isGreaterThan(1300);
    assertThat(expected).hasSize(1392);
  }

  @Test
  void the_parts_of_a_manufacturer_fall_into_classes_by_value() throws IOException {
    List<PartValue> values = new ArrayList<>();
    for (String[] row : rows("parts-demand-man/man_weekly.csv")) {
      BigDecimal demand =
          Arrays.stream(row, 2, row.length)
              .map(BigDecimal::new)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      values.add(
          new PartValue(
              PartNumber.of(row[0]),
              Optional.of(
                  demand
                      .multiply(new BigDecimal(row[1]))
                      .setScale(PartValue.DECIMALS, RoundingMode.HALF_UP))));
    }

    ValueClasses classes = RULES.valueClasses(values, ON);

    assertThat(classes).hasToString("A 385, B 514, C 2552, without class 0");
    assertThat(classes.ranked()).hasSize(3451);
    assertThat(classes.ranked().get(3450).share()).isCloseTo(1, within(EXACT));
  }

  private static Map<String, Integer> counts(DemandRules rules, List<List<Quantity>> parts) {
    Map<String, Integer> counts = new TreeMap<>();
    DemandScale scale = rules.scale(ON);
    DemandScan scan = new DemandScan();
    for (List<Quantity> part : parts) {
      DemandPattern pattern = rules.profile(part, ON).pattern().outcome().orElseThrow();
      long[] thousandths = part.stream().mapToLong(Quantity::thousandths).toArray();
      scan.scan(thousandths, 0, thousandths.length);
      assertThat(scale.pattern(scan)).isEqualTo(pattern);
      String name =
          pattern == DemandPattern.UNDETERMINED && scan.demands() == 1
              ? "SINGLE_DEMAND"
              : pattern.name().charAt(0) + pattern.name().substring(1).toLowerCase(Locale.ROOT);
      counts.merge(name, 1, Integer::sum);
    }
    return counts;
  }

  private static boolean isUsual(List<Quantity> part) {
    return part.stream().filter(Quantity::isPositive).count() >= 10
        && part.subList(0, 15).stream().anyMatch(Quantity::isPositive)
        && part.subList(part.size() - 15, part.size()).stream().anyMatch(Quantity::isPositive);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"sample|ratio", "sample|interval", "population|ratio", "population|interval"})
  void the_patterns_of_car_parts_are_as_counted_under_each_convention(String convention)
      throws IOException {
    JsonNode expected =
        new ObjectMapper().readTree(data("parts-demand-carparts/expected.json").toFile());
    List<String[]> rows = rows("parts-demand-carparts/carparts.csv");
    List<List<Quantity>> complete =
        rows.stream()
            .filter(row -> Arrays.stream(row).noneMatch(String::isEmpty))
            .map(row -> quantities(row, 1, row.length))
            .toList();
    List<List<Quantity>> filtered = complete.stream().filter(DemandDataTest::isUsual).toList();
    String[] named = convention.split("\\|", -1);
    DemandRules rules =
        withStore(
            folder,
            DemandRules.DEVIATION,
            "string",
            '"' + named[0] + '"',
            DemandRules.INTERVAL_CONVENTION,
            "string",
            '"' + named[1] + '"');
    JsonNode counts = expected.get("sbc_counts_by_convention");

    assertThat(rows).hasSize(expected.get("series_total").asInt());
    assertThat(complete).hasSize(expected.get("series_complete").asInt());
    assertThat(filtered).hasSize(expected.get("series_after_filter").asInt());
    assertThat(
            rows.stream()
                .flatMap(row -> Arrays.stream(row).skip(1))
                .filter(cell -> !cell.isEmpty())
                .mapToInt(Integer::parseInt)
                .sum())
        .isEqualTo(expected.get("units_sold_total").asInt());
    String key = "|sd=" + named[0] + "|p=" + named[1];
    assertThat(counts(rules, complete)).isEqualTo(map(counts.get("complete_2509" + key)));
    assertThat(counts(rules, filtered)).isEqualTo(map(counts.get("filtered_1046" + key)));
  }

  private static Map<String, Integer> map(JsonNode node) {
    Map<String, Integer> map = new TreeMap<>();
    node.properties().forEach(each -> map.put(each.getKey(), each.getValue().asInt()));
    return map;
  }

  static Stream<JsonNode> textbookCases() throws IOException {
    List<JsonNode> cases = new ArrayList<>();
    new ObjectMapper().readTree(data("inventory-textbook/cases.json").toFile()).forEach(cases::add);
    assertThat(cases).hasSize(5);
    return cases.stream();
  }

  private static Money cny(double amount) {
    return Money.of(CurrencyUnit.of("CNY"), BigDecimal.valueOf(amount));
  }

  @ParameterizedTest
  @MethodSource("textbookCases")
  void the_cases_of_textbooks_come_out(JsonNode one) {
    JsonNode in = one.get("inputs");
    JsonNode out = one.get("expected");
    double holding = in.get("holding_cost").asDouble();
    if (one.get("problem").asText().startsWith("newsvendor")) {
      OneTimeOrder order =
          RULES.oneTimeOrder(
              OneTimeOrderQuestion.builder()
                  .overCost(cny(holding))
                  .underCost(cny(in.get("stockout_cost").asDouble()))
                  .mean(in.get("demand_mean").decimalValue())
                  .deviation(in.get("demand_sd").decimalValue())
                  .build(),
              ON);
      assertThat(order.optimum().getAsDouble())
          .isCloseTo(out.get("base_stock_level").asDouble(), within(EXACT));
      assertThat(
              OrderFormulas.normalCost(
                  holding, in.get("stockout_cost").asDouble(), in.get("demand_sd").asDouble()))
          .isCloseTo(out.get("cost").asDouble(), within(EXACT));
      return;
    }
    double perOrder = in.get("fixed_cost").asDouble();
    double demand = in.get("demand_rate").asDouble();
    double quantity =
        in.has("order_quantity")
            ? in.get("order_quantity").asDouble()
            : OrderFormulas.economicQuantity(perOrder, holding, demand);
    assertThat(OrderFormulas.costOf(quantity, perOrder, holding, demand))
        .isCloseTo(out.get("cost").asDouble(), within(EXACT * quantity));
    if (out.has("order_quantity")) {
      assertThat(quantity).isCloseTo(out.get("order_quantity").asDouble(), within(EXACT));
      // the holding cost is half the price of a unit here
      EconomicOrder order =
          RULES.economicOrder(
              EconomicOrderQuestion.builder()
                  .demandPerYear(Quantity.of((long) demand))
                  .orderCost(cny(perOrder))
                  .holdingRate(BigDecimal.valueOf(holding).divide(BigDecimal.valueOf(2)))
                  .addPrices(PriceBreak.of(cny(2)))
                  .build(),
              ON);
      assertThat(order.optimum().getAsDouble()).isCloseTo(quantity, within(EXACT));
    }
  }

  @Test
  void the_orders_of_39_items_lead_to_the_points_of_a_plain_computation() throws IOException {
    List<String[]> rows = rows("inventory-textbook/orders_32_sku.csv");
    assertThat(rows).hasSize(39); // its name says 32
    for (String[] row : rows) {
      double[] orders = Arrays.stream(row, 1, 13).mapToDouble(Double::parseDouble).toArray();
      double lead = Double.parseDouble(row[14]);
      ReorderPoint found =
          RULES.reorderPoint(
              CoverQuestion.builder()
                  .addAllDemand(quantities(row, 1, 13))
                  .periods(BigDecimal.valueOf(lead))
                  .serviceLevel(new BigDecimal("0.95"))
                  .method(ForecastMethod.MOVING_AVERAGE)
                  .distribution(DemandDistribution.NORMAL)
                  .build(),
              ON);

      double mean = Arrays.stream(orders, 6, 12).average().orElseThrow();
      double all = Arrays.stream(orders).average().orElseThrow();
      double squares = Arrays.stream(orders).map(x -> (x - all) * (x - all)).sum();
      double point = mean * lead + 1.6448536269514722 * Math.sqrt(squares / 11 * lead);
      assertThat(found.demand().getAsDouble()).as(row[0]).isCloseTo(mean * lead, within(1e-6));
      assertThat(found.point()).as(row[0]).contains(Quantity.of((long) Math.ceil(point)));
    }
  }
}
