package io.dealership.examples.month;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.service.JobLine;
import io.dealership.core.service.RepairOrder;
import io.dealership.examples.Golden;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Finding;
import io.dealership.rules.warranty.Coverage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreMonthTest {

  private static final Path SAMPLE =
      Path.of("src/main/resources/io/dealership/examples/month/store-month.jsonl");
  private static final List<RepairOrder> ORDERS = StoreMonth.orders();
  private static final MonthReport REPORT =
      MonthReport.of(DealershipRules.using(MonthCommand.samplePromises()), ORDERS);

  @TempDir Path folder;

  @Test
  void is_made_of_the_same_bytes_each_time() throws IOException {
    Golden.check(
        SAMPLE, new String(RepairOrderLines.write(StoreMonth.orders()), StandardCharsets.UTF_8));
  }

  @Test
  void is_written_to_the_file_that_is_named() throws IOException {
    Path file = folder.resolve("month.jsonl");

    StoreMonth.main(new String[] {file.toString()});

    assertThat(file).hasSameBinaryContentAs(SAMPLE);
  }

  @Test
  void has_about_300_orders_and_800_lines_in_march() {
    assertThat(ORDERS).hasSize(300);
    assertThat(ORDERS.stream().mapToInt(order -> order.jobLines().size()).sum())
        .isBetween(780, 820);
    assertThat(ORDERS)
        .allMatch(
            order ->
                !order.openedOn().isBefore(LocalDate.of(2026, 3, 1))
                    && !order.openedOn().isAfter(LocalDate.of(2026, 3, 31)));
    assertThat(ORDERS.stream().map(RepairOrder::openedOn)).isSorted();
    assertThat(ORDERS.stream().map(RepairOrder::number)).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void has_vehicles_with_numbers_that_could_be_and_money_of_china() {
    assertThat(ORDERS.stream().map(RepairOrder::vin)).doesNotHaveDuplicates();
    assertThat(ORDERS).allMatch(order -> order.vin().hasValidCheckDigit());
    assertThat(ORDERS.stream().flatMap(order -> order.jobLines().stream()).map(JobLine::total))
        .allMatch(
            total -> total.isPositive() && total.getCurrencyUnit().equals(CurrencyUnit.of("CNY")));
  }

  @Test
  void has_every_outcome_in_a_plausible_mix() {
    Map<String, Long> counts =
        REPORT.lines().stream()
            .collect(
                Collectors.groupingBy(MonthReport.DecidedLine::outcome, Collectors.counting()));

    assertThat(counts).hasSize(Coverage.values().length + 1);
    assertThat(counts.get("STATUTORY_WARRANTY")).isBetween(240L, 400L);
    assertThat(counts.get("NOT_COVERED")).isBetween(240L, 400L);
    assertThat(counts.get("MAKER_PROMISE")).isBetween(40L, 120L);
    assertThat(counts.get("HELD_FOR_MAKER")).isBetween(10L, 60L);
    assertThat(counts.get("EXCLUDED")).isBetween(10L, 40L);
    assertThat(counts.get("BORDERLINE")).isBetween(2L, 10L);
    assertThat(counts.get("UNDETERMINED")).isBetween(20L, 80L);
  }

  @Test
  void has_every_reason_that_the_law_knows() throws IOException {
    Set<String> found =
        REPORT.lines().stream()
            .flatMap(line -> line.decision().findings().stream())
            .filter(finding -> !finding.isPresumption())
            .map(Finding::reason)
            .map(reason -> reason.code())
            .collect(Collectors.toCollection(TreeSet::new));

    Golden.check("month-reasons.txt", String.join("\n", found) + "\n");
  }

  @Test
  void has_the_edges() {
    assertThat(outcomes("2023-03-10", 41_200)).containsExactly("STATUTORY_WARRANTY");
    assertThat(outcomes("2023-03-10", 41_260)).containsExactly("NOT_COVERED");
    assertThat(outcomes("2024-05-20", 60_000)).containsExactly("STATUTORY_WARRANTY");
    assertThat(outcomes("2024-05-20", 60_001)).containsExactly("NOT_COVERED");
    assertThat(outcomes("2023-03-14", 35_020)).containsExactly("STATUTORY_WARRANTY"); // Saturday
    assertThat(outcomes("2023-03-14", 35_040)).containsExactly("BORDERLINE"); // Sunday
    assertThat(outcomes("2023-03-14", 35_060)).containsExactly("BORDERLINE"); // Monday
    assertThat(outcomes("2023-03-14", 35_090)).containsExactly("NOT_COVERED"); // Tuesday
    assertThat(outcomes("2023-03-06", 52_300)).containsExactly("STATUTORY_WARRANTY");
    assertThat(outcomes("2025-12-17", 5_000)).containsExactly("STATUTORY_WARRANTY");
    assertThat(outcomes("2025-12-17", 5_001)).containsExactly("NOT_COVERED");
    assertThat(outcomes("2025-12-17", 4_980)).containsExactly("NOT_COVERED");
    assertThat(outcomes("2025-09-19", 7_300)).containsExactly("STATUTORY_WARRANTY");
    assertThat(outcomes("2025-09-19", 7_310)).containsExactly("HELD_FOR_MAKER");
    assertThat(outcomes("2024-11-15", 18_200)).containsExactly("STATUTORY_WARRANTY"); // claimed
    assertThat(outcomes("2024-11-15", 18_900)).containsExactly("EXCLUDED"); // proven
    assertThat(outcomes("2025-01-08", 21_750)).containsExactly("EXCLUDED", "STATUTORY_WARRANTY");
    assertThat(outcomes("2021-12-31", 58_000)).containsExactly("STATUTORY_WARRANTY");
    assertThat(outcomes("2021-12-31", 47_000)).containsExactly("MAKER_PROMISE"); // pickup truck
    assertThat(outcomes("2022-01-01", 47_000)).containsExactly("STATUTORY_WARRANTY");
    assertThat(outcomes("2021-12-31", 51_000)).containsExactly("HELD_FOR_MAKER"); // no voucher
    assertThat(outcomes("2022-01-05", 61_500)).containsExactly("NOT_COVERED"); // editions agree
    assertThat(outcomes("2022-01-05", 57_000)).containsExactly("UNDETERMINED"); // and do not
    assertThat(outcomes("2021-03-24", 98_000)).containsExactly("MAKER_PROMISE");
    assertThat(outcomes("2021-03-24", 98_100)).containsExactly("NOT_COVERED");
    assertThat(outcomes("2022-06-09", 150_000)).containsExactly("MAKER_PROMISE");
    assertThat(outcomes("2022-06-09", 150_001)).containsExactly("NOT_COVERED");
    assertThat(outcomes("2024-04-18", 96_000)).containsExactly("MAKER_PROMISE"); // ride-hailing
    assertThat(outcomes("2024-04-18", 97_000)).containsExactly("NOT_COVERED"); // taxi
  }

  private static List<String> outcomes(String deliveredOn, int kilometers) {
    return REPORT.lines().stream()
        .filter(
            line ->
                line.order().deliveredOn().map(LocalDate::toString).orElse("").equals(deliveredOn)
                    && line.order()
                        .odometerIn()
                        .filter(odometer -> odometer.kilometers() == kilometers)
                        .isPresent())
        .map(MonthReport.DecidedLine::outcome)
        .toList();
  }
}
