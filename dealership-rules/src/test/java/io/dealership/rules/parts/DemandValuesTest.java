package io.dealership.rules.parts;

import static io.dealership.rules.JsonRoundTrip.assertSurvives;
import static io.dealership.rules.parts.Demands.CALENDAR;
import static io.dealership.rules.parts.Demands.ON;
import static io.dealership.rules.parts.Demands.PART;
import static io.dealership.rules.parts.Demands.RULES;
import static io.dealership.rules.parts.Demands.cny;
import static io.dealership.rules.parts.Demands.units;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import io.dealership.core.parts.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DemandValuesTest {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static OrderQuestion anOrder() {
    return OrderQuestion.builder()
        .part(PART)
        .addAllDemand(units(4, 5, 4))
        .onHand(Quantity.of(2))
        .reserved(Quantity.of(1))
        .addOpenOrders(new OpenOrder(Quantity.of(3), Optional.of(LocalDate.of(2026, 3, 5))))
        .leadTimeDays(3)
        .leadTimeDeviation(HALF)
        .abcClass(AbcClass.A)
        .serviceLevel(HALF)
        .method(ForecastMethod.SBA)
        .distribution(DemandDistribution.POISSON)
        .minimum(Quantity.of(2))
        .maximum(Quantity.of(9))
        .orderable(true)
        .keptInStock(true)
        .packSize(Quantity.of(2))
        .supplierMinimum(Quantity.of(4))
        .orderCost(cny("30.00"))
        .holdingRate(HALF)
        .addPrices(PriceBreak.of(cny("12.00")), new PriceBreak(Quantity.of(9), cny("11.00")))
        .build();
  }

  private static CoverQuestion aCover() {
    return CoverQuestion.builder()
        .addAllDemand(units(4, 5, 4))
        .periods(HALF)
        .leadTimeDeviation(HALF)
        .abcClass(AbcClass.B)
        .serviceLevel(HALF)
        .method(ForecastMethod.TSB)
        .distribution(DemandDistribution.NORMAL)
        .build();
  }

  private static EconomicOrderQuestion aLot() {
    return EconomicOrderQuestion.builder()
        .demandPerYear(Quantity.of(100))
        .orderCost(cny("30.00"))
        .holdingRate(HALF)
        .addPrices(PriceBreak.of(cny("12.00")))
        .multiple(Quantity.of(5))
        .build();
  }

  private static OneTimeOrderQuestion aSeason() {
    return OneTimeOrderQuestion.builder()
        .mean(BigDecimal.TEN)
        .deviation(HALF)
        .overCost(cny("1.00"))
        .underCost(cny("2.00"))
        .build();
  }

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of(OrderQuestion.class, anOrder()),
        Arguments.of(CoverQuestion.class, aCover()),
        Arguments.of(EconomicOrderQuestion.class, aLot()),
        Arguments.of(OneTimeOrderQuestion.class, aSeason()),
        Arguments.of(PartValue.class, new PartValue(PART, Optional.of(HALF))),
        Arguments.of(PartValue.class, new PartValue(PART, Optional.empty())),
        Arguments.of(OpenOrder.class, new OpenOrder(Quantity.of(3), Optional.empty())),
        Arguments.of(DemandProfile.class, RULES.profile(units(0, 4, 0, 5), ON)),
        Arguments.of(DemandProfile.class, RULES.profile(units(0, 0), ON)),
        Arguments.of(Forecast.class, RULES.forecast(units(0, 4, 0, 5), ON)),
        Arguments.of(ReorderPoint.class, RULES.reorderPoint(aCover(), ON)),
        Arguments.of(OneTimeOrder.class, RULES.oneTimeOrder(aSeason(), ON)),
        Arguments.of(OrderSuggestion.class, RULES.suggest(anOrder(), CALENDAR, ON)),
        Arguments.of(EconomicOrder.class, RULES.economicOrder(aLot(), ON)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("values")
  void values_come_back_from_json(Class<?> type, Object value) {
    assertSurvives(value, type);
  }

  @Test
  void what_is_left_out_is_as_usual() {
    OrderQuestion plain =
        OrderQuestion.builder().part(PART).onHand(Quantity.of(1)).leadTimeDays(2).build();

    assertThat(plain.reserved()).isEqualTo(Quantity.ZERO);
    assertThat(plain.packSize()).isEqualTo(Quantity.of(1));
    assertThat(plain.supplierMinimum()).isEqualTo(Quantity.ZERO);
    assertSurvives(plain, OrderQuestion.class);
  }

  @Test
  void values_are_equal_by_what_they_say() {
    new EqualsTester()
        .addEqualityGroup(anOrder(), anOrder())
        .addEqualityGroup(anOrder().withLeadTimeDays(9))
        .addEqualityGroup(aCover(), aCover())
        .addEqualityGroup(aLot(), aLot())
        .addEqualityGroup(aSeason(), aSeason())
        .addEqualityGroup(
            RULES.suggest(anOrder(), CALENDAR, ON), RULES.suggest(anOrder(), CALENDAR, ON))
        .addEqualityGroup(RULES.reorderPoint(aCover(), ON), RULES.reorderPoint(aCover(), ON))
        .addEqualityGroup(RULES.oneTimeOrder(aSeason(), ON), RULES.oneTimeOrder(aSeason(), ON))
        .addEqualityGroup(RULES.forecast(units(1, 2), ON), RULES.forecast(units(1, 2), ON))
        .testEquals();
  }

  static Stream<Arguments> refusals() {
    Quantity less = Quantity.of(-1);
    BigDecimal minus = BigDecimal.valueOf(-1);
    return Stream.of(
        refusal(
            () -> aCover().withDemand(less),
            "CoverQuestion.demand must not be negative, but was [-1]"),
        refusal(
            () -> aCover().withPeriods(minus),
            "CoverQuestion.periods must not be negative, but was -1"),
        refusal(
            () -> aCover().withLeadTimeDeviation(minus),
            "CoverQuestion.leadTimeDeviation must not be negative, but was -1"),
        refusal(
            () -> aCover().withServiceLevel(BigDecimal.ONE),
            "CoverQuestion.serviceLevel must be above 0 and below 1, but was 1"),
        refusal(
            () -> aCover().withServiceLevel(BigDecimal.ZERO),
            "CoverQuestion.serviceLevel must be above 0 and below 1, but was 0"),
        refusal(
            () -> aLot().withDemandPerYear(less),
            "EconomicOrderQuestion.demandPerYear must not be negative, but was -1"),
        refusal(
            () -> aLot().withOrderCost(cny("-1.00")),
            "EconomicOrderQuestion.orderCost must not be negative, but was CNY -1.00"),
        refusal(
            () -> aLot().withHoldingRate(minus),
            "EconomicOrderQuestion.holdingRate must not be negative, but was -1"),
        refusal(
            () -> aLot().withMultiple(Quantity.ZERO),
            "EconomicOrderQuestion.multiple must be above 0, but was 0"),
        refusal(
            () -> aLot().withPrices(List.of()), "EconomicOrderQuestion.prices must not be empty"),
        refusal(
            () -> aLot().withOrderCost(Money.parse("EUR 1.00")),
            "EconomicOrderQuestion.orderCost must be in the currency of the prices, but was EUR 1.00"),
        refusal(
            () -> aSeason().withMean(BigDecimal.ZERO),
            "OneTimeOrderQuestion.mean must be above 0, but was 0"),
        refusal(
            () -> aSeason().withDeviation(Optional.empty()).withMean(new BigDecimal("100001")),
            "OneTimeOrderQuestion.mean must be at most 100000 without a deviation, but was 100001"),
        refusal(
            () -> aSeason().withDeviation(minus),
            "OneTimeOrderQuestion.deviation must not be negative, but was -1"),
        refusal(
            () -> aSeason().withOverCost(cny("-1.00")),
            "OneTimeOrderQuestion.overCost must not be negative, but was CNY -1.00"),
        refusal(
            () -> aSeason().withUnderCost(Money.parse("EUR 1.00")),
            "OneTimeOrderQuestion.underCost must be an amount in CNY, not negative, but was EUR 1.00"),
        refusal(
            () -> anOrder().withDemand(less),
            "OrderQuestion.demand must not be negative, but was [-1]"),
        refusal(
            () -> anOrder().withReserved(less),
            "OrderQuestion.reserved must not be negative, but was -1"),
        refusal(
            () -> anOrder().withLeadTimeDays(-1),
            "OrderQuestion.leadTimeDays must not be negative, but was -1"),
        refusal(
            () -> anOrder().withLeadTimeDeviation(minus),
            "OrderQuestion.leadTimeDeviation must not be negative, but was -1"),
        refusal(
            () -> anOrder().withServiceLevel(BigDecimal.ONE),
            "OrderQuestion.serviceLevel must be above 0 and below 1, but was 1"),
        refusal(
            () -> anOrder().withPackSize(Quantity.ZERO),
            "OrderQuestion.packSize must be above 0, but was 0"),
        refusal(
            () -> anOrder().withSupplierMinimum(less),
            "OrderQuestion.supplierMinimum must not be negative, but was -1"),
        refusal(
            () -> anOrder().withHoldingRate(minus),
            "OrderQuestion.holdingRate must not be negative, but was -1"),
        refusal(
            () -> anOrder().withMinimum(less),
            "OrderQuestion.minimum must not be negative, but was -1"),
        refusal(
            () -> anOrder().withMaximum(Quantity.of(1)),
            "OrderQuestion.maximum must not be below the minimum, but was 1"),
        refusal(
            () -> anOrder().withOrderCost(cny("-1.00")),
            "OrderQuestion.orderCost must not be negative, but was CNY -1.00"),
        refusal(
            () -> anOrder().withOrderCost(Money.parse("EUR 1.00")),
            "OrderQuestion.orderCost must be in the currency of the prices, but was EUR 1.00"),
        refusal(
            () -> anOrder().withPrices(new PriceBreak(Quantity.of(1), cny("1.00"))),
            "OrderQuestion.prices must start from 0, but were [PriceBreak[from=1, price=CNY 1.00]]"),
        refusal(
            () -> anOrder().withPrices(PriceBreak.of(cny("2.00")), PriceBreak.of(cny("1.00"))),
            "OrderQuestion.prices must rise in quantity and be in one currency, but were [PriceBreak[from=0, price=CNY 2.00], PriceBreak[from=0, price=CNY 1.00]]"),
        refusal(
            () -> new PriceBreak(less, cny("1.00")),
            "PriceBreak.from must not be negative, but was -1"),
        refusal(
            () -> PriceBreak.of(cny("0.00")), "PriceBreak.price must be above 0, but was CNY 0.00"),
        refusal(
            () -> new OpenOrder(Quantity.ZERO, Optional.empty()),
            "OpenOrder.quantity must be above 0, but was 0"),
        refusal(
            () -> new PartValue(PART, Optional.of(new BigDecimal("0.0000001"))),
            "PartValue.value must have at most 6 decimals and be below 1000000000000, but was 0.0000001"),
        refusal(
            () -> new PartValue(PART, Optional.of(new BigDecimal("1000000000000"))),
            "PartValue.value must have at most 6 decimals and be below 1000000000000, but was 1000000000000"));
  }

  private static Arguments refusal(Runnable made, String message) {
    return Arguments.of(message, made);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refusals")
  void what_no_correct_caller_passes_is_refused(String message, Runnable made) {
    assertThatIllegalArgumentException().isThrownBy(made::run).withMessage(message);
  }
}
