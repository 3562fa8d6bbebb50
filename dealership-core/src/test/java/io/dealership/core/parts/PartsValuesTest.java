package io.dealership.core.parts;

import static io.dealership.core.parts.Ledgers.FILTER;
import static io.dealership.core.parts.Ledgers.STORE;
import static io.dealership.core.parts.Ledgers.cny;
import static io.dealership.core.parts.Ledgers.issue;
import static io.dealership.core.parts.Ledgers.march;
import static io.dealership.core.parts.Ledgers.move;
import static io.dealership.core.parts.Ledgers.part;
import static io.dealership.core.parts.Ledgers.receipt;
import static io.dealership.core.parts.Ledgers.reversal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import io.dealership.core.json.JsonRoundTrip;
import io.dealership.core.warranty.PartNumber;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PartsValuesTest {

  private static final YearMonth JANUARY = YearMonth.of(2026, 1);

  // ---- numbers and kinds ----

  static Stream<Arguments> numbers() {
    return Stream.of(
        Arguments.of("MovementNumber", (Function<String, Object>) MovementNumber::of),
        Arguments.of("LotNumber", (Function<String, Object>) LotNumber::of),
        Arguments.of("StockPlace", (Function<String, Object>) StockPlace::of));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("numbers")
  @SuppressWarnings("unchecked")
  void a_number_is_visible_text_and_its_own_json(String type, Function<String, Object> of) {
    Object value = of.apply("甲 1");

    assertThat(value).hasToString("甲 1");
    assertThat(((Comparable<Object>) value).compareTo(of.apply("甲 2"))).isNegative();
    assertThat(JsonRoundTrip.write3(value)).isEqualTo("\"甲 1\"");
    assertThat(JsonRoundTrip.survives(value, (Class<Object>) value.getClass())).isTrue();
    new EqualsTester()
        .addEqualityGroup(value, of.apply("甲 1"))
        .addEqualityGroup(of.apply("乙"))
        .testEquals();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of.apply(" "))
        .withMessage(
            "%s.value must be visible characters, with blanks only between them, but was ' '",
            type);
  }

  @ParameterizedTest
  @EnumSource
  void a_movement_changes_what_is_there_and_its_reversal_changes_it_back(MovementKind kind) {
    StockMovement movement = move("M-1", 2, kind, 3);
    StockMovement back = reversal("M-2", 3, movement);

    assertThat(movement.change()).isEqualTo(Quantity.of(kind.isIn() ? 3 : -3));
    assertThat(back.change()).isEqualTo(movement.change().negated());
    assertThat(movement.isReversal()).isFalse();
    assertThat(back.isReversal()).isTrue();
  }

  @Test
  void what_comes_is_what_is_received_returned_moved_here_brought_back_or_found() {
    assertThat(Stream.of(MovementKind.values()).filter(MovementKind::isIn))
        .containsExactly(
            MovementKind.RECEIPT,
            MovementKind.CUSTOMER_RETURN,
            MovementKind.TRANSFER_IN,
            MovementKind.LOAN_BACK,
            MovementKind.CORRECTION_UP);
  }

  @ParameterizedTest
  @CsvSource({"PIECE, true", "SET, true", "LITER, false", "METER, false", "KILOGRAM, false"})
  void some_units_are_moved_as_a_whole(PartUnit unit, boolean whole) {
    assertThat(unit.isWhole()).isEqualTo(whole);
  }

  // ---- movements ----

  @Test
  void a_movement_is_its_own_json() {
    JsonRoundTrip.assertJson(
        issue("M-1", 2, 3),
        StockMovement.class,
        """
        {"number":"M-1","part":"06L 115 562 B","place":"主库","kind":"ISSUE","on":"2026-03-02",
         "quantity":"3","order":"RO-1","emergency":false}
        """);
    JsonRoundTrip.assertJson(
        receipt("M-2", 3, 1, "12.50")
            .withOrder("PO-1")
            .withLot(LotNumber.of("L-1"))
            .withAgainst(MovementNumber.of("M-0"))
            .withReverses(MovementNumber.of("M-1"))
            .withInspected(true)
            .withOnCard(false),
        StockMovement.class,
        """
        {"number":"M-2","part":"06L 115 562 B","place":"主库","kind":"RECEIPT","on":"2026-03-03",
         "quantity":"1","unitCost":"CNY 12.50","order":"PO-1","lot":"L-1","against":"M-0",
         "reverses":"M-1","inspected":true,"onCard":false,"emergency":false}
        """);
    JsonRoundTrip.assertJson(
        move("M-3", 4, MovementKind.LOAN_OUT, 1).withDueBackOn(march(9)),
        StockMovement.class,
        """
        {"number":"M-3","part":"06L 115 562 B","place":"主库","kind":"LOAN_OUT","on":"2026-03-04",
         "quantity":"1","dueBackOn":"2026-03-09","emergency":false}
        """);
  }

  @Test
  void a_movement_fits_together() {
    StockMovement receipt = receipt("M-1", 2, 1, "0.00");
    StockMovement issue = issue("M-2", 2, 1);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> issue.withQuantity(Quantity.ZERO))
        .withMessage("StockMovement.quantity must be more than nothing, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> receipt.withUnitCost(cny("-0.01")))
        .withMessage("StockMovement.unitCost must not be negative, but was CNY -0.01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> issue.withUnitCost(cny("1.00")))
        .withMessage(
            "StockMovement.unitCost must be of what comes in, but was CNY 1.00 of kind ISSUE");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> issue.withOrder(" "))
        .withMessageStartingWith("StockMovement.order must be visible characters");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> issue.withReverses(issue.number()))
        .withMessage("StockMovement.against and reverses must be other lines, but were M-2 itself");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> issue.withAgainst(issue.number()))
        .withMessageEndingWith("but were M-2 itself");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> issue.withDueBackOn(march(9)))
        .withMessage("StockMovement.dueBackOn must be of a loan, but was 2026-03-09 of kind ISSUE");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> receipt.withEmergency(true))
        .withMessage("StockMovement.emergency must be of an issue, but was of kind RECEIPT");
  }

  // ---- parts ----

  @Test
  void a_part_is_its_own_json() {
    JsonRoundTrip.assertJson(
        part("A-1"), Part.class, "{\"number\":\"A-1\",\"kind\":\"original\",\"unit\":\"PIECE\"}");
    JsonRoundTrip.assertJson(
        part("A-1")
            .withPrice(cny("20.00"))
            .withCost(cny("12.00"))
            .withSupersededBy(PartNumber.of("A-2"))
            .withSupersededOn(march(2))
            .withUsedUp(true),
        Part.class,
        """
        {"number":"A-1","kind":"original","unit":"PIECE","price":"CNY 20.00","cost":"CNY 12.00",
         "supersededBy":"A-2","supersededOn":"2026-03-02","usedUp":true}
        """);
  }

  @Test
  void a_part_fits_together() {
    Part part = part("A-1");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> part.withPrice(cny("-0.01")))
        .withMessage("Part.price must not be negative, but was CNY -0.01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> part.withCost(cny("-0.01")))
        .withMessage("Part.cost must not be negative, but was CNY -0.01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> part.withSupersededBy(PartNumber.of("A-1")))
        .withMessage("Part.supersededBy must be another part, but was A-1 itself");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> part.withUsedUp(false))
        .withMessage("Part.usedUp must be of a superseded part, but A-1 is current");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> part.withSupersededOn(march(2)))
        .withMessage("Part.supersededOn must be of a superseded part, but A-1 is current");
    assertThat(part.withPrice(cny("0.00")).withCost(cny("0.00")).price()).isPresent();
  }

  // ---- demand ----

  @Test
  void the_demand_of_a_month_is_served_bought_or_lost() {
    MonthDemand month =
        new MonthDemand(Quantity.of(5), Quantity.of(2), Quantity.of(1), Optional.of(3));

    assertThat(month.total()).isEqualTo(Quantity.of(8));
    assertThat(month.plus(month).times()).contains(6);
    assertThat(month.plus(MonthDemand.of(Quantity.of(1))))
        .isEqualTo(
            new MonthDemand(Quantity.of(6), Quantity.of(2), Quantity.of(1), Optional.empty()));
    assertThat(month.plus(MonthDemand.NONE)).isEqualTo(month);
    JsonRoundTrip.assertJson(
        month,
        MonthDemand.class,
        "{\"served\":\"5\",\"emergency\":\"2\",\"lost\":\"1\",\"times\":3}");
    JsonRoundTrip.assertJson(
        MonthDemand.of(Quantity.of(1)),
        MonthDemand.class,
        "{\"served\":\"1\",\"emergency\":\"0\",\"lost\":\"0\"}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MonthDemand.of(Quantity.of(-1)))
        .withMessage("MonthDemand.served must not be negative, but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new MonthDemand(Quantity.ZERO, Quantity.of(-1), Quantity.ZERO, Optional.empty()))
        .withMessage("MonthDemand.emergency must not be negative, but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new MonthDemand(Quantity.ZERO, Quantity.ZERO, Quantity.of(-1), Optional.empty()))
        .withMessage("MonthDemand.lost must not be negative, but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new MonthDemand(Quantity.ZERO, Quantity.ZERO, Quantity.ZERO, Optional.of(-1)))
        .withMessage("MonthDemand.times must not be negative, but was -1");
  }

  @Test
  void a_history_has_its_months_and_knows_nothing_of_others() {
    DemandHistory history = DemandHistory.ofUnits(JANUARY, 3, 0, 4);

    assertThat(history.last()).isEqualTo(YearMonth.of(2026, 3));
    assertThat(history.month(YearMonth.of(2025, 12))).isEmpty();
    assertThat(history.month(JANUARY)).contains(MonthDemand.of(Quantity.of(3)));
    assertThat(history.month(YearMonth.of(2026, 3))).contains(MonthDemand.of(Quantity.of(4)));
    assertThat(history.month(YearMonth.of(2026, 4))).isEmpty();
    assertThat(history.totals()).containsExactly(Quantity.of(3), Quantity.ZERO, Quantity.of(4));
    assertThat(history.sum().total()).isEqualTo(Quantity.of(7));
    assertThat(history.between(YearMonth.of(2026, 2), YearMonth.of(2026, 3)))
        .isEqualTo(DemandHistory.ofUnits(YearMonth.of(2026, 2), 0, 4));
    assertThat(history.between(JANUARY, JANUARY)).isEqualTo(DemandHistory.ofUnits(JANUARY, 3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> history.between(JANUARY, YearMonth.of(2026, 4)))
        .withMessage(
            "DemandHistory.between must be within 2026-01 to 2026-03, but was 2026-01 to 2026-04");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> history.between(YearMonth.of(2025, 12), JANUARY));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> history.between(YearMonth.of(2026, 2), JANUARY));
    JsonRoundTrip.assertJson(
        history.between(JANUARY, JANUARY),
        DemandHistory.class,
        """
        {"first":"2026-01","months":[{"served":"3","emergency":"0","lost":"0"}]}
        """);
  }

  @Test
  void a_history_is_from_a_month_to_a_century() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DemandHistory.of(JANUARY, List.of()))
        .withMessage("DemandHistory.months must be from 1 to 1200, but were 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DemandHistory.ofUnits(JANUARY, new long[1201]));
    DemandHistory century = DemandHistory.ofUnits(JANUARY, new long[1200]);
    assertThat(century.months()).hasSize(1200);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> century.plus(DemandHistory.ofUnits(JANUARY.minusMonths(1), 1)))
        .withMessage("DemandHistory.months must be at most 1200, but were 2025-12 to 2125-12");
  }

  @Test
  void the_demand_of_a_predecessor_counts_for_its_successor() {
    DemandHistory old = DemandHistory.ofUnits(JANUARY, 3, 2);
    DemandHistory fresh = DemandHistory.ofUnits(YearMonth.of(2026, 2), 1, 5);

    assertThat(old.plus(fresh).totals())
        .containsExactly(Quantity.of(3), Quantity.of(3), Quantity.of(5));
    assertThat(fresh.plus(old)).isEqualTo(old.plus(fresh));
    assertThat(old.plus(DemandHistory.ofUnits(YearMonth.of(2026, 4), 1)).totals())
        .as("a month that neither has is one in which nobody asked")
        .containsExactly(Quantity.of(3), Quantity.of(2), Quantity.ZERO, Quantity.of(1));
  }

  // ---- answers ----

  @Test
  void a_lot_has_an_age() {
    StockLot lot = new StockLot(Optional.of(LotNumber.of("L-7")), march(2), Quantity.of(12));

    assertThat(lot.ageInDays(march(2))).isZero();
    assertThat(lot.ageInDays(LocalDate.of(2027, 3, 2))).isEqualTo(365);
    assertThat(lot).hasToString("12 of 2026-03-02 (L-7)");
    assertThat(new StockLot(Optional.empty(), march(2), Quantity.of(1)))
        .hasToString("1 of 2026-03-02");
    JsonRoundTrip.assertJson(
        lot, StockLot.class, "{\"lot\":\"L-7\",\"receivedOn\":\"2026-03-02\",\"quantity\":\"12\"}");
  }

  @Test
  void a_lost_sale_is_of_something() {
    JsonRoundTrip.assertJson(
        new LostSale(FILTER, march(2), Quantity.of(1)),
        LostSale.class,
        "{\"part\":\"06L 115 562 B\",\"on\":\"2026-03-02\",\"quantity\":\"1\"}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LostSale(FILTER, march(2), Quantity.ZERO))
        .withMessage("LostSale.quantity must be more than nothing, but was 0");
  }

  @Test
  void answers_are_their_own_json() {
    StockLedger ledger =
        Ledgers.ledger(
            receipt("M-1", 2, 10, "12.00"),
            issue("M-2", 3, 4).withEmergency(true),
            move("M-3", 4, MovementKind.LOAN_OUT, 1));
    JsonRoundTrip.assertJson(
        ledger.position(FILTER, STORE, march(5)),
        StockPosition.class,
        """
        {"part":"06L 115 562 B","place":"主库","on":"2026-03-05","quantity":"5","lent":"1",
         "fifoValue":"CNY 60.00","averageValue":"CNY 60.00",
         "lots":[{"receivedOn":"2026-03-02","quantity":"5"}],
         "lastReceiptOn":"2026-03-02","lastIssueOn":"2026-03-03"}
        """);
    JsonRoundTrip.assertJson(
        ledger.averageStock(FILTER, march(2), march(4)),
        AverageStock.class,
        """
        {"part":"06L 115 562 B","from":"2026-03-02","until":"2026-03-04","quantity":"8",
         "fifoValue":"CNY 96.00","averageValue":"CNY 96.00"}
        """);
    JsonRoundTrip.assertJson(
        ledger.issued(FILTER, march(2), march(4)),
        IssuedStock.class,
        """
        {"part":"06L 115 562 B","from":"2026-03-02","until":"2026-03-04","quantity":"4",
         "fifoCost":"CNY 48.00","averageCost":"CNY 48.00","emergencyQuantity":"4",
         "emergencyFifoCost":"CNY 48.00","emergencyAverageCost":"CNY 48.00"}
        """);
    for (BookedMovement line : ledger.card(FILTER, march(5))) {
      assertThat(JsonRoundTrip.survives(line, BookedMovement.class)).isTrue();
    }
    assertThat(JsonRoundTrip.survives(ledger, StockLedger.class)).isTrue();
    JsonRoundTrip.assertJson(
        Ledgers.ledger(), StockLedger.class, "{\"currency\":\"CNY\",\"movements\":[]}");
  }

  @Test
  void nothing_is_null() {
    NullPointerTester tester =
        new NullPointerTester()
            .setDefault(String.class, "a")
            .setDefault(YearMonth.class, JANUARY)
            .setDefault(LocalDate.class, march(2))
            .setDefault(Quantity.class, Quantity.of(1))
            .setDefault(PartNumber.class, FILTER)
            .setDefault(StockPlace.class, STORE)
            .setDefault(MovementNumber.class, MovementNumber.of("M-1"))
            .setDefault(StockMovement.class, issue("M-1", 2, 1));
    tester.testAllPublicStaticMethods(MovementNumber.class);
    tester.testAllPublicStaticMethods(LotNumber.class);
    tester.testAllPublicStaticMethods(StockPlace.class);
    tester.testAllPublicStaticMethods(PartCatalog.class);
    tester.testAllPublicStaticMethods(StockLedger.class);
    tester.testAllPublicConstructors(StockLot.class);
    tester.testAllPublicConstructors(LostSale.class);
    tester.testAllPublicConstructors(MonthDemand.class);
    tester.testAllPublicInstanceMethods(Ledgers.ledger());
    tester.testAllPublicInstanceMethods(PartCatalog.of(List.of(part(FILTER.value()))));
  }
}
