package io.dealership.rules.conformance;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How long something took, over many times. Median and percentile are off by at most one in 64; the
 * rest is exact to the second.
 *
 * @param count how often it was measured
 * @param total all of it together
 * @param median what half of the times did not exceed
 * @param ninetieth what nine of ten times did not exceed
 * @param longest the longest
 * @since 0.1
 */
public record TimeFigures(
    long count, Duration total, Duration median, Duration ninetieth, Duration longest) {

  /** Checks that all is there. */
  public TimeFigures {
    requireNonNull(total, "total");
    requireNonNull(median, "median");
    requireNonNull(ninetieth, "ninetieth");
    requireNonNull(longest, "longest");
  }

  /** The mean, rounded down to the second; zero if nothing was measured. */
  public Duration mean() {
    return count == 0 ? Duration.ZERO : Duration.ofSeconds(total.toSeconds() / count);
  }
}
