package io.dealership.rules.workplace;

import static io.dealership.rules.workplace.Samples.ON;
import static io.dealership.rules.workplace.Samples.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.sales.FinanceCheck;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Permit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every combination of facts comes out as a plain program says, which knows nothing of tables; and
 * where facts are not known, the outcome is the one that all their values agree on.
 */
class WorkplaceCombinationsTest {

  private static final Set<String> FORBIDDING =
      Set.of(
          "not-licensed",
          "not-sober",
          "not-fit",
          "not-calm",
          "car-defective",
          "flammables-near",
          "under-pressure",
          "naked-flame",
          "smoking",
          "welder-not-certified",
          "lift-moving",
          "car-starting",
          "not-held-fast");

  /** The facts of one combination by name. */
  private record Facts(Map<String, Boolean> values) {
    boolean is(String name) {
      return values.get(name);
    }
  }

  /** What a plain program objects to. */
  private static final class Objections {
    final Set<String> reasons = new TreeSet<>();

    Objections when(boolean bad, String reason) {
      if (bad) {
        reasons.add(reason);
      }
      return this;
    }
  }

  /** A question with yes-or-no facts, the program to answer it, and the rules to compare with. */
  private static final class Comparison<Q> {
    private final Q blank;
    private final Map<String, BiFunction<Q, Boolean, Q>> setters = new LinkedHashMap<>();
    private final Function<Facts, Objections> program;
    private final Function<Q, Decision<?>> rules;
    private final Function<Set<String>, String> outcome;

    Comparison(
        Q blank,
        Function<Facts, Objections> program,
        Function<Q, Decision<?>> rules,
        Function<Set<String>, String> outcome) {
      this.blank = blank;
      this.program = program;
      this.rules = rules;
      this.outcome = outcome;
    }

    Comparison<Q> fact(String name, BiFunction<Q, Boolean, Q> setter) {
      setters.put(name, setter);
      return this;
    }

    private Facts facts(int bits) {
      Map<String, Boolean> values = new LinkedHashMap<>();
      for (String name : setters.keySet()) {
        values.put(name, (bits & 1 << values.size()) != 0);
      }
      return new Facts(values);
    }

    private Q question(Facts facts, Set<String> unknown) {
      Q question = blank;
      for (var setter : setters.entrySet()) {
        if (!unknown.contains(setter.getKey())) {
          question = setter.getValue().apply(question, facts.is(setter.getKey()));
        }
      }
      return question;
    }

    private String outcome(Facts facts) {
      return outcome.apply(program.apply(facts).reasons);
    }

    void assertSameForAllKnownFacts() {
      for (int bits = 0; bits < 1 << setters.size(); bits++) {
        Facts facts = facts(bits);
        Decision<?> decision = rules.apply(question(facts, Set.of()));

        assertThat(decision.outcome().map(Object::toString))
            .as("%s", facts)
            .contains(outcome(facts));
        Set<String> objections = new TreeSet<>();
        decision.findings().stream()
            .filter(finding -> finding.nextStep().isPresent())
            .forEach(finding -> objections.add(finding.reason().code()));
        assertThat(objections).as("%s", facts).isEqualTo(program.apply(facts).reasons);
      }
    }

