package io.dealership.rules.storeroom;

import static io.dealership.rules.storeroom.StoreroomSamples.COUNTER;
import static io.dealership.rules.storeroom.StoreroomSamples.KEEPER;
import static io.dealership.rules.storeroom.StoreroomSamples.ON;
import static io.dealership.rules.storeroom.StoreroomSamples.REVIEWER;
import static io.dealership.rules.storeroom.StoreroomSamples.SECOND;
import static io.dealership.rules.storeroom.StoreroomSamples.STOREROOM;
import static io.dealership.rules.storeroom.StoreroomSamples.aDisposal;
import static io.dealership.rules.storeroom.StoreroomSamples.aLine;
import static io.dealership.rules.storeroom.StoreroomSamples.aReceipt;
import static io.dealership.rules.storeroom.StoreroomSamples.aStorage;
import static io.dealership.rules.storeroom.StoreroomSamples.anAssessment;
import static io.dealership.rules.storeroom.StoreroomSamples.anEntry;
import static io.dealership.rules.storeroom.StoreroomSamples.anOrder;
import static io.dealership.rules.storeroom.StoreroomSamples.list;
import static io.dealership.rules.storeroom.StoreroomSamples.missing;
import static io.dealership.rules.storeroom.StoreroomSamples.reasons;
import static io.dealership.rules.storeroom.StoreroomSamples.someOldParts;
import static io.dealership.rules.storeroom.StoreroomSamples.text;
import static io.dealership.rules.storeroom.StoreroomSamples.units;
import static io.dealership.rules.storeroom.StoreroomSamples.withStore;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.NullPointerTester;
import io.dealership.core.parts.OrderArrival;
import io.dealership.core.parts.Quantity;
import io.dealership.core.parts.StatementLine;
import io.dealership.core.parts.StockStatement;
import io.dealership.core.parts.SupplierLine;
import io.dealership.core.settlement.PartKind;
import io.dealership.core.time.DayRange;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Permit;
import io.dealership.rules.measure.Undetermined;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StoreroomRulesTest {

  @TempDir Path folder;

  private StoreroomRules store(String... parameters) {
    return StoreroomRules.of(withStore(folder, parameters));
  }

  private static void assertRefused(Decision<Permit> decision, Permit outcome, String... reasons) {
    assertThat(decision.outcome()).contains(outcome);
    assertThat(reasons(decision)).containsExactly(reasons);
    assertThat(decision.findings()).allMatch(finding -> finding.nextStep().isPresent());
  }

  private static String english(Decision<?> decision) {
    return decision.findings().get(0).message(Locale.ENGLISH);
  }

  private static String chinese(Decision<?> decision) {
    return decision.findings().get(0).message(Locale.CHINESE);
  }

  // ---- receipt ----

  private static Decision<Permit> decide(StockReceiptQuestion question) {
    return STOREROOM.receipt(question, ON);
  }

  @Test
  void parts_that_are_seen_to_come_in() {
    assertThat(decide(aReceipt()).outcome()).contains(Permit.ALLOWED);
  }

  @Test
  void STOCK_04_what_was_not_inspected_is_not_booked_in_and_says_who_answers_for_it() {
    Decision<Permit> decision = decide(aReceipt().withInspected(false));

    assertRefused(decision, Permit.NOT_YET, "not-inspected");
    assertThat(english(decision))
        .isEqualTo(
            "The parts were not inspected; whoever books them in now answers for damage and poor"
                + " quality.");
    assertThat(chinese(decision)).isEqualTo("配件未经验收；此时入库，因损坏或质量造成的后果由库管员承担。");
  }

  @Test
  void PRICE_03_what_the_check_of_condition_says_is_taken_over() {
    assertRefused(
        decide(aReceipt().withConditionCheck(Permit.FORBIDDEN)),
        Permit.FORBIDDEN,
        "condition-forbidden");
    assertRefused(
        decide(aReceipt().withConditionCheck(Permit.NOT_YET)), Permit.NOT_YET, "condition-not-yet");
  }

  @Test
  void SEG_02_the_orderer_does_not_inspect() {
    assertRefused(decide(aReceipt().withInspectedBy(COUNTER)), Permit.NOT_YET, "orderer-inspected");
    assertThat(missing(decide(aReceipt().withOrderedBy(Optional.empty()))))
        .containsExactly("otherHandsInspected");
  }

  @Test
  void STOCK_09_damaged_parts_go_back() {
    assertRefused(decide(aReceipt().withDamagedSetAside(false)), Permit.NOT_YET, "damaged-among");
    assertThat(decide(aReceipt().withDamageFound(false).withDamagedSetAside(false)).outcome())
        .contains(Permit.ALLOWED);
    assertThat(
            missing(
                decide(aReceipt().withDamageFound(Optional.empty()).withDamagedSetAside(false))))
        .containsExactly("damagedSetAside");
  }

  @Test
  void a_shortage_is_recorded() {
    assertRefused(
        decide(aReceipt().withShortageRecorded(false)), Permit.NOT_YET, "shortage-not-recorded");
    assertThat(decide(aReceipt().withShortageFound(false).withShortageRecorded(false)).outcome())
        .contains(Permit.ALLOWED);
  }

  @Test
  void STOCK_13_a_receipt_that_is_closed_stands_in_ledger_and_on_card() {
    StockReceiptQuestion bare = aReceipt().withLedgerEntered(false).withCardEntered(false);

    assertRefused(decide(bare), Permit.NOT_YET, "not-in-ledger", "not-on-card");
    assertThat(decide(bare.withStep(ReceiptStep.BOOK)).outcome()).contains(Permit.ALLOWED);
    assertThat(missing(decide(bare.withStep(Optional.empty()))))
        .containsExactly("ledgerEntered", "cardEntered");
  }

  // ---- entry ----

  @ParameterizedTest(name = "STOCK-10 {0}: {1}")
  @CsvSource({
    "parts-manager, ALLOWED",
    "parts-planner, ALLOWED",
    "parts-storekeeper, ALLOWED",
    "parts-salesperson, ALLOWED",
    "inventory-administrator, ALLOWED",
    "mechanic, FORBIDDEN",
    "general-manager, FORBIDDEN"
  })
  void STOCK_10_only_listed_roles_may_enter(String role, Permit expected) {
    assertThat(STOREROOM.entry(anEntry(role), ON).outcome()).contains(expected);
  }

  @Test
  void STOCK_10_one_listed_role_among_others_is_enough_and_others_may_be_unknown() {
    assertThat(STOREROOM.entry(anEntry("mechanic", "parts-planner"), ON).outcome())
        .contains(Permit.ALLOWED);
    assertThat(missing(STOREROOM.entry(anEntry("mechanic").withAllRolesGiven(false), ON)))
        .containsExactly("roleListed");
  }

  @Test
  void STOCK_10_a_store_may_let_visitors_in_with_an_escort() {
    StoreroomRules rules =
        store(
            text("storeroom.visitors", "ESCORTED"), list("storeroom.entryRoles", "[\"mechanic\"]"));

    assertRefused(
        rules.entry(anEntry("cashier").withEscorted(false), ON), Permit.NOT_YET, "visitor-alone");
    assertThat(reasons(rules.entry(anEntry("cashier").withEscorted(true), ON)))
        .containsExactly("visitor-escorted");
    assertThat(reasons(rules.entry(anEntry("mechanic"), ON))).containsExactly("role-listed");
    assertThat(STOREROOM.entry(anEntry("cashier").withEscorted(true), ON).outcome())
        .contains(Permit.FORBIDDEN);
  }

  @Test
  void a_word_for_visitors_that_is_none_is_refused() {
    StoreroomRules rules = store(text("storeroom.visitors", "SOMETIMES"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules.entry(anEntry(), ON))
        .withMessageStartingWith("Parameter 'storeroom.visitors' must be one of")
        .withMessageEndingWith("but was SOMETIMES");
  }

  // ---- storage ----

  private static PartsStorageQuestion without(StoredGoods goods, StoragePoint... points) {
    List<StoragePoint> broken = List.of(points);
    PartsStorageQuestion all = aStorage(goods);
    return all.withPointsKept(
            all.pointsKept().stream().filter(each -> !broken.contains(each)).toList())
        .withPointsBroken(broken);
  }

  @Test
  void STOCK_11_nothing_flammable_that_is_no_stock_and_no_approval_heals_that() {
    assertRefused(
        STOREROOM.storage(aStorage(StoredGoods.FLAMMABLE_OTHER), ON),
        Permit.FORBIDDEN,
        "foreign-flammable");
  }

  @ParameterizedTest
  @EnumSource(
      value = StoredGoods.class,
      names = {"OIL", "FLAMMABLE_STOCK"})
  void STOCK_11_oil_and_flammable_stock_are_kept_safely(StoredGoods goods) {
    Decision<Permit> decision =
        STOREROOM.storage(
            without(goods, StoragePoint.LEAK_CAUGHT, StoragePoint.CLOSED_CONTAINERS), ON);

    assertRefused(decision, Permit.NOT_YET, "not-kept-safely");
    assertThat(english(decision))
        .isEqualTo(
            "Oil and what burns easily is not kept safely: closed containers, leaks caught.");
    assertThat(chinese(decision)).isEqualTo("油料及易燃库存的安全存放不符合要求：容器密闭、防泄漏。");
    assertThat(STOREROOM.storage(aStorage(goods), ON).outcome()).contains(Permit.ALLOWED);
  }

  @Test
  void STOCK_11_ordinary_parts_need_no_closed_containers() {
    assertThat(
            STOREROOM
                .storage(without(StoredGoods.ORDINARY, StoragePoint.CLOSED_CONTAINERS), ON)
                .outcome())
        .contains(Permit.ALLOWED);
  }

  @ParameterizedTest(name = "STOCK-22 {0}")
  @CsvSource({
    "displayed, each at its place",
    "protected, protected",
    "labeled, labeled",
    "handled-by-standard, handled by the standard"
  })
  void STOCK_22_every_part_is_kept_to_the_standards(String point, String name) {
    Decision<Permit> decision =
        STOREROOM.storage(without(StoredGoods.ORDINARY, StoragePoint.of(point)), ON);

    assertRefused(decision, Permit.NOT_YET, "standards-broken");
    assertThat(english(decision))
        .isEqualTo("These standards of storage are not kept to: " + name + ".");
    assertThat(
            missing(
                STOREROOM.storage(
                    without(StoredGoods.ORDINARY, StoragePoint.of(point)).withPointsBroken(), ON)))
        .containsExactly("standardsKept");
  }

  @Test
  void a_store_sets_its_own_points() {
    StoreroomRules rules =
        store(
            list("storage.standards", "[\"off-the-floor\"]"),
            list("storage.safePoints", "[\"leak-caught\"]"));

    assertThat(
            rules
                .storage(
                    aStorage(StoredGoods.OIL).withPointsBroken(StoragePoint.of("off-the-floor")),
                    ON)
                .outcome())
        .contains(Permit.NOT_YET);
    assertThat(
            reasons(
                rules.storage(
                    PartsStorageQuestion.builder()
                        .goods(StoredGoods.OIL)
                        .addPointsKept(StoragePoint.of("off-the-floor"), StoragePoint.LEAK_CAUGHT)
                        .build(),
                    ON)))
        .containsExactly("storage-in-order");
  }

  // ---- orders ----

  private static Decision<Permit> decide(OrderReleaseQuestion question) {
    return STOREROOM.orderRelease(question, ON);
  }

  @ParameterizedTest(name = "STOCK-15 order {0}, left {1}: {2}")
  @CsvSource({
    "CNY 8000.00, CNY 8000.00, ALLOWED",
    "CNY 8000.01, CNY 8000.00, NOT_YET",
    "CNY 7999.99, CNY 8000.00, ALLOWED",
    "CNY 0.00, CNY 0.00, ALLOWED",
    "CNY 0.01, CNY -1.00, NOT_YET"
  })
  void STOCK_15_what_is_just_enough_is_enough(String value, String left, Permit expected) {
    assertThat(
            decide(
                    anOrder()
                        .withOrderValue(Money.parse(value))
                        .withAccountBalance(Money.parse(left)))
                .outcome())
        .contains(expected);
  }

  @Test
  void STOCK_15_says_what_lacks_and_asks_for_what_is_not_known() {
    Decision<Permit> decision = decide(anOrder().withAccountBalance(Money.parse("CNY 5.00")));

    assertRefused(decision, Permit.NOT_YET, "funds-short");
    assertThat(english(decision))
        .isEqualTo("The order costs CNY 8000.00, and CNY 5.00 is left on the account for parts.");
    assertThat(missing(decide(anOrder().withAccountBalance(Optional.empty()))))
        .containsExactly("funds");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> anOrder().withAccountBalance(Money.parse("USD 5.00")))
        .withMessage(
            "OrderReleaseQuestion.accountBalance must be in the currency of orderValue, CNY"
                + " 8000.00, but was USD 5.00");
  }

  @Test
  void STOCK_14_an_urgent_order_is_marked_and_its_way_is_settled() {
    OrderReleaseQuestion bare = anOrder().withUrgentFlagged(false).withUrgentChannel(false);

    assertRefused(decide(bare), Permit.NOT_YET, "urgent-not-flagged", "no-urgent-channel");
    assertThat(decide(bare.withUrgent(false).withInMonthPlan(true)).outcome())
        .contains(Permit.ALLOWED);
    assertThat(missing(decide(bare.withUrgent(Optional.empty()).withInMonthPlan(true))))
        .containsExactly("urgentFlagged", "urgentChannel");
  }

  @Test
  void STOCK_20_what_is_not_urgent_is_in_the_plan_of_the_month() {
    assertRefused(decide(anOrder().withUrgent(false)), Permit.NOT_YET, "not-planned");
  }

  @Test
  void AUTH_03_AUTH_04_both_managers_review() {
    OrderReleaseQuestion none =
        anOrder()
            .withReviews(Map.of())
            .withReviewsMissing(OrderReviewer.PARTS_MANAGER, OrderReviewer.SERVICE_MANAGER);

    assertRefused(decide(none), Permit.NOT_YET, "not-reviewed");
    assertThat(english(decide(none)))
        .isEqualTo("The order was not reviewed by: parts manager, service manager.");
    assertThat(missing(decide(none.withReviewsMissing()))).containsExactly("reviewed");
  }

  @ParameterizedTest(name = "policy:parts-order-review {0}")
  @CsvSource({"PARTS_MANAGER, AUTH-04", "SERVICE_MANAGER, AUTH-03"})
  void a_store_may_choose_one_review(OrderReviewer reviewer, String clause) {
    StoreroomRules rules = store(list("parts-order.review", "[\"" + reviewer + "\"]"));
    OrderReleaseQuestion reviewed = anOrder().withReviews(Map.of(reviewer, SECOND));

    assertThat(rules.orderRelease(reviewed, ON).outcome()).as(clause).contains(Permit.ALLOWED);
    assertThat(STOREROOM.orderRelease(reviewed, ON).outcome()).as(clause).isEmpty();
  }

  @Test
  void SEG_02_nobody_reviews_an_order_of_his_own_or_twice() {
    assertRefused(decide(anOrder().withPlannedBy(REVIEWER)), Permit.NOT_YET, "own-review");
    assertRefused(
        decide(
            anOrder()
                .withReviews(
                    Map.of(
                        OrderReviewer.PARTS_MANAGER,
                        SECOND,
                        OrderReviewer.SERVICE_MANAGER,
                        SECOND))),
        Permit.NOT_YET,
        "reviewed-twice");
    assertThat(missing(decide(anOrder().withPlannedBy(Optional.empty()))))
        .containsExactly("otherHandsReviewed");
  }

  @Test
  void every_cause_against_an_order_is_named_at_once() {
    assertRefused(
        decide(
            anOrder()
                .withReviews(Map.of(OrderReviewer.PARTS_MANAGER, COUNTER))
                .withReviewsMissing(OrderReviewer.SERVICE_MANAGER)
                .withUrgentFlagged(false)
                .withUrgentChannel(false)
                .withAccountBalance(Money.parse("CNY 0.00"))),
        Permit.NOT_YET,
        "not-reviewed",
        "own-review",
        "urgent-not-flagged",
        "no-urgent-channel",
        "funds-short");
  }

  // ---- suppliers ----

  @ParameterizedTest(name = "PURCHASE-01 assessed {0}: {1}")
  @CsvSource({
    "2025-03-02, ALLOWED",
    "2025-03-01, NOT_YET",
    "2026-03-02, ALLOWED",
    "2024-02-29, NOT_YET"
  })
  void PURCHASE_01_an_assessment_holds_to_the_last_day_of_its_term(
      LocalDate assessed, Permit expected) {
    assertThat(STOREROOM.supplierAssessment(anAssessment().withAssessedOn(assessed), ON).outcome())
        .contains(expected);
  }

  @Test
  void PURCHASE_01_price_quality_and_lead_time_are_assessed() {
    SupplierAssessmentQuestion bare =
        SupplierAssessmentQuestion.builder()
            .addPointsOpen(
                AssessmentPoint.LEAD_TIME, AssessmentPoint.QUALITY, AssessmentPoint.PRICE)
            .assessedOn(LocalDate.of(2024, 2, 29))
            .build();
    Decision<Permit> decision = STOREROOM.supplierAssessment(bare, ON);

    assertRefused(decision, Permit.NOT_YET, "not-assessed", "assessment-old");
    assertThat(english(decision))
        .isEqualTo("Not yet assessed of this supplier: price, quality, lead time.");
    assertThat(decision.findings().get(1).message(Locale.ENGLISH))
        .isEqualTo("The assessment is of 2024-02-29; the next one was due by 2025-02-28.");
    assertThat(
            missing(
                STOREROOM.supplierAssessment(anAssessment().withAssessedOn(Optional.empty()), ON)))
        .containsExactly("assessmentOverdueDays");
  }

  @Test
  void a_store_sets_what_is_assessed_and_how_often() {
    StoreroomRules rules =
        store(
            list("supplier.assessmentPoints", "[\"warranty\"]"),
            "\"name\": \"supplier.assessmentInterval\", \"type\": \"period\", \"value\": \"P2Y\"");

    assertThat(
            rules
                .supplierAssessment(
                    SupplierAssessmentQuestion.builder()
                        .addPointsAssessed(AssessmentPoint.of("warranty"))
                        .assessedOn(LocalDate.of(2024, 3, 2))
                        .build(),
                    ON)
                .outcome())
        .contains(Permit.ALLOWED);
    assertThat(missing(rules.supplierAssessment(anAssessment(), ON)))
        .containsExactly("pointsAssessed");
  }

  // ---- open orders ----

  @ParameterizedTest(name = "STOCK-21 received {0}, promised {1}: {2} {3}")
  @CsvSource({
    "0, 2026-03-02, WATCH, on-its-way",
    "0, 2026-03-01, PRESS, overdue",
    "9.999, 2026-03-02, WATCH, partly-there",
    "9.999, 2026-03-01, PRESS, overdue partly-there",
    "0.001, 2026-03-01, PRESS, overdue partly-there",
    "10, 2026-03-01, DONE, all-there",
    "10.001, 2026-03-02, SETTLE, too-much",
    "0, , PRESS, no-promise",
    "5, , PRESS, no-promise partly-there",
    "10, , DONE, all-there"
  })
  void STOCK_21_an_open_line_is_pressed_from_the_day_after_its_promise(
      String received, LocalDate promised, FollowUp expected, String reasons) {
    Decision<FollowUp> decision =
        STOREROOM.followUp(
            aLine()
                .withReceived(Quantity.parse(received))
                .withPromisedOn(Optional.ofNullable(promised))
                .withPromiseGiven(promised != null),
            ON);

    assertThat(decision.outcome()).contains(expected);
    assertThat(String.join(" ", reasons(decision))).isEqualTo(reasons);
  }

  @Test
  void STOCK_21_says_how_much_is_late_and_asks_for_what_is_not_known() {
    Decision<FollowUp> decision =
        STOREROOM.followUp(
            aLine().withReceived(units(4)).withPromisedOn(LocalDate.of(2026, 2, 27)), ON);

    assertThat(english(decision))
        .isEqualTo("6 of 10 are still to come; they were promised for 2026-02-27, 3 days ago.");
    assertThat(chinese(decision)).isEqualTo("订购10，尚欠6；承诺2026-02-27到货，已逾期3天。");
    assertThat(missing(STOREROOM.followUp(aLine().withPromisedOn(Optional.empty()), ON)))
        .containsExactly("promise");
    assertThat(missing(STOREROOM.followUp(aLine().withReceived(Optional.empty()), ON)))
        .containsExactly("arrival");
  }

  private static final DayRange MARCH =
      new DayRange(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1));

  private static SupplierLine line(String promised, OrderArrival... arrivals) {
    return SupplierLine.of(
        units(10), Optional.ofNullable(promised).map(LocalDate::parse), List.of(arrivals));
  }

  private static OrderArrival came(String on, long accepted, long refused) {
    return OrderArrival.of(LocalDate.parse(on), units(accepted), units(refused));
  }

  @Test
  void STOCK_21_a_supplier_is_measured_by_the_lines_due_and_by_what_came() {
    SupplierPerformance figures =
        STOREROOM.supplierPerformance(
            List.of(
                line("2026-03-01", came("2026-03-01", 10, 0)),
                line("2026-03-10", came("2026-03-10", 9, 1), came("2026-03-31", 1, 0)),
                line("2026-03-31", came("2026-04-01", 10, 0)),
                line("2026-03-20", came("2026-03-19", 12, 0)),
                // due in other months, or never promised
                line("2026-02-28", came("2026-03-02", 10, 0)),
                line("2026-04-01"),
                line(null, came("2026-03-05", 10, 0))),
            MARCH,
            ON);

    assertThat(figures.onTime().value()).contains(new BigDecimal("50.0"));
    assertThat(figures.complete().value()).contains(new BigDecimal("75.0"));
    // six arrivals in March, of one of which something went back
    assertThat(figures.sound().value()).contains(new BigDecimal("83.3"));
    assertThat(figures.onTime().definition().id()).isEqualTo(StoreroomRules.ON_TIME);
  }

  @Test
  void STOCK_21_where_nothing_was_due_no_share_is_made_up() {
    SupplierPerformance none = STOREROOM.supplierPerformance(List.of(), MARCH, ON);

    assertThat(none.onTime().value()).isEmpty();
    assertThat(none.onTime().undetermined()).contains(Undetermined.DENOMINATOR_ZERO);
    assertThat(none.complete().undetermined()).contains(Undetermined.DENOMINATOR_ZERO);
    assertThat(none.sound().undetermined()).contains(Undetermined.DENOMINATOR_ZERO);
    assertThat(STOREROOM.measures().definitions(ON)).hasSize(3);
  }

  // ---- disposal and old parts ----

  @ParameterizedTest
  @EnumSource
  void STOCK_17_what_is_seen_to_may_be_disposed_of(DisposedThing thing) {
    assertThat(STOREROOM.disposal(aDisposal(thing), ON).outcome()).contains(Permit.ALLOWED);
  }

  @Test
  void STOCK_17_parts_and_vehicles_are_disposed_of_by_record_and_with_approval() {
    for (DisposedThing thing : List.of(DisposedThing.STOCK_PART, DisposedThing.VEHICLE)) {
      assertRefused(
          STOREROOM.disposal(aDisposal(thing).withRecorded(false).withApproved(false), ON),
          Permit.NOT_YET,
          "not-recorded",
          "scrapping-not-approved");
    }
    assertRefused(
        STOREROOM.disposal(aDisposal(DisposedThing.VEHICLE).withTakerEntitled(false), ON),
        Permit.NOT_YET,
        "taker-not-entitled");
  }

  @Test
  void SAFETY_14_waste_is_collected_in_its_place_by_designated_people() {
    assertRefused(
        STOREROOM.disposal(
            aDisposal(DisposedThing.WASTE)
                .withInDesignatedPlace(false)
                .withCollectorDesignated(false)
                .withRecorded(false),
            ON),
        Permit.NOT_YET,
        "waste-not-in-place",
        "collector-not-designated");
  }

  @Test
  void old_parts_are_the_customers_or_the_makers_first() {
    assertRefused(
        STOREROOM.disposal(
            aDisposal(DisposedThing.OLD_PART)
                .withCustomerDecided(false)
                .withMakerReleased(false)
                .withApproved(false),
            ON),
        Permit.NOT_YET,
        "customer-undecided",
        "maker-not-released");
  }

  @Test
  void STOCK_19_old_parts_are_sorted_tagged_and_shown() {
    assertThat(STOREROOM.oldParts(someOldParts(), ON).outcome()).contains(Permit.ALLOWED);
    assertRefused(
        STOREROOM.oldParts(someOldParts().withSorted(false).withTagged(false).withShown(false), ON),
        Permit.NOT_YET,
        "not-sorted",
        "not-tagged",
        "not-shown");
    assertThat(
            STOREROOM
                .oldParts(someOldParts().withStep(OldPartStep.KEEP).withShown(false), ON)
                .outcome())
        .contains(Permit.ALLOWED);
  }

  // ---- statements ----

  private static StockStatement statement(int month, long opening, long closing) {
    return StockStatement.of(
        YearMonth.of(2026, month),
        List.of(
            StatementLine.of(
                PartKind.ORIGINAL, units(opening), units(4), units(1), units(closing))));
  }

  @ParameterizedTest(name = "STOCK-12 {0} + 4 - 1 = {1} after {2}: {3}")
  @CsvSource({
    "5, 8, 5, ''",
    "5, 9, 5, does-not-add-up",
    "5, 8, 6, does-not-continue",
    "5, 7, 4, does-not-add-up does-not-continue"
  })
  void STOCK_12_a_statement_adds_up_and_goes_on_from_the_one_before(
      long opening, long closing, long before, String causes) {
    Decision<Permit> decision =
        STOREROOM.monthStatement(
            MonthStatementQuestion.builder()
                .statement(statement(3, opening, closing))
                .before(statement(2, before - 3, before))
                .build(),
            ON);

    assertThat(decision.outcome()).contains(causes.isEmpty() ? Permit.ALLOWED : Permit.NOT_YET);
    if (!causes.isEmpty()) {
      assertThat(String.join(" ", reasons(decision))).isEqualTo(causes);
      assertThat(english(decision)).endsWith(": original.");
    }
  }

  @Test
  void STOCK_12_the_first_statement_follows_none_and_a_kind_without_a_line_has_nothing() {
    MonthStatementQuestion alone =
        MonthStatementQuestion.builder().statement(statement(3, 5, 8)).build();

    assertThat(STOREROOM.monthStatement(alone.withFirst(true), ON).outcome())
        .contains(Permit.ALLOWED);
    assertThat(missing(STOREROOM.monthStatement(alone, ON))).containsExactly("continues");
    assertThat(
            reasons(
                STOREROOM.monthStatement(
                    alone.withBefore(StockStatement.of(YearMonth.of(2026, 2), List.of())), ON)))
        .containsExactly("does-not-continue");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> alone.withBefore(statement(1, 2, 5)))
        .withMessage(
            "MonthStatementQuestion.before must be of the month before 2026-03, but was of"
                + " 2026-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> alone.withBefore(statement(2, 2, 5)).withFirst(true))
        .withMessage(
            "MonthStatementQuestion.before must be empty for the first statement, but was of"
                + " 2026-02");
  }

  // ---- the door ----

  @Test
  void the_standard_rules_have_the_storeroom() {
    assertThat(
            DealershipRules.standard()
                .parts()
                .storeroom()
                .receipt(aReceipt().withInspectedBy(KEEPER), ON)
                .outcome())
        .contains(Permit.ALLOWED);
  }

  @Test
  void a_day_before_the_pack_and_packs_without_it_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STOREROOM.receipt(aReceipt(), LocalDate.of(2013, 9, 30)))
        .withMessage(
            "Pack storeroom-gates 2026.1 must be in force on the day asked about, but is from"
                + " 2013-10-01 and was asked about 2013-09-30");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                StoreroomRules.of(DealershipRules.loader().load(DealershipRules.workingDaysPack())))
        .withMessage("There is no pack 'storeroom-gates'. The packs are [cn-working-days].");
  }

  @Test
  void null_is_refused() {
    new NullPointerTester()
        .setDefault(StockReceiptQuestion.class, aReceipt())
        .setDefault(StoreroomEntryQuestion.class, anEntry())
        .setDefault(PartsStorageQuestion.class, aStorage(StoredGoods.OIL))
        .setDefault(OrderReleaseQuestion.class, anOrder())
        .setDefault(SupplierAssessmentQuestion.class, anAssessment())
        .setDefault(FollowUpQuestion.class, aLine())
        .setDefault(DisposalQuestion.class, aDisposal(DisposedThing.WASTE))
        .setDefault(OldPartsQuestion.class, someOldParts())
        .setDefault(
            MonthStatementQuestion.class,
            MonthStatementQuestion.builder().statement(statement(3, 5, 8)).build())
        .setDefault(DayRange.class, MARCH)
        .setDefault(LocalDate.class, ON)
        .testAllPublicInstanceMethods(STOREROOM);
  }
}
