package io.dealership.rules.warranty;

import static io.dealership.rules.warranty.Histories.START;
import static io.dealership.rules.warranty.Histories.aCar;
import static io.dealership.rules.warranty.Histories.at;
import static io.dealership.rules.warranty.Histories.component;
import static io.dealership.rules.warranty.Histories.visit;
import static io.dealership.rules.warranty.Histories.withVisits;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.time.RepairDays;
import io.dealership.core.vehicle.Component;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.warranty.CountRange;
import io.dealership.core.warranty.Diagnosis;
import io.dealership.core.warranty.ExcludedTime;
import io.dealership.core.warranty.ExcludedTimeKind;
import io.dealership.core.warranty.ReplacedPart;
import io.dealership.core.warranty.SafetyFailure;
import io.dealership.rules.DealershipRules;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The worked examples of the law behind the rules, section 12.1, as far as they belong to exchange
 * and return. The ids are those of that section; ids of rules stand for what lies beside its
 * boundaries.
 */
class ExchangeExamplesTest {

  private static final WarrantyRules LAW = DealershipRules.standard().warranty();
  private static final LocalDate MIDDLE = LocalDate.of(2025, 6, 1);

  /** Sold under the edition of 2013, and within its term on {@link #MIDDLE_2013}. */
  private static final LocalDate START_2013 = LocalDate.of(2021, 5, 1);

  private static final LocalDate MIDDLE_2013 = LocalDate.of(2022, 6, 1);

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static ExchangeQuestion inTerm() {
    return at(aCar(START), MIDDLE, 20_000);
  }

  private static ExchangeQuestion inTerm2013() {
    return at(aCar(START_2013), MIDDLE_2013, 20_000);
  }

  private static ExchangeQuestion mainPart(Component assembly, String on, int kilometers) {
    return at(component(aCar(START), assembly).withMainPartDefective(true), day(on), kilometers);
  }

  private static ExchangeQuestion mainPart2013(Component assembly, int days, int kilometers) {
    return at(
        component(aCar(START_2013), assembly).withMainPartDefective(true),
        START_2013.plusDays(days),
        kilometers);
  }

  private static ExchangeQuestion mustReplace(Component component, String on, int kilometers) {
    return at(component(aCar(START), component).withReplacementNeeded(true), day(on), kilometers);
  }

  private static ExchangeQuestion failure(SafetyFailure failure, String on, int kilometers) {
    return at(aCar(START).withSafetyFailure(failure), day(on), kilometers);
  }

  private static ExchangeQuestion failure2013(SafetyFailure failure, int days, int kilometers) {
    return at(aCar(START_2013).withSafetyFailure(failure), START_2013.plusDays(days), kilometers);
  }

  static Stream<Arguments> rights() {
    List<Arguments> cases = new ArrayList<>();
    early(cases);
    sevenDays(cases);
    safety(cases);
    replacements(cases);
    daysAndFaults(cases);
    return cases.stream();
  }