    void assertAgreedWhereFactsAreUnknown(int tries) {
      Random random = new Random(2026);
      List<String> names = List.copyOf(setters.keySet());
      int open = 0;
      for (int i = 0; i < tries; i++) {
        // mostly what is in order, else nearly everything would be forbidden
        int bits = random.nextInt(1 << names.size());
        for (int more = random.nextInt(4); more > 0; more--) {
          bits |= random.nextInt(1 << names.size());
        }
        Facts facts = facts(bits);
        Set<String> unknown = new TreeSet<>();
        for (int n = 1 + random.nextInt(4); n > 0; n--) {
          unknown.add(names.get(random.nextInt(names.size())));
        }
        Set<String> possible = new HashSet<>();
        for (int choice = 0; choice < 1 << unknown.size(); choice++) {
          Map<String, Boolean> values = new LinkedHashMap<>(facts.values());
          int at = 0;
          for (String name : unknown) {
            values.put(name, (choice & 1 << at++) != 0);
          }
          possible.add(outcome(new Facts(values)));
        }

        Decision<?> decision = rules.apply(question(facts, unknown));

        assertThat(decision.outcome().map(Object::toString))
            .as("%s without %s", facts, unknown)
            .isEqualTo(
                possible.size() == 1 ? Optional.of(possible.iterator().next()) : Optional.empty());
        assertThat(decision.missing().isEmpty())
            .as("%s without %s", facts, unknown)
            .isEqualTo(possible.size() == 1);
        open += possible.size() > 1 ? 1 : 0;
      }
      assertThat(open).as("combinations that are open").isBetween(tries / 50, tries - tries / 50);
    }
  }

  private static String permit(Set<String> objections) {
    return objections.isEmpty()
        ? "ALLOWED"
        : objections.stream().anyMatch(FORBIDDING::contains) ? "FORBIDDEN" : "NOT_YET";
  }

  private static String check(Set<String> objections) {
    return objections.isEmpty() ? "DONE" : "OPEN";
  }

  // ---- trips ----

  private static Comparison<TripQuestion> trips() {
    return new Comparison<>(
            TripQuestion.builder().build(),
            f ->
                new Objections()
                    .when(!f.is("licensed"), "not-licensed")
                    .when(!f.is("sober"), "not-sober")
                    .when(!f.is("fit"), "not-fit")
                    .when(!f.is("calm"), "not-calm")
                    .when(!f.is("safe"), "car-defective")
                    .when(!f.is("ordered"), "not-dispatched")
                    .when(!(f.is("own") || f.is("approved")), "hand-over-not-approved")
                    .when(!f.is("checked"), "not-checked-before-drive")
                    .when(f.is("loaded") && !f.is("counted"), "load-not-counted")
                    .when(f.is("loaded") && !f.is("signed"), "slip-not-signed"),
            question -> RULES.trip(question, ON),
            WorkplaceCombinationsTest::permit)
        .fact("licensed", TripQuestion::withLicensed)
        .fact("sober", TripQuestion::withSober)
        .fact("fit", TripQuestion::withFit)
        .fact("calm", TripQuestion::withCalm)
        .fact("safe", TripQuestion::withCarSafe)
        .fact("ordered", TripQuestion::withDispatched)
        .fact("own", TripQuestion::withOwnCar)
        .fact("approved", TripQuestion::withHandOverApproved)
        .fact("checked", TripQuestion::withCheckedBeforeDrive)
        .fact("loaded", TripQuestion::withLoaded)
        .fact("counted", TripQuestion::withLoadCounted)
        .fact("signed", TripQuestion::withSlipSigned);
  }

  @Test
  void every_trip_comes_out_as_a_plain_program_says() {
    trips().assertSameForAllKnownFacts();
  }

  @Test
  void a_trip_of_which_not_all_is_known_comes_out_as_all_its_possibilities_agree() {
    trips().assertAgreedWhereFactsAreUnknown(3000);
  }

