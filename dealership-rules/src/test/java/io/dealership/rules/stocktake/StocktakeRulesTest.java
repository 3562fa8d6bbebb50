package io.dealership.rules.stocktake;

import static io.dealership.rules.storeroom.StoreroomSamples.COUNTER;
import static io.dealership.rules.storeroom.StoreroomSamples.KEEPER;
import static io.dealership.rules.storeroom.StoreroomSamples.ON;
import static io.dealership.rules.storeroom.StoreroomSamples.REVIEWER;
import static io.dealership.rules.storeroom.StoreroomSamples.SECOND;
import static io.dealership.rules.storeroom.StoreroomSamples.STOCKTAKE;
import static io.dealership.rules.storeroom.StoreroomSamples.missing;
import static io.dealership.rules.storeroom.StoreroomSamples.number;
import static io.dealership.rules.storeroom.StoreroomSamples.reasons;
import static io.dealership.rules.storeroom.StoreroomSamples.text;
import static io.dealership.rules.storeroom.StoreroomSamples.units;
import static io.dealership.rules.storeroom.StoreroomSamples.withStore;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.NullPointerTester;
import io.dealership.core.identity.Vin;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.parts.BookedCar;
import io.dealership.core.parts.CarCertificate;
import io.dealership.core.parts.CarStocktake;
import io.dealership.core.parts.Count;
import io.dealership.core.parts.CountLine;
import io.dealership.core.parts.FoundCar;
import io.dealership.core.parts.Quantity;
import io.dealership.core.parts.StockExplanation;
import io.dealership.core.parts.StockPlace;
import io.dealership.core.parts.Stocktake;
import io.dealership.core.warranty.PartNumber;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Permit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StocktakeRulesTest {

  @TempDir Path folder;

  private StocktakeRules store(String... parameters) {
    return StocktakeRules.of(withStore(folder, parameters));
  }

  /** Ledger, card and goods as given; goods that differ were counted by two. */
  private static CountLine line(String part, String place, long ledger, long card, long goods) {
    return CountLine.builder()
        .part(PartNumber.of(part))
        .place(StockPlace.of(place))
        .ledger(units(ledger))
        .card(units(card))
        .addCounts(Count.of(COUNTER, units(goods)), Count.of(SECOND, units(goods)))
        .unitCost(Money.parse("CNY 10.00"))
        .build();
  }

  private static Stocktake stocktake(CountLine... lines) {
    return Stocktake.builder().on(ON).addLines(lines).keeper(KEEPER).reviewer(REVIEWER).build();
  }

  private static PartDifference only(CountLine... lines) {
    List<PartDifference> parts = STOCKTAKE.reconcile(stocktake(lines)).parts();
    assertThat(parts).hasSize(1);
    return parts.get(0);
  }

  private static Decision<Agreement> agreement(CountLine... lines) {
    return STOCKTAKE.agreement(only(lines), ON);
  }

  // ---- ledger, cards and goods ----

  @ParameterizedTest(name = "STOCK-01 ledger {0}, card {1}, goods {2}: {3} {4}")
  @CsvSource({
    "10, 10, 10, AGREES, all-agree",
    "10, 10, 9, DIFFERS, goods-short",
    "10, 10, 11, DIFFERS, goods-over",
    "10, 9, 10, DIFFERS, card-differs",
    "10, 11, 10, DIFFERS, card-differs",
    "10, 8, 8, DIFFERS, goods-short ledger-behind",
    "10, 8, 7, DIFFERS, goods-short card-differs",
    "8, 10, 10, DIFFERS, goods-over ledger-behind",
    "0, 0, 0, AGREES, all-agree",
    "-1, -1, 0, DIFFERS, goods-over"
  })
  void STOCK_01_three_quantities_are_equal(
      long ledger, long card, long goods, Agreement expected, String reasons) {
    Decision<Agreement> decision = agreement(line("P-1", "A", ledger, card, goods));

    assertThat(decision.outcome()).contains(expected);
    assertThat(String.join(" ", reasons(decision))).isEqualTo(reasons);
    assertThat(decision.findings()).allMatch(finding -> finding.nextStep().isPresent());
  }

  @Test
  void STOCK_01_says_how_much_is_missing() {
    Decision<Agreement> decision =
        agreement(
            line("P-1", "A", 10, 10, 7).withExplained(Map.of(StockExplanation.LENT, units(2))));

    assertThat(decision.findings().get(0).message(Locale.ENGLISH))
        .isEqualTo(
            "1 of part P-1 are missing: the ledger has 10, written down besides -2, there are 7.");
    assertThat(decision.findings().get(0).message(Locale.CHINESE))
        .isEqualTo("配件P-1短少1：账面10，已有说明-2，实存7。");
  }

  @Test
  void STOCK_01_what_is_not_known_is_asked_for() {
    CountLine line = line("P-1", "A", 10, 10, 10);

    assertThat(missing(agreement(line.withCard(Optional.empty())))).containsExactly("card");
    // a count that nobody made leaves open what the goods are, and whether they lie elsewhere
    assertThat(missing(agreement(line.withCounts()))).contains("goods", "elsewhere");
    assertThat(only(line.withCounts()).uncounted()).containsExactly(StockPlace.of("A"));
  }

  @ParameterizedTest(name = "tolerance 0.5, ledger 10, goods {0}: {1}")
  @CsvSource({"9.5, AGREES", "9.499, DIFFERS", "10.5, AGREES", "10.501, DIFFERS"})
  void a_store_may_allow_for_what_is_poured(String goods, Agreement expected) {
    StocktakeRules rules =
        store("\"name\": \"tolerance.quantity\", \"type\": \"number\", \"value\": 0.5");
    Quantity found = Quantity.parse(goods);
    CountLine line =
        line("P-1", "A", 10, 10, 10).withCounts(Count.of(COUNTER, found), Count.of(SECOND, found));

    PartDifference part = rules.reconcile(stocktake(line)).parts().get(0);

    assertThat(rules.agreement(part, ON).outcome()).contains(expected);
    assertThat(part.unexplained()).contains(found.minus(units(10)));
  }

  @Test
  void a_tolerance_below_nothing_is_refused() {
    StocktakeRules rules =
        store("\"name\": \"tolerance.quantity\", \"type\": \"number\", \"value\": -1");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules.reconcile(stocktake()))
        .withMessage("Parameter 'tolerance.quantity' must not be less than nothing, but was -1");
  }

  // ---- losses, once ----

  @ParameterizedTest(name = "{0}: lost {1}, gained {2}")
  @CsvSource({
    "RESERVED, 1, 0",
    "LENT, 1, 0",
    "PICKED_NOT_BOOKED, 1, 0",
    "RECEIVED_NOT_BOOKED, 5, 0"
  })
  void what_is_written_down_is_explained_first(StockExplanation why, long lost, long gained) {
    PartDifference part = only(line("P-1", "A", 10, 10, 7).withExplained(Map.of(why, units(2))));

    assertThat(part.lost()).contains(units(lost));
    assertThat(part.gained()).contains(units(gained));
    assertThat(part.found().orElseThrow().minus(part.ledger()))
        .isEqualTo(part.explained().plus(part.unexplained().orElseThrow()));
  }

  @Test
  void more_is_there_than_a_slip_would_have_left_is_a_gain() {
    PartDifference part =
        only(line("P-1", "A", 10, 10, 9).withExplained(Map.of(StockExplanation.LENT, units(2))));

    assertThat(part.gained()).contains(units(1));
    assertThat(part.lost()).contains(units(0));
  }

  @ParameterizedTest(name = "here {0} for 10, there {1} for 5: moved {2}, lost {3}, gained {4}")
  @CsvSource({
    "7, 8, 3, 0, 0",
    "7, 7, 2, 1, 0",
    "7, 9, 3, 0, 1",
    "7, 5, 0, 3, 0",
    "10, 8, 0, 0, 3",
    "10, 5, 0, 0, 0"
  })
  void what_lacks_here_and_is_too_much_there_was_moved(
      long here, long there, long moved, long lost, long gained) {
    PartDifference part = only(line("P-1", "A", 10, 10, here), line("P-1", "B", 5, 5, there));

    assertThat(part.moved()).contains(units(moved));
    assertThat(part.lost()).contains(units(lost));
    assertThat(part.gained()).contains(units(gained));
    assertThat(reasons(STOCKTAKE.agreement(part, ON)).contains("at-other-place"))
        .isEqualTo(moved > 0);
  }

  @Test
  void a_loss_counts_once_though_ledger_and_card_both_differ() {
    Reconciliation result = STOCKTAKE.reconcile(stocktake(line("P-1", "A", 10, 9, 8)));

    assertThat(result.lossValue()).contains(Money.parse("CNY 20.00"));
    assertThat(result.gainValue()).contains(Money.parse("CNY 0.00"));
  }

  @Test
  void gains_never_take_losses_off() {
    Reconciliation result =
        STOCKTAKE.reconcile(stocktake(line("P-2", "A", 10, 10, 12), line("P-1", "A", 10, 10, 8)));

    assertThat(result.parts())
        .extracting(part -> part.part().value())
        .containsExactly("P-1", "P-2");
    assertThat(result.lossValue()).contains(Money.parse("CNY 20.00"));
    assertThat(result.gainValue()).contains(Money.parse("CNY 20.00"));
    assertThat(result.approvalValue()).contains(Money.parse("CNY 40.00"));
  }

  @Test
  void what_nobody_knows_the_cost_of_has_no_value() {
    CountLine lost = line("P-1", "A", 10, 10, 8).withUnitCost(Optional.empty());
    CountLine equal = line("P-2", "A", 10, 10, 10);

    assertThat(STOCKTAKE.reconcile(stocktake(lost, equal)).lossValue()).isEmpty();
    assertThat(STOCKTAKE.reconcile(stocktake(lost, equal)).gainValue())
        .contains(Money.parse("CNY 0.00"));
    assertThat(
            STOCKTAKE
                .reconcile(stocktake(lost.withCounts(lost.withLedger(units(8)).counts())))
                .approvalValue())
        .isEmpty();
    assertThat(STOCKTAKE.reconcile(stocktake()).lossValue()).isEmpty();
    assertThat(STOCKTAKE.reconcile(stocktake(equal.withCounts())).lossValue()).isEmpty();
  }

  // ---- counting again ----

  private static Count count(String by, long found) {
    return Count.of(EmployeeNumber.of(by), units(found));
  }

  private static List<Count> counts(String text) {
    List<Count> counts = new ArrayList<>();
    for (String each : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
      int at = each.indexOf('=');
      counts.add(count(each.substring(0, at), Long.parseLong(each.substring(at + 1))));
    }
    return counts;
  }

  @ParameterizedTest(name = "ledger 10, counts {0}: {1}")
  @CsvSource({
    "'', open",
    "a=10, 10",
    "a=8, open",
    "a=8 a=8, open",
    "a=8 b=8, 8",
    "a=8 b=9, open",
    "a=8 b=9 c=9, 9",
    "a=8 b=8 c=9 d=9, open",
    "a=8 b=10, 10",
    "a=8 b=8 c=10, open"
  })
  void a_difference_stands_when_two_people_found_it(String counted, String expected) {
    PartDifference part = only(line("P-1", "A", 10, 10, 10).withCounts(counts(counted)));

    assertThat(part.found().map(Quantity::toString).orElse("open")).isEqualTo(expected);
    assertThat(part.toRecount().isEmpty()).isEqualTo(counted.isEmpty() || !expected.equals("open"));
  }

  @Test
  void a_store_may_take_the_first_count() {
    StocktakeRules rules = store(number("count.agreeing", "1"));

    assertThat(
            rules
                .reconcile(stocktake(line("P-1", "A", 10, 10, 10).withCounts(count("a", 8))))
                .lossValue())
        .contains(Money.parse("CNY 20.00"));
  }

  // ---- closing ----

  private static StocktakeClosingQuestion aClosing(CountLine... lines) {
    return StocktakeClosingQuestion.builder()
        .stocktake(stocktake(lines))
        .differencesListed(true)
        .handedUp(true)
        .build();
  }

  private static Decision<Permit> decide(StocktakeClosingQuestion question) {
    return STOCKTAKE.closing(question, ON);
  }

  private static StocktakeClosingQuestion with(
      StocktakeClosingQuestion question, Optional<String> keeper, Optional<String> reviewer) {
    return question.withStocktake(
        question
            .stocktake()
            .withKeeper(keeper.map(EmployeeNumber::of))
            .withReviewer(reviewer.map(EmployeeNumber::of)));
  }

  private static final CountLine EQUAL = line("P-1", "A", 10, 10, 10);
  private static final CountLine SHORT = line("P-2", "B", 10, 10, 8);

  @Test
  void a_stocktake_that_is_seen_to_is_closed() {
    assertThat(decide(aClosing(EQUAL, SHORT)).outcome()).contains(Permit.ALLOWED);
  }

  @Test
  void STOCK_02_STOCK_18_everything_is_counted_and_differences_again() {
    Decision<Permit> decision =
        decide(aClosing(EQUAL.withCounts(), SHORT.withCounts(count("a", 8))));

    assertThat(decision.outcome()).contains(Permit.NOT_YET);
    assertThat(reasons(decision)).containsExactly("not-counted", "not-recounted");
    assertThat(decision.findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("Nobody has counted: P-1 [A].");
    assertThat(decision.findings().get(1).message(Locale.CHINESE)).isEqualTo("差异须复盘：P-2 [B]。");
  }

  @Test
  void STOCK_02_the_report_goes_up_with_the_differences() {
    assertThat(reasons(decide(aClosing(SHORT).withHandedUp(false).withDifferencesListed(false))))
        .containsExactly("differences-not-listed", "not-handed-up");
    assertThat(reasons(decide(aClosing(EQUAL).withDifferencesListed(false))))
        .containsExactly("may-close");
    assertThat(
            missing(
                decide(aClosing(EQUAL.withCard(Optional.empty())).withDifferencesListed(false))))
        .containsExactly("differencesListed");
  }

  @ParameterizedTest(name = "SEG-04 keeper {0}, reviewer {1}: {2}")
  @CsvSource({
    "E-1, E-4, may-close",
    "E-2, E-4, keeper-counted",
    "E-1, E-1, reviewer-not-apart",
    "E-1, E-3, reviewer-not-apart",
    "E-2, E-2, keeper-counted reviewer-not-apart"
  })
  void SEG_04_keeper_counter_and_reviewer_are_three_hands(
      String keeper, String reviewer, String reasons) {
    assertThat(
            String.join(
                " ",
                reasons(decide(with(aClosing(EQUAL), Optional.of(keeper), Optional.of(reviewer))))))
        .isEqualTo(reasons);
  }

  @Test
  void SEG_04_who_is_not_known_is_asked_for() {
    assertThat(missing(decide(with(aClosing(EQUAL), Optional.empty(), Optional.of("E-4")))))
        .containsExactly("keeperApart", "reviewerApart");
    assertThat(missing(decide(with(aClosing(EQUAL), Optional.of("E-1"), Optional.empty()))))
        .containsExactly("reviewerApart");
  }

  @Test
  void SEG_04_a_small_store_may_let_the_keeper_count_but_not_review() {
    StocktakeRules small =
        store("\"name\": \"keeper.mayCount\", \"type\": \"boolean\", \"value\": true");

    assertThat(
            small
                .closing(with(aClosing(EQUAL), Optional.of("E-2"), Optional.of("E-4")), ON)
                .outcome())
        .contains(Permit.ALLOWED);
    assertThat(
            reasons(
                small.closing(with(aClosing(EQUAL), Optional.of("E-2"), Optional.of("E-2")), ON)))
        .containsExactly("reviewer-not-apart");
  }

  // ---- adjustments ----

  private static StockAdjustmentQuestion anAdjustment(CountLine... lines) {
    return StockAdjustmentQuestion.builder()
        .stocktake(stocktake(lines))
        .closed(true)
        .causesNamed(true)
        .approved(true)
        .build();
  }

  @Test
  void books_are_put_right_after_closing_with_causes_and_approval() {
    StockAdjustmentQuestion bare =
        anAdjustment(SHORT).withClosed(false).withCausesNamed(false).withApproved(false);
    Decision<Permit> decision = STOCKTAKE.adjustment(bare, ON);

    assertThat(STOCKTAKE.adjustment(anAdjustment(SHORT), ON).outcome()).contains(Permit.ALLOWED);
    assertThat(reasons(decision)).containsExactly("not-closed", "causes-open", "not-approved");
    assertThat(decision.findings().get(2).message(Locale.ENGLISH))
        .isEqualTo(
            "The differences are not approved: losses CNY 20.00, gains CNY 0.00, not taken off"
                + " each other.");
  }

  @Test
  void what_agrees_or_differs_only_on_cards_needs_no_approval() {
    CountLine card = line("P-1", "A", 10, 9, 10);

    assertThat(
            STOCKTAKE
                .adjustment(anAdjustment(EQUAL).withCausesNamed(false).withApproved(false), ON)
                .outcome())
        .contains(Permit.ALLOWED);
    assertThat(reasons(STOCKTAKE.adjustment(anAdjustment(card).withApproved(false), ON)))
        .containsExactly("may-adjust");
    assertThat(reasons(STOCKTAKE.adjustment(anAdjustment(card).withCausesNamed(false), ON)))
        .containsExactly("causes-open");
  }

  @Test
  void an_open_count_keeps_the_books_as_they_are() {
    Decision<Permit> decision =
        STOCKTAKE.adjustment(
            anAdjustment(EQUAL.withCounts(), SHORT.withCounts(count("a", 8))).withApproved(false),
            ON);

    assertThat(decision.outcome()).contains(Permit.NOT_YET);
    assertThat(reasons(decision)).contains("count-open");
    assertThat(decision.findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("The count of some parts is not finished: P-1, P-2.");
  }

  @Test
  void the_action_of_differences_is_in_the_matrix() {
    assertThat(
            DealershipRules.standard()
                .authority()
                .action(StocktakeRules.DIFFERENCE_ACTION, ON)
                .name()
                .en())
        .isEqualTo("Losses and gains of a stocktake");
  }

  // ---- cars ----

  private static final Vin ONE = Vin.of("LSVAA4182E2123450");
  private static final StockPlace YARD = StockPlace.of("yard");
  private static final StockPlace HALL = StockPlace.of("hall");

  private static BookedCar booked(CarCertificate certificate) {
    return BookedCar.of(ONE, YARD, 2, certificate);
  }

  private static FoundCar found(StockPlace place) {
    return FoundCar.builder()
        .vin(ONE)
        .place(place)
        .keys(2)
        .certificateSeen(true)
        .bankConfirmed(true)
        .build();
  }

  private static Decision<Agreement> cars(CarCertificate certificate, FoundCar... found) {
    List<CarDifference> cars =
        STOCKTAKE.reconcileCars(
            CarStocktake.of(List.of(booked(certificate)), List.of(found), Optional.of(true)));
    assertThat(cars).hasSize(1);
    return STOCKTAKE.carAgreement(cars.get(0), ON);
  }

  @Test
  void STOCK_18_car_keys_and_certificate_are_as_in_the_books() {
    assertThat(cars(CarCertificate.STORE, found(YARD)).outcome()).contains(Agreement.AGREES);
    assertThat(cars(CarCertificate.BANK, found(YARD).withCertificateSeen(false)).outcome())
        .contains(Agreement.AGREES);
  }

  @Test
  void STOCK_18_a_car_found_elsewhere_was_moved_and_is_not_lost() {
    Decision<Agreement> decision = cars(CarCertificate.STORE, found(HALL));

    assertThat(reasons(decision)).containsExactly("car-elsewhere");
    assertThat(decision.findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("The car stands at hall, in the books at yard: moved, not lost.");
  }

  @Test
  void STOCK_18_a_car_is_missing_only_when_every_place_was_looked_at() {
    FoundCar papers = found(YARD).withPlace(Optional.empty());

    assertThat(reasons(cars(CarCertificate.STORE, papers))).containsExactly("car-missing");
    CarDifference open =
        STOCKTAKE
            .reconcileCars(
                CarStocktake.of(
                    List.of(booked(CarCertificate.STORE)), List.of(papers), Optional.empty()))
            .get(0);
    assertThat(missing(STOCKTAKE.carAgreement(open, ON))).containsExactly("place");
  }

  @Test
  void STOCK_18_a_car_at_two_places_is_one_car_whose_keys_add_up() {
    Decision<Agreement> decision =
        cars(
            CarCertificate.STORE,
            found(YARD).withKeys(1),
            found(HALL).withKeys(1).withCertificateSeen(false));

    assertThat(reasons(decision)).containsExactly("car-twice");
    assertThat(decision.findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("The car was found at more than one place: hall, yard.");
  }

  @ParameterizedTest(name = "STOCK-18 {0} of 2 keys: {1}")
  @CsvSource({"1, keys-missing", "0, keys-missing", "2, car-agrees", "3, keys-too-many"})
  void STOCK_18_keys_are_counted(int keys, String reason) {
    assertThat(reasons(cars(CarCertificate.STORE, found(YARD).withKeys(keys))))
        .containsExactly(reason);
  }

  @ParameterizedTest(name = "STOCK-18 certificate {0}, seen {1}, bank {2}: {3}")
  @CsvSource({
    "STORE, true, , car-agrees",
    "STORE, false, , certificate-missing",
    "STORE, false, true, certificate-missing",
    "BANK, false, true, car-agrees",
    "BANK, false, false, pledge-not-confirmed",
    "BANK, true, true, pledged-but-here",
    "BANK, true, false, pledge-not-confirmed pledged-but-here"
  })
  void STOCK_18_certificates_are_counted_also_when_pledged(
      CarCertificate certificate, boolean seen, Boolean bank, String reasons) {
    assertThat(
            String.join(
                " ",
                reasons(
                    cars(
                        certificate,
                        found(YARD)
                            .withCertificateSeen(seen)
                            .withBankConfirmed(Optional.ofNullable(bank))))))
        .isEqualTo(reasons);
  }

  @Test
  void STOCK_18_what_of_a_car_is_not_known_is_asked_for() {
    FoundCar seen = FoundCar.builder().vin(ONE).place(YARD).build();

    assertThat(missing(cars(CarCertificate.STORE, seen)))
        .containsExactlyInAnyOrder("keys", "certificateSeen");
    assertThat(missing(cars(CarCertificate.BANK, seen)))
        .containsExactlyInAnyOrder("keys", "certificateSeen", "bankConfirmed");
  }

  @Test
  void STOCK_18_a_car_that_is_not_in_the_books_is_found_too() {
    List<CarDifference> cars =
        STOCKTAKE.reconcileCars(
            CarStocktake.of(List.of(), List.of(found(HALL)), Optional.of(true)));

    assertThat(reasons(STOCKTAKE.carAgreement(cars.get(0), ON))).containsExactly("car-not-booked");
  }

  @Test
  void keys_of_a_car_that_is_neither_booked_nor_there_ask_for_nothing() {
    List<CarDifference> cars =
        STOCKTAKE.reconcileCars(
            CarStocktake.of(
                List.of(), List.of(FoundCar.builder().vin(ONE).build()), Optional.of(true)));

    assertThat(reasons(STOCKTAKE.carAgreement(cars.get(0), ON))).containsExactly("car-nowhere");
  }

  // ---- the plan ----

  private static List<PlannedPart> parts(int a, int b, int c) {
    List<PlannedPart> parts = new ArrayList<>();
    Map<CountClass, Integer> many = Map.of(CountClass.A, a, CountClass.B, b, CountClass.C, c);
    for (CountClass each : CountClass.values()) {
      IntStream.range(0, many.get(each))
          .forEach(
              i ->
                  parts.add(
                      PlannedPart.of(
                          PartNumber.of(each + "-" + i), StockPlace.of("S-" + i / 4), each)));
    }
    return parts;
  }

  private static long times(CountPlan plan, String part) {
    return plan.slots().stream()
        .filter(slot -> slot.parts().stream().anyMatch(each -> each.part().value().equals(part)))
        .count();
  }

  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

  @Test
  void STOCK_02_the_standard_plan_is_monthly_and_counts_A_parts_more_often() {
    CountPlan plan = STOCKTAKE.plan(parts(3, 6, 24), NEW_YEAR);

    assertThat(plan.frequency()).isEqualTo(CountFrequency.MONTHLY);
    assertThat(plan.slots()).hasSize(12);
    assertThat(times(plan, "A-0")).isEqualTo(4);
    assertThat(times(plan, "B-5")).isEqualTo(2);
    assertThat(times(plan, "C-23")).isEqualTo(1);
    // 12 of A, 12 of B and 24 of C in a year
    assertThat(plan.slots()).allMatch(slot -> slot.parts().size() == 4);
    assertThat(plan.slot(LocalDate.of(2026, 2, 28)).orElseThrow().days())
        .hasToString(plan.slots().get(1).days().toString());
    assertThat(plan.slot(LocalDate.of(2025, 12, 31))).isEmpty();
    assertThat(plan.slot(LocalDate.of(2027, 1, 1))).isEmpty();
  }

  @ParameterizedTest(name = "policy:stocktake-frequency {0}: {1} slots, the last from {2}")
  @CsvSource({"WEEKLY, 52, 2026-12-24", "MONTHLY, 12, 2026-12-01", "PERIODIC, 2, 2026-07-02"})
  void a_store_chooses_how_often(CountFrequency frequency, int slots, LocalDate last) {
    CountPlan plan =
        store(text("stocktake.frequency", frequency.name())).plan(parts(1, 1, 1), NEW_YEAR);

    assertThat(plan.frequency()).isEqualTo(frequency);
    assertThat(plan.slots()).hasSize(slots);
    assertThat(plan.slots().get(slots - 1).days().from()).isEqualTo(last);
    assertThat(plan.slots().get(slots - 1).days().until()).isEqualTo(LocalDate.of(2027, 1, 1));
  }

  @Test
  void a_store_sets_cycle_counts_and_times() {
    CountPlan plan =
        store(
                text("stocktake.frequency", "PERIODIC"),
                "\"name\": \"stocktake.cycle\", \"type\": \"period\", \"value\": \"P6M\"",
                number("stocktake.periodicCounts", "3"),
                number("stocktake.timesA", "5"),
                number("stocktake.timesB", "3"),
                number("stocktake.timesC", "2"))
            .plan(parts(1, 1, 1), NEW_YEAR);

    assertThat(plan.slots()).hasSize(3);
    assertThat(times(plan, "A-0")).as("at most once in each count").isEqualTo(3);
    assertThat(times(plan, "B-0")).isEqualTo(3);
    assertThat(times(plan, "C-0")).isEqualTo(2);
  }

  @Test
  void a_cycle_of_no_day_a_word_or_a_number_out_of_range_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                store(
                        "\"name\": \"stocktake.cycle\", \"type\": \"period\", \"value\":"
                            + " \"P0M\"")
                    .plan(List.of(), NEW_YEAR))
        .withMessage("Parameter 'stocktake.cycle' must be a day or more, but was P0D");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store(text("stocktake.frequency", "DAILY")).plan(List.of(), NEW_YEAR))
        .withMessageContaining("but was DAILY");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store(number("stocktake.timesC", "0")).plan(List.of(), NEW_YEAR))
        .withMessage("Parameter 'stocktake.timesC' must be from 1 to 366, but was 0");
  }

  // ---- the door ----

  @Test
  void the_standard_rules_have_stocktakes() {
    assertThat(
            DealershipRules.standard().parts().stocktake().closing(aClosing(EQUAL), ON).outcome())
        .contains(Permit.ALLOWED);
  }

  @Test
  void a_day_before_the_pack_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STOCKTAKE.reconcile(stocktake().withOn(LocalDate.of(2013, 9, 30))))
        .withMessageStartingWith("Pack stocktake 2026.1 must be in force on the day asked about");
  }

  @Test
  void null_is_refused() {
    new NullPointerTester()
        .setDefault(Stocktake.class, stocktake())
        .setDefault(PartDifference.class, only(EQUAL))
        .setDefault(StocktakeClosingQuestion.class, aClosing())
        .setDefault(StockAdjustmentQuestion.class, anAdjustment())
        .setDefault(CarDifference.class, CarDifference.builder().vin(ONE).build())
        .setDefault(LocalDate.class, ON)
        .testAllPublicInstanceMethods(STOCKTAKE);
  }
}
