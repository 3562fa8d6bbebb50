package io.dealership.rules.parts;

import static io.dealership.rules.parts.HealthSamples.ON;
import static io.dealership.rules.parts.HealthSamples.RULES;
import static io.dealership.rules.parts.HealthSamples.aPart;
import static io.dealership.rules.parts.HealthSamples.aPartStillFor;
import static io.dealership.rules.parts.HealthSamples.aStock;
import static io.dealership.rules.parts.HealthSamples.cny;
import static io.dealership.rules.parts.HealthSamples.inStock;
import static io.dealership.rules.parts.HealthSamples.need;
import static io.dealership.rules.parts.HealthSamples.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import io.dealership.core.organization.StoreCode;
import io.dealership.core.parts.Quantity;
import io.dealership.core.warranty.PartNumber;
import io.dealership.rules.JsonRoundTrip;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StockHealthValuesTest {

  private static StockHealthQuestion aPartWithEverything() {
    return aPartStillFor(400)
        .withFirstReceivedOn(ON.minusYears(3))
        .withKnownNeed(Quantity.of(2))
        .withOnOrder(Quantity.of(1))
        .withReserved(Quantity.of(1))
        .withSafetyStock(Quantity.of(1))
        .withReorderPoint(Quantity.of(2))
        .withReturnableUntil(ON)
        .withRefundPercent(number("85"))
        .withSisterNeeds(need("S-2", 1))
        .withSupersededBy(PartNumber.of("BD-200"))
        .withExpiresOn(ON.plusDays(5))
        .withProvisionMade(cny("10.00"));
  }

  static Stream<Arguments> values() {
    StockHealth health = RULES.decide(aPartWithEverything(), ON);
    return Stream.of(
        Arguments.of(StockHealthQuestion.class, aPart()),
        Arguments.of(StockHealthQuestion.class, aPartWithEverything()),
        Arguments.of(StockPhaseQuestion.class, inStock(ON)),
        Arguments.of(StockPhaseQuestion.class, StockPhaseQuestion.builder().build()),
        Arguments.of(StockRangeQuestion.class, aStock()),
        Arguments.of(StockHealth.class, health),
        Arguments.of(
            StockHealth.class,
            RULES.decide(StockHealthQuestion.builder().quantity(Quantity.of(1)).build(), ON)),
        Arguments.of(ProposedAction.class, health.actions().get(1)),
        Arguments.of(StockProvision.class, health.provision().orElseThrow()),
        Arguments.of(StockExcess.class, health.excess().orElseThrow()),
        Arguments.of(SisterNeed.class, need("S-2", 1)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("values")
  void values_come_back_from_json(Class<?> type, Object value) {
    JsonRoundTrip.assertSurvives(value, type);
  }

  @Test
  void a_question_is_short_in_json() {
    assertThat(JsonRoundTrip.read2("{\"quantity\": \"3\"}", StockHealthQuestion.class))
        .isEqualTo(StockHealthQuestion.builder().quantity(Quantity.of(3)).build());
    assertThat(
            JsonRoundTrip.read3(
                "{\"quantity\": \"3\", \"sisterNeeds\": null}", StockHealthQuestion.class))
        .isEqualTo(StockHealthQuestion.builder().quantity(Quantity.of(3)).build());
    assertThat(JsonRoundTrip.read3("{\"demandedOn\": null}", StockPhaseQuestion.class))
        .isEqualTo(StockPhaseQuestion.builder().build());
  }

  @Test
  void values_are_equal_by_what_they_say() {
    new EqualsTester()
        .addEqualityGroup(aPart(), aPart().withReserved(Quantity.ZERO))
        .addEqualityGroup(aPart().withReserved(Quantity.of(1)))
        .addEqualityGroup(RULES.decide(aPart(), ON), RULES.decide(aPart(), ON))
        .addEqualityGroup(RULES.decide(aPart().withPart(PartNumber.of("BD-101")), ON))
        .addEqualityGroup(
            RULES.decide(aPart().withPrice(Optional.empty()).withUnitCost(Optional.empty()), ON))
        .addEqualityGroup(RULES.decide(aPart(), ON.plusDays(1)))
        .addEqualityGroup(need("S-2", 1), SisterNeed.of(StoreCode.of("S-2"), Quantity.of(1)))
        .addEqualityGroup(inStock(), inStock().withStocked(true))
        .addEqualityGroup(aStock(), aStock().withStock(cny("90000.00")))
        .testEquals();
  }

  @Test
  void a_question_without_amounts_has_no_currency() {
    StockHealth health =
        RULES.decide(aPart().withUnitCost(Optional.empty()).withPrice(Optional.empty()), ON);

    assertThat(health.value()).isEmpty();
    assertThat(health.provision()).isEmpty();
    assertThat(health.excess().orElseThrow().value()).isEmpty();
    assertThat(health.outcome()).contains(StockAction.KEEP);
    assertThat(health.part()).contains(PartNumber.of("BD-100"));
  }

  // ---- what cannot be ----

  private static Arguments wrong(UnaryOperator<StockHealthQuestion> change, String message) {
    return Arguments.of(change, message);
  }

  static Stream<Arguments> wrong() {
    Quantity less = Quantity.of(-1);
    return Stream.of(
        wrong(q -> q.withQuantity(less), "quantity must not be less than nothing, but was -1"),
        wrong(
            q -> q.withForecastPerMonth(less),
            "forecastPerMonth must not be less than nothing, but was -1"),
        wrong(q -> q.withKnownNeed(less), "knownNeed must not be less than nothing, but was -1"),
        wrong(q -> q.withOnOrder(less), "onOrder must not be less than nothing, but was -1"),
        wrong(q -> q.withReserved(less), "reserved must not be less than nothing, but was -1"),
        wrong(
            q -> q.withSafetyStock(less), "safetyStock must not be less than nothing, but was -1"),
        wrong(
            q -> q.withReorderPoint(less),
            "reorderPoint must not be less than nothing, but was -1"),
        wrong(
            q -> q.withUnitCost(cny("-0.01")),
            "unitCost must be from nothing to a billion, but was CNY -0.01"),
        wrong(
            q -> q.withPrice(cny("1000000000.01")),
            "price must be from nothing to a billion, but was CNY 1000000000.01"),
        wrong(
            q -> q.withProvisionMade(Money.parse("USD 1.00")),
            "provisionMade must be in CNY as the other amounts, but was USD 1.00"),
        wrong(
            q -> q.withRefundPercent(number("100.01")),
            "refundPercent must be from 0 to 100, with at most two decimals, but was 100.01"),
        wrong(
            q -> q.withRefundPercent(number("-1")),
            "refundPercent must be from 0 to 100, with at most two decimals, but was -1"),
        wrong(
            q -> q.withRefundPercent(number("1.001")),
            "refundPercent must be from 0 to 100, with at most two decimals, but was 1.001"),
        wrong(
            q -> q.withSupersededBy(PartNumber.of("BD-100")),
            "supersededBy must not be the part itself, but was BD-100"),
        wrong(
            q -> q.withFirstReceivedOn(ON),
            "lastReceivedOn must not be before firstReceivedOn, but was 2026-01-21"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("wrong")
  void a_question_that_cannot_be_is_refused(
      UnaryOperator<StockHealthQuestion> change, String message) {
    StockHealthQuestion part = aPart();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> change.apply(part))
        .withMessage("StockHealthQuestion." + message);
  }

  @Test
  void other_values_that_cannot_be_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aPart().withSisterNeeds(need("S-2", 1), need("S-2", 2)))
        .withMessageStartingWith("StockHealthQuestion.sisterNeeds must name each store once");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> need("S-2", 0))
        .withMessage("SisterNeed.quantity must be more than nothing, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StockProvision(number("101"), cny("1.00"), cny("0.00")))
        .withMessage("StockProvision.percent must be from 0 to 100, but was 101");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StockProvision(number("1"), cny("-1.00"), cny("0.00")))
        .withMessage("StockProvision.due must not be less than nothing, but was CNY -1.00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StockProvision(number("1"), cny("1.00"), Money.parse("USD 0.00")))
        .withMessage(
            "StockProvision.made must not be less than nothing, and in CNY, but was USD 0.00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StockProvision.release(cny("-1.00"), Quantity.of(1), Quantity.of(1)))
        .withMessage("StockProvision.made must be from nothing to a billion, but was CNY -1.00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StockProvision.release(cny("1.00"), Quantity.of(1), Quantity.of(2)))
        .withMessage("StockProvision.used must be from nothing to 1, which is in stock, but was 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aStock().withDeadStock(cny("90000.01")))
        .withMessage(
            "StockRangeQuestion.deadStock must not be more than stock, but was CNY 90000.01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aStock().withExcessStock(cny("90000.01")))
        .withMessage(
            "StockRangeQuestion.excessStock must not be more than stock, but was CNY 90000.01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aStock().withCostOfSales(Money.parse("USD 1.00")))
        .withMessage("StockRangeQuestion must have amounts of one currency, but had 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aStock().withCostOfSales(cny("-1.00")))
        .withMessageStartingWith("StockRangeQuestion.costOfSales must not be negative");
  }
}
