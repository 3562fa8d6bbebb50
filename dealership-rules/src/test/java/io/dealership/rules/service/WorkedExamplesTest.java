package io.dealership.rules.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.service.AddedItem;
import io.dealership.core.service.EstimatedItem;
import io.dealership.core.service.WorkEstimate;
import io.dealership.rules.decision.Permit;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples of the law on additional work, section 12.2 of the compilation. */
class WorkedExamplesTest {

  private static Arguments row(
      String id,
      AdditionalWorkQuestion question,
      Permit bill,
      String billable,
      String withheld,
      String reason) {
    return Arguments.of(id, question, bill, billable, withheld, reason);
  }

  static Stream<Arguments> examples() {
    AddedItem one = Orders.part("A1", Orders.cny("1.00"));
    return Stream.of(
        row(
            "M13 an addition of 1.00 without consent",
            Orders.aThousand().withAdded(one),
            Permit.NOT_YET,
            "CNY 1000.00",
            "CNY 1.00",
            "bill-without-consent"),
        row(
            "M13 the smallest addition there is",
            Orders.aThousand().withAdded(Orders.part("A1", Orders.cny("0.01"))),
            Permit.NOT_YET,
            "CNY 1000.00",
            "CNY 0.01",
            "bill-without-consent"),
        row(
            "R-205 the same with consent",
            Orders.aThousand()
                .withAdded(one)
                .withConsents(Orders.yes("C1", Orders.NOON, Orders.cny("1001.00"), one)),
            Permit.ALLOWED,
            "CNY 1001.00",
            "CNY 0.00",
            "may-be-billed"),
        row(
            "M16 930.00 of 1000.00",
            finally_(Orders.aThousand(), "930.00"),
            Permit.ALLOWED,
            "CNY 930.00",
            "CNY 0.00",
            "below-authorized"),
        row(
            "R-207 exactly what was authorized",
            finally_(Orders.aThousand(), "1000.00"),
            Permit.ALLOWED,
            "CNY 1000.00",
            "CNY 0.00",
            "may-be-billed"),
        row(
            "R-207 nothing at all",
            finally_(Orders.aThousand(), "0.00"),
            Permit.ALLOWED,
            "CNY 0.00",
            "CNY 0.00",
            "below-authorized"),
        row(
            "R-205 one fen over what was authorized",
            finally_(Orders.aThousand(), "1000.01"),
            Permit.NOT_YET,
            "CNY 1000.00",
            "CNY 0.01",
            "bill-beyond-consent"));
  }

  private static AdditionalWorkQuestion finally_(AdditionalWorkQuestion question, String amount) {
    WorkEstimate estimate = question.estimate();
    EstimatedItem item = estimate.items().get(0);
    Money money = Money.parse(estimate.currency() + " " + amount);
    return question.withEstimate(estimate.withItems(item.withFinalAmount(money)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void the_law_in_china(
      String id,
      AdditionalWorkQuestion question,
      Permit bill,
      String billable,
      String withheld,
      String reason) {
    AdditionalWorkApproval answer = Orders.ask(question);

    assertThat(answer.bill().outcome()).contains(bill);
    assertThat(answer.billableTotal()).hasToString(billable);
    assertThat(answer.withheld()).hasToString(withheld);
    assertThat(answer.bill().findings().get(0).reason().code()).isEqualTo(reason);
  }

  static Stream<Arguments> abroad() {
    return Stream.of(
        Arguments.of("M19 500.01 of 500.00", "us-ca", "USD 500.00", "500.01", "USD 0.01"),
        Arguments.of("M19 500.00 of 500.00", "us-ca", "USD 500.00", "500.00", "USD 0.00"),
        Arguments.of("R-205 FL a share of it", "us-fl", "USD 300.00", "330.00", "USD 0.00"),
        Arguments.of("R-205 FL a cent more", "us-fl", "USD 300.00", "330.01", "USD 30.01"),
        Arguments.of("R-205 FL ten dollars", "us-fl", "USD 50.00", "60.00", "USD 0.00"),
        Arguments.of("R-205 FL a cent over ten", "us-fl", "USD 50.00", "60.01", "USD 10.01"),
        Arguments.of("R-205 FL fifty at most", "us-fl", "USD 900.00", "950.00", "USD 0.00"),
        Arguments.of("R-205 FL a cent over fifty", "us-fl", "USD 900.00", "950.01", "USD 50.01"),
        Arguments.of("R-205 EU no rounding up", "eu", "EUR 100.05", "110.05", "EUR 0.00"),
        Arguments.of("R-205 EU not even a cent", "eu", "EUR 100.05", "110.06", "EUR 10.01"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("abroad")
  void markets_differ(
      String id, String market, String estimate, String bill, String notChargeable) {
    AdditionalWorkQuestion question =
        finally_(Orders.question(Orders.estimate(Money.parse(estimate))), bill).withMarket(market);

    AdditionalWorkApproval answer = Orders.askAbroad(question);

    assertThat(answer.withheld()).hasToString(notChargeable);
    assertThat(List.of(answer.charged().minus(answer.withheld())))
        .containsExactly(answer.billableTotal());
  }
}
