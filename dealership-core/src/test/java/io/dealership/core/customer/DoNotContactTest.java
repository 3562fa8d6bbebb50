package io.dealership.core.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.json.JsonRoundTrip;
import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoNotContactTest {

  private static final LocalDate SET_ON = LocalDate.of(2026, 3, 1);
  private static final Period HALF_A_YEAR = Period.ofMonths(6);
  private static final DoNotContact ALL = DoNotContact.untilRevoked(SET_ON);

  @ParameterizedTest(name = "set 2026-03-01 for {0}, at least six months: {1} {2}")
  @CsvSource({
    "P6M, 2026-02-28, false",
    "P6M, 2026-03-01, true",
    "P6M, 2026-08-31, true",
    "P6M, 2026-09-01, true",
    "P6M, 2026-09-02, false",
    "P3M, 2026-09-01, true",
    "P3M, 2026-09-02, false",
    "P1Y, 2027-03-01, true",
    "P1Y, 2027-03-02, false",
    "P200D, 2026-09-17, true",
    "P200D, 2026-09-18, false",
  })
  void holds_for_its_term_but_not_less_than_the_least(
      Period term, LocalDate on, boolean isInForce) {
    assertThat(ALL.withTerm(term).isInForce(on, HALF_A_YEAR)).isEqualTo(isInForce);
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({"2025-08-31, 2026-02-28", "2025-08-29, 2026-02-28", "2027-08-31, 2028-02-29"})
  void ends_on_the_last_day_of_a_shorter_month(LocalDate setOn, LocalDate lastDay) {
    assertThat(ALL.withSetOn(setOn).withTerm(HALF_A_YEAR).lastDay(HALF_A_YEAR)).contains(lastDay);
  }

  @Test
  void holds_until_it_is_revoked() {
    DoNotContact revoked = ALL.withRevokedOn(LocalDate.of(2026, 4, 1));

    assertThat(ALL.lastDay(HALF_A_YEAR)).isEmpty();
    assertThat(ALL.isInForce(LocalDate.of(2099, 1, 1), HALF_A_YEAR)).isTrue();
    assertThat(revoked.isInForce(LocalDate.of(2026, 3, 31), HALF_A_YEAR)).isTrue();
    assertThat(revoked.isInForce(LocalDate.of(2026, 4, 1), HALF_A_YEAR)).isFalse();
    assertThat(revoked.withTerm(HALF_A_YEAR).isInForce(LocalDate.of(2026, 4, 1), HALF_A_YEAR))
        .isFalse();
  }

  @Property
  void holds_on_days_in_a_row_from_the_first(
      @ForAll @IntRange(min = 1, max = 30) int months,
      @ForAll @IntRange(min = 1, max = 30) int least,
      @ForAll @IntRange(min = -40, max = 1_200) int days) {
    DoNotContact wish = ALL.withTerm(Period.ofMonths(months));
    LocalDate on = SET_ON.plusDays(days);
    LocalDate last = SET_ON.plusMonths(Math.max(months, least));

    assertThat(wish.isInForce(on, Period.ofMonths(least)))
        .isEqualTo(days >= 0 && !on.isAfter(last));
  }

  @Test
  void is_about_all_channels_unless_it_names_some() {
    DoNotContact phone = DoNotContact.untilRevoked(SET_ON, ContactChannel.PHONE);

    assertThat(ALL.isFor(ContactChannel.LETTER)).isTrue();
    assertThat(phone.isFor(ContactChannel.PHONE)).isTrue();
    assertThat(phone.isFor(ContactChannel.SMS)).isFalse();
  }

  @Test
  void has_a_term_that_can_be_counted() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALL.withTerm(Period.ZERO))
        .withMessage("DoNotContact.term must be positive, but was P0D");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALL.withTerm(Period.of(0, 6, -1)))
        .withMessage("DoNotContact.term must be positive, but was P6M-1D");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALL.withTerm(Period.ofYears(1_001)))
        .withMessage("LegalPeriod.length must be at most 1000 years, but was P1001Y");
  }

  @Test
  void is_not_revoked_before_it_is_set() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALL.withRevokedOn(SET_ON.minusDays(1)))
        .withMessage(
            "DoNotContact.revokedOn must not be before setOn 2026-03-01, but was 2026-02-28");
    assertThat(ALL.withRevokedOn(SET_ON).isInForce(SET_ON, HALF_A_YEAR)).isFalse();
  }

  @Test
  void comes_back_from_json() {
    JsonRoundTrip.assertJson(
        DoNotContact.untilRevoked(SET_ON, ContactChannel.PHONE)
            .withTerm(HALF_A_YEAR)
            .withRevokedOn(LocalDate.of(2026, 4, 1)),
        DoNotContact.class,
        """
        {"setOn":"2026-03-01","term":"P6M","revokedOn":"2026-04-01","channels":["PHONE"]}
        """);
    JsonRoundTrip.assertJson(ALL, DoNotContact.class, "{\"setOn\":\"2026-03-01\",\"channels\":[]}");
    assertThat(JsonRoundTrip.read2("{\"setOn\":\"2026-03-01\"}", DoNotContact.class))
        .isEqualTo(JsonRoundTrip.read3("{\"setOn\":\"2026-03-01\"}", DoNotContact.class))
        .isEqualTo(ALL);
  }

  @Test
  void is_shown_with_its_day() {
    assertThat(ALL.withTerm(HALF_A_YEAR))
        .hasToString("DoNotContact{setOn=2026-03-01, term=P6M, channels=[]}");
  }
}