  private static Comparison<CarLeftQuestion> carsLeft() {
    return new Comparison<>(
            CarLeftQuestion.builder().build(),
            f ->
                new Objections()
                    .when(!f.is("doors"), "doors-open")
                    .when(!f.is("key"), "key-left")
                    .when(f.is("goods") && !f.is("box"), "box-open")
                    .when(f.is("evening") && !f.is("garage"), "not-in-garage")
                    .when(f.is("evening") && !f.is("during"), "not-checked-under-way")
                    .when(f.is("evening") && !f.is("after"), "not-checked-after-drive"),
            question -> RULES.carLeft(question, ON),
            WorkplaceCombinationsTest::check)
        .fact("doors", CarLeftQuestion::withDoorsLocked)
        .fact("key", CarLeftQuestion::withKeyTaken)
        .fact("goods", CarLeftQuestion::withGoodsAboard)
        .fact("box", CarLeftQuestion::withBoxLocked)
        .fact("evening", CarLeftQuestion::withEndOfWork)
        .fact("garage", CarLeftQuestion::withInGarage)
        .fact("during", CarLeftQuestion::withCheckedUnderWay)
        .fact("after", CarLeftQuestion::withCheckedAfterDrive);
  }

  @Test
  void every_car_that_is_left_comes_out_as_a_plain_program_says() {
    carsLeft().assertSameForAllKnownFacts();
    carsLeft().assertAgreedWhereFactsAreUnknown(2000);
  }

  // ---- the workshop ----

  private static Objections hotWork(HotWork work, Facts f) {
    boolean electric = work == HotWork.ELECTRIC_WELDING;
    boolean gas = work == HotWork.GAS_WELDING;
    boolean paint = work == HotWork.PAINTING;
    boolean bake = work == HotWork.BAKING;
    return new Objections()
        .when((electric || gas) && !f.is("noFlammables"), "flammables-near")
        .when((electric || gas) && !f.is("noPressure"), "under-pressure")
        .when((paint || bake) && !f.is("noFlame"), "naked-flame")
        .when(!f.is("noSmoker"), "smoking")
        .when((electric || gas) && !f.is("certified"), "welder-not-certified")
        .when(electric && !f.is("grounded"), "grounding-not-checked")
        .when(!bake && !f.is("protected"), "no-protection")
        .when(gas && !f.is("away"), "bottles-near-fire")
        .when(gas && !f.is("tight"), "hoses-not-tight")
        .when(!f.is("equipment"), "no-fire-equipment")
        .when(!f.is("fresh"), "fire-check-overdue")
        .when(bake && !f.is("operator"), "booth-operator-not-designated");
  }

  private static Comparison<HotWorkQuestion> hotWorks(HotWork work) {
    return new Comparison<>(
            HotWorkQuestion.builder().work(work).build(),
            f -> hotWork(work, f),
            question -> RULES.hotWork(question, ON),
            WorkplaceCombinationsTest::permit)
        .fact("noFlammables", (q, yes) -> q.withFlammablesNear(!yes))
        .fact("noPressure", (q, yes) -> q.withUnderPressure(!yes))
        .fact("noFlame", (q, yes) -> q.withNakedFlame(!yes))
        .fact("noSmoker", (q, yes) -> q.withSmoking(!yes))
        .fact("certified", HotWorkQuestion::withWelderCertified)
        .fact("grounded", HotWorkQuestion::withGroundingChecked)
        .fact("protected", HotWorkQuestion::withProtectionWorn)
        .fact("away", HotWorkQuestion::withBottlesAway)
        .fact("tight", HotWorkQuestion::withHosesTight)
        .fact("equipment", HotWorkQuestion::withFireEquipment)
        .fact("fresh", (q, yes) -> q.withLastFireCheckOn(yes ? ON : ON.minusMonths(2)))
        .fact("operator", HotWorkQuestion::withBoothOperatorDesignated);
  }

  @ParameterizedTest
  @EnumSource
  void all_hot_work_comes_out_as_a_plain_program_says(HotWork work) {
    hotWorks(work).assertSameForAllKnownFacts();
    hotWorks(work).assertAgreedWhereFactsAreUnknown(1000);
  }