  private static void early(List<Arguments> cases) {
    add(
        cases,
        "W15 engine main part, day 60, 2999 km",
        mainPart(Component.ENGINE, "2024-05-14", 2_999),
        ExchangeRight.ASSEMBLY_REPLACEMENT,
        "early-main-part");
    add(
        cases,
        "W16 engine main part, day 61",
        mainPart(Component.ENGINE, "2024-05-15", 2_999),
        ExchangeRight.REPAIR_ONLY,
        "early-time-ended");
    add(
        cases,
        "W18 drive-motor main part, 3001 km",
        mainPart(Component.DRIVE_MOTOR, "2024-04-01", 3_001),
        ExchangeRight.REPAIR_ONLY,
        "early-distance-ended");
    add(
        cases,
        "W19 edition 2013, drive-motor main part",
        mainPart2013(Component.DRIVE_MOTOR, 10, 200),
        ExchangeRight.REPAIR_ONLY,
        "no-assembly-of-the-list");
    for (Component assembly :
        List.of(
            Component.ENGINE,
            Component.TRANSMISSION,
            Component.POWER_BATTERY,
            Component.DRIVE_MOTOR)) {
      add(
          cases,
          "R-104 " + assembly + " main part, on both limits",
          mainPart(assembly, "2024-05-14", 3_000),
          ExchangeRight.ASSEMBLY_REPLACEMENT,
          "early-main-part");
      boolean in2013 = assembly.equals(Component.ENGINE) || assembly.equals(Component.TRANSMISSION);
      add(
          cases,
          "R-104 edition 2013, " + assembly + " main part, on both limits",
          mainPart2013(assembly, 60, 3_000),
          in2013 ? ExchangeRight.ASSEMBLY_REPLACEMENT : ExchangeRight.REPAIR_ONLY,
          in2013 ? "early-main-part" : "no-assembly-of-the-list");
    }
    for (Component system :
        List.of(
            Component.STEERING,
            Component.BRAKE,
            Component.SUSPENSION,
            Component.DRIVELINE,
            Component.POLLUTION_CONTROL,
            Component.BODY)) {
      add(
          cases,
          "R-104 " + system + " is no assembly",
          at(
              component(aCar(START), system)
                  .withMainPartDefective(true)
                  .withReplacementNeeded(true),
              day("2024-04-01"),
              800),
          ExchangeRight.REPAIR_ONLY,
          "no-assembly-of-the-list");
    }
    add(
        cases,
        "R-104 edition 2013, engine main part, day 61",
        mainPart2013(Component.ENGINE, 61, 200),
        ExchangeRight.REPAIR_ONLY,
        "early-time-ended");
    add(
        cases,
        "R-104 edition 2013, transmission main part, 3001 km",
        mainPart2013(Component.TRANSMISSION, 10, 3_001),
        ExchangeRight.REPAIR_ONLY,
        "early-distance-ended");
    add(
        cases,
        "R-115 engine main part, cause unclear, the operator bears the proof",
        unclear(mainPart(Component.ENGINE, "2024-05-14", 2_999)),
        ExchangeRight.ASSEMBLY_REPLACEMENT,
        "early-main-part");
    add(
        cases,
        "R-115 edition 2013, engine main part, cause unclear",
        unclear(mainPart2013(Component.ENGINE, 10, 200)),
        ExchangeRight.ASSEMBLY_REPLACEMENT,
        "early-main-part");
  }

  private static ExchangeQuestion unclear(ExchangeQuestion car) {
    return car.withFault(car.fault().withDiagnosis(Diagnosis.UNCLEAR));
  }

  private static void sevenDays(List<Arguments> cases) {
    for (Component assembly :
        List.of(
            Component.ENGINE,
            Component.TRANSMISSION,
            Component.POWER_BATTERY,
            Component.DRIVE_MOTOR)) {
      add(
          cases,
          "R-105 " + assembly + " must be replaced, day 7, any distance",
          mustReplace(assembly, "2024-03-22", 9_000),
          ExchangeRight.EXCHANGE_OR_RETURN_FREE,
          "seven-days");
    }
    add(
        cases,
        "W21 power battery must be replaced, day 8",
        mustReplace(Component.POWER_BATTERY, "2024-03-23", 800),
        ExchangeRight.REPAIR_ONLY,
        "seven-days-over");
    add(
        cases,
        "W21 power battery with a defective main part, day 8",
        mustReplace(Component.POWER_BATTERY, "2024-03-23", 800).withMainPartDefective(true),
        ExchangeRight.ASSEMBLY_REPLACEMENT,
        "early-main-part");
    add(
        cases,
        "W22 headlamp must be replaced, day 3",
        mustReplace(Component.LIGHTING, "2024-03-18", 100),
        ExchangeRight.REPAIR_ONLY,
        "no-assembly-of-the-list");
    add(
        cases,
        "R-105 edition 2013 has no seven days",
        at(aCar(START_2013).withReplacementNeeded(true), START_2013.plusDays(3), 100),
        ExchangeRight.REPAIR_ONLY,
        "repair-days-not-over");
  }

