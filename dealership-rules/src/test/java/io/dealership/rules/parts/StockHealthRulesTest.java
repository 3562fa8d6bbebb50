package io.dealership.rules.parts;

import static io.dealership.rules.parts.HealthSamples.ON;
import static io.dealership.rules.parts.HealthSamples.RULES;
import static io.dealership.rules.parts.HealthSamples.aPart;
import static io.dealership.rules.parts.HealthSamples.aPartStillFor;
import static io.dealership.rules.parts.HealthSamples.aStock;
import static io.dealership.rules.parts.HealthSamples.cny;
import static io.dealership.rules.parts.HealthSamples.inStock;
import static io.dealership.rules.parts.HealthSamples.need;
import static io.dealership.rules.parts.HealthSamples.notInStock;
import static io.dealership.rules.parts.HealthSamples.number;
import static io.dealership.rules.parts.HealthSamples.reasons;
import static io.dealership.rules.parts.HealthSamples.store;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.authority.ActionCode;
import io.dealership.core.parts.PartUnit;
import io.dealership.core.parts.Quantity;
import io.dealership.core.warranty.PartNumber;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Finding;
import io.dealership.rules.decision.MissingFact;
import io.dealership.rules.decision.NextStep;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StockHealthRulesTest {

  @TempDir Path folder;

  private static Optional<StockTier> tier(StockHealthQuestion question) {
    return RULES.decide(question, ON).tier().outcome();
  }

  private static ProposedAction proposed(StockHealthQuestion question, StockAction action) {
    return proposed(RULES.decide(question, ON), action);
  }

  private static ProposedAction proposed(StockHealth health, StockAction action) {
    return health.actions().stream()
        .filter(each -> each.action() == action)
        .findFirst()
        .orElseThrow();
  }

  private static List<StockAction> actions(StockHealthQuestion question) {
    return RULES.decide(question, ON).actions().stream().map(ProposedAction::action).toList();
  }

  // ---- how long it has not moved ----

  @ParameterizedTest(name = "{0} R-903: {1} days without movement are {2}")
  @CsvSource({
    "K09, 89, ACTIVE",
    "K09, 90, SLOW",
    "K09, 179, SLOW",
    "K09, 180, STAGNANT",
    "K09, 359, STAGNANT",
    "K09, 360, DEAD",
    "K09, 0, ACTIVE",
    "K09, 10000, DEAD"
  })
  void lower_bounds_are_within_the_tier_and_the_day_is_not_counted(
      String id, int days, StockTier expected) {
    StockHealth health = RULES.decide(aPartStillFor(days), ON);

    assertThat(health.tier().outcome()).contains(expected);
    assertThat(health.daysStill()).contains(days);
  }

  @Test
  void the_last_issue_counts_whatever_came_in_later() {
    assertThat(tier(aPart().withLastIssuedOn(ON.minusDays(360)).withLastReceivedOn(ON)))
        .contains(StockTier.DEAD);
  }

  @Test
  void the_last_receipt_counts_where_it_was_never_issued() {
    StockHealthQuestion never = aPart().withLastIssuedOn(Optional.empty());

    assertThat(tier(never.withLastReceivedOn(ON.minusDays(89)))).contains(StockTier.ACTIVE);
    assertThat(
            tier(never.withLastReceivedOn(ON.minusDays(90)).withFirstReceivedOn(ON.minusDays(400))))
        .contains(StockTier.SLOW);
    assertThat(
            tier(never.withLastReceivedOn(Optional.empty()).withFirstReceivedOn(ON.minusDays(400))))
        .contains(StockTier.DEAD);
  }

  @Test
  void without_any_movement_the_tier_is_undetermined() {
    StockHealthQuestion unknown =
        aPart().withLastIssuedOn(Optional.empty()).withLastReceivedOn(Optional.empty());
    StockHealth health = RULES.decide(unknown, ON);

    assertThat(health.tier().outcome()).isEmpty();
    assertThat(health.tier().missing()).extracting(MissingFact::name).containsExactly("tier");
    assertThat(health.daysStill()).isEmpty();
    assertThat(health.provision()).isEmpty();
    assertThat(health.outcome()).isEmpty();
    assertThat(health.action().missing())
        .extracting(MissingFact::name)
        .contains("tier", "provisionLacks");
  }

  @Test
  void a_tier_says_since_when() {
    Finding finding = RULES.decide(aPartStillFor(360), ON).tier().findings().get(0);

    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("It last moved on 2025-03-07, 360 days ago: dead stock.");
    assertThat(finding.message(Locale.CHINESE))
        .isEqualTo("最近一次出库（从未出库的按入库）为2025-03-07，距今360天：属于死库存。");
    assertThat(finding.nextStep().map(NextStep::code)).contains("clear-it");
  }

  @ParameterizedTest(name = "by months, last moved {0}: {1}")
  @CsvSource({
    "2025-11-03, ACTIVE",
    "2025-11-02, POTENTIALLY_OBSOLETE",
    "2025-03-03, POTENTIALLY_OBSOLETE",
    "2025-03-02, OBSOLETE",
    "2024-01-01, OBSOLETE"
  })
  void a_store_may_count_by_months(LocalDate last, StockTier expected) throws IOException {
    StockHealthRules rules = store(folder, "tier.convention string \"MONTHS\"");

    assertThat(rules.decide(aPart().withLastIssuedOn(last), ON).tier().outcome())
        .contains(expected);
  }

  @ParameterizedTest(name = "by months, last moved {0}, asked on {1}: {2}")
  @CsvSource({
    // months end on different days: the last day of the shorter one ends the term
    "2025-10-31, 2026-02-27, ACTIVE",
    "2025-10-31, 2026-02-28, POTENTIALLY_OBSOLETE",
    "2025-10-28, 2026-02-28, POTENTIALLY_OBSOLETE",
    "2025-11-01, 2026-02-28, ACTIVE",
    "2024-02-29, 2025-02-27, POTENTIALLY_OBSOLETE",
    "2024-02-29, 2025-02-28, OBSOLETE"
  })
  void months_end_with_the_last_day_of_a_shorter_one(
      LocalDate last, LocalDate on, StockTier expected) throws IOException {
    StockHealthRules rules = store(folder, "tier.convention string \"MONTHS\"");
    StockHealthQuestion question =
        aPart().withLastIssuedOn(last).withLastReceivedOn(Optional.empty());

    assertThat(rules.decide(question, on).tier().outcome()).contains(expected);
  }

  @Test
  void a_store_sets_its_own_tiers() throws IOException {
    StockHealthRules rules =
        store(
            folder,
            "tier.from.slow period \"P30D\"",
            "tier.from.stagnant period \"P60D\"",
            "tier.from.dead period \"P365D\"");

    assertThat(rules.decide(aPartStillFor(30), ON).tier().outcome()).contains(StockTier.SLOW);
    assertThat(rules.decide(aPartStillFor(60), ON).tier().outcome()).contains(StockTier.STAGNANT);
    assertThat(rules.decide(aPartStillFor(364), ON).tier().outcome()).contains(StockTier.STAGNANT);
    assertThat(rules.decide(aPartStillFor(365), ON).tier().outcome()).contains(StockTier.DEAD);
  }

  @Test
  void the_last_steps_are_dead() {
    assertThat(StockTier.values())
        .filteredOn(StockTier::isDead)
        .containsExactly(StockTier.DEAD, StockTier.OBSOLETE);
  }

  // ---- what is set aside ----

  @ParameterizedTest(name = "{0} days: {1} %, {2}")
  @CsvSource({"0, 0, 0.00", "90, 10, 80.00", "180, 30, 240.00", "360, 60, 480.00"})
  void each_tier_calls_for_its_share_of_the_cost(int days, String percent, String due) {
    StockHealth health = RULES.decide(aPartStillFor(days), ON);
    StockProvision provision = health.provision().orElseThrow();

    assertThat(health.value()).contains(cny("800.00"));
    assertThat(provision.percent()).isEqualByComparingTo(percent);
    assertThat(provision.due()).isEqualTo(cny(due));
    assertThat(provision.made()).isEqualTo(cny("0.00"));
    assertThat(provision.charge()).isEqualTo(cny(due));
  }

  @Test
  void what_was_set_aside_is_counted_and_comes_back() {
    StockProvision more =
        RULES
            .decide(aPartStillFor(180).withProvisionMade(cny("80.00")), ON)
            .provision()
            .orElseThrow();
    StockProvision less =
        RULES
            .decide(aPartStillFor(90).withProvisionMade(cny("240.00")), ON)
            .provision()
            .orElseThrow();

    assertThat(more.charge()).isEqualTo(cny("160.00"));
    assertThat(more.surplus()).isEqualTo(cny("0.00"));
    assertThat(less.charge()).isEqualTo(cny("0.00"));
    assertThat(less.surplus()).isEqualTo(cny("160.00"));
  }

  @Test
  void what_has_expired_is_written_off() {
    StockHealthQuestion expired = aPart().withExpiresOn(ON.minusDays(1));

    assertThat(RULES.decide(expired, ON).provision().orElseThrow().due()).isEqualTo(cny("800.00"));
    assertThat(
            RULES
                .decide(
                    expired.withLastIssuedOn(Optional.empty()).withLastReceivedOn(Optional.empty()),
                    ON)
                .provision()
                .orElseThrow()
                .due())
        .isEqualTo(cny("800.00"));
  }

  @Test
  void a_store_sets_its_own_ladder() throws IOException {
    StockHealthRules rules =
        store(
            folder,
            "provision.active number 1",
            "provision.slow number 12.5",
            "provision.stagnant number 12.5",
            "provision.dead number 100",
            "provision.expired number 90");

    assertThat(rules.decide(aPartStillFor(0), ON).provision().orElseThrow().due())
        .isEqualTo(cny("8.00"));
    assertThat(rules.decide(aPartStillFor(90), ON).provision().orElseThrow().due())
        .isEqualTo(cny("100.00"));
    assertThat(rules.decide(aPartStillFor(180), ON).provision().orElseThrow().due())
        .isEqualTo(cny("100.00"));
    assertThat(rules.decide(aPartStillFor(360), ON).provision().orElseThrow().due())
        .isEqualTo(cny("800.00"));
    assertThat(
            rules
                .decide(aPart().withExpiresOn(ON.minusDays(1)), ON)
                .provision()
                .orElseThrow()
                .due())
        .isEqualTo(cny("720.00"));
    assertThat(
            rules
                .decide(
                    aPart()
                        .withExpiresOn(ON.minusDays(1))
                        .withLastIssuedOn(Optional.empty())
                        .withLastReceivedOn(Optional.empty()),
                    ON)
                .provision())
        .isEmpty();
  }

  @Test
  void the_ladder_by_months_has_shares_of_its_own() throws IOException {
    StockHealthRules rules =
        store(
            folder,
            "tier.convention string \"MONTHS\"",
            "tier.from.potentially-obsolete period \"P6M\"",
            "tier.from.obsolete period \"P18M\"",
            "provision.potentially-obsolete number 5",
            "provision.obsolete number 50");

    assertThat(rules.decide(aPartStillFor(180), ON).provision().orElseThrow().due())
        .isEqualTo(cny("0.00"));
    assertThat(rules.decide(aPartStillFor(200), ON).provision().orElseThrow().due())
        .isEqualTo(cny("40.00"));
    assertThat(rules.decide(aPartStillFor(600), ON).provision().orElseThrow().due())
        .isEqualTo(cny("400.00"));
  }

  @ParameterizedTest(name = "{0} of {1} for {2}: {3}")
  @CsvSource({
    "100.00, 3, 1, 33.33",
    "66.67, 2, 1, 33.33",
    "33.34, 1, 1, 33.34",
    "100.00, 3, 0, 0.00",
    "0.00, 3, 2, 0.00",
    "100.00, 3, 3, 100.00",
    "0.01, 2, 1, 0.00",
    "0.01, 3, 2, 0.01",
    "100.00, 2.5, 0.5, 20.00"
  })
  void a_share_of_the_provision_is_released_on_use(
      String made, String inStock, String used, String released) {
    assertThat(StockProvision.release(cny(made), Quantity.parse(inStock), Quantity.parse(used)))
        .isEqualTo(cny(released));
  }

  @Test
  void a_currency_without_decimals_is_rounded_to_its_units() {
    StockHealthQuestion question =
        aPartStillFor(90).withPrice(Optional.empty()).withUnitCost(Money.parse("JPY 105"));

    assertThat(
            RULES.decide(question.withQuantity(Quantity.of(1)), ON).provision().orElseThrow().due())
        .isEqualTo(Money.parse("JPY 11"));
    assertThat(StockProvision.release(Money.parse("JPY 100"), Quantity.of(3), Quantity.of(1)))
        .isEqualTo(Money.parse("JPY 33"));
  }

  // ---- what is too much ----

  @Test
  void what_is_beyond_the_need_is_too_much() {
    StockExcess excess = RULES.decide(aPart(), ON).excess().orElseThrow();

    assertThat(excess.needed()).isEqualTo(Quantity.of(6));
    assertThat(excess.excess()).isEqualTo(Quantity.of(4));
    assertThat(excess.value()).contains(cny("320.00"));
    assertThat(excess.months()).contains(number("10.0"));
  }

  @Test
  void reserved_and_safety_stock_are_needed() {
    StockExcess excess =
        RULES
            .decide(aPart().withReserved(Quantity.of(2)).withSafetyStock(Quantity.of(1)), ON)
            .excess()
            .orElseThrow();

    assertThat(excess.needed()).isEqualTo(Quantity.of(9));
  }

  @Test
  void a_known_need_counts_in_place_of_the_forecast() {
    StockExcess excess =
        RULES.decide(aPart().withKnownNeed(Quantity.of(9)), ON).excess().orElseThrow();

    assertThat(excess.excess()).isEqualTo(Quantity.of(1));
    assertThat(excess.months()).contains(number("10.0"));
  }

  @Test
  void pieces_are_needed_whole_and_liters_exactly() {
    StockHealthQuestion question = aPart().withForecastPerMonth(Quantity.parse("0.4"));

    assertThat(RULES.decide(question, ON).excess().orElseThrow().needed())
        .isEqualTo(Quantity.of(3));
    assertThat(RULES.decide(question.withUnit(PartUnit.LITER), ON).excess().orElseThrow().needed())
        .isEqualTo(Quantity.parse("2.4"));
  }

  @Test
  void without_a_need_there_is_no_time_after_which_it_is_used_up() {
    StockExcess excess =
        RULES.decide(aPart().withForecastPerMonth(Quantity.ZERO), ON).excess().orElseThrow();

    assertThat(excess.excess()).isEqualTo(Quantity.of(10));
    assertThat(excess.months()).isEmpty();
  }

  @Test
  void a_need_that_is_not_known_leaves_open_what_is_too_much() {
    StockHealth health = RULES.decide(aPart().withForecastPerMonth(Optional.empty()), ON);

    assertThat(health.excess()).isEmpty();
    assertThat(health.outcome()).isEmpty();
    assertThat(health.action().missing())
        .extracting(MissingFact::name)
        .containsExactly("belowReorder", "returnOpen");
    assertThat(
            RULES
                .decide(aPartStillFor(90).withForecastPerMonth(Optional.empty()), ON)
                .action()
                .missing())
        .extracting(MissingFact::name)
        .contains("onHand");
  }

  // ---- what to do ----

  @Test
  void the_maker_takes_it_back_until_the_last_day() {
    StockHealthQuestion question =
        aPartStillFor(100).withReturnableUntil(ON).withRefundPercent(number("85"));
    ProposedAction action = proposed(question, StockAction.RETURN_TO_MAKER);

    assertThat(RULES.decide(question, ON).outcome()).contains(StockAction.RETURN_TO_MAKER);
    assertThat(action.quantity()).contains(Quantity.of(4));
    assertThat(action.cash()).contains(cny("272.00"));
    assertThat(action.result()).contains(cny("-48.00"));
    assertThat(action.approval()).contains(ActionCode.of("parts-return"));
    assertThat(action.findings().get(0).message(Locale.ENGLISH))
        .isEqualTo(
            "4 of 10 in stock are not needed, and the maker takes them back until 2026-03-02.");
    assertThat(RULES.decide(question.withReturnableUntil(ON.minusDays(1)), ON).outcome())
        .contains(StockAction.PROMOTE);
    assertThat(RULES.decide(question.withRefundPercent(number("0")), ON).outcome())
        .contains(StockAction.PROMOTE);
  }

  @Test
  void a_provision_makes_a_loss_smaller() {
    StockHealthQuestion question =
        aPartStillFor(100)
            .withReturnableUntil(ON)
            .withRefundPercent(number("85"))
            .withProvisionMade(cny("80.00"));

    // 320.00 less a share of 32.00 in the books, 272.00 back
    assertThat(proposed(question, StockAction.RETURN_TO_MAKER).result()).contains(cny("-16.00"));
  }

  @Test
  void without_a_refund_the_money_is_not_known() {
    ProposedAction action =
        proposed(aPartStillFor(100).withReturnableUntil(ON), StockAction.RETURN_TO_MAKER);

    assertThat(action.cash()).isEmpty();
    assertThat(action.result()).isEmpty();
  }

  @Test
  void a_window_that_nobody_gave_is_presumed_closed() {
    Decision<StockAction> decision = RULES.decide(aPartStillFor(100), ON).action();

    assertThat(decision.outcome()).contains(StockAction.PROMOTE);
    assertThat(decision.findings()).filteredOn(Finding::isPresumption).hasSize(1);
  }

  @Test
  void sister_stores_are_sent_what_they_need_the_first_one_first() {
    StockHealthQuestion question = aPart().withSisterNeeds(need("S-2", 3), need("S-3", 5));
    ProposedAction action = proposed(question, StockAction.TRANSFER);

    assertThat(action.transfers()).containsExactly(need("S-2", 3), need("S-3", 1));
    assertThat(action.quantity()).contains(Quantity.of(4));
    assertThat(action.cash()).contains(cny("320.00"));
    assertThat(action.result()).contains(cny("0.00"));
    assertThat(action.approval()).contains(ActionCode.of("parts-transfer"));
    assertThat(proposed(question.withSisterNeeds(need("S-2", 2)), StockAction.TRANSFER).quantity())
        .contains(Quantity.of(2));
  }

  @Test
  void what_does_not_move_is_sold_off() {
    ProposedAction action = proposed(aPartStillFor(90), StockAction.PROMOTE);

    // four at 120.00 less 30 %, which cost 320.00
    assertThat(action.cash()).contains(cny("336.00"));
    assertThat(action.result()).contains(cny("16.00"));
    assertThat(action.approval()).contains(ActionCode.of("parts-price-cut"));
    assertThat(proposed(aPartStillFor(90).withPrice(Optional.empty()), StockAction.PROMOTE).cash())
        .isEmpty();
    assertThat(
            proposed(aPartStillFor(90).withUnitCost(Optional.empty()), StockAction.PROMOTE)
                .result())
        .isEmpty();
  }

  @Test
  void what_is_replaced_is_sold_off_though_it_moves() {
    StockHealthQuestion question = aPart().withSupersededBy(PartNumber.of("BD-200"));

    assertThat(reasons(RULES.decide(question, ON).action()))
        .containsExactly("replaced-excess", "still-moving");
  }

  @Test
  void the_shelf_life_is_watched_from_three_months_before_its_end() {
    StockHealthQuestion last = aPart().withQuantity(Quantity.of(6)).withReserved(Quantity.of(2));
    StockHealthQuestion soon = last.withExpiresOn(LocalDate.of(2026, 6, 2));

    assertThat(RULES.decide(soon, ON).outcome()).contains(StockAction.PROMOTE);
    assertThat(proposed(soon, StockAction.PROMOTE).quantity()).contains(Quantity.of(4));
    assertThat(proposed(soon.withForecastPerMonth(Quantity.ZERO), StockAction.PROMOTE).quantity())
        .contains(Quantity.of(4));
    assertThat(actions(last.withExpiresOn(LocalDate.of(2026, 6, 3))))
        .doesNotContain(StockAction.PROMOTE);
    assertThat(RULES.decide(soon.withExpiresOn(ON), ON).outcome()).contains(StockAction.PROMOTE);
    assertThat(RULES.decide(soon.withExpiresOn(ON.minusDays(1)), ON).outcome())
        .contains(StockAction.SCRAP);
  }

  @Test
  void what_has_expired_goes_to_nobody_any_more() {
    StockHealthQuestion question =
        aPart()
            .withExpiresOn(ON.minusDays(1))
            .withReturnableUntil(ON)
            .withRefundPercent(number("100"))
            .withSisterNeeds(need("S-2", 3));
    ProposedAction action = proposed(question, StockAction.SCRAP);

    assertThat(actions(question))
        .containsExactly(StockAction.SCRAP, StockAction.WRITE_DOWN, StockAction.REORDER);
    assertThat(action.quantity()).contains(Quantity.of(10));
    assertThat(action.cash()).contains(cny("0.00"));
    assertThat(action.result()).contains(cny("-800.00"));
    assertThat(action.approval()).contains(ActionCode.of("parts-scrap"));
    assertThat(action.findings().get(0).citations()).extracting("clause").contains("STOCK-17");
  }

  @Test
  void dead_stock_is_scrapped_after_two_years_when_nobody_takes_it() {
    StockHealthQuestion question = aPart().withLastIssuedOn(LocalDate.of(2024, 3, 2));

    assertThat(actions(question))
        .containsExactly(StockAction.PROMOTE, StockAction.SCRAP, StockAction.WRITE_DOWN);
    assertThat(proposed(question, StockAction.SCRAP).quantity()).contains(Quantity.of(4));
    assertThat(actions(question.withLastIssuedOn(LocalDate.of(2024, 3, 3))))
        .doesNotContain(StockAction.SCRAP);
    assertThat(actions(question.withSisterNeeds(need("S-2", 1)))).doesNotContain(StockAction.SCRAP);
  }

  @Test
  void what_is_lacking_is_written_down() {
    ProposedAction action =
        proposed(aPartStillFor(360).withProvisionMade(cny("240.00")), StockAction.WRITE_DOWN);

    assertThat(action.quantity()).contains(Quantity.of(10));
    assertThat(action.cash()).contains(cny("0.00"));
    assertThat(action.result()).contains(cny("-240.00"));
    assertThat(action.approval()).contains(ActionCode.of("parts-write-down"));
    assertThat(actions(aPartStillFor(360).withProvisionMade(cny("480.00"))))
        .doesNotContain(StockAction.WRITE_DOWN);
  }

  @Test
  void an_order_is_cut_by_what_is_not_needed() {
    // six are needed: four in stock, two of five on order
    StockHealthQuestion question = aPart().withQuantity(Quantity.of(4)).withOnOrder(Quantity.of(5));
    ProposedAction action = proposed(question, StockAction.STOP_ORDERING);

    assertThat(action.quantity()).contains(Quantity.of(3));
    assertThat(action.cash()).contains(cny("240.00"));
    assertThat(action.result()).contains(cny("0.00"));
    assertThat(action.approval()).isEmpty();
    assertThat(actions(question.withOnOrder(Quantity.of(2)))).containsExactly(StockAction.KEEP);
    assertThat(
            proposed(
                    question.withOnOrder(Quantity.of(2)).withSupersededBy(PartNumber.of("BD-200")),
                    StockAction.STOP_ORDERING)
                .quantity())
        .contains(Quantity.of(2));
  }

  @Test
  void it_is_ordered_at_a_months_need_up_to_two_and_a_half() {
    StockHealthQuestion low = aPart().withQuantity(Quantity.of(1));
    ProposedAction action = proposed(low, StockAction.REORDER);

    assertThat(action.quantity()).contains(Quantity.of(2));
    assertThat(action.cash()).contains(cny("-160.00"));
    assertThat(action.result()).contains(cny("0.00"));
    assertThat(action.approval()).contains(ActionCode.of("parts-order"));
    assertThat(actions(low.withQuantity(Quantity.of(2)))).containsExactly(StockAction.KEEP);
    assertThat(actions(low.withOnOrder(Quantity.of(1)))).containsExactly(StockAction.KEEP);
    assertThat(actions(low.withQuantity(Quantity.of(2)).withReserved(Quantity.of(1))))
        .contains(StockAction.REORDER);
  }

  @Test
  void a_reorder_point_that_is_given_counts() {
    StockHealthQuestion low = aPart().withQuantity(Quantity.of(4)).withReorderPoint(Quantity.of(4));

    assertThat(actions(low)).containsExactly(StockAction.KEEP);
    assertThat(proposed(low.withQuantity(Quantity.of(3)), StockAction.REORDER).quantity())
        .contains(Quantity.of(1));
    assertThat(
            proposed(
                    low.withQuantity(Quantity.of(3)).withForecastPerMonth(Optional.empty()),
                    StockAction.REORDER)
                .quantity())
        .contains(Quantity.of(1));
    assertThat(
            proposed(
                    low.withQuantity(Quantity.of(1))
                        .withForecastPerMonth(Optional.empty())
                        .withReorderPoint(Optional.empty())
                        .withKnownNeed(Quantity.of(3)),
                    StockAction.REORDER)
                .quantity())
        .contains(Quantity.of(2));
  }

  @Test
  void what_is_not_kept_in_stock_is_ordered_for_customers_only() {
    StockHealthQuestion none = aPart().withQuantity(Quantity.ZERO).withIsStocked(false);

    assertThat(actions(none)).containsExactly(StockAction.KEEP);
    assertThat(proposed(none.withReserved(Quantity.of(2)), StockAction.REORDER).quantity())
        .contains(Quantity.of(2));
  }

  @Test
  void of_a_part_that_is_replaced_the_successor_is_ordered() {
    Decision<StockAction> decision =
        RULES
            .decide(
                aPart().withQuantity(Quantity.ZERO).withSupersededBy(PartNumber.of("BD-200")), ON)
            .action();

    assertThat(reasons(decision)).containsExactly("stock-low-replaced", "none-in-stock");
    assertThat(decision.findings().get(0).nextStep().map(NextStep::code))
        .contains("order-successor");
  }

  @Test
  void what_moves_is_kept_even_when_it_is_too_much() {
    StockHealth health = RULES.decide(aPart(), ON);

    assertThat(health.outcome()).contains(StockAction.KEEP);
    assertThat(reasons(health.action())).containsExactly("still-moving");
    assertThat(proposed(health, StockAction.KEEP).quantity()).contains(Quantity.of(10));
    assertThat(proposed(health, StockAction.KEEP).cash()).contains(cny("0.00"));
    assertThat(health).hasToString("BD-100: stock-action on 2026-03-02: KEEP");
    assertThat(health.explain(Locale.ENGLISH)).startsWith("Keep it");
  }

  @ParameterizedTest
  @EnumSource(StockAction.class)
  void an_approval_is_an_action_of_the_matrix(StockAction action) {
    StockHealthQuestion question =
        switch (action) {
          case RETURN_TO_MAKER -> aPart().withReturnableUntil(ON);
          case TRANSFER -> aPart().withSisterNeeds(need("S-2", 1));
          case PROMOTE -> aPartStillFor(90);
          case SCRAP -> aPart().withExpiresOn(ON.minusDays(1));
          case WRITE_DOWN -> aPartStillFor(360);
          case STOP_ORDERING -> aPart().withOnOrder(Quantity.of(1));
          case REORDER -> aPart().withQuantity(Quantity.ZERO);
          case KEEP -> aPart();
        };
    Optional<ActionCode> approval = proposed(question, action).approval();

    assertThat(approval.isPresent())
        .isEqualTo(action != StockAction.KEEP && action != StockAction.STOP_ORDERING);
    approval.ifPresent(
        code ->
            assertThat(DealershipRules.standard().authority().action(code, ON).id())
                .isEqualTo(code.code()));
  }

  @Test
  void a_store_sets_its_own_terms_of_actions() throws IOException {
    StockHealthRules rules =
        store(
            folder,
            "excess.coverMonths number 12",
            "reorder.months number 2",
            "reorder.upToMonths number 4",
            "expiry.warning period \"P6M\"",
            "scrap.after period \"P12M\"",
            "scrap.percent number 5",
            "transfer.percent number 110",
            "promotion.discountPercent number 50",
            "approval.promote string \"none\"",
            "approval.stop-ordering string \"parts-order\"");
    StockHealthRules sound =
        store(
            folder,
            "excess.coverMonths number 12",
            "reorder.months number 2",
            "reorder.upToMonths number 4",
            "expiry.warning period \"P6M\"",
            "scrap.after period \"P12M\"",
            "scrap.percent number 5",
            "transfer.percent number 90",
            "promotion.discountPercent number 50",
            "approval.promote string \"none\"",
            "approval.stop-ordering string \"parts-order\"");
    StockHealthQuestion dead =
        aPart().withLastIssuedOn(ON.minusYears(1)).withQuantity(Quantity.of(20));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules.decide(aPart(), ON))
        .withMessage(
            "Parameter 'transfer.percent' must be from 0 to 100, with at most two decimals, but"
                + " was 110");
    assertThat(sound.decide(dead, ON).excess().orElseThrow().excess()).isEqualTo(Quantity.of(8));
    assertThat(proposed(sound.decide(dead, ON), StockAction.SCRAP).cash()).contains(cny("32.00"));
    assertThat(proposed(sound.decide(dead, ON), StockAction.PROMOTE).cash())
        .contains(cny("480.00"));
    assertThat(proposed(sound.decide(dead, ON), StockAction.PROMOTE).approval()).isEmpty();
    assertThat(
            proposed(sound.decide(dead.withSisterNeeds(need("S-2", 1)), ON), StockAction.TRANSFER)
                .cash())
        .contains(cny("72.00"));
    assertThat(
            proposed(sound.decide(aPart().withQuantity(Quantity.of(2)), ON), StockAction.REORDER)
                .quantity())
        .contains(Quantity.of(2));
    assertThat(
            proposed(
                    sound.decide(aPart().withOnOrder(Quantity.of(3)), ON),
                    StockAction.STOP_ORDERING)
                .approval())
        .contains(ActionCode.of("parts-order"));
    assertThat(
            sound
                .decide(
                    aPart().withQuantity(Quantity.of(5)).withExpiresOn(LocalDate.of(2026, 9, 2)),
                    ON)
                .outcome())
        .contains(StockAction.PROMOTE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tier.convention string \"WEEKS\" | Parameter 'tier.convention' must be one of",
        "tier.from.slow period \"P200D\" | Parameter 'tier.from.stagnant' must be longer than that of the step before, but was P180D",
        "provision.slow number 40 | Parameter 'provision.stagnant' must not be less than that of the step before, but was 30",
        "provision.dead number 101 | Parameter 'provision.dead' must be from 0 to 100, with at most two decimals, but was 101",
        "provision.dead number 99.999 | Parameter 'provision.dead' must be from 0 to 100, with at most two decimals, but was 99.999",
        "excess.coverMonths number 121 | Parameter 'excess.coverMonths' must be from 0 to 120, with at most three decimals, but was 121",
        "excess.coverMonths number 2 | Parameters 'reorder.months', 'reorder.upToMonths' and 'excess.coverMonths' must not fall, but were 1000, 2500 and 2000 thousandths"
      })
  void parameters_that_cannot_be_are_refused(String parameter, String message) throws IOException {
    StockHealthRules rules = store(folder, parameter);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules.decide(aPart(), ON))
        .withMessageStartingWith(message);
  }

  @Test
  void a_part_does_not_move_after_the_day_asked_about() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.decide(aPart().withLastIssuedOn(ON.plusDays(1)), ON))
        .withMessage(
            "StockHealthQuestion.lastIssuedOn must not be after the day asked about, 2026-03-02,"
                + " but was 2026-03-03");
  }

  @Test
  void the_day_before_the_pack_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.decide(aPartStillFor(0), LocalDate.of(2013, 9, 30)))
        .withMessageContaining("must be in force on the day asked about");
  }

  // ---- in stock or not ----

  private static LocalDate ago(int months) {
    return ON.minusMonths(months);
  }

  @Test
  void three_demands_in_twelve_months_bring_a_part_into_stock() {
    Decision<StockPhase> three = RULES.phase(notInStock(ON, ago(5), ago(12)), ON);

    assertThat(three.outcome()).contains(StockPhase.PHASE_IN);
    assertThat(three.findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("It was asked for 3 times in 12 months.");
    assertThat(RULES.phase(notInStock(ON, ago(5), ago(12).minusDays(1)), ON).outcome())
        .contains(StockPhase.ON_DEMAND);
    assertThat(RULES.phase(notInStock(ON, ago(5), ON.plusDays(1)), ON).outcome())
        .contains(StockPhase.ON_DEMAND);
    assertThat(RULES.phase(notInStock(ON, ON, ON), ON).outcome()).contains(StockPhase.PHASE_IN);
  }

  @Test
  void a_record_that_is_too_short_decides_what_it_can() {
    StockPhaseQuestion question = notInStock(ON, ON);

    assertThat(RULES.phase(question.withRecordedSince(ago(12)), ON).outcome())
        .contains(StockPhase.ON_DEMAND);
    assertThat(RULES.phase(question.withRecordedSince(ago(12).plusDays(1)), ON).outcome())
        .isEmpty();
    assertThat(RULES.phase(question.withRecordedSince(Optional.empty()), ON).outcome()).isEmpty();
    assertThat(
            RULES.phase(notInStock(ON, ON, ON).withRecordedSince(Optional.empty()), ON).outcome())
        .contains(StockPhase.PHASE_IN);
    assertThat(
            RULES
                .phase(inStock().withRecordedSince(Optional.empty()).withStockedSince(ago(1)), ON)
                .outcome())
        .contains(StockPhase.STOCKED);
  }

  @Test
  void a_year_without_a_demand_takes_a_part_out_of_stock() {
    assertThat(RULES.phase(inStock(ago(12)), ON).outcome()).contains(StockPhase.STOCKED);
    assertThat(RULES.phase(inStock(ago(12).minusDays(1)), ON).outcome())
        .contains(StockPhase.PHASE_OUT);
    assertThat(RULES.phase(inStock().withStockedSince(ago(12)), ON).outcome())
        .contains(StockPhase.PHASE_OUT);
    assertThat(RULES.phase(inStock().withStockedSince(ago(12).plusDays(1)), ON).outcome())
        .contains(StockPhase.STOCKED);
  }

  @Test
  void a_part_that_is_replaced_leaves_stock_and_does_not_come_in() {
    PartNumber successor = PartNumber.of("BD-200");

    assertThat(RULES.phase(inStock(ON).withSupersededBy(successor), ON).outcome())
        .contains(StockPhase.PHASE_OUT);
    assertThat(RULES.phase(notInStock(ON, ON, ON).withSupersededBy(successor), ON).outcome())
        .contains(StockPhase.ON_DEMAND);
  }

  @Test
  void a_store_sets_its_own_terms_of_phases() throws IOException {
    StockHealthRules rules =
        store(
            folder,
            "phaseIn.demands integer 2",
            "phaseIn.months integer 6",
            "phaseOut.demands integer 1",
            "phaseOut.months integer 9");

    assertThat(rules.phase(notInStock(ago(6), ON), ON).outcome()).contains(StockPhase.PHASE_IN);
    assertThat(rules.phase(notInStock(ago(7), ON), ON).outcome()).contains(StockPhase.ON_DEMAND);
    assertThat(rules.phase(inStock(ago(9)), ON).outcome()).contains(StockPhase.PHASE_OUT);
    assertThat(rules.phase(inStock(ago(9), ON), ON).outcome()).contains(StockPhase.STOCKED);
    assertThat(rules.phase(inStock(ago(10), ON), ON).outcome()).contains(StockPhase.PHASE_OUT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "phaseIn.demands integer 0",
        "phaseIn.months integer 0",
        "phaseOut.months integer 121"
      })
  void terms_of_phases_that_cannot_be_are_refused(String parameter) throws IOException {
    StockHealthRules rules = store(folder, parameter);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules.phase(inStock(), ON))
        .withMessageContaining(parameter.split(" ", -1)[0]);
  }

  // ---- the stock as a whole ----

  @ParameterizedTest(name = "sold {0}: {1}")
  @CsvSource({
    "269999.99, OUT_OF_RANGE",
    "270000.00, IN_RANGE",
    "810000.00, IN_RANGE",
    "810000.01, OUT_OF_RANGE"
  })
  void turnover_is_in_range_from_bound_to_bound(String sold, StockRange expected) {
    assertThat(RULES.range(aStock().withCostOfSales(cny(sold)), ON).outcome()).contains(expected);
  }

  @ParameterizedTest(name = "dead {0}: {1}")
  @CsvSource({"0.00, IN_RANGE", "0.01, TO_WATCH", "1799.99, TO_WATCH", "1800.00, OUT_OF_RANGE"})
  void any_dead_stock_is_watched_and_two_percent_are_too_much(String dead, StockRange expected) {
    assertThat(RULES.range(aStock().withDeadStock(cny(dead)), ON).outcome()).contains(expected);
  }

  @ParameterizedTest(name = "excess {0}: {1}")
  @CsvSource({"0.00, IN_RANGE", "0.01, TO_WATCH", "8999.99, TO_WATCH", "9000.00, OUT_OF_RANGE"})
  void any_excess_is_watched_and_ten_percent_are_too_much(String excess, StockRange expected) {
    assertThat(RULES.range(aStock().withExcessStock(cny(excess)), ON).outcome()).contains(expected);
  }

  @Test
  void all_that_is_out_of_range_is_named() {
    Decision<StockRange> decision =
        RULES.range(
            aStock()
                .withCostOfSales(cny("100000.00"))
                .withDeadStock(cny("9000.00"))
                .withExcessStock(cny("100.00")),
            ON);

    assertThat(reasons(decision))
        .containsExactly("turnover-too-low", "dead-too-much", "some-surplus");
    assertThat(decision.findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("The stock turns 1 times a year, less than 2.7.");
    assertThat(decision.findings().get(1).message(Locale.ENGLISH))
        .isEqualTo("CNY 9000.00 of the stock are dead, 10 %; the limit is 2 %.");
  }

  @Test
  void without_stock_there_is_no_turnover() {
    StockRangeQuestion none =
        aStock().withAverageStock(cny("0.00")).withStock(cny("0.00")).withCostOfSales(cny("0.00"));

    assertThat(RULES.range(none, ON).outcome()).isEmpty();
    assertThat(RULES.range(none, ON).missing())
        .extracting(MissingFact::name)
        .containsExactly("turnover");
    assertThat(
            RULES
                .range(
                    aStock().withCostOfSales(Optional.empty()).withDeadStock(cny("90000.00")), ON)
                .outcome())
        .contains(StockRange.OUT_OF_RANGE);
    assertThat(RULES.range(aStock().withDeadStock(Optional.empty()), ON).outcome()).isEmpty();
    assertThat(
            RULES
                .range(aStock().withStock(Optional.empty()).withDeadStock(cny("10.00")), ON)
                .outcome())
        .isEmpty();
  }

  @Test
  void a_store_sets_its_own_range() throws IOException {
    StockHealthRules rules =
        store(
            folder,
            "turnover.least number 5",
            "turnover.most number 5",
            "dead.fromPercent number 0",
            "excess.fromPercent number 50");

    assertThat(rules.range(aStock(), ON).outcome()).contains(StockRange.IN_RANGE);
    assertThat(rules.range(aStock().withCostOfSales(cny("499999.99")), ON).outcome())
        .contains(StockRange.OUT_OF_RANGE);
    assertThat(rules.range(aStock().withCostOfSales(cny("500000.01")), ON).outcome())
        .contains(StockRange.OUT_OF_RANGE);
    assertThat(rules.range(aStock().withDeadStock(cny("0.01")), ON).outcome())
        .contains(StockRange.OUT_OF_RANGE);
    assertThat(rules.range(aStock().withExcessStock(cny("44999.99")), ON).outcome())
        .contains(StockRange.TO_WATCH);
  }

  @Test
  void a_range_that_is_empty_is_refused() throws IOException {
    StockHealthRules rules = store(folder, "turnover.least number 9");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules.range(aStock(), ON))
        .withMessage(
            "Parameter 'turnover.least' must not be more than 'turnover.most', 8.1, but was 9");
  }

  @Test
  void the_cases_of_the_pack_come_out_as_they_say() {
    assertThat(RULES.runCases()).isEmpty();
  }
}
