package io.dealership.core.parts;

import static io.dealership.core.parts.Ledgers.CNY;
import static io.dealership.core.parts.Ledgers.FILTER;
import static io.dealership.core.parts.Ledgers.OIL;
import static io.dealership.core.parts.Ledgers.STORE;
import static io.dealership.core.parts.Ledgers.VAN;
import static io.dealership.core.parts.Ledgers.cny;
import static io.dealership.core.parts.Ledgers.issue;
import static io.dealership.core.parts.Ledgers.ledger;
import static io.dealership.core.parts.Ledgers.march;
import static io.dealership.core.parts.Ledgers.move;
import static io.dealership.core.parts.Ledgers.receipt;
import static io.dealership.core.parts.Ledgers.reversal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import io.dealership.core.warranty.PartNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StockLedgerTest {

  private static StockPosition at(StockLedger ledger, int day) {
    return ledger.position(FILTER, march(day));
  }

  private static void assertPosition(
      StockPosition position, long quantity, String fifo, String average) {
    assertThat(position.quantity()).isEqualTo(Quantity.of(quantity));
    assertThat(position.fifoValue()).contains(cny(fifo));
    assertThat(position.averageValue()).contains(cny(average));
  }

  private static BookedMovement line(StockLedger ledger, String number) {
    return ledger.card(FILTER, march(31)).stream()
        .filter(each -> each.movement().number().value().equals(number))
        .findFirst()
        .orElseThrow();
  }

  private static StockMovement against(StockMovement movement, String number) {
    return movement.withAgainst(MovementNumber.of(number));
  }

  // ---- value ----

  @Test
  void first_in_first_out_leaves_what_came_last_and_the_average_leaves_its_share() {
    StockLedger ledger =
        ledger(receipt("M-1", 2, 10, "10.00"), receipt("M-2", 3, 10, "13.00"), issue("M-3", 4, 12));

    assertPosition(at(ledger, 1), 0, "0.00", "0.00");
    assertPosition(at(ledger, 2), 10, "100.00", "100.00");
    assertPosition(at(ledger, 3), 20, "230.00", "230.00");
    // 10 at 10.00 and 2 at 13.00 went; on average, 12 of 20
    assertPosition(at(ledger, 4), 8, "104.00", "92.00");
    assertThat(line(ledger, "M-3").fifoCost()).contains(cny("126.00"));
    assertThat(line(ledger, "M-3").averageCost()).contains(cny("138.00"));
    assertThat(line(ledger, "M-3").lots())
        .containsExactly(
            new StockLot(Optional.empty(), march(2), Quantity.of(10)),
            new StockLot(Optional.empty(), march(3), Quantity.of(2)));
    assertThat(at(ledger, 4).lots())
        .containsExactly(new StockLot(Optional.empty(), march(3), Quantity.of(8)));
  }

  @Test
  void what_is_left_over_by_rounding_goes_with_the_last_unit() {
    // 10.00 for three: a third each, and nothing is left
    StockLedger ledger =
        ledger(
            receipt("M-1", 2, 1, "10.00"),
            receipt("M-2", 2, 2, "0.00"),
            issue("M-3", 3, 1),
            issue("M-4", 4, 1),
            issue("M-5", 5, 1));

    assertThat(at(ledger, 3).averageValue()).contains(cny("6.67"));
    assertThat(at(ledger, 4).averageValue()).contains(cny("3.33"));
    assertPosition(at(ledger, 5), 0, "0.00", "0.00");
  }

  @Test
  void thousandths_of_a_unit_cost_exactly_their_share() {
    StockMovement barrel =
        receipt("M-1", 2, 1, "12.34").withQuantity(Quantity.of(new BigDecimal("3.335")));
    StockLedger ledger =
        ledger(barrel, issue("M-2", 3, 1).withQuantity(Quantity.of(new BigDecimal("1.335"))));

    // 41.1539, half up; and 24.68
    assertThat(at(ledger, 2).fifoValue()).contains(cny("41.15"));
    assertThat(at(ledger, 3).fifoValue()).contains(cny("24.68"));
    assertThat(at(ledger, 3).averageValue()).contains(cny("24.68"));
  }

  @Test
  void a_line_written_late_counts_from_its_own_day() {
    StockLedger ledger =
        ledger(receipt("M-1", 5, 1, "20.00"), issue("M-2", 6, 1), receipt("M-3", 2, 1, "10.00"));

    assertPosition(at(ledger, 2), 1, "10.00", "10.00");
    assertPosition(at(ledger, 6), 1, "20.00", "15.00");
    assertThat(ledger.card(FILTER, march(6)))
        .extracting(BookedMovement::line)
        .containsExactly(3, 1, 2);
  }

  @Test
  void without_a_cost_of_its_own_it_costs_what_is_there_on_average_and_else_nobody_knows() {
    StockMovement found = move("M-2", 3, MovementKind.CORRECTION_UP, 1);
    StockLedger ledger = ledger(receipt("M-1", 2, 2, "10.00"), found);

    assertPosition(at(ledger, 3), 3, "30.00", "30.00");
    StockPosition unknown = at(ledger(found), 3);
    assertThat(unknown.quantity()).isEqualTo(Quantity.of(1));
    assertThat(unknown.fifoValue()).isEmpty();
    assertThat(unknown.averageValue()).isEmpty();
    // once it is gone, the value is known again
    StockLedger sold = ledger(found, issue("M-3", 4, 1), receipt("M-4", 5, 1, "10.00"));
    assertPosition(at(sold, 4), 0, "0.00", "0.00");
    assertPosition(at(sold, 5), 1, "10.00", "10.00");
    // by the average, the unknown is in all of it until nothing is left
    StockLedger mixed = ledger(found, receipt("M-4", 4, 2, "10.00"), issue("M-5", 5, 2));
    assertThat(at(mixed, 4).fifoValue()).isEmpty();
    assertThat(at(mixed, 5).fifoValue()).contains(cny("10.00"));
    assertThat(at(mixed, 5).averageValue()).isEmpty();
  }

  @Test
  void the_costs_are_in_one_currency() {
    StockMovement dollars =
        move("M-1", 2, MovementKind.RECEIPT, 1).withUnitCost(Money.parse("USD 1.00"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ledger(dollars))
        .withMessage("StockLedger.movements must have costs in CNY, but M-1 had USD 1.00");
    assertThatIllegalArgumentException().isThrownBy(() -> ledger().append(dollars));
  }

  // ---- less than nothing ----

  @Test
  void what_comes_is_first_set_off_against_what_went_without_being_there() {
    StockLedger ledger =
        ledger(
            receipt("M-1", 2, 1, "10.00"),
            issue("M-2", 3, 4),
            receipt("M-3", 4, 2, "11.00"),
            receipt("M-4", 5, 5, "12.00"));

    assertPosition(at(ledger, 3), -3, "0.00", "0.00");
    assertThat(ledger.card(FILTER, march(3)).get(1).fifoCost())
        .as("nobody knows yet what it cost")
        .isEmpty();
    assertPosition(at(ledger, 4), -1, "0.00", "0.00");
    assertPosition(at(ledger, 5), 4, "48.00", "48.00");
    BookedMovement issue = line(ledger, "M-2");
    assertThat(issue.balance()).isEqualTo(Quantity.of(-3));
    assertThat(issue.missing()).isEqualTo(Quantity.of(3));
    // 10.00, twice 11.00, and 12.00
    assertThat(issue.fifoCost()).contains(cny("44.00"));
    assertThat(issue.averageCost()).contains(cny("44.00"));
  }

  @Test
  void the_last_one_may_go_but_no_more() {
    StockLedger ledger =
        ledger(receipt("M-1", 2, 2, "10.00"), issue("M-2", 3, 2), issue("M-3", 3, 1));

    assertThat(line(ledger, "M-2").missing()).isEqualTo(Quantity.ZERO);
    assertThat(line(ledger, "M-3").missing()).isEqualTo(Quantity.of(1));
  }

  // ---- lots ----

  @Test
  void a_line_draws_from_the_lot_that_it_names_and_shows_what_was_older() {
    StockLedger ledger =
        ledger(
            receipt("M-1", 2, 3, "10.00").withLot(LotNumber.of("L-1")),
            receipt("M-2", 3, 3, "12.00").withLot(LotNumber.of("L-2")),
            issue("M-3", 4, 2).withLot(LotNumber.of("L-2")),
            issue("M-4", 5, 2).withLot(LotNumber.of("L-1")),
            issue("M-5", 6, 2).withLot(LotNumber.of("L-2")));

    assertThat(at(ledger, 4).lots())
        .containsExactly(
            new StockLot(Optional.of(LotNumber.of("L-1")), march(2), Quantity.of(3)),
            new StockLot(Optional.of(LotNumber.of("L-2")), march(3), Quantity.of(1)));
    assertThat(at(ledger, 4).fifoValue())
        .as("what it is worth does not depend on what was taken from the shelf")
        .contains(cny("46.00"));
    assertThat(line(ledger, "M-3").olderLot())
        .contains(new StockLot(Optional.of(LotNumber.of("L-1")), march(2), Quantity.of(3)));
    assertThat(line(ledger, "M-3").lotThere()).isTrue();
    assertThat(line(ledger, "M-4").olderLot()).isEmpty();
    assertThat(line(ledger, "M-5").lotThere()).isFalse();
    assertThat(line(ledger, "M-5").lots())
        .as("one of the lot, and one of the oldest")
        .extracting(lot -> lot.lot().orElseThrow().value())
        .containsExactly("L-2", "L-1");
  }

  @Test
  void lots_of_one_day_are_equally_old() {
    StockLedger ledger =
        ledger(
            receipt("M-1", 2, 3, "10.00").withLot(LotNumber.of("L-1")),
            receipt("M-2", 2, 3, "12.00").withLot(LotNumber.of("L-2")),
            issue("M-3", 4, 2).withLot(LotNumber.of("L-2")));

    assertThat(line(ledger, "M-3").olderLot()).isEmpty();
  }

  // ---- what comes back ----

  @Test
  void what_a_customer_brings_back_costs_what_it_cost_and_is_as_old_as_it_was() {
    StockLedger ledger =
        ledger(
            receipt("M-1", 2, 2, "10.00"),
            receipt("M-2", 3, 2, "14.00"),
            issue("M-3", 4, 3),
            against(move("M-4", 5, MovementKind.CUSTOMER_RETURN, 2), "M-3"));

    // fifo: two at 10.00 come back; average: two thirds of 36.00
    assertPosition(at(ledger, 5), 3, "34.00", "36.00");
    assertThat(at(ledger, 5).lots())
        .containsExactly(
            new StockLot(Optional.empty(), march(2), Quantity.of(2)),
            new StockLot(Optional.empty(), march(3), Quantity.of(1)));
    assertThat(line(ledger, "M-3").notBack()).isEqualTo(Quantity.of(1));
    assertThat(line(ledger, "M-4").followLink()).isEqualTo(LineLink.FITS);
  }

  @Test
  void what_is_lent_is_not_there_until_it_is_back() {
    StockLedger ledger =
        ledger(
            receipt("M-1", 2, 5, "10.00"),
            move("M-2", 3, MovementKind.LOAN_OUT, 3),
            against(move("M-3", 6, MovementKind.LOAN_BACK, 2), "M-2"));

    assertPosition(at(ledger, 3), 2, "20.00", "20.00");
    assertThat(at(ledger, 3).lent()).isEqualTo(Quantity.of(3));
    assertPosition(at(ledger, 6), 4, "40.00", "40.00");
    assertThat(at(ledger, 6).lent()).isEqualTo(Quantity.of(1));
    assertThat(ledger.position(FILTER, VAN, march(6)).lent()).isEqualTo(Quantity.ZERO);
  }

  @Test
  void what_moves_to_another_place_takes_cost_and_age_along() {
    StockLedger ledger =
        ledger(
            receipt("M-1", 2, 5, "10.00"),
            move("M-2", 3, MovementKind.TRANSFER_OUT, 2),
            against(move("M-3", 4, MovementKind.TRANSFER_IN, 2).withPlace(VAN), "M-2"));

    assertPosition(at(ledger, 3), 3, "30.00", "30.00");
    assertPosition(at(ledger, 4), 5, "50.00", "50.00");
    assertPosition(ledger.position(FILTER, VAN, march(4)), 2, "20.00", "20.00");
    assertPosition(ledger.position(FILTER, STORE, march(4)), 3, "30.00", "30.00");
    assertThat(ledger.position(FILTER, VAN, march(4)).lots())
        .containsExactly(new StockLot(Optional.empty(), march(2), Quantity.of(2)));
    assertThat(ledger.position(FILTER, VAN, march(4)).lastReceiptOn()).isEmpty();
  }

  @Test
  void a_cost_of_its_own_goes_before_what_it_had_cost() {
    StockLedger ledger =
        ledger(
            receipt("M-1", 2, 2, "10.00"),
            issue("M-2", 3, 2),
            against(
                move("M-3", 4, MovementKind.CUSTOMER_RETURN, 2).withUnitCost(cny("4.00")), "M-2"));

    assertPosition(at(ledger, 4), 2, "8.00", "8.00");
    assertThat(at(ledger, 4).lots().get(0).receivedOn()).isEqualTo(march(2));
  }

  @ParameterizedTest(name = "{0} of {2} against {1}: {4}")
  @CsvSource({
    "CUSTOMER_RETURN, I-1, 1, 5, FITS",
    "CUSTOMER_RETURN, I-1, 3, 5, FITS",
    "CUSTOMER_RETURN, I-1, 4, 5, OTHER_QUANTITY",
    "CUSTOMER_RETURN, L-1, 1, 5, DIFFERENT_LINE",
    "CUSTOMER_RETURN, O-1, 1, 5, DIFFERENT_LINE",
    "CUSTOMER_RETURN, X-1, 1, 5, NO_SUCH_LINE",
    "CUSTOMER_RETURN, I-2, 1, 5, LATER_LINE",
    "CUSTOMER_RETURN, I-9, 1, 5, LATER_LINE",
    "CUSTOMER_RETURN, I-3, 1, 5, TAKEN_BACK",
    "CUSTOMER_RETURN, I-4, 1, 5, TAKEN_BACK",
    "LOAN_BACK, L-1, 1, 5, FITS",
    "LOAN_BACK, I-1, 1, 5, DIFFERENT_LINE",
    "TRANSFER_IN, T-1, 1, 5, FITS",
    "SUPPLIER_RETURN, R-1, 20, 5, FITS",
    "SUPPLIER_RETURN, R-1, 21, 5, OTHER_QUANTITY",
    "SCRAP, R-1, 1, 5, DIFFERENT_LINE"
  })
  void a_line_fits_the_one_that_it_follows(
      MovementKind kind, String other, long quantity, int day, LineLink expected) {
    StockMovement oops = issue("I-3", 3, 1);
    StockLedger ledger =
        ledger(
            receipt("R-1", 2, 20, "10.00"),
            issue("I-1", 3, 3),
            move("L-1", 3, MovementKind.LOAN_OUT, 1),
            move("T-1", 3, MovementKind.TRANSFER_OUT, 1),
            oops,
            reversal("I-4", 3, oops),
            issue("I-2", 6, 1),
            issue("I-9", 31, 1),
            issue("O-1", 3, 1).withPart(OIL),
            against(move("M-1", day, kind, quantity), other));

    BookedMovement booked =
        ledger.card(FILTER, march(30)).stream()
            .filter(each -> each.line() == ledger.size())
            .findFirst()
            .orElseThrow();

    assertThat(booked.followLink()).isEqualTo(expected);
    assertThat(booked.state()).isEqualTo(BookedState.COUNTED);
  }

  // ---- taken back ----

  @Test
  void a_movement_taken_back_was_never_there_from_its_own_day_on() {
    StockMovement wrong = receipt("M-2", 3, 10, "90.00");
    StockLedger ledger =
        ledger(
            receipt("M-1", 2, 10, "10.00"), wrong, issue("M-3", 4, 12), reversal("M-4", 5, wrong));

    assertPosition(at(ledger, 3), 20, "1000.00", "1000.00");
    assertPosition(at(ledger, 4), 8, "720.00", "400.00");
    // as if 12 had been drawn from 10
    assertPosition(at(ledger, 5), -2, "0.00", "0.00");
    assertThat(line(ledger, "M-2").state()).isEqualTo(BookedState.TAKEN_BACK);
    assertThat(line(ledger, "M-2").fifoCost()).isEmpty();
    assertThat(line(ledger, "M-4").state()).isEqualTo(BookedState.TAKES_BACK);
    assertThat(line(ledger, "M-3").missing()).isEqualTo(Quantity.of(2));
  }

  @ParameterizedTest(name = "{0} on {1}, {2} of {3}: {4}")
  @CsvSource({
    "M-1, 5, 10, RECEIPT, 主库, FITS",
    "M-1, 2, 10, RECEIPT, 主库, FITS",
    "M-1, 1, 10, RECEIPT, 主库, LATER_LINE",
    "M-1, 5, 9, RECEIPT, 主库, OTHER_QUANTITY",
    "M-1, 5, 10, ISSUE, 主库, DIFFERENT_LINE",
    "M-1, 5, 10, RECEIPT, 救援车, DIFFERENT_LINE",
    "M-2, 5, 3, ISSUE, 主库, TAKEN_BACK",
    "M-3, 5, 3, ISSUE, 主库, TAKEN_BACK",
    "O-1, 5, 1, ISSUE, 主库, DIFFERENT_LINE",
    "M-7, 5, 10, RECEIPT, 主库, NO_SUCH_LINE",
    "M-9, 5, 1, ISSUE, 主库, LATER_LINE"
  })
  void a_reversal_fits_the_line_that_it_takes_back(
      String other, int day, long quantity, MovementKind kind, String place, LineLink expected) {
    StockMovement oops = issue("M-2", 3, 3);
    StockLedger before =
        ledger(
            receipt("M-1", 2, 10, "10.00"),
            oops,
            reversal("M-3", 4, oops),
            issue("O-1", 3, 1).withPart(OIL));
    StockLedger ledger =
        before.appendAll(
            List.of(
                move("M-8", day, kind, quantity)
                    .withPlace(StockPlace.of(place))
                    .withReverses(MovementNumber.of(other)),
                issue("M-9", 5, 1)));

    assertThat(line(ledger, "M-8").reversalLink()).isEqualTo(expected);
    assertThat(line(ledger, "M-8").state())
        .isEqualTo(expected == LineLink.FITS ? BookedState.TAKES_BACK : BookedState.UNFIT);
    if (expected != LineLink.FITS) {
      assertThat(at(ledger, 30)).isEqualTo(at(before.append(issue("M-9", 5, 1)), 30));
    }
  }

  @Test
  void what_does_not_fit_takes_nothing_back() {
    StockMovement receipt = receipt("M-1", 2, 10, "10.00");
    StockLedger ledger = ledger(receipt, reversal("M-2", 3, receipt).withQuantity(Quantity.of(9)));

    assertPosition(at(ledger, 4), 10, "100.00", "100.00");
  }

  // ---- days and periods ----

  @Test
  void the_last_receipt_and_issue_are_those_that_count() {
    StockMovement wrong = issue("M-4", 6, 1);
    StockLedger ledger =
        ledger(
            receipt("M-1", 2, 10, "10.00"),
            issue("M-2", 4, 1),
            move("M-3", 5, MovementKind.SCRAP, 1),
            wrong,
            reversal("M-5", 7, wrong));

    assertThat(at(ledger, 7).lastReceiptOn()).contains(march(2));
    assertThat(at(ledger, 7).lastIssueOn()).contains(march(4));
    assertThat(at(ledger, 6).lastIssueOn()).contains(march(6));
    assertThat(at(ledger, 3).lastIssueOn()).isEmpty();
    assertThat(ledger.position(OIL, march(7)))
        .isEqualTo(ledger().position(OIL, march(7)))
        .extracting(StockPosition::fifoValue)
        .isEqualTo(Optional.of(cny("0.00")));
  }

  @Test
  void the_average_stock_counts_each_day_as_the_book_stood_on_it() {
    StockMovement wrong = receipt("M-2", 3, 30, "10.00");
    StockLedger ledger = ledger(receipt("M-1", 2, 10, "10.00"), wrong, reversal("M-3", 5, wrong));

    // 10, 40, 40, 10 pieces
    AverageStock four = ledger.averageStock(FILTER, march(2), march(6));
    assertThat(four.quantity()).isEqualTo(Quantity.of(25));
    assertThat(four.fifoValue()).contains(cny("250.00"));
    assertThat(four.averageValue()).contains(cny("250.00"));
    // a day before the first, and one day only
    assertThat(ledger.averageStock(FILTER, march(1), march(3)).quantity())
        .isEqualTo(Quantity.of(5));
    assertThat(ledger.averageStock(FILTER, march(4), march(5)).quantity())
        .isEqualTo(Quantity.of(40));
    assertThat(ledger.averageStock(FILTER, march(5), march(6)).quantity())
        .isEqualTo(Quantity.of(10));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ledger.averageStock(FILTER, march(2), march(2)))
        .withMessage(
            "StockLedger.averageStock must be over one or more days, but was from 2026-03-02 until"
                + " 2026-03-02");
    StockLedger unknown = ledger(move("M-1", 2, MovementKind.RECEIPT, 10));
    assertThat(unknown.averageStock(FILTER, march(1), march(2)).fifoValue()).isPresent();
    assertThat(unknown.averageStock(FILTER, march(1), march(3)).fifoValue()).isEmpty();
  }

  @Test
  void what_was_issued_is_less_what_came_back() {
    StockLedger ledger =
        ledger(
            receipt("M-1", 2, 10, "10.00"),
            receipt("M-2", 3, 10, "14.00"),
            issue("M-3", 4, 11),
            issue("M-4", 5, 2).withEmergency(true),
            move("M-5", 5, MovementKind.SCRAP, 1),
            against(move("M-6", 6, MovementKind.CUSTOMER_RETURN, 1), "M-4"),
            issue("M-7", 7, 1));

    IssuedStock issued = ledger.issued(FILTER, march(4), march(7));
    assertThat(issued.quantity()).isEqualTo(Quantity.of(12));
    // ten at 10.00, and two at 14.00
    assertThat(issued.fifoCost()).contains(cny("128.00"));
    assertThat(issued.averageCost()).contains(cny("144.00"));
    assertThat(issued.emergencyQuantity()).isEqualTo(Quantity.of(1));
    assertThat(issued.emergencyFifoCost()).contains(cny("14.00"));
    assertThat(issued.emergencyAverageCost()).contains(cny("12.00"));
    assertThat(ledger.issued(FILTER, march(7), march(8)).quantity()).isEqualTo(Quantity.of(1));
    assertThat(ledger.issued(FILTER, march(6), march(7)).quantity()).isEqualTo(Quantity.of(-1));
    assertThat(ledger(issue("M-1", 2, 1)).issued(FILTER, march(2), march(3)).fifoCost())
        .as("it was not there, so nobody knows what it cost")
        .isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ledger.issued(FILTER, march(3), march(2)));
  }

  @Test
  void demand_is_counted_month_by_month_over_a_chain() {
    PartNumber old = PartNumber.of("06L 115 562 A");
    YearMonth march = YearMonth.of(2026, 3);
    StockMovement may = issue("M-6", 2, 4).withOn(LocalDate.of(2026, 5, 5));
    StockLedger ledger =
        ledger(
            receipt("M-1", 2, 100, "10.00"),
            issue("M-2", 3, 5),
            issue("M-3", 3, 2).withEmergency(true),
            issue("M-4", 4, 1).withPart(old),
            issue("M-5", 5, 3),
            may,
            against(move("M-7", 31, MovementKind.CUSTOMER_RETURN, 3), "M-5"),
            move("M-8", 31, MovementKind.CUSTOMER_RETURN, 2),
            move("M-9", 31, MovementKind.SCRAP, 9));

    DemandHistory history =
        ledger.demand(
            List.of(FILTER, old),
            march,
            YearMonth.of(2026, 5),
            List.of(
                new LostSale(old, LocalDate.of(2026, 4, 1), Quantity.of(7)),
                new LostSale(OIL, LocalDate.of(2026, 4, 1), Quantity.of(7)),
                new LostSale(old, LocalDate.of(2026, 6, 1), Quantity.of(7))));

    assertThat(history.first()).isEqualTo(march);
    assertThat(history.months())
        .containsExactly(
            // 5 and 1 served, less 2 of which nobody knows the issue; M-5 came back as a whole
            new MonthDemand(Quantity.of(4), Quantity.of(2), Quantity.ZERO, Optional.of(3)),
            new MonthDemand(Quantity.ZERO, Quantity.ZERO, Quantity.of(7), Optional.of(1)),
            new MonthDemand(Quantity.of(4), Quantity.ZERO, Quantity.ZERO, Optional.of(1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ledger.demand(List.of(FILTER), march, march.minusMonths(1), List.of()))
        .withMessage(
            "StockLedger.demand must be of 1 to 1200 months, but was of 2026-03 to 2026-02");
  }

  @Test
  void what_came_back_counts_against_earlier_months_and_never_below_nothing() {
    StockLedger ledger =
        ledger(
            issue("M-1", 3, 2),
            issue("M-2", 3, 1).withOn(LocalDate.of(2026, 4, 3)),
            move("M-3", 3, MovementKind.CUSTOMER_RETURN, 2).withOn(LocalDate.of(2026, 4, 9)),
            move("M-4", 3, MovementKind.CUSTOMER_RETURN, 9).withOn(LocalDate.of(2026, 5, 9)));

    YearMonth march = YearMonth.of(2026, 3);
    assertThat(ledger.demand(List.of(FILTER), march, YearMonth.of(2026, 4), List.of()).totals())
        .containsExactly(Quantity.of(1), Quantity.ZERO);
    assertThat(ledger.demand(List.of(FILTER), march, YearMonth.of(2026, 5), List.of()).totals())
        .containsExactly(Quantity.ZERO, Quantity.ZERO, Quantity.ZERO);
  }

  // ---- adding ----

  @Test
  void nothing_that_is_added_changes_an_earlier_ledger() {
    StockLedger one = ledger(receipt("M-1", 2, 10, "10.00"));
    StockLedger two = one.append(issue("M-2", 3, 1));
    StockLedger other = one.append(issue("M-3", 3, 2).withPart(OIL));
    StockLedger three = two.append(issue("M-2", 3, 3));

    assertThat(one.size()).isEqualTo(1);
    assertThat(one.movements(FILTER)).hasSize(1);
    assertThat(one.find(MovementNumber.of("M-2"))).isEmpty();
    assertThat(two.movements()).extracting(each -> each.number().value()).endsWith("M-2");
    assertThat(other.parts()).containsExactly(FILTER, OIL);
    assertThat(two.parts()).containsExactly(FILTER);
    assertThat(two.find(MovementNumber.of("M-3"))).isEmpty();
    assertThat(three.movements(MovementNumber.of("M-2"))).hasSize(2);
    assertThat(two.movements(MovementNumber.of("M-2"))).hasSize(1);
    assertThat(two.movements(MovementNumber.of("M-9"))).isEmpty();
    assertThat(at(one, 9).quantity()).isEqualTo(Quantity.of(10));
    assertThat(at(two, 9).quantity()).isEqualTo(Quantity.of(9));
    assertThat(at(three, 9).quantity()).isEqualTo(Quantity.of(6));
    assertThat(three).hasToString("CNY, 3 movements");
    assertThat(three.positions(march(9))).containsExactly(at(three, 9));
    new EqualsTester()
        .addEqualityGroup(one, ledger(receipt("M-1", 2, 10, "10.00")))
        .addEqualityGroup(two, one.append(issue("M-2", 3, 1)))
        .addEqualityGroup(other)
        .addEqualityGroup(ledger(), StockLedger.empty(CNY))
        .testEquals();
  }

  /** Ten seconds are a hundred times what it takes; a copy per line would take minutes. */
  @Test
  @Timeout(10)
  void a_ledger_is_added_to_line_by_line() {
    StockLedger ledger = StockLedger.empty(CNY);
    int lines = 100_000;
    for (int i = 0; i < lines; i++) {
      ledger =
          ledger.append(receipt("M-" + i, 2, 1, "10.00").withPart(PartNumber.of("P-" + i % 1000)));
    }
    assertThat(ledger.size()).isEqualTo(lines);
    assertThat(ledger.positions(march(2)))
        .hasSize(1000)
        .allMatch(position -> position.quantity().equals(Quantity.of(100)));
  }

  @Test
  void many_add_to_one_ledger_at_once() throws InterruptedException {
    StockLedger start = ledger(receipt("M-0", 2, 10, "10.00"));
    List<StockLedger> ends = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (int t = 0; t < 4; t++) {
      int number = t;
      Thread thread =
          new Thread(
              () -> {
                StockLedger mine = start;
                for (int i = 0; i < 1000; i++) {
                  mine = mine.append(issue("T-" + number + "-" + i, 3, 1));
                }
                synchronized (ends) {
                  ends.add(mine);
                }
              });
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(ends).hasSize(4);
    for (StockLedger end : ends) {
      String mine = end.movements().get(1).number().value().substring(0, 4);
      assertThat(end.movements().subList(1, 1001))
          .hasSize(1000)
          .allMatch(line -> line.number().value().startsWith(mine));
      assertThat(at(end, 3).quantity()).isEqualTo(Quantity.of(-990));
    }
  }
}