  private static Objections bayWork(BayWork work, Facts f) {
    return switch (work) {
      case DRIVE_ON -> new Objections().when(!f.is("guide"), "nobody-guides");
      case UNDER_CAR ->
          new Objections()
              .when(!f.is("still"), "lift-moving")
              .when(!f.is("engineOff"), "car-starting")
              .when(!f.is("held"), "not-held-fast")
              .when(!f.is("procedure"), "lift-procedure-not-kept");
      case BODY_BENCH -> new Objections().when(!f.is("clamped"), "not-clamped");
      case ELECTRIC -> new Objections().when(!f.is("ground"), "ground-not-minded");
    };
  }

  @ParameterizedTest
  @EnumSource
  void all_bay_work_comes_out_as_a_plain_program_says(BayWork work) {
    Comparison<BayWorkQuestion> comparison =
        new Comparison<>(
                BayWorkQuestion.builder().work(work).build(),
                f -> bayWork(work, f),
                question -> RULES.bayWork(question, ON),
                WorkplaceCombinationsTest::permit)
            .fact("still", (q, yes) -> q.withLiftMoving(!yes))
            .fact("engineOff", (q, yes) -> q.withCarStarting(!yes))
            .fact("held", BayWorkQuestion::withHeldFast)
            .fact("procedure", BayWorkQuestion::withLiftProcedureKept)
            .fact("guide", BayWorkQuestion::withGuideThere)
            .fact("clamped", BayWorkQuestion::withClamped)
            .fact("ground", BayWorkQuestion::withGroundMinded);

    comparison.assertSameForAllKnownFacts();
    comparison.assertAgreedWhereFactsAreUnknown(1000);
  }

  @Test
  void every_workplace_comes_out_as_a_plain_program_says() {
    Comparison<WorkplaceOrderQuestion> comparison =
        new Comparison<>(
                WorkplaceOrderQuestion.builder().build(),
                f ->
                    new Objections()
                        .when(!f.is("noSmoker"), "smoking")
                        .when(!f.is("floor"), "floor-not-clear")
                        .when(!f.is("waste"), "waste-not-in-place")
                        .when(!f.is("collector"), "waste-collector-not-designated")
                        .when(f.is("welded") && !f.is("seen"), "not-checked-after-welding")
                        .when(!f.is("equipment"), "no-fire-equipment")
                        .when(!f.is("fresh"), "fire-check-overdue")
                        .when(!f.is("levels"), "levels-not-kept"),
                question -> RULES.workplaceOrder(question, ON),
                WorkplaceCombinationsTest::check)
            .fact("noSmoker", (q, yes) -> q.withSmoking(!yes))
            .fact("floor", (q, yes) -> yes ? q.withFloorSeen(true) : q.withOnFloor(FloorThing.OIL))
            .fact("waste", WorkplaceOrderQuestion::withWasteInPlace)
            .fact("collector", WorkplaceOrderQuestion::withWasteCollectorDesignated)
            .fact("welded", WorkplaceOrderQuestion::withWeldingDone)
            .fact("seen", WorkplaceOrderQuestion::withCheckedAfterWelding)
            .fact("equipment", WorkplaceOrderQuestion::withFireEquipment)
            .fact("fresh", (q, yes) -> q.withLastFireCheckOn(yes ? ON : ON.minusMonths(2)))
            .fact(
                "levels",
                (q, yes) ->
                    yes
                        ? q.withLevelsKept(Samples.LEVELS)
                        : q.withLevelsFailed(WorkplaceLevel.SUSTAIN));

    comparison.assertSameForAllKnownFacts();
    comparison.assertAgreedWhereFactsAreUnknown(2000);
  }

  // ---- the office ----

