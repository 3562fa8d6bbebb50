package io.dealership.rules.storeroom;

import static io.dealership.rules.storeroom.StoreroomSamples.aDisposal;
import static io.dealership.rules.storeroom.StoreroomSamples.aLine;
import static io.dealership.rules.storeroom.StoreroomSamples.aReceipt;
import static io.dealership.rules.storeroom.StoreroomSamples.aStorage;
import static io.dealership.rules.storeroom.StoreroomSamples.anAssessment;
import static io.dealership.rules.storeroom.StoreroomSamples.anEntry;
import static io.dealership.rules.storeroom.StoreroomSamples.anOrder;
import static io.dealership.rules.storeroom.StoreroomSamples.someOldParts;
import static io.dealership.rules.storeroom.StoreroomSamples.units;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import io.dealership.core.identity.Vin;
import io.dealership.core.parts.Quantity;
import io.dealership.core.parts.StockPlace;
import io.dealership.core.parts.Stocktake;
import io.dealership.core.time.DayRange;
import io.dealership.core.warranty.PartNumber;
import io.dealership.rules.JsonRoundTrip;
import io.dealership.rules.stocktake.CarDifference;
import io.dealership.rules.stocktake.CarFoundAt;
import io.dealership.rules.stocktake.CardStanding;
import io.dealership.rules.stocktake.CountClass;
import io.dealership.rules.stocktake.CountFrequency;
import io.dealership.rules.stocktake.CountPlan;
import io.dealership.rules.stocktake.CountSlot;
import io.dealership.rules.stocktake.KeyStanding;
import io.dealership.rules.stocktake.PartDifference;
import io.dealership.rules.stocktake.PlannedPart;
import io.dealership.rules.stocktake.Reconciliation;
import io.dealership.rules.stocktake.StockAdjustmentQuestion;
import io.dealership.rules.stocktake.StocktakeClosingQuestion;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Questions and answers of storeroom and stocktake as values. */
class StoreroomValuesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private static PlannedPart aPart() {
    return PlannedPart.of(PartNumber.of("P-1"), StockPlace.of("A-01"), CountClass.A);
  }

  private static CountSlot aSlot() {
    return CountSlot.of(new DayRange(DAY, DAY.plusDays(7)), List.of(aPart()));
  }

  private static PartDifference aDifference() {
    return PartDifference.builder()
        .part(PartNumber.of("P-1"))
        .ledger(units(10))
        .explained(units(-2))
        .found(units(7))
        .moved(units(0))
        .lost(units(1))
        .gained(units(0))
        .withinTolerance(false)
        .cardStanding(CardStanding.LEDGER)
        .unitCost(Money.parse("CNY 12.50"))
        .build();
  }

  private static CarDifference aCar() {
    return CarDifference.builder()
        .vin(Vin.of("LSVAA4182E2123450"))
        .standing(CarFoundAt.OTHER)
        .keys(KeyStanding.EQUAL)
        .build();
  }

  static Stream<Arguments> values() {
    Stocktake empty = Stocktake.builder().on(DAY).build();
    return Stream.of(
        Arguments.of(StockReceiptQuestion.class, aReceipt()),
        Arguments.of(StoreroomEntryQuestion.class, anEntry("parts-manager")),
        Arguments.of(PartsStorageQuestion.class, aStorage(StoredGoods.OIL)),
        Arguments.of(OrderReleaseQuestion.class, anOrder()),
        Arguments.of(SupplierAssessmentQuestion.class, anAssessment()),
        Arguments.of(FollowUpQuestion.class, aLine()),
        Arguments.of(DisposalQuestion.class, aDisposal(DisposedThing.VEHICLE)),
        Arguments.of(OldPartsQuestion.class, someOldParts()),
        Arguments.of(
            StocktakeClosingQuestion.class,
            StocktakeClosingQuestion.builder().stocktake(empty).handedUp(true).build()),
        Arguments.of(
            StockAdjustmentQuestion.class,
            StockAdjustmentQuestion.builder().stocktake(empty).closed(true).build()),
        Arguments.of(PartDifference.class, aDifference()),
        Arguments.of(Reconciliation.class, Reconciliation.of(List.of(aDifference()))),
        Arguments.of(CarDifference.class, aCar()),
        Arguments.of(PlannedPart.class, aPart()),
        Arguments.of(CountSlot.class, aSlot()),
        Arguments.of(
            CountPlan.class,
            CountPlan.builder().frequency(CountFrequency.WEEKLY).addSlots(aSlot()).build()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("values")
  void values_come_back_from_json(Class<?> type, Object value) {
    JsonRoundTrip.assertSurvives(value, type);
  }

  @Test
  void lists_may_be_left_out_of_json() {
    assertThat(JsonRoundTrip.read2("{}", OrderReleaseQuestion.class))
        .isEqualTo(OrderReleaseQuestion.builder().build());
    assertThat(JsonRoundTrip.read3("{\"reviews\": null}", OrderReleaseQuestion.class))
        .isEqualTo(OrderReleaseQuestion.builder().build());
  }

  @Test
  void values_are_equal_by_what_they_hold() {
    new EqualsTester()
        .addEqualityGroup(aReceipt(), aReceipt().withInspected(true))
        .addEqualityGroup(anEntry("a"))
        .addEqualityGroup(aStorage(StoredGoods.OIL))
        .addEqualityGroup(anOrder(), anOrder().withUrgent(true))
        .addEqualityGroup(anAssessment())
        .addEqualityGroup(aLine())
        .addEqualityGroup(aDisposal(DisposedThing.WASTE))
        .addEqualityGroup(someOldParts())
        .addEqualityGroup(aDifference(), aDifference().withLost(units(1)))
        .addEqualityGroup(aCar())
        .addEqualityGroup(aPart(), aPart())
        .addEqualityGroup(aSlot(), aSlot())
        .testEquals();
  }

  static Stream<Function<String, ? extends Comparable<?>>> codes() {
    return Stream.of(StoragePoint::of, AssessmentPoint::of);
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
    assertThat(AssessmentPoint.LEAD_TIME).isLessThan(AssessmentPoint.PRICE);
    assertThat(StoragePoint.DISPLAYED).isLessThan(StoragePoint.LABELED);
  }

  @Test
  void null_is_refused() {
    NullPointerTester tester =
        new NullPointerTester()
            .setDefault(PartNumber.class, PartNumber.of("P-1"))
            .setDefault(StockPlace.class, StockPlace.of("A-01"))
            .setDefault(DayRange.class, aSlot().days());
    tester.testAllPublicStaticMethods(PlannedPart.class);
    tester.testAllPublicStaticMethods(CountSlot.class);
  }

  @Test
  void what_cannot_be_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aStorage(StoredGoods.OIL).withPointsBroken(StoragePoint.LABELED))
        .withMessage(
            "PartsStorageQuestion.pointsBroken must not be in pointsKept, but was labeled");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> anAssessment().withPointsOpen(AssessmentPoint.PRICE))
        .withMessage(
            "SupplierAssessmentQuestion.pointsOpen must not be in pointsAssessed, but was price");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> anOrder().withReviewsMissing(OrderReviewer.PARTS_MANAGER))
        .withMessage(
            "OrderReleaseQuestion.reviewsMissing must not be in reviews, but was PARTS_MANAGER");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> anOrder().withOrderValue(Money.parse("CNY -1.00")))
        .withMessage("OrderReleaseQuestion.orderValue must not be negative, but was CNY -1.00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aLine().withOrdered(units(0)))
        .withMessage("FollowUpQuestion.ordered must be more than nothing, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aLine().withReceived(units(-1)))
        .withMessage("FollowUpQuestion.received must not be less than nothing, but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aLine().withPromiseGiven(false))
        .withMessage(
            "FollowUpQuestion.promisedOn must be empty where no promise was given, but was"
                + " 2026-03-02");
  }

  @Test
  void a_difference_tells_what_it_costs() {
    assertThat(aDifference().unexplained()).contains(units(-1));
    assertThat(aDifference().lossValue()).contains(Money.parse("CNY 12.50"));
    assertThat(aDifference().gainValue()).contains(Money.parse("CNY 0.00"));
    // half a fen is rounded up
    assertThat(
            aDifference()
                .withUnitCost(Money.parse("CNY 0.01"))
                .withLost(Quantity.parse("0.5"))
                .lossValue())
        .contains(Money.parse("CNY 0.01"));
  }
}
