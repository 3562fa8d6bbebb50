package io.dealership.rules.settlement;

import static io.dealership.rules.settlement.Bills.SETTLEMENT;
import static io.dealership.rules.settlement.Bills.against;
import static io.dealership.rules.settlement.Bills.cny;
import static io.dealership.rules.settlement.Bills.en;
import static io.dealership.rules.settlement.Bills.parameter;
import static io.dealership.rules.settlement.Bills.with;
import static io.dealership.rules.settlement.Bills.zh;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.settlement.CashDay;
import io.dealership.core.time.DayHours;
import io.dealership.core.time.OpeningHours;
import io.dealership.rules.decision.Decision;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SETTLE-04: the cash of the day is counted and with finance before the end of work. */
class CashDayTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  private static final OpeningHours HOURS =
      OpeningHours.builder(SHANGHAI)
          .on(DayHours.parse("08:30-12:00, 13:00-18:00"), DayOfWeek.values())
          .on(DayHours.parse("20:00-02:00"), DayOfWeek.FRIDAY)
          .on(DayHours.CLOSED, DayOfWeek.SUNDAY)
          .build();

  @TempDir Path folder;

  private static Instant at(String time) {
    return LocalDateTime.parse(time).atZone(SHANGHAI).toInstant();
  }

  private static CashDay cash(String counted, String handedOverAt) {
    return new CashDay(
        MONDAY,
        cny("1000.00"),
        Optional.ofNullable(counted).map(Bills::cny),
        Optional.ofNullable(handedOverAt).map(CashDayTest::at));
  }

  @ParameterizedTest(name = "{0} at {1}, asked at {2}: {3} {4}")
  @CsvSource({
    // handed over in time, and at the last moment
    "1000.00, 2026-03-02T17:00, 2026-03-02T20:00, DONE, ",
    "1000.00, 2026-03-02T18:00, 2026-03-02T18:00, DONE, ",
    "1000.00, 2026-03-02T18:00:01, 2026-03-02T20:00, WRONG, cash-late",
    // not yet handed over
    ", , 2026-03-02T09:00, DUE, cash-due",
    ", , 2026-03-02T18:00, DUE, cash-due",
    ", , 2026-03-02T18:00:01, WRONG, cash-overdue",
    "1000.00, , 2026-03-02T17:59, DUE, cash-due",
    // a hand-over that is still to come has not happened
    "1000.00, 2026-03-02T17:00, 2026-03-02T16:59, DUE, cash-due",
    // the count
    "999.99, 2026-03-02T17:00, 2026-03-02T20:00, WRONG, cash-short",
    "1000.01, 2026-03-02T17:00, 2026-03-02T20:00, WRONG, cash-over",
    ", 2026-03-02T17:00, 2026-03-02T20:00, WRONG, cash-not-counted",
    "999.99, 2026-03-02T18:30, 2026-03-02T20:00, WRONG, cash-late cash-short",
    "1000.01, , 2026-03-02T12:30, WRONG, cash-over cash-due",
    ", 2026-03-02T18:30, 2026-03-02T20:00, WRONG, cash-late cash-not-counted"
  })
  void the_cash_stands(
      String counted, String handedOverAt, String now, CashDayState state, String reasons) {
    Decision<CashDayState> decision = SETTLEMENT.cash(cash(counted, handedOverAt), HOURS, at(now));

    assertThat(decision.outcome()).contains(state);
    assertThat(against(decision))
        .isEqualTo(reasons == null ? List.of() : List.of(reasons.split(" ")));
    assertThat(decision.on()).isEqualTo(MONDAY);
  }

  @Test
  void it_is_told_by_the_clock_of_the_store() {
    assertThat(
            en(
                SETTLEMENT.cash(
                    cash("999.50", "2026-03-02T18:30:20"), HOURS, at("2026-03-02T20:00")),
                "cash-late"))
        .isEqualTo(
            "The cash of 2026-03-02 was due at finance by 2026-03-02T18:00 and came at"
                + " 2026-03-02T18:30.");
    assertThat(
            zh(
                SETTLEMENT.cash(cash("999.50", "2026-03-02T18:30"), HOURS, at("2026-03-02T20:00")),
                "cash-short"))
        .isEqualTo("实点CNY 999.50，账面CNY 1000.00，短款CNY 0.50。");
  }

  @ParameterizedTest(name = "cash of {0} is due at {1}")
  @CsvSource({
    "2026-03-02, 2026-03-02T18:00",
    // hours over midnight
    "2026-03-06, 2026-03-07T02:00",
    // closed on a Sunday: the end of the morning of the next day, when it closes next
    "2026-03-08, 2026-03-09T12:00"
  })
  void it_is_due_at_the_end_of_work(LocalDate day, String due) {
    assertThat(SETTLEMENT.cashDue(day, HOURS)).contains(at(due));
  }

  @Test
  void a_store_that_never_closes_has_the_end_of_the_day() {
    assertThat(SETTLEMENT.cashDue(MONDAY, OpeningHours.roundTheClock(SHANGHAI)))
        .contains(at("2026-03-03T00:00"));
  }

  @Test
  void a_store_may_want_it_earlier() {
    SettlementRules rules =
        with(folder.resolve("early"), parameter(SettlementRules.CASH_LEAD, "duration", "\"PT30M\""))
            .service()
            .settlement();

    assertThat(rules.cashDue(MONDAY, HOURS)).contains(at("2026-03-02T17:30"));
  }
}