  private static void safety(List<Arguments> cases) {
    for (SafetyFailure failure : SafetyFailure.values()) {
      boolean named = failure != SafetyFailure.NONE && failure != SafetyFailure.OTHER;
      add(
          cases,
          "R-106 " + failure + ", day 60, 3000 km",
          failure(failure, "2024-05-14", 3_000),
          named ? ExchangeRight.EXCHANGE_OR_RETURN_FREE : ExchangeRight.REPAIR_ONLY,
          named ? "early-safety-failure" : "repair-days-not-over");
      boolean named2013 = named && failure != SafetyFailure.POWER_BATTERY_FIRE;
      add(
          cases,
          "R-106 edition 2013, " + failure + ", day 60, 3000 km",
          failure2013(failure, 60, 3_000),
          named2013 ? ExchangeRight.EXCHANGE_OR_RETURN_FREE : ExchangeRight.REPAIR_ONLY,
          named2013 ? "early-safety-failure" : "repair-days-not-over");
    }
    add(
        cases,
        "W24 edition 2013, power-battery fire, day 20, 500 km",
        failure2013(SafetyFailure.POWER_BATTERY_FIRE, 20, 500),
        ExchangeRight.REPAIR_ONLY,
        "safety-failure-not-listed");
    add(
        cases,
        "W25 brake failure, day 60, 3001 km",
        failure(SafetyFailure.BRAKE_FAILURE, "2024-05-14", 3_001),
        ExchangeRight.REPAIR_ONLY,
        "early-safety-distance-ended");
    add(
        cases,
        "W25 brake failure, 3001 km, after two safety repairs",
        failure(SafetyFailure.BRAKE_FAILURE, "2024-05-14", 3_001)
            .withSafetyRepairs(CountRange.of(2)),
        ExchangeRight.EXCHANGE_OR_RETURN,
        "safety-fault-new");
    add(
        cases,
        "R-106 fuel leak, day 61",
        failure(SafetyFailure.FUEL_LEAK, "2024-05-15", 500),
        ExchangeRight.REPAIR_ONLY,
        "early-safety-time-ended");
    for (boolean old : new boolean[] {false, true}) {
      ExchangeQuestion car = old ? inTerm2013() : inTerm();
      String edition = old ? " (edition 2013)" : "";
      add(
          cases,
          "W27 two safety repairs, cured, no new fault" + edition,
          car.withSafetyRepairs(CountRange.of(2)),
          ExchangeRight.REPAIR_ONLY,
          "safety-fault-cured");
      add(
          cases,
          "W28 two safety repairs, cured, a new serious fault" + edition,
          car.withSafetyRepairs(CountRange.of(2)).withSafetyFailure(SafetyFailure.OTHER),
          ExchangeRight.EXCHANGE_OR_RETURN,
          "safety-fault-new");
      add(
          cases,
          "R-107 two safety repairs, the fault is open" + edition,
          car.withSafetyRepairs(CountRange.of(2)).withSafetyFaultOpen(true),
          ExchangeRight.EXCHANGE_OR_RETURN,
          "safety-fault-open");
      add(
          cases,
          "R-107 one safety repair, the fault is open" + edition,
          car.withSafetyRepairs(CountRange.of(1)).withSafetyFaultOpen(true),
          ExchangeRight.REPAIR_ONLY,
          "safety-repairs-not-reached");
    }
  }

  private static final Component CRANKSHAFT = Component.of("crankshaft");

  private static ExchangeQuestion abnormal(ExchangeQuestion car, ReplacedPart... parts) {
    var visits = Stream.of(parts).map(part -> visit(5, "fault-" + part, part)).toList();
    return withVisits(
        car.withStillAbnormal(true),
        visits.toArray(new io.dealership.core.warranty.RepairVisit[0]));
  }

