package io.dealership.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.json.JsonRoundTrip;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeLimitTest {

  @ParameterizedTest
  @CsvSource({
    "same day, 当日, 0, DAYS",
    "1 day, 1日, 1, DAYS",
    "30 days, 30日, 30, DAYS",
    "1 working day, 1个工作日, 1, WORKING_DAYS",
    "10 working days, 10个工作日, 10, WORKING_DAYS",
    "1 hour, 1小时, 60, MINUTES",
    "48 hours, 48小时, 2880, MINUTES",
    "1 minute, 1分钟, 1, MINUTES",
    "90 minutes, 90分钟, 90, MINUTES",
    "1 opening hour, 1个营业小时, 60, OPENING_MINUTES",
    "8 opening hours, 8个营业小时, 480, OPENING_MINUTES",
    "1 opening minute, 1个营业分钟, 1, OPENING_MINUTES",
    "45 opening minutes, 45个营业分钟, 45, OPENING_MINUTES"
  })
  void is_read_and_said_as_the_trade_does(String en, String zh, long amount, CountUnit unit) {
    TimeLimit limit = TimeLimit.parse(en);

    assertThat(limit).isEqualTo(new TimeLimit(amount, unit)).hasToString(en);
    assertThat(limit.text(Locale.SIMPLIFIED_CHINESE)).isEqualTo(zh);
    JsonRoundTrip.assertJson(limit, TimeLimit.class, "\"" + en + "\"");
  }

  @Test
  void is_made_of_a_number_and_a_unit() {
    assertThat(TimeLimit.days(30)).hasToString("30 days");
    assertThat(TimeLimit.workingDays(10)).hasToString("10 working days");
    assertThat(TimeLimit.hours(48)).isEqualTo(TimeLimit.minutes(2_880));
    assertThat(TimeLimit.openingHours(8)).isEqualTo(TimeLimit.openingMinutes(480));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "days",
        "10",
        "10days",
        "10 Days",
        "1.5 hours",
        "-1 days",
        "1000000000 days",
        "0 days",
        "0 hours",
        "00 days",
        "same days",
        "Same day",
        "10 weeks"
      })
  void has_a_form(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeLimit.parse(text))
        .withMessage(
            "TimeLimit must be written like '10 working days', '30 days', '48 hours', '8 opening"
                + " hours' or 'same day', but was '%s'",
            text);
  }

  @Test
  void a_long_text_is_cut_in_the_message() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeLimit.parse("x".repeat(61)))
        .withMessageEndingWith("but was '" + "x".repeat(60) + "…'");
  }

  @ParameterizedTest
  @CsvSource({
    "-1, DAYS, 0, 366000",
    "366001, DAYS, 0, 366000",
    "0, WORKING_DAYS, 1, 10000",
    "10001, WORKING_DAYS, 1, 10000",
    "0, MINUTES, 1, 100000000",
    "100000001, MINUTES, 1, 100000000",
    "-1, OPENING_MINUTES, 1, 100000000"
  })
  void has_a_range(long amount, CountUnit unit, String least, String most) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TimeLimit(amount, unit))
        .withMessage(
            "TimeLimit.amount must be from %s to %s for %s, but was %s", least, most, unit, amount);
  }

  @Test
  void a_limit_of_no_days_is_the_same_day() {
    assertThat(TimeLimit.sameDay()).isEqualTo(TimeLimit.days(0)).hasToString("same day");
    assertThat(TimeLimit.sameDay().isSameDay()).isTrue();
    assertThat(TimeLimit.days(1).isSameDay()).isFalse();
    assertThat(TimeLimit.workingDays(1).isSameDay()).isFalse();
    assertThat(TimeLimit.minutes(1).isSameDay()).isFalse();
  }

  @Property
  boolean comes_back_from_its_text(
      @ForAll CountUnit unit, @ForAll @LongRange(min = 1, max = 10_000) long amount) {
    TimeLimit limit = new TimeLimit(amount, unit);
    return TimeLimit.parse(limit.toString()).equals(limit);
  }
}
