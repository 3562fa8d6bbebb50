package io.dealership.rules.parts;

import io.dealership.rules.decision.FactType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The facts of the table of phase-in and phase-out.
 *
 * @param in how often within which time is often enough for stock
 * @param out how often at most within which time is too seldom for it
 */
record StockPhaseFacts(StockPhaseQuestion question, LocalDate on, Limit in, Limit out) {

  /**
   * A number of demands in a time.
   *
   * @param demands the number
   * @param months the months before the day asked about, the first day included
   */
  record Limit(int demands, int months) {

    /** The last day of the time that begins on a day. */
    LocalDate after(LocalDate day) {
      return day.plusMonths(months);
    }

    boolean holds(LocalDate day, LocalDate on) {
      return !day.isAfter(on) && !after(day).isBefore(on);
    }
  }

  static final FactType<StockPhaseFacts> TYPE =
      FactType.builder(StockPhaseFacts.class)
          .optionalFlag("stocked", f -> f.question.stocked())
          .optionalFlag("demandedOften", StockPhaseFacts::demandedOften)
          .optionalFlag("demandGone", StockPhaseFacts::demandGone)
          .optionalFlag("newInStock", StockPhaseFacts::newInStock)
          .flag("superseded", f -> f.question.supersededBy().isPresent())
          // for messages only
          .optionalDecimal("demandsIn", f -> Optional.of(f.counted(f.in)))
          .optionalDecimal("demandsOut", f -> Optional.of(f.counted(f.out)))
          .optionalDecimal("demandsWanted", f -> Optional.of(BigDecimal.valueOf(f.in.demands())))
          .optionalDecimal("monthsIn", f -> Optional.of(BigDecimal.valueOf(f.in.months())))
          .optionalDecimal("monthsOut", f -> Optional.of(BigDecimal.valueOf(f.out.months())))
          .build();

  private BigDecimal counted(Limit limit) {
    return BigDecimal.valueOf(count(limit));
  }

  private long count(Limit limit) {
    return question.demandedOn().stream().filter(day -> limit.holds(day, on)).count();
  }

  /** Whether every demand within the time was written down. */
  private boolean isRecorded(Limit limit) {
    return question.recordedSince().filter(first -> !limit.after(first).isAfter(on)).isPresent();
  }

  private Optional<Boolean> demandedOften() {
    if (count(in) >= in.demands()) {
      return Optional.of(true);
    }
    return isRecorded(in) ? Optional.of(false) : Optional.empty();
  }

  private Optional<Boolean> demandGone() {
    if (count(out) > out.demands()) {
      return Optional.of(false);
    }
    return isRecorded(out) ? Optional.of(true) : Optional.empty();
  }

  /** Whether it has not been in stock for as long as demand has to be gone. */
  private Optional<Boolean> newInStock() {
    return question.stockedSince().map(first -> out.after(first).isAfter(on));
  }
}
