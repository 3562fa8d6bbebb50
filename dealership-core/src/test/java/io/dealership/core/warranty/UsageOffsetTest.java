package io.dealership.core.warranty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.json.JsonRoundTrip;
import io.dealership.core.vehicle.Distance;
import java.math.BigDecimal;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageOffsetTest {

  @ParameterizedTest(name = "{0} of the price per {1}: {2} after {3} is {4}")
  @CsvSource({
    "1, 120000 mi, USD 40000.00, 10000 mi, USD 3333.33",
    "0.004, 1000 km, CNY 200000.00, 15000 km, CNY 12000.00",
    "0.005, 1000 km, CNY 0.00, 15000 km, CNY 0.00",
    "1, 120000 mi, USD 40000.00, 16093.44 km, USD 3333.33",
    "0.5, 3 km, USD 0.01, 3 km, USD 0.01"
  })
  void is_a_share_of_the_price_for_the_way(
      BigDecimal share, String per, String price, String driven, String expected) {
    assertThat(
            new UsageOffset(share, Distance.parse(per))
                .of(Money.parse(price), Distance.parse(driven)))
        .isEqualTo(Money.parse(expected));
  }

  @Test
  void refuses_what_is_not_positive() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UsageOffset.of(BigDecimal.ZERO, Distance.miles(1)))
        .withMessage("UsageOffset.share must be positive, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UsageOffset.of(BigDecimal.ONE, Distance.miles(0)))
        .withMessage("UsageOffset.per must be more than nothing, but was 0 mi");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                UsageOffset.of(BigDecimal.ONE, Distance.miles(1))
                    .of(Money.parse("USD -1.00"), Distance.miles(1)))
        .withMessage("UsageOffset.price must not be negative, but was USD -1.00");
  }

  @Test
  void comes_back_from_json() {
    JsonRoundTrip.assertJson(
        UsageOffset.of(BigDecimal.ONE, Distance.miles(120_000)),
        UsageOffset.class,
        "{\"share\": 1, \"per\": \"120000 mi\"}");
  }
}
