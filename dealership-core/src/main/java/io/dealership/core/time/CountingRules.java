package io.dealership.core.time;

/**
 * How the days of a period are counted; the parties may agree on another way than the law's.
 *
 * <h2>Source</h2>
 *
 * <p>Civil Code of China, articles 201 (start day), 203 (roll-over) and 204 (agreement), in force
 * since 2021-01-01. That windows of coverage do not roll over is a default of ours, not law.
 *
 * @param countStartDay whether the day that the period runs from is its first day; by law it is not
 *     counted
 * @param rollOver whether a period whose last day is a day of rest ends on the first working day
 *     after it
 * @since 0.1
 */
public record CountingRules(boolean countStartDay, boolean rollOver) {

  /** Returns the rules for what a party owes: start day not counted, last day rolls over. */
  public static CountingRules forActs() {
    return new CountingRules(false, true);
  }

  /** Returns the rules for a window of coverage: start day not counted, last day stays. */
  public static CountingRules forCoverage() {
    return new CountingRules(false, false);
  }
}
