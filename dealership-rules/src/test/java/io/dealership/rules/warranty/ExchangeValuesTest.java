package io.dealership.rules.warranty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.text.LocalText;
import io.dealership.core.time.RepairDays;
import io.dealership.core.warranty.CountRange;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The values around exchange and return. */
class ExchangeValuesTest {

  private static final Money ONE = Money.parse("CNY 1.00");
  private static final Money DOLLAR = Money.parse("USD 1.00");

  @ParameterizedTest(name = "R-118 {0}: {1}")
  @CsvSource({
    "NOT_UNDER_RULES, NOBODY, false, false",
    "HELD_FOR_VOUCHER, OPEN, false, false",
    "EXCHANGE_OR_RETURN_FREE, SELLER, true, false",
    "EXCHANGE_OR_RETURN, SELLER, true, true",
    "EXCHANGE, SELLER, true, true",
    "ASSEMBLY_REPLACEMENT, REPAIRER, false, false",
    "HELD_FOR_DIAGNOSIS, OPEN, false, false",
    "BORDERLINE, OPEN, false, false",
    "REPAIR_ONLY, REPAIRER, false, false"
  })
  void who_owes_what(
      ExchangeRight right, DutyBearer bearer, boolean exchangeOrReturn, boolean compensated) {
    assertThat(right.dutyBearer()).isEqualTo(bearer);
    assertThat(right.isExchangeOrReturn()).isEqualTo(exchangeOrReturn);
    assertThat(right.isCompensated()).isEqualTo(compensated);
  }

  @ParameterizedTest
  @EnumSource
  void r118_repairer_and_seller_may_recover_from_the_producer(DutyBearer bearer) {
    assertThat(bearer.mayRecoverFromProducer())
        .isEqualTo(bearer == DutyBearer.REPAIRER || bearer == DutyBearer.SELLER);
  }

  @Test
  void losses_are_of_one_currency_and_not_negative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ExchangeLosses(ONE, DOLLAR, BigDecimal.ZERO, ONE))
        .withMessage(
            "ExchangeLosses.decoration must not be negative and be of currency CNY, but was USD"
                + " 1.00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ExchangeLosses(ONE.negated(), ONE, BigDecimal.ZERO, ONE))
        .withMessage(
            "ExchangeLosses.registration must not be negative and be of currency CNY, but was CNY"
                + " -1.00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ExchangeLosses(ONE, ONE, new BigDecimal("1.01"), ONE))
        .withMessage("ExchangeLosses.decorationDepreciation must be from 0 to 1, but was 1.01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ExchangeAmounts(ONE, DOLLAR, ONE))
        .withMessage(
            "ExchangeAmounts must be of one currency, but were CNY 1.00, USD 1.00 and CNY 1.00");
  }

  @Test
  void the_money_of_a_question_fits_together() {
    var question = ExchangeQuestion.builder().fault(WarrantyQuestion.builder().build()).build();
    var losses = new ExchangeLosses(DOLLAR, DOLLAR, BigDecimal.ZERO, DOLLAR);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> question.withPrice(ONE.negated()))
        .withMessage("ExchangeQuestion.price must not be negative, but was CNY -1.00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> question.withPrice(ONE).withLosses(losses))
        .withMessage(
            "ExchangeQuestion.losses must be in the currency of price CNY 1.00, but were USD 3.00");
  }

  @Test
  void a_loaner_begins_with_the_first_entitled_day() {
    var one = new LoanerEntitlement(RepairDays.of(6), RepairDays.of(1));

    assertThat(one).hasToString("1 day of 6 days");
    assertThat(one.firstDay()).hasValue(6);
    assertThat(one.dutyBearer()).isEqualTo(DutyBearer.REPAIRER);
    assertThat(new LoanerEntitlement(RepairDays.of(5), RepairDays.NONE).firstDay()).isEmpty();
  }

  @Test
  void a_window_without_an_end_says_what_there_is() {
    var label = new LocalText("期限", "window");
    var days =
        new WindowLeft(WarrantyWindow.SEVEN_DAYS, label, OptionalLong.of(0), OptionalInt.empty());
    var one = new WindowLeft(WarrantyWindow.EARLY, label, OptionalLong.of(1), OptionalInt.empty());
    var kilometers =
        new WindowLeft(WarrantyWindow.EARLY, label, OptionalLong.empty(), OptionalInt.of(5));

    assertThat(days.text(Locale.ENGLISH)).isEqualTo("window: 0 days left");
    assertThat(one.text(Locale.ENGLISH)).isEqualTo("window: 1 day left");
    assertThat(kilometers.text(Locale.ENGLISH)).isEqualTo("window: 5 km left");
    assertThat(kilometers.text(Locale.CHINESE)).isEqualTo("期限：还有 5 公里");
    assertThat(days.hasEnded()).isFalse();
    assertThat(
            new WindowLeft(WarrantyWindow.EARLY, label, OptionalLong.of(9), OptionalInt.of(-1))
                .hasEnded())
        .isTrue();
  }

  @Test
  void a_threshold_that_is_reached_leaves_nothing() {
    var threshold = new ThresholdLeft("repairDays", LocalText.same("days"), CountRange.of(33), 31);

    assertThat(threshold.left()).isEqualTo(CountRange.ZERO);
    assertThat(threshold.text(Locale.ENGLISH)).isEqualTo("days: 33 of 31, 0 left");
  }
}
