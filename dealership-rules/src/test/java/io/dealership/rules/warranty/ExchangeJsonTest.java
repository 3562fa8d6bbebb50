package io.dealership.rules.warranty;

import static io.dealership.rules.warranty.Histories.START;
import static io.dealership.rules.warranty.Histories.aCar;
import static io.dealership.rules.warranty.Histories.at;
import static io.dealership.rules.warranty.Histories.visit;
import static io.dealership.rules.warranty.Histories.withVisits;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.vehicle.Component;
import io.dealership.core.warranty.CountRange;
import io.dealership.core.warranty.ReplacedPart;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.JsonRoundTrip;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Questions and answers come back from JSON as they went, in Jackson 2 and in Jackson 3. */
class ExchangeJsonTest {

  private static final LocalDate ON = LocalDate.of(2025, 6, 1);
  private static final WarrantyRules LAW = DealershipRules.standard().warranty();

  static Stream<ExchangeQuestion> questions() {
    ExchangeQuestion car = at(aCar(START), ON, 12_000);
    return Stream.of(
        car,
        car.withRepairDays(CountRange.atLeast(2)),
        car.withRepairDays(CountRange.of(31))
            .withPrice(Money.parse("CNY 200000.00"))
            .withUsageCoefficient(new BigDecimal("0.005"))
            .withLosses(
                new ExchangeLosses(
                    Money.parse("CNY 125.00"),
                    Money.parse("CNY 8000.00"),
                    new BigDecimal("0.30"),
                    Money.parse("CNY 1500.00")))
            .withClaimedOn(ON)
            .withExchangedOn(ON.plusDays(9)),
        withVisits(
                car,
                visit(121, "P0301", ReplacedPart.assembly(Component.ENGINE)),
                visit(0.5, "P0301"))
            .withAsOf(Instant.parse("2025-06-01T02:00:00Z")),
        at(aCar(START).withRepairDays(CountRange.of(31)), LocalDate.of(2026, 3, 16), 12_000),
        ExchangeQuestion.builder().fault(WarrantyQuestion.builder().build()).build());
  }

  @ParameterizedTest
  @MethodSource("questions")
  void come_back(ExchangeQuestion question) {
    ExchangeAnswer answer = LAW.exchange(question, ON);

    JsonRoundTrip.assertSurvives(question, ExchangeQuestion.class);
    JsonRoundTrip.assertSurvives(answer, ExchangeAnswer.class);
    ExchangeAnswer back =
        (ExchangeAnswer) JsonRoundTrip.read2(JsonRoundTrip.write3(answer), ExchangeAnswer.class);
    assertThat(back.explain(Locale.CHINESE)).isEqualTo(answer.explain(Locale.CHINESE));
    assertThat(back.dutyBearer()).isEqualTo(answer.dutyBearer());
    assertThat(back).hasSameHashCodeAs(answer).isNotEqualTo(ON);
  }

  @Test
  void a_question_is_short_in_json() {
    JsonRoundTrip.assertJson(
        ExchangeQuestion.builder()
            .fault(WarrantyQuestion.builder().deliveredOn(START).build())
            .sameFaultRepairs(CountRange.between(2, 5))
            .build(),
        ExchangeQuestion.class,
        """
        {"fault": {"deliveredOn": "2024-03-15", "exclusionEvidence": {}}, "visits": [],
         "sameFaultRepairs": "2..5"}
        """);
  }
}