  private static void replacements(List<Arguments> cases) {
    for (Component assembly :
        List.of(
            Component.ENGINE,
            Component.TRANSMISSION,
            Component.POWER_BATTERY,
            Component.DRIVE_MOTOR)) {
      ReplacedPart whole = ReplacedPart.assembly(assembly);
      boolean in2013 = assembly.equals(Component.ENGINE) || assembly.equals(Component.TRANSMISSION);
      add(
          cases,
          "W30 " + assembly + " replaced twice, abnormal",
          abnormal(inTerm(), whole, whole),
          ExchangeRight.EXCHANGE_OR_RETURN,
          "assembly-replaced-often");
      add(
          cases,
          "R-107 edition 2013, " + assembly + " replaced twice, abnormal",
          abnormal(inTerm2013(), whole, whole),
          in2013 ? ExchangeRight.EXCHANGE_OR_RETURN : ExchangeRight.REPAIR_ONLY,
          in2013 ? "assembly-replaced-often" : "repair-days-not-over");
    }
    ReplacedPart engine = ReplacedPart.assembly(Component.ENGINE);
    add(
        cases,
        "R-107 engine replaced twice, normal again",
        abnormal(inTerm(), engine, engine).withStillAbnormal(false),
        ExchangeRight.REPAIR_ONLY,
        "normal-after-assembly");
    add(
        cases,
        "R-107 engine and transmission replaced once each: not the same assembly twice",
        abnormal(inTerm(), engine, ReplacedPart.assembly(Component.TRANSMISSION)),
        ExchangeRight.REPAIR_ONLY,
        "assembly-replacements-not-reached");
    add(
        cases,
        "W31 engine and crankshaft replaced once each: never added",
        abnormal(inTerm(), engine, ReplacedPart.mainPart(Component.ENGINE, CRANKSHAFT)),
        ExchangeRight.REPAIR_ONLY,
        "part-replacements-not-reached");
    add(
        cases,
        "W33 two different steering main parts replaced once each",
        abnormal(
            inTerm(),
            ReplacedPart.mainPart(Component.STEERING, Component.of("rack")),
            ReplacedPart.mainPart(Component.STEERING, Component.of("steering-column"))),
        ExchangeRight.REPAIR_ONLY,
        "part-replacements-not-reached");
    add(
        cases,
        "R-107 the same name in two systems is not the same main part",
        abnormal(
            inTerm(),
            ReplacedPart.mainPart(Component.STEERING, Component.of("control-unit")),
            ReplacedPart.mainPart(Component.BRAKE, Component.of("control-unit"))),
        ExchangeRight.REPAIR_ONLY,
        "part-replacements-not-reached");
    add(
        cases,
        "R-107 a steering as a whole is no assembly of the list",
        abnormal(
            inTerm(),
            ReplacedPart.assembly(Component.STEERING),
            ReplacedPart.assembly(Component.STEERING)),
        ExchangeRight.REPAIR_ONLY,
        "repair-days-not-over");
    List<Component> both =
        List.of(
            Component.ENGINE,
            Component.TRANSMISSION,
            Component.STEERING,
            Component.BRAKE,
            Component.SUSPENSION,
            Component.BODY);
    List<Component> only2022 =
        List.of(
            Component.POWER_BATTERY,
            Component.DRIVE_MOTOR,
            Component.DRIVELINE,
            Component.POLLUTION_CONTROL);
    List<Component> only2013 = List.of(Component.FRONT_AXLE, Component.REAR_AXLE);
    for (List<Component> groups : List.of(both, only2022, only2013)) {
      for (Component group : groups) {
        ReplacedPart part = ReplacedPart.mainPart(group, Component.of("part"));
        boolean now = !groups.equals(only2013);
        boolean then = !groups.equals(only2022);
        add(
            cases,
            "R-107 the same main part of " + group + " replaced twice, abnormal",
            abnormal(inTerm(), part, part),
            now ? ExchangeRight.EXCHANGE_OR_RETURN : ExchangeRight.REPAIR_ONLY,
            now ? "part-replaced-often" : "repair-days-not-over");
        add(
            cases,
            "R-107 edition 2013, the same main part of " + group + " replaced twice, abnormal",
            abnormal(inTerm2013(), part, part),
            then ? ExchangeRight.EXCHANGE_OR_RETURN : ExchangeRight.REPAIR_ONLY,
            then ? "part-replaced-often" : "repair-days-not-over");
      }
    }
  }

