package io.dealership.core.warranty;

import static io.dealership.core.warranty.Claims.cny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.joda.money.CurrencyMismatchException;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ClaimMoneyTest {

  private static final ClaimMoney CLAIMED = ClaimMoney.claimed(cny("1000.00"));

  @Test
  void what_is_claimed_is_open_until_it_is_answered() {
    ClaimMoney answered = CLAIMED.answered(cny("600.00"), cny("399.99"));

    assertThat(CLAIMED.open()).isEqualTo(cny("1000.00"));
    assertThat(answered.open()).isEqualTo(cny("0.01"));
    assertThat(answered.unpaid()).isEqualTo(cny("600.00"));
    assertThat(answered.paid(cny("600.00")).unpaid()).isEqualTo(cny("0.00"));
  }

  @Test
  void an_appeal_opens_what_was_denied_and_giving_up_denies_what_is_open() {
    ClaimMoney denied = CLAIMED.answered(cny("600.00"), cny("400.00"));

    assertThat(denied.reopened().open()).isEqualTo(cny("400.00"));
    assertThat(denied.reopened().writtenOff()).isEqualTo(denied);
    assertThat(CLAIMED.writtenOff().denied()).isEqualTo(cny("1000.00"));
  }

  @Test
  void sums_are_of_each_amount() {
    assertThat(CLAIMED.answered(cny("1.00"), cny("2.00")).plus(CLAIMED))
        .isEqualTo(new ClaimMoney(cny("2000.00"), cny("1.00"), cny("2.00"), cny("0.00")));
  }

  @Test
  void no_more_is_answered_than_claimed_and_no_more_paid_than_approved() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CLAIMED.answered(cny("600.00"), cny("400.01")))
        .withMessage(
            "ClaimMoney.approved and denied must not be over claimed CNY 1000.00, but were CNY"
                + " 600.00 and CNY 400.01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CLAIMED.answered(cny("600.00"), cny("0.00")).paid(cny("600.01")))
        .withMessage("ClaimMoney.paid must not be over approved CNY 600.00, but was CNY 600.01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClaimMoney.claimed(cny("-1.00")))
        .withMessage(
            "ClaimMoney must have amounts of the currency of claimed CNY -1.00 that are not"
                + " negative, but had CNY -1.00");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new ClaimMoney(cny("1.00"), Money.parse("USD 0.00"), cny("0.00"), cny("0.00")));
    assertThatThrownBy(() -> CLAIMED.plus(ClaimMoney.claimed(Money.parse("USD 1.00"))))
        .isInstanceOf(CurrencyMismatchException.class);
  }
}