  @Test
  void every_plan_comes_out_as_a_plain_program_says() {
    for (int bits = 0; bits < 1 << Samples.ELEMENTS.size(); bits++) {
      List<PlanElement> there = new ArrayList<>();
      List<PlanElement> lacking = new ArrayList<>();
      for (PlanElement element : Samples.ELEMENTS) {
        ((bits & 1 << there.size() + lacking.size()) == 0 ? lacking : there).add(element);
      }
      for (int cost = 99; cost <= 101; cost++) {
        ActivityPlanQuestion question =
            ActivityPlanQuestion.builder()
                .addAllElementsThere(there)
                .addAllElementsMissing(lacking)
                .cost(Money.parse("CNY " + cost))
                .budgetLeft(Money.parse("CNY 100"))
                .build();
        Decision<CheckOutcome> decision = RULES.activityPlan(question, ON);

        assertThat(decision.outcome())
            .as("%s", question)
            .contains(lacking.isEmpty() && cost <= 100 ? CheckOutcome.DONE : CheckOutcome.OPEN);
        assertThat(decision.findings().stream().filter(one -> one.nextStep().isPresent()).count())
            .as("%s", question)
            .isEqualTo((lacking.isEmpty() ? 0 : 1) + (cost > 100 ? 1 : 0));
        // what nobody mentions is not known, and may be missing
        assertThat(
                RULES.activityPlan(question.withElementsMissing(List.of()), ON).outcome().isEmpty())
            .as("%s", question)
            .isEqualTo(!lacking.isEmpty() && cost <= 100);
      }
    }
  }

  @Test
  void every_proposal_comes_out_as_a_plain_program_says() {
    for (ProposalStage stage : ProposalStage.values()) {
      for (int alternatives = 0; alternatives < 6; alternatives++) {
        for (boolean confirmed : new boolean[] {false, true}) {
          ProposalQuestion question =
              ProposalQuestion.builder()
                  .stage(stage)
                  .alternatives(alternatives)
                  .confirmedInWriting(confirmed)
                  .build();
          boolean fine = alternatives >= 2 && (confirmed || stage == ProposalStage.PROPOSE);

          assertThat(RULES.proposal(question, ON).outcome())
              .as("%s", question)
              .contains(fine ? Permit.ALLOWED : Permit.NOT_YET);
        }
      }
    }
  }

  @Test
  void every_closing_comes_out_as_a_plain_program_says() {
    for (int bits = 0; bits < 1 << Samples.POINTS.size(); bits++) {
      List<ActivityCheckPoint> checked = new ArrayList<>();
      List<ActivityCheckPoint> open = new ArrayList<>();
      for (ActivityCheckPoint point : Samples.POINTS) {
        ((bits & 1 << checked.size() + open.size()) == 0 ? open : checked).add(point);
      }
      Comparison<ActivityClosingQuestion> comparison =
          new Comparison<>(
                  ActivityClosingQuestion.builder()
                      .addAllPointsChecked(checked)
                      .addAllPointsOpen(open)
                      .build(),
                  f ->
                      new Objections()
                          .when(!f.is("monitored"), "not-monitored")
                          .when(!f.is("followed"), "not-followed-up")
                          .when(!f.is("summed"), "not-summed-up")
                          .when(!open.isEmpty(), "check-points-open"),
                  question -> RULES.activityClosing(question, ON),
                  WorkplaceCombinationsTest::check)
              .fact("monitored", ActivityClosingQuestion::withMonitored)
              .fact("followed", ActivityClosingQuestion::withFollowedUp)
              .fact("summed", ActivityClosingQuestion::withSummedUp);

      comparison.assertSameForAllKnownFacts();
    }
  }

  @Test
  void every_contract_comes_out_as_a_plain_program_says() {
    for (FinanceCheck check : FinanceCheck.values()) {
      for (boolean changed : new boolean[] {false, true}) {
        ContractSettlementQuestion question =
            ContractSettlementQuestion.builder()
                .financeCheck(check)
                .changedSinceCheck(changed)
                .build();

        assertThat(RULES.contractSettlement(question, ON).outcome())
            .as("%s", question)
            .contains(check == FinanceCheck.PASSED && !changed ? Permit.ALLOWED : Permit.NOT_YET);
        assertThat(RULES.contractSettlement(question, ON).findings()).hasSize(1);
      }
    }
  }
}
