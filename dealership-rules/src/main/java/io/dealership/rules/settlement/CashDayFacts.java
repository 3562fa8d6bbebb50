package io.dealership.rules.settlement;

import io.dealership.core.settlement.CashDay;
import io.dealership.rules.decision.FactType;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.joda.money.Money;

/**
 * The facts of the table of cash.
 *
 * @param due when finance has to have it; empty where the store never closes again
 * @param now the moment asked about
 * @param zone the clock of the store, for messages
 */
record CashDayFacts(CashDay cash, Optional<Instant> due, Instant now, ZoneId zone) {

  /** How the hand-over stands. */
  enum HandOver {
    /** Not done, and over time. */
    OVERDUE,
    /** Done, but over time. */
    LATE,
    /** Not done, and there is time. */
    OPEN,
    /** Done in time. */
    IN_TIME
  }

  /** What the count came to. */
  enum CashCount {
    NOT_COUNTED,
    SHORT,
    OVER,
    EQUAL
  }

  static final FactType<CashDayFacts> TYPE =
      FactType.builder(CashDayFacts.class)
          .choice("handOver", HandOver.class, CashDayFacts::handOver)
          .choice("cashCount", CashCount.class, CashDayFacts::count)
          // for messages only
          .date("day", f -> f.cash.day())
          .optionalDateTime("dueAt", f -> f.due.map(f::words))
          .optionalDateTime("handedOverAt", f -> f.cash.handedOverAt().map(f::words))
          .optionalText("reported", f -> Optional.of(f.cash.reported().toString()))
          .optionalText("counted", f -> f.cash.counted().map(Money::toString))
          .optionalText("cashDifference", f -> f.difference().map(Money::abs).map(Money::toString))
          .build();

  private HandOver handOver() {
    Optional<Instant> done = cash.handedOverAt().filter(at -> !at.isAfter(now));
    Instant at = done.orElse(now);
    boolean inTime = due.filter(at::isAfter).isEmpty();
    return done.isPresent()
        ? inTime ? HandOver.IN_TIME : HandOver.LATE
        : inTime ? HandOver.OPEN : HandOver.OVERDUE;
  }

  private Optional<Money> difference() {
    return cash.counted().map(counted -> counted.minus(cash.reported()));
  }

  private CashCount count() {
    return difference()
        .map(
            money ->
                money.isNegative()
                    ? CashCount.SHORT
                    : money.isPositive() ? CashCount.OVER : CashCount.EQUAL)
        .orElse(CashCount.NOT_COUNTED);
  }

  private LocalDateTime words(Instant moment) {
    return LocalDateTime.ofInstant(moment, zone).truncatedTo(ChronoUnit.MINUTES);
  }
}
