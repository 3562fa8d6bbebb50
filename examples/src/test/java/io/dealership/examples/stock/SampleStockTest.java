package io.dealership.examples.stock;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.parts.DemandHistory;
import io.dealership.core.parts.LostSale;
import io.dealership.core.parts.Part;
import io.dealership.core.parts.PartCatalog;
import io.dealership.core.parts.PartUnit;
import io.dealership.core.parts.Quantity;
import io.dealership.core.parts.StockLedger;
import io.dealership.core.parts.StockMovement;
import io.dealership.core.parts.StockPosition;
import io.dealership.core.settlement.PartKind;
import io.dealership.core.warranty.PartNumber;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.parts.StockLine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class SampleStockTest {

  private final SampleStore store = SampleStore.generate();

  private static InputStream resource(String name) {
    return PositionFile.class.getResourceAsStream(name);
  }

  private static List<StockMovement> movements() throws IOException {
    List<StockMovement> movements = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    try (InputStream in = resource("movements.csv.gz")) {
      MovementFile.csv("movements.csv.gz", UTF_8, Locale.ENGLISH)
          .read(
              in, line -> movements.add(line.value()), problem -> problems.add(problem.toString()));
    }
    assertThat(problems).isEmpty();
    return movements;
  }

  @Test
  void the_resources_are_what_the_generator_writes() throws IOException {
    try (InputStream in = resource("positions.csv")) {
      assertThat(new String(in.readAllBytes(), UTF_8)).isEqualTo(store.positions());
    }
    try (InputStream in = resource("movements.csv.gz");
        InputStream csv = new GZIPInputStream(in)) {
      assertThat(new String(csv.readAllBytes(), UTF_8)).isEqualTo(store.movements());
    }
    assertThat(Files.size(SampleStock.POSITIONS)).isLessThan(100_000);
    assertThat(Files.size(SampleStock.MOVEMENTS)).isLessThan(400_000);
  }

  @Test
  void the_positions_are_those_of_the_movements() throws IOException {
    StockLedger ledger = StockLedger.of(CurrencyUnit.of("CNY"), movements());
    Map<PartNumber, List<LostSale>> lost = new HashMap<>();
    store
        .lost()
        .forEach(sale -> lost.computeIfAbsent(sale.part(), none -> new ArrayList<>()).add(sale));
    List<String> problems = new ArrayList<>();
    PositionFile.Summary summary;
    try (InputStream in = resource("positions.csv")) {
      summary =
          PositionFile.csv("positions.csv", UTF_8, Locale.ENGLISH)
              .read(
                  in,
                  line -> check(line, ledger, lost),
                  problem -> problems.add(problem.toString()));
    }

    assertThat(problems).isEmpty();
    assertThat(summary.lines()).isEqualTo(301);
    assertThat(summary.lastMonth()).contains(YearMonth.from(SampleStore.AS_OF));
  }

  private static void check(
      PositionLine line, StockLedger ledger, Map<PartNumber, List<LostSale>> lost) {
    PartNumber part = PartNumber.of(line.part());
    StockPosition position = ledger.position(part, SampleStore.AS_OF);
    assertThat(position.quantity()).as(line.part()).isEqualTo(new Quantity(line.onHand()));
    assertThat(position.lastReceiptOn()).as(line.part()).isEqualTo(day(line.lastReceipt()));
    assertThat(position.lastIssueOn()).as(line.part()).isEqualTo(day(line.lastIssue()));
    double value = position.averageValue().map(Money::getAmount).orElseThrow().doubleValue();
    assertThat(line.onHand() / 1e3 * line.unitCost() / 1e4)
        .as(line.part())
        .isBetween(value - 0.1, value + 0.1);
    DemandHistory demand =
        ledger.demand(
            List.of(part), line.firstMonth(), line.lastMonth(), lost.getOrDefault(part, List.of()));
    for (int month = 0; month < line.months(); month++) {
      assertThat(demand.totals().get(month))
          .as(line.part())
          .isEqualTo(new Quantity(line.demand(month)));
    }
    DemandHistory year =
        line.months() > 12
            ? demand.between(line.lastMonth().minusMonths(11), line.lastMonth())
            : demand;
    assertThat(year.sum().emergency()).isEqualTo(new Quantity(line.emergency()));
    assertThat(year.sum().lost()).isEqualTo(new Quantity(line.lost()));
  }

  private static Optional<LocalDate> day(int epochDay) {
    return epochDay == StockLine.NO_DAY
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay(epochDay));
  }

  @Test
  void the_book_is_in_order_but_for_what_was_forgotten() throws IOException {
    List<StockMovement> movements = movements();
    PartCatalog catalog =
        PartCatalog.of(
            SampleParts.all().stream()
                .map(
                    part ->
                        Part.builder()
                            .number(PartNumber.of(part.number()))
                            .kind(PartKind.ORIGINAL)
                            .unit(part.isLiquid() ? PartUnit.LITER : PartUnit.PIECE)
                            .build())
                .toList());
    List<String> forgotten =
        movements.stream()
            .filter(
                line ->
                    line.order().isEmpty()
                        || line.inspected().equals(Optional.of(false))
                        || line.onCard().equals(Optional.of(false)))
            .map(line -> line.number().value())
            .toList();

    var review =
        DealershipRules.standard()
            .parts()
            .ledger()
            .review(StockLedger.of(CurrencyUnit.of("CNY"), movements), catalog, SampleStore.AS_OF);

    assertThat(forgotten).hasSize(5);
    assertThat(review.lines()).isEqualTo(movements.size());
    assertThat(review.open())
        .extracting(open -> open.booked().movement().number().value())
        .isEqualTo(forgotten);
  }
}