  private static void daysAndFaults(List<Arguments> cases) {
    add(
        cases,
        "W34 cumulative days 30",
        inTerm().withRepairDays(CountRange.of(30)),
        ExchangeRight.REPAIR_ONLY,
        "repair-days-not-over");
    add(
        cases,
        "W34 cumulative days 31",
        inTerm().withRepairDays(CountRange.of(31)),
        ExchangeRight.EXCHANGE_OR_RETURN,
        "repair-days-over");
    add(
        cases,
        "R-107 edition 2013, cumulative days 35",
        inTerm2013().withRepairDays(CountRange.of(35)),
        ExchangeRight.REPAIR_ONLY,
        "repair-days-not-over");
    add(
        cases,
        "R-107 edition 2013, cumulative days 36",
        inTerm2013().withRepairDays(CountRange.of(36)),
        ExchangeRight.EXCHANGE,
        "repair-days-over");
    add(
        cases,
        "W36 same-fault repairs 4",
        inTerm().withSameFaultRepairs(CountRange.of(4)),
        ExchangeRight.REPAIR_ONLY,
        "same-fault-not-over");
    add(
        cases,
        "W36 same-fault repairs 5",
        inTerm().withSameFaultRepairs(CountRange.of(5)),
        ExchangeRight.EXCHANGE_OR_RETURN,
        "same-fault-over");
    add(
        cases,
        "W37 edition 2013, same-fault repairs 5",
        inTerm2013().withSameFaultRepairs(CountRange.of(5)),
        ExchangeRight.REPAIR_ONLY,
        "same-fault-not-over");
    add(
        cases,
        "W37 edition 2013, same-fault repairs 6",
        inTerm2013().withSameFaultRepairs(CountRange.of(6)),
        ExchangeRight.EXCHANGE,
        "same-fault-over");
    add(
        cases,
        "R-107 last day and last kilometer of the term",
        at(aCar(START).withRepairDays(CountRange.of(31)), day("2026-03-13"), 50_000),
        ExchangeRight.EXCHANGE_OR_RETURN,
        "repair-days-over");
    add(
        cases,
        "W12 50001 km",
        at(aCar(START).withRepairDays(CountRange.of(31)), MIDDLE, 50_001),
        ExchangeRight.REPAIR_ONLY,
        "exchange-distance-ended");
    add(
        cases,
        "R-107 the day after the term",
        at(aCar(day("2024-03-14")).withRepairDays(CountRange.of(31)), day("2026-03-17"), 20_000),
        ExchangeRight.REPAIR_ONLY,
        "exchange-time-ended");
    add(
        cases,
        "B3 the last day is a Sunday, request on Monday",
        at(aCar(START).withRepairDays(CountRange.of(31)), day("2026-03-16"), 20_000),
        ExchangeRight.BORDERLINE,
        "exchange-rest-day");
    add(
        cases,
        "B3 the last day is a Sunday, and nothing is reached",
        at(aCar(START), day("2026-03-16"), 20_000),
        ExchangeRight.REPAIR_ONLY,
        "exchange-time-ended");
    add(
        cases,
        "R-113 voucher lost, sale on record",
        lost(inTerm().withRepairDays(CountRange.of(31)), true),
        ExchangeRight.EXCHANGE_OR_RETURN,
        "exchange-voucher-missing");
    add(
        cases,
        "R-113 voucher lost, no sale on record",
        lost(inTerm().withRepairDays(CountRange.of(31)), false),
        ExchangeRight.HELD_FOR_VOUCHER,
        "exchange-sale-not-proven");
    add(
        cases,
        "R-113 edition 2013, voucher lost",
        lost(inTerm2013().withRepairDays(CountRange.of(36)), true),
        ExchangeRight.HELD_FOR_VOUCHER,
        "exchange-voucher-missing-2013");
  }

  private static ExchangeQuestion lost(ExchangeQuestion car, boolean onRecord) {
    return car.withFault(
        car.fault()
            .withVoucher(io.dealership.core.warranty.VoucherState.MISSING)
            .withSaleOnRecord(onRecord));
  }

