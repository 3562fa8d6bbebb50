package io.dealership.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.time.BusinessCalendar;
import io.dealership.core.time.BusinessTime;
import io.dealership.core.time.CountUnit;
import io.dealership.core.time.CountingRules;
import io.dealership.core.time.Deadline;
import io.dealership.core.time.DeadlineState;
import io.dealership.core.time.LegalPeriod;
import io.dealership.core.time.OpeningHours;
import io.dealership.core.time.PauseReason;
import io.dealership.core.time.TimeLimit;
import io.dealership.core.time.WorkingDays;
import io.dealership.rules.pack.Calendars;
import io.dealership.rules.pack.PackLoader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The worked examples of the law behind the rules that count days, of sections 12.1 and 12.3 to
 * 12.5, as far as counting goes. The ids are those of these sections.
 */
class WorkingDayExamplesTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final BusinessCalendar CHINA =
      Calendars.of(
              PackLoader.create().with(Calendars.section()).load(DealershipRules.workingDaysPack()))
          .calendar("cn");
  private static final BusinessTime TIME =
      new BusinessTime(CHINA, OpeningHours.roundTheClock(SHANGHAI));

  private static Instant at(String text) {
    return LocalDateTime.parse(text).atZone(SHANGHAI).toInstant();
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "C02 R-801 a Monday before New Year's eve, 2026-02-16, false",
    "C02 R-801 New Year's eve since the reform, 2025-01-28, false",
    "C03 R-801 New Year's eve before the reform, 2024-02-09, true",
    "R-802 a Saturday of December that the next year's notice names, 2018-12-29, true",
    "R-802 a Monday of December that the next year's notice names, 2018-12-31, false"
  })
  void a_day_is_worked_or_not(String id, LocalDate date, boolean worked) {
    assertThat(CHINA.isWorkingDay(date)).isEqualTo(worked);
    assertThat(CHINA.isProvisional(date)).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "C05 R-801 in 2024, 2024, 251",
    "C05 R-801 in 2025, 2025, 248",
    "C05 R-801 in 2026, 2026, 248"
  })
  void a_year_has_so_many_working_days(String id, int year, long days) {
    LocalDate lastOfYear = LocalDate.of(year, 12, 31);
    assertThat(CHINA.workingDaysBetween(lastOfYear.minusYears(1), lastOfYear)).isEqualTo(days);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "C06 R-804 over National Day, 2025-09-26, 10, 2025-10-16",
    "C08 R-804 over Labor Day, 2026-04-28, 10, 2026-05-14",
    "C08 R-804 over Mid-Autumn and National Day, 2026-09-18, 10, 2026-10-09",
    "S04 R-303 a complaint about a sale is answered, 2026-09-18, 7, 2026-09-29",
    "W52 R-111 a warranty request is answered, 2026-02-09, 10, 2026-02-28",
    "W52 R-111 a warranty request is completed, 2026-02-09, 20, 2026-03-13",
    "P07 a deletion that was asked for is done, 2026-03-02, 10, 2026-03-16"
  })
  void the_nth_working_day_is_the_last_one(String id, LocalDate received, int n, LocalDate last) {
    assertThat(CHINA.nthAfter(received, n)).isEqualTo(last);
    assertThat(TIME.count(received, TimeLimit.workingDays(n), CountingRules.forActs()).day())
        .contains(last);
    assertThat(TIME.between(TIME.startOf(received), TIME.startOf(last), CountUnit.WORKING_DAYS))
        .isEqualTo(n);
  }

  @Test
  void C06_without_holiday_data_the_answer_is_wrong() {
    assertThat(WorkingDays.plainWeek().nthAfter(day("2025-09-26"), 10))
        .isEqualTo(day("2025-10-10"));
    assertThat(CHINA.asKnownOn(day("2024-11-11")).nthAfter(day("2025-09-26"), 10))
        .as("as known before the notice of 2025, and provisional")
        .isEqualTo(day("2025-10-10"));
  }

  @Test
  void C09_a_year_that_is_not_announced_is_provisional() {
    assertThat(CHINA.day(day("2027-02-08")))
        .hasToString("2027-02-08 Monday (not announced yet, provisional)");
    assertThat(CHINA.isWorkingDay(day("2027-02-08"))).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "U07 R-404 apply by, false, 2024-04-14",
    "U07 R-404 apply by with roll-over from Sunday, true, 2024-04-15"
  })
  void a_transfer_is_applied_for_within_thirty_days(String id, boolean rollOver, LocalDate last) {
    CountingRules rules = new CountingRules(false, rollOver);

    assertThat(TIME.count(day("2024-03-15"), TimeLimit.days(30), rules).day()).contains(last);
    assertThat(LegalPeriod.of(day("2024-03-15"), Period.ofDays(30), rules, CHINA).lastDay())
        .isEqualTo(last);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "I01 R-501 thirty days before a policy expires, 30, 2026-12-01",
    "I01 R-501 ninety days before a policy expires, 90, 2026-10-02"
  })
  void a_policy_may_be_issued_so_early(String id, int days, LocalDate first) {
    assertThat(
            TIME.countBack(day("2026-12-31"), TimeLimit.days(days), CountingRules.forCoverage())
                .day())
        .contains(first);
  }

  /** Whether the consumer may demand a return is for the rules; the clock says who is late. */
  @Test
  void W54_an_exchange_that_is_open_after_the_last_day_is_overdue_by_the_dealer() {
    Deadline exchange = Deadline.of(at("2026-02-09T10:00"), TimeLimit.workingDays(20));

    assertThat(exchange.state(at("2026-03-13T23:59"), TIME)).isEqualTo(DeadlineState.DUE);
    assertThat(exchange.state(at("2026-03-14T00:00"), TIME)).isEqualTo(DeadlineState.OVERDUE);
  }

  @Test
  void W54_an_exchange_that_waits_for_the_consumer_is_not_overdue() {
    Deadline exchange =
        Deadline.of(at("2026-02-09T10:00"), TimeLimit.workingDays(20))
            .pause(PauseReason.WAITING_FOR_CUSTOMER, at("2026-03-10T09:00"));

    assertThat(exchange.state(at("2026-03-14T00:00"), TIME)).isEqualTo(DeadlineState.PAUSED);
    // of the 20 days there were four left on the 10th: the day it goes on is the first of them
    assertThat(exchange.resume(at("2026-03-16T09:00")).count(TIME).orElseThrow().day())
        .contains(day("2026-03-19"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "K14 the call of 24 hours, 24 hours, 2026-03-03T10:00",
    "K14 the call of day 3 by its end, 3 days, 2026-03-06T00:00",
    "K14 the call of day 7 by its end, 7 days, 2026-03-10T00:00"
  })
  void calls_after_a_delivery_are_due(String id, String limit, String end) {
    assertThat(
            TIME.add(at("2026-03-02T10:00"), TimeLimit.parse(limit), CountingRules.forCoverage()))
        .isEqualTo(at(end));
  }
}
