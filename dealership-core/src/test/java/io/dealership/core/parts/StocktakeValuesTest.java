package io.dealership.core.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import io.dealership.core.identity.Vin;
import io.dealership.core.json.JsonRoundTrip;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.settlement.PartKind;
import io.dealership.core.warranty.PartNumber;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Stocktakes of parts and cars, statements of a month and lines of suppliers as values. */
class StocktakeValuesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
  private static final EmployeeNumber WANG = EmployeeNumber.of("E-1");
  private static final PartNumber FILTER = PartNumber.of("P-1");
  private static final StockPlace SHELF = StockPlace.of("A-01");
  private static final Vin VIN = Vin.of("LSVAA4182E2123450");

  private static Quantity units(long units) {
    return Quantity.of(units);
  }

  private static CountLine line() {
    return CountLine.builder()
        .part(FILTER)
        .place(SHELF)
        .ledger(units(10))
        .card(units(10))
        .putExplained(StockExplanation.LENT, units(2))
        .addCounts(Count.of(WANG, units(8)))
        .unitCost(Money.parse("CNY 12.50"))
        .build();
  }

  private static Stocktake stocktake(CountLine... lines) {
    return Stocktake.builder().on(DAY).addLines(lines).keeper(WANG).build();
  }

  private static StatementLine statementLine(long opening, long in, long out, long closing) {
    return StatementLine.of(
        PartKind.ORIGINAL, units(opening), units(in), units(out), units(closing));
  }

  private static StockStatement statement() {
    return StockStatement.of(YearMonth.of(2026, 3), List.of(statementLine(5, 3, 4, 4)));
  }

  private static BookedCar booked() {
    return BookedCar.of(VIN, SHELF, 2, CarCertificate.BANK);
  }

  private static FoundCar found() {
    return FoundCar.builder().vin(VIN).place(SHELF).keys(2).bankConfirmed(true).build();
  }

  private static SupplierLine supplierLine(OrderArrival... arrivals) {
    return SupplierLine.of(units(10), Optional.of(DAY), List.of(arrivals));
  }

  private static OrderArrival arrival(LocalDate on, long accepted, long refused) {
    return OrderArrival.of(on, units(accepted), units(refused));
  }

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of(Count.class, Count.of(WANG, units(8))),
        Arguments.of(CountLine.class, line()),
        Arguments.of(Stocktake.class, stocktake(line())),
        Arguments.of(StatementLine.class, statementLine(5, 3, 4, 4)),
        Arguments.of(StockStatement.class, statement()),
        Arguments.of(BookedCar.class, booked()),
        Arguments.of(FoundCar.class, found()),
        Arguments.of(
            CarStocktake.class,
            CarStocktake.of(List.of(booked()), List.of(found()), Optional.of(true))),
        Arguments.of(OrderArrival.class, arrival(DAY, 4, 1)),
        Arguments.of(SupplierLine.class, supplierLine(arrival(DAY, 4, 1))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("values")
  <T> void values_come_back_from_json(Class<T> type, Object value) {
    assertThat(JsonRoundTrip.survives(type.cast(value), type)).isTrue();
  }

  @Test
  void a_line_is_plain_in_json() {
    JsonRoundTrip.assertJson(
        line(),
        CountLine.class,
        """
        {"part": "P-1", "place": "A-01", "ledger": "10", "card": "10",
         "explained": {"LENT": "2"}, "counts": [{"by": "E-1", "found": "8"}],
         "unitCost": "CNY 12.50"}
        """);
  }

  @Test
  void values_are_equal_by_what_they_hold() {
    new EqualsTester()
        .addEqualityGroup(line(), line().withLedger(units(10)))
        .addEqualityGroup(line().withLedger(units(9)))
        .addEqualityGroup(stocktake(line()))
        .addEqualityGroup(statement())
        .addEqualityGroup(booked())
        .addEqualityGroup(found())
        .addEqualityGroup(supplierLine(), supplierLine().withOrdered(units(10)))
        .addEqualityGroup(arrival(DAY, 1, 0))
        .testEquals();
  }

  @Test
  void null_is_refused() {
    new NullPointerTester()
        .setDefault(EmployeeNumber.class, WANG)
        .setDefault(Quantity.class, Quantity.ZERO)
        .testAllPublicStaticMethods(Count.class);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "RESERVED, true",
    "LENT, true",
    "PICKED_NOT_BOOKED, true",
    "RECEIVED_NOT_BOOKED, false"
  })
  void what_came_in_unbooked_is_the_only_reason_for_more(StockExplanation why, boolean less) {
    assertThat(why.isLess()).isEqualTo(less);
  }

  @Test
  void what_is_written_down_is_taken_off_what_the_ledger_says() {
    CountLine line =
        line()
            .withExplained(
                Map.of(
                    StockExplanation.RESERVED, units(1),
                    StockExplanation.LENT, units(2),
                    StockExplanation.PICKED_NOT_BOOKED, units(3),
                    StockExplanation.RECEIVED_NOT_BOOKED, units(4)));

    assertThat(line.explainedChange()).isEqualTo(units(-2));
    assertThat(line.expected()).isEqualTo(units(8));
  }

  @Test
  void what_cannot_be_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Count.of(WANG, units(-1)))
        .withMessage("Count.found must not be less than nothing, but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> line().withExplained(Map.of(StockExplanation.LENT, units(-1))))
        .withMessage("CountLine.explained must not be less than nothing, but was {LENT=-1}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> line().withUnitCost(Money.parse("CNY -0.01")))
        .withMessage("CountLine.unitCost must not be negative, but was CNY -0.01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> stocktake(line(), line()))
        .withMessage("Stocktake.lines must have a part once at a place, but had P-1 at A-01 twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> booked().withKeys(-1))
        .withMessage("BookedCar.keys must be at least 0, but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> found().withKeys(-1))
        .withMessage("FoundCar.keys must be at least 0, but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CarStocktake.of(List.of(booked(), booked()), List.of(), Optional.empty()))
        .withMessage("CarStocktake.booked must have each car once, but had 1 cars in 2 lines");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> statement().withLines(statementLine(0, 0, 0, 0), statementLine(0, 0, 0, 0)))
        .withMessage(
            "StockStatement.lines must have each kind once, but were [original, original]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> supplierLine().withOrdered(Quantity.ZERO))
        .withMessage("SupplierLine.ordered must be more than nothing, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> arrival(DAY, -1, 2))
        .withMessage(
            "OrderArrival.accepted and refused must not be less than nothing, but were -1 and 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> arrival(DAY, 0, 0))
        .withMessage(
            "OrderArrival.accepted and refused must not both be nothing, but were of 2026-03-31");
  }

  @Test
  void a_part_costs_the_same_everywhere_and_all_in_one_currency() {
    CountLine elsewhere = line().withPlace(StockPlace.of("B-02"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> stocktake(line(), elsewhere.withUnitCost(Money.parse("CNY 12.51"))))
        .withMessage(
            "Stocktake.lines must have one cost for part P-1, but had CNY 12.50 and CNY 12.51");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> stocktake(line(), elsewhere.withUnitCost(Optional.empty())))
        .withMessage("Stocktake.lines must have one cost for part P-1, but had CNY 12.50 and none");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                stocktake(
                    line(),
                    line().withPart(PartNumber.of("P-2")).withUnitCost(Money.parse("USD 1.00"))))
        .withMessageStartingWith("Stocktake.lines must be in one currency, but were in [");
    assertThat(stocktake(line(), elsewhere).lines()).hasSize(2);
  }

  // ---- statements ----

  @ParameterizedTest(name = "{0} + {1} - {2} = {3}: {4}")
  @CsvSource({"5, 3, 4, 4, true", "5, 3, 4, 5, false", "5, 3, 4, 3, false", "0, 0, 0, 0, true"})
  void STOCK_12_what_was_there_and_came_less_what_went_is_left(
      long opening, long in, long out, long closing, boolean addsUp) {
    assertThat(statementLine(opening, in, out, closing).addsUp()).isEqualTo(addsUp);
  }

  private static StockMovement moved(
      String number, String part, MovementKind kind, String on, long units) {
    return StockMovement.builder()
        .number(MovementNumber.of(number))
        .part(PartNumber.of(part))
        .place(SHELF)
        .kind(kind)
        .on(LocalDate.parse(on))
        .quantity(units(units))
        .build();
  }

  @Test
  void STOCK_12_a_statement_is_drawn_from_the_movements_up_to_the_end_of_the_month() {
    StockMovement wrong = moved("3", "P-1", MovementKind.RECEIPT, "2026-03-02", 7);
    List<StockMovement> movements =
        List.of(
            moved("1", "P-1", MovementKind.RECEIPT, "2026-02-28", 10),
            moved("2", "P-1", MovementKind.ISSUE, "2026-03-01", 4),
            wrong,
            wrong
                .withNumber(MovementNumber.of("4"))
                .withOn(LocalDate.of(2026, 3, 3))
                .withReverses(MovementNumber.of("3")),
            moved("5", "P-1", MovementKind.CORRECTION_DOWN, "2026-03-31", 1),
            moved("6", "P-1", MovementKind.ISSUE, "2026-04-01", 5),
            moved("7", "P-9", MovementKind.RECEIPT, "2026-03-31", 2));

    StockStatement statement =
        StockStatement.from(
            YearMonth.of(2026, 3),
            movements,
            part -> part.equals(FILTER) ? PartKind.ORIGINAL : PartKind.REUSED);

    assertThat(statement.lines())
        .containsExactly(
            statementLine(10, 0, 5, 5),
            StatementLine.of(PartKind.REUSED, Quantity.ZERO, units(2), Quantity.ZERO, units(2)));
    assertThat(statement.lines()).allMatch(StatementLine::addsUp);
  }

  // ---- suppliers ----

  @Test
  void a_line_is_there_when_enough_of_it_was_kept() {
    SupplierLine line =
        supplierLine(
            arrival(DAY.minusDays(1), 6, 4), arrival(DAY, 4, 0), arrival(DAY.plusDays(1), 1, 0));

    assertThat(line.isThereBy(DAY.minusDays(1))).isFalse();
    assertThat(line.isThereBy(DAY)).isTrue();
    assertThat(supplierLine().isThereBy(DAY)).isFalse();
  }
}
