package io.dealership.rules.workplace;

import static io.dealership.rules.workplace.Samples.ON;
import static io.dealership.rules.workplace.Samples.RULES;
import static io.dealership.rules.workplace.Samples.aCarLeft;
import static io.dealership.rules.workplace.Samples.aClosing;
import static io.dealership.rules.workplace.Samples.aContract;
import static io.dealership.rules.workplace.Samples.aDecision;
import static io.dealership.rules.workplace.Samples.aPlan;
import static io.dealership.rules.workplace.Samples.aTrip;
import static io.dealership.rules.workplace.Samples.aWorkplace;
import static io.dealership.rules.workplace.Samples.bayWork;
import static io.dealership.rules.workplace.Samples.hotWork;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.NullPointerTester;
import io.dealership.core.sales.FinanceCheck;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Citation;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Finding;
import io.dealership.rules.decision.MissingFact;
import io.dealership.rules.decision.Permit;
import io.dealership.rules.pack.CaseCoverage;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.PackLoader;
import io.dealership.rules.pack.PackSealer;
import io.dealership.rules.pack.PackSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkplaceRulesTest {

  private static final String TRAFFIC_LAW = "cn-road-traffic-safety-law-2021 ";
  private static final String FIRE_LAW = "cn-fire-law-2021 ";

  @TempDir Path folder;

  private static Decision<Permit> decide(TripQuestion question) {
    return RULES.trip(question, ON);
  }

  private static Decision<CheckOutcome> decide(CarLeftQuestion question) {
    return RULES.carLeft(question, ON);
  }

  private static Decision<Permit> decide(HotWorkQuestion question) {
    return RULES.hotWork(question, ON);
  }

  private static Decision<Permit> decide(BayWorkQuestion question) {
    return RULES.bayWork(question, ON);
  }

  private static Decision<CheckOutcome> decide(WorkplaceOrderQuestion question) {
    return RULES.workplaceOrder(question, ON);
  }

  private static Decision<CheckOutcome> decide(ActivityPlanQuestion question) {
    return RULES.activityPlan(question, ON);
  }

  private static Decision<Permit> decide(ProposalQuestion question) {
    return RULES.proposal(question, ON);
  }

  private static Decision<CheckOutcome> decide(ActivityClosingQuestion question) {
    return RULES.activityClosing(question, ON);
  }

  private static Decision<Permit> decide(ContractSettlementQuestion question) {
    return RULES.contractSettlement(question, ON);
  }

  private static List<String> reasons(Decision<?> decision) {
    return decision.findings().stream().map(finding -> finding.reason().code()).toList();
  }

  private static List<String> missing(Decision<?> decision) {
    return decision.missing().stream().map(MissingFact::name).toList();
  }

  // ---- every clause ----

  private static Arguments no(
      String clause, String law, Decision<?> decision, Enum<?> outcome, String reason) {
    return Arguments.of(clause, reason, law, decision, outcome);
  }

  private static Arguments no(String clause, Decision<?> decision, Enum<?> outcome, String reason) {
    return no(clause, "", decision, outcome, reason);
  }

  private static HotWorkQuestion electric() {
    return hotWork(HotWork.ELECTRIC_WELDING);
  }

  private static HotWorkQuestion gas() {
    return hotWork(HotWork.GAS_WELDING);
  }

  private static HotWorkQuestion painting() {
    return hotWork(HotWork.PAINTING);
  }

  private static HotWorkQuestion baking() {
    return hotWork(HotWork.BAKING);
  }

  private static BayWorkQuestion underCar() {
    return bayWork(BayWork.UNDER_CAR);
  }

  private static TripQuestion aHandOver() {
    return aTrip().withOwnCar(false);
  }

  static Stream<Arguments> driving() {
    return Stream.of(
        no(
            "DRIVER-01",
            TRAFFIC_LAW + "22",
            decide(aTrip().withSober(false)),
            Permit.FORBIDDEN,
            "not-sober"),
        no("DRIVER-01", decide(aTrip().withCalm(false)), Permit.FORBIDDEN, "not-calm"),
        no(
            "DRIVER-01",
            TRAFFIC_LAW + "21",
            decide(aTrip().withCarSafe(false)),
            Permit.FORBIDDEN,
            "car-defective"),
        no(
            "DRIVER-02",
            TRAFFIC_LAW + "19",
            decide(aTrip().withLicensed(false)),
            Permit.FORBIDDEN,
            "not-licensed"),
        no(
            "DRIVER-02",
            decide(aHandOver().withHandOverApproved(false)),
            Permit.NOT_YET,
            "hand-over-not-approved"),
        no("DRIVER-03", decide(aTrip().withDispatched(false)), Permit.NOT_YET, "not-dispatched"),
        no("DRIVER-03", decide(aCarLeft().withInGarage(false)), CheckOutcome.OPEN, "not-in-garage"),
        no("DRIVER-05", decide(aTrip().withLoadCounted(false)), Permit.NOT_YET, "load-not-counted"),
        no("DRIVER-05", decide(aTrip().withSlipSigned(false)), Permit.NOT_YET, "slip-not-signed"),
        no("DRIVER-06", decide(aCarLeft().withDoorsLocked(false)), CheckOutcome.OPEN, "doors-open"),
        no("DRIVER-06", decide(aCarLeft().withKeyTaken(false)), CheckOutcome.OPEN, "key-left"),
        no("DRIVER-06", decide(aCarLeft().withBoxLocked(false)), CheckOutcome.OPEN, "box-open"),
        no(
            "DRIVER-07",
            TRAFFIC_LAW + "21",
            decide(aTrip().withCheckedBeforeDrive(false)),
            Permit.NOT_YET,
            "not-checked-before-drive"),
        no(
            "DRIVER-07",
            decide(aCarLeft().withCheckedUnderWay(false)),
            CheckOutcome.OPEN,
            "not-checked-under-way"),
        no(
            "DRIVER-07",
            decide(aCarLeft().withCheckedAfterDrive(false)),
            CheckOutcome.OPEN,
            "not-checked-after-drive"));
  }

  static Stream<Arguments> hotWorks() {
    return Stream.of(
        no(
            "SAFETY-01",
            FIRE_LAW + "21",
            decide(electric().withSmoking(true)),
            Permit.FORBIDDEN,
            "smoking"),
        no(
            "SAFETY-02",
            FIRE_LAW + "21",
            decide(painting().withSmoking(true)),
            Permit.FORBIDDEN,
            "smoking"),
        no(
            "SAFETY-02",
            FIRE_LAW + "21",
            decide(painting().withNakedFlame(true)),
            Permit.FORBIDDEN,
            "naked-flame"),
        no(
            "SAFETY-02",
            FIRE_LAW + "21",
            decide(baking().withNakedFlame(true)),
            Permit.FORBIDDEN,
            "naked-flame"),
        no(
            "SAFETY-02",
            FIRE_LAW + "16",
            decide(painting().withFireEquipment(false)),
            Permit.NOT_YET,
            "no-fire-equipment"),
        no(
            "SAFETY-03",
            FIRE_LAW + "21",
            decide(electric().withFlammablesNear(true)),
            Permit.FORBIDDEN,
            "flammables-near"),
        no(
            "SAFETY-03",
            FIRE_LAW + "21",
            decide(gas().withFlammablesNear(true)),
            Permit.FORBIDDEN,
            "flammables-near"),
        no(
            "SAFETY-03",
            decide(electric().withUnderPressure(true)),
            Permit.FORBIDDEN,
            "under-pressure"),
        no("SAFETY-03", decide(gas().withUnderPressure(true)), Permit.FORBIDDEN, "under-pressure"),
        no(
            "SAFETY-04",
            decide(electric().withGroundingChecked(false)),
            Permit.NOT_YET,
            "grounding-not-checked"),
        no(
            "SAFETY-05",
            decide(electric().withProtectionWorn(false)),
            Permit.NOT_YET,
            "no-protection"),
        no("SAFETY-05", decide(gas().withProtectionWorn(false)), Permit.NOT_YET, "no-protection"),
        no(
            "SAFETY-05",
            decide(painting().withProtectionWorn(false)),
            Permit.NOT_YET,
            "no-protection"),
        no("SAFETY-06", decide(gas().withBottlesAway(false)), Permit.NOT_YET, "bottles-near-fire"),
        no("SAFETY-06", decide(gas().withHosesTight(false)), Permit.NOT_YET, "hoses-not-tight"),
        no(
            "SAFETY-07",
            FIRE_LAW + "16",
            decide(gas().withFireEquipment(false)),
            Permit.NOT_YET,
            "no-fire-equipment"),
        no(
            "SAFETY-07",
            FIRE_LAW + "16",
            decide(electric().withLastFireCheckOn(LocalDate.of(2026, 2, 1))),
            Permit.NOT_YET,
            "fire-check-overdue"),
        no(
            "SAFETY-11",
            decide(baking().withBoothOperatorDesignated(false)),
            Permit.NOT_YET,
            "booth-operator-not-designated"));
  }

  static Stream<Arguments> workshop() {
    return Stream.of(
        no("SAFETY-08", decide(underCar().withLiftMoving(true)), Permit.FORBIDDEN, "lift-moving"),
        no("SAFETY-08", decide(underCar().withCarStarting(true)), Permit.FORBIDDEN, "car-starting"),
        no("SAFETY-08", decide(underCar().withHeldFast(false)), Permit.FORBIDDEN, "not-held-fast"),
        no(
            "SAFETY-09",
            decide(underCar().withLiftProcedureKept(false)),
            Permit.NOT_YET,
            "lift-procedure-not-kept"),
        no(
            "SAFETY-10",
            decide(bayWork(BayWork.DRIVE_ON).withGuideThere(false)),
            Permit.NOT_YET,
            "nobody-guides"),
        no(
            "SAFETY-15",
            decide(bayWork(BayWork.BODY_BENCH).withClamped(false)),
            Permit.NOT_YET,
            "not-clamped"),
        no(
            "SAFETY-16",
            decide(bayWork(BayWork.ELECTRIC).withGroundMinded(false)),
            Permit.NOT_YET,
            "ground-not-minded"),
        no("SAFETY-01", decide(aWorkplace().withSmoking(true)), CheckOutcome.OPEN, "smoking"),
        no(
            "SAFETY-04",
            decide(aWorkplace().withCheckedAfterWelding(false)),
            CheckOutcome.OPEN,
            "not-checked-after-welding"),
        no(
            "SAFETY-07",
            FIRE_LAW + "16",
            decide(aWorkplace().withFireEquipment(false)),
            CheckOutcome.OPEN,
            "no-fire-equipment"),
        no(
            "SAFETY-07",
            FIRE_LAW + "16",
            decide(aWorkplace().withLastFireCheckOn(LocalDate.of(2026, 2, 1))),
            CheckOutcome.OPEN,
            "fire-check-overdue"),
        no(
            "SAFETY-12",
            decide(aWorkplace().withOnFloor(FloorThing.OIL)),
            CheckOutcome.OPEN,
            "floor-not-clear"),
        no(
            "policy:floor-rule",
            decide(aWorkplace().withOnFloor(FloorThing.WATER)),
            CheckOutcome.OPEN,
            "floor-not-clear"),
        no(
            "SAFETY-13",
            decide(failing(WorkplaceLevel.SHINE)),
            CheckOutcome.OPEN,
            "levels-not-kept"),
        no(
            "policy:workplace-standard",
            decide(failing(WorkplaceLevel.SAFETY)),
            CheckOutcome.OPEN,
            "levels-not-kept"),
        no(
            "SAFETY-14",
            decide(aWorkplace().withWasteInPlace(false)),
            CheckOutcome.OPEN,
            "waste-not-in-place"),
        no(
            "SAFETY-14",
            decide(aWorkplace().withWasteCollectorDesignated(false)),
            CheckOutcome.OPEN,
            "waste-collector-not-designated"));
  }

  static Stream<Arguments> office() {
    return Stream.of(
        no("MARKET-01", decide(without(PlanElement.THEME)), CheckOutcome.OPEN, "elements-missing"),
        no(
            "MARKET-02",
            decide(aPlan().withBudgetLeft(Optional.empty()).withYearBudgetSet(false)),
            CheckOutcome.OPEN,
            "no-year-budget"),
        no(
            "MARKET-02",
            decide(aPlan().withCost(Money.parse("CNY 80000.01"))),
            CheckOutcome.OPEN,
            "over-budget"),
        no(
            "MARKET-03",
            decide(aClosing().withMonitored(false)),
            CheckOutcome.OPEN,
            "not-monitored"),
        no(
            "MARKET-03",
            decide(aClosing().withFollowedUp(false)),
            CheckOutcome.OPEN,
            "not-followed-up"),
        no("MARKET-03", decide(aClosing().withSummedUp(false)), CheckOutcome.OPEN, "not-summed-up"),
        no(
            "MARKET-04",
            decide(aDecision().withAlternatives(1)),
            Permit.NOT_YET,
            "too-few-alternatives"),
        no(
            "MARKET-04",
            decide(aDecision().withConfirmedInWriting(false)),
            Permit.NOT_YET,
            "not-confirmed-in-writing"),
        no(
            "MARKET-05",
            decide(open(ActivityCheckPoint.EFFECT)),
            CheckOutcome.OPEN,
            "check-points-open"),
        no(
            "FIN-01",
            decide(aContract().withFinanceCheck(FinanceCheck.NOT_DONE)),
            Permit.NOT_YET,
            "not-reviewed"),
        no(
            "FIN-01",
            decide(aContract().withFinanceCheck(FinanceCheck.OBJECTIONS)),
            Permit.NOT_YET,
            "finance-objects"),
        no(
            "FIN-01",
            decide(aContract().withChangedSinceCheck(true)),
            Permit.NOT_YET,
            "changed-since-review"));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource({"driving", "hotWorks", "workshop", "office"})
  void what_is_against_a_clause_is_named_with_its_source_and_a_next_step(
      String clause, String reason, String law, Decision<?> decision, Enum<?> outcome) {
    assertThat(decision.outcome().map(Object::toString)).contains(outcome.name());
    assertThat(reasons(decision)).containsExactly(reason);
    Finding finding = decision.findings().get(0);
    assertThat(finding.citations().stream().map(Citation::toString))
        .contains("requirements " + clause);
    if (!law.isEmpty()) {
      assertThat(finding.citations().get(0)).hasToString(law);
    }
    assertThat(finding.nextStep()).isPresent();
    assertThat(finding.message(Locale.CHINESE)).matches(".*\\p{IsHan}.*。").doesNotContain("?");
    assertThat(finding.message(Locale.ENGLISH)).endsWith(".").doesNotContain("?");
  }

  @Test
  void every_clause_that_the_pack_cites_is_among_these() {
    Set<String> tested = new TreeSet<>();
    Stream.of(driving(), hotWorks(), workshop(), office())
        .flatMap(each -> each)
        .forEach(each -> tested.add((String) each.get()[0]));

    KnowledgePack pack = KnowledgePack.load(WorkplaceRules.pack());
    Set<String> cited = new TreeSet<>();
    for (String table : pack.tableIds()) {
      pack.table(table, ON)
          .rules()
          .forEach(rule -> cited.addAll(List.of(rule.annotations().get("source").split("; "))));
    }
    cited.removeIf(source -> source.startsWith("cn-"));
    Set<String> expected = new TreeSet<>();
    IntStream.rangeClosed(1, 16).forEach(i -> expected.add(String.format("SAFETY-%02d", i)));
    List.of(1, 2, 3, 5, 6, 7).forEach(i -> expected.add(String.format("DRIVER-%02d", i)));
    IntStream.rangeClosed(1, 5).forEach(i -> expected.add(String.format("MARKET-%02d", i)));
    expected.addAll(List.of("FIN-01", "policy:floor-rule", "policy:workplace-standard"));
    assertThat(tested).isEqualTo(expected).isEqualTo(cited);
  }

  @Test
  void nothing_stands_against_what_is_in_order() {
    assertThat(decide(aTrip()).outcome()).contains(Permit.ALLOWED);
    assertThat(decide(aCarLeft()).outcome()).contains(CheckOutcome.DONE);
    for (HotWork work : HotWork.values()) {
      assertThat(decide(hotWork(work)).outcome()).as("%s", work).contains(Permit.ALLOWED);
    }
    for (BayWork work : BayWork.values()) {
      assertThat(decide(bayWork(work)).outcome()).as("%s", work).contains(Permit.ALLOWED);
    }
    assertThat(decide(aWorkplace()).outcome()).contains(CheckOutcome.DONE);
    assertThat(decide(aPlan()).outcome()).contains(CheckOutcome.DONE);
    assertThat(decide(aDecision()).outcome()).contains(Permit.ALLOWED);
    assertThat(decide(aClosing()).outcome()).contains(CheckOutcome.DONE);
    assertThat(decide(aContract()).outcome()).contains(Permit.ALLOWED);
  }

  // ---- trips ----

  @Test
  void a_drunk_driver_of_a_car_without_order_hears_of_both_and_of_the_driver_first() {
    Decision<Permit> decision = decide(aTrip().withSober(false).withDispatched(false));

    assertThat(decision.outcome()).contains(Permit.FORBIDDEN);
    assertThat(decision.findings())
        .extracting(finding -> finding.message(Locale.ENGLISH))
        .containsExactly(
            "The driver had alcohol; no approval heals that.",
            "The dispatcher has not ordered the trip.");
    assertThat(decision.findings().get(0).message(Locale.CHINESE)).isEqualTo("驾驶人饮酒，任何批准都不能放行。");
  }

  @Test
  void the_law_forbids_the_ill_and_the_overtired_to_drive() {
    Decision<Permit> decision = decide(aTrip().withFit(false));

    assertThat(decision.outcome()).contains(Permit.FORBIDDEN);
    assertThat(decision.findings().get(0).citations())
        .extracting(Citation::toString)
        .containsExactly("cn-road-traffic-safety-law-2021 22");
  }

  @Test
  void DRIVER_02_another_driver_needs_an_approval_and_the_driver_of_the_car_none() {
    assertThat(decide(aHandOver().withHandOverApproved(true)).outcome()).contains(Permit.ALLOWED);
    assertThat(decide(aTrip().withHandOverApproved(false)).outcome()).contains(Permit.ALLOWED);
    assertThat(missing(decide(aHandOver()))).containsExactly("handOverApproved");
    assertThat(decide(aTrip().withOwnCar(Optional.empty()).withHandOverApproved(true)).outcome())
        .as("whose car it is does not matter where the hand-over is approved")
        .contains(Permit.ALLOWED);
    assertThat(decide(aHandOver().withHandOverApproved(true).withLicensed(false)).outcome())
        .as("no approval puts an unlicensed driver behind the wheel")
        .contains(Permit.FORBIDDEN);
  }

  @Test
  void DRIVER_05_an_empty_car_has_no_slip() {
    assertThat(
            decide(aTrip().withLoaded(false).withLoadCounted(false).withSlipSigned(false))
                .outcome())
        .contains(Permit.ALLOWED);
  }

  @Test
  void what_is_not_known_is_asked_for_unless_the_trip_is_forbidden_anyway() {
    TripQuestion unseen =
        aTrip().withSober(Optional.empty()).withCheckedBeforeDrive(Optional.empty());

    assertThat(decide(unseen).outcome()).isEmpty();
    assertThat(missing(decide(unseen))).containsExactlyInAnyOrder("sober", "checkedBeforeDrive");
    assertThat(decide(unseen.withLicensed(false)).outcome()).contains(Permit.FORBIDDEN);
    assertThat(missing(decide(TripQuestion.builder().build())))
        .contains("licensed", "sober", "carSafe", "dispatched");
  }

  @Test
  void DRIVER_03_on_the_way_a_car_needs_no_garage() {
    CarLeftQuestion onTheWay =
        aCarLeft()
            .withEndOfWork(false)
            .withInGarage(false)
            .withCheckedUnderWay(false)
            .withCheckedAfterDrive(false);

    assertThat(decide(onTheWay).outcome()).contains(CheckOutcome.DONE);
    assertThat(reasons(decide(onTheWay.withEndOfWork(true))))
        .containsExactly("not-in-garage", "not-checked-under-way", "not-checked-after-drive");
  }

  @Test
  void DRIVER_06_an_empty_box_may_stay_open() {
    assertThat(decide(aCarLeft().withGoodsAboard(false).withBoxLocked(false)).outcome())
        .contains(CheckOutcome.DONE);
  }

  // ---- hot work ----

  @ParameterizedTest
  @EnumSource(
      value = HotWork.class,
      names = {"ELECTRIC_WELDING", "GAS_WELDING"})
  void the_law_asks_for_a_certificate_of_who_welds(HotWork work) {
    Decision<Permit> decision = decide(hotWork(work).withWelderCertified(false));

    assertThat(decision.outcome()).contains(Permit.FORBIDDEN);
    assertThat(decision.findings().get(0).citations())
        .extracting(Citation::toString)
        .containsExactly("cn-fire-law-2021 21");
  }

  @Test
  void what_belongs_to_other_work_is_not_asked_of_painting() {
    HotWorkQuestion question =
        painting()
            .withFlammablesNear(true)
            .withUnderPressure(true)
            .withWelderCertified(Optional.empty())
            .withGroundingChecked(false)
            .withBottlesAway(false)
            .withHosesTight(Optional.empty())
            .withBoothOperatorDesignated(false);

    assertThat(decide(question).outcome()).contains(Permit.ALLOWED);
    assertThat(decide(question).findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("Nothing stands against the work (painting).");
    assertThat(decide(question).findings().get(0).message(Locale.CHINESE)).isEqualTo("可以进行油漆作业。");
  }

  @Test
  void every_cause_against_gas_welding_is_named_at_once() {
    Decision<Permit> decision =
        decide(
            gas()
                .withFlammablesNear(true)
                .withUnderPressure(true)
                .withSmoking(true)
                .withWelderCertified(false)
                .withProtectionWorn(false)
                .withBottlesAway(false)
                .withHosesTight(false)
                .withFireEquipment(false)
                .withLastFireCheckOn(LocalDate.of(2025, 12, 1)));

    assertThat(reasons(decision))
        .containsExactly(
            "flammables-near",
            "under-pressure",
            "smoking",
            "welder-not-certified",
            "no-protection",
            "bottles-near-fire",
            "hoses-not-tight",
            "no-fire-equipment",
            "fire-check-overdue");
    assertThat(decision.findings()).allMatch(finding -> finding.nextStep().isPresent());
  }

  @ParameterizedTest(name = "SAFETY-07 last fire check {0}: {1}")
  @CsvSource({
    "2026-02-03, ALLOWED",
    "2026-02-02, ALLOWED",
    "2026-02-01, NOT_YET",
    "2026-01-31, NOT_YET",
    "2026-03-02, ALLOWED"
  })
  void SAFETY_07_a_fire_check_holds_to_the_last_day_of_its_interval(
      LocalDate last, Permit expected) {
    assertThat(decide(electric().withLastFireCheckOn(last)).outcome()).contains(expected);
  }

  @Test
  void SAFETY_07_says_when_the_fire_check_was_due_and_asks_where_none_is_known() {
    Decision<Permit> decision = decide(baking().withLastFireCheckOn(LocalDate.of(2026, 1, 31)));

    assertThat(decision.findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("The last fire check was on 2026-01-31; the next one was due by 2026-02-28.");
    assertThat(decision.findings().get(0).message(Locale.CHINESE))
        .isEqualTo("上次防火检查在 2026-01-31，下一次最迟应在 2026-02-28 进行。");
    assertThat(missing(decide(baking().withLastFireCheckOn(Optional.empty()))))
        .containsExactly("fireCheckOverdueDays");
  }

  // ---- the workshop ----

  @Test
  void the_kind_of_work_is_asked_for() {
    assertThat(missing(decide(electric().withWork(Optional.empty()).withProtectionWorn(false))))
        .contains("hotWork");
    assertThat(missing(decide(underCar().withWork(Optional.empty()).withClamped(false))))
        .contains("bayWork");
    assertThat(decide(underCar().withWork(Optional.empty())).outcome())
        .as("all kinds of work are in order")
        .contains(Permit.ALLOWED);
  }

  @Test
  void a_moving_lift_is_nothing_to_the_body_bench() {
    assertThat(
            decide(bayWork(BayWork.BODY_BENCH).withLiftMoving(true).withCarStarting(true))
                .outcome())
        .contains(Permit.ALLOWED);
  }

  @Test
  void SAFETY_12_names_what_lies_on_the_floor_in_the_order_of_the_rule() {
    Decision<CheckOutcome> decision =
        decide(
            aWorkplace()
                .withFloorSeen(Optional.empty())
                .withOnFloor(FloorThing.of("cat"), FloorThing.OIL, FloorThing.PARTS));

    assertThat(decision.findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("On the floor lies what must not lie there: parts, oil.");
    assertThat(decide(aWorkplace().withOnFloor(FloorThing.of("cat"))).outcome())
        .contains(CheckOutcome.DONE);
  }

  @Test
  void SAFETY_12_a_floor_that_nobody_looked_at_is_not_clear() {
    assertThat(missing(decide(aWorkplace().withFloorSeen(false)))).containsExactly("floorClear");
    assertThat(missing(decide(aWorkplace().withFloorSeen(Optional.empty()))))
        .containsExactly("floorClear");
  }

  private static WorkplaceOrderQuestion failing(WorkplaceLevel... levels) {
    List<WorkplaceLevel> failed = List.of(levels);
    return aWorkplace()
        .withLevelsKept(Samples.LEVELS.stream().filter(level -> !failed.contains(level)).toList())
        .withLevelsFailed(failed);
  }

  @Test
  void SAFETY_13_names_the_levels_that_fail_and_asks_for_the_others() {
    assertThat(
            decide(failing(WorkplaceLevel.SAFETY, WorkplaceLevel.SORT))
                .findings()
                .get(0)
                .message(Locale.ENGLISH))
        .isEqualTo("The workplace standard is not kept in: sort, safety.");
    assertThat(missing(decide(aWorkplace().withLevelsKept(WorkplaceLevel.SORT))))
        .containsExactly("levelsKept");
  }

  @Test
  void SAFETY_04_a_place_without_welding_needs_no_check_after_it() {
    assertThat(decide(aWorkplace().withWeldingDone(false).withCheckedAfterWelding(false)).outcome())
        .contains(CheckOutcome.DONE);
  }

  // ---- activities, proposals, contracts ----

  private static ActivityPlanQuestion without(PlanElement... elements) {
    List<PlanElement> lacking = List.of(elements);
    return aPlan()
        .withElementsThere(
            Samples.ELEMENTS.stream().filter(element -> !lacking.contains(element)).toList())
        .withElementsMissing(lacking);
  }

  private static ActivityClosingQuestion open(ActivityCheckPoint... points) {
    List<ActivityCheckPoint> open = List.of(points);
    return aClosing()
        .withPointsChecked(Samples.POINTS.stream().filter(point -> !open.contains(point)).toList())
        .withPointsOpen(open);
  }

  @ParameterizedTest(name = "MARKET-01 without {0}")
  @CsvSource({
    "background",
    "purpose",
    "theme",
    "time",
    "content",
    "persons-in-charge",
    "targets",
    "publicity",
    "promotion-policy",
    "cost-budget"
  })
  void MARKET_01_a_plan_has_ten_elements(String element) {
    PlanElement lacking = PlanElement.of(element);

    assertThat(decide(without(lacking)).findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("The plan lacks: " + element + ".");
    assertThat(decide(without(lacking)).findings().get(0).message(Locale.CHINESE))
        .isEqualTo("方案缺少：" + element + "。");
    assertThat(missing(decide(without(lacking).withElementsMissing(List.of()))))
        .as("nobody said whether it is there")
        .containsExactly("elementsComplete");
  }

  @Test
  void MARKET_01_names_all_missing_elements_in_the_order_of_the_rule() {
    Finding finding =
        decide(
                without(
                    PlanElement.COST_BUDGET, PlanElement.TIME, PlanElement.of("weather-forecast")))
            .findings()
            .get(0);

    assertThat(finding.message(Locale.ENGLISH)).isEqualTo("The plan lacks: time, cost-budget.");
  }

  @ParameterizedTest(name = "MARKET-02 cost {0}, left {1}: {2}")
  @CsvSource({
    "CNY 80000.00, CNY 80000.00, DONE",
    "CNY 80000.01, CNY 80000.00, OPEN",
    "CNY 79999.99, CNY 80000.00, DONE",
    "CNY 0.01, CNY 0.00, OPEN",
    "CNY 1.00, CNY -5.00, OPEN"
  })
  void MARKET_02_the_budget_of_the_year_covers_the_activity(
      String cost, String left, CheckOutcome expected) {
    assertThat(
            decide(aPlan().withCost(Money.parse(cost)).withBudgetLeft(Money.parse(left))).outcome())
        .contains(expected);
  }

  @Test
  void MARKET_02_says_the_amounts_and_asks_for_those_that_are_not_known() {
    assertThat(
            decide(aPlan().withCost(Money.parse("CNY 90000.00")))
                .findings()
                .get(0)
                .message(Locale.ENGLISH))
        .isEqualTo(
            "The activity costs CNY 90000.00, and CNY 80000.00 is left of the yearly budget.");
    assertThat(missing(decide(aPlan().withCost(Optional.empty())))).containsExactly("budget");
    assertThat(missing(decide(aPlan().withBudgetLeft(Optional.empty())))).containsExactly("budget");
  }

  @ParameterizedTest(name = "MARKET-04 {0} alternatives: {1}")
  @CsvSource({"0, NOT_YET", "1, NOT_YET", "2, ALLOWED", "3, ALLOWED"})
  void MARKET_04_a_superior_has_a_choice(int alternatives, Permit expected) {
    ProposalQuestion proposal =
        ProposalQuestion.builder().stage(ProposalStage.PROPOSE).alternatives(alternatives).build();

    assertThat(decide(proposal).outcome()).contains(expected);
  }

  @Test
  void MARKET_04_says_how_many_there_are_and_needs_no_confirmation_before_the_decision() {
    assertThat(decide(aDecision().withAlternatives(1)).findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("Alternatives worked out: 1; at least 2 are needed.");
    assertThat(decide(aDecision().withAlternatives(1)).findings().get(0).message(Locale.CHINESE))
        .isEqualTo("已有方案 1 个，至少需要 2 个。");
    assertThat(
            decide(aDecision().withStage(ProposalStage.PROPOSE).withConfirmedInWriting(false))
                .outcome())
        .contains(Permit.ALLOWED);
    assertThat(missing(decide(aDecision().withAlternatives(Optional.empty()))))
        .containsExactly("alternativesMissing");
    assertThat(missing(decide(aDecision().withConfirmedInWriting(Optional.empty()))))
        .containsExactly("confirmedInWriting");
  }

  @ParameterizedTest(name = "MARKET-05 without {0}")
  @CsvSource({"duties-clear", "stage-targets", "hand-overs", "spending", "effect", "analysis"})
  void MARKET_05_six_points_are_checked(String point) {
    ActivityCheckPoint open = ActivityCheckPoint.of(point);

    assertThat(decide(open(open)).findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("Check points were not gone through: " + point + ".");
    assertThat(missing(decide(open(open).withPointsOpen(List.of()))))
        .containsExactly("checkPointsDone");
  }

  @Test
  void FIN_01_a_contract_that_was_never_reviewed_need_not_tell_its_changes() {
    ContractSettlementQuestion unreviewed =
        ContractSettlementQuestion.builder().financeCheck(FinanceCheck.NOT_DONE).build();

    assertThat(reasons(decide(unreviewed))).containsExactly("not-reviewed");
    assertThat(missing(decide(unreviewed.withFinanceCheck(FinanceCheck.PASSED))))
        .containsExactly("changedSinceCheck");
  }

  // ---- lower layers ----

  private WorkplaceRules withStore(String parameter) throws IOException {
    Files.writeString(
        folder.resolve("pack.json"),
        """
        {"id": "store", "version": "1.0", "format": 1, "minEngine": "0.1", "market": "CN",
         "layer": "store", "from": "2022-01-01", "publishedOn": "2026-01-01",
         "sources": [{"id": "store-rules", "title": {"zh": "规定", "en": "rules"}, "kind": "store"}]}
        """);
    Files.writeString(
        folder.resolve("parameters.json"),
        """
        {"parameters": [{%s, "source": "store-rules 1", "verification": "N"}]}
        """
            .formatted(parameter));
    PackSealer.seal(folder, PackLoader.create());
    return WorkplaceRules.of(
        PackLoader.create().load(WorkplaceRules.pack(), PackSource.folder(folder)));
  }

  @Test
  void a_store_sets_its_own_interval_of_fire_checks() throws IOException {
    WorkplaceRules weekly =
        withStore("\"name\": \"fireCheck.interval\", \"type\": \"period\", \"value\": \"P7D\"");

    assertThat(
            weekly.hotWork(electric().withLastFireCheckOn(LocalDate.of(2026, 2, 23)), ON).outcome())
        .contains(Permit.ALLOWED);
    assertThat(
            weekly.hotWork(electric().withLastFireCheckOn(LocalDate.of(2026, 2, 22)), ON).outcome())
        .contains(Permit.NOT_YET);
  }

  @Test
  void a_store_on_5S_leaves_out_safety() throws IOException {
    WorkplaceRules fiveS =
        withStore(
            "\"name\": \"workplace.levels\", \"type\": \"string-list\", \"value\": [\"sort\","
                + " \"set-in-order\", \"shine\", \"standardize\", \"sustain\"]");

    assertThat(fiveS.workplaceOrder(failing(WorkplaceLevel.SAFETY), ON).outcome())
        .contains(CheckOutcome.DONE);
    assertThat(fiveS.workplaceOrder(failing(WorkplaceLevel.SHINE), ON).outcome())
        .contains(CheckOutcome.OPEN);
  }

  @Test
  void a_store_takes_one_triple_of_the_floor_only() throws IOException {
    WorkplaceRules triple =
        withStore(
            "\"name\": \"workplace.neverOnFloor\", \"type\": \"string-list\", \"value\": [\"parts\","
                + " \"tools\", \"oil\"]");

    assertThat(triple.workplaceOrder(aWorkplace().withOnFloor(FloorThing.WATER), ON).outcome())
        .contains(CheckOutcome.DONE);
    assertThat(triple.workplaceOrder(aWorkplace().withOnFloor(FloorThing.OIL), ON).outcome())
        .contains(CheckOutcome.OPEN);
  }

  @Test
  void a_store_adds_an_element_to_its_plans() throws IOException {
    WorkplaceRules rules =
        withStore(
            "\"name\": \"activity.planElements\", \"type\": \"string-list\", \"value\":"
                + " [\"purpose\", \"weather-forecast\"]");
    PlanElement own = PlanElement.of("weather-forecast");

    assertThat(missing(rules.activityPlan(aPlan(), ON))).containsExactly("elementsComplete");
    assertThat(rules.activityPlan(aPlan().withElementsMissing(own), ON).outcome())
        .contains(CheckOutcome.OPEN);
    assertThat(
            rules.activityPlan(aPlan().withElementsThere(PlanElement.PURPOSE, own), ON).outcome())
        .contains(CheckOutcome.DONE);
  }

  @Test
  void a_store_sets_its_own_check_points() throws IOException {
    WorkplaceRules rules =
        withStore(
            "\"name\": \"activity.checkPoints\", \"type\": \"string-list\", \"value\":"
                + " [\"effect\"]");

    assertThat(rules.activityClosing(open(ActivityCheckPoint.SPENDING), ON).outcome())
        .contains(CheckOutcome.DONE);
    assertThat(rules.activityClosing(open(ActivityCheckPoint.EFFECT), ON).outcome())
        .contains(CheckOutcome.OPEN);
  }

  @Test
  void a_store_asks_for_three_alternatives() throws IOException {
    WorkplaceRules rules =
        withStore("\"name\": \"proposal.leastAlternatives\", \"type\": \"integer\", \"value\": 3");

    assertThat(rules.proposal(aDecision(), ON).findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("Alternatives worked out: 2; at least 3 are needed.");
    assertThat(rules.proposal(aDecision().withAlternatives(3), ON).outcome())
        .contains(Permit.ALLOWED);
  }

  // ---- pack ----

  @Test
  void all_cases_of_the_pack_come_out_as_they_should() {
    assertThat(RULES.runCases()).isEmpty();
  }

  @Test
  void the_cases_show_each_outcome_and_each_reason() {
    CaseCoverage.assertWhole(
        KnowledgePack.load(WorkplaceRules.pack()),
        Map.of(
            WorkplaceRules.TRIP, Permit.class,
            WorkplaceRules.CAR_LEFT, CheckOutcome.class,
            WorkplaceRules.HOT_WORK, Permit.class,
            WorkplaceRules.BAY_WORK, Permit.class,
            WorkplaceRules.WORKPLACE_ORDER, CheckOutcome.class,
            WorkplaceRules.ACTIVITY_PLAN, CheckOutcome.class,
            WorkplaceRules.ACTIVITY_CLOSING, CheckOutcome.class));
  }

  @Test
  void a_day_before_the_pack_and_packs_without_it_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.trip(aTrip(), LocalDate.of(2021, 4, 28)))
        .withMessage(
            "Pack workplace-rules 2026.1 must be in force on the day asked about, but is from"
                + " 2021-04-29 and was asked about 2021-04-28");
    assertThat(RULES.trip(aTrip(), LocalDate.of(2021, 4, 29)).outcome()).contains(Permit.ALLOWED);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                WorkplaceRules.of(DealershipRules.loader().load(DealershipRules.workingDaysPack())))
        .withMessage("There is no pack 'workplace-rules'. The packs are [cn-working-days].");
  }

  @Test
  void null_is_refused() {
    new NullPointerTester()
        .setDefault(TripQuestion.class, aTrip())
        .setDefault(CarLeftQuestion.class, aCarLeft())
        .setDefault(HotWorkQuestion.class, electric())
        .setDefault(BayWorkQuestion.class, underCar())
        .setDefault(WorkplaceOrderQuestion.class, aWorkplace())
        .setDefault(ActivityPlanQuestion.class, aPlan())
        .setDefault(ProposalQuestion.class, aDecision())
        .setDefault(ActivityClosingQuestion.class, aClosing())
        .setDefault(ContractSettlementQuestion.class, aContract())
        .setDefault(LocalDate.class, ON)
        .testAllPublicInstanceMethods(RULES);
  }
}
