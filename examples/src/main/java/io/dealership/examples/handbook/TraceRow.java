package io.dealership.examples.handbook;

import io.dealership.core.organization.Duty;
import io.dealership.core.organization.DutyOrigin;
import io.dealership.core.organization.DutyRhythm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One place of the source papers, and where the duty that it states lives.
 *
 * @param duty the duty
 * @param number the number of the origin among those of the duty, from 1
 * @param origin the units; empty for a duty of a store's own
 * @param home where the duty lives
 */
record TraceRow(Duty duty, int number, Optional<DutyOrigin> origin, Home home) {

  /** Where a duty lives. */
  enum Home {
    /** On the roster, as often as it says. */
    ROSTER("roster"),
    /** On the roster, as recurring acts say. */
    SCHEDULE("schedule"),
    AFTER_STEP("after-step"),
    AFTER_EVENT("after-event"),
    /** Nowhere as a single act: evidence shows it. */
    CONTINUOUS("continuous");

    private final String code;

    Home(String code) {
      this.code = code;
    }

    static Home of(Duty duty) {
      if (duty.isContinuous()) {
        return CONTINUOUS;
      }
      if (duty.isAfterEvent()) {
        return duty.step().isPresent() ? AFTER_STEP : AFTER_EVENT;
      }
      return duty.rhythm() instanceof DutyRhythm.Scheduled ? SCHEDULE : ROSTER;
    }

    /** By which files know it. */
    String code() {
      return code;
    }
  }

  /** All rows, by duties in the order of the handbook. */
  static List<TraceRow> of(Handbook handbook) {
    List<TraceRow> rows = new ArrayList<>();
    for (Duty duty : handbook.catalog().duties()) {
      for (int i = 0; i < Handbook.origins(duty); i++) {
        Optional<DutyOrigin> origin =
            duty.origins().isEmpty() ? Optional.empty() : Optional.of(duty.origins().get(i));
        rows.add(new TraceRow(duty, i + 1, origin, Home.of(duty)));
      }
    }
    return List.copyOf(rows);
  }

  /** The documents of the units, each once. */
  List<String> documents() {
    return origin.map(units -> List.copyOf(Wording.numbers(units).keySet())).orElse(List.of());
  }
}
