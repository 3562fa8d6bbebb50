package io.dealership.rules.workplace;

import io.dealership.core.sales.FinanceCheck;
import io.dealership.rules.pack.PackLoader;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/** Questions in which nothing is wrong, and the rules to ask. */
final class Samples {

  static final LocalDate ON = LocalDate.of(2026, 3, 2);

  static final WorkplaceRules RULES =
      WorkplaceRules.of(PackLoader.create().load(WorkplaceRules.pack()));

  static final List<PlanElement> ELEMENTS =
      List.of(
          PlanElement.BACKGROUND,
          PlanElement.PURPOSE,
          PlanElement.THEME,
          PlanElement.TIME,
          PlanElement.CONTENT,
          PlanElement.PERSONS_IN_CHARGE,
          PlanElement.TARGETS,
          PlanElement.PUBLICITY,
          PlanElement.PROMOTION_POLICY,
          PlanElement.COST_BUDGET);

  static final List<ActivityCheckPoint> POINTS =
      List.of(
          ActivityCheckPoint.DUTIES_CLEAR,
          ActivityCheckPoint.STAGE_TARGETS,
          ActivityCheckPoint.HAND_OVERS,
          ActivityCheckPoint.SPENDING,
          ActivityCheckPoint.EFFECT,
          ActivityCheckPoint.ANALYSIS);

  static final List<WorkplaceLevel> LEVELS =
      List.of(
          WorkplaceLevel.SORT,
          WorkplaceLevel.SET_IN_ORDER,
          WorkplaceLevel.SHINE,
          WorkplaceLevel.STANDARDIZE,
          WorkplaceLevel.SUSTAIN,
          WorkplaceLevel.SAFETY);

  private Samples() {}

  /** With the driver of the car, and with goods. */
  static TripQuestion aTrip() {
    return TripQuestion.builder()
        .licensed(true)
        .sober(true)
        .fit(true)
        .calm(true)
        .carSafe(true)
        .dispatched(true)
        .ownCar(true)
        .checkedBeforeDrive(true)
        .loaded(true)
        .loadCounted(true)
        .slipSigned(true)
        .build();
  }

  /** For the day, with goods. */
  static CarLeftQuestion aCarLeft() {
    return CarLeftQuestion.builder()
        .doorsLocked(true)
        .keyTaken(true)
        .goodsAboard(true)
        .boxLocked(true)
        .endOfWork(true)
        .inGarage(true)
        .checkedUnderWay(true)
        .checkedAfterDrive(true)
        .build();
  }

  static HotWorkQuestion hotWork(HotWork work) {
    return HotWorkQuestion.builder()
        .work(work)
        .flammablesNear(false)
        .underPressure(false)
        .nakedFlame(false)
        .smoking(false)
        .welderCertified(true)
        .groundingChecked(true)
        .protectionWorn(true)
        .bottlesAway(true)
        .hosesTight(true)
        .fireEquipment(true)
        .lastFireCheckOn(LocalDate.of(2026, 2, 20))
        .boothOperatorDesignated(true)
        .build();
  }

  static BayWorkQuestion bayWork(BayWork work) {
    return BayWorkQuestion.builder()
        .work(work)
        .liftMoving(false)
        .carStarting(false)
        .heldFast(true)
        .liftProcedureKept(true)
        .guideThere(true)
        .clamped(true)
        .groundMinded(true)
        .build();
  }

  /** After welding. */
  static WorkplaceOrderQuestion aWorkplace() {
    return WorkplaceOrderQuestion.builder()
        .smoking(false)
        .floorSeen(true)
        .wasteInPlace(true)
        .wasteCollectorDesignated(true)
        .weldingDone(true)
        .checkedAfterWelding(true)
        .fireEquipment(true)
        .lastFireCheckOn(LocalDate.of(2026, 2, 20))
        .addAllLevelsKept(LEVELS)
        .build();
  }

  static ActivityPlanQuestion aPlan() {
    return ActivityPlanQuestion.builder()
        .addAllElementsThere(ELEMENTS)
        .yearBudgetSet(true)
        .cost(Money.parse("CNY 30000.00"))
        .budgetLeft(Money.parse("CNY 80000.00"))
        .build();
  }

  static ProposalQuestion aDecision() {
    return ProposalQuestion.builder()
        .stage(ProposalStage.ACT)
        .alternatives(2)
        .confirmedInWriting(true)
        .build();
  }

  static ActivityClosingQuestion aClosing() {
    return ActivityClosingQuestion.builder()
        .monitored(true)
        .followedUp(true)
        .summedUp(true)
        .addAllPointsChecked(POINTS)
        .build();
  }

  static ContractSettlementQuestion aContract() {
    return ContractSettlementQuestion.builder()
        .financeCheck(FinanceCheck.PASSED)
        .changedSinceCheck(false)
        .build();
  }
}
