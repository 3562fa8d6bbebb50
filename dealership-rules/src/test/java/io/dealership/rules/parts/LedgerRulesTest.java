package io.dealership.rules.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.NullPointerTester;
import io.dealership.core.parts.LotNumber;
import io.dealership.core.parts.MovementKind;
import io.dealership.core.parts.MovementNumber;
import io.dealership.core.parts.Part;
import io.dealership.core.parts.PartCatalog;
import io.dealership.core.parts.PartUnit;
import io.dealership.core.parts.Quantity;
import io.dealership.core.parts.StockLedger;
import io.dealership.core.parts.StockMovement;
import io.dealership.core.parts.StockPlace;
import io.dealership.core.settlement.PartKind;
import io.dealership.core.warranty.PartNumber;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.JsonRoundTrip;
import io.dealership.rules.decision.Citation;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Finding;
import io.dealership.rules.decision.MissingFact;
import io.dealership.rules.pack.CaseCoverage;
import io.dealership.rules.pack.PackLoader;
import io.dealership.rules.pack.PackSealer;
import io.dealership.rules.pack.PackSource;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerRulesTest {

  private static final LedgerRules RULES =
      LedgerRules.of(PackLoader.create().load(LedgerRules.pack()));

  private static final LocalDate ON = march(20);
  private static final PartNumber FILTER = PartNumber.of("06L 115 562 B");
  private static final PartNumber OLD = PartNumber.of("06L 115 562 A");
  private static final PartNumber OIL = PartNumber.of("G 052 502 M2");
  private static final StockPlace STORE = StockPlace.of("A-01");

  private static final PartCatalog CATALOG =
      PartCatalog.of(
          List.of(
              part(FILTER, PartUnit.PIECE),
              part(OIL, PartUnit.LITER),
              part(OLD, PartUnit.PIECE)
                  .withSupersededBy(FILTER)
                  .withSupersededOn(march(10))
                  .withUsedUp(false)));

  @TempDir Path folder;

  private static LocalDate march(int day) {
    return LocalDate.of(2026, 3, day);
  }

  private static Part part(PartNumber number, PartUnit unit) {
    return Part.builder().number(number).kind(PartKind.ORIGINAL).unit(unit).build();
  }

  private static StockMovement move(String number, int day, MovementKind kind, long quantity) {
    return StockMovement.builder()
        .number(MovementNumber.of(number))
        .part(FILTER)
        .place(STORE)
        .kind(kind)
        .on(march(day))
        .quantity(Quantity.of(quantity))
        .build();
  }

  private static StockMovement receipt(String number, int day, long quantity) {
    return move(number, day, MovementKind.RECEIPT, quantity)
        .withUnitCost(Money.parse("CNY 10.00"))
        .withInspected(true)
        .withOnCard(true);
  }

  private static StockMovement issue(String number, int day, long quantity) {
    return move(number, day, MovementKind.ISSUE, quantity).withOrder("RO-1");
  }

  private static StockMovement reversal(String number, int day, StockMovement of) {
    return of.withNumber(MovementNumber.of(number)).withOn(march(day)).withReverses(of.number());
  }

  private static StockLedger ledger(StockMovement... movements) {
    return StockLedger.of(CurrencyUnit.of("CNY"), List.of(movements));
  }

  private static Decision<LedgerState> decide(StockLedger ledger, String number) {
    return RULES.movement(ledger, CATALOG, MovementNumber.of(number), ON);
  }

  private static List<String> reasons(Decision<?> decision) {
    return decision.findings().stream().map(finding -> finding.reason().code()).toList();
  }

  private static void assertAlone(
      Decision<LedgerState> decision, LedgerState outcome, String reason, String en, String zh) {
    assertThat(decision.outcome()).contains(outcome);
    assertThat(reasons(decision)).containsExactly(reason);
    Finding finding = decision.findings().get(0);
    assertThat(finding.message(Locale.ENGLISH)).isEqualTo(en);
    assertThat(finding.message(Locale.CHINESE)).isEqualTo(zh);
    assertThat(finding.nextStep()).isPresent();
  }

  // ---- a book in order ----

  @Test
  void a_book_of_receipts_and_issues_is_in_order() {
    StockLedger ledger = ledger(receipt("M-1", 2, 10), issue("M-2", 3, 10));

    LedgerReview review = RULES.review(ledger, CATALOG, ON);

    assertThat(review.isInOrder()).isTrue();
    assertThat(review.lines()).isEqualTo(2);
    assertAlone(
        decide(ledger, "M-2"),
        LedgerState.IN_ORDER,
        "movement-in-order",
        "M-2 (issue, 10 of 06L 115 562 B) is in order.",
        "M-2（出库，06L 115 562 B，数量10）没有问题。");
  }

  // ---- what can be wrong ----

  @Test
  void a_number_is_used_once_among_the_lines_that_count() {
    StockMovement first = receipt("M-1", 2, 10);
    StockMovement again = receipt("M-1", 3, 4).withPart(OIL);
    StockLedger twice = ledger(first, again);

    assertAlone(
        decide(twice, "M-1"),
        LedgerState.WRONG,
        "number-not-unique",
        "M-1 (receipt, 10 of 06L 115 562 B) has the number of another line of the book.",
        "M-1（入库，06L 115 562 B，数量10）与账上另一笔编号相同。");
    assertThat(RULES.review(twice, CATALOG, ON).open()).hasSize(2);
    assertThat(RULES.review(twice, CATALOG, march(2)).isInOrder()).isTrue();
    assertThat(RULES.review(twice.append(reversal("M-2", 4, first)), CATALOG, ON).isInOrder())
        .as("one of them was taken back")
        .isTrue();
  }

  @Test
  void a_part_stands_in_the_catalog() {
    assertAlone(
        decide(ledger(receipt("M-1", 2, 1).withPart(PartNumber.of("X"))), "M-1"),
        LedgerState.WRONG,
        "part-not-known",
        "M-1 (receipt, 1 of X) is of a part that the catalog does not have.",
        "M-1（入库，X，数量1）的配件不在配件目录中。");
  }

  @ParameterizedTest(name = "received on {0}: {1}")
  @CsvSource({"9, IN_ORDER", "10, WRONG", "11, WRONG"})
  void a_superseded_part_is_not_bought_from_the_first_day_of_its_successor(
      int day, LedgerState expected) {
    Decision<LedgerState> decision = decide(ledger(receipt("M-1", day, 1).withPart(OLD)), "M-1");

    assertThat(decision.outcome()).contains(expected);
    if (expected == LedgerState.WRONG) {
      assertAlone(
          decision,
          expected,
          "superseded-bought",
          "M-1 (receipt, 1 of 06L 115 562 A) came in after 06L 115 562 B had taken the place of"
              + " this part.",
          "M-1（入库，06L 115 562 A，数量1）入库时该件号已由06L 115 562 B替代。");
    }
  }

  @ParameterizedTest(name = "issued on {0}, used up {1}: {2}")
  @CsvSource({
    "9, false, IN_ORDER",
    "9, , IN_ORDER",
    "10, false, WRONG",
    "10, true, IN_ORDER",
    "10, , "
  })
  void what_is_left_of_a_superseded_part_is_issued_only_if_it_is_used_up(
      int day, Boolean usedUp, LedgerState expected) {
    PartCatalog catalog =
        PartCatalog.of(
            List.of(
                part(FILTER, PartUnit.PIECE),
                CATALOG.part(OLD).withUsedUp(Optional.ofNullable(usedUp))));
    StockLedger ledger =
        ledger(receipt("M-1", 2, 1).withPart(OLD), issue("M-2", day, 1).withPart(OLD));

    Decision<LedgerState> decision = RULES.movement(ledger, catalog, MovementNumber.of("M-2"), ON);

    assertThat(decision.outcome()).isEqualTo(Optional.ofNullable(expected));
    if (expected == LedgerState.WRONG) {
      assertAlone(
          decision,
          expected,
          "superseded-issued",
          "M-2 (issue, 1 of 06L 115 562 A) went out although 06L 115 562 B has taken the place of"
              + " this part and what is left of it is not to be used up.",
          "M-2（出库，06L 115 562 A，数量1）出库，但该件号已由06L 115 562 B替代，剩余库存不得继续发放。");
    }
  }

  @ParameterizedTest(name = "issued on {0}, used up {1}: {2}")
  @CsvSource({"20, false, WRONG", "19, false, ", "19, true, IN_ORDER", "20, true, IN_ORDER"})
  void without_its_day_a_succession_holds_on_the_day_asked_about_and_else_nobody_knows(
      int day, boolean usedUp, LedgerState expected) {
    PartCatalog catalog =
        PartCatalog.of(
            List.of(
                part(FILTER, PartUnit.PIECE),
                CATALOG.part(OLD).withSupersededOn(Optional.empty()).withUsedUp(usedUp)));
    StockLedger ledger =
        ledger(
            move("M-1", 2, MovementKind.CORRECTION_UP, 1).withPart(OLD),
            issue("M-2", day, 1).withPart(OLD));

    assertThat(RULES.movement(ledger, catalog, MovementNumber.of("M-2"), ON).outcome())
        .isEqualTo(Optional.ofNullable(expected));
  }

  @Test
  void no_more_goes_than_is_there() {
    StockLedger ledger = ledger(receipt("M-1", 2, 2), issue("M-2", 3, 2), issue("M-3", 3, 3));

    assertThat(decide(ledger, "M-2").outcome()).contains(LedgerState.IN_ORDER);
    assertAlone(
        decide(ledger, "M-3"),
        LedgerState.WRONG,
        "not-enough",
        "M-3 (issue, 3 of 06L 115 562 B) takes 3 more than was at A-01; the book stands at -3 after"
            + " it.",
        "M-3（出库，06L 115 562 B，数量3）从A-01出库，超出当时库存3，出库后账面为-3。");
    assertThat(decide(ledger, "M-3").findings().get(0).nextStep().orElseThrow().code())
        .isEqualTo("find-missing");
    assertThat(RULES.review(ledger.append(receipt("M-4", 2, 3)), CATALOG, ON).isInOrder())
        .as("the receipt that was missing is written")
        .isTrue();
  }

  @Test
  void an_issue_names_its_order() {
    StockLedger ledger =
        ledger(
            receipt("M-1", 2, 2),
            issue("M-2", 3, 1).withOrder(Optional.empty()),
            move("M-3", 3, MovementKind.SCRAP, 1));

    Decision<LedgerState> decision = decide(ledger, "M-2");
    assertAlone(
        decision,
        LedgerState.WRONG,
        "no-order",
        "M-2 (issue, 1 of 06L 115 562 B) names no repair order and no sales order.",
        "M-2（出库，06L 115 562 B，数量1）没有对应的工单或销售单。");
    assertThat(decision.findings().get(0).citations())
        .extracting(Citation::toString)
        .containsExactly("requirements WORKSHOP-07");
    assertThat(decide(ledger, "M-3").outcome()).contains(LedgerState.IN_ORDER);
  }

  @Test
  void the_oldest_lot_goes_first() {
    StockLedger ledger =
        ledger(
            receipt("M-1", 2, 3).withLot(LotNumber.of("L-1")),
            receipt("M-2", 3, 3).withLot(LotNumber.of("L-2")),
            issue("M-3", 4, 1).withLot(LotNumber.of("L-2")),
            move("M-4", 5, MovementKind.SCRAP, 1).withLot(LotNumber.of("L-2")),
            issue("M-5", 6, 2).withLot(LotNumber.of("L-2")),
            issue("M-6", 7, 1));

    Decision<LedgerState> decision = decide(ledger, "M-3");
    assertAlone(
        decision,
        LedgerState.WRONG,
        "older-lot-left",
        "M-3 (issue, 1 of 06L 115 562 B) was drawn from lot L-2 while an older one lay there: 3 of"
            + " 2026-03-02 (lot L-1).",
        "M-3（出库，06L 115 562 B，数量1）取自批次L-2，而当时还有更早的批次：2026-03-02入库的3（批次L-1）。");
    assertThat(decision.findings().get(0).citations())
        .extracting(Citation::toString)
        .containsExactly("requirements STOCK-03");
    assertThat(decide(ledger, "M-4").outcome())
        .as("scrap may be of any lot")
        .contains(LedgerState.IN_ORDER);
    assertAlone(
        decide(ledger, "M-5"),
        LedgerState.WRONG,
        "lot-not-there",
        "M-5 (issue, 2 of 06L 115 562 B) was drawn from lot L-2, of which not as much was there.",
        "M-5（出库，06L 115 562 B，数量2）取自批次L-2，而该批次当时数量不足。");
    assertThat(decide(ledger, "M-6").outcome()).contains(LedgerState.IN_ORDER);
  }

  @Test
  void pieces_go_as_a_whole_and_liters_do_not() {
    Quantity half = Quantity.of(new BigDecimal("0.5"));

    assertAlone(
        decide(ledger(receipt("M-1", 2, 1).withQuantity(half)), "M-1"),
        LedgerState.WRONG,
        "broken-unit",
        "M-1 (receipt, 0.5 of 06L 115 562 B) is no whole number of units, and the part goes by"
            + " whole ones only.",
        "M-1（入库，06L 115 562 B，数量0.5）数量不是整数，而该配件只能按整数收发。");
    assertThat(
            decide(ledger(receipt("M-1", 2, 1).withPart(OIL).withQuantity(half)), "M-1").outcome())
        .contains(LedgerState.IN_ORDER);
  }

  @Test
  void a_receipt_is_inspected_and_stands_on_the_card() {
    Decision<LedgerState> uninspected =
        decide(ledger(receipt("M-1", 2, 1).withInspected(false)), "M-1");
    assertAlone(
        uninspected,
        LedgerState.WRONG,
        "not-inspected",
        "M-1 (receipt, 1 of 06L 115 562 B) came in without being inspected; whoever keeps the store"
            + " answers for its condition.",
        "M-1（入库，06L 115 562 B，数量1）未经检验入库，质量与损坏由库管承担责任。");
    assertThat(uninspected.findings().get(0).citations())
        .extracting(Citation::toString)
        .containsExactly("requirements STOCK-04");
    Decision<LedgerState> noCard = decide(ledger(receipt("M-1", 2, 1).withOnCard(false)), "M-1");
    assertAlone(
        noCard,
        LedgerState.INCOMPLETE,
        "not-on-card",
        "M-1 (receipt, 1 of 06L 115 562 B) is not on the card at the shelf.",
        "M-1（入库，06L 115 562 B，数量1）未登记货位卡。");
    assertThat(noCard.findings().get(0).citations())
        .extracting(Citation::toString)
        .containsExactly("requirements STOCK-13");
  }

  @Test
  void what_nobody_noted_of_a_receipt_is_asked_for() {
    Decision<LedgerState> decision =
        decide(
            ledger(
                receipt("M-1", 2, 1).withInspected(Optional.empty()).withOnCard(Optional.empty())),
            "M-1");

    assertThat(decision.outcome()).isEmpty();
    assertThat(decision.missing())
        .extracting(MissingFact::name)
        .containsExactlyInAnyOrder("inspected", "onCard");
    assertThat(
            RULES
                .review(ledger(move("M-2", 2, MovementKind.CORRECTION_UP, 1)), CATALOG, ON)
                .isInOrder())
        .as("of other kinds nothing is asked")
        .isTrue();
  }

  @Test
  void a_receipt_has_a_cost() {
    assertAlone(
        decide(ledger(receipt("M-1", 2, 1).withUnitCost(Optional.empty())), "M-1"),
        LedgerState.INCOMPLETE,
        "cost-not-known",
        "M-1 (receipt, 1 of 06L 115 562 B) came in without a cost, so its value is estimated or"
            + " unknown.",
        "M-1（入库，06L 115 562 B，数量1）入库没有成本，其价值只能估计或无从得知。");
  }

  @Test
  void a_loan_is_back_by_its_last_day() {
    StockMovement loan = move("M-2", 3, MovementKind.LOAN_OUT, 3).withDueBackOn(march(19));
    StockLedger ledger = ledger(receipt("M-1", 2, 5), loan);

    assertAlone(
        decide(ledger, "M-2"),
        LedgerState.INCOMPLETE,
        "loan-overdue",
        "M-2 (loan, 3 of 06L 115 562 B) was lent; 3 of it is not back and was due by 2026-03-19.",
        "M-2（借出，06L 115 562 B，数量3）借出后尚有3未还，应于2026-03-19前归还。");
    assertThat(RULES.movement(ledger, CATALOG, MovementNumber.of("M-2"), march(19)).outcome())
        .contains(LedgerState.IN_ORDER);
    StockMovement back =
        move("M-3", 20, MovementKind.LOAN_BACK, 3).withAgainst(MovementNumber.of("M-2"));
    assertThat(decide(ledger.append(back), "M-2").outcome()).contains(LedgerState.IN_ORDER);
    assertThat(decide(ledger.append(back.withQuantity(Quantity.of(2))), "M-2").outcome())
        .contains(LedgerState.INCOMPLETE);
  }

  @ParameterizedTest(name = "lent on 2026-03-03, asked on {0}: {1}")
  @CsvSource({"2026-04-03, IN_ORDER", "2026-04-04, INCOMPLETE"})
  void a_loan_without_a_day_is_due_after_a_month(LocalDate on, LedgerState expected) {
    StockLedger ledger = ledger(receipt("M-1", 2, 5), move("M-2", 3, MovementKind.LOAN_OUT, 3));

    assertThat(RULES.movement(ledger, CATALOG, MovementNumber.of("M-2"), on).outcome())
        .contains(expected);
  }

  @ParameterizedTest(name = "{0}: {4}")
  @CsvSource({
    "M-1, 5, 10, RECEIPT, movement-in-order, ''",
    "M-9, 5, 10, RECEIPT, reversal-no-such-line, 'is not in the book'",
    "M-1, 1, 10, RECEIPT, reversal-later-line,"
        + " 'stands later in the book or moved on a later day'",
    "M-1, 5, 10, SCRAP, reversal-different-line,"
        + " 'moved another part, another kind or at another place'",
    "M-2, 5, 1, ISSUE, reversal-taken-back, 'is taken back already, or takes back another line'",
    "M-1, 5, 9, RECEIPT, reversal-other-quantity, 'moved another quantity'"
  })
  void a_reversal_fits_the_line_that_it_takes_back(
      String other, int day, long quantity, MovementKind kind, String reason, String words) {
    StockMovement oops = issue("M-2", 3, 1);
    StockLedger ledger =
        ledger(
            receipt("M-1", 2, 10),
            oops,
            reversal("M-3", 3, oops),
            move("M-4", day, kind, quantity).withReverses(MovementNumber.of(other)));

    Decision<LedgerState> decision = decide(ledger, "M-4");

    assertThat(reasons(decision)).containsExactly(reason);
    if (!words.isEmpty()) {
      assertThat(decision.outcome()).contains(LedgerState.WRONG);
      assertThat(decision.findings().get(0).message(Locale.ENGLISH))
          .endsWith(") is to take back " + other + ", which " + words + ".");
    }
  }

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource({
    "M-2, 5, 3, movement-in-order, ''",
    "M-9, 5, 3, follow-no-such-line, 'is not in the book'",
    "M-5, 5, 3, follow-later-line, 'stands later in the book or moved on a later day'",
    "M-1, 5, 3, follow-different-line," + " 'is no line that it could follow, or of another part'",
    "M-3, 5, 1, follow-taken-back, 'is taken back, or takes back another line'",
    "M-2, 5, 4, follow-other-quantity, 'has less left than that'"
  })
  void what_comes_back_fits_the_line_that_it_follows(
      String other, int day, long quantity, String reason, String words) {
    StockMovement oops = issue("M-3", 3, 1);
    StockLedger ledger =
        ledger(
            receipt("M-1", 2, 10),
            issue("M-2", 3, 3),
            oops,
            reversal("M-4", 3, oops),
            issue("M-5", 9, 3),
            move("M-6", day, MovementKind.CUSTOMER_RETURN, quantity)
                .withAgainst(MovementNumber.of(other)));

    Decision<LedgerState> decision = decide(ledger, "M-6");

    assertThat(reasons(decision)).containsExactly(reason);
    if (!words.isEmpty()) {
      assertThat(decision.findings().get(0).message(Locale.ENGLISH))
          .endsWith(") is to follow " + other + ", which " + words + ".");
    }
  }

  @Test
  void nothing_is_asked_of_a_line_that_was_taken_back() {
    StockMovement bad =
        move("M-1", 2, MovementKind.RECEIPT, 1)
            .withPart(PartNumber.of("X"))
            .withInspected(false)
            .withAgainst(MovementNumber.of("M-7"));

    StockLedger ledger = ledger(bad, reversal("M-2", 3, bad));

    assertThat(RULES.review(ledger, CATALOG, march(2)).open()).hasSize(1);
    assertThat(RULES.review(ledger, CATALOG, march(3)).isInOrder()).isTrue();
  }

  @Test
  void all_that_is_wrong_with_a_line_is_said_at_once() {
    StockMovement bad =
        issue("M-1", 12, 1)
            .withPart(OLD)
            .withOrder(Optional.empty())
            .withQuantity(Quantity.of(new BigDecimal("1.5")))
            .withLot(LotNumber.of("L-1"))
            .withAgainst(MovementNumber.of("M-0"));

    Decision<LedgerState> decision = decide(ledger(bad, bad), "M-1");

    assertThat(decision.outcome()).contains(LedgerState.WRONG);
    assertThat(reasons(decision))
        .containsExactly(
            "number-not-unique",
            "superseded-issued",
            "not-enough",
            "no-order",
            "lot-not-there",
            "broken-unit",
            "follow-no-such-line");
  }

  // ---- asking ----

  @Test
  void a_review_has_what_is_open_in_the_order_of_the_book() {
    StockLedger ledger =
        ledger(
            issue("M-1", 9, 1),
            receipt("M-2", 3, 1).withPart(OIL).withInspected(false),
            receipt("M-3", 4, 5),
            move("M-4", 2, MovementKind.SCRAP, 1),
            issue("M-5", 21, 99));

    LedgerReview review = RULES.review(ledger, CATALOG, ON);

    assertThat(review.lines()).isEqualTo(4);
    assertThat(review.isInOrder()).isFalse();
    assertThat(review.open())
        .extracting(each -> each.booked().movement().number().value())
        .containsExactly("M-2", "M-4");
    for (MovementDecision each : review.open()) {
      assertThat(each.decision())
          .isEqualTo(decide(ledger, each.booked().movement().number().value()));
    }
  }

  @Test
  void a_line_is_asked_about_before_it_is_written() {
    StockLedger ledger = ledger(receipt("M-1", 2, 2));

    assertThat(RULES.booking(ledger, CATALOG, issue("M-2", 3, 2), ON).outcome())
        .contains(LedgerState.IN_ORDER);
    assertThat(reasons(RULES.booking(ledger, CATALOG, issue("M-1", 3, 3), ON)))
        .containsExactly("number-not-unique", "not-enough");
    assertThat(ledger.size()).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.booking(ledger, CATALOG, issue("M-2", 21, 2), ON))
        .withMessage(
            "LedgerRules.booking must be of a movement up to 2026-03-20, but M-2 moved on"
                + " 2026-03-21");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.movement(ledger, CATALOG, MovementNumber.of("M-1"), march(1)))
        .withMessage(
            "LedgerRules.movement must be of a line up to 2026-03-01, but the ledger has no M-1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.review(ledger, CATALOG, LocalDate.of(2013, 9, 30)))
        .withMessageStartingWith(
            "Pack stock-ledger 2026.1 must be in force on the day asked about");
  }

  // ---- levels ----

  private static StockLevelQuestion level(long quantity) {
    return StockLevelQuestion.builder()
        .part(FILTER)
        .quantity(Quantity.of(quantity))
        .reserved(Quantity.of(2))
        .minimum(Quantity.of(5))
        .maximum(Quantity.of(20))
        .foundOn(march(2))
        .reported(false)
        .build();
  }

  @ParameterizedTest(name = "{0} there, 2 of them promised: {1}")
  @CsvSource({
    "6, TO_REPORT, shortage-to-report",
    "7, IN_RANGE, in-range",
    "22, IN_RANGE, in-range",
    "23, TO_REPORT, excess-to-report"
  })
  void minimum_and_maximum_are_in_range(long quantity, LevelState expected, String reason) {
    Decision<LevelState> decision = RULES.level(level(quantity), march(2));

    assertThat(decision.outcome()).contains(expected);
    assertThat(reasons(decision)).containsExactly(reason);
    assertThat(decision.findings().get(0).citations())
        .extracting(Citation::toString)
        .containsExactly("requirements STOCK-08");
  }

  @ParameterizedTest(name = "found on 2 March, reported on {0}, asked on {1}: {2}")
  @CsvSource({
    ", 3, TO_REPORT, shortage-to-report",
    ", 4, OVERDUE, shortage-overdue",
    "3, 9, REPORTED, shortage-reported",
    "4, 9, REPORTED, shortage-reported-late"
  })
  void a_shortage_is_reported_within_a_day(
      Integer reportedOn, int on, LevelState expected, String reason) {
    StockLevelQuestion question =
        level(3)
            .withReported(reportedOn != null)
            .withReportedOn(Optional.ofNullable(reportedOn).map(LedgerRulesTest::march));

    Decision<LevelState> decision = RULES.level(question, march(on));

    assertThat(decision.outcome()).contains(expected);
    assertThat(reasons(decision)).containsExactly(reason);
  }

  @Test
  void a_report_says_how_much_is_free_and_until_when() {
    Finding shortage = RULES.level(level(3), march(4)).findings().get(0);
    assertThat(shortage.message(Locale.ENGLISH))
        .isEqualTo(
            "1 of 06L 115 562 B are free, less than the minimum of 5; it was found on 2026-03-02,"
                + " was to be reported by 2026-03-03, and has not been.");
    assertThat(shortage.message(Locale.CHINESE))
        .isEqualTo("06L 115 562 B可用库存1，低于下限5；2026-03-02发现，应于2026-03-03前上报，至今未报。");
    assertThat(RULES.level(level(30), march(4)).findings().get(0).message(Locale.ENGLISH))
        .startsWith("28 of 06L 115 562 B are free, more than the maximum of 20;");
  }

  @Test
  void what_is_not_known_of_a_level_is_asked_for_only_if_it_matters() {
    StockLevelQuestion reservedUnknown = level(9).withReserved(Optional.empty());
    assertThat(RULES.level(reservedUnknown, march(2)).missing())
        .extracting(MissingFact::name)
        .contains("level");
    assertThat(RULES.level(reservedUnknown.withQuantity(Quantity.of(4)), march(2)).outcome())
        .as("short whatever is promised")
        .contains(LevelState.TO_REPORT);
    assertThat(RULES.level(reservedUnknown.withQuantity(Quantity.of(30)), march(2)).outcome())
        .isEmpty();
    assertThat(RULES.level(level(9).withMaximum(Optional.empty()), march(2)).outcome()).isEmpty();
    assertThat(RULES.level(level(9).withMinimum(Optional.empty()), march(2)).outcome()).isEmpty();
    assertThat(RULES.level(level(30).withMinimum(Optional.empty()), march(2)).outcome())
        .contains(LevelState.TO_REPORT);
    assertThat(RULES.level(level(3).withFoundOn(Optional.empty()), march(2)).outcome()).isEmpty();
    assertThat(RULES.level(level(3).withReported(true), march(9)).outcome())
        .as("reported, whenever that was")
        .contains(LevelState.REPORTED);
    assertThat(RULES.level(level(9).withReported(Optional.empty()), march(9)).outcome())
        .contains(LevelState.IN_RANGE);
  }

  @Test
  void a_question_about_a_level_fits_together_and_is_its_own_json() {
    StockLevelQuestion question = level(3).withReported(true).withReportedOn(march(3));
    JsonRoundTrip.assertJson(
        question,
        StockLevelQuestion.class,
        """
        {"part":"06L 115 562 B","quantity":"3","reserved":"2","minimum":"5","maximum":"20",
         "foundOn":"2026-03-02","reported":true,"reportedOn":"2026-03-03"}
        """);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> question.withMaximum(Quantity.of(4)))
        .withMessage("StockLevelQuestion.maximum must be at least the minimum 5, but was 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> question.withReported(false))
        .withMessage(
            "StockLevelQuestion.reportedOn must be of what was reported, but was 2026-03-03");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> question.withReportedOn(march(1)))
        .withMessage(
            "StockLevelQuestion.reportedOn must not be before foundOn 2026-03-02, but was"
                + " 2026-03-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> question.withReserved(Quantity.of(-1)))
        .withMessage("StockLevelQuestion.reserved must not be negative, but was -1");
    assertThat(question.withMaximum(Quantity.of(5)).maximum()).contains(Quantity.of(5));
  }

  // ---- packs ----

  private LedgerRules withStore(String parameter) throws IOException {
    Path own = Files.createDirectories(folder.resolve("own-store"));
    Files.writeString(
        own.resolve("pack.json"),
        """
        {"id": "store", "version": "1.0", "format": 1, "minEngine": "0.1", "market": "CN",
         "layer": "store", "from": "2022-01-01", "publishedOn": "2026-01-01",
         "sources": [{"id": "store-rules", "title": {"zh": "规定", "en": "rules"}, "kind": "store"}]}
        """);
    Files.writeString(
        own.resolve("parameters.json"),
        "{\"parameters\": [{%s, \"source\": \"store-rules 1\", \"verification\": \"N\"}]}"
            .formatted(parameter));
    PackLoader loader = PackLoader.create();
    PackSealer.seal(own, loader);
    return LedgerRules.of(loader.load(LedgerRules.pack(), PackSource.folder(own)));
  }

  private static String list(String name, String... kinds) {
    return "\"name\": \"%s\", \"type\": \"string-list\", \"value\": [%s]"
        .formatted(
            name,
            String.join(", ", List.of(kinds).stream().map(each -> "\"" + each + "\"").toList()));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "order.neededFor, no-order",
    "inspection.neededFor, not-inspected",
    "card.neededFor, not-on-card",
    "cost.neededFor, cost-not-known",
    "oldestFirst.neededFor, older-lot-left"
  })
  void a_store_sets_which_kinds_need_what(String parameter, String reason) throws IOException {
    StockLedger ledger =
        ledger(
            receipt("M-1", 2, 3).withLot(LotNumber.of("L-1")),
            receipt("M-2", 3, 3).withLot(LotNumber.of("L-2")),
            move("M-3", 4, MovementKind.TRANSFER_IN, 3).withInspected(false).withOnCard(false),
            move("M-4", 5, MovementKind.LOAN_OUT, 1).withLot(LotNumber.of("L-2")));
    assertThat(RULES.review(ledger, CATALOG, ON).isInOrder()).isTrue();

    LedgerRules own = withStore(list(parameter, "transfer-in", "loan-out"));

    List<String> found = new ArrayList<>();
    own.review(ledger, CATALOG, ON).open().forEach(each -> found.addAll(reasons(each.decision())));
    assertThat(found).isNotEmpty().containsOnly(reason);
    assertThat(
            own.booking(ledger, CATALOG, issue("M-9", 6, 1).withOrder(Optional.empty()), ON)
                .outcome())
        .as("an issue names an order unless the store takes it from the list")
        .contains(parameter.equals("order.neededFor") ? LedgerState.IN_ORDER : LedgerState.WRONG);
  }

  @Test
  void a_kind_that_nobody_knows_is_refused() throws IOException {
    LedgerRules own = withStore(list("order.neededFor", "gift"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> own.review(ledger(), CATALOG, ON))
        .withMessage(
            "Parameter order.neededFor must name kinds of movement, such as loan-out, but was"
                + " gift");
  }

  @Test
  void a_store_sets_its_terms() throws IOException {
    LedgerRules week =
        withStore("\"name\": \"loan.term\", \"type\": \"period\", \"value\": \"P7D\"");
    StockLedger ledger = ledger(receipt("M-1", 2, 5), move("M-2", 3, MovementKind.LOAN_OUT, 3));
    assertThat(week.review(ledger, CATALOG, march(10)).isInOrder()).isTrue();
    assertThat(week.review(ledger, CATALOG, march(11)).isInOrder()).isFalse();

    LedgerRules three =
        withStore("\"name\": \"level.reportWithin\", \"type\": \"period\", \"value\": \"P3D\"");
    assertThat(three.level(level(3), march(5)).outcome()).contains(LevelState.TO_REPORT);
    assertThat(three.level(level(3), march(6)).outcome()).contains(LevelState.OVERDUE);
  }

  @Test
  void the_cases_of_the_pack_come_out_and_show_everything() {
    assertThat(RULES.runCases()).isEmpty();
    CaseCoverage.assertWhole(
        DealershipRules.standard().packs().pack(LedgerRules.PACK),
        Map.of(LedgerRules.MOVEMENT, LedgerState.class, LedgerRules.LEVEL, LevelState.class));
  }

  @Test
  void the_front_door_leads_to_the_ledger() {
    DealershipRules rules = DealershipRules.standard();

    assertThat(rules.parts().ledger().review(ledger(), CATALOG, ON).isInOrder()).isTrue();
    assertThat(rules.parts().ledger()).isSameAs(rules.parts().ledger());
  }

  @Test
  void a_review_has_no_more_open_lines_than_lines() {
    LedgerReview review = RULES.review(ledger(issue("M-1", 2, 1)), CATALOG, ON);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LedgerReview(0, review.open()))
        .withMessage("LedgerReview.lines must be at least the 1 open ones, but was 0");
  }

  @Test
  void nothing_is_null() {
    NullPointerTester tester =
        new NullPointerTester()
            .setDefault(LocalDate.class, ON)
            .setDefault(StockLedger.class, ledger(receipt("M-1", 2, 1)))
            .setDefault(PartCatalog.class, CATALOG)
            .setDefault(MovementNumber.class, MovementNumber.of("M-1"))
            .setDefault(StockMovement.class, issue("M-2", 3, 1))
            .setDefault(StockLevelQuestion.class, level(1));
    tester.testAllPublicInstanceMethods(RULES);
  }
}