  private static void add(
      List<Arguments> cases,
      String id,
      ExchangeQuestion question,
      ExchangeRight outcome,
      String reason) {
    cases.add(Arguments.of(id, question, outcome, reason));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rights")
  void right_of_a_consumer(
      String id, ExchangeQuestion question, ExchangeRight outcome, String reason) {
    LocalDate on = question.fault().requestedOn().orElseThrow();
    var answer = LAW.exchange(question, on);

    assertThat(answer.outcome()).as(answer.explain(Locale.ENGLISH)).contains(outcome);
    assertThat(answer.decision().findings())
        .extracting(finding -> finding.reason().code())
        .as(id)
        .contains(reason);
    assertThat(answer.dutyBearer()).isEqualTo(outcome.dutyBearer());
  }

  // ---- days of repair ----

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "W39 24 hours, 24, 1",
    "W39 24.01 hours, 24.01, 2",
    "W39 half an hour, 0.5, 1",
    "B9 23.99 hours, 23.99, 1",
    "B9 48 hours, 48, 2",
    "B9 nothing at all, 0, 0"
  })
  void days_of_one_visit(String id, double hours, int days) {
    var answer = LAW.exchange(withVisits(inTerm(), visit(hours, "P0301")), MIDDLE);

    assertThat(reached(answer, "repairDays")).as(id).isEqualTo(CountRange.of(days));
  }

  private static CountRange reached(ExchangeAnswer answer, String fact) {
    return answer.thresholds().stream()
        .filter(threshold -> threshold.fact().equals(fact))
        .findFirst()
        .orElseThrow()
        .reached();
  }

  static Stream<Arguments> excluded() {
    return Stream.of(
        Arguments.of("W40 harness coded to the VIN", "SPECIAL_PARTS_TRANSPORT", false, 28, false),
        Arguments.of("W40 without exclusion", "", false, 32, true),
        Arguments.of("R-108 power battery", "POWER_BATTERY_TRANSPORT", false, 28, false),
        Arguments.of("R-108 rescue", "RESCUE_TRAVEL", false, 28, false),
        Arguments.of("R-108 edition 2013, harness", "SPECIAL_PARTS_TRANSPORT", true, 28, false),
        Arguments.of("R-108 edition 2013, battery", "POWER_BATTERY_TRANSPORT", true, 32, false),
        Arguments.of("R-108 edition 2013, rescue", "RESCUE_TRAVEL", true, 28, false));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("excluded")
  void excluded_hours_are_subtracted_before_the_days_are_rounded(
      String id, String kind, boolean old, int days, boolean entitled) {
    var visit = visit(760, "P0301");
    if (!kind.isEmpty()) {
      visit =
          visit.withExcludedTimes(
              ExcludedTime.of(ExcludedTimeKind.valueOf(kind), Duration.ofDays(4)));
    }
    var car = old ? inTerm2013() : inTerm();
    var answer = LAW.exchange(withVisits(car, visit), car.fault().requestedOn().orElseThrow());

    assertThat(reached(answer, "repairDays")).as(id).isEqualTo(CountRange.of(days));
    assertThat(answer.outcome().orElseThrow().isExchangeOrReturn()).as(id).isEqualTo(entitled);
  }

  // ---- loaner car ----

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "W42 121 hours, 121, 6, 1",
    "W43 240 hours of which 100 wait for parts, 240, 10, 5",
    "R-109 exactly 120 hours, 120, 5, 0",
    "R-109 a minute more, 120.02, 6, 1",
    "R-109 144 hours, 144, 6, 1"
  })
  void loaner_from_the_sixth_day_on(String id, double hours, int days, int entitled) {
    var visit =
        visit(hours, "P0301")
            .withExcludedTimes(
                ExcludedTime.of(ExcludedTimeKind.SPECIAL_PARTS_TRANSPORT, Duration.ofHours(100)));

    for (ExchangeQuestion car : List.of(inTerm(), inTerm2013())) {
      LocalDate on = car.fault().requestedOn().orElseThrow();
      var loaner = LAW.loaner(car.fault(), visit, on).orElseThrow();

      assertThat(loaner.visit()).as(id).isEqualTo(RepairDays.of(days));
      assertThat(loaner.entitled()).as(id).isEqualTo(RepairDays.of(entitled));
      assertThat(LAW.exchange(withVisits(car, visit), on).loaners()).containsExactly(loaner);
    }
  }

  // ---- compensation and losses ----

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "W45 158800 at 8765 km with 0.4 %, EDITION_2022, 158800, 8765, 0.004, 5567.53",
    "W46 120000 at 50000 km with 0.5 %, EDITION_2022, 120000, 50000, 0.005, 30000.00",
    "W49 200000 at 12000 km with 0.8 %, EDITION_2013, 200000, 12000, 0.008, 19200.00",
    "R-110 edition 2013 the least coefficient, EDITION_2013, 200000, 12000, 0.005, 12000.00",
    "R-110 no kilometer, EDITION_2022, 158800, 0, 0.004, 0.00",
    "R-110 no coefficient, EDITION_2022, 158800, 8765, 0, 0.00",
    "R-110 half a fen up, EDITION_2022, 1, 5, 0.001, 0.00",
    "R-110 half a fen exactly, EDITION_2022, 1000, 1, 0.005, 0.01"
  })
  void compensation_for_use(
      String id, WarrantyEdition edition, String price, int km, BigDecimal n, String expected) {
    Money amount = LAW.compensation(edition, cny(price), Odometer.of(km), n, MIDDLE);

    assertThat(amount).as(id).isEqualTo(cny(expected));
  }

  private static Money cny(String amount) {
    return Money.parse("CNY " + new BigDecimal(amount).setScale(2));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "W48 0.6 % in 2022, EDITION_2022, 0.006, 0 to 0.005, cn-order-43-2021 27",
    "R-110 a little too much in 2022, EDITION_2022, 0.00501, 0 to 0.005, cn-order-43-2021 27",
    "R-110 negative in 2022, EDITION_2022, -0.001, 0 to 0.005, cn-order-43-2021 27",
    "R-110 too much in 2013, EDITION_2013, 0.0081, 0.005 to 0.008, cn-order-150-2012 25",
    "R-110 too little in 2013, EDITION_2013, 0.0049, 0.005 to 0.008, cn-order-150-2012 25",
    "R-110 a percentage for a share, EDITION_2022, 0.5, 0 to 0.005, cn-order-43-2021 27"
  })
  void a_coefficient_out_of_range_is_rejected(
      String id, WarrantyEdition edition, BigDecimal n, String range, String article) {
    String message =
        "Coefficient n must be from %s under %s (%s), but was %s"
            .formatted(range, edition, article, n.toPlainString());
    ExchangeQuestion car =
        (edition == WarrantyEdition.EDITION_2022 ? inTerm() : inTerm2013()).withUsageCoefficient(n);

    assertThatIllegalArgumentException()
        .as(id)
        .isThrownBy(() -> LAW.compensation(edition, cny("1"), Odometer.of(1), n, MIDDLE))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .as(id)
        .isThrownBy(() -> LAW.exchange(car, car.fault().requestedOn().orElseThrow()))
        .withMessage(message);
  }

  private static final ExchangeLosses LOSSES =
      new ExchangeLosses(cny("125"), cny("8000"), new BigDecimal("0.30"), cny("1500"));

  @Test
  void w51_a_return_leaves_price_and_losses_less_the_compensation() {
    var car =
        at(aCar(START).withRepairDays(CountRange.of(31)), MIDDLE, 12_000)
            .withPrice(cny("200000"))
            .withUsageCoefficient(new BigDecimal("0.005"))
            .withLosses(LOSSES);

    var amounts = LAW.exchange(car, MIDDLE).amounts().orElseThrow();

    assertThat(amounts.compensation()).isEqualTo(cny("12000"));
    assertThat(amounts.losses()).isEqualTo(cny("7225"));
    assertThat(amounts.netOnReturn()).isEqualTo(cny("195225.00"));
    assertThat(amounts.netOnExchange()).isEqualTo(cny("-4775"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "R-110 free under article 22, true, NONE",
    "R-110 free under article 23, false, FUEL_LEAK",
    "R-110 free although the days are over as well, true, FUEL_LEAK"
  })
  void a_free_exchange_or_return_costs_no_compensation(
      String id, boolean replacementNeeded, SafetyFailure failure) {
    var car =
        at(aCar(START), START.plusDays(5), 900)
            .withReplacementNeeded(replacementNeeded)
            .withSafetyFailure(failure)
            .withRepairDays(CountRange.of(31))
            .withPrice(cny("200000"))
            .withUsageCoefficient(new BigDecimal("0.005"))
            .withLosses(LOSSES);

    var answer = LAW.exchange(car, START.plusDays(5));

    assertThat(answer.outcome()).as(id).contains(ExchangeRight.EXCHANGE_OR_RETURN_FREE);
    assertThat(answer.amounts())
        .contains(new ExchangeAmounts(cny("200000"), cny("0"), cny("7225")));
  }

  // ---- deadlines ----

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "W52 over the Spring Festival of 2026, 2026-02-09, 2026-02-28, 2026-03-13",
    "R-111 received on a Saturday, 2025-06-07, 2025-06-20, 2025-07-04",
    "C06 R-111 over the National Day of 2025, 2025-09-26, 2025-10-16, 2025-10-30",
    "C08 R-111 over the Labor Day of 2026, 2026-04-28, 2026-05-14, 2026-05-28"
  })
  @EnabledIfSystemProperty(named = "thirdparty.data", matches = ".+")
  void deadlines_by_the_calendar_of_china(
      String id, LocalDate receivedOn, LocalDate answerBy, LocalDate completeBy) {
    WarrantyRules law = LAW.withWorkingDays(Histories.chineseCalendar());
    var car = inTerm().withRepairDays(CountRange.of(31)).withClaimedOn(receivedOn);

    var deadlines = law.exchange(car, MIDDLE).deadlines().orElseThrow();

    assertThat(deadlines.answerBy()).as(id).contains(answerBy);
    assertThat(deadlines.completeBy()).as(id).isEqualTo(completeBy);
    assertThat(deadlines.lastDayBeforeStall()).isEqualTo(completeBy.plusDays(15));
    assertThat(law.exchangeDeadlines(WarrantyEdition.EDITION_2022, receivedOn, MIDDLE))
        .isEqualTo(deadlines);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "W54 open a day after the last and delayed by the dealer, 2026-03-14, false, true",
    "W54 open a day after the last and delayed by the consumer, 2026-03-14, true, false",
    "R-111 open on the last day, 2026-03-13, false, false"
  })
  void return_instead_of_an_exchange_that_is_late(
      String id, LocalDate on, boolean byConsumer, boolean mayDemandReturn) {
    var deadlines =
        new ExchangeDeadlines(
            Optional.of(day("2026-02-28")), day("2026-03-13"), true, day("2026-03-28"));

    assertThat(deadlines.mayDemandReturn(on, byConsumer)).as(id).isEqualTo(mayDemandReturn);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "R-117 day 15 is still in time, 2026-03-28, false",
    "R-117 day 16 is not, 2026-03-29, true"
  })
  void stall_guard(String id, LocalDate on, boolean stalled) {
    var deadlines =
        new ExchangeDeadlines(
            Optional.of(day("2026-02-28")), day("2026-03-13"), true, day("2026-03-28"));

    assertThat(deadlines.isStalled(on)).as(id).isEqualTo(stalled);
  }

  @Test
  void r111_edition_2013_has_15_working_days_and_no_day_to_answer_is_known() {
    var deadlines = LAW.exchangeDeadlines(WarrantyEdition.EDITION_2013, day("2026-03-02"), MIDDLE);

    assertThat(deadlines)
        .isEqualTo(
            new ExchangeDeadlines(Optional.empty(), day("2026-03-23"), false, day("2026-04-07")));
    assertThat(deadlines.mayDemandReturn(day("2026-12-31"), false)).isFalse();
  }

  // ---- new terms; article 33: the label ----

  @Test
  void w55_both_terms_of_the_other_car_start_on_the_day_of_the_exchange() {
    var car = inTerm().withRepairDays(CountRange.of(31)).withExchangedOn(day("2025-01-10"));

    var periods = LAW.exchange(car, MIDDLE).periodsAfterExchange().orElseThrow();

    assertThat(periods.exchange().lastDay()).contains(day("2027-01-10"));
    assertThat(periods.repair().lastDay()).contains(day("2028-01-10"));
    assertThat(periods.exchange().lastOdometer()).contains(Odometer.of(50_000));
    assertThat(LAW.periodsAfterExchange(WarrantyEdition.EDITION_2013, day("2025-01-10"), MIDDLE))
        .isEmpty();
    assertThat(LAW.periodsAfterExchange(WarrantyEdition.NONE, day("2025-01-10"), MIDDLE)).isEmpty();
  }

  @Test
  void art_33_a_car_taken_back_is_sold_under_a_label() {
    var entitled = inTerm().withRepairDays(CountRange.of(31));
    var entitled2013 = inTerm2013().withRepairDays(CountRange.of(36));

    assertThat(LAW.exchange(entitled, MIDDLE).resaleLabel()).contains("三包换退车");
    assertThat(LAW.exchange(entitled2013, MIDDLE_2013).resaleLabel()).isEmpty();
    assertThat(LAW.exchange(inTerm(), MIDDLE).resaleLabel()).isEmpty();
  }
}
