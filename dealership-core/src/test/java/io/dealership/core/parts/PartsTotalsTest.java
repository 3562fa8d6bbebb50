package io.dealership.core.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PartsTotalsTest {

  private static final PartsTotals TOTALS =
      PartsTotals.builder()
          .sales(yuan(150))
          .costOfSales(yuan(100))
          .costFromStockOrders(yuan(100))
          .averageStock(yuan(40))
          .stockValue(yuan(50))
          .obsoleteStock(yuan(50))
          .totalDemand(Quantity.of(10))
          .emergencyPurchases(Quantity.of(6))
          .lostSales(Quantity.of(4))
          .stockedAtStart(5L)
          .stockedAtEnd(6L)
          .phasedIn(6L)
          .phasedOut(5L)
          .orderCycles(3L)
          .cyclesWithoutShortage(3L)
          .build();

  private static Money yuan(long amount) {
    return Money.parse("CNY " + amount);
  }

  @Test
  void a_part_may_be_all_of_its_whole_and_what_is_not_known_is_empty() {
    assertThat(TOTALS.obsoleteStock()).isEqualTo(TOTALS.stockValue());
    assertThat(PartsTotals.builder().build().sales()).isEmpty();
    assertThat(TOTALS.withTotalDemand(Optional.empty()).lostSales()).contains(Quantity.of(4));
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        wrong(
            totals -> totals.withCostFromStockOrders(yuan(101)),
            "PartsTotals.costFromStockOrders must be at most the costOfSales CNY 100.00, but was"
                + " CNY 101.00"),
        wrong(
            totals -> totals.withObsoleteStock(yuan(51)),
            "PartsTotals.obsoleteStock must be at most the stockValue CNY 50.00, but was CNY 51.00"),
        wrong(
            totals -> totals.withLostSales(Quantity.parse("4.001")),
            "PartsTotals.emergencyPurchases and lostSales must be at most the totalDemand 10, but was"
                + " 10.001"),
        wrong(
            totals -> totals.withPhasedIn(7L),
            "PartsTotals.phasedIn must be at most the stockedAtEnd 6, but was 7"),
        wrong(
            totals -> totals.withPhasedOut(6L),
            "PartsTotals.phasedOut must be at most the stockedAtStart 5, but was 6"),
        wrong(
            totals -> totals.withCyclesWithoutShortage(4L),
            "PartsTotals.cyclesWithoutShortage must be at most the orderCycles 3, but was 4"),
        wrong(
            totals -> PartsTotals.builder().sales(yuan(-1)).build(),
            "PartsTotals must have no negative amount, but had [CNY -1.00]"),
        wrong(
            totals -> PartsTotals.builder().lostSales(Quantity.of(-1)).build(),
            "PartsTotals must have no negative quantity, but had [-1]"),
        wrong(
            totals -> PartsTotals.builder().phasedIn(-1L).build(),
            "PartsTotals must have no negative count, but had [-1]"),
        wrong(
            totals ->
                PartsTotals.builder().sales(yuan(1)).costOfSales(Money.parse("USD 1")).build(),
            "PartsTotals must be in one currency, but had [CNY 1.00, USD 1.00]"));
  }

  private static Arguments wrong(UnaryOperator<PartsTotals> change, String message) {
    return Arguments.of(change, message);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("wrong")
  void totals_that_contradict_themselves_are_refused(
      UnaryOperator<PartsTotals> change, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> change.apply(TOTALS))
        .withMessage(message);
  }
}
