package io.dealership.rules.workplace;

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

import com.google.common.testing.EqualsTester;
import io.dealership.rules.JsonRoundTrip;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WorkplaceValuesTest {

  static Stream<Arguments> questions() {
    return Stream.of(
        Arguments.of(TripQuestion.class, aTrip()),
        Arguments.of(TripQuestion.class, TripQuestion.builder().build()),
        Arguments.of(CarLeftQuestion.class, aCarLeft()),
        Arguments.of(HotWorkQuestion.class, hotWork(HotWork.GAS_WELDING)),
        Arguments.of(BayWorkQuestion.class, bayWork(BayWork.BODY_BENCH)),
        Arguments.of(
            WorkplaceOrderQuestion.class,
            aWorkplace().withOnFloor(FloorThing.OIL, FloorThing.of("cat"))),
        Arguments.of(ActivityPlanQuestion.class, aPlan()),
        Arguments.of(ProposalQuestion.class, aDecision()),
        Arguments.of(ActivityClosingQuestion.class, aClosing()),
        Arguments.of(ContractSettlementQuestion.class, aContract()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("questions")
  void questions_come_back_from_json(Class<?> type, Object question) {
    JsonRoundTrip.assertSurvives(question, type);
  }

  @Test
  void questions_are_plain_in_json() {
    JsonRoundTrip.assertJson(
        hotWork(HotWork.BAKING),
        HotWorkQuestion.class,
        """
        {"work": "BAKING", "flammablesNear": false, "underPressure": false, "nakedFlame": false,
         "smoking": false, "welderCertified": true, "groundingChecked": true,
         "protectionWorn": true, "bottlesAway": true, "hosesTight": true, "fireEquipment": true,
         "lastFireCheckOn": "2026-02-20", "boothOperatorDesignated": true}
        """);
    JsonRoundTrip.assertJson(
        ActivityPlanQuestion.builder()
            .addElementsMissing(PlanElement.THEME)
            .cost(Money.parse("CNY 12.50"))
            .build(),
        ActivityPlanQuestion.class,
        """
        {"elementsThere": [], "elementsMissing": ["theme"], "cost": "CNY 12.50"}
        """);
  }

  @Test
  void lists_may_be_left_out_of_json() {
    assertThat(JsonRoundTrip.read2("{}", WorkplaceOrderQuestion.class))
        .isEqualTo(WorkplaceOrderQuestion.builder().build());
    assertThat(JsonRoundTrip.read3("{\"pointsOpen\": null}", ActivityClosingQuestion.class))
        .isEqualTo(ActivityClosingQuestion.builder().build());
  }

  @Test
  void questions_are_equal_by_value() {
    new EqualsTester()
        .addEqualityGroup(aTrip(), aTrip().withSober(true))
        .addEqualityGroup(aTrip().withSober(false))
        .addEqualityGroup(aCarLeft(), aCarLeft().withInGarage(true))
        .addEqualityGroup(
            hotWork(HotWork.BAKING), hotWork(HotWork.PAINTING).withWork(HotWork.BAKING))
        .addEqualityGroup(bayWork(BayWork.ELECTRIC))
        .addEqualityGroup(aWorkplace(), aWorkplace().withSmoking(false))
        .addEqualityGroup(aPlan(), aPlan().withYearBudgetSet(true))
        .addEqualityGroup(aDecision(), aDecision().withAlternatives(2))
        .addEqualityGroup(aClosing())
        .addEqualityGroup(aContract())
        .testEquals();
  }

  static Stream<Function<String, ? extends Comparable<?>>> codes() {
    return Stream.of(PlanElement::of, ActivityCheckPoint::of, WorkplaceLevel::of, FloorThing::of);
  }

  @ParameterizedTest
  @MethodSource("codes")
  void codes_are_in_kebab_case_and_equal_by_it(Function<String, ? extends Comparable<?>> type) {
    assertThat(type.apply("one-two")).hasToString("one-two").isEqualTo(type.apply("one-two"));
    assertThat(type.apply("one-two")).isNotEqualTo(type.apply("one"));
    assertThatIllegalArgumentException().isThrownBy(() -> type.apply("One two"));
  }

  @Test
  void codes_are_in_the_order_of_the_alphabet() {
    assertThat(Samples.ELEMENTS.stream().sorted().limit(2))
        .containsExactly(PlanElement.BACKGROUND, PlanElement.CONTENT);
    assertThat(Samples.POINTS.stream().sorted().findFirst()).contains(ActivityCheckPoint.ANALYSIS);
    assertThat(Samples.LEVELS.stream().sorted().findFirst()).contains(WorkplaceLevel.SAFETY);
    assertThat(FloorThing.OIL).isLessThan(FloorThing.WATER);
  }

  // ---- what cannot be ----

  @Test
  void nothing_is_there_and_not_there() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aPlan().withElementsMissing(PlanElement.TIME))
        .withMessage(
            "ActivityPlanQuestion.elementsMissing must not be in elementsThere, but was time");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aClosing().withPointsOpen(ActivityCheckPoint.EFFECT))
        .withMessage(
            "ActivityClosingQuestion.pointsOpen must not be in pointsChecked, but was effect");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aWorkplace().withLevelsFailed(WorkplaceLevel.SHINE))
        .withMessage(
            "WorkplaceOrderQuestion.levelsFailed must not be in levelsKept, but was shine");
  }

  @Test
  void amounts_can_be_compared() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aPlan().withCost(Money.parse("CNY -1.00")))
        .withMessage("ActivityPlanQuestion.cost must not be negative, but was CNY -1.00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aPlan().withBudgetLeft(Money.parse("USD 5.00")))
        .withMessage(
            "ActivityPlanQuestion.budgetLeft must be in the currency of cost CNY 30000.00, but was"
                + " USD 5.00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aPlan().withYearBudgetSet(false))
        .withMessage(
            "ActivityPlanQuestion.budgetLeft must be empty where no budget is set, but was CNY"
                + " 80000.00");
    assertThat(aPlan().withCost(Optional.empty()).withBudgetLeft(Money.parse("USD 5.00")).cost())
        .isEmpty();
  }

  @Test
  void alternatives_are_not_negative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aDecision().withAlternatives(-1))
        .withMessage("ProposalQuestion.alternatives must be at least 0, but was -1");
  }
}
